/**
 * A corpus of altered ledgers. Each is a sound ledger that somebody with full access to the database has touched; each
 * must be found, under its own code.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FindingCode, FINDINGS, newKey, openLedger, signCheckpoint, type VerifyOptions } from "../src/index.ts";
import { loadSqlite } from "../src/home/sqlite-driver.ts";
import { made, still, withBytes } from "./made.ts";

interface Row {
  sequence: number;
  at: string;
  actor: string;
  kind: string;
  body: string;
  body_hash: string;
  previous: string;
  hash: string;
}
interface Sql {
  run(sql: string, ...params: unknown[]): void;
  rows(): Row[];
}
interface Alteration {
  readonly name: string;
  readonly code: FindingCode;
  readonly by: (sql: Sql) => void;
  readonly options?: (signed: Signed) => VerifyOptions;
}
type Signed = Awaited<ReturnType<typeof signCheckpoint>>;

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** What a careful forger does: makes every hash from an entry on right again. */
function reseal(rows: Row[]): Row[] {
  let previous = "0".repeat(64);
  return rows.map((row, index) => {
    const sealed = { ...row, sequence: index + 1, previous, body_hash: sha256(row.body) };
    const { actor, at, body_hash: bodyHash, kind, sequence } = sealed;
    sealed.hash = sha256(JSON.stringify({ actor, at, bodyHash, format: 1, kind, previous, sequence }));
    previous = sealed.hash;
    return sealed;
  });
}

function replaceAll(sql: Sql, rows: Row[]): void {
  sql.run("DELETE FROM entries");
  for (const row of rows)
    sql.run(
      "INSERT INTO entries (sequence, at, actor, kind, body, body_hash, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      row.sequence,
      row.at,
      row.actor,
      row.kind,
      row.body,
      row.body_hash,
      row.previous,
      row.hash,
    );
}

const change = (rows: Row[], sequence: number, how: (row: Row) => Partial<Row>) =>
  rows.map((row) => (row.sequence === sequence ? { ...row, ...how(row) } : row));

const lessKilled = (row: Row) => ({ body: row.body.replace('"value":5', '"value":2') });
const forged = (how: (checkpoint: Record<string, unknown>) => void) => (row: Row) => {
  const body = JSON.parse(row.body) as { checkpoint: Record<string, unknown> };
  how(body.checkpoint);
  return { body: JSON.stringify(body) };
};

// The sound ledger: 1 begins it; 2–3, 4–5 and 6–7 are reports with their readings; 8 is a checkpoint; 9–10 a report more.
const ALTERATIONS: readonly Alteration[] = [
  {
    name: "an entry's body changed",
    code: "verify.entry-changed",
    by: (sql) => replaceAll(sql, change(sql.rows(), 5, lessKilled)),
  },
  {
    name: "an entry's body changed, and its own hashes with it",
    code: "verify.chain-broken",
    by: (sql) => {
      const rows = sql.rows();
      const sealed = reseal(change(rows, 5, lessKilled));
      replaceAll(
        sql,
        change(rows, 5, () => sealed[4] as Row),
      );
    },
  },
  {
    name: "an entry dropped",
    code: "verify.entry-missing",
    by: (sql) => sql.run("DELETE FROM entries WHERE sequence = 4"),
  },
  {
    name: "an entry dropped, and those after it moved up",
    code: "verify.entry-missing",
    by: (sql) =>
      replaceAll(
        sql,
        sql
          .rows()
          .filter(({ sequence }) => sequence !== 4)
          .map((row, index) => ({ ...row, sequence: index + 1 })),
      ),
  },
  {
    name: "the newest entries dropped, with all that shows them, after a checkpoint was published",
    code: "verify.entries-cut-off",
    by: (sql) => {
      for (const table of ["reports", "readings", "claims", "checkpoints"])
        sql.run(`DELETE FROM ${table} WHERE entry >= 6`);
      sql.run("DELETE FROM texts WHERE id NOT IN (SELECT id FROM reports)");
      sql.run("DELETE FROM entries WHERE sequence >= 6");
    },
    options: (signed) => ({ checkpoints: [signed] }),
  },
  {
    name: "the first entry dropped",
    code: "verify.no-beginning",
    by: (sql) => sql.run("DELETE FROM entries WHERE sequence = 1"),
  },
  {
    name: "an entry doubled at its own place",
    code: "verify.entry-doubled",
    by: (sql) => {
      const rows = sql.rows();
      sql.run("CREATE TABLE loose AS SELECT * FROM entries");
      sql.run("DROP TABLE entries");
      sql.run("ALTER TABLE loose RENAME TO entries");
      replaceAll(sql, [...rows, rows[3] as Row]);
    },
  },
  {
    name: "an entry doubled at the end",
    code: "verify.entry-doubled",
    by: (sql) => {
      const rows = sql.rows();
      replaceAll(sql, [...rows, { ...(rows.at(-1) as Row), sequence: rows.length + 1 }]);
    },
  },
  {
    name: "two entries in each other's place",
    code: "verify.entry-reordered",
    by: (sql) => {
      const rows = sql.rows();
      const [first, second] = [rows[3] as Row, rows[5] as Row];
      replaceAll(
        sql,
        rows.map((row) => {
          if (row === first) return { ...second, sequence: first.sequence };
          return row === second ? { ...first, sequence: second.sequence } : row;
        }),
      );
    },
  },
  {
    name: "an entry re-dated",
    code: "verify.entry-redated",
    by: (sql) =>
      replaceAll(
        sql,
        change(sql.rows(), 6, () => ({ at: "2031-04-06T00:00:00.001Z" })),
      ),
  },
  {
    name: "an entry given to another actor",
    code: "verify.entry-redated",
    by: (sql) =>
      replaceAll(
        sql,
        change(sql.rows(), 6, () => ({ actor: "somebody else" })),
      ),
  },
  {
    name: "an entry dated before the one that it follows, every hash made right",
    code: "verify.time-runs-back",
    by: (sql) => replaceAll(sql, reseal(change(sql.rows(), 6, () => ({ at: "2031-01-01T00:00:00.000Z" })))),
  },
  {
    name: "an entry changed, every hash made right: the record's own checkpoint tells",
    code: "verify.checkpoint-differs",
    by: (sql) => replaceAll(sql, reseal(change(sql.rows(), 5, lessKilled))),
  },
  {
    name: "an entry slipped in, every hash made right, the checkpoint taken out: the published one tells",
    code: "verify.checkpoint-differs",
    by: (sql) => {
      const rows = sql.rows().filter(({ kind }) => kind !== "checkpoint_signed");
      const more = { ...(rows[1] as Row), kind: "outlet_described", body: '{"outlet":{"kind":"body","name":"x"}}' };
      replaceAll(sql, reseal([...rows.slice(0, 5), more, ...rows.slice(5)]));
    },
    options: (signed) => ({ checkpoints: [signed] }),
  },
  {
    name: "a checkpoint's signature forged, every hash made right",
    code: "verify.checkpoint-forged",
    by: (sql) =>
      replaceAll(
        sql,
        reseal(
          change(
            sql.rows(),
            8,
            forged((checkpoint) => {
              checkpoint.at = "2030-01-01T00:00:00.000Z";
            }),
          ),
        ),
      ),
  },
  {
    name: "a checkpoint signed with another key",
    code: "verify.checkpoint-unknown-key",
    by: () => undefined,
    options: () => ({ keys: [newKey().public] }),
  },
  {
    name: "an entry of a kind that there is not",
    code: "verify.entry-unreadable",
    by: (sql) => replaceAll(sql, reseal(change(sql.rows(), 10, () => ({ kind: "rumour_heard" })))),
  },
  {
    name: "a report's text touched",
    code: "verify.text-changed",
    by: (sql) => sql.run("UPDATE texts SET text = replace(text, '5 people', '2 people') WHERE text LIKE '%5 people%'"),
  },
  {
    name: "a report's text gone",
    code: "verify.text-missing",
    by: (sql) => sql.run("DELETE FROM texts WHERE text LIKE '%5 people%'"),
  },
  {
    name: "a text slipped in",
    code: "verify.text-unknown",
    by: (sql) => sql.run("INSERT INTO texts (id, encoding, text) VALUES ('sha256:ff', 'plain', 'x')"),
  },
  {
    name: "a reading of a report that is not there",
    code: "verify.report-unknown",
    by: (sql) =>
      replaceAll(sql, reseal(change(sql.rows(), 10, (row) => ({ body: row.body.replace('"zarqan"', '"another"') })))),
  },
  {
    name: "a byte of what a report came as changed",
    code: "verify.bytes-changed",
    by: (sql) => sql.run("UPDATE sources SET encoding = 'plain', bytes = x'00'"),
  },
  {
    name: "bytes that unpack to more than they were",
    code: "verify.bytes-changed",
    by: (sql) => sql.run("UPDATE sources SET length = 3"),
  },
  {
    name: "what a report came as gone",
    code: "verify.bytes-missing",
    by: (sql) => sql.run("DELETE FROM sources"),
  },
  {
    name: "which bytes a report came as gone",
    code: "verify.bytes-missing",
    by: (sql) => sql.run("DELETE FROM text_sources"),
  },
  {
    name: "bytes slipped in",
    code: "verify.bytes-unknown",
    by: (sql) => sql.run("INSERT INTO sources (sha256, length, encoding, bytes) VALUES ('ff', 1, 'plain', x'00')"),
  },
  {
    name: "bytes given to another report",
    code: "verify.bytes-unknown",
    by: (sql) => sql.run("INSERT INTO text_sources (report, sha256) SELECT 'sha256:ff', sha256 FROM sources"),
  },
  {
    name: "a map led elsewhere",
    code: "verify.map-differs",
    by: (sql) => sql.run("UPDATE text_sources SET runs = '[[0,4,0,4]]'"),
  },
  {
    name: "a span moved outside the text",
    code: "verify.span-outside",
    by: (sql) =>
      replaceAll(sql, reseal(change(sql.rows(), 10, (row) => ({ body: row.body.replace(/"end":\d+/, '"end":5000') })))),
  },
  {
    name: "a claim's words changed",
    code: "verify.words-differ",
    by: (sql) =>
      replaceAll(sql, reseal(change(sql.rows(), 10, (row) => ({ body: row.body.replace("is closed", "is opened") })))),
  },
  {
    name: "a projection touched: a value",
    code: "verify.projection-differs",
    by: (sql) => sql.run("UPDATE claims SET value = 2 WHERE entry = 5 AND kind = 'figure'"),
  },
  {
    name: "a projection touched: a row gone",
    code: "verify.projection-differs",
    by: (sql) => sql.run("DELETE FROM reports WHERE entry = 4"),
  },
  {
    name: "a projection touched: a row more, of no entry",
    code: "verify.projection-differs",
    by: (sql) => sql.run("INSERT INTO outlets (name, kind, entry) VALUES ('x', 'outlet', 99)"),
  },
];

describe("an altered ledger is found", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "isnad-tampered-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(ALTERATIONS.map((alteration, index) => ({ ...alteration, index })))("$name: $code", async (alteration) => {
    const path = join(folder, `${alteration.index}.db`);
    const ledger = await openLedger(path, { create: true, ...still() });
    await ledger.add([withBytes(made(1)), made(2), made(3)]);
    const signed = await signCheckpoint(ledger, newKey());
    await ledger.add([made(4)]);
    const sound = await ledger.verify({ checkpoints: [signed], keys: [signed.key] });
    expect(sound.findings).toEqual([]);

    const DatabaseSync = await loadSqlite();
    const db = new DatabaseSync(path);
    for (const table of ["entries", "texts", "sources", "text_sources"])
      for (const event of ["update", "delete"]) db.exec(`DROP TRIGGER ${table}_no_${event}`);
    alteration.by({
      run: (sql, ...params) => db.prepare(sql).run(...params),
      rows: () => db.prepare("SELECT * FROM entries ORDER BY sequence").all() as Row[],
    });
    db.close();

    const verification = await ledger.verify(alteration.options?.(signed) ?? {});
    await ledger.close();
    expect(verification.ok).toBe(false);
    const codes = verification.findings.map(({ code }) => code);
    expect(codes).toContain(alteration.code);
    // What the record's own check says first is what was done.
    if (!["verify.no-beginning", "verify.time-runs-back"].includes(alteration.code))
      expect(codes[0]).toBe(alteration.code);
  });

  test("every code that a ledger can bring is in the corpus", () => {
    const ofProofs = ["verify.file-changed", "verify.file-missing", "verify.file-unknown", "verify.claim-differs"];
    const shown = new Set<string>([...ALTERATIONS.map(({ code }) => code), ...ofProofs]);
    expect(Object.keys(FINDINGS).filter((code) => !shown.has(code))).toEqual([]);
  });
});

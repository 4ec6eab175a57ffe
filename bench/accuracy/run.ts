/**
 * npm run accuracy [-- --misses FILTER]: the reader measured on our own annotated reports (`own/`), and on gold and sets of
 * cases from outside where those are at hand (ISNAD_SHARED, or ../shared beside the repository); one table, and a dated
 * record, so that a drop is seen.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { record } from "../record.ts";
import { caseRows } from "./sets.ts";
import { goldRows } from "./gold.ts";
import { ownRows } from "./own.ts";
import { print, type Row } from "./table.ts";

const root = join(import.meta.dirname, "..", "..");
const shared = process.env.ISNAD_SHARED ?? resolve(root, "..", "shared");
const at = process.argv.indexOf("--misses");
const misses = at < 0 ? null : (process.argv[at + 1] ?? "");

const own = ownRows(misses);
if (!existsSync(join(shared, "eval"))) {
  print(own, null);
  process.stdout.write(
    `accuracy: no sets from outside at ${shared} (set ISNAD_SHARED): our own reports only, not recorded.\n`,
  );
} else {
  const cases = caseRows(join(shared, "eval"), misses);
  const rows: Row[] = [...own, ...goldRows(shared, misses), ...cases.rows];
  const results = Object.fromEntries(rows.map(({ set, measure, score }) => [`${set} | ${measure}`, score]));
  const { now, before } = record("accuracy", results);
  print(rows, before);
  for (const line of cases.stale) process.stdout.write(`${line}\n`);
  process.stdout.write(`recorded at ${now.commit}, ${now.at}\n`);
}

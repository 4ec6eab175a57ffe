/** One suite over both homes: what a ledger promises, wherever it lives. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import { type Ledger, newKey, openLedger, signCheckpoint } from "../src/index.ts";
import { HOMES, type Homes } from "./homes.ts";
import { made, still, withBytes } from "./made.ts";

describe.each(["sqlite", "postgres"] as const)("a ledger on %s", (kind) => {
  let homes: Homes;
  let address: string;
  let ledger: Ledger;
  beforeAll(async () => {
    homes = await HOMES[kind]();
  });
  afterAll(() => homes.end());
  beforeEach(async () => {
    address = homes.fresh();
    ledger = await openLedger(address, { create: true, ...still() });
  });
  afterEach(() => ledger.close());

  const outcomes = async (...items: Parameters<Ledger["add"]>[0]) =>
    (await ledger.add(items)).map(({ outcome }) => outcome);

  test("holds a report once, however often it is added", async () => {
    expect(await outcomes(made(1), made(2), made(1))).toEqual(["added", "added", "already_there"]);
    expect(await outcomes(made(2))).toEqual(["already_there"]);
    const held = await ledger.held("zarqan");
    expect(held.map(({ reading }) => reading)).toEqual([made(1).reading, made(2).reading]);
    expect(await ledger.dossiers()).toMatchObject([{ name: "zarqan", reports: 2, claims: 6 }]);
  });

  test("holds a report in each dossier it is added to", async () => {
    expect(await outcomes(made(1), made(1, { dossier: "other" }))).toEqual(["added", "added"]);
    expect((await ledger.dossiers()).map(({ name }) => name)).toEqual(["other", "zarqan"]);
    expect((await ledger.held("other")).map(({ dossier }) => dossier)).toEqual(["other"]);
  });

  test("writes down where the same text was met again", async () => {
    await ledger.add([made(1)]);
    expect(await outcomes(made(1, { outlet: "Another Post" }))).toEqual(["copy"]);
    expect(await outcomes(made(1, { outlet: "Another Post" }))).toEqual(["already_there"]);
    expect(await ledger.held("zarqan")).toHaveLength(1);
    expect((await ledger.verify()).ok).toBe(true);
  });

  test("keeps a text whatever is in it", async () => {
    const text = "\u200fNul \0, half \ud83d of a pair, \u2028 a line, ’ and عربي: 7 people were killed";
    await ledger.add([made(4, { text })]);
    expect((await ledger.held("zarqan"))[0]?.reading.report.text).toBe(text);
    expect(await ledger.verify()).toMatchObject({ ok: true, findings: [] });
  });

  test("keeps the bytes that a report came as, once, with the map to them", async () => {
    const one = withBytes(made(1), "رأس\n".repeat(50));
    const bytes = one.original?.bytes as Uint8Array;
    const pages = { ...made(2), original: { bytes, map: null } };
    await ledger.add([one, pages, { ...one, dossier: "other" }, made(3)]);
    await ledger.add([{ ...one, dossier: "third" }]);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const idOf = (item: typeof one) => item.reading.report.id;
    const kept = await ledger.sources(idOf(one).slice("sha256:".length, 24));
    expect(kept.report).toBe(idOf(one));
    expect(kept.sources.map((source) => ({ ...source, bytes: Buffer.from(source.bytes) }))).toEqual([
      { sha256, bytes: Buffer.from(bytes), map: one.original?.map },
    ]);
    expect(await ledger.sources(idOf(pages))).toMatchObject({ sources: [{ sha256, map: null }] });
    expect((await ledger.sources(idOf(made(3)))).sources).toEqual([]);
    const rows = await ledger.home.read((tx) => tx.all("SELECT encoding, length FROM sources"));
    expect(rows).toEqual([{ encoding: "deflate", length: bytes.length }]);
    expect(await ledger.verify()).toMatchObject({ ok: true, findings: [] });
    await ledger.rebuild();
    expect(await ledger.verify()).toMatchObject({ ok: true, findings: [] });
    const [first] = await ledger.home.read((tx) =>
      tx.all<{ body: string }>("SELECT body FROM entries WHERE sequence = 2"),
    );
    expect(JSON.parse(first?.body ?? "")).toMatchObject({
      source: { path: "page.txt", sha256, bytes: bytes.length, kept: true },
    });
  });

  test("refuses bytes that are not those of the source, and knows no report by half a name", async () => {
    const swapped = { ...withBytes(made(1)), source: { sha256: "0".repeat(64) } };
    await expect(ledger.add([swapped])).rejects.toMatchObject({ code: "ledger.bytes-differ" });
    for (const id of ["sha256:12", "sha256:1234567890", "%", "r1"])
      await expect(ledger.sources(id)).rejects.toMatchObject({ code: "ledger.no-report", kind: "usage" });
  });

  test("the same calls make the same chain, on either home", async () => {
    await ledger.add([made(1), made(2)]);
    expect(await ledger.head()).toMatchObject({
      sequence: 5,
      hash: "57d7b1117c92d83f63291ab36122564a7944157884f4f63f3d35858188cc86d2",
    });
  });

  test("time never runs back", async () => {
    await ledger.add([made(1)], { at: "2031-05-01T00:00:00Z" });
    await ledger.add([made(2)], { at: "2031-04-01T00:00:00Z" });
    expect((await ledger.held("zarqan")).map(({ recordedAt }) => recordedAt)).toEqual([
      "2031-05-01T00:00:00.000Z",
      "2031-05-01T00:00:00.000Z",
    ]);
  });

  test("tells what it held by a moment", async () => {
    await ledger.add([made(1)], { at: "2031-05-01T12:00:00+02:00" });
    await ledger.add([made(2)], { at: "2031-05-02T12:00:00Z" });
    const by = async (recordedBy: string) => (await ledger.held("zarqan", { recordedBy })).length;
    expect(await by("2031-05-01T09:59:59Z")).toBe(0);
    expect(await by("2031-05-01T10:00:00Z")).toBe(1);
    expect(await by("2031-05-02")).toBe(2);
    expect(await by("2031-05")).toBe(2);
    expect(await by("2030")).toBe(0);
    await expect(by("yesterday")).rejects.toMatchObject({ code: "ledger.bad-time", kind: "usage" });
  });

  test("tells what is new since a point of its record, and only that", async () => {
    await ledger.add([made(1), made(2), made(3, { dossier: "other" })]);
    const first = await ledger.heldSince("zarqan");
    expect(first).toMatchObject({ held: await ledger.held("zarqan"), decisions: [], ...(await headOf()) });
    expect(await ledger.heldSince("zarqan", first.sequence)).toMatchObject({
      held: [],
      decisions: [],
      ...(await headOf()),
    });
    await ledger.add([made(4), made(5, { dossier: "other" })]);
    const made1 = await ledger.decide("zarqan", { kind: "note", about: "x", words: "A note." });
    const next = await ledger.heldSince("zarqan", first.sequence);
    expect(next.held.map(({ reading }) => reading)).toEqual([made(4).reading]);
    expect(next).toMatchObject({ decisions: [made1], ...(await headOf()) });
    await expect(ledger.heldSince("none")).rejects.toMatchObject({ code: "ledger.no-dossier" });
  });

  test("tells where a text was met again", async () => {
    await ledger.add([made(1)], { at: "2031-05-01T12:00:00Z" });
    const { sequence } = await ledger.heldSince("zarqan");
    const { reading, dossier } = made(1);
    const again = { reading: { ...reading, report: { ...reading.report, outlet: "The Second Paper" } }, dossier };
    await ledger.add([again], { at: "2031-05-02T12:00:00Z" });
    const copies = await ledger.copies("zarqan");
    expect(copies.map(({ report, outlet }) => [report, outlet])).toEqual([[reading.report.id, "The Second Paper"]]);
    expect((await ledger.heldSince("zarqan", sequence)).copies).toEqual(copies);
    expect((await ledger.heldSince("zarqan")).copies).toEqual(copies);
    expect(await ledger.copies("zarqan", { recordedBy: "2031-05-01" })).toEqual([]);
    expect(await ledger.copies("other")).toEqual([]);
  });

  const headOf = async () => {
    const { sequence, hash } = await ledger.head();
    return { sequence, hash };
  };

  test("keeps decisions, and the one that takes one back", async () => {
    await ledger.add([made(1)]);
    const first = await ledger.decide(
      "zarqan",
      { kind: "reject", claim: "c1" },
      { actor: "nura", why: "A typing error." },
    );
    expect(first).toMatchObject({ kind: "reject", by: "nura", why: "A typing error.", at: "2031-04-06T00:00:00.000Z" });
    await ledger.decide("zarqan", { kind: "undo", decision: first.id });
    expect((await ledger.decisions("zarqan")).map(({ kind }) => kind)).toEqual(["reject", "undo"]);
    expect(await ledger.decisions("zarqan", { recordedBy: "2031-04-05" })).toEqual([]);
    await expect(ledger.decide("zarqan", { kind: "undo", decision: "none" })).rejects.toMatchObject({
      code: "ledger.no-decision",
    });
    await expect(ledger.decide("zarqan", { kind: "reject", claim: "f-0-1-2" })).rejects.toMatchObject({
      code: "ledger.no-claim",
    });
    await expect(ledger.decide("none", { kind: "reject", claim: "c" })).rejects.toMatchObject({
      code: "ledger.no-dossier",
    });
  });

  test("verifies, before and after a rebuild, with checkpoints and outlets", async () => {
    await ledger.add([made(1), made(2)]);
    await ledger.describeOutlet({ name: "Zarqan Post", kind: "outlet", about: "A daily." });
    const checkpoint = await signCheckpoint(ledger, newKey());
    expect(checkpoint).toMatchObject({ sequence: 6, ledger: ledger.id });
    const whole = { ok: true, entries: 7, texts: 2, claims: 6, found: 0 };
    expect(await ledger.verify({ checkpoints: [checkpoint], keys: [checkpoint.key] })).toMatchObject(whole);
    expect(await ledger.rebuild()).toBe(7);
    expect(await ledger.verify()).toMatchObject(whole);
  });

  test("opens again as it was", async () => {
    await ledger.add([made(1)]);
    const again = await openLedger(address);
    expect([again.id, await again.head()]).toEqual([ledger.id, await ledger.head()]);
    const kinds: string[] = [];
    for await (const { kind } of again.entries(1)) kinds.push(kind);
    expect(kinds).toEqual(["report_added", "reading_made"]);
    await again.close();
  });

  test("adds all of a batch or nothing", async () => {
    const bad = made(2);
    const swapped = { ...bad, reading: { ...bad.reading, report: { ...bad.reading.report, text: "Another text." } } };
    await expect(ledger.add([made(1), swapped])).rejects.toMatchObject({ code: "ledger.report-id-differs" });
    await expect(ledger.add([made(1), { ...made(2), dossier: "a\nb" }])).rejects.toMatchObject({
      code: "ledger.bad-dossier-name",
    });
    expect((await ledger.head()).sequence).toBe(1);
    await expect(ledger.held("zarqan")).rejects.toMatchObject({ code: "ledger.no-dossier" });
  });

  test("calls that overlap each run whole", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => ledger.add([made(n), made(n + 1)])));
    expect(await ledger.held("zarqan")).toHaveLength(21);
    expect((await ledger.verify()).ok).toBe(true);
  });

  test("explains itself in the database", async () => {
    const rows = await ledger.home.read((tx) =>
      tx.all("SELECT meaning FROM about WHERE table_name = ? AND column_name = ?", ["entries", ""]),
    );
    expect(rows[0]?.meaning).toContain("Rows are only ever added");
    await expect(ledger.home.write((tx) => tx.run("UPDATE entries SET actor = 'me'"))).rejects.toThrow(
      "only ever added",
    );
  });
});

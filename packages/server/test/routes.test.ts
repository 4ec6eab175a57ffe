import * as dossier from "@isnad/dossier/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { HOMES, type Homes } from "../../ledger/test/homes.ts";
import * as server from "../src/schema/schema.ts";
import { asNew, EXAMPLE, exampleReports, jsonOf, type Site, siteAt } from "./site.ts";

const D = `/api/dossiers/${EXAMPLE}`;

describe.each(Object.entries(HOMES))("what the routes give, over %s", (_, open) => {
  let homes: Homes;
  let site: Site;

  beforeAll(async () => {
    homes = await open();
    site = await siteAt(homes.fresh());
    await site.ledger.add(exampleReports().map((report) => asNew(report)));
    const [first] = exampleReports();
    if (first !== undefined)
      await site.ledger.add([asNew({ ...first, outlet: "Another Outlet", url: "https://a.example/x" })]);
  });
  afterAll(async () => {
    await site.close();
    await homes.end();
  });

  test("the dossiers, and one with its moments", async () => {
    const { items, next, total } = await site.body("/api/dossiers", server.pageOf(server.DossierHead));
    expect([items.length, next, total]).toEqual([1, null, 1]);
    const one = await site.body(D, server.DossierAbout);
    expect(one).toMatchObject({ ...items[0], zone: "+06:00" });
    expect(one.reports).toBe(exampleReports().length);
    expect(one.moments.map(Date.parse)).toEqual(one.moments.map(Date.parse).toSorted((a, b) => a - b));
    expect(one.first?.slice(0, 7)).toBe("2022-01");
  });

  test("the brief is what the command prints, in four formats", async () => {
    const whole = await site.body(`${D}/brief?asOf=2022-01-31`, dossier.Brief);
    expect(whole.threads.length).toBeGreaterThan(10);
    expect(await (await site.get(`${D}/brief?asOf=2022-01-31&format=html&lang=ar`)).text()).toContain('dir="rtl"');
    const [text, md] = await Promise.all(
      ["text", "md"].map(async (format) => (await site.get(`${D}/brief?format=${format}`)).text()),
    );
    expect(text).toContain(EXAMPLE);
    expect(md).toContain("# ");
  });

  test("an earlier moment knows less", async () => {
    const early = await site.body(`${D}/brief?asOf=2022-01-06`, dossier.Brief);
    const late = await site.body(`${D}/brief?asOf=2022-01-31`, dossier.Brief);
    const count = (brief: typeof early) => brief.threads.flatMap(({ claims }) => claims).length;
    expect(count(early)).toBeGreaterThan(0);
    expect(count(early)).toBeLessThan(count(late));
    const before = await site.get(`${D}/brief?recordedBy=2020-01-01`);
    expect((await jsonOf(before)).threads).toEqual([]);
  });

  test("the page it starts with is a small part of the brief", async () => {
    const now = await site.body(`${D}/now?asOf=2022-01-31`, server.Now);
    const brief = await site.body(`${D}/brief?asOf=2022-01-31`, dossier.Brief);
    expect(now.counts.threads).toBe(brief.threads.length);
    const days = now.changedLast.map(({ on }) => Math.floor(Date.parse(on ?? "") / 86_400_000));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(new Set(now.changedLast.map(({ thread }) => thread.id)).size).toBe(days.length);
    expect(now.figures.every(({ current }) => current.length > 0)).toBe(true);
    expect(now.timeline.length).toBeLessThanOrEqual(20);
  });

  test("threads: heads in pages, the filters, and one with its claims", async () => {
    const page = await site.body(`${D}/threads?limit=3`, server.pageOf(server.ThreadHead));
    expect(page.items).toHaveLength(3);
    const next = await site.body(`${D}/threads?limit=3&cursor=${page.next}`, server.pageOf(server.ThreadHead));
    expect(next.items[0]?.id).not.toBe(page.items[0]?.id);
    const [head] = page.items;
    const whole = await site.body(`${D}/threads/${head?.id}`, dossier.Thread);
    expect(head).toMatchObject({ count: whole.claims.length, current: whole.current, measure: whole.measure });
    const killed = await site.body(`${D}/threads?measure=killed&limit=500`, server.pageOf(server.ThreadHead));
    expect(killed.total).toBeGreaterThan(0);
    expect(killed.items.every(({ measure }) => measure === "killed")).toBe(true);
    const disputed = await site.body(`${D}/threads?disputed=true`, server.pageOf(server.ThreadHead));
    expect(disputed.items.every(({ disputed }) => disputed)).toBe(true);
    const retracted = await site.body(`${D}/threads?status=retracted`, server.pageOf(server.ThreadHead));
    expect(retracted.total).toBeLessThan(page.total);
    const words = await site.body(`${D}/threads?q=almaty`, server.pageOf(server.ThreadHead));
    expect(words.total).toBeGreaterThan(0);
    expect(words.total).toBeLessThan(page.total);
  });

  test("claims: pages of all, of a thread, of a report, of an origin, and one by its address", async () => {
    const all = await site.body(`${D}/claims?limit=500`, server.pageOf(server.ClaimOfThread));
    expect(all.items).toHaveLength(all.total);
    const [claim] = all.items;
    const of = async (query: string) =>
      (await site.body(`${D}/claims?limit=500&${query}`, server.pageOf(server.ClaimOfThread))).items;
    expect((await of(`thread=${claim?.thread}`)).every(({ thread }) => thread === claim?.thread)).toBe(true);
    expect((await of(`report=${claim?.report}`)).map(({ id }) => id)).toContain(claim?.id);
    expect((await of(`status=standing`)).every(({ status }) => status === "standing")).toBe(true);
    expect((await of(`origin=${encodeURIComponent(claim?.origin ?? "")}`)).length).toBeGreaterThan(0);
    const doubtful = await of("doubtful=true");
    expect(doubtful.length + (await of("doubtful=false")).length).toBe(all.total);
    expect(await site.body(`${D}/claims/${claim?.id}`, server.ClaimOfThread)).toEqual(claim);
  });

  test("reports: the newest first, and one with its text, its claims and its copies", async () => {
    const { items } = await site.body(`${D}/reports?limit=500`, server.pageOf(server.ReportHead));
    const times = items.map(({ published }) => Date.parse(published ?? ""));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    const copied = items.find(({ copies }) => copies > 0);
    const one = await site.body(`${D}/reports/${copied?.id}`, server.ReportWhole);
    expect(one.copies.map(({ outlet }) => outlet)).toEqual(["Another Outlet"]);
    for (const { span, words } of one.claims) expect(one.text.slice(span.start, span.end)).toBe(words);
    const arabic = await site.body(`${D}/reports?lang=ar`, server.pageOf(server.ReportHead));
    expect(arabic.items.every(({ lang }) => lang === "ar")).toBe(true);
    const outlet = items.find(({ outlet }) => outlet !== null)?.outlet ?? "";
    const his = await site.body(`${D}/reports?outlet=${encodeURIComponent(outlet)}`, server.pageOf(server.ReportHead));
    expect(his.items.length).toBeGreaterThan(0);
    expect(his.items.every((one) => one.outlet === outlet)).toBe(true);
  });

  const { threads: _threads, dossier: _dossier, asOf: _asOf, ...others } = dossier.Brief.shape;
  const lists = {
    ...Object.fromEntries(Object.entries(others).map(([name, list]) => [name, list.element])),
    decisions: dossier.Decision,
  };
  test.each(Object.entries(lists))("the list of %s is a page of the brief's", async (name, schema) => {
    const { total, items } = await site.body(
      `${D}/${name}?asOf=2022-01-31&limit=500`,
      server.pageOf(schema as z.ZodType),
    );
    const brief = (await (await site.get(`${D}/brief?asOf=2022-01-31`)).json()) as Record<string, unknown>;
    if (name !== "decisions") expect(items).toEqual(brief[name]);
    const nothing = await site.get(`${D}/${name}?q=zzzzqqq`);
    if (name !== "decisions") expect((await jsonOf(nothing)).total).toBe(0);
    expect(items.length).toBe(total);
  });

  test("copies: who carried one text, and who repeats whom", async () => {
    const stories = await site.body(`${D}/copies`, server.Stories);
    expect(stories.items.some(({ outlets }) => outlets.includes("Another Outlet"))).toBe(true);
    expect(stories.repeats.every(({ by, of }) => by !== of)).toBe(true);
    for (const { tellers } of stories.items) expect(tellers[0]?.how).toBe("first");
  });

  test("exports: a sheet, lines, linked data and a proof", async () => {
    const csv = await site.get(`${D}/export?asOf=2022-01-31`);
    expect(csv.headers.get("content-disposition")).toContain("kazakhstan-2022.csv");
    const lines = (await (await site.get(`${D}/export?format=jsonl&asOf=2022-01-31`)).text()).trim().split("\n");
    expect((await csv.text()).trim().split("\r\n")).toHaveLength(lines.length + 1);
    const linked = (await (await site.get(`${D}/export?format=jsonld`)).json()) as { "@graph": unknown[] };
    expect(linked["@graph"].length).toBeGreaterThan(lines.length);
    const proof = new Uint8Array(await (await site.get(`${D}/export?format=proof`)).arrayBuffer());
    expect(Buffer.from(proof.subarray(0, 2)).toString()).toBe("PK");
  });

  test("what a client has is not sent again, until something is written", async () => {
    const first = await site.get(`${D}/threads?asOf=2022-01-31`);
    const etag = first.headers.get("etag") ?? "";
    const again = await site.get(`${D}/threads?asOf=2022-01-31`, { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await site.get(`${D}/threads?asOf=2022-01-30`, { "if-none-match": etag })).status).toBe(200);
    const made = await site.post(`${D}/decisions`, { kind: "note", about: "x", words: "seen" });
    expect(made.status).toBe(201);
    expect((await site.get(`${D}/threads?asOf=2022-01-31`, { "if-none-match": etag })).status).toBe(200);
  });
});

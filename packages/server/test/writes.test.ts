import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as dossier from "@isnad/dossier/schema";
import { HOMES, type Homes } from "../../ledger/test/homes.ts";
import * as server from "../src/schema/schema.ts";
import { exampleReports, jsonOf, type Site, siteAt } from "./site.ts";

const TEXT = "The interior ministry of Zarqan said on Tuesday that 14 people were killed in the floods.";

describe.each(Object.entries(HOMES))("what is written, over %s", (_, open) => {
  let homes: Homes;
  let site: Site;

  beforeAll(async () => {
    homes = await open();
    site = await siteAt(homes.fresh());
  });
  afterAll(async () => {
    await site.close();
    await homes.end();
  });

  const intake = async (answer: Response) => {
    expect(answer.status, await answer.clone().text()).toBeLessThan(300);
    return server.Intake.parse(await answer.json());
  };

  test("a text is read, written down, and seen at once", async () => {
    const answer = await site.post("/api/dossiers/floods/reports", {
      text: TEXT,
      outlet: "Zarqan Post",
      published: "2031-04-05T10:00:00+03:00",
      ref: "mine-1",
    });
    expect(answer.status).toBe(201);
    const { added, refused } = await intake(answer);
    expect([added.length, added[0]?.outcome, refused]).toEqual([1, "added", []]);
    expect(added[0]?.claims).toBeGreaterThan(0);
    const one = await site.body(`/api/dossiers/floods/reports/${added[0]?.id}?asOf=2031-05-01`, server.ReportWhole);
    expect(one).toMatchObject({ text: TEXT, ref: "mine-1", outlet: "Zarqan Post", lang: "en" });
    const again = await site.post("/api/dossiers/floods/reports", { text: TEXT, outlet: "Zarqan Post" });
    expect([again.status, (await intake(again)).added[0]?.outcome]).toEqual([200, "already_there"]);
    const copy = await site.post("/api/dossiers/floods/reports", { text: TEXT, outlet: "Other Wire" });
    expect([copy.status, (await intake(copy)).added[0]?.outcome]).toEqual([201, "copy"]);
    const brief = await site.body("/api/dossiers/floods/brief?asOf=2040-01-01", dossier.Brief);
    expect(brief.outlets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Zarqan Post", "Other Wire"]));
    expect(brief.threads.flatMap(({ claims }) => claims.map(({ alsoIn }) => alsoIn))).toContainEqual(["Other Wire"]);
  });

  test("files: of several kinds and several reports; one that cannot be read does not keep the others out", async () => {
    const form = new FormData();
    const lines = exampleReports()
      .slice(0, 3)
      .map((report) => `${JSON.stringify(report)}\n`);
    form.append("file", new File(lines, "three.jsonl"));
    form.append("file", new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 1, 2])], "broken.pdf"));
    form.append("file", new File([`${TEXT} More rain is coming.`], "note.txt", { type: "text/plain" }));
    form.append("outlet", "Given Outlet");
    const { added, refused } = await intake(await site.post("/api/dossiers/files/reports", form));
    expect(added).toHaveLength(4);
    expect(refused).toMatchObject([{ name: "broken.pdf", remedy: expect.stringMatching(/\w/) }]);
    const { items } = await site.body("/api/dossiers/files/reports?q=rain", server.pageOf(server.ReportHead));
    expect(items).toMatchObject([{ outlet: "Given Outlet" }]);
    const one = await site.body(`/api/dossiers/files/reports/${items[0]?.id}`, server.ReportWhole);
    expect(one.sources).toMatchObject([{ bytes: TEXT.length + " More rain is coming.".length }]);
  });

  test("a text in a language that nobody here reads is kept, and that is said", async () => {
    const text = "وزارت کشور ایران گفت که در این حادثه دوازده نفر کشته شدند و چندین نفر زخمی شده‌اند.";
    const { added } = await intake(await site.post("/api/dossiers/floods/reports", { text, lang: "fa" }));
    expect(added[0]).toMatchObject({ outcome: "added", claims: 0, notes: [expect.stringMatching(/not read/)] });
  });

  test("an address on this machine is not fetched", async () => {
    const { refused } = await intake(
      await site.post("/api/dossiers/floods/reports", { address: "http://127.0.0.1:9/page" }),
    );
    expect(refused[0]?.code).toBe("ingest.closed-address");
  });

  test("a decision changes the view, has its actor, and is taken back by another", async () => {
    const { items } = await site.body(
      "/api/dossiers/floods/claims?asOf=2032-01-01",
      server.pageOf(server.ClaimOfThread),
    );
    const claim = items[0]?.id ?? "";
    const rejected = await site.post("/api/dossiers/floods/decisions", {
      kind: "reject",
      claim,
      why: "seen the video",
    });
    expect(rejected.status).toBe(201);
    const decision = dossier.Decision.parse(await rejected.json());
    expect(decision).toMatchObject({ by: "tester", why: "seen the video" });
    const gone = await site.get(`/api/dossiers/floods/claims/${claim}?asOf=2032-01-01`);
    expect([gone.status, (await jsonOf(gone)).code]).toEqual([404, "server.no-claim"]);
    const undone = await site.post("/api/dossiers/floods/decisions", { kind: "undo", decision: decision.id });
    expect(undone.status).toBe(201);
    expect((await site.get(`/api/dossiers/floods/claims/${claim}?asOf=2032-01-01`)).status).toBe(200);
    const about = await site.body(
      `/api/dossiers/floods/decisions?about=${decision.id}`,
      server.pageOf(dossier.Decision),
    );
    expect(about.items.map(({ kind }) => kind)).toEqual(["undo"]);
  });

  test("two processes on one ledger see what the other writes", async () => {
    const address = homes.fresh();
    const [one, other] = [await siteAt(address), await siteAt(address)];
    await intake(await one.post("/api/dossiers/shared/reports", { text: TEXT, published: "2031-04-05" }));
    const seen = await other.body("/api/dossiers/shared/reports?asOf=2031-05-01", server.pageOf(server.ReportHead));
    expect(seen.total).toBe(1);
    await intake(await other.post("/api/dossiers/shared/reports", { text: `${TEXT} Again.`, published: "2031-04-05" }));
    expect((await jsonOf(await one.get("/api/dossiers/shared/reports?asOf=2031-05-01"))).total).toBe(2);
    await one.close();
    await other.close();
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HOMES, type Homes } from "../../ledger/test/homes.ts";
import { LiveEvent } from "../src/schema/schema.ts";
import { type Site, siteAt } from "./site.ts";

const TEXT = "The mayor of Zarqan said on Monday that 3 people were injured.";

/** Listens, and gives the events one after the other. */
async function listen(site: Site, path: string, headers: Record<string, string> = {}) {
  const answer = await site.get(path, { accept: "text/event-stream", ...headers });
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const reader = (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  return {
    async next() {
      for (;;) {
        const found =
          /event: (.*)\ndata: (.*)\nid: (.*)\n\n/.exec(heard) ?? /event: (.*)\nid: (.*)\ndata: (.*)\n\n/.exec(heard);
        if (found !== null) {
          heard = heard.slice(found.index + found[0].length);
          const [, name, one = "", other = ""] = found;
          const event = LiveEvent.parse(JSON.parse(one.startsWith("{") ? one : other));
          expect(event.kind).toBe(name);
          return event;
        }
        const { value, done } = await reader.read();
        if (done) return null;
        heard += value;
      }
    },
    leave: () => reader.cancel(),
  };
}

describe.each(Object.entries(HOMES))("events, over %s", (_, open) => {
  let homes: Homes;
  let address: string;
  let site: Site;

  beforeAll(async () => {
    homes = await open();
    address = homes.fresh();
    site = await siteAt(address);
    await site.post("/api/dossiers/one/reports", { text: TEXT });
    await site.post("/api/dossiers/two/reports", { text: TEXT });
  });
  afterAll(async () => {
    await site.close();
    await homes.end();
  });

  test("a report and a decision are heard, of this dossier alone", async () => {
    const ear = await listen(site, "/api/dossiers/one/events");
    await site.post("/api/dossiers/two/reports", { text: `${TEXT} Two.` });
    const added = await (await site.post("/api/dossiers/one/reports", { text: `${TEXT} One.` })).json();
    const report = await ear.next();
    expect(report).toMatchObject({
      dossier: "one",
      kind: "report",
      id: (added as { added: { id: string }[] }).added[0]?.id,
      actor: "tester",
    });
    expect(await ear.next()).toMatchObject({ dossier: "one", kind: "head" });
    await site.post("/api/dossiers/one/decisions", { kind: "note", about: "x", words: "y" });
    const decision = await ear.next();
    expect(decision).toMatchObject({ kind: "decision" });
    expect(decision?.sequence).toBeGreaterThan(report?.sequence ?? 0);
    await ear.leave();
  });

  test("who was away hears what was missed", async () => {
    const ear = await listen(site, "/api/dossiers/one/events", { "last-event-id": "1" });
    const first = await ear.next();
    expect(first).toMatchObject({ kind: "report", dossier: "one" });
    await ear.leave();
    const later = await listen(site, "/api/dossiers/one/events", { "last-event-id": String(first?.sequence) });
    expect((await later.next())?.sequence).toBeGreaterThan(first?.sequence ?? 0);
    await later.leave();
  });

  test("what another process writes is heard", async () => {
    const other = await siteAt(address);
    const ear = await listen(site, "/api/dossiers/one/events");
    await other.post("/api/dossiers/one/reports", { text: `${TEXT} Other.` });
    expect(await ear.next()).toMatchObject({ kind: "report", dossier: "one" });
    await ear.leave();
    await other.close();
  });

  test("a dossier that is not there has no events", async () => {
    expect((await site.get("/api/dossiers/none/events")).status).toBe(404);
  });

  test("the listening ends with the server", async () => {
    const other = await siteAt(address);
    const ear = await listen(other, "/api/dossiers/one/events");
    other.app.server.events.close();
    expect(await ear.next()).toBeNull();
    expect((await other.get("/api/dossiers/one/events")).status).toBe(429);
    await other.close();
  });
});

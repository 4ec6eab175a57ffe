/** Follows feeds that a server on this machine gives, by leave. */
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { isnad, scratch } from "./isnad.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });
const folder = scratch();
const ledger = join(folder, "l.isnad");
let server: Server;
let origin: string;
let items: readonly string[] = [];
let asked: string[] = [];
const posted: string[] = [];

const item = (id: number, words: string) =>
  `<item><guid>${id}</guid><title>No ${id}</title><pubDate>Thu, 0${id} Jan 2022 14:30:00 +0600</pubDate><description>${words}</description></item>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers["if-none-match"] ?? ""}`.trim());
    const etag = `"${items.length}"`;
    if (request.url === "/hook") {
      request.on("data", (chunk) => posted.push(String(chunk)));
      request.on("end", () => response.end());
    } else if (request.url === "/broken") response.writeHead(503, { "retry-after": "7200" }).end();
    else if (request.url !== "/feed") response.writeHead(404).end();
    else if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
    else {
      response.writeHead(200, { "content-type": "application/rss+xml", etag });
      response.end(`<rss version="2.0"><channel><title>Harbour Times</title>${items.join("")}</channel></rss>`);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function watch(...more: string[]) {
  asked = [];
  return isnad([
    "watch",
    join(folder, "feeds.opml"),
    "--dossier",
    "port",
    "--ledger",
    ledger,
    "--once",
    "--allow-loopback",
    ...more,
  ]);
}

/** As if the feed's time had come again. */
function later(): void {
  const place = `${ledger}.watch.json`;
  const states = JSON.parse(readFileSync(place, "utf8"));
  for (const state of Object.values<Record<string, unknown>>(states)) delete state["notBefore"];
  writeFileSync(place, JSON.stringify(states));
}

test("new items are added and what they change is told; it goes on where it stopped", async () => {
  const urls = ["/feed", "/broken"].map((path) => `<outline text="A" xmlUrl="${origin}${path}"/>`).join("");
  writeFileSync(join(folder, "feeds.opml"), `<opml version="2.0"><body>${urls}</body></opml>`);
  items = [item(2, "The health ministry said that 12 people were injured in the port of Merin.")];

  const first = await watch("--webhook", `${origin}/hook`);
  expect(first.out).toMatch(/^\+ standing {2}injured.*: 12, 2022-01-02.*Harbour Times: “.*”\n$/u);
  expect(first.err).toMatch(/1 reports added/u);
  expect(first.err).toMatch(/broken answered 503\..*\[ingest\.not-there\]/u);
  expect(JSON.parse(posted.join(""))).toMatchObject({
    dossier: "port",
    changes: [{ kind: "new", claim: { value: 12 } }],
  });

  const soon = await watch();
  expect({ out: soon.out, asked: asked.filter((path) => !path.startsWith("/robots")) }).toEqual({ out: "", asked: [] });

  later();
  const same = await watch();
  expect({ out: same.out, asked }).toEqual({ out: "", asked: ["/robots.txt", '/feed "1"', "/broken"] });

  items = [item(5, "The health ministry said that 19 people were injured in the port of Merin."), ...items];
  later();
  const changed = await watch();
  expect(changed.out).toMatch(/\+ standing {2}injured.*: 19, /u);
  expect(changed.out).toMatch(/~ standing → superseded {2}injured.*: 12, /u);

  const changes = await isnad([
    "changes",
    "--dossier",
    "port",
    "--since",
    "2020-01-01",
    "--format",
    "rss",
    "--ledger",
    ledger,
  ]);
  expect(changes.out).toMatch(/^<\?xml .*<rss version="2\.0">/su);
  expect(changes.out.match(/<item>/gu)).toHaveLength(2);
});

test.each([
  ["no such list", ["watch", "nowhere.opml"], "ingest.no-such-file"],
  ["a list of nothing", ["watch", "empty.opml"], "cli.no-feeds"],
  ["too often", ["watch", "https://a.example/feed", "--every", "1"], "cli.usage"],
])("%s", async (_, args, code) => {
  writeFileSync(join(folder, "empty.opml"), '<opml version="2.0"><body><outline text="none"/></body></opml>');
  const ran = await isnad([...args, "--dossier", "d", "--ledger", ledger], { cwd: folder });
  expect(ran.err).toContain(`[${code}]`);
  expect(ran.code).toBe(2);
});

/** Fetching: what may be connected to is a decision that is tested for every kind of address; only loopback is ever spoken to. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { takeAddress } from "../src/fetch/address.ts";
import { fetchAddress } from "../src/fetch/fetch.ts";
import { checkUrl, mayConnect } from "../src/fetch/guard.ts";
import { politely } from "../src/fetch/polite.ts";
import type { Taken } from "../src/taken.ts";

describe("which IP addresses may be connected to", () => {
  test.each([
    "93.184.216.34",
    "8.8.8.8",
    "172.32.0.1",
    "192.169.1.1",
    "100.128.0.1",
    "2606:4700::1111",
    "2a00:1450::1",
  ])("%s", (ip) => {
    expect(mayConnect(ip)).toBe(true);
    expect(mayConnect(ip, { allowLoopback: true })).toBe(true);
  });

  test.each([
    ["this machine", ["127.0.0.1", "127.255.0.3", "::1", "0.0.0.0", "::"]],
    ["a private network", ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd12::1"]],
    ["the link", ["169.254.1.1", "fe80::1", "fe80::1%eth0", "fec0::1"]],
    ["a cloud's metadata", ["169.254.169.254", "fd00:ec2::254", "100.100.100.200", "192.0.0.192"]],
    [
      "IPv4 in IPv6 clothes",
      ["::ffff:127.0.0.1", "::ffff:a00:1", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:1::"],
    ],
    ["many at once, or nobody", ["224.0.0.1", "255.255.255.255", "ff02::1", "240.0.0.1"]],
    ["documentation and tests", ["192.0.2.1", "198.18.0.1", "203.0.113.9", "2001:db8::1", "3fff::1"]],
    ["no address", ["", "localhost", "1.2.3", "0x7f.1"]],
  ])("not %s", (_, ips) => {
    expect(ips.filter((ip) => mayConnect(ip))).toEqual([]);
  });

  test("loopback where it is allowed, and nothing else", () => {
    expect(["127.0.0.1", "127.0.0.9", "::1"].every((ip) => mayConnect(ip, { allowLoopback: true }))).toBe(true);
    expect(
      ["10.0.0.1", "169.254.169.254", "0.0.0.0", "::ffff:127.0.0.1"].some((ip) =>
        mayConnect(ip, { allowLoopback: true }),
      ),
    ).toBe(false);
  });
});

describe("which addresses are refused before anything is sent", () => {
  test.each([
    ["http://127.0.0.1/", "ingest.closed-address"],
    ["http://2130706433/", "ingest.closed-address"],
    ["http://0x7f.1/", "ingest.closed-address"],
    ["http://017700000001/", "ingest.closed-address"],
    ["http://[::1]:8080/", "ingest.closed-address"],
    ["http://[::ffff:169.254.169.254]/latest/meta-data", "ingest.closed-address"],
    ["http://169.254.169.254/latest/meta-data", "ingest.closed-address"],
    ["http://localhost:3000/", "ingest.closed-address"],
    ["http://metadata.google.internal/", "ingest.closed-address"],
    ["https://printer.local/", "ingest.closed-address"],
    ["https://intranet/", "ingest.closed-address"],
    ["https://localhost./", "ingest.closed-address"],
    ["https://news.example.org:22/", "ingest.closed-address"],
    ["file:///etc/passwd", "ingest.bad-address"],
    ["ftp://example.org/", "ingest.bad-address"],
    ["https://user:secret@example.org/", "ingest.bad-address"],
    ["not an address", "ingest.bad-address"],
  ])("%s", (url, code) => {
    expect(() => checkUrl(url)).toThrow(expect.objectContaining({ code }));
  });

  test("a name that resolves to a closed address, even beside a public one", async () => {
    const to = (...ips: string[]) => fetchAddress("https://news.example.org/", { resolve: async () => ips });
    for (const ips of [["10.1.2.3"], ["93.184.216.34", "127.0.0.1"], ["::ffff:10.0.0.1"]])
      await expect(to(...ips)).rejects.toMatchObject({ code: "ingest.closed-address" });
  });
});

const pages = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = pages.get(new URL(request.url as string, "http://x").pathname);
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const article = `<!doctype html><html lang="en"><head><title>Bridge</title><meta property="og:site_name" content="Harbour Times"></head>
<body><main><p>The governor said that the bridge would stay closed until the end of the week.</p></main></body></html>`;
const html = (body: string) => (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);
};
const local = { allowLoopback: true, time: 5_000, pause: 1 };
async function all(taken: AsyncIterable<Taken>): Promise<Taken[]> {
  const found: Taken[] = [];
  for await (const one of taken) found.push(one);
  return found;
}

describe("what is fetched, from this machine and by leave", () => {
  test("a page, and where it came from", async () => {
    pages.set("/bridge", html(article));
    const [one] = await all(takeAddress(`${origin}/bridge`, local));
    expect(one).toMatchObject({
      report: { title: "Bridge", outlet: "Harbour Times", url: `${origin}/bridge` },
      source: { url: `${origin}/bridge`, mediaType: "text/html; charset=utf-8", bytes: article.length },
    });
  });

  test("without leave it is refused, and nothing arrives", async () => {
    let asked = 0;
    pages.set("/secret", (request, response) => {
      asked++;
      html(article)(request, response);
    });
    await expect(fetchAddress(`${origin}/secret`)).rejects.toMatchObject({ code: "ingest.closed-address" });
    expect(asked).toBe(0);
  });

  test("a redirect is checked like a new address", async () => {
    const redirect = (to: string) => (_: IncomingMessage, response: ServerResponse) =>
      void response.writeHead(302, { location: to }).end();
    pages.set("/moved", redirect("/bridge"));
    pages.set("/inside", redirect("http://169.254.169.254/latest/meta-data"));
    pages.set("/file", redirect("file:///etc/passwd"));
    pages.set("/round", redirect("/round"));
    pages.set("/bridge", html(article));
    expect((await fetchAddress(`${origin}/moved`, local)).url).toBe(`${origin}/bridge`);
    await expect(fetchAddress(`${origin}/inside`, local)).rejects.toMatchObject({ code: "ingest.closed-address" });
    await expect(fetchAddress(`${origin}/file`, local)).rejects.toMatchObject({ code: "ingest.bad-address" });
    await expect(fetchAddress(`${origin}/round`, local)).rejects.toMatchObject({ code: "ingest.too-many-redirects" });
  });

  test("a name is resolved once for each request, and that address is connected to", async () => {
    pages.set("/bridge", html(article));
    const answers = [["127.0.0.1"], ["10.0.0.1"]];
    const resolve = async () => answers.shift() as string[];
    const url = origin.replace("127.0.0.1", "rebinding.example.org");
    expect((await fetchAddress(`${url}/bridge`, { ...local, resolve })).status).toBe(200);
    await expect(fetchAddress(`${url}/bridge`, { ...local, resolve })).rejects.toMatchObject({
      code: "ingest.closed-address",
    });
  });

  test("too large, also after unpacking; too slow; cut off", async () => {
    const zeros = gzipSync(Buffer.alloc(5_000_000));
    pages.set("/bomb", (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(zeros));
    pages.set("/slow", (_, response) => void response.writeHead(200).write("a"));
    pages.set("/cut", (_, response) => {
      response.writeHead(200, { "content-length": "1000" }).write("a");
      setTimeout(() => response.destroy(), 20);
    });
    await expect(fetchAddress(`${origin}/bomb`, { ...local, bytes: 1_000_000 })).rejects.toMatchObject({
      code: "ingest.too-large",
    });
    await expect(fetchAddress(`${origin}/slow`, { ...local, time: 200 })).rejects.toMatchObject({
      code: "ingest.too-slow",
    });
    await expect(fetchAddress(`${origin}/cut`, local)).rejects.toMatchObject({ code: "ingest.unreachable" });
    await expect(all(takeAddress(`${origin}/nothing-here`, local))).rejects.toMatchObject({ code: "ingest.not-there" });
  });

  test("a feed is followed to its pages, as its robots.txt allows", async () => {
    const item = (path: string) =>
      `<item><title>On ${path}</title><link>${origin}${path}</link><pubDate>Thu, 06 Jan 2022 14:30:00 +0600</pubDate><description>Only a summary of what the page says.</description></item>`;
    pages.set("/robots.txt", (_, response) => void response.end("User-agent: *\nDisallow: /closed\n"));
    pages.set("/feed", (_, response) => {
      response.writeHead(200, { "content-type": "application/rss+xml" });
      response.end(
        `<rss version="2.0"><channel><title>Steppe Dispatch</title>${item("/bridge")}${item("/closed")}</channel></rss>`,
      );
    });
    pages.set("/bridge", html(article.replace(/<meta[^>]*>/u, "")));
    const found = await all(takeAddress(`${origin}/feed`, local));
    expect(found).toMatchObject(
      [
        {
          report: {
            title: "Bridge",
            outlet: "Steppe Dispatch",
            published: "2022-01-06T14:30:00+06:00",
            text: /bridge would stay/u,
          },
        },
        { report: { title: "On /closed", text: "Only a summary of what the page says." } },
      ].map(({ report }) => ({ report: { ...report, text: expect.stringMatching(report.text) } })),
    );
    // what the feed alone told has the feed's bytes, and a map to them
    const told = found[1] as Extract<Taken, { report: unknown }>;
    expect(told.source).toMatchObject({ url: `${origin}/feed`, bytes: told.bytes?.length });
    expect(told.map?.runs.map(([, length]) => length)).toEqual([told.report.text.length]);
    await expect(politely(local)(`${origin}/closed`)).rejects.toMatchObject({ code: "ingest.robots" });
  });

  test("one request at a time to a host", async () => {
    let now = 0;
    let most = 0;
    pages.set("/one", (_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end("text");
      }, 10);
    });
    const polite = politely(local);
    await Promise.all([1, 2, 3].map(() => polite(`${origin}/one`)));
    expect(most).toBe(1);
  });
});

/** Fetching: what may be connected to is a decision that is tested for every kind of address; only loopback is ever spoken to. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
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
    // an address written so that a person, or a weaker check, takes it for another
    ["http://127.1/", "ingest.closed-address"],
    ["http://0177.0.0.1/", "ingest.closed-address"],
    ["http://0x7f000001/", "ingest.closed-address"],
    ["http://127.0.0.1./", "ingest.closed-address"],
    ["http://\uff11\uff12\uff17.0.0.1/", "ingest.closed-address"],
    ["http://\u2460\u2461\u2466.\u24ea.\u24ea.\u2460/", "ingest.closed-address"],
    ["http://127\u30020\u30020\u30021/", "ingest.closed-address"],
    ["http://%31%32%37.0.0.1/", "ingest.closed-address"],
    ["http://10.1/", "ingest.closed-address"],
    ["http://192.168.257/", "ingest.closed-address"],
    ["http://0/", "ingest.closed-address"],
    ["http://0.0.0.0:8080/", "ingest.closed-address"],
    ["http://[::]/", "ingest.closed-address"],
    ["http://[0:0:0:0:0:0:0:1]/", "ingest.closed-address"],
    ["http://[::ffff:7f00:1]/", "ingest.closed-address"],
    ["http://[::ffff:0:127.0.0.1]/", "ingest.closed-address"],
    ["http://[64:ff9b::10.0.0.1]/", "ingest.closed-address"],
    ["http://[64:ff9b:1::a00:1]/", "ingest.closed-address"],
    ["http://[2002:a00:1::1]/", "ingest.closed-address"],
    ["http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/", "ingest.closed-address"],
    ["http://[fe80::1]/", "ingest.closed-address"],
    ["http://[fe80::1%25eth0]/", "ingest.bad-address"],
    ["http://100.64.0.1/", "ingest.closed-address"],
    ["http://100.100.100.200/latest/meta-data", "ingest.closed-address"],
    ["http://news.example.org@127.0.0.1/", "ingest.bad-address"],
    ["http://127.0.0.1\\@news.example.org/", "ingest.closed-address"],
    ["http://127.0.0.1#@news.example.org/", "ingest.closed-address"],
    ["http://LOCALHOST/", "ingest.closed-address"],
    ["http://a.localhost/", "ingest.closed-address"],
    ["http://kubernetes.default.svc.cluster.local/", "ingest.closed-address"],
    ["http://router.home.arpa/", "ingest.closed-address"],
    ["http://news.example.org:6379@127.0.0.1/", "ingest.bad-address"],
    ["https://news.example.org:25/", "ingest.closed-address"],
    ["gopher://example.org/", "ingest.bad-address"],
    ["data:text/html,hello", "ingest.bad-address"],
    ["javascript:alert(1)", "ingest.bad-address"],
    ["blob:https://example.org/1", "ingest.bad-address"],
    ["not an address", "ingest.bad-address"],
  ])("%s", (url, code) => {
    expect(() => checkUrl(url)).toThrow(expect.objectContaining({ code }));
  });

  test("a name that resolves to a closed address, even beside a public one", async () => {
    const to = (...ips: string[]) => fetchAddress("https://news.example.org/", { resolve: async () => ips });
    for (const ips of [
      ["10.1.2.3"],
      ["93.184.216.34", "127.0.0.1"],
      ["::ffff:10.0.0.1"],
      ["64:ff9b::a00:1"],
      ["2606:4700::1111", "fe80::1%eth0"],
      ["0x7f.1"],
      [""],
    ])
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

  test("what the name stood for is what is connected to, each of its addresses in turn", async () => {
    const seen: (string | undefined)[] = [];
    pages.set("/who", (request, response) => {
      seen.push(request.socket.localAddress);
      response.end("text");
    });
    let asked = 0;
    const resolve = async () => {
      asked++;
      return ["127.0.0.9", "127.0.0.1"];
    };
    const url = origin.replace("127.0.0.1", "news.example.org");
    // nobody listens on the first
    expect((await fetchAddress(`${url}/who`, { ...local, resolve })).status).toBe(200);
    expect({ seen, asked }).toEqual({ seen: ["127.0.0.1"], asked: 1 });
  });

  test("a proxy that the environment names is not used", async () => {
    let asked = 0;
    const proxy = createServer((_, response) => {
      asked++;
      response.end("from the proxy");
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    pages.set("/bridge", html(article));
    for (const name of ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"]) vi.stubEnv(name, address);
    vi.stubEnv("NODE_USE_ENV_PROXY", "1");
    try {
      const { bytes } = await fetchAddress(`${origin}/bridge`, local);
      expect({ asked, article: Buffer.from(bytes).toString() }).toEqual({ asked: 0, article });
    } finally {
      vi.unstubAllEnvs();
      proxy.close();
    }
  });

  test("a redirect to other names of the inside, or with a user's name in it", async () => {
    const to = (location: string) => (_: IncomingMessage, response: ServerResponse) =>
      void response.writeHead(307, { location }).end();
    for (const [location, code] of [
      ["http://localhost:1/", "ingest.unreachable"], // by leave, and nobody is there
      ["http://10.0.0.1/", "ingest.closed-address"],
      ["//192.168.0.1/x", "ingest.closed-address"],
      ["http://[::ffff:127.0.0.1]/", "ingest.closed-address"],
      ["http://0xa9fea9fe/", "ingest.closed-address"],
      ["http://metadata.google.internal/", "ingest.closed-address"],
      ["http://a:b@example.org/", "ingest.bad-address"],
      ["ftp://example.org/", "ingest.bad-address"],
      ["http://[", "ingest.unreachable"],
    ] as const) {
      pages.set("/away", to(location));
      await expect(fetchAddress(`${origin}/away`, local), location).rejects.toMatchObject({ code });
    }
  });

  test("what is posted is not sent on by a redirect", async () => {
    pages.set("/hook", (_, response) => void response.writeHead(307, { location: "http://10.0.0.1/" }).end());
    expect((await fetchAddress(`${origin}/hook`, { ...local, post: "{}" })).status).toBe(307);
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

/**
 * Which addresses may be fetched. A feed or a page can name any address, so a program that follows links can be sent to its own
 * machine, to its neighbours, or to a cloud's metadata. Nothing but public addresses is ever connected to.
 */
import { BlockList, isIP } from "node:net";
import { Fault } from "@isnad/reader/fault";

export interface GuardOptions {
  /** Allows 127.0.0.0/8 and ::1 besides: for tests, and for a server of one's own on this machine. */
  readonly allowLoopback?: boolean;
}

/** Not public, by the registries of special-purpose addresses (RFC 6890 and after). */
const CLOSED_4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];
/** Inside 2000::/3, which alone is public: protocols, tunnels (which can lead to an IPv4 address inside), documentation. */
const CLOSED_6 = ["2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"];

const closed = new BlockList();
for (const range of CLOSED_4) addRange(closed, range, "ipv4");
for (const range of CLOSED_6) addRange(closed, range, "ipv6");
const open6 = new BlockList();
addRange(open6, "2000::/3", "ipv6");
const loopback = new BlockList();
addRange(loopback, "127.0.0.0/8", "ipv4");
addRange(loopback, "::1/128", "ipv6");

function addRange(list: BlockList, range: string, family: "ipv4" | "ipv6"): void {
  const [network, bits] = range.split("/") as [string, string];
  list.addSubnet(network, Number(bits), family);
}

/** Whether an IP address may be connected to. */
export function mayConnect(ip: string, { allowLoopback = false }: GuardOptions = {}): boolean {
  const family = isIP(ip);
  if (family === 4) return (allowLoopback && loopback.check(ip, "ipv4")) || !closed.check(ip, "ipv4");
  if (family !== 6 || ip.includes("%")) return false;
  if (allowLoopback && ip === "::1") return true;
  // an IPv4 address in IPv6 clothes (::ffff:a.b.c.d) lies outside 2000::/3: not public, whatever it holds
  return open6.check(ip, "ipv6") && !closed.check(ip, "ipv6");
}

/** Ports of other services than the web's, which a page could be used to speak to. */
const WEB_PORTS: ReadonlySet<string> = new Set(["", "80", "443"]);
const INSIDE = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|corp|home|private)$/u;

/**
 * Checks an address before its name is resolved.
 *
 * @throws Fault `ingest.bad-address` (no web address), `ingest.closed-address` (not public).
 */
export function checkUrl(written: string | URL, options: GuardOptions = {}): URL {
  const url = typeof written === "string" ? parse(written) : written;
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new Fault("ingest.bad-address", `${url.protocol}// addresses are not fetched (${shown(url)}).`, {
      remedy: "Give an address that begins with https:// or http://.",
      kind: "usage",
    });
  if (url.username !== "" || url.password !== "")
    throw new Fault("ingest.bad-address", `The address at ${url.host} holds a user's name or password.`, {
      remedy: "Give it without; what needs a login is saved by hand, as a file.",
      kind: "usage",
    });
  const host = url.hostname.replace(/^\[|\]$/gu, "").replace(/\.$/u, "");
  const ip = isIP(host) > 0;
  if (ip && !mayConnect(host, options)) throw closedAddress(url);
  const own = options.allowLoopback === true && (host === "localhost" || (ip && isLoopback(host)));
  if (!ip && !own && (INSIDE.test(host) || !host.includes("."))) throw closedAddress(url);
  if (!own && !WEB_PORTS.has(url.port) && Number(url.port) < 1024) throw closedAddress(url);
  return url;
}

export function isLoopback(ip: string): boolean {
  return loopback.check(ip, isIP(ip) === 6 ? "ipv6" : "ipv4");
}

export function closedAddress(url: URL): Fault {
  return new Fault(
    "ingest.closed-address",
    `${shown(url)} is no public address: it leads to this machine or its network.`,
    {
      remedy: "Save what is there as a file, and add the file.",
      kind: "usage",
    },
  );
}

function parse(written: string): URL {
  if (URL.canParse(written)) return new URL(written);
  throw new Fault("ingest.bad-address", `"${written.slice(0, 80)}" is no address.`, {
    remedy: "Write it whole, as in https://example.org/page.",
    kind: "usage",
  });
}

function shown(url: URL): string {
  return `${url.protocol}//${url.host}`;
}

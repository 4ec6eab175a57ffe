/** Where a request comes from and by which address it asks, as far as that can be relied on. */
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

export interface Asked {
  /** The network address it came from; null where there is none (a request within the process). */
  readonly from: string | null;
  /** The host by which it asks. */
  readonly host: string;
  /** Whether the browser speaks https, with this process or with the proxy before it. */
  readonly secure: boolean;
}

export interface AskedOptions {
  /** The address that people use. */
  readonly origin?: string | undefined;
  /** Whether a proxy of one's own stands before this server, and its X-Forwarded-… headers are to be believed. */
  readonly trustProxy: boolean;
}

export function askedBy(context: Context, { origin, trustProxy }: AskedOptions): Asked {
  const url = new URL(context.req.url);
  const proxied = (name: string) => (trustProxy ? context.req.header(`x-forwarded-${name}`) : undefined);
  const host = proxied("host") ?? context.req.header("host") ?? url.host;
  return {
    // The last one is what our own proxy saw; those before it are what it was told.
    from: proxied("for")?.split(",").at(-1)?.trim() || connected(context),
    host,
    secure: proxied("proto") === "https" || url.protocol === "https:" || origin === `https://${host}`,
  };
}

function connected(context: Context): string | null {
  if ((context.env as { incoming?: unknown } | undefined)?.incoming === undefined) return null;
  return getConnInfo(context).remote.address?.replace(/^::ffff:(?=\d+\.)/u, "") ?? null;
}

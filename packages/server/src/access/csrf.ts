/**
 * Whether a write that a browser's cookie would let through was asked for by a page of ours. Two checks, either of which would
 * do: what the browser says of where the request comes from, and a value that only such a page can know.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import type { Context } from "hono";

export const CSRF_HEADER = "x-isnad-csrf";

/** The value that belongs to a session: worked out from its secret, so that nothing more needs to be kept. */
export function csrfOf(session: string): string {
  return createHash("sha256").update(`isnad csrf\n${session}`, "utf8").digest("base64url");
}

export function holdsCsrf(context: Context, session: string): boolean {
  const given = Buffer.from(context.req.header(CSRF_HEADER) ?? "");
  const right = Buffer.from(csrfOf(session));
  return given.length === right.length && timingSafeEqual(given, right);
}

/** Whether the browser says that another site's page asks. Programs say nothing of it, and carry no cookie by accident. */
export function fromElsewhere(
  context: Context,
  { host, origin }: { readonly host: string; readonly origin?: string | undefined },
): boolean {
  const from = context.req.header("origin");
  if (from !== undefined) return !(from === origin || sameHost(from, host));
  const site = context.req.header("sec-fetch-site");
  return site !== undefined && site !== "same-origin" && site !== "none";
}

function sameHost(origin: string, host: string): boolean {
  try {
    return new URL(origin).host === new URL(`${new URL(origin).protocol}//${host}`).host;
  } catch {
    return false; // "null", or nothing that a browser sends
  }
}

/** Answers that a client may keep: an ETag made of all that an answer depends on, and 304 to one who has it. */
import { createHash } from "node:crypto";
import type { Context } from "hono";
import { version } from "./version.ts";
import type { State, View, Warm } from "./warm/warm.ts";

/** Answers from a view of a dossier, as the request's address and parameters ask for it. */
export async function viewed<R extends Response>(
  context: Context,
  warm: Warm,
  make: (view: View) => R | Promise<R>,
): Promise<R> {
  const asked = {
    dossier: context.req.param("dossier") ?? "",
    asOf: one(context, "asOf"),
    recordedBy: one(context, "recordedBy"),
  };
  return answer(context, await warm.state(asked), async () => make(await warm.view(asked)));
}

const one = (context: Context, name: string): string | undefined => context.req.query(name);

/** Runs `make` unless the client has this very answer. */
export async function answer<R extends Response>(
  context: Context,
  { sequence, asOf = "" }: Pick<State, "sequence"> & Partial<State>,
  make: () => R | Promise<R>,
): Promise<R> {
  const url = new URL(context.req.url);
  const parts = [version, sequence, asOf, url.pathname, url.search];
  const etag = `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27)}"`;
  const headers = { etag, "cache-control": "private, no-cache", vary: "Cookie, Authorization" };
  if (hasIt(context.req.header("if-none-match"), etag)) return context.body(null, 304, headers) as unknown as R;
  const made = await make();
  for (const [name, value] of Object.entries(headers)) if (!made.headers.has(name)) made.headers.set(name, value);
  return made;
}

function hasIt(asked: string | undefined, etag: string): boolean {
  if (asked === undefined) return false;
  return asked.trim() === "*" || asked.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}

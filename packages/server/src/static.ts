/** The web app's files: what is named by its own hash is kept for ever; any other address is the app's to answer. */
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Context } from "hono";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};
/** A name that holds a hash of its content, as bundlers write it. */
const HASHED = /[.-][A-Za-z0-9_-]{8,}\.(?:js|css|woff2|svg|png|jpg|map)$/;

/** Where the web app is built: beside this package. */
export const webFolder = (): string => fileURLToPath(new URL("../../web/dist", import.meta.url));

/** Answers for the web app's files in a folder; null where the address is none of theirs. */
export async function staticFile(context: Context, folder: string): Promise<Response | null> {
  const { method } = context.req;
  if (method !== "GET" && method !== "HEAD") return null;
  const path = pathIn(context.req.path, folder);
  if (path === null) return null;
  const named = extname(path) !== "" && !isView(context.req.path);
  const file = (named ? await fileAt(path) : null) ?? (named ? null : await fileAt(join(folder, "index.html")));
  if (file === null) return named ? null : notBuilt(context);
  const etag = `"${file.size.toString(36)}-${file.changed.toString(36)}"`;
  const headers = {
    "content-type": TYPES[extname(file.path)] ?? "application/octet-stream",
    "cache-control": HASHED.test(file.path) ? "public, max-age=31536000, immutable" : "no-cache",
    etag,
  };
  if (context.req.header("if-none-match") === etag) return context.body(null, 304, headers);
  if (method === "HEAD") return context.body(null, 200, headers);
  return context.body(new Uint8Array(await readFile(file.path)), 200, headers);
}

/** Views of dossiers, whose names may hold dots. */
const isView = (path: string): boolean => path.startsWith("/d/");

/** Where in the folder an address leads; null where it leads out of it. */
function pathIn(path: string, folder: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes("\0")) return null;
  const root = normalize(folder) + sep;
  const wanted = normalize(join(root, decoded));
  return wanted.startsWith(root) || wanted === normalize(folder) ? wanted : null;
}

async function fileAt(path: string): Promise<{ path: string; size: number; changed: number } | null> {
  try {
    const { size, mtimeMs } = await stat(path).then((found) => (found.isFile() ? found : Promise.reject(new Error())));
    return { path, size, changed: Math.round(mtimeMs) };
  } catch {
    return null;
  }
}

const NOT_BUILT = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Isnad</title>
<h1>Isnad</h1>
<p>The server runs. The reading room is not built here: in the source tree, run <code>npm run build</code>.</p>
<p>The API: <a href="/api">/api</a></p>
</html>
`;

const notBuilt = (context: Context): Response => context.html(NOT_BUILT, 200, { "cache-control": "no-store" });

/** One way to the server. The browser keeps ETags and answers from its cache where the server says 304. */
import { ProblemError, readProblem } from "./problem.ts";

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

interface Sent {
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  /** JSON, or a form with files. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

let csrf: string | null = null;

/** What the session says must stand in every request that changes something. */
export function holdCsrf(token: string | null): void {
  csrf = token;
}

/**
 * Asks the server and gives what it says as JSON (undefined where it says nothing).
 * Throws `ProblemError`; `web.unreachable` where no answer came; an `AbortError` where the signal stopped it.
 */
export async function ask<T>(path: string, { method = "GET", body, signal }: Sent = {}): Promise<T> {
  const headers = new Headers({ accept: "application/json" });
  if (method !== "GET" && csrf !== null) headers.set("x-isnad-csrf", csrf);
  const form = body instanceof FormData;
  if (body !== undefined && !form) headers.set("content-type", "application/json");
  const init: RequestInit = { method, headers, credentials: "same-origin" };
  if (body !== undefined) init.body = form ? body : JSON.stringify(body);
  if (signal !== undefined) init.signal = signal;
  const response = await fetch(path, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ProblemError({ status: 0, code: "web.unreachable", title: "", detail: "", remedy: "" });
  });
  if (!response.ok) throw new ProblemError(await readProblem(response));
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

/** A path with its query; what is null, undefined or "" is left out. */
export function pathWith(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== null && value !== undefined && value !== "") search.set(name, String(value));
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** The path of something of a dossier: `dossierPath("floods", "threads", id)`. */
export const dossierPath = (dossier: string, ...rest: readonly string[]): string =>
  ["/api/dossiers", ...[dossier, ...rest].map(encodeURIComponent)].join("/");

/** What goes wrong, as a client is told: RFC 9457 problem details, with what to do about it. */
import { Fault } from "@isnad/reader/fault";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type * as z from "zod";
import type { Problem } from "./schema/common.ts";

/** Faults that are not just a bad request (400) or an error of ours (500). */
const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  "ledger.no-dossier": 404,
  "ledger.no-report": 404,
  "server.not-found": 404,
  "server.no-thread": 404,
  "server.no-claim": 404,
  "server.no-report": 404,
  "server.not-signed-in": 401,
  "server.not-allowed": 403,
  "server.forged": 403,
  "server.too-large": 413,
  "server.too-many": 429,
  "server.too-many-listeners": 429,
  "server.not-read": 415,
  "ingest.too-large": 413,
  "server.wrong-host": 421,
  "server.open": 403,
  "ledger.sign-in-refused": 401,
  "ledger.no-person": 404,
  "ledger.no-credential": 404,
  "ledger.person-known": 409,
  "ledger.last-admin": 409,
  "ledger.no-claim": 422,
  "ledger.no-decision": 422,
  "server.mcp-by-post": 405,
  "server.not-ready": 503,
  "ledger.locked": 503,
  "ledger.server-unreachable": 503,
  "ledger.server-gone": 503,
  "ledger.read-only": 503,
  "ledger.disk-full": 507,
};

const TITLES: Readonly<Record<number, string>> = {
  400: "The request cannot be understood",
  401: "Not signed in",
  403: "Not allowed",
  404: "Not there",
  405: "Not possible here",
  409: "It would not fit what is there",
  413: "Too large",
  415: "Not a kind that is read here",
  421: "Not this server",
  422: "The request names what is not there",
  429: "Too many requests",
  500: "Something unforeseen went wrong",
  503: "Not available now",
  507: "No room left",
};

export function statusOf({ code, kind }: Fault): ContentfulStatusCode {
  // what a report holds, or what is at its address, is not ours to mend
  const theirs = /^(?:ingest|reader)\./.test(code) ? 422 : 500;
  return STATUS[code] ?? (kind === "usage" ? 400 : theirs);
}

/** A fault as problem details. */
export function problemOf(fault: Fault, status: ContentfulStatusCode = statusOf(fault)): z.infer<typeof Problem> {
  return {
    type: `urn:isnad:problem:${fault.code}`,
    title: TITLES[status] ?? "Error",
    status,
    detail: fault.message,
    code: fault.code,
    remedy: fault.remedy,
  };
}

/** Answers with a fault's problem. */
export function problem(context: Context, fault: Fault, status: ContentfulStatusCode = statusOf(fault)): Response {
  return context.body(JSON.stringify(problemOf(fault, status)), status, {
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
  });
}

/** Whatever was thrown, as a fault. What nobody foresaw says nothing of the inside. */
export function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof HTTPException && error.status === 415) return notRead();
  if (error instanceof HTTPException && error.status < 500)
    return new Fault("server.bad-request", `${error.message || "The request cannot be read"}.`, {
      remedy: "See /api for what each address takes.",
      kind: "usage",
      cause: error,
    });
  return new Fault("server.unexpected", "Something unforeseen went wrong here.", {
    remedy: "Try again; if it stays, tell whoever runs this server: its log says more.",
    cause: error,
  });
}

/** What a schema says of a bad request, as a fault that names the first field that is wrong. */
export function badRequest(error: { readonly issues: readonly z.core.$ZodIssue[] }, where: string): Fault {
  const [issue] = error.issues;
  const field = issue === undefined || issue.path.length === 0 ? where : `${where} ${issue.path.join(".")}`;
  return new Fault("server.bad-request", `${field}: ${issue?.message ?? "not as described"}.`, {
    remedy: "See /api for what each address takes.",
    kind: "usage",
  });
}

export const notRead = () =>
  new Fault("server.not-read", "A body of that type is not read here.", {
    remedy: "Send application/json; reports may come as multipart/form-data, too.",
    kind: "usage",
  });

export const nothingAt = (path: string) =>
  new Fault("server.not-found", `There is nothing at ${path.slice(0, 200)}.`, {
    remedy: "See /api for the addresses there are.",
    kind: "usage",
  });

export const notThere = (what: "thread" | "claim" | "report", id: string, dossier: string) =>
  new Fault(`server.no-${what}`, `The dossier "${dossier}" has no ${what} ${id.slice(0, 100)} as of then.`, {
    remedy: `See the list of its ${what}s; a later "asOf" may know it.`,
    kind: "usage",
  });

/** The OpenAPI 3.1 description: made from the very schemas that validate, each shape described once and named. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { OpenApiGeneratorV31, zodToOpenAPIRegistry } from "@asteasolutions/zod-to-openapi";
import * as dossier from "@isnad/dossier/schema";
import * as reader from "@isnad/reader/schema";
import type { ZodType } from "zod";
import type { Env } from "../env.ts";
import * as server from "../schema/schema.ts";
import { version } from "../version.ts";

/** By the name that clients know them by; what another holds comes before it. */
const NAMED: Readonly<Record<string, ZodType>> = {
  Problem: server.Problem,
  Span: reader.Span,
  ChainLink: dossier.ChainLink,
  Because: dossier.Because,
  Claim: dossier.Claim,
  Thread: dossier.Thread,
  Attribution: reader.Attribution,
  Figure: reader.Figure,
  Name: reader.Name,
  ChangeOfOffice: reader.ChangeOfOffice,
  Condition: reader.Condition,
  Happening: reader.Happening,
  TimelineLine: dossier.TimelineLine,
  Caution: reader.Caution,
  Explanation: reader.Explanation,
  NumberExpression: reader.NumberExpression,
  TimeExpression: reader.TimeExpression,
  Outlet: dossier.Outlet,
  Brief: dossier.Brief,
  NameRef: dossier.NameRef,
  Correction: dossier.Correction,
  Decision: dossier.Decision,
  NewDecision: server.NewDecision,
  DossierHead: server.DossierHead,
  Dossier: server.DossierAbout,
  ThreadHead: server.ThreadHead,
  Changed: server.Changed,
  Now: server.Now,
  ClaimOfThread: server.ClaimOfThread,
  ReportHead: server.ReportHead,
  Copy: server.Copy,
  Report: server.ReportWhole,
  TextReport: server.TextReport,
  AddressReport: server.AddressReport,
  AddedReport: server.AddedReport,
  Intake: server.Intake,
  ClaimHit: server.ClaimHit,
  ReportHit: server.ReportHit,
  Story: server.Story,
  Repeat: server.Repeat,
  LiveEvent: server.LiveEvent,
  Session: server.Session,
  Person: server.Person,
  Token: server.Token,
  IssuedToken: server.IssuedToken,
  AuditLine: server.AuditLine,
};

const ABOUT = `Who said what, when, and through whom: a ledger of attributed claims read from reports in Arabic and English.

Every claim leads back to the words it was read from: \`report\` names the text, \`span\` is \`[start, end)\` in it, in UTF-16 code units. The addresses of dossiers, reports, threads and claims mean the same thing for ever.

**Two clocks.** \`asOf\` keeps what had been said by a moment, \`recordedBy\` what this ledger held by one; both include it, and both are ISO 8601.

**Lists** come in pages: \`{ items, next, total }\`; give \`next\` as \`cursor\` for the page after.

**Answers keep**: send the \`ETag\` back as \`If-None-Match\`, and what has not changed is answered by 304.

**What goes wrong** is \`application/problem+json\` (RFC 9457) with a permanent \`code\` and a \`remedy\`.

**Who asks**: programs send \`Authorization: Bearer TOKEN\`; browsers hold a session cookie and send its \`x-isnad-csrf\` with every write. Readers read; analysts also add reports and decide; admins also keep the list of people.`;

/** The kinds of routes, in the order they are read. */
const TAGS = [
  "dossiers",
  "brief",
  "threads",
  "claims",
  "reports",
  "search",
  "decisions",
  "events",
  "export",
  "session",
  "people",
];

export interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, Answer>>;
  };
}

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>;
  };
  readonly responses: Readonly<Record<string, Answer>>;
}

/** What is answered; or, as `$ref`, the name of what is. */
export interface Answer {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The app's routes, described. */
export function describe(app: OpenAPIHono<Env>): OpenApi {
  for (const [name, schema] of Object.entries(NAMED)) {
    zodToOpenAPIRegistry.add(schema, { ...zodToOpenAPIRegistry.get(schema), _internal: { refId: name } });
  }
  app.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  app.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "isnad-session",
    description: "Writes also take the header x-isnad-csrf, as GET /api/session gives it.",
  });
  // named here and not by `register`, which asks of a schema that it was made after the library was loaded
  const shapes = Object.values(NAMED).map((schema) => ({ type: "schema", schema }) as const);
  const document = new OpenApiGeneratorV31([...shapes, ...app.openAPIRegistry.definitions]).generateDocument({
    openapi: "3.1.0",
    info: { title: "Isnad", version, description: ABOUT, license: { name: "Apache-2.0" } },
    tags: TAGS.map((name) => ({ name })),
    security: [{ token: [] }, { session: [] }],
  });
  return shared(named(mended(JSON.parse(JSON.stringify(document))) as OpenApi));
}

/** The library writes "this or null" as "this and null": nothing would fit. */
function mended(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mended);
  if (typeof value !== "object" || value === null) return value;
  const { allOf, ...rest } = value as { readonly allOf?: unknown };
  const others = Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, mended(one)]));
  if (!Array.isArray(allOf)) return others;
  const [first, second] = allOf as readonly JsonSchema[];
  if (allOf.length !== 2 || first === undefined || second === undefined || first["$ref"] === undefined)
    return { ...others, allOf: allOf.map(mended) };
  const { type, ...said } = second;
  const orNull = Array.isArray(type) && type.includes("null");
  return orNull ? { ...others, ...said, anyOf: [first, { type: "null" }] } : { ...others, ...said, ...first };
}

/** Each operation by a name that a generated client can call: "getThreads", "addReports". */
function named(document: OpenApi): OpenApi {
  const paths = Object.entries(document.paths).map(([path, operations]) => [
    path,
    Object.fromEntries(
      Object.entries(operations).map(([method, operation]) => [
        method,
        { ...operation, ...needing(operation), operationId: operation.operationId ?? nameOf(method, path) },
      ]),
    ),
  ]);
  return { ...document, paths: Object.fromEntries(paths) as OpenApi["paths"] };
}

/** A body that is described is needed; said here, since a route that takes two kinds would ask for both. */
const needing = ({ requestBody }: Operation): Partial<Operation> =>
  requestBody === undefined ? {} : { requestBody: { ...requestBody, required: true } };

/** Problems are described once: every route may answer with most of them. */
function shared(document: OpenApi): OpenApi {
  const responses: Record<string, Answer> = {};
  const known = new Map<string, string>();
  const once = (status: string, answer: Answer): Answer => {
    if (Number(status) < 400) return answer;
    const written = status + JSON.stringify(answer);
    const name = known.get(written) ?? (`Problem${status}` in responses ? null : `Problem${status}`);
    if (name === null) return answer;
    known.set(written, name);
    responses[name] = answer;
    return { $ref: `#/components/responses/${name}` };
  };
  const paths = mapped(document.paths, (operations) =>
    mapped(operations, (operation) => ({
      ...operation,
      responses: mapped(operation.responses, (answer, status) => once(status, answer)),
    })),
  );
  return { ...document, paths, components: { ...document.components, responses } };
}

const mapped = <T, U>(all: Readonly<Record<string, T>>, map: (value: T, key: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(all).map(([key, value]) => [key, map(value, key)]));

const VERBS: Readonly<Record<string, string>> = {
  get: "get",
  post: "add",
  patch: "change",
  delete: "remove",
  put: "set",
};

function nameOf(method: string, path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && part !== "api" && part !== "{dossier}");
  const words = parts.map((part, at) => {
    if (part.startsWith("{")) return "";
    const word = part[0]?.toUpperCase() + part.slice(1);
    return parts[at + 1]?.startsWith("{") ? word.replace(/ies$/, "y").replace(/s$/, "") : word;
  });
  const one = path.endsWith("/dossiers/{dossier}")
    ? ["Dossier"]
    : words.length > 1 && words[0] === "Dossiers"
      ? words.slice(1)
      : words;
  return `${VERBS[method] ?? method}${one.join("")}`;
}

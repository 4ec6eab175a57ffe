/** Adding reports: as text, by address, or as files. */
import { asDate, takeAddress, type Taken } from "@isnad/ingest";
import { Fault } from "@isnad/reader/fault";
import type { MiddlewareHandler } from "hono";
import type { Env } from "../env.ts";
import { nameOf, takeUpload } from "../intake/files.ts";
import { addReports, forgiving } from "../intake/intake.ts";
import { notRead } from "../problems.ts";
import { createRoute, inDossier, json, problems, router, z } from "../openapi.ts";
import { Intake, NewReports, told } from "../schema/intake.ts";
import type { ServerContext } from "../server-context.ts";
import { byOf, wrote } from "../write.ts";

const OneFile = z.custom<File>(isFile, "it is no file").openapi({ type: "string", format: "binary" });

const FileReports = z.object({
  file: z
    .union([OneFile, z.array(OneFile)])
    .optional()
    .describe("one or more files: text, JSON, JSON lines, HTML, PDF, Word, mail, feeds, web archives"),
  ...told,
});

function isFile(value: unknown): boolean {
  return typeof value === "object" && value !== null && "arrayBuffer" in value;
}

const add = (middleware: MiddlewareHandler<Env>) =>
  createRoute({
    middleware,
    method: "post",
    path: "/api/dossiers/{dossier}/reports",
    summary: "Add reports: as text, by address, or as files; the dossier is made if it is new",
    tags: ["reports"],
    request: {
      params: inDossier,
      body: {
        content: { "application/json": { schema: NewReports }, "multipart/form-data": { schema: FileReports } },
      },
    },
    responses: {
      200: json(Intake, "Nothing was new."),
      201: json(Intake, "What was added, what was there already, and what was refused and why."),
      ...problems(403, 413, 415, 422),
    },
  });

export function intakeRoutes(server: ServerContext) {
  const { ledger, access, fetching } = server;
  return router().openapi(add(access.require("analyst")), async (context) => {
    const { dossier } = context.req.valid("param");
    const type = context.req.header("content-type") ?? "";
    if (!/^multipart\/form-data|json/iu.test(type)) throw notRead();
    const taken = type.startsWith("multipart/form-data")
      ? fromFiles(context.req.valid("form") as z.infer<typeof FileReports>)
      : fromJson(context.req.valid("json") as z.infer<typeof NewReports>, fetching);
    const intake = await addReports(ledger, taken, { dossier, by: byOf(context) });
    wrote(server);
    return context.json(intake, intake.added.some(({ outcome }) => outcome !== "already_there") ? 201 : 200);
  });
}

function fromJson(body: z.infer<typeof NewReports>, fetching: ServerContext["fetching"]): AsyncIterable<Taken> {
  if ("address" in body) {
    const { address, ...told } = body;
    return forgiving([address], (name) => takeAddress(name, { ...defined(told), ...fetching }));
  }
  const { ref, published, ...told } = body;
  const date = published === undefined ? {} : { published: asDate(published, "published") };
  return one({
    from: ref ?? "the text",
    report: { ...defined(told), ...date, ...(ref === undefined ? {} : { id: ref }) } as never,
    source: {},
  });
}

async function* one(taken: Taken): AsyncGenerator<Taken> {
  yield taken;
}

function fromFiles({ file, ...told }: z.infer<typeof FileReports>): AsyncIterable<Taken> {
  const files = file === undefined ? [] : Array.isArray(file) ? file : [file];
  if (files.length === 0)
    throw new Fault("server.no-file", "The form holds no file.", {
      remedy: 'Send one or more in the field "file".',
      kind: "usage",
    });
  return forgiving(files.map(nameOf), (_, at) => takeUpload(files[at] as File, defined(told)));
}

/** Fields that were given; a form sends empty ones for those that were not. */
function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(given) as { [K in keyof T]: Exclude<T[K], undefined> };
}

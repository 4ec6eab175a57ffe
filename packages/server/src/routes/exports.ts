/** Downloads: a dossier's claims as a sheet, as lines, as linked data, or as a proof. */
import { Fault } from "@isnad/reader/fault";
import { answer, viewed } from "../answer.ts";
import { type ClaimRow, eachRow } from "../export/claim-rows.ts";
import { csvLines } from "../export/csv.ts";
import { streamOf } from "../export/stream.ts";
import { jsonLdOf, proofOf } from "../export/proof.ts";
import { createRoute, inDossier, problems, router, viewQuery, z } from "../openapi.ts";
import type { ServerContext } from "../server-context.ts";
import type { View } from "../warm/warm.ts";

const path = "/api/dossiers/{dossier}/export";

const exports = createRoute({
  method: "get",
  path,
  summary: "Download a dossier's claims",
  description:
    "`csv` and `jsonl` hold the claims as they stood at the moment asked for, each with its words and where they are. " +
    "`jsonld` (W3C Web Annotations, PROV) and `proof` (a zip that is checked without this server) hold all there is.",
  tags: ["export"],
  request: {
    params: inDossier,
    query: viewQuery.extend({ format: z.enum(["csv", "jsonl", "jsonld", "proof"]).default("csv") }),
  },
  responses: {
    200: {
      description: "A file.",
      content: {
        "text/csv": { schema: z.string() },
        "application/x-ndjson": { schema: z.string() },
        "application/ld+json": { schema: z.string() },
        "application/zip": { schema: z.string().openapi({ format: "binary" }) },
      },
    },
    ...problems(404),
  },
});

const FILES = {
  csv: { type: "text/csv; charset=utf-8", ending: "csv" },
  jsonl: { type: "application/x-ndjson", ending: "jsonl" },
  jsonld: { type: "application/ld+json", ending: "jsonld" },
  proof: { type: "application/zip", ending: "zip" },
} as const;

export function exportRoutes({ warm, ledger }: ServerContext) {
  return router().openapi(exports, (context) => {
    const { dossier } = context.req.valid("param");
    const { format, asOf, recordedBy } = context.req.valid("query");
    const { type, ending } = FILES[format];
    const file = (body: ReadableStream | Buffer) =>
      context.body(body as never, 200, {
        "content-type": type,
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${dossier}.${ending}`)}`,
      }) as never;
    if (format === "csv" || format === "jsonl")
      return viewed(context, warm, (view) =>
        file(streamOf(format === "csv" ? csvLines<ClaimRow>(rowsOf(view)) : lines(rowsOf(view)))),
      );
    if (asOf !== undefined || recordedBy !== undefined) throw notAsOf(format);
    return warm
      .state({ dossier })
      .then(({ sequence }) =>
        answer(context, { sequence }, async () =>
          file(await (format === "proof" ? proofOf(ledger, dossier) : jsonLdOf(ledger, dossier))),
        ),
      );
  });
}

const rowsOf = ({ brief, held }: View) =>
  eachRow(
    brief,
    held.map(({ reading }) => reading.report),
  );

function* lines(rows: Iterable<ClaimRow>): Generator<string, undefined> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

const notAsOf = (format: string) =>
  new Fault("server.no-moment", `An export as "${format}" holds all that there is, of no moment.`, {
    remedy: 'Leave "asOf" and "recordedBy" out, or ask for csv or jsonl.',
    kind: "usage",
  });

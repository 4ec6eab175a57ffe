/** JSON to reports: one object is one report, an array is as many. */
import type { ReportInput } from "@isnad/reader";
import { Fault } from "@isnad/reader/fault";
import { decode } from "../bytes/decode.ts";
import { asDate, type Given } from "../given.ts";
import { textsIn } from "../map/json-strings.ts";
import { type DecodedBytes, mapper, type Stretch, type TextMap } from "../map/map.ts";
import type { Parsed } from "../taken.ts";
import type { ParseContext } from "./parse.ts";
import { checkLength } from "./report.ts";

const FIELDS = ["id", "text", "lang", "title", "outlet", "url", "published"] as const;

export async function* parseJson(bytes: Uint8Array, context: ParseContext): AsyncGenerator<Parsed> {
  const { from, given } = context;
  const decoded = { ...(await decode(bytes, context)), bytes };
  let value: unknown;
  try {
    value = JSON.parse(decoded.text);
  } catch (cause) {
    throw cause instanceof Fault ? cause : badJson(from, cause);
  }
  const mapOf = mapper(decoded);
  const texts = textsIn(decoded.text);
  for (const [at, item] of (Array.isArray(value) ? value : [value]).entries()) {
    const parsed = takeObject(item, Array.isArray(value) ? `${from}[${at}]` : from, given);
    yield mapped(parsed, texts[at] ?? null, mapOf);
  }
}

/** A whole file of lines: for encodings in which a line cannot be told before it is decoded. */
export async function* parseJsonLines(bytes: Uint8Array, context: ParseContext): AsyncGenerator<Parsed> {
  const { text } = await decode(bytes, context);
  for (const [at, line] of text.split("\n").entries())
    if (line.trim() !== "") yield takeObjectIn(line, `${context.from}, line ${at + 1}`, context.given);
}

/** Reads one line of JSONL. `from` names the file and the line. */
export function takeLine(line: DecodedBytes, from: string, given: Given): Parsed {
  const parsed = takeObjectIn(line.text, from, given);
  return "fault" in parsed ? parsed : mapped(parsed, textsIn(line.text)[0] ?? null, mapper(line));
}

function mapped(
  parsed: Parsed,
  text: readonly Stretch[] | null,
  mapOf: (stretches: readonly Stretch[]) => TextMap | null,
): Parsed {
  return "fault" in parsed ? parsed : { ...parsed, map: text === null ? null : mapOf(text) };
}

function takeObjectIn(line: string, from: string, given: Given): Parsed {
  try {
    return takeObject(JSON.parse(line), from, given);
  } catch (cause) {
    return { from, fault: badJson(from, cause) };
  }
}

function takeObject(value: unknown, from: string, given: Given): Parsed {
  try {
    return { from, report: reportOf(value, from, given) };
  } catch (fault) {
    if (fault instanceof Fault) return { from, fault };
    throw fault;
  }
}

function reportOf(value: unknown, from: string, given: Given): ReportInput {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Fault("ingest.not-a-report", `${from} is no JSON object.`, { remedy: SHAPE, kind: "usage" });
  const object = value as Record<string, unknown>;
  const report: Record<string, string> = {};
  for (const field of FIELDS) {
    // a field that is null is one that is not known
    const found = object[field] ?? given[field as keyof Given];
    if (found === undefined || found === null) continue;
    if (field === "id" && typeof found === "number") report[field] = String(found);
    else if (typeof found === "string") report[field] = found;
    else
      throw new Fault("ingest.bad-field", `${from}: "${field}" is no string.`, {
        remedy: `Give "${field}" as a string, or leave it out.`,
        kind: "usage",
      });
  }
  if (report["text"] === undefined)
    throw new Fault("ingest.no-text", `${from} has no "text".`, { remedy: SHAPE, kind: "usage" });
  if (report["published"] !== undefined) report["published"] = asDate(report["published"], from);
  return checkLength(report as unknown as ReportInput, from);
}

const SHAPE = 'A report is {"text": "…", "title"?, "outlet"?, "url"?, "published"?, "lang"?, "id"?}.';

function badJson(from: string, cause: unknown): Fault {
  const why = cause instanceof Error ? cause.message.replace(/\s+/g, " ").slice(0, 120) : "";
  return new Fault("ingest.bad-json", `${from} is not JSON (${why}).`, {
    remedy: "JSONL has one whole JSON object on each line; JSON has one object, or an array of them.",
    kind: "usage",
    cause,
  });
}

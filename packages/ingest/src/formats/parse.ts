/** A file's bytes to the reports in it: one parser for each format, loaded when the first such file comes. */
import { Fault } from "@isnad/reader/fault";
import type { Given } from "../given.ts";
import type { Parsed } from "../taken.ts";
import type { Format } from "./format.ts";

export interface ParseContext {
  /** What it is called in messages. */
  readonly from: string;
  /** What the caller says of reports that do not say it themselves. */
  readonly given: Given;
  readonly encoding?: string | undefined;
  /** Where it was fetched from. */
  readonly url?: string | undefined;
}

export type Parser = (bytes: Uint8Array, context: ParseContext) => AsyncIterable<Parsed>;

/** The formats whose files are read whole. Archives and JSONL are streams: see `take.ts`. */
export type WholeFormat = Exclude<Format, "warc" | "wacz">;

const PARSERS: Readonly<Record<WholeFormat, () => Promise<Parser>>> = {
  text: async () => (await import("./text.ts")).parseText,
  json: async () => (await import("./json.ts")).parseJson,
  jsonl: async () => (await import("./json.ts")).parseJsonLines,
  html: async () => (await import("./html/parse.ts")).parseHtml,
  pdf: async () => (await import("./pdf/parse.ts")).parsePdf,
  docx: async () => (await import("./docx.ts")).parseDocx,
  eml: async () => (await import("./mail.ts")).parseMail,
  feed: async () => (await import("./feed.ts")).parseFeedFile,
  opml: async () => (await import("./opml.ts")).parseOpmlFile,
};

/**
 * What is wrong with one report of several comes as `Parsed`; what is wrong with the file as a whole is thrown as a Fault.
 *
 * @throws Fault `ingest.unreadable` where a library gave up in its own words, and those of the formats.
 */
export async function* parse(format: WholeFormat, bytes: Uint8Array, context: ParseContext): AsyncGenerator<Parsed> {
  const parser = await PARSERS[format]();
  try {
    yield* parser(bytes, context);
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw new Fault("ingest.unreadable", `${context.from} cannot be read as ${format}.`, {
      remedy: "It may be damaged: get it again, or save its text and add that.",
      kind: "usage",
      cause,
    });
  }
}

/** A text file is one report, as it is. */
import { decode } from "../bytes/decode.ts";
import type { Parsed } from "../taken.ts";
import type { ParseContext } from "./parse.ts";
import { makeReport } from "./report.ts";

export async function* parseText(bytes: Uint8Array, context: ParseContext): AsyncGenerator<Parsed> {
  const { text } = await decode(bytes, context);
  yield { from: context.from, report: makeReport({ text, url: context.url }, context) };
}

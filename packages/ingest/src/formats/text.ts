/** A text file is one report, as it is. */
import { decode } from "../bytes/decode.ts";
import { mapper } from "../map/map.ts";
import type { Parsed } from "../taken.ts";
import type { ParseContext } from "./parse.ts";
import { makeReport } from "./report.ts";

export async function* parseText(bytes: Uint8Array, context: ParseContext): AsyncGenerator<Parsed> {
  const decoded = await decode(bytes, context);
  const { text } = decoded;
  const map = mapper({ ...decoded, bytes })(text === "" ? [] : [{ textStart: 0, fileStart: 0, length: text.length }]);
  yield { from: context.from, report: makeReport({ text, url: context.url }, context), map };
}

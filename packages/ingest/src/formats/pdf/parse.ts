import type { Parsed } from "../../taken.ts";
import type { ParseContext } from "../parse.ts";
export async function* parsePdf(_: Uint8Array, __: ParseContext): AsyncGenerator<Parsed> {}

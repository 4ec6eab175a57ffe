/** `@isnad/ingest`: files, pages, feeds and archives to reports. */
export { type Decoded, type DecodeOptions, decode, guessEncoding } from "./bytes/decode.ts";
export { asDate, type Given } from "./given.ts";
export { LIMITS } from "./limits.ts";
export { checkFile, type Format, takeFile, takeStream, type TakeOptions } from "./take.ts";
export type { Source, Taken } from "./taken.ts";

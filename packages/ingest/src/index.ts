/** `@isnad/ingest`: files, pages, feeds and archives to reports. */
export { type Decoded, type DecodeOptions, decode, guessEncoding } from "./bytes/decode.ts";
export { type AddressOptions, isAddress, takeAddress, takeOpml } from "./fetch/address.ts";
export { fetchAddress, type Fetched, type FetchOptions } from "./fetch/fetch.ts";
export { type Followed, type FeedState, follow, isDue, NEW_FEED } from "./fetch/follow.ts";
export { politely } from "./fetch/polite.ts";
export { checkFile, filesAt, type FoundFile } from "./files/files.ts";
export { type Format, formatOfName, FORMATS } from "./formats/format.ts";
export { type FeedAddress, feedsOfOpml } from "./formats/opml.ts";
export { asDate, type Given } from "./given.ts";
export { LIMITS } from "./limits.ts";
export type { TextMap } from "./map/map.ts";
export { type StreamOptions, takeFile, takeStream, type TakeOptions } from "./take.ts";
export type { Source, Taken } from "./taken.ts";

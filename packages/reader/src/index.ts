/** `@isnad/reader`: report to reading. Pure; runs in a browser. */
export type * from "./contract/types.ts";
export { Fault } from "./fault.ts";
export { tellLanguage } from "./language/tell.ts";
export { READER, type ReadOptions, read, reportId, toReport } from "./read.ts";
export { explain, type Explained } from "./explain.ts";
export type { TraceEvent } from "./rule/trace.ts";
export { fold } from "./text/fold.ts";

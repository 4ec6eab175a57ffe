/** `@isnad/ingest/reading`: what is taken in to readings, on as many threads as it is worth. */
export { type ReadReport, readReport, type ReadReportOptions } from "./read-report.ts";
export { type Read, readings, type ReadingsOptions, type TakenReport } from "./readings.ts";

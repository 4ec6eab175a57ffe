/** `@isnad/ingest`: files, pages, feeds and archives to reports. */
export const SUPPORTED = ["txt", "json", "jsonl"] as const;

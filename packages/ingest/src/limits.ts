/** How much is taken in at once. Above these, a fault says so at once: nothing hangs, and nothing is half-read. */
export const LIMITS = {
  /** UTF-16 code units of one report's text: a book of a thousand pages, or two hundred times a long article. */
  textLength: 2_000_000,
  /** Bytes of one file that holds one report, and of one line of JSONL. */
  reportBytes: 32 * 1024 * 1024,
  /** UTF-16 code units of a page. */
  pageLength: 8_000_000,
  /** Elements open at once in a page. */
  pageDepth: 400,
  /** Tags in a page. */
  pageTags: 100_000,
} as const;

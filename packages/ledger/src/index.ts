/** `@isnad/ledger`: the append-only record. */
export const ENTRY_FORMAT = 1;

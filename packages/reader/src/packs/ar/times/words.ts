/** Small words that times in Arabic stand between. */

export const DASHES = new Set(["-", "–", "—"]);

export const HIJRI_MARK = /^(?:ه|هجري|هجريه|الهجري)$/u;

export const YEAR_NOUN = /^(?:عام|سنه|العام|السنه)$/u;

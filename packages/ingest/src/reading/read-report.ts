/** Reads one report for the ledger or for printing. */
import { read, type Reading, type ReportInput, reportId, tellLanguage } from "@isnad/reader";
import { Fault } from "@isnad/reader/fault";

/** A reading, and why it is empty where nobody can read the report yet. */
export interface ReadReport {
  readonly reading: Reading;
  readonly unread?: Fault;
}

export interface ReadReportOptions {
  /** Whether a report in a language without a pack is kept, unread, or is a fault. */
  readonly keepUnread: boolean;
}

/** The reader of what is kept and not read: a better one reads it again. */
const NOBODY = { name: "isnad-unread", version: "0" };

/** Throws as `read` does. */
export function readReport(report: ReportInput, { keepUnread }: ReadReportOptions): ReadReport {
  try {
    return { reading: read(report) };
  } catch (fault) {
    if (!keepUnread || !(fault instanceof Fault) || fault.code !== "reader.no-pack") throw fault;
    const unread = new Fault(fault.code, `Kept, but not read. ${fault.message}`, {
      remedy: fault.remedy,
      kind: fault.kind,
    });
    return { reading: unreadOf(report), unread };
  }
}

function unreadOf({ id: ref, lang, ...report }: ReportInput): Reading {
  return {
    report: {
      id: reportId(report.text),
      ...(ref === undefined ? {} : { ref }),
      ...report,
      // the contract names the languages that are read; this is one that is not
      lang: (lang ?? seemingLanguage(report.text)) as Reading["report"]["lang"],
    },
    reader: NOBODY,
    attributions: [],
    figures: [],
    names: [],
    changes: [],
    conditions: [],
    happenings: [],
    cautions: [],
    explanations: [],
    numbers: [],
    times: [],
  };
}

/** ISO 639: "fa", "ur", or "und" where the letters do not tell. */
function seemingLanguage(text: string): string {
  const told = tellLanguage(text);
  return told.lang === null ? (told.seems.length === 2 ? told.seems : "und") : told.lang;
}

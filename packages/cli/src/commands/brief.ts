/** `isnad brief`: what is known of a dossier, as of a moment. */
import type { Brief, Reconciled } from "@isnad/dossier";
import type { Ledger } from "@isnad/ledger";
import type { Report } from "@isnad/reader";
import { type LedgerFlags, withLedger } from "../ledger-place.ts";
import { writeWhole } from "../out/file.ts";
import { note, write } from "../out/output.ts";

export type BriefFormat = "text" | "md" | "html" | "json";

export interface BriefFlags extends LedgerFlags {
  readonly dossier: string;
  readonly asOf?: string;
  readonly recordedBy?: string;
  readonly lang: "ar" | "en";
  readonly format: BriefFormat;
  readonly out?: string;
}

export async function run(flags: BriefFlags): Promise<void> {
  const page = await briefOf(flags);
  if (flags.out === undefined) return write(page);
  await writeWhole(flags.out, page);
  note(`Written to ${flags.out}.`);
}

/** The brief as `flags` ask for it. */
export async function briefOf(flags: BriefFlags): Promise<string> {
  const { brief, reports } = await knownOf(flags);
  if (flags.format === "json") return `${JSON.stringify(brief, null, 2)}\n`;
  const { renderBrief } = await import("@isnad/dossier");
  return ended(renderBrief(brief, { lang: flags.lang, format: flags.format, reports }));
}

export interface Known {
  readonly brief: Brief;
  /** The reports it was made of. */
  readonly reports: readonly Report[];
}

/** What is known of a dossier as of a moment: now, where no other is named. */
export async function knownOf(
  flags: LedgerFlags & Pick<BriefFlags, "dossier" | "asOf" | "recordedBy">,
): Promise<Known> {
  const recordedBy = flags.recordedBy ?? null;
  const { held, copies, decisions } = await withLedger(flags, async (ledger) => ({
    held: await ledger.held(flags.dossier, { recordedBy }),
    copies: await ledger.copies(flags.dossier, { recordedBy }),
    decisions: await ledger.decisions(flags.dossier, { recordedBy }),
  }));
  const { brief } = await import("@isnad/dossier");
  const asOf = flags.asOf ?? new Date().toISOString();
  return {
    brief: brief({ dossier: flags.dossier, held, copies, decisions, asOf, recordedBy }),
    reports: held.map(({ reading }) => reading.report),
  };
}

/** What is known now in a ledger that is open; a dossier that is not there yet is empty. Asked again, it costs what is new. */
export async function briefNow(ledger: Ledger, dossier: string): Promise<Brief> {
  const { briefOf, reconcile } = await import("@isnad/dossier");
  const before = kept.get(ledger)?.get(dossier);
  const there = before !== undefined || (await ledger.dossiers()).some(({ name }) => name === dossier);
  const news = there
    ? await ledger.heldSince(dossier, before?.sequence)
    : { held: [], copies: [], decisions: [], sequence: 0 };
  const reconciled = reconcile({ dossier, ...news, recordedBy: null }, before?.reconciled);
  if (there) kept.set(ledger, new Map(kept.get(ledger)).set(dossier, { reconciled, sequence: news.sequence }));
  return briefOf(reconciled, new Date().toISOString());
}

/** What is known of the dossiers of an open ledger, up to which entry. */
const kept = new WeakMap<Ledger, Map<string, { readonly reconciled: Reconciled; readonly sequence: number }>>();

function ended(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

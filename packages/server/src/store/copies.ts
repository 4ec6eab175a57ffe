/** Where the texts of a dossier's reports were met again. */
import type { Ledger } from "@isnad/ledger";
import type * as z from "zod";
import type * as schema from "../schema/claims.ts";
import { Lru } from "../warm/lru.ts";

export type Copy = z.infer<typeof schema.Copy>;

type Rows = ReadonlyMap<string, readonly Copy[]>;
const kept = new WeakMap<Ledger, Lru<string, { readonly upTo: number; readonly copies: Promise<Rows> }>>();

/** The copies by report, in the order they came in; asked of the ledger once for each state of it. */
export function copiesOf(
  ledger: Ledger,
  { dossier, upTo }: { readonly dossier: string; readonly upTo: number },
): Promise<Rows> {
  const there = kept.get(ledger) ?? new Lru(64);
  kept.set(ledger, there);
  const known = there.get(dossier);
  if (known !== undefined && known.upTo >= upTo) return known.copies;
  const copies = ask(ledger, dossier);
  copies.catch(() => there.delete(dossier));
  there.set(dossier, { upTo, copies });
  return copies;
}

async function ask(ledger: Ledger, dossier: string): Promise<Rows> {
  const rows = await ledger.home.read((tx) =>
    tx.all<
      Record<"report" | "recorded_at", string> & Record<"ref" | "title" | "url" | "outlet" | "published", string | null>
    >("SELECT report, ref, title, url, outlet, published, recorded_at FROM copies WHERE dossier = ? ORDER BY entry", [
      dossier,
    ]),
  );
  const copies = new Map<string, Copy[]>();
  for (const { report, recorded_at: recordedAt, ...copy } of rows) {
    const there = copies.get(report);
    if (there === undefined) copies.set(report, [{ ...copy, recordedAt }]);
    else there.push({ ...copy, recordedAt });
  }
  return copies;
}

/** Changes as lines, as JSON, and as a feed. */
import { amount } from "../out/amount.ts";
import type { Change } from "./changes.ts";

export type ChangesFormat = "text" | "json" | "rss";

export function lineOf({ kind, measure, group, place, claim, before }: Change): string {
  const about = [measure, ...(group === "total" ? [] : [group]), ...(place === null ? [] : [place])].join(", ");
  const what = kind === "new" ? `+ ${claim.status}` : `~ ${before} → ${claim.status}`;
  const chain = claim.chain.map(({ name }) => name).join(" ← ");
  return `${what}  ${about}: ${figureOf(claim)}, ${claim.saidOn ?? "undated"}, ${chain}: “${claim.words.replace(/\s+/gu, " ")}”`;
}

export async function writeChanges(
  changes: readonly Change[],
  { dossier, format }: { readonly dossier: string; readonly format: ChangesFormat },
): Promise<string> {
  switch (format) {
    case "text":
      return changes.map((change) => `${lineOf(change)}\n`).join("");
    case "json":
      return `${JSON.stringify({ dossier, changes }, null, 2)}\n`;
    case "rss":
      return rssOf(changes, dossier);
  }
}

function rssOf(changes: readonly Change[], dossier: string): string {
  const items = [...changes]
    .sort((a, b) => (a.claim.recordedAt < b.claim.recordedAt ? 1 : -1))
    .map((change) => {
      const { claim } = change;
      return [
        "<item>",
        `<title>${escape(lineOf(change))}</title>`,
        `<description>${escape(claim.words)}</description>`,
        `<guid isPermaLink="false">${escape(`${claim.id} ${claim.status}`)}</guid>`,
        `<pubDate>${new Date(claim.recordedAt).toUTCString()}</pubDate>`,
        "</item>",
      ].join("");
    });
  const title = escape(`Changes: ${dossier}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>${title}</title><link>urn:isnad:${encodeURIComponent(dossier)}</link><description>${title}</description>${items.join("\n")}</channel></rss>\n`;
}

/** For XML, which has no place for most control characters. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

function figureOf(claim: Change["claim"]): string {
  return amount(claim as Parameters<typeof amount>[0]);
}

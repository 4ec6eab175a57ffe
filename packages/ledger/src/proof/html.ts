/** A page to look at the claims of a proof with: no script, nothing loaded from elsewhere. For the eye; the files are the proof. */
import type { Checkpoint } from "../entry/format.ts";
import { type ProvenClaim, textFile } from "./claim.ts";

export interface PageFacts {
  readonly ledger: string;
  readonly dossiers: readonly string[];
  readonly head: { readonly sequence: number; readonly hash: string; readonly at: string };
  readonly checkpoint: Checkpoint | null;
}

/** Characters of the text shown on either side of the words, cut at a space. */
const AROUND = 80;

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
table { border-collapse: collapse; width: 100% } th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #ccc }
mark { background: #ffe9a8 } code { overflow-wrap: anywhere } .around { color: #555 } caption { text-align: start; font-weight: 600; padding: .6rem 0 }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #151515 } mark { background: #6b5200; color: #fff } .around { color: #aaa } a { color: #9cf } }`;

export function proofPage(claims: readonly ProvenClaim[], facts: PageFacts): string {
  const { head, checkpoint } = facts;
  const title = `Proof: ${facts.dossiers.join(", ")}`;
  const rows = claims.map(claimRow).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1 dir="auto">${escaped(title)}</h1>
<p>This page is for looking. What proves the claims is in the files beside it: <code>isnad verify</code> with the name of this
folder or zip checks them, offline.</p>
<dl>
<dt>Ledger</dt><dd><code>${escaped(facts.ledger)}</code></dd>
<dt>The chain ends at entry ${head.sequence}, ${escaped(head.at)}, in</dt><dd><code>${escaped(head.hash)}</code></dd>
<dt>Checkpoint</dt><dd>${
    checkpoint === null
      ? "none: nobody has vouched for this chain"
      : `up to entry ${checkpoint.sequence}, signed ${escaped(checkpoint.at)} with the key <code>${escaped(checkpoint.key)}</code>`
  }</dd>
</dl>
<table>
<caption>${claims.length} claims</caption>
<thead><tr><th>What</th><th>Value</th><th>Origin</th><th>Said</th><th>The words, where they stand</th><th>Report</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</body>
</html>
`;
}

function claimRow({ row, report, text }: ProvenClaim): string {
  const { span_start: start, span_end: end } = row;
  const before = start <= AROUND ? text.slice(0, start) : text.slice(start - AROUND, start).replace(/^\S*/u, "…");
  const after = end + AROUND >= text.length ? text.slice(end) : text.slice(end, end + AROUND).replace(/\S*$/u, "…");
  const value = row.value ?? (row.low === null && row.high === null ? "" : `${row.low ?? "…"}–${row.high ?? "…"}`);
  const cell = (content: string | number | null) => `<td dir="auto">${escaped(String(content ?? ""))}</td>`;
  return (
    `<tr>${cell([row.kind, row.measure, row.label ?? row.group_name].filter(Boolean).join(" · "))}${cell(value)}` +
    `${cell(row.origin)}${cell(row.said_on)}<td dir="auto"><span class="around">${escaped(before)}</span>` +
    `<mark>${escaped(row.words)}</mark><span class="around">${escaped(after)}</span></td>` +
    `<td dir="auto"><a href="${escaped(textFile(row.report))}">${escaped(report.title ?? report.outlet ?? report.id.slice(0, 19))}</a>` +
    `<br>${escaped(report.published ?? "")}</td></tr>`
  );
}

const NAMES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (c) => NAMES[c] as string).replace(/\0|\p{Cs}/gu, "\ufffd");

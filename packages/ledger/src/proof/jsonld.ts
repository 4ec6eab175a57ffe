/**
 * Claims as JSON-LD: each a W3C Web Annotation on its report's text (by position in code points, and by quotation), with
 * its provenance in PROV: derived from the report, found by a reader, said by its origin.
 */
import type { StoredEntry } from "../entry/format.ts";
import { inCodePoints, type ProvenClaim, textFile } from "./claim.ts";

const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  { prov: "http://www.w3.org/ns/prov#", dcterms: "http://purl.org/dc/terms/", isnad: "urn:isnad:terms:" },
];
/** Characters of context in a quotation. */
const AROUND = 32;

export function claimsJsonLd(claims: readonly ProvenClaim[], ledger: string, head: Pick<StoredEntry, "hash">): string {
  const reports = new Map(claims.map((claim) => [claim.row.report, claim]));
  const readings = new Map(claims.map((claim) => [claim.row.entry, claim]));
  const graph = [
    ...[...reports.values()].map(reportNode),
    ...[...readings.values()].map((claim) => readingNode(claim, ledger)),
    ...claims.map((claim) => claimNode(claim, ledger)),
  ];
  const all = { "@context": CONTEXT, "@id": `urn:isnad:ledger:${ledger}`, "isnad:head": head.hash, "@graph": graph };
  return `${JSON.stringify(all, null, 1)}\n`;
}

const reportIri = (report: string) => `urn:${report}`;
const readingIri = (ledger: string, entry: number) => `urn:isnad:${ledger}:entry:${entry}`;

function reportNode({ report }: ProvenClaim) {
  return {
    id: reportIri(report.id),
    type: "prov:Entity",
    "dcterms:format": "text/plain",
    "dcterms:language": report.lang,
    "isnad:file": textFile(report.id),
    ...defined({
      "dcterms:title": report.title,
      "dcterms:publisher": report.outlet,
      "dcterms:issued": report.published,
      "dcterms:source": report.url,
    }),
  };
}

function readingNode({ row, reader, recordedAt }: ProvenClaim, ledger: string) {
  return {
    id: readingIri(ledger, row.entry),
    type: "prov:Activity",
    "prov:used": { id: reportIri(row.report) },
    "prov:endedAtTime": recordedAt,
    "prov:wasAssociatedWith": { type: "prov:SoftwareAgent", "dcterms:title": `${reader.name} ${reader.version}` },
  };
}

function claimNode({ row, text }: ProvenClaim, ledger: string) {
  const { span_start: start, span_end: end } = row;
  return {
    id: `${readingIri(ledger, row.entry)}#${row.item}`,
    type: ["Annotation", "prov:Entity"],
    motivation: "describing",
    body: {
      type: "isnad:Claim",
      "isnad:kind": row.kind,
      ...defined({
        "isnad:claim": row.id,
        "isnad:measure": row.measure,
        "isnad:value": row.value,
        "isnad:low": row.low,
        "isnad:high": row.high,
        "isnad:qualifier": row.qualifier,
        "isnad:unit": row.unit,
        "isnad:group": row.group_name,
        "isnad:label": row.label,
        "isnad:scope": row.scope,
        "isnad:place": row.place,
        "isnad:time": row.time,
        "isnad:asserted": row.asserted,
        "isnad:saidOn": row.said_on,
      }),
    },
    target: {
      source: textFile(row.report),
      selector: [
        { type: "TextPositionSelector", start: inCodePoints(text, start), end: inCodePoints(text, end) },
        {
          type: "TextQuoteSelector",
          exact: row.words,
          prefix: around(text.slice(0, start), -AROUND),
          suffix: around(text.slice(end), AROUND),
        },
      ],
    },
    "prov:wasDerivedFrom": { id: reportIri(row.report) },
    "prov:wasGeneratedBy": { id: readingIri(ledger, row.entry) },
    ...(row.origin === null ? {} : { "prov:wasAttributedTo": { type: "prov:Agent", "dcterms:title": row.origin } }),
    "isnad:entry": row.entry,
    "isnad:item": row.item,
  };
}

/** The characters next to the words, never half of one. */
function around(text: string, count: number): string {
  const characters = Array.from(text.length > 200 ? (count < 0 ? text.slice(-200) : text.slice(0, 200)) : text);
  return (count < 0 ? characters.slice(count) : characters.slice(0, count)).join("").replace(/\p{Cs}/gu, "\ufffd");
}

function defined(fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}

/**
 * Figures that a page gave once and gives no more, without a word. Reports of one address are versions of one page; a figure
 * whose question a later version neither answers again nor answers anew is a caution, as old as that version. A figure that
 * came back is none.
 */
import type { Caution, Report } from "@isnad/reader";
import { compare, groupBy } from "../collect.ts";
import type { ReadClaim } from "../contract/held.ts";
import type { Dated } from "../reports/dated.ts";
import { inOrder as byPlace } from "../states/cautions.ts";
import type { Grouping } from "../timed/grouped.ts";
import { Timed } from "../timed/timed.ts";
import { momentOf, zoneOf } from "../time/moment.ts";

export interface Version {
  readonly report: Report;
  /** ISO 8601: when the ledger learned of it. */
  readonly recordedAt: string;
}

/** How much of the shorter text's words two texts share to be versions of one: an address can also be that of a front page. */
const SHARED = 0.5;

/** A report with an address, and its claims as people set them right. */
export interface Paged {
  readonly version: Version;
  readonly page: string;
  readonly claims: readonly Dated[];
}

export function pagedBy(version: Version, claims: readonly Dated[]): readonly Paged[] {
  const { url, lang } = version.report;
  return url === undefined ? [] : [{ version, page: `${lang} ${pageOf(url)}`, claims }];
}

/** Versions of one page, through time. */
export const PAGES: Grouping<Paged, Caution> = {
  keyOf: ({ page }) => page,
  order: byPlace,
  lineOf(paged) {
    const versions = inOrder(paged.map(({ version }) => version));
    return new Timed<readonly Caution[]>(
      () =>
        versions.length < 2
          ? []
          : paged.flatMap(({ version, claims }) => [
              publishedAt(version),
              momentOf(version.recordedAt)?.start ?? Number.POSITIVE_INFINITY,
              ...claims.map(({ said }) => said.start),
            ]),
      (asOf) => {
        const said = paged.flatMap(({ claims }) => claims.filter((claim) => claim.said.start <= asOf));
        return gone(
          versions,
          groupBy(said, ({ report }) => report),
          asOf,
        ).toSorted(byPlace);
      },
    );
  },
};

/** The figures of earlier versions that the latest one before `until` lacks, each where it was given last. */
function gone(
  versions: readonly Version[],
  claims: ReadonlyMap<string, readonly ReadClaim[]>,
  until: number,
): readonly Caution[] {
  const known = versions.filter((version, at) => at === 0 || changedAt(version, versions[at - 1] as Version) <= until);
  const latest = known.at(-1);
  if (latest === undefined || known.length < 2) return [];
  const answered = new Set((claims.get(latest.report.id) ?? []).map(questionOf));
  const cautions: Caution[] = [];
  for (const { report } of known.slice(0, -1).toReversed()) {
    if (!areVersions(report.text, latest.report.text)) continue;
    for (const claim of claims.get(report.id) ?? []) {
      if (answered.has(questionOf(claim)) || latest.report.text.includes(claim.words)) continue;
      answered.add(questionOf(claim));
      cautions.push({ kind: "deleted", words: claim.words, about: claim.id, report: report.id, span: claim.span });
    }
  }
  return cautions;
}

const questionOf = ({ measure, group, place }: ReadClaim): string => JSON.stringify([measure, group, place]);

function inOrder(versions: readonly Version[]): readonly Version[] {
  return versions.toSorted(
    (a, b) =>
      publishedAt(a) - publishedAt(b) ||
      (momentOf(a.recordedAt)?.start ?? 0) - (momentOf(b.recordedAt)?.start ?? 0) ||
      compare(a.report.id, b.report.id),
  );
}

/** When the page had become this version: its own date where that moved, else when it was seen to have changed. */
function changedAt(version: Version, before: Version): number {
  if (publishedAt(version) > publishedAt(before)) return publishedAt(version);
  return momentOf(version.recordedAt)?.start ?? Number.POSITIVE_INFINITY;
}

function publishedAt({ report }: Version): number {
  return momentOf(report.published ?? null, zoneOf(report.published))?.start ?? 0;
}

function areVersions(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= Math.min(a.size, b.size) * SHARED;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}

const TRACKING = /^(?:utm_[^=]*|fbclid|gclid|ref|ref_src)(?:=|$)/u;

/** An address as that of a page, however it was come to: without its fragment, and what tracks readers. */
export function pageOf(url: string): string {
  const [address] = url.split("#") as [string];
  const [path, query] = address.split(/\?(.*)/su) as [string, string?];
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/iu.exec(path)?.[0] ?? "";
  const asked = (query ?? "").split("&").filter((one) => one !== "" && !TRACKING.test(one));
  const page = origin.toLowerCase() + (path.slice(origin.length) || "/");
  return asked.length === 0 ? page : `${page}?${asked.join("&")}`;
}

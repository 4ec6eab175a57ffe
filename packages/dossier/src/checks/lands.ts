/**
 * Another country's name where everything else says this one: a town or an official that all other words tie to the country
 * of the dossier, tied once to a country that its report names nowhere else. Shown as cautions, never set right.
 */
import type { Caution, Reading, Span } from "@isnad/reader";
import { codeOf } from "../names/home.ts";
import type { Meanings } from "../names/meanings.ts";
import { TITLES } from "../names/words.ts";
import { inOrder } from "../states/cautions.ts";
import type { Dated } from "../reports/dated.ts";
import type { Placed } from "../threads/placed.ts";
import type { Grouping } from "../timed/grouped.ts";
import { Timed } from "../timed/timed.ts";

/** How often the country of the dossier is named in a report that everything else of is about it. */
const OFTEN = 2;
/** The longest words between a name and the country it is tied to. UTF-16 code units. */
const NEAR = 40;
/** Smaller numbers are equal by chance too often, and so are round ones. */
const LEAST = 10;

const title = `(?:${TITLES.join("|")})`;
/** "Aqaba, Jordan", "Aqaba in Jordan", «العقبة في الأردن». */
const NAME_THEN_LAND = /^[\s,،(]*(?:(?:in|of|في)\s+)?(?:the\s+)?$/iu;
/** "Jordan's president Rima Haddad", «رئيس الأردن ريما حداد». */
const LAND_THEN_NAME = new RegExp(`^(?:['’]s)?[\\s,،]+(?:${title}[\\s,،]+){0,4}$`, "iu");

interface Mention {
  readonly code: string;
  readonly span: Span;
}

/** A name that a report ties to a country. */
export interface Tie {
  /** Of which place or person. */
  readonly key: string;
  readonly code: string;
  /** Whether that is the country of the dossier. */
  readonly home: boolean;
  /** Whether its report, which is about the country of the dossier, names it nowhere else. */
  readonly stray: boolean;
  readonly caution: Caution;
  /** From when on the report had been heard. */
  readonly from: number;
}

export interface Strays {
  readonly ties: readonly Tie[];
  /** Claims of the report for a country that it names nowhere else. */
  readonly claims: readonly Placed[];
}

const NONE: Strays = { ties: [], claims: [] };

/** `claims`: those of the report. */
export function straysIn(
  { reading, heard }: { readonly reading: Reading; readonly heard: number },
  claims: readonly Placed[],
  means: Meanings,
): Strays {
  const { home } = means.names.state.namer.lands;
  const lands = home === null ? [] : landsIn(reading);
  if (home === null || lands.length === 0) return NONE;
  const count = (one: string) => lands.filter(({ code }) => code === one).length;
  const isStray = (code: string) => code !== home && count(code) === 1 && count(home) >= OFTEN;
  const { report } = reading;
  const ties: Tie[] = [];
  for (const { name, spans, kind } of reading.names) {
    if (kind === "organization" || codeOf(name) !== null) continue;
    for (const span of spans)
      for (const land of lands) {
        if (!isTied(report.text, span, land.span)) continue;
        const meant = kind === "place" ? means.place(name) : means.speaker(name);
        const all = around(span, land.span);
        const words = report.text.slice(all.start, all.end);
        ties.push({
          key: `${kind} ${meant.key}`,
          code: land.code,
          home: land.code === home,
          stray: isStray(land.code),
          caution: { kind: "probable_error", words, about: name, report: report.id, span: all },
          from: heard,
        });
      }
  }
  const stray = claims.filter(
    (claim) => claim.question.place.startsWith("@") && isOdd(claim.of) && isStray(claim.question.place.slice(1)),
  );
  return { ties, claims: stray };
}

/** Ties of one place or person: the one that no other bears out, where others say this country. */
export const TIES: Grouping<Tie, Caution> = {
  keyOf: ({ key }) => key,
  order: inOrder,
  lineOf: (ties) =>
    new Timed<readonly Caution[]>(
      () => (ties.some(({ stray }) => stray) ? ties.map(({ from }) => from) : []),
      (asOf) => {
        const heard = ties.filter(({ from }) => from <= asOf);
        if (!heard.some(({ home }) => home)) return null;
        return heard
          .filter(({ stray, code }) => stray && heard.filter((tie) => tie.code === code).length === 1)
          .map(({ caution }) => caution)
          .sort(inOrder);
      },
    ),
};

/** The very count that other reports give for this country, given once for another. `ofWhole`: claims of this country by number. */
export function strayCounts(
  claims: readonly Placed[],
  ofWhole: (value: number) => readonly Placed[],
  asOf: number,
): readonly Caution[] {
  return claims
    .filter(
      (claim) =>
        claim.of.said.start <= asOf &&
        ofWhole(claim.of.value as number).some((other) => other.of.said.start <= asOf && isSameCount(claim, other)),
    )
    .map(({ of: { words, id, report, span } }) => ({ kind: "probable_error", words, about: id, report, span }));
}

const isSameCount = ({ of: claim }: Placed, { of: other }: Placed) =>
  other.report !== claim.report &&
  other.measure === claim.measure &&
  other.counted === claim.counted &&
  other.scope === claim.scope;

const isOdd = ({ value, part }: Dated) => !part && value !== null && value >= LEAST && value % 10 !== 0;

const landsIn = ({ names }: Reading): readonly Mention[] =>
  names.flatMap(({ name, kind, spans }) => {
    const code = kind === "place" ? codeOf(name) : null;
    return code === null ? [] : spans.map((span) => ({ code, span }));
  });

function isTied(text: string, name: Span, land: Span): boolean {
  if (name.end <= land.start)
    return land.start - name.end <= NEAR && NAME_THEN_LAND.test(text.slice(name.end, land.start));
  return (
    land.end <= name.start && name.start - land.end <= NEAR && LAND_THEN_NAME.test(text.slice(land.end, name.start))
  );
}

const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

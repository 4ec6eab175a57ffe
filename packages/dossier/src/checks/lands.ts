/**
 * Another country's name where everything else says this one: a town or an official that all other words tie to the country
 * of the dossier, tied once to a country that its report names nowhere else. Shown as cautions, never set right.
 */
import type { Caution, Reading, Span } from "@isnad/reader";
import { compare } from "../collect.ts";
import { countryOf } from "../names/countries.ts";
import type { Known } from "../names/known.ts";
import { TITLES } from "../names/words.ts";
import type { Placed } from "../threads/placed.ts";

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
interface Tie {
  readonly reading: Reading;
  readonly code: string;
  readonly span: Span;
  readonly name: string;
}

/** `claims`: those of the same readings. */
export function strayLandsIn(
  readings: readonly Reading[],
  claims: readonly Placed[],
  known: Known,
): readonly Caution[] {
  const { home } = known;
  if (home === null) return [];
  const mentions = new Map(readings.map((reading) => [reading.report.id, landsIn(reading)]));
  const isStray = (report: string, code: string) => {
    const all = mentions.get(report) ?? [];
    const count = (one: string) => all.filter((mention) => mention.code === one).length;
    return code !== home && count(code) === 1 && count(home) >= OFTEN;
  };
  const cautions = [...strayNames(readings, mentions, known, home, isStray), ...strayCounts(claims, isStray)];
  return cautions.sort((a, b) => compare(a.report, b.report) || a.span.start - b.span.start || a.span.end - b.span.end);
}

type IsStray = (report: string, code: string) => boolean;

function strayNames(
  readings: readonly Reading[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
  known: Known,
  home: string,
  isStray: IsStray,
): readonly Caution[] {
  const ties = new Map<string, Tie[]>();
  for (const reading of readings) {
    const lands = mentions.get(reading.report.id) ?? [];
    if (lands.length === 0) continue;
    for (const name of reading.names) {
      if (name.kind === "organization" || codeOf(name.name) !== null) continue;
      const { id } = reading.report;
      const key = name.kind === "place" ? `place ${known.placeKey(id, name.name)}` : known.originKey(id, name.name);
      for (const span of name.spans)
        for (const land of lands) {
          if (!isTied(reading.report.text, span, land.span)) continue;
          const tie = { reading, code: land.code, span: around(span, land.span), name: name.name };
          const all = ties.get(key);
          if (all === undefined) ties.set(key, [tie]);
          else all.push(tie);
        }
    }
  }
  return [...ties.values()].flatMap((all) => {
    if (!all.some(({ code }) => code === home)) return [];
    return all
      .filter(({ reading, code }) => isStray(reading.report.id, code))
      .filter(({ code }) => all.filter((tie) => tie.code === code).length === 1)
      .map(({ reading: { report }, span, name }) => ({
        kind: "probable_error" as const,
        words: report.text.slice(span.start, span.end),
        about: name,
        report: report.id,
        span,
      }));
  });
}

/** The very count that other reports give for this country, given once for another. */
function strayCounts(claims: readonly Placed[], isStray: IsStray): readonly Caution[] {
  const keyOf = ({ question, value }: Placed) => `${question.measure}|${question.group}|${question.scope}|${value}`;
  const isOdd = ({ value, part }: Placed) => !part && value !== null && value >= LEAST && value % 10 !== 0;
  const stray = claims.filter(
    (claim) =>
      claim.question.place.startsWith("@") && isOdd(claim) && isStray(claim.report, claim.question.place.slice(1)),
  );
  if (stray.length === 0) return [];
  const home = new Map(
    claims.filter((claim) => claim.question.place === "*" && isOdd(claim)).map((claim) => [keyOf(claim), claim]),
  );
  return stray
    .filter((claim) => (home.get(keyOf(claim))?.report ?? claim.report) !== claim.report)
    .map(({ words, id, report, span }) => ({ kind: "probable_error", words, about: id, report, span }));
}

const landsIn = ({ names }: Reading): readonly Mention[] =>
  names.flatMap(({ name, kind, spans }) => {
    const code = kind === "place" ? codeOf(name) : null;
    return code === null ? [] : spans.map((span) => ({ code, span }));
  });

/** Names recur; codes kept, up to this many. */
const MEMO = 20_000;
const memo = new Map<string, string | null>();
function codeOf(name: string): string | null {
  const kept = memo.get(name);
  if (kept !== undefined) return kept;
  const code = countryOf(name);
  if (memo.size >= MEMO) memo.clear();
  memo.set(name, code);
  return code;
}

function isTied(text: string, name: Span, land: Span): boolean {
  if (name.end <= land.start)
    return land.start - name.end <= NEAR && NAME_THEN_LAND.test(text.slice(name.end, land.start));
  return (
    land.end <= name.start && name.start - land.end <= NEAR && LAND_THEN_NAME.test(text.slice(land.end, name.start))
  );
}

const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/**
 * The stage of times: rules find moments, neighbours join into one, two joined by "to" make a period, and each is resolved
 * in the order of the text, so that "the next day" follows the day before it.
 */
import type { AfterNumbers, FoundTime } from "../pack.ts";
import { applyShaped, longestFirst, type Rule, ruleBook } from "../rule/rule.ts";
import { extend } from "../extend.ts";
import { type Document, withMore } from "../text/document.ts";
import { Gap, type Token } from "../text/tokens.ts";
import { indexNumbers, type NumberIndex } from "./numbers.ts";
import { isClockUnit } from "./lengths.ts";
import { resolveAll, type Tense } from "./running.ts";
import { type Said, type Spoken, spoken } from "./said.ts";
import { isWhole, join, joinLengths, type Moment } from "./moment.ts";
import { inOneShape } from "./one-shape.ts";

export type { Said } from "./said.ts";

/** A text and the numbers in it: what rules of times see. */
export interface NumberedDocument extends Document {
  readonly numbers: NumberIndex;
}
export type TimeRule = Rule<Said, NumberedDocument>;

export interface TimeLanguage extends Tense {
  readonly lang: "ar" | "en";
  readonly rules: readonly TimeRule[];
  /** Whether two neighbours with only these tokens between them can be one moment. */
  readonly joins: (doc: Document, before: Said, after: Said) => boolean;
  /** Whether only an "and" or nothing stands between two lengths. */
  readonly lists: (doc: Document, before: Said, after: Said) => boolean;
  /** Whether the one is how long the other lasts: "for three days from Monday", "on 4 May for a week". */
  readonly lasts: (doc: Document, before: Said, after: Said) => boolean;
  /** Whether the one is how long it had lasted by the other: "the 72 hours to Monday noon". */
  readonly upTo?: (doc: Document, before: Said, after: Said) => boolean;
  /** The way from the second to a length before it: "two days after", "before"; null where they are apart. */
  readonly offset: (doc: Document, before: Said, after: Said) => -1 | 1 | null;
  /** Whether the two are the ends of a period, and where its words begin; null where they are not. */
  readonly range: (doc: Document, before: Said, after: Said) => { readonly first: number } | null;
  /** Whether a kept moment is none after all. */
  readonly isNone?: (doc: Document, said: Said) => boolean;
}

/** Makes the times stage of a language. Besides its rules' own ids there is `<lang>.times.range`. */
export function timesStage(language: TimeLanguage): (doc: Document, soFar: AfterNumbers) => readonly FoundTime[] {
  const book = ruleBook(language.rules);
  return (doc, { numbers }) => {
    const numbered = withMore(doc, { numbers: indexNumbers(numbers) });
    const found = longestFirst(applyShaped(numbered, "times", book, spoken));
    const joined = joinNeighbours(doc, found, language);
    const whole = joined.filter((said) => !said.partial && !language.isNone?.(doc, said));
    const ranged = joinRanges(doc, whole, language);
    return resolveAll(doc, ranged, language);
  };
}

function joinNeighbours(doc: Document, found: readonly Spoken[], language: TimeLanguage): Spoken[] {
  const kept: Spoken[] = [];
  for (const said of found) {
    let current = said;
    while (kept.length > 0) {
      const before = kept[kept.length - 1] as Spoken;
      const dates = before.until !== undefined && before.moment.hour === undefined;
      if (dates && (current.moment.year ?? current.moment.relative) === undefined) break;
      const near = current.first - before.last <= 4 && sameParagraph(doc, before.last, current.first);
      const moment = near ? joinTwo(doc, before, current, language) : null;
      if (moment === null) break;
      kept.pop();
      // the winter of 2016-17 is one
      const until = moment.season === undefined ? (before.until ?? current.until) : undefined;
      current = {
        first: before.first,
        last: current.last,
        moment,
        partial: before.partial && said.partial && !isWhole(moment) ? true : undefined,
        until: until === undefined ? undefined : sharing(until, current.moment),
        rule: before.rule,
        to: undefined,
      };
    }
    kept.push(current);
  }
  return kept;
}

function joinTwo(doc: Document, before: Said, after: Said, language: TimeLanguage): Moment | null {
  if (before.moment.duration !== undefined) {
    const lengths = language.lists(doc, before, after) ? joinLengths(before.moment, after.moment) : null;
    if (lengths !== null) return lengths;
    const { hour, ref } = after.moment;
    if (hour === undefined && after.partial) return null;
    const told = !isLength(after) && ref === undefined;
    if (told && language.lasts(doc, before, after)) return { ...after.moment, lasting: before.moment.duration };
    if (told && language.upTo?.(doc, before, after)) return { ...after.moment, upTo: before.moment.duration };
    // 20 minutes before noon; a day before noon is no clock time
    // "days before Tuesday's vote" leaves Tuesday where it is
    const counted = before.moment.duration.every(({ count }) => count !== null);
    const dated = told && counted && (hour === undefined || isClockUnit(before.moment.duration));
    const sign = dated ? language.offset(doc, before, after) : null;
    return sign === null ? null : { ...after.moment, offset: { lengths: before.moment.duration, sign } };
  }
  // every Monday at 4 p.m.
  if (before.moment.every !== undefined && after.moment.hour !== undefined && after.until === undefined)
    return language.joins(doc, before, after) ? before.moment : null;
  const { duration } = after.moment;
  // two years and three months ago, where the first says which way
  const more = duration ?? after.moment.ago?.lengths;
  if (more !== undefined && before.moment.ago !== undefined && language.lists(doc, before, after)) {
    const joined = joinLengths({ duration: before.moment.ago.lengths }, { duration: more })?.duration;
    return joined === undefined ? null : inOneShape({ ago: extend(before.moment.ago, { lengths: joined }) });
  }
  if (duration !== undefined && !before.partial && !isLength(before) && before.moment.ref === undefined)
    return language.lasts(doc, before, after) ? { ...before.moment, lasting: duration } : null;
  return language.joins(doc, before, after) ? join(before.moment, after.moment) : null;
}

/** The days of a range share what the words after them say: a year, this month. */
function sharing(until: Moment, { year, relative }: Moment): Moment {
  if (relative?.unit === "month") return { ...until, relative };
  return year === undefined ? until : { ...until, year };
}
const sameParagraph = (doc: Document, from: number, to: number) => {
  for (let at = from + 1; at <= to; at++) if ((doc.tokens[at] as Token).gap === Gap.paragraph) return false;
  return true;
};

function joinRanges(doc: Document, found: readonly Spoken[], language: TimeLanguage): Spoken[] {
  const ranged: Spoken[] = [];
  for (let i = 0; i < found.length; i++) {
    const said = found[i] as Spoken;
    const next = found[i + 1];
    const range = next === undefined || isLength(said) || isLength(next) ? null : language.range(doc, said, next);
    if (range === null || next === undefined) {
      ranged.push(said);
      continue;
    }
    const rule = `${language.lang}.times.range`;
    const { moment, partial, until } = said;
    ranged.push({ first: range.first, last: next.last, moment, partial, until, rule, to: next });
    i++;
  }
  return ranged;
}
const isLength = ({ moment }: Said) =>
  moment.duration !== undefined || moment.every !== undefined || moment.stretch !== undefined;

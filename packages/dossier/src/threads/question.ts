/** The question a claim answers: how many of whom, where, so far or newly, and of which event. */
import type { ReadClaim } from "../contract/held.ts";
import type { Dated } from "../reports/dated.ts";
import { isCountedUp } from "./measures.ts";
import { DAY, stretchOf, zoneOf } from "../time/moment.ts";

export interface Question {
  readonly key: string;
  /** The key without group and start: claims that share it may count the same people under two words, or from one day. */
  readonly without: string;
  readonly measure: ReadClaim["measure"];
  readonly group: string;
  readonly place: string;
  readonly scope: ReadClaim["scope"];
  readonly unit: string | null;
  /** The time the count is for, where that is another event's than the one being reported; null = this one. */
  readonly period: string | null;
  /** Since when it counts, or which round, where its words say: the first day as an ISO date, or a name; null = not said. */
  readonly since: string | null;
}

/** Only a total that is counted up has a start; a part is asked about on its own. */
const startOf = ({ since, measure, scope, part }: Dated): string | null =>
  since === null || part || scope !== "total" || !isCountedUp(measure) ? null : (since.from ?? since.round);

/** A count that ends longer before it was said than this is of another event. Days. */
const ANOTHER = 45;

/**
 * `origin`: the key of who says it. A part of a total is asked about on its own, so that it is never held against the total:
 * one speaker's one number for some of those counted is one question, however many reports carry it.
 */
export function questionOf(claim: Dated, place: string, origin: string): Question {
  const { measure, scope, unit, counted: group } = claim;
  const period = periodOf(claim);
  const part = claim.part ? `part:${origin}|${claim.value ?? ""}|${claim.low ?? ""}|${claim.high ?? ""}` : "";
  const without = `${measure}|${place}|${scope}|${unit ?? ""}|${period ?? ""}|${part}`;
  const since = startOf(claim);
  const key = since === null ? `${without}|${group}` : `${without}|${group}|since ${since}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const question = { key, without, measure, group, place, scope, unit, period, since };
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, question);
  return question;
}

/** Most claims answer questions that others answer: the same question is the same object. Kept, up to this many. */
const KEPT = 50_000;
const kept = new Map<string, Question>();

/** Which other event or period a count is for: forecasts and counts of years gone by answer questions of their own. */
function periodOf({ time, since, published, said }: Dated): string | null {
  if (time === null || since !== null) return null;
  const over = stretchOf(time, zoneOf(published));
  if (over === null) return null;
  if (over.start >= said.end || over.end < said.start - ANOTHER * DAY) return time;
  return null;
}

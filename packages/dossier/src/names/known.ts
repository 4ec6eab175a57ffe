/** Names joined by themselves, with nothing else of a dossier. */
import type { Lang, Name, Reading } from "@isnad/reader";
import type { Decision, NameRef } from "../contract/types.ts";
import { landCountsOf, landsOf, summed } from "./home.ts";
import { joinIn } from "./joining.ts";
import { namerOf } from "./namer.ts";
import { type Node, nodesOf } from "./nodes.ts";
import { Names } from "./names.ts";
import type { Reason } from "./same.ts";
import { settledBy } from "./settled.ts";
import { stepAt } from "./tally.ts";

/** "These two are one", why, and how surely (0 to 1). */
export interface Join {
  readonly one: NameRef;
  readonly other: NameRef;
  readonly reasons: readonly Reason[];
  readonly score: number;
}

export interface Known {
  readonly names: readonly Name[];
  readonly joins: readonly Join[];
  /** The key of who speaks in a report; two origins are one where their keys are. */
  originKey(report: string, origin: string): string;
  /** The name an origin is shown by to readers of a language; the words themselves where it is no known name. */
  shown(report: string, origin: string, lang: Lang): string;
}

const ALWAYS = Number.POSITIVE_INFINITY;

/** The names of readings joined, with what people decided of them. Order and repeats of the readings do not matter. */
export function know(readings: readonly Reading[], decisions: readonly Decision[]): Known {
  const distinct = [...new Map(readings.map((reading) => [reading.report.id, reading])).values()];
  const nodes = new Map(distinct.map((reading) => [reading.report.id, nodesOf(reading, 0)]));
  const namer = namerOf(landsOf(summed(distinct.map(landCountsOf))));
  const { names } = joinIn(Names.none(namer, settledBy(decisions)), [...nodes.values()]);
  const nodesIn = (report: string) => nodes.get(report) ?? [];
  return {
    names: names.at(ALWAYS),
    joins: joinsIn(names),
    originKey: (report, origin) => names.speaker(nodesIn(report), origin).key,
    shown: (report, origin, lang) => {
      const { shown } = names.speaker(nodesIn(report), origin);
      return (shown === null ? null : stepAt(shown[lang], ALWAYS)) ?? origin;
    },
  };
}

const refOf = ({ name, report }: Node): NameRef => ({ kind: name.kind, name: name.name, report });

/** Why those are one that are: between spellings that sound alike, and between a surname alone and its bearer. */
export function joinsIn({ state: { units, components, divisions } }: Names): readonly Join[] {
  const joins: Join[] = [];
  for (const unit of units.values()) {
    const one = refOf(unit.sample);
    for (const { to, reasons, score } of unit.edges) {
      const other = units.get(to);
      if (other === undefined || unit.key > to || components.get(unit.key) !== components.get(to)) continue;
      joins.push({ one, other: refOf(other.sample), reasons, score });
    }
    for (const rep of divisions.get(unit.key)?.parts.keys() ?? []) {
      const bearer = units.get(rep);
      if (bearer !== undefined)
        joins.push({ one: refOf(bearer.sample), other: one, reasons: ["short_form"], score: 0.9 });
    }
  }
  return joins;
}

/** The joins of names among readings: each a statement that a person can take back. */
export const joinNames = (readings: readonly Reading[], decisions: readonly Decision[]): readonly Join[] =>
  know(readings, decisions).joins;

/** Changes of office: one for each time a person took or left an office, however many reports tell of it. */
import type { ChangeOfOffice, Lang } from "@isnad/reader";
import { compare } from "../collect.ts";
import type { Meant } from "../names/names.ts";
import { stepAt } from "../names/tally.ts";
import { DAY, momentOf } from "../time/moment.ts";
import type { Grouping } from "../timed/grouped.ts";
import { Timed } from "../timed/timed.ts";

export interface ToldChange {
  readonly change: ChangeOfOffice;
  readonly lang: Lang;
  /** From when on it had been said. */
  readonly from: number;
  readonly person: Meant;
}

/** Two tellings of one change may date it this far apart. Days. */
const NEAR = 10;

const inTime = (a: ChangeOfOffice, b: ChangeOfOffice) =>
  compare(a.on ?? "~", b.on ?? "~") ||
  compare(a.report, b.report) ||
  a.span.start - b.span.start ||
  compare(a.kind, b.kind);

export const CHANGES: Grouping<ToldChange, ChangeOfOffice> = {
  keyOf: ({ change, person }) => `${person.key}|${change.kind}`,
  order: inTime,
  lineOf(items) {
    const told = [...items].sort((a, b) => inTime(a.change, b.change));
    const byReport = new Map(told.map((one) => [one.change, one]));
    return new Timed<readonly ChangeOfOffice[]>(
      () =>
        told.flatMap(({ from, person }) => [
          from,
          ...[...(person.shown?.ar ?? []), ...(person.shown?.en ?? [])].map((step) => Math.max(step.from, from)),
        ]),
      (asOf) => {
        const kept: { change: ChangeOfOffice; of: ToldChange }[] = [];
        for (const of of told) {
          if (of.from > asOf) continue;
          const at = kept.findIndex(({ change }) => isSame(change, of.change));
          const before = kept[at];
          if (before === undefined) kept.push({ change: of.change, of });
          else {
            const [change, more] = fuller(before.change, of.change);
            kept[at] = { change, of: more === of.change ? (byReport.get(more) as ToldChange) : before.of };
          }
        }
        return kept.map(({ change, of }) => ({ ...change, person: shownAs(of, asOf) })).sort(inTime);
      },
    );
  },
};

const shownAs = ({ change, person, lang }: ToldChange, asOf: number): string =>
  (person.shown === null ? null : stepAt(person.shown[lang], asOf)) ?? change.person;

function isSame(a: ChangeOfOffice, b: ChangeOfOffice): boolean {
  const [one, other] = [momentOf(a.on), momentOf(b.on)];
  return one === null || other === null || Math.abs(one.start - other.start) <= NEAR * DAY;
}

/** The telling that says more stays, with what only the other says: its date, its body, by whom. @returns also which stays */
function fuller(a: ChangeOfOffice, b: ChangeOfOffice): readonly [ChangeOfOffice, ChangeOfOffice] {
  const weight = ({ on, body, by, office }: ChangeOfOffice) =>
    (on === null ? 0 : 4) + (office === "" ? 0 : 2) + (body === null ? 0 : 1) + (by === null ? 0 : 1);
  const [more, less] = weight(b) > weight(a) ? [b, a] : [a, b];
  const whole = {
    ...more,
    on: more.on ?? less.on,
    body: more.body ?? less.body,
    by: more.by ?? less.by,
    office: more.office || less.office,
  };
  return [whole, more];
}

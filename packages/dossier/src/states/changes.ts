/** Changes of office: one for each time a person took or left an office, however many reports tell of it. */
import type { ChangeOfOffice } from "@isnad/reader";
import { compare, groupBy } from "../collect.ts";
import { DAY, momentOf } from "../time/moment.ts";
import { knownFrom } from "./asof.ts";
import { type Context, reportOf } from "./source.ts";

/** Two tellings of one change may date it this far apart. Days. */
const NEAR = 10;

export function joinChanges(changes: readonly ChangeOfOffice[], context: Context): readonly ChangeOfOffice[] {
  const said = changes.filter((change) => knownFrom(reportOf(context, change), change.on) <= context.asOf).sort(inTime);
  const byPerson = groupBy(said, ({ person, kind, report }) => `${context.known.originKey(report, person)}|${kind}`);
  return [...byPerson.values()]
    .flatMap(once)
    .map((change) => shown(change, context))
    .sort(inTime);
}

function once(tellings: readonly ChangeOfOffice[]): readonly ChangeOfOffice[] {
  const kept: ChangeOfOffice[] = [];
  for (const telling of tellings) {
    const at = kept.findIndex((change) => isSame(change, telling));
    if (at < 0) kept.push(telling);
    else kept[at] = fuller(kept[at] as ChangeOfOffice, telling);
  }
  return kept;
}

function isSame(a: ChangeOfOffice, b: ChangeOfOffice): boolean {
  const [one, other] = [momentOf(a.on), momentOf(b.on)];
  return one === null || other === null || Math.abs(one.start - other.start) <= NEAR * DAY;
}

/** The telling that says more stays, with what only the other says: its date, its body, by whom. */
function fuller(a: ChangeOfOffice, b: ChangeOfOffice): ChangeOfOffice {
  const weight = ({ on, body, by, office }: ChangeOfOffice) =>
    (on === null ? 0 : 4) + (office === "" ? 0 : 2) + (body === null ? 0 : 1) + (by === null ? 0 : 1);
  const [more, less] = weight(b) > weight(a) ? [b, a] : [a, b];
  return {
    ...more,
    on: more.on ?? less.on,
    body: more.body ?? less.body,
    by: more.by ?? less.by,
    office: more.office || less.office,
  };
}

function shown(change: ChangeOfOffice, { known, reports }: Context): ChangeOfOffice {
  const lang = reports.get(change.report)?.lang ?? "en";
  return { ...change, person: known.shown(change.report, change.person, lang) };
}

const inTime = (a: ChangeOfOffice, b: ChangeOfOffice) =>
  compare(a.on ?? "~", b.on ?? "~") ||
  compare(a.report, b.report) ||
  a.span.start - b.span.start ||
  compare(a.kind, b.kind);

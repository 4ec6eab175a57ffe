import { momentOf } from "@isnad/dossier/language";
import type { Brief } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Name } from "../../parts/name.tsx";
import { ShowWords } from "../../parts/show-words.tsx";
import { When } from "../../parts/when.tsx";
import { Words } from "../../parts/words.tsx";
import styles from "./now.module.css";
import { WORDS } from "./words.ts";

type Condition = Brief["conditions"][number];
type Change = Brief["changes"][number];

const MOST = 8;

/** What holds where, each question with its newest state, and when each state held. */
export function Conditions({ all, asOf }: { readonly all: readonly Condition[]; readonly asOf: string }) {
  const words = useWords();
  const say = useSay(WORDS);
  if (all.length === 0) return <p className="faint">{say.noStates}</p>;
  const lanes = lanesOf(all);
  const span = spanOf(all, asOf);
  return (
    <ul className={`plainly ${styles["lanes"]}`}>
      {lanes.slice(0, MOST).map((lane) => {
        const newest = lane.at(-1) as Condition;
        return (
          <li key={`${newest.what}|${newest.place}`}>
            <span>
              <Named code={newest.what} names={words.conditions} />
              {newest.place === null ? null : (
                <>
                  {words.comma}
                  <Name>{newest.place}</Name>
                </>
              )}
            </span>
            <Bar lane={lane} span={span} />
            <span>
              <ShowWords of={newest}>
                <Named code={newest.state} names={words.states} />
              </ShowWords>
              {newest.holder === null ? null : (
                <>
                  {words.comma}
                  <Name>{newest.holder}</Name>
                </>
              )}
              {newest.start === null && newest.end === null ? null : (
                <span className="faint small">
                  {" "}
                  <When
                    iso={ENDS.has(newest.state) ? (newest.end ?? newest.start) : (newest.start ?? newest.end)}
                    style="day"
                  />
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The reader's own name for a state of the world; the source's where it has none. */
export function Named({ code, names }: { readonly code: string; readonly names: Readonly<Record<string, string>> }) {
  const own = names[code];
  return own === undefined ? <Words>{code}</Words> : <span>{own}</span>;
}

function lanesOf(all: readonly Condition[]): readonly (readonly Condition[])[] {
  const lanes = new Map<string, Condition[]>();
  for (const one of all) {
    const key = `${one.what}|${one.place}`;
    const lane = lanes.get(key);
    if (lane === undefined) lanes.set(key, [one]);
    else lane.push(one);
  }
  const last = (lane: readonly Condition[]) => Math.max(...lane.map(({ start, end }) => at(start ?? end) ?? 0));
  return [...lanes.values()].sort((a, b) => last(b) - last(a));
}

const at = (iso: string | null): number | null => momentOf(iso)?.start ?? null;

interface Stretch {
  readonly from: number;
  readonly until: number;
}

function spanOf(all: readonly Condition[], asOf: string): Stretch {
  const starts = all.flatMap(({ start, end }) => [at(start), at(end)]).filter((one) => one !== null);
  const until = Math.min(momentOf(asOf)?.start ?? Number.POSITIVE_INFINITY, Math.max(...starts) + 86_400_000);
  return { from: Math.min(...starts), until };
}

/** States that end something that held. */
const ENDS = new Set(["restored", "open again", "lifted", "ended", "resumed"]);

/** When it held: solid from its start to its end, open-ended where no end is told. */
function Bar({ lane, span }: { readonly lane: readonly Condition[]; readonly span: Stretch }) {
  const width = span.until - span.from;
  if (!Number.isFinite(width) || width <= 0) return <span />;
  const place = (moment: number) => Math.min(100, Math.max(0, ((moment - span.from) / width) * 100));
  return (
    <span className={styles["track"]} aria-hidden="true">
      {lane.map((one, index) => {
        const start = at(one.start) ?? at(one.end);
        if (start === null) return null;
        const next = lane.slice(index + 1).map((other) => at(other.start) ?? at(other.end));
        const end = at(one.end) ?? next.find((moment) => moment !== null && moment > start) ?? span.until;
        const from = place(start);
        return (
          <span
            key={`${one.report}-${one.span.start}`}
            className={ENDS.has(one.state) ? styles["over"] : styles["holds"]}
            style={{ insetInlineStart: `${from}%`, inlineSize: `max(3px, ${place(end) - from}%)` }}
          />
        );
      })}
    </span>
  );
}

export function Offices({ all }: { readonly all: readonly Change[] }) {
  const words = useWords();
  const say = useSay(WORDS);
  if (all.length === 0) return <p className="faint">{say.noOffices}</p>;
  const newest = all.toSorted((a, b) => (at(b.on) ?? 0) - (at(a.on) ?? 0));
  return (
    <ul className="ruled">
      {newest.slice(0, MOST).map((change) => (
        <li key={`${change.report}-${change.span.start}-${change.person}`}>
          <ShowWords of={change}>
            <Name>{change.person}</Name>
          </ShowWords>{" "}
          <strong>{words.changes[change.kind]}</strong>
          {change.office === "" ? null : (
            <>
              <span className="faint"> · </span>
              <Words>{change.office}</Words>
            </>
          )}
          {change.body === null || change.office.includes(change.body) ? null : (
            <>
              <span className="faint"> · </span>
              <Words>{change.body}</Words>
            </>
          )}
          <span className="faint small">
            {" "}
            <When iso={change.on} style="day" />
          </span>
        </li>
      ))}
    </ul>
  );
}

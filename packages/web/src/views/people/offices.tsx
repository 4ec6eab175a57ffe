/** Offices as lines of holders; and every change with who says so. */
import { type Office, officesOf } from "@isnad/dossier/offices";
import { useMemo } from "react";
import type { Published } from "../../api/reports.ts";
import { useSpelling } from "../../api/spelling.ts";
import type { Brief } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Name } from "../../parts/name.tsx";
import { ShowWords } from "../../parts/show-words.tsx";
import { Swims } from "../../parts/swim/swim.tsx";
import { When } from "../../parts/when.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import { shown } from "../../text/controls.ts";
import { writeWhen } from "../../time/write.ts";
import { type Change, lanesOf, type Term, timeOf } from "./lanes.ts";
import styles from "./people.module.css";
import { WORDS } from "./words.ts";

interface OfficesProps {
  readonly changes: readonly Change[];
  readonly names: Brief["names"];
  readonly published: Published;
}

export function Offices({ changes, names, published }: OfficesProps) {
  const words = useWords();
  const say = useSay(WORDS);
  const offices = useMemo(
    () => officesOf({ ...NOTHING, changes: [...changes], names: [...names] }, words.lang),
    [changes, names, words.lang],
  );
  const write = useWrite();
  const lanes = useMemo(() => lanesOf(offices), [offices]);
  const time = useMemo(() => timeOf(lanes), [lanes]);
  if (changes.length === 0) return <p className="faint">{say.noOffices}</p>;
  return (
    <>
      {time === null ? null : (
        <Swims
          time={time}
          caption={say.caption}
          lanes={lanes.map(({ office, terms, rows }, index) => ({
            key: `${index}-${office.name}`,
            head: <OfficeName of={office} />,
            label: office.name === "" ? say.unnamed : shown(office.name),
            rows,
            rivalled: false,
            bars: terms.map((term) => ({
              key: `${term.change.report}-${term.change.span.start}-${term.person}-${term.change.kind}`,
              of: term.change,
              from: term.from,
              until: term.until,
              row: term.row,
              ends: term.until !== null,
              ...write(term),
            })),
          }))}
        />
      )}
      <ul className="ruled plainly">
        {offices.map((office, index) => (
          <li key={`${index}-${office.name}`} className={styles["office"]}>
            <h3>
              <OfficeName of={office} />
            </h3>
            <ul>
              {office.changes.map((change) => (
                <li key={`${change.report}-${change.span.start}-${change.person}-${change.kind}`}>
                  <ChangeLine change={change} published={published} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

/** All that a brief has besides: offices are made of changes and names alone. */
const NOTHING: Omit<Brief, "changes" | "names"> = {
  dossier: "",
  asOf: "",
  threads: [],
  conditions: [],
  timeline: [],
  cautions: [],
  explanations: [],
  outlets: [],
};

function OfficeName({ of }: { readonly of: Office }) {
  const say = useSay(WORDS);
  return of.name === "" ? <span className="faint">{say.unnamed}</span> : <Words>{shorten(of.name, 100)}</Words>;
}

/** Who, what befell them, when, in which words, by whose. */
export function ChangeLine({ change, published }: { readonly change: Change; readonly published: Published }) {
  const words = useWords();
  const say = useSay(WORDS);
  const sources = change.by === null ? published.outletsOf(change.report) : [change.by];
  return (
    <>
      <Name>{change.person}</Name> <strong>{words.changes[change.kind]}</strong>{" "}
      <span className="faint small">
        <When iso={change.on} />
      </span>
      <p className="small">
        <ShowWords of={change} className="quiet">
          <Words quoted>{shorten(change.words, 200)}</Words>
        </ShowWords>
        {sources.length === 0 ? null : (
          <span className="faint">
            {words.comma}
            {say.by}{" "}
            {sources.map((source, index) => (
              <span key={source}>
                {index === 0 ? null : words.comma}
                <Name>{source}</Name>
              </span>
            ))}
          </span>
        )}
      </p>
    </>
  );
}

/** A term as a picture can carry it, and all of it for those who hear or point. */
function useWrite() {
  const words = useWords();
  const spell = useSpelling();
  return ({ person, change }: Term) => {
    const name = `\u2068${shorten(shown(spell(person)), 32)}\u2069`;
    const brief = `${name}${words.comma}${words.changes[change.kind]}`;
    const on = change.on === null ? null : writeWhen(change.on, words, "short");
    return { brief, whole: on === null ? brief : `${brief}${words.comma}${on}` };
  };
}

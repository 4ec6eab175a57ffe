/** What held where, from when until when, and who says otherwise. */
import { useMemo } from "react";
import { useSpelling } from "../../api/spelling.ts";
import { usePages } from "../../api/pages.ts";
import { type Published, usePublished } from "../../api/reports.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { More } from "../../parts/more.tsx";
import { Name } from "../../parts/name.tsx";
import { Section } from "../../parts/section.tsx";
import { ShowWords } from "../../parts/show-words.tsx";
import { Answer, Empty } from "../../parts/states.tsx";
import { When } from "../../parts/when.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import { Chart } from "./chart.tsx";
import styles from "./conditions.module.css";
import { type Condition, type Lane, lanesOf } from "./lanes.ts";
import { State, WhatAndWhere } from "./named.tsx";
import { WORDS } from "./words.ts";

export default function ConditionsView() {
  const { room } = useWords();
  const asked = usePages<Condition>(["conditions"]);
  return (
    <>
      <h1>{room.views.conditions}</h1>
      <Answer to={asked}>{({ items }) => <Lanes all={items} />}</Answer>
      <More of={asked} />
    </>
  );
}

function Lanes({ all }: { readonly all: readonly Condition[] }) {
  const say = useSay(WORDS);
  const spell = useSpelling();
  const published = usePublished();
  const lanes = useMemo(() => lanesOf(all, spell), [all, spell]);
  if (all.length === 0) return <Empty />;
  return (
    <>
      <Chart lanes={lanes} />
      <Section title={say.table}>
        <table className={`plainly ${styles["table"]}`}>
          <thead>
            <tr>
              {Object.entries(say.columns).map(([key, name]) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {lanes.map((lane) => (
            <LaneRows key={`${lane.what}|${lane.place}`} lane={lane} published={published} />
          ))}
        </table>
      </Section>
    </>
  );
}

function LaneRows({ lane, published }: { readonly lane: Lane; readonly published: Published }) {
  const words = useWords();
  const say = useSay(WORDS);
  const rows = [...lane.stretches.map(({ condition }) => condition), ...lane.undated];
  return (
    <tbody>
      {rows.map((one, index) => (
        <tr key={`${one.report}-${one.span.start}-${one.state}`}>
          <td data-label={say.columns.what} className={index === 0 ? undefined : styles["again"]}>
            <WhatAndWhere of={lane} />
          </td>
          <td data-label={say.columns.state}>
            <State of={one} />
          </td>
          <td data-label={say.columns.from}>
            <Bound iso={one.start} />
          </td>
          <td data-label={say.columns.until}>
            <Bound iso={one.end} />
          </td>
          <td data-label={say.columns.words}>
            <ShowWords of={one} className="quiet">
              <Words quoted>{shorten(one.words, 160)}</Words>
            </ShowWords>{" "}
            <span className="faint small">
              {published.outletsOf(one.report).map((outlet, at) => (
                <span key={outlet}>
                  {at === 0 ? null : words.comma}
                  <Name>{outlet}</Name>
                </span>
              ))}
            </span>
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Bound({ iso }: { readonly iso: string | null }) {
  const say = useSay(WORDS);
  return iso === null ? <span className="faint">{say.unsaid}</span> : <When iso={iso} />;
}

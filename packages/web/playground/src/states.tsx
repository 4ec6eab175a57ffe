/** Changes of office, conditions, cautions, explanations and happenings, in the order of the text. */
import type { Reading, Span } from "@isnad/reader";
import type { ReactNode } from "react";
import { useSay, useWords } from "../../src/choices/provider.tsx";
import { When } from "../../src/parts/when.tsx";
import { shorten, Words } from "../../src/parts/words.tsx";
import { findingsOf } from "../../src/views/report/findings.ts";
import { WORDS as REPORT_WORDS } from "../../src/views/report/words.ts";
import type { Choosing } from "./chosen.ts";
import { List } from "./list.tsx";
import { Pick } from "./pick.tsx";
import styles from "./playground.module.css";
import { WORDS } from "./words.ts";

type State = Exclude<ReturnType<typeof findingsOf>[number], { readonly kind: "figure" }>;

export function StatesRead({ reading, ...choosing }: Choosing & { readonly reading: Reading }) {
  const say = useSay(WORDS);
  const { kinds } = useSay(REPORT_WORDS);
  const states = findingsOf({ reading, claims: [] }).filter((one): one is State => one.kind !== "figure");
  return (
    <List title={say.states} of={states}>
      {(one) => (
        <li key={one.id}>
          <Pick of={{ key: one.id, spans: spansOf(one) }} {...choosing}>
            <State of={one} />
          </Pick>{" "}
          <span className="faint small">{kinds[one.kind]}</span>
          <Rest of={one} />
        </li>
      )}
    </List>
  );
}

const spansOf = ({ span }: State): readonly Span[] => [span];

function State({ of }: { readonly of: State }): ReactNode {
  const words = useWords();
  switch (of.kind) {
    case "condition":
      return `${words.conditions[of.of.what] ?? of.of.what}: ${words.states[of.of.state] ?? of.of.state}`;
    case "change":
      return (
        <>
          <Words>{of.of.person}</Words>: {words.changes[of.of.kind]}
        </>
      );
    case "explanation":
      return (
        <>
          <Words>{shorten(of.of.cause, 90)}</Words> ({words.explanations[of.of.kind]})
        </>
      );
    case "caution":
      return words.cautions[of.of.kind];
    case "happening":
      return <Words>{shorten(of.of.words, 110)}</Words>;
  }
}

function Rest({ of }: { readonly of: State }) {
  const parts: ReactNode[] = [];
  const put = (text: string | null) =>
    text !== null && parts.push(<Words key={parts.length}>{shorten(text, 90)}</Words>);
  const date = (iso: string | null) => iso !== null && parts.push(<When key={parts.length} iso={iso} />);
  switch (of.kind) {
    case "condition":
      put(of.of.holder);
      put(of.of.place);
      date(of.of.start !== null && of.of.end !== null ? `${of.of.start}/${of.of.end}` : (of.of.start ?? of.of.end));
      break;
    case "change":
      put(of.of.office);
      put(of.of.body);
      date(of.of.on);
      break;
    case "explanation":
      put(of.of.of);
      put(of.of.origin);
      break;
    case "caution":
      put(of.of.about);
      break;
    case "happening":
      put(of.of.place);
      date(of.of.on);
      break;
  }
  return parts.length === 0 ? null : <p className={`${styles["facts"]} small`}>{parts}</p>;
}

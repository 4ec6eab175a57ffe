/** The trace: which rules fired where; a rule leads to its words. */
import { writeForms } from "@isnad/dossier/language";
import type { TraceEvent } from "@isnad/reader";
import { useMemo } from "react";
import { useSay, useWords } from "../../src/choices/provider.tsx";
import { shorten, Words } from "../../src/parts/words.tsx";
import type { Choosing } from "./chosen.ts";
import { type RuleFired, rulesOf } from "./events.ts";
import { List } from "./list.tsx";
import { Pick } from "./pick.tsx";
import styles from "./playground.module.css";
import { WORDS } from "./words.ts";

/** Places of a rule that are listed and set off at once. */
const PLACES = 200;

interface RulesProps extends Choosing {
  readonly events: readonly TraceEvent[];
  readonly text: string;
  /** Chooses nothing. */
  leave(): void;
}

export function Rules({ events, text, leave, ...choosing }: RulesProps) {
  const say = useSay(WORDS);
  const { chosen } = choosing;
  // what was chosen in the trace itself does not narrow it: the others stay where one looks for them
  const at = chosen === null || chosen.key.startsWith("rule ") ? null : chosen.spans;
  const rules = useMemo(() => rulesOf(events, at), [events, at]);
  const stages = [...new Set(rules.map(({ stage }) => stage))];
  return (
    <>
      <p className="faint small" role="status">
        {at === null ? (
          say.rulesLead
        ) : (
          <>
            {say.rulesHere}{" "}
            <button type="button" className="plain" onClick={leave}>
              {say.rulesAll}
            </button>
          </>
        )}
      </p>
      {rules.length === 0 ? <p className="faint">{say.noRules}</p> : null}
      {stages.map((stage) => (
        <List key={stage} title={say.stages[stage] ?? stage} of={rules.filter((rule) => rule.stage === stage)}>
          {(rule) => <Rule key={rule.rule} of={rule} text={text} {...choosing} />}
        </List>
      ))}
    </>
  );
}

function Rule({ of, text, ...choosing }: Choosing & { readonly of: RuleFired; readonly text: string }) {
  const words = useWords();
  const say = useSay(WORDS);
  const key = `rule ${of.stage} ${of.rule}`;
  const open = choosing.chosen?.key.startsWith(key) === true;
  const shown = of.events.slice(0, PLACES);
  return (
    <li>
      <Pick of={{ key, spans: shown }} {...choosing}>
        <bdi className={styles["rule"]} dir="ltr">
          {of.rule}
        </bdi>
      </Pick>{" "}
      <span className="faint small">{writeForms(of.events.length, say.fired, words)}</span>
      {open ? (
        <ol className={styles["places"]}>
          {shown.map((event, index) => (
            <li key={index} className="small">
              <Pick of={{ key: `${key} ${index}`, spans: [event] }} {...choosing}>
                <Words>{shorten(text.slice(event.start, event.end), 90)}</Words>
              </Pick>{" "}
              <span className="faint">
                {event.outcome === "dropped" ? say.dropped : null}{" "}
                {event.note === undefined ? null : <Words>{event.note}</Words>}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
    </li>
  );
}

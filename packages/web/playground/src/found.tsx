/** What was read, in lists. */
import type { Reading, Span } from "@isnad/reader";
import { useSay, useWords } from "../../src/choices/provider.tsx";
import { Amount } from "../../src/parts/amount.tsx";
import { Chain } from "../../src/parts/chain.tsx";
import { Figure, FigureMark } from "../../src/parts/mark.tsx";
import { GroupName } from "../../src/parts/thread-title.tsx";
import { When } from "../../src/parts/when.tsx";
import { shorten, Words } from "../../src/parts/words.tsx";
import { supportOf } from "../../src/views/report/findings.ts";
import { chainOf, claimOf, speakerOf } from "./as-report.ts";
import type { Choosing } from "./chosen.ts";
import { List } from "./list.tsx";
import { Pick } from "./pick.tsx";
import styles from "./playground.module.css";
import { StatesRead } from "./states.tsx";
import { WORDS } from "./words.ts";

interface FoundProps extends Choosing {
  readonly reading: Reading;
}

export function Found({ reading, ...choosing }: FoundProps) {
  const say = useSay(WORDS);
  const { figures, attributions, names, times, changes, conditions, happenings, cautions, explanations } = reading;
  const all = [figures, attributions, names, times, changes, conditions, happenings, cautions, explanations];
  if (all.every(({ length }) => length === 0)) return <p className="faint">{say.nothing}</p>;
  return (
    <>
      <List title={say.figures} of={figures}>
        {(figure) => <FigureRead key={figure.id} of={figure} reading={reading} {...choosing} />}
      </List>
      <List title={say.attributions} of={attributions}>
        {(said) => <SaidRead key={said.id} of={said} reading={reading} {...choosing} />}
      </List>
      <StatesRead reading={reading} {...choosing} />
      <List title={say.names} of={names}>
        {({ id, name, kind, spans }) => (
          <li key={id}>
            <Pick of={{ key: `name-${id}`, spans }} {...choosing}>
              <Words>{shorten(name, 80)}</Words>
            </Pick>{" "}
            <span className="faint small">{say.nameKinds[kind]}</span>
          </li>
        )}
      </List>
      <List title={say.times} of={times}>
        {({ span, start, end, kind, value }, index) => (
          <li key={index}>
            <Pick of={{ key: `time-${index}`, spans: [span] }} {...choosing}>
              <Words>{reading.report.text.slice(span.start, span.end)}</Words>
            </Pick>{" "}
            <span className="faint small">
              {kind === "date" || start === null ? (
                <Written value={value} />
              ) : (
                <When iso={kind === "period" && end !== null ? `${start}/${end}` : start} />
              )}
            </span>
          </li>
        )}
      </List>
    </>
  );
}

/** A day as the reader of the page writes it; what is none (a duration, part of a day) as the standard does. */
const Written = ({ value }: { readonly value: string }) =>
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value) ? <When iso={value} /> : <bdi dir="ltr">{value}</bdi>;

interface FigureReadProps extends FoundProps {
  readonly of: Reading["figures"][number];
}

function FigureRead({ of, reading, ...choosing }: FigureReadProps) {
  const words = useWords();
  const say = useSay(WORDS);
  const claim = claimOf(of, reading);
  const spans = [of.span, ...supportOf({ span: of.span }, reading)];
  return (
    <li>
      <Pick of={{ key: of.id, spans, at: of.span }} {...choosing}>
        <FigureMark status={claim.status} />{" "}
        <Figure status={claim.status}>
          <Amount of={claim} measure={of.measure} range />
        </Figure>
      </Pick>
      <p className={`${styles["facts"]} small`}>
        {of.label === null && of.group === "total" ? null : of.label === null ? (
          <GroupName of={of.group} />
        ) : (
          <Words quoted>{of.label}</Words>
        )}
        {of.place === null ? null : <Words>{of.place}</Words>}
        {of.time === null ? null : <When iso={of.time} />}
        {of.scope === "increment" ? <span>{words.newly}</span> : null}
        {of.status === "asserted" ? null : <span>{say.statuses[of.status]}</span>}
      </p>
      <div className="small">
        <Chain links={claim.chain} origin={claim.origin} />
      </div>
    </li>
  );
}

interface SaidReadProps extends FoundProps {
  readonly of: Reading["attributions"][number];
}

function SaidRead({ of, reading, ...choosing }: SaidReadProps) {
  const say = useSay(WORDS);
  const speaker = speakerOf(of, reading);
  const spans = [of.source, of.cue, ...of.content].filter((span): span is Span => span !== null);
  return (
    <li>
      <Pick of={{ key: of.id, spans, at: of.cue }} {...choosing}>
        {speaker === null ? say.subjectless : <Words>{shorten(speaker, 80)}</Words>}
      </Pick>{" "}
      <span className="faint small">
        {say.acts[of.act]}, {say.modes[of.mode]}
      </span>
      {of.content.map((span) => (
        <p className="small" key={span.start}>
          <Words quoted={of.mode === "direct"}>{shorten(reading.report.text.slice(span.start, span.end), 140)}</Words>
        </p>
      ))}
      <p className={`${styles["facts"]} small`}>
        {of.via.length === 0 ? null : <Chain links={chainOf(of, reading)} origin={speaker} />}
        {of.saidOn === null ? null : (
          <span className="faint">
            <When iso={of.saidOn} />
          </span>
        )}
      </p>
    </li>
  );
}

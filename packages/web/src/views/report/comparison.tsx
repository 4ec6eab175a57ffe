/** What changed between two versions of a report. */
import { useMemo } from "react";
import { useOfDossier } from "../../api/queries.ts";
import { useSay } from "../../choices/provider.tsx";
import { Answer } from "../../parts/states.tsx";
import { When } from "../../parts/when.tsx";
import { shown } from "../../text/controls.ts";
import { directionOf } from "../../text/direction.ts";
import type { WholeReport } from "../shapes.ts";
import { changesIn, compareTexts } from "./diff.ts";
import styles from "./report.module.css";
import text from "./text.module.css";
import { WORDS } from "./words.ts";

interface ComparisonProps {
  readonly report: WholeReport;
  /** The id of the version it is held against. */
  readonly against: string;
  readonly onLeave: () => void;
}

export function Comparison({ report, against, onLeave }: ComparisonProps) {
  const say = useSay(WORDS);
  const asked = useOfDossier<WholeReport>(["reports", against]);
  const [before, after] = say.compared.split("#");
  return (
    <section>
      <p className={styles["comparison"]}>
        {before}
        <When iso={asked.data?.published ?? asked.data?.recordedAt ?? null} />
        {after}{" "}
        <button type="button" className="plain" onClick={onLeave}>
          {say.leaveComparison}
        </button>
      </p>
      <Answer to={asked}>{(other) => <Compared before={other.text} report={report} />}</Answer>
    </section>
  );
}

function Compared({ before, report }: { readonly before: string; readonly report: WholeReport }) {
  const say = useSay(WORDS);
  const compared = useMemo(() => compareTexts(before, report.text), [before, report.text]);
  const dir = directionOf(report.text, report.lang === "ar" ? "rtl" : "ltr");
  if (changesIn(compared) === 0) return <p className="faint">{say.changes.none}</p>;
  return (
    <div className={text["text"]} lang={report.lang} dir={dir}>
      {compared.map(({ runs }, index) => (
        <p className={text["block"]} dir={directionOf(runs.map(({ words }) => words).join(""), dir)} key={index}>
          {runs.map(({ kind, words }, place) =>
            kind === "same" ? (
              <span key={place}>{shown(words)}</span>
            ) : kind === "cut" ? (
              <del key={place} className={styles["cut"]}>
                <span className="heard">[{say.changes.cut}] </span>
                {shown(words)}
              </del>
            ) : (
              <ins key={place} className={styles["added"]}>
                <span className="heard">[{say.changes.added}] </span>
                {shown(words)}
              </ins>
            ),
          )}
        </p>
      ))}
    </div>
  );
}

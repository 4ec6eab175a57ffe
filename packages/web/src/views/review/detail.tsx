/** The claim under review: what it says, why it is here, what stands against it, and its words in the report. */
import { useEffect, useMemo, useRef, useState } from "react";
import { useOfDossier } from "../../api/queries.ts";
import type { Thread } from "../../api/types.ts";
import { useSay } from "../../choices/provider.tsx";
import { Amount } from "../../parts/amount.tsx";
import { Chain } from "../../parts/chain.tsx";
import { Figure, FigureMark } from "../../parts/mark.tsx";
import { Answer } from "../../parts/states.tsx";
import { When } from "../../parts/when.tsx";
import { Words } from "../../parts/words.tsx";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";
import { useDossier } from "../../shell/dossier.ts";
import { shown } from "../../text/controls.ts";
import { type Desk, DeskView } from "../decide/desk.tsx";
import { DecisionLine } from "../decide/decision-line.tsx";
import { MayNot } from "../decide/may-not.tsx";
import type { Deciding } from "../decide/use-decide.ts";
import type { Light } from "../report/block.tsx";
import { ClaimDetails } from "../report/card.tsx";
import { type Kind, supportOf } from "../report/findings.ts";
import { ReportText } from "../report/text.tsx";
import type { ClaimOfThread, Span, WholeReport } from "../shapes.ts";
import type { Reason } from "./queue.ts";
import styles from "./review.module.css";
import { WORDS } from "./words.ts";

interface DetailProps {
  readonly claim: ClaimOfThread;
  readonly reasons: readonly Reason[];
  readonly deciding: Deciding;
  readonly desk: Desk;
  readonly settled: () => void;
  readonly onPick: (claim: string) => void;
}

const KINDS: ReadonlySet<Kind> = new Set(["figure", "source", "caution"]);
/** More rivals than these are a history: the thread's page tells it. */
const MOST_RIVALS = 6;

export function Detail({ claim, reasons, deciding, desk, settled, onPick }: DetailProps) {
  const say = useSay(WORDS);
  const asked = useOfDossier<WholeReport>(["reports", claim.report]);
  const [selected, setSelected] = useState<Span | null>(null);
  return (
    <>
      <h2 className={styles["amount"]}>
        <FigureMark status={claim.status} />{" "}
        <Figure status={claim.status}>
          <Amount of={claim} measure={claim.measure} range />
        </Figure>
      </h2>
      <ClaimDetails claim={claim} />
      {reasons.length === 0 ? null : (
        <p className="small">
          <span className="faint">{say.whyHere}</span> {reasons.map((reason) => say.reasons[reason]).join(" · ")}
        </p>
      )}
      {(deciding.on.get(claim.id) ?? []).map((decision) => (
        <DecisionLine
          key={decision.id}
          decision={decision}
          takeBack={deciding.may ? () => void deciding.decide({ kind: "undo", decision: decision.id }) : undefined}
        />
      ))}
      {deciding.may === false ? <MayNot /> : null}
      {deciding.may === true ? (
        <DeskView
          desk={desk}
          deciding={deciding}
          claim={claim}
          report={asked.data ?? null}
          selected={selected}
          settled={settled}
        />
      ) : null}
      <Rivals claim={claim} onPick={onPick} />
      <h3 className={styles["part"]}>{say.report}</h3>
      <Answer to={asked}>
        {(report) => <Page report={report} claim={claim} onSelect={setSelected} onPick={onPick} />}
      </Answer>
    </>
  );
}

/** What else was said on the same question. */
function Rivals({ claim, onPick }: { readonly claim: ClaimOfThread; readonly onPick: (claim: string) => void }) {
  const say = useSay(WORDS);
  const { data } = useOfDossier<Thread>(["threads", claim.thread]);
  const rivals = (data?.claims ?? []).filter(({ id, status }) => id !== claim.id && status !== "superseded");
  if (rivals.length === 0) return null;
  return (
    <>
      <h3 className={styles["part"]}>{say.rivals}</h3>
      <ul className="ruled small">
        {rivals.slice(-MOST_RIVALS).map((rival) => (
          <li key={rival.id} className={styles["rival"]}>
            <span>
              <FigureMark status={rival.status} />{" "}
              <button type="button" className="plain" onClick={() => onPick(rival.id)}>
                <Figure status={rival.status}>
                  <Amount of={rival} measure={claim.measure} />
                </Figure>
              </button>
            </span>
            <Chain links={rival.chain} origin={rival.origin} />
            <span className="faint">
              <When iso={rival.saidOn} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PageProps {
  readonly report: WholeReport;
  readonly claim: ClaimOfThread;
  readonly onSelect: (span: Span | null) => void;
  readonly onPick: (claim: string) => void;
}

/** The report around the claim's words; the whole of it is there, to be read and selected from. */
function Page({ report, claim, onSelect, onPick }: PageProps) {
  const say = useSay(WORDS);
  const dossier = useDossier();
  const box = useRef<HTMLDivElement>(null);
  const [lit, setLit] = useState<string | null>(null);
  const support = useMemo(() => supportOf(claim, report.reading), [claim, report.reading]);
  const light = useMemo<Light>(
    () => ({ lit, picked: claim.id, support: [claim.span, ...support] }),
    [lit, claim, support],
  );
  const lightSpans = useMemo(() => {
    const own = report.claims.find(({ id }) => id === lit);
    return [claim.span, ...support, ...(own === undefined ? [] : [own.span])];
  }, [claim.span, support, report.claims, lit]);
  useEffect(() => {
    const element = box.current?.querySelector(`[data-at="${claim.span.start}"]`) ?? null;
    if (box.current !== null && element !== null) {
      const top = element.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
      box.current.scrollTop += top - box.current.clientHeight / 3;
    }
  }, [claim.id, claim.span.start, report.id]);
  return (
    <>
      <p className="small">
        <Link to={to.report(dossier, report.id, claim.span)}>
          <Words>{shown(report.title ?? report.outlet ?? say.report).slice(0, 200)}</Words>
        </Link>
      </p>
      <div className={styles["excerpt"]} ref={box} tabIndex={0} role="region" aria-label={say.report}>
        <ReportText
          report={report}
          kinds={KINDS}
          light={light}
          lightSpans={lightSpans}
          onLight={setLit}
          onPick={onPick}
          onSelect={onSelect}
          around={claim.span}
        />
      </div>
    </>
  );
}

/** A report: the text as published, and in the margin what was read in it; each leads to the other. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useOfDossier } from "../../api/queries.ts";
import { useSay } from "../../choices/provider.tsx";
import { Answer } from "../../parts/states.tsx";
import { useParam } from "../../router/here.ts";
import type { ViewProps } from "../../routes.ts";
import { DeskView, useClaimKeys, useDesk } from "../decide/desk.tsx";
import { Failures } from "../decide/failures.tsx";
import { KeyList } from "../decide/key-list.tsx";
import { MayNot } from "../decide/may-not.tsx";
import { corrected } from "../decide/pending.ts";
import { Told } from "../decide/told.tsx";
import { useDeciding } from "../decide/use-decide.ts";
import type { Span, WholeReport } from "../shapes.ts";
import type { Light } from "./block.tsx";
import { Comparison } from "./comparison.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { findingAt, findingsOf, type Kind, MARKED_AT_FIRST, spanOfAddress, supportOf } from "./findings.ts";
import { Head } from "./head.tsx";
import { Kinds } from "./kinds.tsx";
import { Margin, SHOWN } from "./margin.tsx";
import styles from "./report.module.css";
import { ReportText, type ReportTextHandle } from "./text.tsx";
import { useReadingPlace } from "./use-reading-place.ts";
import { WORDS } from "./words.ts";

export default function ReportView({ params }: ViewProps) {
  const asked = useOfDossier<WholeReport>(["reports", params["id"] ?? ""]);
  return <Answer to={asked}>{(report) => <Page key={report.id} report={report} />}</Answer>;
}

function Page({ report: given }: { readonly report: WholeReport }) {
  const say = useSay(WORDS);
  const deciding = useDeciding();
  const { pending } = deciding;
  const report = useMemo(
    () => ({ ...given, claims: given.claims.map((claim) => corrected(claim, pending)) }),
    [given, pending],
  );
  const [kinds, setKinds] = useState<ReadonlySet<Kind>>(() => new Set(MARKED_AT_FIRST));
  const [address, setAddress] = useParam("span");
  const [against, setAgainst] = useParam("compare");
  const [inText, setInText] = useState<string | null>(null);
  const [inMargin, setInMargin] = useState<string | null>(null);
  const lit = inText ?? inMargin;
  const [selected, setSelected] = useState<Span | null>(null);
  const [from, setFrom] = useState(0);
  const [keys, setKeys] = useState(false);
  const text = useRef<ReportTextHandle>(null);
  const page = useRef<HTMLElement>(null);
  const [near, setNear] = useState<string | null>(null);

  const all = useMemo(() => findingsOf(report), [report]);
  const findings = useMemo(() => all.filter(({ kind }) => kinds.has(kind)), [all, kinds]);
  const marked = useMemo(() => spanOfAddress(address, given.text), [address, given.text]);
  const picked = useMemo(() => (marked === null ? null : findingAt(findings, marked)), [marked, findings]);
  const claim = picked?.kind === "figure" ? picked.claim : null;

  // The address says where: it was opened at a span, or somebody chose one here, or went back to it.
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (marked === null || against !== null) return;
    const key = `${marked.start}-${marked.end}`;
    if (shown.current === key) return;
    shown.current = key;
    text.current?.show(marked);
  }, [marked, against]);
  useEffect(() => {
    if (picked === null) return;
    const index = findings.indexOf(picked);
    setFrom((now) => (index >= now && index < now + SHOWN ? now : Math.max(0, index - SHOWN / 2)));
  }, [picked, findings]);

  const bringMargin = (at: number) => {
    const index = findings.findIndex(({ span }) => span.end > at);
    const finding = findings[index];
    if (finding === undefined) return;
    setFrom((now) => (index >= now && index < now + SHOWN - 10 ? now : Math.max(0, index - SHOWN / 2)));
    setNear(finding.id);
  };
  const pick = useCallback(
    (id: string) => {
      const finding = findings.find((one) => one.id === id);
      if (finding === undefined) return;
      setAddress(`${finding.span.start}-${finding.span.end}`, { replace: true });
      text.current?.show(finding.span);
    },
    [findings, setAddress],
  );
  const desk = useDesk(deciding, claim);
  useReadingPlace(page, (at) => {
    // While what was chosen is in sight, or something is being written, the margin stays.
    if (desk.open !== null) return;
    const chosen = picked === null ? null : page.current?.querySelector(`[data-at="${picked.span.start}"]`);
    const top = chosen?.getBoundingClientRect().top;
    if (top === undefined || top < 120 || top > window.innerHeight) bringMargin(at);
  });
  useClaimKeys(desk, {
    go(by) {
      const at = picked === null ? (by > 0 ? -1 : findings.length) : findings.indexOf(picked);
      const next = findings[at + by];
      if (next !== undefined) pick(next.id);
    },
    keys: () => setKeys(true),
  });

  const litFinding = lit === null ? null : (findings.find(({ id }) => id === lit) ?? null);
  const { light, lightSpans } = useMemo(() => {
    const shownClaim = litFinding ?? picked;
    const support = [
      ...(shownClaim?.kind === "figure" ? supportOf(shownClaim.claim, given.reading) : []),
      ...(marked === null ? [] : [marked]),
    ];
    const light: Light = { lit, picked: picked?.id ?? null, support };
    const own = [litFinding, picked].flatMap((finding) => (finding === null ? [] : [finding.span]));
    return { light, lightSpans: [...own, ...support] };
  }, [lit, litFinding, picked, marked, given.reading]);

  return (
    <article className={styles["report"]}>
      <Head report={report} />
      <Failures deciding={deciding} />
      {against === null ? (
        <>
          <div className={`${styles["tools"]} screen`}>
            <Kinds kinds={kinds} onKinds={setKinds} />
            <button type="button" className="plain small" onClick={() => setKeys(true)}>
              {say.keys} <kbd aria-hidden="true">?</kbd>
            </button>
          </div>
          <div className={styles["spread"]}>
            <section aria-label={say.text} className={styles["page"]} ref={page}>
              <ReportText
                report={report}
                kinds={kinds}
                light={light}
                lightSpans={lightSpans}
                onLight={setInText}
                onPick={pick}
                onSelect={setSelected}
                handle={text}
              />
            </section>
            <section aria-label={say.margin} className={styles["margin"]}>
              {deciding.may === false ? <MayNot /> : null}
              <Margin
                findings={findings}
                lit={lit}
                picked={picked?.id ?? null}
                near={near}
                pointed={inText}
                deciding={deciding}
                onLight={setInMargin}
                onPick={pick}
                from={from}
                onFrom={setFrom}
                desk={
                  claim === null || deciding.may !== true ? null : (
                    <DeskView desk={desk} deciding={deciding} claim={claim} report={given} selected={selected} />
                  )
                }
              />
            </section>
          </div>
        </>
      ) : (
        <Comparison report={given} against={against} onLeave={() => setAgainst(null)} />
      )}
      <Told desk={desk} />
      <Elsewhere report={given} onCompare={(version) => setAgainst(version)} />
      {keys ? <KeyList onClose={() => setKeys(false)} /> : null}
    </article>
  );
}

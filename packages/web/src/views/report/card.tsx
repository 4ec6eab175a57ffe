/** One thing in the margin: what was read, who says it, where it stands. */
import { memo, type ReactNode } from "react";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Amount } from "../../parts/amount.tsx";
import { Chain } from "../../parts/chain.tsx";
import { Figure, FigureMark, StatusTag } from "../../parts/mark.tsx";
import { ThreadTitle } from "../../parts/thread-title.tsx";
import { When } from "../../parts/when.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";
import { useDossier } from "../../shell/dossier.ts";
import { DecisionLine } from "../decide/decision-line.tsx";
import type { ClaimOfThread, Decision } from "../shapes.ts";
import type { Finding } from "./findings.ts";
import styles from "./report.module.css";
import { WORDS } from "./words.ts";

interface CardProps {
  readonly finding: Finding;
  readonly lit: boolean;
  readonly picked: boolean;
  /** What holds on the claim. */
  readonly decisions: readonly Decision[];
  readonly takeBack: ((decision: Decision) => void) | null;
  readonly onLight: (finding: string | null) => void;
  readonly onPick: (finding: string) => void;
  /** What can be done with it, once it is chosen. */
  readonly children?: ReactNode;
}

export const Card = memo(function Card({
  finding,
  lit,
  picked,
  decisions,
  takeBack,
  onLight,
  onPick,
  children,
}: CardProps) {
  const say = useSay(WORDS);
  const names = [styles["card"], lit ? styles["cardLit"] : "", picked ? styles["cardPicked"] : ""];
  return (
    <li
      id={`finding-${finding.id}`}
      className={names.filter(Boolean).join(" ")}
      onPointerEnter={() => onLight(finding.id)}
      onPointerLeave={() => onLight(null)}
      onFocus={() => onLight(finding.id)}
      onBlur={() => onLight(null)}
    >
      <button
        type="button"
        className={styles["cardHead"]}
        aria-current={picked}
        title={say.atWords}
        onClick={() => onPick(finding.id)}
      >
        <Title of={finding} />
      </button>
      <Details of={finding} />
      {decisions.map((decision) => (
        <DecisionLine
          key={decision.id}
          decision={decision}
          takeBack={takeBack === null ? undefined : () => takeBack(decision)}
        />
      ))}
      {children}
    </li>
  );
});

function Title({ of }: { readonly of: Finding }) {
  const words = useWords();
  const say = useSay(WORDS);
  switch (of.kind) {
    case "figure":
      return (
        <>
          <FigureMark status={of.claim.status} />{" "}
          <Figure status={of.claim.status}>
            <Amount of={of.claim} measure={of.claim.measure} range />
          </Figure>
        </>
      );
    case "condition":
      return (
        <span>
          {words.conditions[of.of.what] ?? of.of.what}: {words.states[of.of.state] ?? of.of.state}
        </span>
      );
    case "change":
      return (
        <span>
          <Words>{of.of.person}</Words>: {words.changes[of.of.kind]}
        </span>
      );
    case "explanation":
      return (
        <span>
          <Words>{shorten(of.of.cause, 90)}</Words> <span className="faint">({words.explanations[of.of.kind]})</span>
        </span>
      );
    case "caution":
      return (
        <span>
          {say.kinds.caution}: {words.cautions[of.of.kind]}
        </span>
      );
    case "happening":
      return <Words>{shorten(of.of.words, 110)}</Words>;
  }
}

function Details({ of }: { readonly of: Finding }) {
  switch (of.kind) {
    case "figure":
      return <ClaimDetails claim={of.claim} />;
    case "condition": {
      const { place, holder, start, end } = of.of;
      return (
        <Line
          parts={[
            place === null ? null : <Name key="p">{place}</Name>,
            holder === null ? null : <Name key="h">{holder}</Name>,
            <Ends key="w" start={start} end={end} />,
          ]}
        />
      );
    }
    case "change": {
      const { office, body, on, by } = of.of;
      return (
        <Line
          parts={[
            <Name key="o">{office}</Name>,
            body === null ? null : <Name key="b">{body}</Name>,
            by === null ? null : <By key="y">{by}</By>,
            on === null ? null : <When key="w" iso={on} />,
          ]}
        />
      );
    }
    case "explanation": {
      const { origin, on, of: explained } = of.of;
      return (
        <Line
          parts={[
            <Name key="o">{shorten(explained, 90)}</Name>,
            origin === null ? null : <By key="y">{origin}</By>,
            on === null ? null : <When key="w" iso={on} />,
          ]}
        />
      );
    }
    case "caution":
      return (
        <p className="small">
          <Words quoted>{shorten(of.of.words, 140)}</Words>
        </p>
      );
    case "happening":
      return (
        <Line
          parts={[
            of.of.on === null ? null : <When key="w" iso={of.of.on} />,
            of.of.place === null ? null : <Name key="p">{of.of.place}</Name>,
          ]}
        />
      );
  }
}

/** What a claim says, through whom it came, and where it stands. */
export function ClaimDetails({ claim }: { readonly claim: ClaimOfThread }) {
  const words = useWords();
  const say = useSay(WORDS);
  const dossier = useDossier();
  return (
    <>
      <p className="small">
        <Link to={to.thread(dossier, claim.thread)}>
          <ThreadTitle of={claim} />
        </Link>
        {claim.label === null ? null : (
          <>
            {" "}
            <Words quoted>{claim.label}</Words>
          </>
        )}
      </p>
      <div className="small">
        <Chain links={claim.chain} origin={claim.origin} alsoIn={claim.alsoIn} />
      </div>
      <p className={`${styles["facts"]} small`}>
        <StatusTag status={claim.status} />
        <span className="faint">
          <When iso={claim.saidOn} />
        </span>
      </p>
      {claim.because === null || claim.status !== "retracted" ? null : (
        <p className="small">
          {say.because}
          {claim.because.by === null ? null : (
            <>
              {" "}
              {words.by.split("#")[0]}
              <Words>{claim.because.by}</Words>
              {words.by.split("#")[1]}
            </>
          )}{" "}
          <Link to={to.report(dossier, claim.because.report, claim.because.span)}>
            <Words quoted>{shorten(claim.because.words, 100)}</Words>
          </Link>
        </p>
      )}
    </>
  );
}

const Name = ({ children }: { readonly children: string }) => <Words>{children}</Words>;

function By({ children }: { readonly children: string }) {
  const [before, after] = useWords().by.split("#");
  return (
    <span>
      {before}
      <Name>{children}</Name>
      {after}
    </span>
  );
}

function Ends({ start, end }: { readonly start: string | null; readonly end: string | null }) {
  const words = useWords();
  const piece = (pattern: string, iso: string) => {
    const [before, after] = pattern.split("#");
    return (
      <span>
        {before}
        <When iso={iso} />
        {after}{" "}
      </span>
    );
  };
  return (
    <>
      {start === null ? null : piece(words.from, start)}
      {end === null ? null : piece(words.until, end)}
    </>
  );
}

function Line({ parts }: { readonly parts: readonly ReactNode[] }) {
  const shown = parts.filter((part) => part !== null);
  return <p className={`${styles["facts"]} small faint`}>{shown}</p>;
}

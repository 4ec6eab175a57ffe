/** The margin: all that was read in the report, in the order of the text. */
import { type ReactNode, useEffect, useRef } from "react";
import { useSay } from "../../choices/provider.tsx";
import type { Deciding } from "../decide/use-decide.ts";
import { Card } from "./card.tsx";
import type { Finding } from "./findings.ts";
import styles from "./report.module.css";
import { WORDS } from "./words.ts";

interface MarginProps {
  readonly findings: readonly Finding[];
  readonly lit: string | null;
  readonly picked: string | null;
  /** The one at which the text is being read. */
  readonly near: string | null;
  /** The one whose words are pointed at in the text. Pointing in the margin moves nothing: a hand may be about to press. */
  readonly pointed: string | null;
  readonly deciding: Deciding;
  readonly onLight: (finding: string | null) => void;
  readonly onPick: (finding: string) => void;
  /** Where the part shown begins, and how to move it: a report may hold thousands. */
  readonly from: number;
  readonly onFrom: (from: number) => void;
  /** What can be done with the chosen one. */
  readonly desk: ReactNode;
}

/** How many are shown at once. */
export const SHOWN = 120;

export function Margin({
  findings,
  lit,
  picked,
  near,
  pointed,
  deciding,
  onLight,
  onPick,
  from,
  onFrom,
  desk,
}: MarginProps) {
  const say = useSay(WORDS);
  const list = useRef<HTMLOListElement>(null);
  // Whatever moved last is what the margin shows: a pointer, a choice, or reading on.
  const bring = (id: string | null, first = false) => {
    const box = list.current;
    const card = id === null ? null : document.getElementById(`finding-${id}`);
    if (box === null || card === null || box.scrollHeight <= box.clientHeight) return;
    // Only the margin moves, never the page: what is read stays where it is.
    const top = card.offsetTop - box.offsetTop;
    if (first) box.scrollTop = top;
    else if (top < box.scrollTop || top + card.offsetHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top - Math.max(0, (box.clientHeight - card.offsetHeight) / 3);
  };
  useEffect(() => bring(picked), [picked]);
  useEffect(() => bring(pointed), [pointed]);
  useEffect(() => bring(near, true), [near]);
  const takeBack = deciding.may
    ? (decision: { readonly id: string }) => void deciding.decide({ kind: "undo", decision: decision.id })
    : null;
  if (findings.length === 0) return <p className="faint small">{say.marginEmpty}</p>;
  return (
    <ol className={styles["cards"]} ref={list}>
      {from > 0 ? (
        <li>
          <button type="button" className="plain" onClick={() => onFrom(Math.max(0, from - SHOWN / 2))}>
            {say.earlier}
          </button>
        </li>
      ) : null}
      {findings.slice(from, from + SHOWN).map((finding) => (
        <Card
          key={finding.id}
          finding={finding}
          lit={finding.id === lit}
          picked={finding.id === picked}
          decisions={deciding.on.get(finding.id) ?? NONE}
          takeBack={takeBack}
          onLight={onLight}
          onPick={onPick}
        >
          {finding.id === picked ? desk : null}
        </Card>
      ))}
      {from + SHOWN < findings.length ? (
        <li>
          <button type="button" className="plain" onClick={() => onFrom(from + SHOWN / 2)}>
            {say.later}
          </button>
        </li>
      ) : null}
    </ol>
  );
}

const NONE: readonly never[] = [];

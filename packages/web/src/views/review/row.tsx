import { memo } from "react";
import { useSay } from "../../choices/provider.tsx";
import { Amount } from "../../parts/amount.tsx";
import { Figure, FigureMark } from "../../parts/mark.tsx";
import { ThreadTitle } from "../../parts/thread-title.tsx";
import { When } from "../../parts/when.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import { DecisionLine } from "../decide/decision-line.tsx";
import type { ClaimOfThread, Decision } from "../shapes.ts";
import type { Reason } from "./queue.ts";
import styles from "./review.module.css";
import { WORDS } from "./words.ts";

interface RowProps {
  readonly claim: ClaimOfThread;
  readonly reasons: readonly Reason[];
  readonly picked: boolean;
  readonly last: Decision | null;
  readonly onPick: (id: string) => void;
}

/** One claim of the queue. */
export const Row = memo(function Row({ claim, reasons, picked, last, onPick }: RowProps) {
  const say = useSay(WORDS);
  return (
    <>
      <button
        type="button"
        id={`claim-${claim.id}`}
        className={`${styles["row"]} ${picked ? styles["picked"] : ""}`}
        aria-current={picked}
        onClick={() => onPick(claim.id)}
      >
        <span className={styles["rowHead"]}>
          <span>
            <FigureMark status={claim.status} />{" "}
            <Figure status={claim.status}>
              <Amount of={claim} measure={claim.measure} />
            </Figure>
          </span>
          <span className="faint small">
            <When iso={claim.saidOn} />
          </span>
        </span>
        <span className={`${styles["rowLine"]} small`}>
          <ThreadTitle of={claim} />
        </span>
        {claim.origin === null ? null : (
          <span className={`${styles["rowLine"]} small faint`}>
            <Words>{shorten(claim.origin, 90)}</Words>
          </span>
        )}
        {reasons.length === 0 ? null : (
          <span className={`${styles["rowLine"]} small`}>
            {reasons.map((reason) => say.reasons[reason]).join(" · ")}
          </span>
        )}
      </button>
      {last === null ? null : <DecisionLine decision={last} />}
    </>
  );
});

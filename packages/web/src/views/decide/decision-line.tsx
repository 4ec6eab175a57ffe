import { useSession } from "../../api/session.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { When } from "../../parts/when.tsx";
import { Words } from "../../parts/words.tsx";
import { shown } from "../../text/controls.ts";
import type { Decision } from "../shapes.ts";
import styles from "./decide.module.css";
import { WORDS } from "./words.ts";

interface DecisionLineProps {
  readonly decision: Decision;
  /** Takes it back; left out where one may not, or where it does not hold any more. */
  readonly takeBack?: (() => void) | undefined;
}

/** Who decided, when, and why, in their words. */
export function DecisionLine({ decision, takeBack }: DecisionLineProps) {
  const say = useSay(WORDS);
  const { room } = useWords();
  const { session } = useSession();
  const underWay = decision.id.startsWith("pending-");
  const mine = underWay || (session?.person != null && decision.by === session.person.name);
  const parts = say.did[decision.kind].split(/(\{who\}|\{when\})/u);
  const words = decision.kind === "note" ? decision.words : null;
  return (
    <p className={`${styles["line"]} small`}>
      <span className="faint">
        {parts.map((part) =>
          part === "{who}" ? (
            <bdi key={part} title={mine ? decision.by : undefined}>
              {mine ? say.you : shown(decision.by)}
            </bdi>
          ) : part === "{when}" ? (
            <When key={part} iso={decision.at} />
          ) : (
            part
          ),
        )}
      </span>
      {words === null ? null : (
        <>
          {" "}
          <Words quoted>{words}</Words>
        </>
      )}
      {decision.why === undefined ? null : (
        <>
          {" "}
          <Words quoted>{decision.why}</Words>
        </>
      )}
      {underWay ? (
        <span className="faint"> {say.underWay}</span>
      ) : takeBack === undefined ? null : (
        <>
          {" "}
          <button
            type="button"
            className="plain screen"
            onClick={takeBack}
            aria-label={`${say.takeBack} (${room.views.review})`}
          >
            {say.takeBack}
          </button>
        </>
      )}
    </p>
  );
}

import { problemOf } from "../../api/problem.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import styles from "./decide.module.css";
import type { Deciding } from "./use-decide.ts";
import { WORDS } from "./words.ts";

/** Decisions that the server refused: what was to be decided, why it is not, what can be done. */
export function Failures({ deciding }: { readonly deciding: Deciding }) {
  const say = useSay(WORDS);
  const { room } = useWords();
  const failed = deciding.pending.filter((one) => one.failed !== null);
  return (
    <div role="alert">
      {failed.map((one) => {
        const problem = problemOf(one.failed);
        const kind = one.decision.kind;
        return (
          <div className={styles["failure"]} key={one.key}>
            <p>
              <strong>{say.failed}</strong> {say.actions[kind === "relabel" ? "correct" : kind]}. {say.failedKept}
            </p>
            <p className="faint small">
              {problem.code === "web.unreachable" ? (
                `${room.failed.unreachable} ${room.failed.unreachableNext}`
              ) : (
                <span dir="auto">
                  {problem.detail} {problem.remedy}
                </span>
              )}{" "}
              {room.failed.code}: <bdi>{problem.code}</bdi>
            </p>
            <p className={styles["row"]}>
              <button type="button" onClick={() => deciding.retry(one)}>
                {say.retry}
              </button>
              <button type="button" className="plain" onClick={() => deciding.dismiss(one)}>
                {say.dismiss}
              </button>
            </p>
          </div>
        );
      })}
    </div>
  );
}

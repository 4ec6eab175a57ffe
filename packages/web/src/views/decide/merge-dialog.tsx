import { useDeferredValue, useState } from "react";
import { useOfDossier } from "../../api/queries.ts";
import type { Page, ThreadHead } from "../../api/types.ts";
import { useSay } from "../../choices/provider.tsx";
import { Amount } from "../../parts/amount.tsx";
import { Answer } from "../../parts/states.tsx";
import { ThreadTitle } from "../../parts/thread-title.tsx";
import type { ClaimOfThread } from "../shapes.ts";
import styles from "./decide.module.css";
import { Dialog } from "./dialog.tsx";
import { WORDS } from "./words.ts";

interface MergeDialogProps {
  readonly claim: ClaimOfThread;
  readonly onMerge: (thread: string) => void;
  readonly onClose: () => void;
}

/** Threads that count the same, to join the claim's own with one of them. */
export function MergeDialog({ claim, onMerge, onClose }: MergeDialogProps) {
  const say = useSay(WORDS);
  const [words, setWords] = useState("");
  const q = useDeferredValue(words.trim());
  const asked = useOfDossier<Page<ThreadHead>>(["threads"], { limit: 50, q, measure: q === "" ? claim.measure : null });
  return (
    <Dialog title={say.mergeTitle} onClose={onClose}>
      <p className="faint small">{say.mergeLead}</p>
      <label className={styles["wide"]}>
        <span>{say.mergeFind}</span>
        <input type="search" dir="auto" value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      <Answer to={asked}>
        {({ items }) => {
          const others = items.filter(({ id }) => id !== claim.thread);
          if (others.length === 0) return <p className="faint">{say.mergeNone}</p>;
          return (
            <ul className={`ruled ${styles["choices"]}`}>
              {others.map((thread) => (
                <li key={thread.id}>
                  <button
                    type="button"
                    className="plain"
                    onClick={() => {
                      onMerge(thread.id);
                      onClose();
                    }}
                  >
                    <ThreadTitle of={thread} />
                  </button>{" "}
                  <Amount of={thread.latest} measure={thread.measure} />
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
    </Dialog>
  );
}

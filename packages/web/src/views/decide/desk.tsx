/** What can be done with one claim, by button or by key. */
import { useState } from "react";
import { useSay } from "../../choices/provider.tsx";
import type { ClaimOfThread, Span, WholeReport } from "../shapes.ts";
import { CorrectForm } from "./correct-form.tsx";
import styles from "./decide.module.css";
import { type Action, keyCap } from "./keys.ts";
import { MergeDialog } from "./merge-dialog.tsx";
import { NoteDialog } from "./note-dialog.tsx";
import type { Deciding } from "./use-decide.ts";
import { useKeys } from "./use-keys.ts";
import { WORDS } from "./words.ts";

type Open = "correct" | "merge" | "note" | null;
const ACTIONS = ["accept", "correct", "reject", "merge", "split", "note", "undo"] as const;
type Doing = (typeof ACTIONS)[number];

export interface Desk {
  /** What is open for the claim. */
  readonly open: Open;
  /** What was done last, in words; `nth`: which time something was told. */
  readonly told: { readonly words: string; readonly nth: number };
  act(action: Doing): void;
  leave(): void;
}

/**
 * The actions on a claim. `claim`: null while none is chosen. `settled` is called once a claim was accepted, rejected or
 * set right.
 */
export function useDesk(deciding: Deciding, claim: ClaimOfThread | null, settled: () => void = () => {}): Desk {
  const say = useSay(WORDS);
  // What is open belongs to its claim: going on to another one closes it.
  const [open, setOpen] = useState<{ readonly what: Open; readonly claim: string } | null>(null);
  const [told, setTold] = useState({ words: "", nth: 0 });
  const tell = (words: string) => setTold(({ nth }) => ({ words, nth: nth + 1 }));
  const act = (action: Doing) => {
    if (deciding.may !== true) return tell(say.mayNot);
    if (action === "undo") {
      void deciding
        .undo(claim?.id ?? null)
        .then((undone) =>
          tell(undone === null ? say.nothingToUndo : `${say.takenBack}: ${say.actions[nameOf(undone.kind)]}`),
        );
      return;
    }
    if (claim === null) return tell(say.noClaim);
    if (action === "correct" || action === "merge" || action === "note")
      return setOpen({ what: action, claim: claim.id });
    if (action === "split") {
      void deciding.decide({ kind: "split", of: { what: "threads", claims: [claim.id] } });
    } else {
      void deciding.decide({ kind: action, claim: claim.id });
      settled();
    }
    tell(say.done[action]);
  };
  return {
    open: open !== null && open.claim === claim?.id ? open.what : null,
    told,
    act,
    leave: () => setOpen(null),
  };
}

const nameOf = (kind: string): Action => ((ACTIONS as readonly string[]).includes(kind) ? (kind as Action) : "correct");

interface DeskViewProps {
  readonly desk: Desk;
  readonly deciding: Deciding;
  readonly claim: ClaimOfThread;
  readonly report: WholeReport | null;
  readonly selected: Span | null;
  readonly settled?: () => void;
}

/** The buttons of a claim, with the keys that do the same, and what they open. */
export function DeskView({ desk, deciding, claim, report, selected, settled = () => {} }: DeskViewProps) {
  const say = useSay(WORDS);
  return (
    <div className="screen">
      {desk.open === "correct" ? (
        <CorrectForm
          key={claim.id}
          claim={claim}
          report={report}
          selected={selected}
          onSave={(decision) => {
            void deciding.decide(decision);
            desk.leave();
            settled();
          }}
          onCancel={desk.leave}
        />
      ) : (
        <div className={styles["desk"]} role="group" aria-label={say.actions.correct}>
          {ACTIONS.map((action) => (
            <button key={action} type="button" aria-keyshortcuts={keyCap(action)} onClick={() => desk.act(action)}>
              {say.actions[action]} <kbd aria-hidden="true">{keyCap(action)}</kbd>
            </button>
          ))}
        </div>
      )}
      {desk.open === "merge" ? (
        <MergeDialog
          claim={claim}
          onClose={desk.leave}
          onMerge={(thread) =>
            void deciding.decide({ kind: "merge", of: { what: "threads", threads: [claim.thread, thread] } })
          }
        />
      ) : null}
      {desk.open === "note" ? (
        <NoteDialog
          onClose={desk.leave}
          onSave={(words) => void deciding.decide({ kind: "note", about: claim.id, words })}
        />
      ) : null}
    </div>
  );
}

/** The keys of a page with claims: going through them, deciding, the list of keys. */
export function useClaimKeys(
  desk: Desk,
  { go, keys }: { readonly go: (by: 1 | -1) => void; readonly keys: () => void },
): void {
  useKeys((action) => {
    switch (action) {
      case "next":
      case "previous":
        go(action === "next" ? 1 : -1);
        return true;
      case "keys":
        keys();
        return true;
      case "leave":
        if (desk.open === null) return false;
        desk.leave();
        return true;
      default:
        desk.act(action);
        return true;
    }
  });
}

import type { ReactNode } from "react";
import type { Choosing, Chosen } from "./chosen.ts";
import styles from "./playground.module.css";

interface PickProps extends Choosing {
  readonly of: Chosen;
  readonly children: ReactNode;
}

/** Shows its words in the text. */
export function Pick({ of, chosen, choose, children }: PickProps) {
  return (
    <button type="button" className={styles["pick"]} aria-pressed={chosen?.key === of.key} onClick={() => choose(of)}>
      {children}
    </button>
  );
}

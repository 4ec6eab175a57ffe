import { type ReactNode, useId } from "react";
import styles from "./section.module.css";

interface SectionProps {
  readonly title: string;
  /** Stands at the end of the heading's line: a link to all of them. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page, under a rule. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles["section"]} aria-labelledby={id}>
      <div className={styles["head"]}>
        <h2 id={id}>{title}</h2>
        {aside === undefined ? null : <div className="small">{aside}</div>}
      </div>
      {children}
    </section>
  );
}

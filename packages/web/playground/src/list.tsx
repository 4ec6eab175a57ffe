import { writeNumber } from "@isnad/dossier/language";
import { type ReactNode, useId, useState } from "react";
import { useSay, useWords } from "../../src/choices/provider.tsx";
import styles from "./playground.module.css";
import { WORDS } from "./words.ts";

const AT_ONCE = 60;

interface ListProps<T> {
  readonly title: string;
  readonly of: readonly T[];
  readonly children: (item: T, index: number) => ReactNode;
}

/** A part of what was read, with how many there are; long ones come in pieces. Nothing where there are none. */
export function List<T>({ title, of, children }: ListProps<T>) {
  const id = useId();
  const words = useWords();
  const say = useSay(WORDS);
  const [most, setMost] = useState(AT_ONCE);
  if (of.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles["list"]}>
      <h3 id={id}>
        {title} <span className="faint">{writeNumber(of.length, words)}</span>
      </h3>
      <ul className="ruled">{of.slice(0, most).map(children)}</ul>
      {of.length <= most ? null : (
        <button type="button" className="plain small" onClick={() => setMost(most + AT_ONCE * 4)}>
          {say.more}
        </button>
      )}
    </section>
  );
}

import { writeNumber } from "@isnad/dossier/language";
import { useWords } from "../choices/provider.tsx";
import styles from "./filter.module.css";

interface FilterProps {
  /** What the choice is about, for those who hear the page. */
  readonly label: string;
  readonly all: string;
  /** Code, name, how many. */
  readonly options: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  /** null = all. */
  readonly chosen: string | null;
  choose(code: string | null): void;
}

/** One kind of a list, or all of them. */
export function Filter({ label, all, options, chosen, choose }: FilterProps) {
  const words = useWords();
  return (
    <div className={`${styles["filter"]} screen`} role="group" aria-label={label}>
      <button type="button" className={styles["one"]} aria-pressed={chosen === null} onClick={() => choose(null)}>
        {all}
      </button>
      {options.map(({ code, name, count }) => (
        <button
          type="button"
          key={code}
          className={styles["one"]}
          aria-pressed={chosen === code}
          onClick={() => choose(chosen === code ? null : code)}
        >
          {name} <span className="faint">{writeNumber(count, words)}</span>
        </button>
      ))}
    </div>
  );
}

import type { ChainLink } from "../api/types.ts";
import { useWords } from "../choices/provider.tsx";
import styles from "./chain.module.css";
import { Name } from "./name.tsx";

interface ChainProps {
  /** Origin first, outlet last. */
  readonly links: readonly ChainLink[];
  /** The first link's name; null = the report itself says it. */
  readonly origin: string | null;
  /** Other outlets that published the very text. */
  readonly alsoIn?: readonly string[] | undefined;
}

/** Through whom it came, drawn in reading direction. */
export function Chain({ links, origin, alsoIn = [] }: ChainProps) {
  const words = useWords();
  const rest = origin === null ? links : links.slice(1);
  return (
    <ol className={styles["chain"]} aria-label={words.room.chain}>
      <li className={`${styles["link"]} ${styles["origin"]}`}>
        {origin === null ? <span>{words.itself}</span> : <Name>{origin}</Name>}
      </li>
      {rest.map(({ name, role }, index) => (
        <li className={styles["link"]} key={`${index}-${name}`}>
          <svg className={styles["arrow"]} viewBox="0 0 20 8" aria-hidden="true">
            <path d="M0 4h19M15.5 1l3.5 3-3.5 3" />
          </svg>
          <span title={words.room.roles[role] ?? role}>
            <Name>{name}</Name>
          </span>
        </li>
      ))}
      {alsoIn.length === 0 ? null : (
        <li className={`${styles["link"]} faint`}>
          <span>{words.alsoIn}</span>
          {alsoIn.map((outlet) => (
            <Name key={outlet}>{outlet}</Name>
          ))}
        </li>
      )}
    </ol>
  );
}

import { useSay } from "../../choices/provider.tsx";
import { KINDS, type Kind } from "./findings.ts";
import styles from "./report.module.css";
import text from "./text.module.css";
import { WORDS } from "./words.ts";

interface KindsProps {
  readonly kinds: ReadonlySet<Kind>;
  readonly onKinds: (kinds: ReadonlySet<Kind>) => void;
}

/** What is marked in the text, each kind with its line: the key to the marks, and the choice of them. */
export function Kinds({ kinds, onKinds }: KindsProps) {
  const say = useSay(WORDS);
  return (
    <fieldset className={`${styles["kinds"]} screen small`}>
      <legend className="heard">{say.marked}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={kinds.has(kind)}
            onChange={() => onKinds(new Set(KINDS.filter((one) => kinds.has(one) !== (one === kind))))}
          />{" "}
          <span className={text[kind]}>{say.kinds[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}

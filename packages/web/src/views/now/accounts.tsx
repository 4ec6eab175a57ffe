/** Why, according to whom; what happened; what is to be read with care. */
import type { Brief } from "../../api/types.ts";
import { useWords } from "../../choices/provider.tsx";
import { Empty } from "../../parts/states.tsx";
import { Name } from "../../parts/name.tsx";
import { ShowWords } from "../../parts/show-words.tsx";
import { When } from "../../parts/when.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import styles from "./now.module.css";

const MOST = 6;

export function Explanations({ all }: { readonly all: Brief["explanations"] }) {
  const words = useWords();
  if (all.length === 0) return <Empty />;
  const speakers = new Map<string | null, Brief["explanations"][number][]>();
  for (const one of all) {
    const group = speakers.get(one.origin);
    if (group === undefined) speakers.set(one.origin, [one]);
    else group.push(one);
  }
  return (
    <ul className="ruled">
      {[...speakers].slice(0, MOST).map(([origin, said]) => (
        <li key={origin ?? ""}>
          <strong>{origin === null ? words.itself : <Name>{origin}</Name>}</strong>
          {said.slice(0, 2).map((one) => (
            <p key={`${one.report}-${one.span.start}`}>
              <ShowWords of={one} className="quiet">
                <Words quoted>{shorten(one.words, 120)}</Words>
              </ShowWords>{" "}
              <span className="faint small">{words.explanations[one.kind]}</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

export function Timeline({ all }: { readonly all: Brief["timeline"] }) {
  if (all.length === 0) return <Empty />;
  return (
    <ul className="ruled">
      {all
        .toReversed()
        .slice(0, MOST)
        .map((one) => (
          <li key={`${one.report}-${one.span.start}`} className={styles["dated"]}>
            <span className="faint small">
              <When iso={one.on} style="day" />
            </span>
            <ShowWords of={one} className="quiet">
              <Words>{shorten(one.words, 120)}</Words>
            </ShowWords>
          </li>
        ))}
    </ul>
  );
}

export function Cautions({ all }: { readonly all: Brief["cautions"] }) {
  const words = useWords();
  if (all.length === 0) return <Empty />;
  return (
    <ul className="ruled">
      {all.slice(0, MOST).map((one) => (
        <li key={`${one.report}-${one.span.start}`}>
          <strong>{words.cautions[one.kind]}</strong>{" "}
          <ShowWords of={one} className="quiet">
            <Words quoted>{shorten(one.words, 120)}</Words>
          </ShowWords>
        </li>
      ))}
    </ul>
  );
}

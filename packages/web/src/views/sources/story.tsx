import type { Stories } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Name } from "../../parts/name.tsx";
import { When } from "../../parts/when.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";
import { useDossier } from "../../shell/dossier.ts";
import styles from "./sources.module.css";
import { WORDS } from "./words.ts";

/** One text, and all who published it, the first known first. */
export function StoryLine({ story }: { readonly story: Stories["items"][number] }) {
  const words = useWords();
  const say = useSay(WORDS);
  const dossier = useDossier();
  return (
    <li>
      <p>
        <strong>
          <Words>{shorten(story.title ?? story.words, 160)}</Words>
        </strong>
        {story.credit === null ? null : (
          <span className="faint small">
            {" "}
            {say.credit} <Name>{story.credit}</Name>
          </span>
        )}
      </p>
      <ol className={styles["tellers"]}>
        {story.tellers.map((teller, index) => (
          <li key={`${index}-${teller.report}`} className={styles[teller.how]}>
            <Link to={to.report(dossier, teller.report)}>
              {teller.outlet === null ? words.untitled : <Name>{teller.outlet}</Name>}
            </Link>{" "}
            <span className="faint small">
              {say.how[teller.how]}
              {words.comma}
              <When iso={teller.published} />
            </span>
          </li>
        ))}
      </ol>
    </li>
  );
}

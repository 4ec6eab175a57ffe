import type { ThreadHead } from "../../api/types.ts";
import { Amount } from "../../parts/amount.tsx";
import { Chain } from "../../parts/chain.tsx";
import { Figure, FigureMark } from "../../parts/mark.tsx";
import { ShowWords } from "../../parts/show-words.tsx";
import { ThreadTitle } from "../../parts/thread-title.tsx";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";
import { useDossier } from "../../shell/dossier.ts";
import { amountOf, standOf } from "../now/figures.tsx";
import styles from "./places.module.css";
import { Behind } from "../../parts/behind.tsx";

/** What stands of a figure of a place: how much, through whom, how many origins, since when. */
export function FigureLine({ thread }: { readonly thread: ThreadHead }) {
  const dossier = useDossier();
  const status = standOf(thread);
  return (
    <li className={styles["figure"]}>
      <FigureMark status={status} />
      <Link to={to.thread(dossier, thread.id)}>
        <ThreadTitle of={{ ...thread, place: null }} />
      </Link>
      <span>
        <ShowWords of={thread.latest}>
          <Figure status={status}>
            <Amount of={amountOf(thread)} measure={thread.measure} range />
          </Figure>
        </ShowWords>
      </span>
      <span className="small">
        <Chain links={thread.latest.chain} origin={thread.latest.origin} />
      </span>
      <span className="faint small">
        <Behind thread={thread} />
      </span>
    </li>
  );
}

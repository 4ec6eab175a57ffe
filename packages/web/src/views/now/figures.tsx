import { rankOf } from "@isnad/dossier/language";
import type { Claim, ClaimStatus, ThreadHead } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Amount } from "../../parts/amount.tsx";
import { Figure, FigureMark } from "../../parts/mark.tsx";
import { Name } from "../../parts/name.tsx";
import { ShowWords } from "../../parts/show-words.tsx";
import { apartSpans, GroupName } from "../../parts/thread-title.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";
import { useDossier } from "../../shell/dossier.ts";
import styles from "./now.module.css";
import { WORDS } from "./words.ts";
import { Dotted } from "../../parts/dotted.tsx";
import { Behind } from "../../parts/behind.tsx";

export function Figures({ all }: { readonly all: readonly ThreadHead[] }) {
  const words = useWords();
  const say = useSay(WORDS);
  if (all.length === 0) return <p className="faint">{say.noFigures}</p>;
  return (
    <>
      {byMeasure(all).map(([measure, threads]) => (
        <div className={styles["measure"]} key={measure}>
          <h3>{words.measures[measure]?.name ?? measure}</h3>
          <ul className="plainly">
            {inOrder(threads).map((thread) => (
              <Row key={thread.id} thread={thread} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function byMeasure(threads: readonly ThreadHead[]): readonly (readonly [string, readonly ThreadHead[]])[] {
  const groups = new Map<string, ThreadHead[]>();
  for (const thread of threads) {
    const group = groups.get(thread.measure);
    if (group === undefined) groups.set(thread.measure, [thread]);
    else group.push(thread);
  }
  return [...groups].sort(([a], [b]) => rankOf(a) - rankOf(b));
}

/** Each whole, with the parts of it that are counted under it; new ones of a day come last. */
function inOrder(threads: readonly ThreadHead[]): readonly ThreadHead[] {
  const wholes = threads.filter(({ partOf }) => partOf === undefined);
  const daily = ({ scope }: ThreadHead) => (scope === "increment" ? 1 : 0);
  const placed = wholes
    .toSorted((a, b) => daily(a) - daily(b))
    .flatMap((whole) => [whole, ...threads.filter(({ partOf }) => partOf != null && whole.current.includes(partOf))]);
  return [...placed, ...threads.filter((thread) => !placed.includes(thread))];
}

/** What stands of a thread, in one form. */
export function standOf(thread: ThreadHead): ClaimStatus {
  if (thread.disputed) return "disputed";
  return thread.current.length === 0 ? thread.latest.status : "standing";
}

function Row({ thread }: { readonly thread: ThreadHead }) {
  const words = useWords();
  const dossier = useDossier();
  const status = standOf(thread);
  return (
    <li className={`${styles["row"]} ${thread.partOf === undefined ? "" : styles["part"]}`}>
      <FigureMark status={status} />
      <span className={styles["of"]}>
        <Link to={to.thread(dossier, thread.id)}>
          <Of thread={thread} />
        </Link>
        {thread.labels.length < 2 ? null : (
          <span className="faint small">
            {" "}
            {words.labels}{" "}
            {thread.labels.map((label, index) => (
              <span key={label}>
                {index === 0 ? null : words.comma}
                <Words quoted>{shorten(label, 80)}</Words>
              </span>
            ))}
          </span>
        )}
      </span>
      <span className={styles["amount"]}>
        <ShowWords of={thread.latest}>
          <Figure status={status}>
            <Amount of={amountOf(thread)} measure={thread.measure} range />
          </Figure>
        </ShowWords>
      </span>
      <span className={`${styles["origins"]} faint small`}>
        <Behind thread={thread} />
      </span>
    </li>
  );
}

/** Of whom, and where; "in all" where the thread counts all. */
function Of({ thread }: { readonly thread: ThreadHead }) {
  const words = useWords();
  const say = useSay(WORDS);
  const parts = [
    thread.partOf === undefined ? null : <span key="part">{words.ofThem}</span>,
    thread.group === "total" ? null : <GroupName key="group" of={thread.group} />,
    thread.place === null ? null : <Name key="place">{thread.place}</Name>,
    thread.scope === "increment" ? <span key="newly">{words.newly}</span> : null,
    ...apartSpans(thread, words),
  ].filter((part) => part !== null);
  if (parts.length === 0) return <span>{say.total}</span>;
  return <Dotted of={parts} />;
}

/** A disputed thread shows how far apart its sides are; another what its newest standing claim says. */
export function amountOf(thread: ThreadHead): Pick<Claim, "value" | "low" | "high" | "qualifier" | "unit"> {
  const { low, high, unit } = thread;
  if (thread.disputed && low !== null && high !== null && low !== high)
    return { value: null, low, high, qualifier: "range", unit };
  if (thread.current.length === 0) return thread.latest;
  return thread;
}

import { rankOf, writeForms } from "@isnad/dossier/language";
import type { Changed, Claim, ClaimStatus } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Amount } from "../../parts/amount.tsx";
import { Figure, FigureMark } from "../../parts/mark.tsx";
import { Name } from "../../parts/name.tsx";
import { ShowWords } from "../../parts/show-words.tsx";
import { ThreadTitle } from "../../parts/thread-title.tsx";
import { When } from "../../parts/when.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";
import { useDossier } from "../../shell/dossier.ts";
import styles from "./now.module.css";
import { WORDS } from "./words.ts";

/** Rows at the head of the page. */
const MOST = 7;

const SHAPES: Readonly<Record<Changed["kind"], ClaimStatus>> = {
  withdrawn: "retracted",
  disputed: "disputed",
  grew: "standing",
  revised: "standing",
  new: "standing",
};

export function ChangedLast({ all }: { readonly all: readonly Changed[] }) {
  const say = useSay(WORDS);
  if (all.length === 0) return <p className="faint">{say.noChange}</p>;
  return (
    <ul className={`ruled ${styles["changed"]}`}>
      {mostTelling(all).map((change) => (
        <Row key={`${change.kind}-${change.thread.id}-${change.after?.id}`} change={change} />
      ))}
    </ul>
  );
}

const TELLING: readonly Changed["kind"][] = ["withdrawn", "disputed", "revised", "grew", "new"];

/** What changed before what is merely new; of a day, what was withdrawn or disputed first; a thread says the same once. */
function mostTelling(all: readonly Changed[]): readonly Changed[] {
  const once = new Map(all.map((change) => [`${change.kind}-${change.thread.id}-${change.after?.id}`, change]));
  const fresh = ({ kind }: Changed) => (kind === "new" ? 1 : 0);
  const day = ({ on }: Changed) => (on ?? "").slice(0, 10);
  return [...once.values()]
    .sort(
      (a, b) =>
        fresh(a) - fresh(b) ||
        (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1) ||
        TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind) ||
        rankOf(a.thread.measure) - rankOf(b.thread.measure),
    )
    .slice(0, MOST);
}

function Row({ change }: { readonly change: Changed }) {
  const say = useSay(WORDS);
  const dossier = useDossier();
  const { kind, thread, on } = change;
  return (
    <li>
      <span className={`${styles["kind"]} ${styles[kind] ?? ""}`}>
        <FigureMark status={SHAPES[kind]} /> {say.kinds[kind]}
      </span>
      <span className={styles["what"]}>
        <Link to={to.thread(dossier, thread.id)}>
          <ThreadTitle of={thread} />
        </Link>
      </span>
      <span>
        <Step change={change} />
      </span>
      <span className={styles["who"]}>
        <Who change={change} />
      </span>
      <span className={styles["when"]}>
        <When iso={on} style="day" />
      </span>
    </li>
  );
}

/** "164" struck; "16 ⇄ 18"; "more than 3,000 → about 8,000". */
function Step({ change: { kind, thread, before, after } }: { readonly change: Changed }) {
  const one = (claim: Claim, status: ClaimStatus) => (
    <ShowWords of={claim}>
      <Figure status={status}>
        <Amount of={claim} measure={thread.measure} />
      </Figure>
    </ShowWords>
  );
  if (kind === "withdrawn") {
    const gone = before ?? after;
    return gone === null ? null : one(gone, "retracted");
  }
  if (before === null) return after === null ? null : one(after, kind === "disputed" ? "disputed" : "standing");
  if (after === null) return one(before, before.status);
  if (kind === "disputed")
    return (
      <>
        {one(before, "disputed")} <span className="faint">⇄</span> {one(after, "disputed")}
      </>
    );
  return (
    <>
      {one(before, "superseded")} <Arrow /> {one(after, "standing")}
    </>
  );
}

function Arrow() {
  const { arrow } = useWords();
  return <span className="faint">{arrow.trim()}</span>;
}

function Who({ change: { kind, thread, before, after } }: { readonly change: Changed }) {
  const words = useWords();
  if (kind === "withdrawn") {
    const because = before?.because ?? after?.because;
    if (because == null) return null;
    return (
      <>
        {because.by === null ? null : (
          <>
            <Name>{because.by}</Name>
            {words.comma}
          </>
        )}
        <ShowWords of={because} className="quiet">
          <Words quoted>{shorten(because.words, 64)}</Words>
        </ShowWords>
      </>
    );
  }
  if (kind === "disputed" && before !== null && after !== null)
    return (
      <>
        <Name>{nameOf(before, words.itself)}</Name> <span className="faint">⇄</span>{" "}
        <Name>{nameOf(after, words.itself)}</Name>
      </>
    );
  return (
    <>
      {after === null ? null : (
        <>
          <Name>{nameOf(after, words.itself)}</Name> <span className="faint">· </span>
        </>
      )}
      {writeForms(thread.origins, words.origins, words)}
    </>
  );
}

/** Who says it; the outlet where the report itself does. */
const nameOf = ({ origin, chain }: Claim, itself: string): string => origin ?? chain[0]?.name ?? itself;

/** A thread: one question, and all that was answered to it, by whom, until what took its place. */
import { writeForms } from "@isnad/dossier/language";
import { useState } from "react";
import { useOfDossier } from "../../api/queries.ts";
import type { Thread } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Amount } from "../../parts/amount.tsx";
import { Chain } from "../../parts/chain.tsx";
import { Figure, FigureMark } from "../../parts/mark.tsx";
import { Section } from "../../parts/section.tsx";
import { ShowWords } from "../../parts/show-words.tsx";
import { Answer } from "../../parts/states.tsx";
import { ThreadTitle } from "../../parts/thread-title.tsx";
import { When } from "../../parts/when.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import type { ViewProps } from "../../routes.ts";
import { PageTitle } from "../../shell/tab.tsx";
import { useAsOf } from "../../time/as-of.ts";
import { Chart } from "./chart/chart.tsx";
import { Claims } from "./claims.tsx";
import styles from "./thread.module.css";
import { WORDS } from "./words.ts";

export default function ThreadView({ params }: ViewProps) {
  const asked = useOfDossier<Thread>(["threads", params["id"] ?? ""]);
  return <Answer to={asked}>{(thread) => <ThreadPage thread={thread} />}</Answer>;
}

function ThreadPage({ thread }: { readonly thread: Thread }) {
  const words = useWords();
  const say = useSay(WORDS);
  const { asOf } = useAsOf();
  const [lit, setLit] = useState<string | null>(null);
  return (
    <>
      <PageTitle>
        <ThreadTitle of={thread} />
      </PageTitle>
      {thread.labels.length < 2 ? null : (
        <p>
          {say.called}{" "}
          {thread.labels.map((label, index) => (
            <span key={label}>
              {index === 0 ? null : words.comma}
              <Words quoted>{shorten(label, 80)}</Words>
            </span>
          ))}
        </p>
      )}
      <Standing thread={thread} />
      <Section title={say.chart}>
        <Chart thread={thread} asOf={asOf} lit={lit} onLight={setLit} />
      </Section>
      <Section
        title={say.claims}
        aside={<span className="faint">{writeForms(thread.claims.length, say.counted, words)}</span>}
      >
        <Claims thread={thread} lit={lit} onLight={setLit} />
      </Section>
    </>
  );
}

/** What stands, as sentences: how much, according to whom, since when. */
function Standing({ thread }: { readonly thread: Thread }) {
  const say = useSay(WORDS);
  const current = thread.claims.filter(({ id }) => thread.current.includes(id));
  return (
    <div className={styles["standing"]}>
      <h2 className="faint small">{thread.disputed ? say.sides : say.stands}</h2>
      {current.length === 0 ? (
        <p className="faint">{say.nothingStands}</p>
      ) : (
        <ul className="plainly">
          {current
            .toReversed()
            .slice(0, 6)
            .map((claim) => (
              <li key={claim.id}>
                <FigureMark status={claim.status} />
                <span className={styles["large"]}>
                  <ShowWords of={claim}>
                    <Figure status={claim.status}>
                      <Amount of={claim} measure={thread.measure} range />
                    </Figure>
                  </ShowWords>
                </span>
                <Chain links={claim.chain} origin={claim.origin} alsoIn={claim.alsoIn} />
                <span className="faint small">
                  <When iso={claim.saidOn} />
                </span>
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}

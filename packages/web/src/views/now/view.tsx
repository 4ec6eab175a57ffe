/** Now: in ten seconds, what changed, where the figures stand, what holds; every row leads on. */
import { writeForms } from "@isnad/dossier/language";
import { useOfDossier } from "../../api/queries.ts";
import { useSession } from "../../api/session.ts";
import type { Now } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Section } from "../../parts/section.tsx";
import { Answer, Empty } from "../../parts/states.tsx";
import { Link } from "../../router/link.tsx";
import { to, type ViewName } from "../../router/to.ts";
import { useDossier } from "../../shell/dossier.ts";
import { Cautions, Explanations, Timeline } from "./accounts.tsx";
import { ChangedLast } from "./changed-last.tsx";
import { Figures } from "./figures.tsx";
import styles from "./now.module.css";
import { Conditions, Offices } from "./states.tsx";
import { WORDS } from "./words.ts";

export default function NowView() {
  const asked = useOfDossier<Now>(["now"]);
  return <Answer to={asked}>{(now) => <NowPage now={now} />}</Answer>;
}

function NowPage({ now }: { readonly now: Now }) {
  const words = useWords();
  const say = useSay(WORDS);
  const dossier = useDossier();
  const { may } = useSession();
  const { counts } = now;
  if (counts.claims === 0 && now.timeline.length === 0 && now.conditions.length === 0)
    return (
      <>
        <h1 className="heard">{words.room.views.now}</h1>
        <Empty title={say.emptyTitle}>
          <p>{say.emptyNext}</p>
          {may("analyst") ? <Link to={to.view(dossier, "add")}>{words.room.views.add}</Link> : null}
        </Empty>
      </>
    );
  const all = (view: ViewName) => (
    <Link to={to.view(dossier, view)} className="screen">
      {say.all}
    </Link>
  );
  return (
    <>
      <h1 className="heard">{words.room.views.now}</h1>
      <Section
        title={words.sections.last}
        aside={
          <span className="faint">
            {writeForms(counts.reports, words.reportsCount, words)} · {writeForms(counts.origins, words.origins, words)}{" "}
            · {writeForms(counts.disputed, say.disputed, words)}
          </span>
        }
      >
        <ChangedLast all={now.changedLast} />
      </Section>
      <div className={styles["two"]}>
        <Section title={words.sections.figures}>
          <Figures all={now.figures} />
        </Section>
        <div>
          <Section title={words.sections.states} aside={all("conditions")}>
            <Conditions all={now.conditions} asOf={now.asOf} />
          </Section>
          <Section title={words.sections.offices} aside={all("people")}>
            <Offices all={now.changes} />
          </Section>
          <Section title={words.sections.cautions}>
            <Cautions all={now.cautions} />
          </Section>
        </div>
      </div>
      <div className={styles["two"]}>
        <Section title={words.sections.timeline} aside={all("timeline")}>
          <Timeline all={now.timeline} />
        </Section>
        <Section title={words.sections.why} aside={all("explanations")}>
          <Explanations all={now.explanations} />
        </Section>
      </div>
    </>
  );
}

/** Outlets and agencies, who repeats whom, and how many origins they really are. */
import { writeForms, writeNumber } from "@isnad/dossier/language";
import { useMemo } from "react";
import { usePages } from "../../api/pages.ts";
import { useOfDossier } from "../../api/queries.ts";
import { useSpelling } from "../../api/spelling.ts";
import type { ClaimOfThread, Outlet, Stories } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { More } from "../../parts/more.tsx";
import { Name } from "../../parts/name.tsx";
import { Section } from "../../parts/section.tsx";
import { Answer, Empty } from "../../parts/states.tsx";
import { withParams } from "../../router/here.ts";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";
import { useDossier } from "../../shell/dossier.ts";
import { Diagram } from "./diagram.tsx";
import styles from "./sources.module.css";
import { StoryLine } from "./story.tsx";
import { type OriginLine, repeatsBy, waysOf } from "./ways.ts";
import { WORDS } from "./words.ts";

export default function SourcesView() {
  const { room } = useWords();
  const say = useSay(WORDS);
  const spell = useSpelling();
  const claims = usePages<ClaimOfThread>(["claims"]);
  const outlets = usePages<Outlet>(["outlets"]);
  const stories = useOfDossier<Stories>(["copies"], { limit: 500 });
  const ways = useMemo(() => waysOf(claims.data?.items ?? [], spell), [claims.data, spell]);
  const repeats = stories.data?.repeats ?? [];
  return (
    <>
      <h1 className={styles["title"]}>{room.views.sources}</h1>
      <Section title={say.through}>
        <Answer to={claims}>
          {({ items }) => (items.length === 0 ? <Empty /> : <Diagram ways={ways} repeats={repeats} spell={spell} />)}
        </Answer>
        <More of={claims} />
      </Section>
      <Section title={say.outlets}>
        <Answer to={outlets}>{({ items }) => <Outlets all={items} origins={ways.origins} repeats={repeats} />}</Answer>
        <More of={outlets} />
      </Section>
      <Section title={say.origins}>
        <Origins all={ways.origins} />
      </Section>
      <Section title={say.stories}>
        <Answer to={stories}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="faint">{say.noStories}</p>
            ) : (
              <ul className="ruled">
                {items.map((story) => (
                  <StoryLine key={story.id} story={story} />
                ))}
              </ul>
            )
          }
        </Answer>
      </Section>
    </>
  );
}

interface OutletsProps {
  readonly all: readonly Outlet[];
  readonly origins: readonly OriginLine[];
  readonly repeats: Stories["repeats"];
}

function Outlets({ all, origins, repeats }: OutletsProps) {
  const words = useWords();
  const say = useSay(WORDS);
  const by = useMemo(() => repeatsBy(repeats), [repeats]);
  if (all.length === 0) return <Empty />;
  const really = say.really
    .replace("{outlets}", writeForms(all.length, say.outletsCount, words))
    .replace("{origins}", writeForms(origins.filter(({ name }) => name !== null).length, words.origins, words));
  return (
    <>
      <p className={styles["really"]}>{really}</p>
      <div className={styles["scroll"]}>
        <table className={`plainly ${styles["table"]}`}>
          <thead>
            <tr>
              <th scope="col">{say.table.name}</th>
              <th scope="col">{say.table.kind}</th>
              <th scope="col">{say.table.reports}</th>
              <th scope="col">{say.table.origins}</th>
              <th scope="col">{say.table.repeats}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((outlet) => (
              <tr key={`${outlet.kind}-${outlet.name}`}>
                <td>
                  <Name>{outlet.name}</Name>
                </td>
                <td className="faint">{words.outletKinds[outlet.kind]}</td>
                <td>{writeNumber(outlet.reports, words)}</td>
                <td>{writeNumber(outlet.origins, words)}</td>
                <td>
                  {(by.get(outlet.name) ?? []).map(({ of, stories }, index) => (
                    <span key={of}>
                      {index === 0 ? null : words.comma}
                      <Name>{of}</Name> <span className="faint small">({writeForms(stories, say.texts, words)})</span>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Names of one row of the table of origins. */
const NAMED = 6;

function Origins({ all }: { readonly all: readonly OriginLine[] }) {
  const words = useWords();
  const say = useSay(WORDS);
  const dossier = useDossier();
  if (all.length === 0) return <Empty />;
  return (
    <table className={`plainly ${styles["table"]}`}>
      <thead>
        <tr>
          <th scope="col">{say.originTable.name}</th>
          <th scope="col">{say.originTable.claims}</th>
          <th scope="col">{say.originTable.through}</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ name, claims, outlets }) => (
          <tr key={name ?? ""}>
            <td>
              {name === null ? (
                <span className="faint">{words.itself}</span>
              ) : (
                <Link to={withParams(to.view(dossier, "search"), { q: name })}>
                  <Name>{name}</Name>
                </Link>
              )}
            </td>
            <td>{writeNumber(claims, words)}</td>
            <td className="small">
              {outlets.slice(0, NAMED).map((outlet, index) => (
                <span key={outlet}>
                  {index === 0 ? null : words.comma}
                  <Name>{outlet}</Name>
                </span>
              ))}
              {outlets.length > NAMED ? ` +${writeNumber(outlets.length - NAMED, words)}` : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

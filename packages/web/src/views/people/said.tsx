import { writeForms } from "@isnad/dossier/language";
import { fold } from "@isnad/reader/fold";
import { useMemo } from "react";
import type { Published } from "../../api/reports.ts";
import { useOfDossier } from "../../api/queries.ts";
import type { Brief, ClaimOfThread, Page } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Amount } from "../../parts/amount.tsx";
import { Chain } from "../../parts/chain.tsx";
import { Figure, FigureMark } from "../../parts/mark.tsx";
import { ShowWords } from "../../parts/show-words.tsx";
import { Answer } from "../../parts/states.tsx";
import { When } from "../../parts/when.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import { withParams } from "../../router/here.ts";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";
import { useDossier } from "../../shell/dossier.ts";
import type { Change } from "./lanes.ts";
import { ChangeLine } from "./offices.tsx";
import styles from "./people.module.css";
import { WORDS } from "./words.ts";

type Named = Brief["names"][number];

interface SaidProps {
  readonly name: Named;
  readonly changes: readonly Change[];
  readonly published: Published;
}

/** Asked for at once of each spelling. */
const MOST = 100;

/** What comes from somebody, what befell their office, and where to read on. */
export function Said({ name, changes, published }: SaidProps) {
  const words = useWords();
  const say = useSay(WORDS);
  const dossier = useDossier();
  // spellings of one script are one to the server; those of another are another
  const asked = useOfDossier<Page<ClaimOfThread>>(["claims"], { origin: name.name, limit: MOST });
  const other = useOfDossier<Page<ClaimOfThread>>(otherScript(name) === null ? null : ["claims"], {
    origin: otherScript(name),
    limit: MOST,
  });
  const reasons = useOfDossier<Page<Brief["explanations"][number]>>(["explanations"], { limit: 500 });
  const forms = useMemo(() => new Set([name.name, ...name.variants].map(fold)), [name]);
  const their = changes.filter(({ person }) => forms.has(fold(person)));
  const why = (reasons.data?.items ?? []).filter(({ origin }) => origin !== null && forms.has(fold(origin)));
  return (
    <div className={styles["said"]}>
      {their.length === 0 ? null : (
        <>
          <h3 className="small faint">{say.ofThem}</h3>
          <ul>
            {their.map((change) => (
              <li key={`${change.report}-${change.span.start}-${change.kind}`}>
                <ChangeLine change={change} published={published} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Answer to={asked}>
        {({ items, total }) => {
          const claims = unique([...items, ...(other.data?.items ?? [])]);
          if (claims.length === 0) return <p className="faint small">{say.saidNothing}</p>;
          return (
            <>
              <h3 className="small faint">
                {say.said} · {writeForms(Math.max(total, claims.length), say.claims, words)}
              </h3>
              <ul className="ruled plainly">
                {claims.map((claim) => (
                  <li key={claim.id} className={styles["claim"]}>
                    <FigureMark status={claim.status} />
                    <span>
                      <ShowWords of={claim}>
                        <Figure status={claim.status}>
                          <Amount of={claim} measure={claim.measure} range />
                        </Figure>
                      </ShowWords>{" "}
                      <span className="faint small">
                        <Link to={to.thread(dossier, claim.thread)}>
                          {words.measures[claim.measure]?.name ?? claim.measure}
                        </Link>
                      </span>
                    </span>
                    <Chain links={claim.chain} origin={claim.origin} />
                    <span className="faint small">
                      <When iso={claim.saidOn} />
                    </span>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Answer>
      {why.length === 0 ? null : (
        <>
          <h3 className="small faint">{say.explains}</h3>
          <ul>
            {why.map((one) => (
              <li key={`${one.report}-${one.span.start}`}>
                <ShowWords of={one} className="quiet">
                  <Words quoted>{shorten(one.words, 200)}</Words>
                </ShowWords>{" "}
                <span className="faint small">{words.explanations[one.kind]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="small">
        <Link to={withParams(to.view(dossier, "search"), { q: name.name })}>{say.named}</Link>
      </p>
    </div>
  );
}

const ARABIC = /\p{Script=Arabic}/u;

/** The fullest spelling in the script that the name is not shown in. */
function otherScript({ name, variants }: Named): string | null {
  const arabic = ARABIC.test(name);
  const others = variants.filter((variant) => ARABIC.test(variant) !== arabic);
  return others.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

const unique = (claims: readonly ClaimOfThread[]): readonly ClaimOfThread[] => [
  ...new Map(claims.map((claim) => [claim.id, claim])).values(),
];

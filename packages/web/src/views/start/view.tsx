/** The dossiers of the ledger; where there is only one, it opens. */
import { writeForms } from "@isnad/dossier/language";
import { useEffect } from "react";
import { useApi } from "../../api/queries.ts";
import type { DossierHead, Page } from "../../api/types.ts";
import { useWords } from "../../choices/provider.tsx";
import { Answer, Empty } from "../../parts/states.tsx";
import { When } from "../../parts/when.tsx";
import { go } from "../../router/here.ts";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";

/** The list comes plain or as a page. */
export const dossiersOf = (answer: Page<DossierHead> | readonly DossierHead[]): readonly DossierHead[] =>
  "items" in answer ? answer.items : answer;

export default function StartView() {
  const words = useWords();
  const asked = useApi<Page<DossierHead> | readonly DossierHead[]>("/api/dossiers");
  const only = asked.data === undefined ? [] : dossiersOf(asked.data);
  const single = only.length === 1 ? only[0]?.name : undefined;
  useEffect(() => {
    if (single !== undefined) go(to.now(single), { replace: true });
  }, [single]);
  return (
    <>
      <h1>{words.room.views.start}</h1>
      <Answer to={asked}>
        {(answer) => {
          const all = dossiersOf(answer);
          if (all.length === 0)
            return (
              <Empty title={words.room.dossier.none}>
                <p>
                  {words.room.dossier.noneNext} <code dir="ltr">npx isnad add reports/*.json --dossier NAME</code>
                </p>
              </Empty>
            );
          return (
            <ul className="ruled">
              {all.map(({ name, reports, claims, first, last }) => (
                <li key={name}>
                  <Link to={to.now(name)}>
                    <bdi>{name}</bdi>
                  </Link>
                  <span className="faint">
                    {" "}
                    · {writeForms(reports, words.reportsCount, words)} ·{" "}
                    {writeForms(claims, words.room.dossier.claims, words)}
                    {first === null || last === null ? null : (
                      <>
                        {" "}
                        · <When iso={`${first.slice(0, 10)}/${last.slice(0, 10)}`} style="day" />
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
    </>
  );
}

/** Names of people and places in the page's script as a report has them, of bodies as known parts make them; others as written. */
import { bodyIn, spellingsOf } from "@isnad/dossier/language";
import { useMemo } from "react";
import { useChoices } from "../choices/provider.tsx";
import { useDossier } from "../shell/dossier.ts";
import { dossierPath } from "./fetch.ts";
import { useApi } from "./queries.ts";
import type { Brief, Page } from "./types.ts";

/** Names asked for: those that are spoken of most. */
const MOST = 500;

export function useSpelling(): (name: string) => string {
  const dossier = useDossier();
  const { lang } = useChoices().choices;
  // whatever the moment: how a name is spelt is no news
  const { data } = useApi<Page<Brief["names"][number]>>(dossierPath(dossier, "names"), { limit: MOST });
  return useMemo(() => {
    const spellings = spellingsOf(data?.items ?? [], lang);
    return (name) => spellings.get(name) ?? bodyIn(lang, name) ?? name;
  }, [data, lang]);
}

/** The places that something is told of: a map, and under it each with its leading figures. */
import { rankOf, writeForms } from "@isnad/dossier/language";
import { fold } from "@isnad/reader/fold";
import { useCallback, useMemo } from "react";
import { usePages } from "../../api/pages.ts";
import { useSpelling } from "../../api/spelling.ts";
import type { Brief, ThreadHead } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { More } from "../../parts/more.tsx";
import { Name } from "../../parts/name.tsx";
import { Answer } from "../../parts/states.tsx";
import { useParam, withParams } from "../../router/here.ts";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";
import { useDossier } from "../../shell/dossier.ts";
import { FigureLine } from "./figure-line.tsx";
import WorldMap, { isOnMap } from "./map.tsx";
import styles from "./places.module.css";
import { byCountry, type Place, placesOf } from "./places.ts";
import { WORDS } from "./words.ts";

export default function PlacesView() {
  const { room } = useWords();
  const say = useSay(WORDS);
  const threads = usePages<ThreadHead>(["threads"]);
  return (
    <>
      <h1>{room.views.places}</h1>
      <p className="faint">{say.lead}</p>
      <Answer to={threads}>{({ items }) => <Places threads={items} />}</Answer>
      <More of={threads} />
    </>
  );
}

/** Figures shown of a place that is not opened. */
const LEADING = 3;

function Places({ threads }: { readonly threads: readonly ThreadHead[] }) {
  const words = useWords();
  const say = useSay(WORDS);
  const dossier = useDossier();
  const spell = useSpelling();
  const happenings = usePages<Brief["timeline"][number]>(["timeline"]).data?.items;
  const conditions = usePages<Brief["conditions"][number]>(["conditions"]).data?.items;
  const names = usePages<Brief["names"][number]>(["names"]).data?.items;
  const [opened] = useParam("place");
  const countryName = useMemo(
    () => new Intl.DisplayNames([words.locale], { type: "region", fallback: "code" }),
    [words.locale],
  );
  const places = useMemo(
    () => placesOf({ threads, happenings: happenings ?? [], conditions: conditions ?? [], names: names ?? [], spell }),
    [threads, happenings, conditions, names, spell],
  );
  const isCountry = useIsCountry();
  const linkOf = (place: Place) =>
    `${withParams(to.view(dossier, "places"), { place: opened === place.name ? null : place.name })}#${idOf(place)}`;
  if (places.length === 0) return <p className="faint">{say.none}</p>;
  return (
    <>
      <WorldMap places={places} isCountry={isCountry} linkOf={linkOf} />
      {byCountry(places).map(([country, its]) => (
        <section key={country ?? ""} className={styles["country"]}>
          <h2>{country === null ? say.elsewhere : countryName.of(country)}</h2>
          <ul>
            {its.map((place) => {
              const open = opened === place.name;
              const leading = place.threads.toSorted((a, b) => rankOf(a.measure) - rankOf(b.measure));
              const shown = open ? leading : leading.slice(0, LEADING);
              return (
                <li key={place.names[0]} id={idOf(place)} className={styles["place"]}>
                  <h3>
                    <Name>{place.name}</Name>{" "}
                    <span className={`faint small ${styles["told"]}`}>
                      <Told place={place} />
                      {isOnMap(place, isCountry) ? null : ` · ${say.unplaced}`}
                    </span>
                  </h3>
                  <ul className="plainly">
                    {shown.map((thread) => (
                      <FigureLine key={thread.id} thread={thread} />
                    ))}
                  </ul>
                  {leading.length <= LEADING ? null : (
                    <p className="small screen">
                      <Link to={linkOf(place)}>{open ? say.fewer : say.all}</Link>
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

const idOf = ({ name }: Place) => `place-${encodeURIComponent(name)}`;

/** How much is told of it. */
function Told({ place }: { readonly place: Place }) {
  const words = useWords();
  const say = useSay(WORDS);
  const told = [
    place.threads.length === 0 ? null : writeForms(place.threads.length, say.figures, words),
    place.happenings === 0 ? null : writeForms(place.happenings, say.happenings, words),
    place.conditions === 0 ? null : writeForms(place.conditions, say.conditions, words),
  ].filter((part) => part !== null);
  return <>{told.join(" · ")}</>;
}

/** Whether one of a place's names is its country's, in either language. */
function useIsCountry() {
  return useCallback(({ country, names }: Place): boolean => {
    if (country === null) return false;
    const folded = (name: string) => name.split(/\s+/u).map(fold).join(" ");
    const own = REGIONS.map((regions) => folded(regions.of(country) ?? ""));
    return names.some((name) => own.includes(folded(name)));
  }, []);
}

const REGIONS = ["ar", "en"].map((lang) => new Intl.DisplayNames([lang], { type: "region", fallback: "code" }));

/** Search: claims and reports that hold all the words. */
import { writeForms } from "@isnad/dossier/language";
import { useInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { ask, dossierPath, pathWith } from "../../api/fetch.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Amount } from "../../parts/amount.tsx";
import { Chain } from "../../parts/chain.tsx";
import { Figure, FigureMark } from "../../parts/mark.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { ThreadTitle } from "../../parts/thread-title.tsx";
import { When } from "../../parts/when.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import { useParam } from "../../router/here.ts";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";
import { useDossier } from "../../shell/dossier.ts";
import { useAsOf } from "../../time/as-of.ts";
import type { Hit, Hits } from "../shapes.ts";
import { Highlighted } from "./highlighted.tsx";
import styles from "./search.module.css";
import { WORDS } from "./words.ts";

const ONLY = ["all", "claims", "reports"] as const;
const PAGE = 30;

export default function SearchView() {
  const say = useSay(WORDS);
  const words = useWords();
  const dossier = useDossier();
  const { asOf } = useAsOf();
  const [asked, setAsked] = useParam("q");
  const [givenOnly, setOnly] = useParam("only");
  const only = ONLY.find((one) => one === givenOnly) ?? "all";
  const [typed, setTyped] = useState(asked ?? "");
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(asked ?? ""), [asked]);
  useEffect(() => {
    if (asked === null) box.current?.focus();
  }, [asked]);

  const q = (asked ?? "").trim();
  const path = dossierPath(dossier, "search");
  const found = useInfiniteQuery({
    queryKey: ["api", path, { q, only, asOf }],
    queryFn: ({ signal, pageParam }) =>
      ask<Hits>(pathWith(path, { q, only: only === "all" ? null : only, asOf, limit: PAGE, cursor: pageParam }), {
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    enabled: q !== "",
  });
  const pages = found.data?.pages ?? [];
  const head = pages[0];
  const search = (event: FormEvent) => {
    event.preventDefault();
    setAsked(typed.trim() === "" ? null : typed.trim());
  };
  return (
    <div className={styles["search"]}>
      <h1>{say.title}</h1>
      <search>
        <form onSubmit={search} className={styles["form"]}>
          <label htmlFor="search-words" className="faint small">
            {say.label}
          </label>
          <div className={styles["line"]}>
            <input
              ref={box}
              id="search-words"
              type="search"
              dir="auto"
              value={typed}
              maxLength={500}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
            />
            <button type="submit">{say.search}</button>
          </div>
        </form>
        <fieldset className={`${styles["only"]} small`}>
          <legend className="heard">{say.onlyLabel}</legend>
          {ONLY.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="only"
                checked={only === one}
                onChange={() => setOnly(one === "all" ? null : one, { replace: true })}
              />{" "}
              {say.only[one]}
            </label>
          ))}
        </fieldset>
      </search>
      {q === "" ? (
        <p className="faint">{say.hint}</p>
      ) : found.error !== null && head === undefined ? (
        <Failed error={found.error} again={() => void found.refetch()} />
      ) : head === undefined ? (
        <Loading />
      ) : (
        <section aria-label={say.results}>
          <p className="faint small" role="status">
            {writeForms(head.claims, say.claims, words)}
            {words.comma}
            {writeForms(head.reports, say.reports, words)}
          </p>
          {head.items.length === 0 ? (
            <Empty title={say.none}>
              <p className="small">{say.noneNext}</p>
            </Empty>
          ) : (
            <ol className="ruled">
              {pages
                .flatMap((page) => page.items)
                .map((hit) => (
                  <li key={hit.kind === "claim" ? hit.claim.id : hit.report.id}>
                    <OneHit hit={hit} dossier={dossier} />
                  </li>
                ))}
            </ol>
          )}
          {found.hasNextPage ? (
            <p>
              <button type="button" disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                {found.isFetchingNextPage ? words.room.loading : say.more}
              </button>
            </p>
          ) : null}
        </section>
      )}
    </div>
  );
}

function OneHit({ hit, dossier }: { readonly hit: Hit; readonly dossier: string }) {
  const say = useSay(WORDS);
  const words = useWords();
  if (hit.kind === "claim") {
    const { claim } = hit;
    return (
      <article className={styles["hit"]}>
        <p className={styles["facts"]}>
          <span>
            <FigureMark status={claim.status} />{" "}
            <Link to={to.report(dossier, claim.report, claim.span)}>
              <Figure status={claim.status}>
                <Amount of={claim} measure={claim.measure} />
              </Figure>
            </Link>
          </span>
          <span className="small">
            <Link to={to.thread(dossier, claim.thread)}>
              <ThreadTitle of={claim} />
            </Link>
          </span>
          <span className="faint small">
            <When iso={claim.saidOn} />
          </span>
        </p>
        <p>
          <Highlighted text={hit.text} spans={hit.highlights} quoted />
        </p>
        <div className="small">
          <Chain links={claim.chain} origin={claim.origin} />
        </div>
      </article>
    );
  }
  const { report } = hit;
  const first = hit.highlights[0];
  const span = first === undefined ? undefined : { start: hit.offset + first.start, end: hit.offset + first.end };
  return (
    <article className={styles["hit"]}>
      <p className={styles["facts"]}>
        <Link to={to.report(dossier, report.id, span)}>
          <Words>{shorten(report.title ?? say.untitled, 160)}</Words>
        </Link>
        {report.outlet === null ? null : (
          <span className="small">
            <Words>{shorten(report.outlet, 60)}</Words>
          </span>
        )}
        <span className="faint small">
          <When iso={report.published ?? report.recordedAt} />
        </span>
        <span className="faint small">{writeForms(report.claims, words.room.dossier.claims, words)}</span>
      </p>
      <p>
        <Highlighted text={hit.text} spans={hit.highlights} />
      </p>
    </article>
  );
}

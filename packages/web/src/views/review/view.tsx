/** The review: claims that want a person's eye, one after the other, all by keyboard. */
import { writeForms } from "@isnad/dossier/language";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { go, useParam } from "../../router/here.ts";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";
import { useDossier } from "../../shell/dossier.ts";
import { useClaimKeys, useDesk } from "../decide/desk.tsx";
import { DecisionLine } from "../decide/decision-line.tsx";
import { Failures } from "../decide/failures.tsx";
import { holding } from "../decide/holding.ts";
import { KeyList } from "../decide/key-list.tsx";
import { Told } from "../decide/told.tsx";
import { useDeciding } from "../decide/use-decide.ts";
import { Detail } from "./detail.tsx";
import { reasonsOf } from "./queue.ts";
import styles from "./review.module.css";
import { Row } from "./row.tsx";
import { FILTERS, type Filter, useQueue } from "./use-queue.ts";
import { WORDS } from "./words.ts";

/** How many of the queue are drawn, and how many of the decisions. */
const DRAWN = 150;
const LATEST = 8;

export default function ReviewView() {
  const say = useSay(WORDS);
  const words = useWords();
  const dossier = useDossier();
  const deciding = useDeciding();
  const [asked, setAsked] = useParam("show");
  const filter: Filter = FILTERS.find((one) => one === asked) ?? "doubtful";
  const queue = useQueue(filter, deciding);
  const [address, setAddress] = useParam("claim");
  const [keys, setKeys] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  const { claims } = queue;
  const at = claims.findIndex(({ id }) => id === address);
  const picked = claims[at] ?? (address === null ? (claims[0] ?? null) : null);
  const place = picked === null ? -1 : claims.indexOf(picked);
  const pick = useCallback((id: string) => setAddress(id, { replace: true }), [setAddress]);
  // A settled claim leaves the queue: what came after it takes its place.
  const settled = () => {
    const next = claims[place + 1] ?? claims[place - 1];
    if (filter === "doubtful") setAddress(next?.id ?? null, { replace: true });
    else if (next !== undefined) pick(next.id);
  };
  const desk = useDesk(deciding, picked, settled);
  useClaimKeys(desk, {
    go(by) {
      const next = claims[place + by];
      if (next !== undefined) pick(next.id);
    },
    keys: () => setKeys(true),
  });
  useEffect(() => {
    const row = picked === null ? null : document.getElementById(`claim-${picked.id}`);
    const box = list.current;
    if (row === null || box === null || box.scrollHeight <= box.clientHeight) return;
    const top = row.offsetTop - box.offsetTop;
    if (top < box.scrollTop || top + row.offsetHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top - box.clientHeight / 3;
  }, [picked]);

  const latest = useMemo(() => deciding.decisions.slice(-LATEST).toReversed(), [deciding.decisions]);
  const holds = useMemo(() => new Set(holding(deciding.decisions).map(({ id }) => id)), [deciding.decisions]);
  const reasons = (claim: (typeof claims)[number]) => reasonsOf(claim, queue.cautioned.has(claim.id));
  const drawnFrom = Math.max(0, Math.min(place - DRAWN / 2, claims.length - DRAWN));

  return (
    <div className={styles["review"]}>
      <header className={styles["head"]}>
        <h1>{say.title}</h1>
        <p className="faint">{say.lead}</p>
      </header>
      <Failures deciding={deciding} />
      <div className={`${styles["bar"]} screen`}>
        <fieldset className={styles["filters"]}>
          <legend className="heard">{say.filter}</legend>
          {FILTERS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="show"
                checked={filter === one}
                onChange={() => {
                  setAddress(null, { replace: true });
                  setAsked(one === "doubtful" ? null : one, { replace: true });
                }}
              />{" "}
              {say.filters[one]}
            </label>
          ))}
        </fieldset>
        <span className="faint small" role="status">
          {queue.ready ? writeForms(claims.length, words.room.dossier.claims, words) : null}
        </span>
        <button type="button" className="plain small" onClick={() => setKeys(true)}>
          {say.keys} <kbd aria-hidden="true">?</kbd>
        </button>
      </div>
      {queue.error !== null && claims.length === 0 ? (
        <Failed error={queue.error} again={queue.refetch} />
      ) : !queue.ready && claims.length === 0 ? (
        <Loading />
      ) : claims.length === 0 ? (
        <Empty title={say.empty[filter]}>
          <p className="small">
            {say.emptyNext} <Link to={to.view(dossier, "add")}>{words.room.views.add}</Link>
          </p>
        </Empty>
      ) : (
        <div className={styles["spread"]}>
          <section aria-label={say.queue} className={styles["queue"]} ref={list}>
            <ol className="ruled">
              {claims.slice(drawnFrom, drawnFrom + DRAWN).map((claim) => (
                <li key={claim.id}>
                  <Row
                    claim={claim}
                    reasons={reasons(claim)}
                    picked={claim.id === picked?.id}
                    last={deciding.on.get(claim.id)?.at(-1) ?? null}
                    onPick={pick}
                  />
                </li>
              ))}
            </ol>
            {queue.beyond > 0 ? <p className="faint small">{say.first.replace("#", String(claims.length))}</p> : null}
          </section>
          <section aria-label={words.room.views.review} className={styles["detail"]} id="detail">
            {picked === null ? (
              <p className="faint">{say.gone}</p>
            ) : (
              <Detail
                key={picked.id}
                claim={picked}
                reasons={reasons(picked)}
                deciding={deciding}
                desk={desk}
                settled={settled}
                onPick={(id) => (claims.some((claim) => claim.id === id) ? pick(id) : go(to.claim(dossier, id)))}
              />
            )}
          </section>
        </div>
      )}
      <section className={styles["latest"]} aria-label={say.latest}>
        <h2>{say.latest}</h2>
        {latest.length === 0 ? (
          <p className="faint small">{say.latestNone}</p>
        ) : (
          <ul className="ruled">
            {latest.map((decision) => (
              <li
                key={decision.id}
                className={holds.has(decision.id) || decision.kind === "undo" ? "" : styles["undone"]}
              >
                <DecisionLine
                  decision={decision}
                  takeBack={
                    deciding.may && holds.has(decision.id)
                      ? () => void deciding.decide({ kind: "undo", decision: decision.id })
                      : undefined
                  }
                />
                {"claim" in decision ? (
                  <Link className="small" to={to.claim(dossier, decision.claim)}>
                    {words.room.showWords}
                  </Link>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Told desk={desk} />
      {keys ? <KeyList onClose={() => setKeys(false)} /> : null}
    </div>
  );
}

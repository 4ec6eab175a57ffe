import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import type { Claim, Thread } from "../../api/types.ts";
import { useWords } from "../../choices/provider.tsx";
import { Amount } from "../../parts/amount.tsx";
import { Chain } from "../../parts/chain.tsx";
import { Figure, FigureMark, StatusTag } from "../../parts/mark.tsx";
import { Name } from "../../parts/name.tsx";
import { ShowWords } from "../../parts/show-words.tsx";
import { When } from "../../parts/when.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import styles from "./thread.module.css";

interface ClaimsProps {
  readonly thread: Thread;
  /** The id of the claim that is pointed at, here or in the chart. */
  readonly lit: string | null;
  onLight(id: string | null): void;
}

/** More than these are drawn only where they are seen. */
const MANY = 120;

export function Claims({ thread, lit, onLight }: ClaimsProps) {
  const claims = thread.claims.toReversed();
  const row = (claim: Claim) => <ClaimRow claim={claim} measure={thread.measure} />;
  const point = (id: string) => ({
    onPointerEnter: () => onLight(id),
    onPointerLeave: () => onLight(null),
    onFocus: () => onLight(id),
    onBlur: () => onLight(null),
  });
  if (claims.length > MANY) return <LongList claims={claims} row={row} />;
  return (
    <ol className="ruled">
      {claims.map((claim) => (
        <li key={claim.id} className={claim.id === lit ? styles["lit"] : undefined} {...point(claim.id)}>
          {row(claim)}
        </li>
      ))}
    </ol>
  );
}

interface LongListProps {
  readonly claims: readonly Claim[];
  row(claim: Claim): React.ReactNode;
}

function LongList({ claims, row }: LongListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: claims.length,
    estimateSize: () => 64,
    overscan: 12,
    scrollMargin: top,
    getItemKey: (index) => (claims[index] as Claim).id,
  });
  return (
    <ol ref={list} className={`ruled ${styles["long"]}`} style={{ blockSize: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          data-index={index}
          ref={rows.measureElement}
          aria-setsize={claims.length}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {row(claims[index] as Claim)}
        </li>
      ))}
    </ol>
  );
}

/** "more than 3,000 arrested “detained”, Interior Ministry → Nahar agency → The Tribune, 7 Jan · superseded (then …)". */
function ClaimRow({ claim, measure }: { readonly claim: Claim; readonly measure: string }) {
  const words = useWords();
  return (
    <div className={styles["claim"]}>
      <FigureMark status={claim.status} />
      <span className={styles["when"]}>
        <When iso={claim.saidOn} />
      </span>
      <span>
        <ShowWords of={claim}>
          <Figure status={claim.status}>
            <Amount of={claim} measure={measure} range />
          </Figure>
        </ShowWords>
        {claim.label === null ? null : (
          <span className="faint small">
            {" "}
            <Words quoted>{shorten(claim.label, 80)}</Words>
          </span>
        )}
      </span>
      <Chain links={claim.chain} origin={claim.origin} alsoIn={claim.alsoIn} />
      <span className={styles["status"]}>
        {claim.status === "standing" ? null : <StatusTag status={claim.status} plain />}
        <Because claim={claim} />
      </span>
      <span className={`${styles["words"]} screen`}>
        <ShowWords of={claim}>{words.room.showWords}</ShowWords>
      </span>
    </div>
  );
}

/** What made it so: with whose words, when. */
function Because({ claim: { because, status } }: { readonly claim: Claim }) {
  const words = useWords();
  if (because === null) return null;
  const before = status === "disputed" ? ` ${words.against} ` : ": ";
  return (
    <span className="faint small">
      {before}
      <ShowWords of={because} className="quiet">
        <Words quoted>{shorten(because.words, 80)}</Words>
      </ShowWords>
      {because.by === null ? null : (
        <>
          {words.comma}
          <Name>{because.by}</Name>
        </>
      )}
      {because.on === null ? null : (
        <>
          {words.comma}
          <When iso={because.on} style="day" />
        </>
      )}
    </span>
  );
}

/** What happened when: each happening once, under its day, with all who told of it. */
import { useLayoutEffect, useMemo, useState } from "react";
import { usePages } from "../../api/pages.ts";
import { type Published, usePublished } from "../../api/reports.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Filter } from "../../parts/filter.tsx";
import { More } from "../../parts/more.tsx";
import { Name } from "../../parts/name.tsx";
import { type ReadAt, ShowWords } from "../../parts/show-words.tsx";
import { Answer, Empty } from "../../parts/states.tsx";
import { When } from "../../parts/when.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import { useParam } from "../../router/here.ts";
import { daysOf, type Happening, kindsOf, tellingsOf } from "./days.ts";
import styles from "./timeline.module.css";
import { WORDS } from "./words.ts";

export default function TimelineView() {
  const { room } = useWords();
  const say = useSay(WORDS);
  const asked = usePages<Happening>(["timeline"]);
  return (
    <>
      <h1>{room.views.timeline}</h1>
      <p className="faint">{say.lead}</p>
      <Answer to={asked}>{({ items }) => <Days all={items} />}</Answer>
      <More of={asked} />
    </>
  );
}

function Days({ all }: { readonly all: readonly Happening[] }) {
  const say = useSay(WORDS);
  const [kind, setKind] = useParam("kind");
  const top = useTop();
  const published = usePublished();
  const kinds = useMemo(() => kindsOf(all), [all]);
  const days = useMemo(() => daysOf(all.filter((one) => kind === null || one.kind === kind)), [all, kind]);
  if (all.length === 0) return <Empty />;
  return (
    <>
      <Filter
        label={say.kind}
        all={say.all}
        options={kinds.map(([code, count]) => ({ code, name: say.kinds[code] ?? code, count }))}
        chosen={kind}
        choose={(code) => setKind(code, { replace: true })}
      />
      {days.length === 0 ? <Empty /> : null}
      {days.map(({ on, happenings }) => (
        <section key={on ?? "~"} className={styles["day"]}>
          <h2 className={styles["head"]} style={{ insetBlockStart: top }}>
            <When iso={on} style="full" />
          </h2>
          <ul className="ruled">
            {happenings.map((one) => (
              <Line key={`${one.report}-${one.span.start}-${one.kind}`} one={one} published={published} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Line({ one, published }: { readonly one: Happening; readonly published: Published }) {
  const words = useWords();
  const say = useSay(WORDS);
  const tellers = tellersOf(one, published);
  return (
    <li className={styles["line"]}>
      <span className="faint small">{say.kinds[one.kind] ?? one.kind}</span>
      <div>
        <ShowWords of={one} className="quiet">
          <Words>{shorten(one.words, 280)}</Words>
        </ShowWords>
        <p className="faint small plainly">
          {one.place === null ? null : (
            <>
              <Name>{one.place}</Name>
              {tellers.length === 0 ? null : " · "}
            </>
          )}
          {tellers.length === 0 ? null : `${say.via} `}
          {tellers.map(({ outlet, at }, index) => (
            <span key={outlet}>
              {index === 0 ? null : words.comma}
              <ShowWords of={at}>
                <Name>{outlet}</Name>
              </ShowWords>
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}

interface Teller {
  readonly outlet: string;
  /** Its own words. */
  readonly at: ReadAt;
}

/** All who told of it, each once, the first first. */
function tellersOf(one: Happening, published: Published): readonly Teller[] {
  const tellers = new Map<string, Teller>();
  for (const at of tellingsOf(one))
    for (const outlet of published.outletsOf(at.report)) if (!tellers.has(outlet)) tellers.set(outlet, { outlet, at });
  return [...tellers.values()];
}

/** Where the page begins below what stays at its top, pixels. */
function useTop(): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const header = document.querySelector("header");
    if (header === null) return undefined;
    const watch = new ResizeObserver(() => setTop(header.offsetHeight));
    watch.observe(header);
    return () => watch.disconnect();
  }, []);
  return top;
}

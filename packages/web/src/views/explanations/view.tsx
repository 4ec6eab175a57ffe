/** Who says why: accounts of one thing side by side, and who doubts them. */
import { useMemo } from "react";
import { usePages } from "../../api/pages.ts";
import { type Published, usePublished } from "../../api/reports.ts";
import { useSpelling } from "../../api/spelling.ts";
import type { Brief } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { More } from "../../parts/more.tsx";
import { Name } from "../../parts/name.tsx";
import { Section } from "../../parts/section.tsx";
import { ShowWords } from "../../parts/show-words.tsx";
import { Answer } from "../../parts/states.tsx";
import { When } from "../../parts/when.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import { type Explained, type Explanation, explainedIn } from "./accounts.ts";
import styles from "./explanations.module.css";
import { WORDS } from "./words.ts";

type Caution = Brief["cautions"][number];

/** Doubts that are about what somebody says, not about a number. */
const DOUBTS: ReadonlySet<Caution["kind"]> = new Set(["no_evidence", "unconfirmed", "contradiction"]);

export default function ExplanationsView() {
  const { room } = useWords();
  const say = useSay(WORDS);
  const asked = usePages<Explanation>(["explanations"]);
  const doubts = usePages<Caution>(["cautions"]);
  const published = usePublished();
  return (
    <>
      <h1>{room.views.explanations}</h1>
      <p className={`faint ${styles["lead"]}`}>{say.lead}</p>
      <Answer to={asked}>{({ items }) => <Accounts all={items} published={published} />}</Answer>
      <More of={asked} />
      <Section title={say.doubts}>
        <Answer to={doubts}>
          {({ items }) => <Doubts all={items.filter(({ kind }) => DOUBTS.has(kind))} published={published} />}
        </Answer>
      </Section>
    </>
  );
}

function Accounts({ all, published }: { readonly all: readonly Explanation[]; readonly published: Published }) {
  const say = useSay(WORDS);
  const spell = useSpelling();
  const things = useMemo(() => explainedIn(all, spell), [all, spell]);
  if (things.length === 0) return <p className={`faint ${styles["none"]}`}>{say.none}</p>;
  return (
    <>
      {things.map((thing, index) => (
        <Thing key={`${index}-${thing.of}`} thing={thing} published={published} />
      ))}
    </>
  );
}

function Thing({ thing, published }: { readonly thing: Explained; readonly published: Published }) {
  const words = useWords();
  const say = useSay(WORDS);
  return (
    <section className={styles["thing"]}>
      <h2>{thing.of === "" ? say.unnamed : <Words quoted>{shorten(thing.of, 120)}</Words>}</h2>
      <ul className={styles["accounts"]}>
        {thing.accounts.map(({ origin, given }) => (
          <li key={origin ?? ""}>
            <h3>{origin === null ? words.itself : <Name>{origin}</Name>}</h3>
            <ul>
              {given.map((one) => (
                <li key={`${one.report}-${one.span.start}-${one.kind}`}>
                  <span className="faint small">{say.cause[one.kind]}</span>
                  <p>
                    <ShowWords of={one}>
                      <Words quoted>{shorten(one.cause === "" ? one.words : one.cause, 240)}</Words>
                    </ShowWords>
                  </p>
                  <p className="faint small">
                    {one.on === null ? null : <When iso={one.on} />}
                    {one.on === null || published.outletsOf(one.report).length === 0 ? null : " · "}
                    <Via report={one.report} published={published} />
                  </p>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Via({ report, published }: { readonly report: string; readonly published: Published }) {
  const words = useWords();
  const say = useSay(WORDS);
  const outlets = published.outletsOf(report);
  if (outlets.length === 0) return null;
  return (
    <>
      {say.via}{" "}
      {outlets.map((outlet, index) => (
        <span key={outlet}>
          {index === 0 ? null : words.comma}
          <Name>{outlet}</Name>
        </span>
      ))}
    </>
  );
}

function Doubts({ all, published }: { readonly all: readonly Caution[]; readonly published: Published }) {
  const words = useWords();
  const say = useSay(WORDS);
  if (all.length === 0) return <p className="faint">{say.noDoubts}</p>;
  return (
    <ul className="ruled">
      {all.map((one) => (
        <li key={`${one.report}-${one.span.start}`}>
          <strong>{words.cautions[one.kind]}</strong>
          {": "}
          <ShowWords of={one} className="quiet">
            <Words quoted>{shorten(one.words, 240)}</Words>
          </ShowWords>
          <p className="faint small">
            {one.about === null ? null : (
              <>
                {say.about} <Words quoted>{shorten(one.about, 120)}</Words>
                {published.outletsOf(one.report).length === 0 ? null : " · "}
              </>
            )}
            <Via report={one.report} published={published} />
          </p>
        </li>
      ))}
    </ul>
  );
}

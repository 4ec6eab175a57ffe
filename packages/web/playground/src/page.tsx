/** The playground: a text, what is read in it, and by which rules. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { OPTIONS } from "../../src/choices/choices.ts";
import { useChoices, useSay } from "../../src/choices/provider.tsx";
import { Section } from "../../src/parts/section.tsx";
import { ChoicesMenu, LanguageSwitch } from "../../src/shell/choices-menu.tsx";
import shell from "../../src/shell/shell.module.css";
import { directionOf } from "../../src/text/direction.ts";
import { findingsOf, type Kind, MARKED_AT_FIRST } from "../../src/views/report/findings.ts";
import { Kinds } from "../../src/views/report/kinds.tsx";
import { ReportText, type ReportTextHandle } from "../../src/views/report/text.tsx";
import { asReport } from "./as-report.ts";
import type { Read } from "./asked.ts";
import type { Chosen } from "./chosen.ts";
import { EXAMPLES } from "./examples.ts";
import { Found } from "./found.tsx";
import styles from "./playground.module.css";
import { Rules } from "./rules.tsx";
import { useReading } from "./use-reading.ts";
import { WORDS } from "./words.ts";

export function Playground() {
  const { choices, words } = useChoices();
  const say = useSay(WORDS);
  const [given, setGiven] = useState(() => EXAMPLES[choices.lang]);
  const { read, refused, busy } = useReading({
    text: given.text,
    ...(given.published === "" ? {} : { published: given.published }),
    ...(given.outlet.trim() === "" ? {} : { outlet: given.outlet.trim() }),
  });
  useEffect(() => {
    document.title = `${say.title} · ${words.room.name}`;
  }, [say, words]);
  const set = (some: Partial<typeof given>) => setGiven((before) => ({ ...before, ...some }));
  return (
    <>
      <header className={shell["top"]}>
        <div className={shell["bar"]}>
          <div className={shell["brand"]}>
            <span className={shell["name"]}>{words.room.name}</span>
          </div>
          <div className={shell["tools"]}>
            <LanguageSwitch />
            <ChoicesMenu />
          </div>
        </div>
      </header>
      <main className={shell["main"]}>
        <h1>{say.title}</h1>
        <p>
          {say.lead} <span className="faint">{say.private}</span>
        </p>
        <form className={styles["form"]} onSubmit={(event) => event.preventDefault()}>
          <label className={styles["text"]}>
            <span className="small faint">{say.text}</span>
            <textarea
              rows={7}
              spellCheck={false}
              dir={directionOf(given.text, words.dir)}
              value={given.text}
              onChange={(event) => set({ text: event.target.value })}
            />
          </label>
          <label>
            <span className="small faint">{say.published}</span>
            <input type="date" value={given.published} onChange={(event) => set({ published: event.target.value })} />
          </label>
          <label>
            <span className="small faint">{say.outlet}</span>
            <input
              type="text"
              dir="auto"
              value={given.outlet}
              onChange={(event) => set({ outlet: event.target.value })}
            />
          </label>
          <p className={styles["examples"]}>
            <span className="faint">{say.examples}</span>
            {OPTIONS.lang.map((lang) => (
              <button type="button" className="plain" key={lang} onClick={() => setGiven(EXAMPLES[lang])}>
                {say.exampleOf[lang]}
              </button>
            ))}
            <button type="button" className="plain" onClick={() => set({ text: "" })}>
              {say.clear}
            </button>
          </p>
        </form>
        <p className={`${styles["told"]} small faint`} role="status">
          {busy
            ? say.reading
            : refused !== null || read === null
              ? null
              : say.told.replace("{lang}", say.languages[read.reading.report.lang])}
        </p>
        {refused === null ? null : (
          <p role="alert">
            <strong>{say.refused[refused.code] ?? refused.message}</strong> {read === null ? null : say.older}
          </p>
        )}
        <div aria-busy={busy}>
          {read === null ? busy || refused !== null ? null : <p>{say.empty}</p> : <Shown read={read} />}
        </div>
      </main>
    </>
  );
}

const NOTHING: Chosen = { key: "", spans: [] };

function Shown({ read }: { readonly read: Read }) {
  const say = useSay(WORDS);
  const report = useMemo(() => asReport(read.reading), [read]);
  const findings = useMemo(() => findingsOf(report), [report]);
  const [kinds, setKinds] = useState<ReadonlySet<Kind>>(new Set([...MARKED_AT_FIRST, "happening"]));
  const [lit, setLit] = useState<string | null>(null);
  const [held, setHeld] = useState<{ readonly of: Read; readonly chosen: Chosen } | null>(null);
  // what was chosen in another text is nowhere in this one
  const chosen = held !== null && held.of === read ? held.chosen : null;
  const text = useRef<ReportTextHandle>(null);
  const spanOf = useCallback((id: string) => findings.find((one) => one.id === id)?.span ?? null, [findings]);
  const choose = (what: Chosen) => {
    setHeld({ of: read, chosen: what });
    const at = what.at ?? what.spans[0];
    if (at !== undefined) text.current?.show(at);
  };
  const litSpan = lit === null ? null : spanOf(lit);
  const { key, spans } = chosen ?? NOTHING;
  return (
    <>
      <Kinds kinds={kinds} onKinds={setKinds} />
      <div className={styles["spread"]}>
        <Section title={say.asRead}>
          <div className={styles["paper"]}>
            <ReportText
              report={report}
              kinds={kinds}
              light={{ lit, picked: key, support: spans }}
              lightSpans={litSpan === null ? spans : [...spans, litSpan]}
              onLight={setLit}
              onPick={(id) => {
                const span = spanOf(id);
                if (span !== null) setHeld({ of: read, chosen: { key: id, spans: [span] } });
              }}
              handle={text}
            />
          </div>
        </Section>
        <Section title={say.found}>
          <Found reading={read.reading} chosen={chosen} choose={choose} />
        </Section>
        <Section title={say.rules}>
          <Rules events={read.events} text={report.text} chosen={chosen} choose={choose} leave={() => setHeld(null)} />
        </Section>
      </div>
    </>
  );
}

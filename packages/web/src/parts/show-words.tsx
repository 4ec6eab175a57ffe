/** "Show words": what is said leads to the words it was read from, in a panel beside the page. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { dossierPath } from "../api/fetch.ts";
import { useApi } from "../api/queries.ts";
import type { ReportWhole, Span } from "../api/types.ts";
import { useWords } from "../choices/provider.tsx";
import { Link } from "../router/link.tsx";
import { to } from "../router/to.ts";
import { useDossier } from "../shell/dossier.ts";
import { shown } from "../text/controls.ts";
import styles from "./show-words.module.css";
import { Answer } from "./states.tsx";
import { When } from "./when.tsx";
import { shorten, Words } from "./words.tsx";

/** Where something was read. */
export interface ReadAt {
  readonly report: string;
  readonly span: Span;
}

const Context = createContext<(at: ReadAt) => void>(() => {});

export function ShowWordsProvider({ children }: { readonly children: ReactNode }) {
  const [at, setAt] = useState<ReadAt | null>(null);
  const show = useCallback((next: ReadAt) => setAt(next), []);
  const close = useCallback(() => setAt(null), []);
  return (
    <Context value={show}>
      {children}
      {at === null ? null : <Panel at={at} close={close} />}
    </Context>
  );
}

interface ShowWordsProps {
  readonly of: ReadAt;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A link to the report at its span, that shows the words here when it is simply followed. */
export function ShowWords({ of, children, className }: ShowWordsProps) {
  const dossier = useDossier();
  const show = useContext(Context);
  return (
    <Link
      to={to.report(dossier, of.report, of.span)}
      className={className}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        show(of);
      }}
    >
      {children}
    </Link>
  );
}

function Panel({ at, close }: { readonly at: ReadAt; close(): void }) {
  const { room } = useWords();
  const dossier = useDossier();
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = useApi<ReportWhole>(dossierPath(dossier, "reports", at.report));
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles["panel"]}
      aria-label={room.wordsOf}
      onClose={close}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className={styles["inside"]}>
        <div className={styles["head"]}>
          <div>{asked.data === undefined ? room.wordsOf : <ReportTitle of={asked.data} />}</div>
          <button type="button" onClick={close}>
            {room.close}
          </button>
        </div>
        <div className={styles["body"]}>
          <Answer to={asked}>{(report) => <TextAt text={report.text} lang={report.lang} span={at.span} />}</Answer>
        </div>
        <div className={styles["foot"]}>
          <Link to={to.report(dossier, at.report, at.span)} onClick={close}>
            {room.openReport}
          </Link>
        </div>
      </div>
    </dialog>
  );
}

/** Title, outlet, time. */
export function ReportTitle({ of }: { readonly of: Pick<ReportWhole, "title" | "outlet" | "published"> }) {
  const words = useWords();
  return (
    <>
      <strong>{of.title === null ? words.untitled : <Words>{shorten(of.title, 200)}</Words>}</strong>
      <p className="faint small">
        {of.outlet === null ? null : (
          <>
            <Words>{shorten(of.outlet, 80)}</Words> ·{" "}
          </>
        )}
        <When iso={of.published} style="full" />
      </p>
    </>
  );
}

/** A text with one span lit, brought into view. Offsets in UTF-16 code units. */
function TextAt({ text, lang, span }: { readonly text: string; readonly lang: string; readonly span: Span }) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => mark.current?.scrollIntoView({ block: "center" }), [text, span]);
  const parts = useMemo(
    () => [text.slice(0, span.start), text.slice(span.start, span.end), text.slice(span.end)].map(shown),
    [text, span],
  );
  return (
    <div className={styles["text"]} lang={lang} dir={lang === "ar" ? "rtl" : "ltr"}>
      {parts[0]}
      <mark ref={mark}>{parts[1]}</mark>
      {parts[2]}
    </div>
  );
}

/** A report's text as published. Long ones are drawn only where they are looked at. */
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { useSay } from "../../choices/provider.tsx";
import { blockAt } from "../../text/blocks.ts";
import { type Direction, directionOf } from "../../text/direction.ts";
import { type MarkedBlock, marked } from "../../text/segments.ts";
import { spanOfSelection } from "../../text/selection.ts";
import type { Span, WholeReport } from "../shapes.ts";
import { Block, type Light } from "./block.tsx";
import { edgesOf, type FindingMark, type Kind, marksOf } from "./findings.ts";
import styles from "./text.module.css";
import { WORDS } from "./words.ts";

/** Up to this many blocks are simply there: they can be searched with the browser's own search, and printed. */
const SIMPLY = 150;

export interface ReportTextHandle {
  /** Brings a span into view; `focus` puts the keyboard there. */
  show(span: Span, options?: { readonly focus?: boolean }): void;
}

interface ReportTextProps {
  readonly report: WholeReport;
  readonly kinds: ReadonlySet<Kind>;
  readonly light: Light;
  /** Where the findings of `light` are: only blocks that hold some of these are drawn anew. */
  readonly lightSpans: readonly Span[];
  readonly onLight: (finding: string | null) => void;
  readonly onPick: (finding: string) => void;
  /** Words that were selected; null once nothing is. */
  readonly onSelect?: (span: Span | null) => void;
  readonly handle?: RefObject<ReportTextHandle | null>;
  /** Only the paragraphs around these words. */
  readonly around?: Span;
}

/** How many blocks stand before and after the words in an excerpt. */
const AROUND = 6;

const DARK: Light = { lit: null, picked: null, support: [] };

export function ReportText({
  report,
  kinds,
  light,
  lightSpans,
  onLight,
  onPick,
  onSelect,
  handle,
  around,
}: ReportTextProps) {
  const say = useSay(WORDS);
  const root = useRef<HTMLDivElement>(null);
  // by what they say: a new list of the same words changes nothing
  const setOff = JSON.stringify(light.support.map(({ start, end }) => ({ start, end })));
  const all = useMemo(
    () => marked(report.text, [...marksOf(report, kinds), ...edgesOf(JSON.parse(setOff))]),
    [report, kinds, setOff],
  );
  const blocks = useMemo(() => {
    if (around === undefined) return all;
    const at = blockAt(all, around.start);
    return all.slice(Math.max(0, at - AROUND), at + AROUND + 1);
  }, [all, around]);
  const dir: Direction = directionOf(report.text, report.lang === "ar" ? "rtl" : "ltr");
  const dirs = useMemo(() => directions(blocks, report.text, dir), [blocks, report.text, dir]);
  const show = useRef<(index: number) => void>(() => {});

  useEffect(() => {
    if (handle === undefined) return;
    handle.current = {
      show(span, { focus = false } = {}) {
        show.current(blockAt(blocks, span.start));
        settle(() => {
          const element = root.current === null ? null : pieceAt(root.current, span.start);
          element?.scrollIntoView({ block: "center", behavior: "instant" });
          if (focus) (element?.closest<HTMLElement>("[role=link]") ?? element)?.focus({ preventScroll: true });
          return element !== null;
        });
      },
    };
  }, [handle, blocks]);

  useEffect(() => {
    if (onSelect === undefined) return;
    const changed = () => {
      if (root.current !== null) onSelect(spanOfSelection(root.current, document.getSelection(), report.text));
    };
    document.addEventListener("selectionchange", changed);
    return () => document.removeEventListener("selectionchange", changed);
  }, [onSelect, report.text]);

  const findingOf = (target: EventTarget) =>
    (target as Element).closest("[data-finding]")?.getAttribute("data-finding") ?? null;
  const click = (event: MouseEvent) => {
    const found = findingOf(event.target);
    if (found !== null && (document.getSelection()?.isCollapsed ?? true)) onPick(found);
  };
  const press = (event: KeyboardEvent) => {
    const found = findingOf(event.target);
    if (found === null || event.key !== "Enter") return;
    event.preventDefault();
    onPick(found);
  };
  const draw = (block: MarkedBlock<FindingMark>, index: number) => (
    <Block
      key={block.start}
      text={report.text}
      block={block}
      dir={dirs[index] ?? dir}
      kinds={kinds}
      light={lightSpans.some((span) => span.start < block.end && span.end > block.start) ? light : DARK}
    />
  );
  if (blocks.length === 0) return <p className="faint">{say.textEmpty}</p>;
  return (
    <div
      ref={root}
      className={styles["text"]}
      lang={report.lang}
      dir={dir}
      onClick={click}
      onKeyDown={press}
      onPointerOver={(event) => onLight(findingOf(event.target))}
      onPointerLeave={() => onLight(null)}
      onFocus={(event) => onLight(findingOf(event.target))}
      onBlur={() => onLight(null)}
    >
      {blocks.length <= SIMPLY ? blocks.map(draw) : <Rows blocks={blocks} draw={draw} root={root} show={show} />}
    </div>
  );
}

interface RowsProps {
  readonly blocks: readonly MarkedBlock<FindingMark>[];
  readonly draw: (block: MarkedBlock<FindingMark>, index: number) => React.ReactNode;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly show: RefObject<(index: number) => void>;
}

function Rows({ blocks, draw, root, show }: RowsProps) {
  const top = useRef(0);
  useLayoutEffect(() => {
    top.current = (root.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
  });
  const rows = useWindowVirtualizer({
    count: blocks.length,
    // about 65 letters a line, lines of 34 pixels
    estimateSize: (index) => Math.ceil(((blocks[index]?.end ?? 0) - (blocks[index]?.start ?? 0)) / 65) * 34 + 12,
    overscan: 4,
    scrollMargin: top.current,
    getItemKey: (index) => blocks[index]?.start ?? index,
  });
  useEffect(() => {
    show.current = (index) => rows.scrollToIndex(index, { align: "center" });
  }, [rows, show]);
  return (
    <div className={styles["rows"]} style={{ blockSize: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => (
        <div
          key={key}
          ref={rows.measureElement}
          data-index={index}
          className={styles["row"]}
          style={{ transform: `translateY(${start - top.current}px)` }}
        >
          {draw(blocks[index] as MarkedBlock<FindingMark>, index)}
        </div>
      ))}
    </div>
  );
}

/** Each block's own direction; a piece of a long paragraph keeps that of its beginning. */
function directions(blocks: readonly MarkedBlock[], text: string, dir: Direction): readonly Direction[] {
  const found: Direction[] = [];
  for (const [index, { start, end, continued }] of blocks.entries())
    found.push(continued && index > 0 ? (found[index - 1] as Direction) : directionOf(text.slice(start, end), dir));
  return found;
}

function pieceAt(root: HTMLElement, at: number): HTMLElement | null {
  for (const piece of root.querySelectorAll<HTMLElement>("[data-at]"))
    if (Number(piece.dataset["at"]) <= at && Number(piece.dataset["to"]) > at) return piece;
  return null;
}

/** Tries until it succeeds, for the few frames that a long text needs to be drawn and measured. */
function settle(attempt: () => boolean, frames = 12): void {
  let done = 0;
  const step = () => {
    // once more after it was found: measuring what came into view moves it
    if (attempt()) done++;
    if (done < 3 && frames-- > 0) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

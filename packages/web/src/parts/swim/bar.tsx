import { useId } from "react";
import { type ReadAt, ShowWords } from "../show-words.tsx";
import styles from "./swim.module.css";

export interface Bar {
  readonly key: string;
  /** Where it was read. */
  readonly of: ReadAt;
  /** Milliseconds, local to the reports; null = nobody says; not both. Equal: a mark at a moment. */
  readonly from: number | null;
  readonly until: number | null;
  /** Which of the lane's rows it lies in. */
  readonly row: number;
  /** The name over the bar; and all of it, for those who hear or point. */
  readonly brief: string;
  readonly whole: string;
  /** The name stands at its end: that is what is told of. */
  readonly ends: boolean;
}

/** Pixels: a row of a lane with the name over its bar, the bar, the length over which an open end fades. */
export const ROW = 36;
const BAR = 10;
const FADE = 40;
/** What a name over a bar may need. */
const ROOM = 140;

interface BarProps {
  readonly bar: Bar;
  readonly rivalled: boolean;
  readonly place: { readonly width: number; readonly rtl: boolean; x(moment: number): number };
}

export function BarOf({ bar, rivalled, place: { x, width, rtl } }: BarProps) {
  const fade = useId();
  const { from, until } = bar;
  const [start, end] = rtl ? [width, 0] : [0, width];
  const on = rtl ? -1 : 1;
  // nobody says when it began, or ended: it comes out of, or goes into, the unknown
  const a = from === null ? clamp(x(until as number) - on * FADE, width) : x(from);
  const b = until === null ? end : x(until);
  const left = Math.min(a, b);
  const long = Math.max(3, Math.abs(b - a));
  const top = bar.row * ROW + ROW - BAR - 6;
  const moment = from !== null && from === until;
  // what ends is named at its end, all else at its beginning; backwards where there is no room ahead
  const at = from === null || (bar.ends && until !== null) ? b : a;
  const room = { ahead: Math.abs(end - at), behind: Math.abs(at - start) };
  const back = at === a ? room.ahead < ROOM && room.behind > room.ahead : room.behind > ROOM;
  const open = from === null || until === null;
  return (
    <ShowWords of={bar.of} className={styles["bar"]}>
      <title>{bar.whole}</title>
      <rect x={left} width={long} y={bar.row * ROW} height={ROW - 4} fill="transparent" />
      {open ? (
        <linearGradient
          id={fade}
          gradientUnits="userSpaceOnUse"
          x1={until === null ? b - on * Math.min(long, FADE * 2) : b}
          x2={until === null ? b : a}
        >
          <stop offset="0" stopColor="currentColor" />
          <stop offset="1" stopColor="currentColor" stopOpacity="0" />
        </linearGradient>
      ) : null}
      {moment ? (
        <path className={styles["moment"]} d={`M${a} ${top - 1}l6 6-6 6-6-6z`} />
      ) : (
        <rect
          className={rivalled ? styles["rival"] : styles["held"]}
          x={left}
          width={long}
          y={top}
          height={BAR}
          fill={open ? `url(#${fade})` : "currentColor"}
        />
      )}
      {rivalled && !moment ? <rect className={styles["split"]} x={left} width={long} y={top + 4} height={2} /> : null}
      {bar.ends && until !== null && !moment ? (
        <line className={styles["over"]} x1={b} x2={b} y1={top - 5} y2={top + BAR + 5} />
      ) : null}
      <text className={styles["label"]} x={clamp(at, width)} y={top - 6} textAnchor={back === rtl ? "start" : "end"}>
        {isolated(bar.brief, rtl ? "rtl" : "ltr")}
      </text>
    </ShowWords>
  );
}

const clamp = (at: number, width: number) => Math.min(width, Math.max(0, at));

/** In the direction of the page's reading, whatever stands around it. */
export const isolated = (text: string, dir: "rtl" | "ltr") => `${dir === "rtl" ? "\u2067" : "\u2066"}${text}\u2069`;

import { scaleLinear, scaleUtc } from "d3-scale";
import { useMemo } from "react";
import type { Thread } from "../../../api/types.ts";
import { useSay, useWords } from "../../../choices/provider.tsx";
import { WORDS } from "../words.ts";
import { writeNumber } from "@isnad/dossier/language";
import { writeTick } from "../../../time/write.ts";
import styles from "./chart.module.css";
import { LineOf } from "./line.tsx";
import { linesOf } from "./lines.ts";
import { Names } from "./names.tsx";
import { useWidth } from "../../../parts/width.ts";

interface ChartProps {
  readonly thread: Thread;
  readonly asOf: string | null;
  readonly lit: string | null;
  onLight(id: string | null): void;
}

const HEIGHT = 280;
const DAY = 86_400_000;
/** Room for the amounts at the start, for the days below, for a mark above; pixels. */
const EDGE = { start: 56, foot: 28, top: 16 } as const;
/** Room for the origins' names at the end, where the page is wide enough to name them there. */
const NAMES = 176;
const NAMED_FROM = 640;

/** In the direction of the page's reading, whatever stands around it. */
const isolated = (text: string, dir: "rtl" | "ltr") => `${dir === "rtl" ? "\u2067" : "\u2066"}${text}\u2069`;

export function Chart({ thread, asOf, lit, onLight }: ChartProps) {
  const words = useWords();
  const say = useSay(WORDS);
  const [box, width] = useWidth<HTMLElement>();
  const drawn = useMemo(() => linesOf(thread, asOf), [thread, asOf]);
  if (drawn === null) return null;
  const rtl = words.dir === "rtl";
  const named = width >= NAMED_FROM;
  const end = named ? NAMES : 16;
  const x = scaleUtc()
    .domain(drawn.time)
    .range(rtl ? [width - EDGE.start, end] : [EDGE.start, width - end]);
  const y = scaleLinear()
    .domain(drawn.amounts)
    .nice(4)
    .range([HEIGHT - EDGE.foot, EDGE.top]);
  const foot = y.range()[0] as number;
  const axis = rtl ? width - EDGE.start : EDGE.start;
  const far = rtl ? end : width - end;
  const ticks = x.ticks(Math.max(2, Math.floor((width - end - EDGE.start) / 110)));
  const midnights = ticks.filter((tick) => tick.getTime() % DAY === 0);
  const days = midnights.length > 2 ? midnights : ticks;
  const litOrigin = drawn.lines.find(({ steps }) => steps.some(({ claim }) => claim.id === lit));
  return (
    <figure className={styles["chart"]} ref={box}>
      {width === 0 ? null : (
        <svg
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          style={{ direction: "ltr" }}
          aria-hidden="true"
        >
          {y.ticks(4).map((amount) => (
            <g key={amount}>
              <line className={styles["rule"]} x1={axis} x2={far} y1={y(amount)} y2={y(amount)} />
              <text
                className={styles["tick"]}
                x={axis + (rtl ? 8 : -8)}
                y={y(amount)}
                dy="0.32em"
                textAnchor={rtl ? "start" : "end"}
              >
                {isolated(writeNumber(amount, words), words.dir)}
              </text>
            </g>
          ))}
          {days.map((day) => (
            <g key={day.getTime()}>
              <line className={styles["rule"]} x1={x(day)} x2={x(day)} y1={foot} y2={foot + 4} />
              <text className={styles["tick"]} x={x(day)} y={foot + 20} textAnchor="middle">
                {isolated(writeTick(day.getTime(), drawn.time, words), words.dir)}
              </text>
            </g>
          ))}
          {drawn.lines.map((line) => (
            <LineOf
              key={line.origin ?? ""}
              line={line}
              x={(moment) => x(moment)}
              y={(amount) => y(amount)}
              top={EDGE.top}
              faded={litOrigin !== undefined && litOrigin !== line}
              lit={lit}
              onLight={onLight}
            />
          ))}
          <Names
            lines={drawn.lines}
            lit={litOrigin ?? null}
            beside={named}
            place={{ x, y, far, foot, top: EDGE.top }}
          />
        </svg>
      )}
      <figcaption className="faint small">
        {say.caption}
        {drawn.left === 0 ? null : ` ${say.undated.replace("#", writeNumber(drawn.left, words))}`}
      </figcaption>
    </figure>
  );
}

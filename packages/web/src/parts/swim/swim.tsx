/** Lanes over one time, in reading direction: who or what held from when until when, each bar leading to its words. */
import { scaleUtc } from "d3-scale";
import type { ReactNode } from "react";
import { useWords } from "../../choices/provider.tsx";
import { useAsOf } from "../../time/as-of.ts";
import { localOf } from "../../time/local.ts";
import { writeTick } from "../../time/write.ts";
import { StatusTag } from "../mark.tsx";
import { useWidth } from "../width.ts";
import { type Bar, BarOf, isolated, ROW } from "./bar.tsx";
import styles from "./swim.module.css";

export interface Swim {
  readonly key: string;
  readonly head: ReactNode;
  /** The head for those who hear the picture. */
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly rows: number;
  readonly rivalled: boolean;
}

interface SwimsProps {
  readonly lanes: readonly Swim[];
  /** [first, last] moment, milliseconds, local to the reports. */
  readonly time: readonly [number, number];
  readonly caption: string;
}

/** Pixels above all lanes, for the days. */
const AXIS = 24;

export function Swims({ lanes, time, caption }: SwimsProps) {
  const words = useWords();
  const { asOf } = useAsOf();
  const [box, width] = useWidth<HTMLDivElement>();
  const rtl = words.dir === "rtl";
  const x = scaleUtc()
    .domain(time)
    .range(rtl ? [width, 0] : [0, width]);
  const ticks = x.ticks(Math.max(2, Math.floor(width / 120))).filter((tick) => x(tick) > 28 && x(tick) < width - 28);
  const at = localOf(asOf);
  const now = at !== null && at >= time[0] && at <= time[1] ? x(at) : null;
  return (
    <figure className={styles["lanes"]}>
      <div className={styles["lane"]}>
        <span />
        <div ref={box}>
          <svg width={width} height={AXIS} style={{ direction: "ltr" }} aria-hidden="true">
            {ticks.map((tick) => (
              <text key={tick.getTime()} className={styles["tick"]} x={x(tick)} y={16} textAnchor="middle">
                {isolated(writeTick(tick.getTime(), time, words), words.dir)}
              </text>
            ))}
          </svg>
        </div>
      </div>
      {width === 0
        ? null
        : lanes.map(({ key, head, label, bars, rows, rivalled }) => (
            <div className={styles["lane"]} key={key}>
              <div className={styles["what"]}>
                {head}
                {rivalled ? (
                  <span className="small">
                    {" "}
                    <StatusTag status="disputed" />
                  </span>
                ) : null}
              </div>
              <svg width={width} height={rows * ROW} style={{ direction: "ltr" }} role="group" aria-label={label}>
                {ticks.map((tick) => (
                  <line
                    key={tick.getTime()}
                    className={styles["rule"]}
                    x1={x(tick)}
                    x2={x(tick)}
                    y1={0}
                    y2={rows * ROW}
                  />
                ))}
                {now === null ? null : <line className={styles["now"]} x1={now} x2={now} y1={0} y2={rows * ROW} />}
                {bars.map((bar) => (
                  <BarOf key={bar.key} bar={bar} rivalled={rivalled} place={{ x: (moment) => x(moment), width, rtl }} />
                ))}
              </svg>
            </div>
          ))}
      <figcaption className="faint small">{caption}</figcaption>
    </figure>
  );
}

import { useSpelling } from "../../../api/spelling.ts";
import { useWords } from "../../../choices/provider.tsx";
import { shown } from "../../../text/controls.ts";
import styles from "./chart.module.css";
import type { Line } from "./lines.ts";
import { spread } from "./spread.ts";

interface NamesProps {
  readonly lines: readonly Line[];
  readonly lit: Line | null;
  /** In the margin beside the lines' ends; over the lines where there is none. */
  readonly beside: boolean;
  readonly place: {
    x(moment: number): number;
    y(amount: number): number;
    /** Where the plane ends in reading direction, where it stands, where it begins above; pixels. */
    readonly far: number;
    readonly foot: number;
    readonly top: number;
  };
}

/** As much of a name as there is room for, UTF-16 code units. */
const FITS = 24;
/** More names than these over the lines would hide them. */
const OVER = 5;
const cut = (name: string) => (name.length <= FITS ? name : `${name.slice(0, FITS - 1).trimEnd()}…`);

/** Whose line it is, at its end. */
export function Names({ lines, lit, beside, place: { x, y, far, foot, top } }: NamesProps) {
  const words = useWords();
  const spell = useSpelling();
  if (!beside && lines.length > OVER) return null;
  const onward = words.dir === "rtl" ? -1 : 1;
  const placed = spread(
    lines.map((line) => ({ line, at: y(line.steps.at(-1)?.amount ?? 0) })),
    { apart: 18, from: top, until: foot },
  );
  return placed.map(({ line, at, moved }) => {
    const end = line.steps.at(-1);
    const stop = end === undefined ? far : x(end.until);
    return (
      <g key={line.origin ?? ""} className={lit !== null && lit !== line ? styles["faded"] : undefined}>
        {beside ? (
          <path className={styles["lead"]} d={`M${stop + 4 * onward} ${at}L${far + 8 * onward} ${moved}`} />
        ) : null}
        <text
          className={styles["name"]}
          x={beside ? far + 12 * onward : far}
          y={beside ? moved : moved - 14}
          dy="0.32em"
          textAnchor={(onward === 1) === beside ? "start" : "end"}
        >
          {`\u2068${cut(line.origin === null ? words.itself : shown(spell(line.origin)))}\u2069`}
        </text>
      </g>
    );
  });
}

import { writeNumber } from "@isnad/dossier/language";
import type { Stories } from "../../api/types.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { isolated } from "../../parts/swim/bar.tsx";
import { useWidth } from "../../parts/width.ts";
import { shorten } from "../../parts/words.tsx";
import { shown } from "../../text/controls.ts";
import styles from "./sources.module.css";
import type { NameOrItself, Ways } from "./ways.ts";
import { WORDS } from "./words.ts";

interface DiagramProps {
  readonly ways: Ways;
  readonly repeats: Stories["repeats"];
  readonly spell: (name: string) => string;
}

/** The most drawn of each; pixels a line, and above the first. */
const MOST = 18;
const LINE = 26;
const HEAD = 28;
/** From this width on go-betweens have a column of their own. */
const WIDE = 720;
/** Pixels a letter takes, about. */
const LETTER = 8;

export function Diagram({ ways: { origins, outlets, ways }, repeats, spell }: DiagramProps) {
  const words = useWords();
  const say = useSay(WORDS);
  const [box, width] = useWidth<HTMLElement>();
  const rtl = words.dir === "rtl";
  const wide = width >= WIDE;
  const from = origins.slice(0, MOST).map(({ name }) => name);
  const to = outlets.slice(0, MOST);
  const between = wide ? [...new Set(ways.flatMap((way) => way.between))].slice(0, MOST) : [];
  const left = origins.length - from.length + outlets.length - to.length;
  const tallest = Math.max(from.length, to.length, between.length);
  const height = HEAD + tallest * LINE + 8;
  const column = Math.min(280, width * (wide ? 0.28 : 0.36));
  const letters = Math.max(8, Math.floor(column / (wide ? LETTER : LETTER - 1.4)) - 2);
  /** From the start of the page's direction. */
  const x = (at: number) => (rtl ? width - at : at);
  const y = (index: number, count: number) => HEAD + ((tallest - count) / 2 + index + 0.5) * LINE;
  const rows = {
    from: new Map<NameOrItself, number>(from.map((name, index) => [name, y(index, from.length)])),
    between: new Map(between.map((name, index) => [name, y(index, between.length)])),
    to: new Map(to.map((name, index) => [name, y(index, to.length)])),
  };
  const middle = width / 2;
  const half = between.length === 0 ? 0 : Math.min(column / 2, 90);
  const curve = (x1: number, y1: number, x2: number, y2: number) => {
    const bend = (x1 + x2) / 2;
    return `M${x(x1)} ${y1}C${x(bend)} ${y1} ${x(bend)} ${y2} ${x(x2)} ${y2}`;
  };
  const lines = ways.flatMap(({ origin, between: through, outlet }) => {
    const start = rows.from.get(origin);
    const end = rows.to.get(outlet);
    if (start === undefined || end === undefined) return [];
    const stop = through.map((name) => rows.between.get(name)).find((row) => row !== undefined);
    if (stop === undefined) return [curve(column, start, width - column, end)];
    return [curve(column, start, middle - half, stop), curve(middle + half, stop, width - column, end)];
  });
  const again = repeats.flatMap(({ by, of }) => {
    const end = rows.to.get(spell(by));
    if (end === undefined) return [];
    const whom = spell(of);
    const stop = rows.between.get(whom);
    if (stop !== undefined) return [curve(middle + half, stop + 4, width - column, end + 4)];
    const outlet = rows.to.get(whom);
    if (outlet !== undefined) {
      const edge = width - column;
      return [`M${x(edge)} ${outlet}C${x(edge - 48)} ${outlet} ${x(edge - 48)} ${end} ${x(edge)} ${end}`];
    }
    const start = rows.from.get(whom);
    return start === undefined ? [] : [curve(column, start + 4, width - column, end + 4)];
  });
  const name = (given: NameOrItself) =>
    isolated(given === null ? words.itself : `\u2068${shorten(shown(given), letters)}\u2069`, words.dir);
  const start = rtl ? "end" : "start";
  const end = rtl ? "start" : "end";
  return (
    <figure className={styles["diagram"]} ref={box}>
      {width === 0 ? null : (
        <svg width={width} height={height} style={{ direction: "ltr" }} aria-hidden="true">
          <text className={styles["column"]} x={x(column - 8)} y={14} textAnchor={end}>
            {say.columns.origins}
          </text>
          {between.length === 0 ? null : (
            <text className={styles["column"]} x={middle} y={14} textAnchor="middle">
              {say.columns.between}
            </text>
          )}
          <text className={styles["column"]} x={x(width - column + 8)} y={14} textAnchor={start}>
            {say.columns.outlets}
          </text>
          <path className={styles["way"]} d={[...new Set(lines)].join("")} />
          <path className={styles["again"]} d={again.join("")} />
          {[...rows.from].map(([given, row]) => (
            <text
              key={given ?? ""}
              className={given === null ? styles["itself"] : styles["name"]}
              x={x(column - 8)}
              y={row}
              dy="0.32em"
              textAnchor={end}
            >
              {name(given)}
            </text>
          ))}
          {[...rows.between].map(([given, row]) => (
            <text key={given} className={styles["name"]} x={middle} y={row} dy="0.32em" textAnchor="middle">
              {name(given)}
            </text>
          ))}
          {[...rows.to].map(([given, row]) => (
            <text
              key={given}
              className={styles["name"]}
              x={x(width - column + 8)}
              y={row}
              dy="0.32em"
              textAnchor={start}
            >
              {name(given)}
            </text>
          ))}
        </svg>
      )}
      <figcaption className="faint small">
        {say.caption}
        {left === 0 ? null : ` ${say.left.replace("#", writeNumber(left, words))}`}
      </figcaption>
    </figure>
  );
}

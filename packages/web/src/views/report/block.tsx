/** One block of a report's text, with its marks. */
import { memo } from "react";
import { useSay } from "../../choices/provider.tsx";
import type { Direction } from "../../text/direction.ts";
import type { MarkedBlock, Segment } from "../../text/segments.ts";
import type { FindingMark, Kind } from "./findings.ts";
import styles from "./text.module.css";
import { WORDS } from "./words.ts";

/** What of the text stands out at the moment. */
export interface Light {
  /** The finding pointed at or focused. */
  readonly lit: string | null;
  /** The finding chosen. */
  readonly picked: string | null;
  /** Spans set off besides: the words a claim leans on, the span of the address. */
  readonly support: readonly { readonly start: number; readonly end: number }[];
}

interface BlockProps {
  readonly text: string;
  readonly block: MarkedBlock<FindingMark>;
  readonly dir: Direction;
  readonly kinds: ReadonlySet<Kind>;
  /** The same object for all blocks that nothing stands out in. */
  readonly light: Light;
}

export const Block = memo(function Block({ text, block, dir, kinds, light }: BlockProps) {
  const names = [styles["block"], block.gap ? styles["gap"] : "", block.continued ? styles["continued"] : ""];
  return (
    <p className={names.filter(Boolean).join(" ")} dir={dir}>
      {block.segments.map((segment) => (
        <Piece key={segment.start} text={text} segment={segment} kinds={kinds} light={light} />
      ))}
    </p>
  );
});

interface PieceProps extends Pick<BlockProps, "text" | "kinds" | "light"> {
  readonly segment: Segment<FindingMark>;
}

function Piece({ text, segment, kinds, light }: PieceProps) {
  const say = useSay(WORDS);
  const { start, end, marks, opens, control } = segment;
  const place = { "data-at": start, "data-to": end };
  if (control !== undefined)
    return (
      <span
        {...place}
        className={`${styles["control"]} ${styles[control.kind] ?? ""}`}
        data-name={control.name}
        role="img"
        aria-label={say.hidden.replace("#", control.name)}
      />
    );
  const words = text.slice(start, end);
  const shown = marks.filter(({ kind }) => kind !== "edge" && kinds.has(kind));
  const finding = shown.findLast(({ finding }) => finding !== null) ?? null;
  const first = finding !== null && opens.some(({ id }) => id === finding.id);
  const has = (id: string | null) => id !== null && marks.some((mark) => mark.finding === id);
  const supports = light.support.some((span) => span.start < end && span.end > start);
  const names = [
    finding === null ? "" : styles["found"],
    supports ? styles["support"] : "",
    has(light.lit) ? styles["lit"] : "",
    has(light.picked) ? styles["picked"] : "",
  ];
  return (
    <span
      {...place}
      className={names.filter(Boolean).join(" ") || undefined}
      data-finding={finding?.finding ?? undefined}
      {...(first ? { role: "link", tabIndex: 0, "aria-current": light.picked === finding.finding } : {})}
    >
      {underlined(words, [...new Set(shown.map(({ kind, status }) => (status === "retracted" ? "struck" : kind)))])}
    </span>
  );
}

/** One element a kind, each with its own underline: they are all drawn, one under the other. */
function underlined(words: string, kinds: readonly string[]) {
  return kinds.reduceRight<React.ReactNode>((inner, kind) => <span className={styles[kind]}>{inner}</span>, words);
}

import { useWords } from "../choices/provider.tsx";
import { useUsualYear } from "../time/year.ts";
import { type WhenStyle, writeWhen, writeZone } from "../time/write.ts";

interface WhenProps {
  /** ISO 8601: a date, a date-time, a month, a year, `start/end`; null = undated. */
  readonly iso: string | null;
  readonly style?: WhenStyle;
}

/** When something was said or held; the whole of it, with its zone, on pointing. */
export function When({ iso, style = "short" }: WhenProps) {
  const words = useWords();
  const year = useUsualYear();
  const written = iso === null ? null : writeWhen(iso, words, style, year);
  if (iso === null || written === null) return <span className="faint">{words.noDate}</span>;
  const timed = iso.includes("T");
  const whole = `${writeWhen(iso, words, "full")}${timed ? ` (${writeZone(iso, words)})` : ""}`;
  return (
    <time dateTime={iso.includes("/") ? undefined : iso} title={whole}>
      <bdi>{style === "full" ? whole : written}</bdi>
    </time>
  );
}

/** A figure's amount in signs that need no language: "≥ 164", "26", "10–12 %". */
import type { Figure } from "@isnad/reader";

const SIGN: Readonly<Record<Figure["qualifier"], string>> = {
  exact: "",
  at_least: "≥ ",
  more_than: "> ",
  about: "~ ",
  at_most: "≤ ",
  less_than: "< ",
  nearly: "≲ ",
  range: "",
  vague: "? ",
};

export function amount({
  value,
  low,
  high,
  qualifier,
  unit,
}: Pick<Figure, "value" | "low" | "high" | "qualifier" | "unit">): string {
  const number =
    value !== null
      ? write(value)
      : low !== null || high !== null
        ? `${low === null ? "" : write(low)}–${high === null ? "" : write(high)}`
        : "";
  return `${SIGN[qualifier]}${number}${unit === null ? "" : ` ${unit}`}`.trim();
}

const written = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

function write(number: number): string {
  return written.format(number);
}

/**
 * Figures that count some of those another figure counts: "18 officers, two of them …", "من بينهم اثنان". They answer
 * another question than the figure they are part of.
 */
import type { Figure, Reading } from "@isnad/reader";

/** How far before a figure the words that make it a part may stand. UTF-16 code units. */
const REACH = 40;
/** Words that open a part: between the figure of the whole and the figure of the part. */
const BEFORE =
  /(?:including|among them|among whom|of whom|of which|بينهم|بينهن|ضمنهم|بمن فيهم|بما في ذلك|منهم|منهن|فيهم)/iu;
/** Words that follow the number of a part: "two of them". */
const AFTER = /^\s*(?:of (?:them|whom|which|those)|منهم|منهن|من بينهم|من هؤلاء|من أصل)/iu;

/** The ids of the figures that are parts of another figure of the same measure in the same sentence. */
export function partsIn(reading: Reading): ReadonlySet<string> {
  const { text } = reading.report;
  const figures = [...reading.figures].sort((a, b) => a.number.start - b.number.start);
  const parts = new Set<string>();
  for (let i = 1; i < figures.length; i++) {
    const figure = figures[i] as Figure;
    const whole = figures[i - 1] as Figure;
    if (!mayBePart(figure, whole) || namesItsPlace(figure, text)) continue;
    const between = text.slice(whole.number.end, figure.number.start);
    if (between.length > 200 || /[.!?؟\n]/u.test(between)) continue;
    const lead = between.slice(-REACH);
    if (BEFORE.test(lead) || AFTER.test(text.slice(figure.number.end, figure.number.end + 20))) parts.add(figure.id);
  }
  return parts;
}

/** The same people, or some of them whom nothing else tells apart: "18 officers, two of them …". */
const mayBePart = (part: Figure, whole: Figure) =>
  part.measure === whole.measure &&
  part.scope === whole.scope &&
  (part.group === whole.group || part.group === "total") &&
  part.place === whole.place;

/** "among them 103 in the capital" is the capital's own count, whatever place was read for the whole. */
const namesItsPlace = ({ place, number }: Figure, text: string) =>
  place !== null && text.slice(number.end, number.end + REACH).includes(place);

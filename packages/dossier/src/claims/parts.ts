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

/** Words after a number that count it out of those already counted: "five of the dead", «خمسة من القتلى». */
const OUT_OF =
  /^\s*(?:of the (?:dead|victims|killed|wounded|injured|arrested|detained|missing|passengers|people)|من (?:القتلى|الضحايا|الجرحى|المصابين|الموقوفين|المعتقلين|المفقودين|الركاب))/iu;
/** Words before a number that count somebody's own: "their two children". */
const OWN = /(?:^|\s)(?:their|his|her)\s+$/iu;

/** The ids of the figures that count some of those another figure counts, in the same sentence or as their words say. */
export function partsIn(reading: Reading): ReadonlySet<string> {
  const { text } = reading.report;
  const figures = [...reading.figures].sort((a, b) => a.number.start - b.number.start);
  const parts = new Set<string>();
  for (const { id, number } of figures)
    if (
      OUT_OF.test(text.slice(number.end, number.end + REACH)) ||
      OWN.test(text.slice(Math.max(0, number.start - 8), number.start))
    )
      parts.add(id);
  for (let i = 1; i < figures.length; i++) {
    const figure = figures[i] as Figure;
    const whole = figures[i - 1] as Figure;
    if (!mayBePart(figure, whole) || namesItsPlace(figure, text)) continue;
    if (figure.number.start - whole.number.end > 200) continue;
    const between = text.slice(whole.number.end, figure.number.start);
    if (/[.!?؟\n]/u.test(between)) continue;
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

/**
 * Figures that count some of those another figure counts: "18 officers, two of them …", «67 مصاباً ما زالوا في المستشفى».
 * They answer another question than the figure they are part of.
 */
import type { Figure, Reading } from "@isnad/reader";
import { AFTER, BEFORE, BODIES, OF_WHOLE, OUT_OF, OWN, SETTLED, SEVERE, STILL, STILL_BEFORE } from "./part-words.ts";

/** How far beside a figure the words that make it a part may stand. UTF-16 code units. */
const REACH = 40;
/** How far apart the whole and its part may stand in one sentence. UTF-16 code units. */
const NEAR = 200;
/** Counts of people that something was done to: who is "still" in that state is some of them. */
const DONE: ReadonlySet<Figure["measure"]> = new Set<Figure["measure"]>([
  "killed",
  "injured",
  "arrested",
  "abducted",
  "infected",
  "affected",
  "charged",
]);

/** By the id of each figure that is a part: the id of the figure it is part of; null where the report counts no whole. */
export function partsIn(reading: Reading): ReadonlyMap<string, string | null> {
  const { text } = reading.report;
  const figures = [...reading.figures].sort((a, b) => a.number.start - b.number.start);
  const parts = new Map<string, string | null>();
  figures.forEach((figure, index) => {
    const whole = wholeBeside(figure, index, figures, parts, text);
    if (whole !== null) parts.set(figure.id, whole.id);
    else if (saysPart(figure, text)) parts.set(figure.id, largerIn(figures, figure, parts)?.id ?? null);
    else {
      const larger =
        saysSome(figure, text) && !namesItsPlace(figure, text) ? largerIn(figures, figure, parts) : undefined;
      if (larger !== undefined && (isOfThem(figure, text) || !areRivals(figure, larger, reading)))
        parts.set(figure.id, larger.id);
    }
  });
  return parts;
}

/** The figure of the same sentence that the words between, before or after tie this one to. */
function wholeBeside(
  figure: Figure,
  index: number,
  figures: readonly Figure[],
  parts: ReadonlyMap<string, string | null>,
  text: string,
): Figure | null {
  let before = index - 1;
  while (before >= 0 && parts.has((figures[before] as Figure).id)) before--;
  const whole = figures[before];
  if (whole === undefined || !mayBePart(figure, whole) || namesItsPlace(figure, text)) return null;
  const between = text.slice(whole.number.end, figure.number.start);
  if (between.length > NEAR || /[.!?؟\n]/u.test(between.replace(/(?<=\d)[.,](?=\d)/gu, ""))) return null;
  const tied =
    BEFORE.test(between.slice(-REACH)) ||
    AFTER.test(text.slice(figure.number.end, figure.number.end + REACH)) ||
    (OF_WHOLE.test(text.slice(Math.max(0, whole.number.start - REACH), whole.number.start)) &&
      largest(figure) < largest(whole));
  return tied ? whole : null;
}

/** Its own words say that it counts some of those counted already. */
function saysPart({ number, measure }: Figure, text: string): boolean {
  const after = text.slice(number.end, number.end + 2 * REACH);
  const before = text.slice(Math.max(0, number.start - REACH), number.start);
  return (
    OUT_OF.test(after) ||
    OWN.test(before) ||
    (DONE.has(measure) && (STILL.test(after) || STILL_BEFORE.test(before) || SETTLED.test(after)))
  );
}

/** Its own words may count some or all: "five victims", "four seriously wounded". */
const saysSome = ({ number, measure, qualifier }: Figure, text: string): boolean => {
  const after = text.slice(number.end, number.end + REACH);
  if (isOfThem({ number }, text)) return true;
  return DONE.has(measure) && qualifier === "exact" && (BODIES.test(after) || SEVERE.test(after));
};

const isOfThem = ({ number }: Pick<Figure, "number">, text: string) =>
  AFTER.test(text.slice(number.end, number.end + REACH));

/** The nearest figure of the report that counts more of the same, before it or else after it. */
function largerIn(
  figures: readonly Figure[],
  part: Figure,
  parts: ReadonlyMap<string, string | null>,
): Figure | undefined {
  const may = figures.filter(
    (figure) => figure !== part && !parts.has(figure.id) && mayBeSome(part, figure) && largest(figure) > largest(part),
  );
  return may.findLast(({ number }) => number.start < part.number.start) ?? may[0];
}

/** Two speakers who give two numbers may hold them against each other. */
function areRivals(one: Figure, other: Figure, { attributions }: Reading): boolean {
  const speakerOf = ({ attribution }: Figure) => attributions.find(({ id }) => id === attribution)?.speaker ?? null;
  const [a, b] = [speakerOf(one), speakerOf(other)];
  return a !== null && b !== null && a !== b;
}

const largest = ({ value, low, high }: Figure): number => value ?? high ?? low ?? 0;

/** The same, wherever a part was read to be: some of the dead of a crash are from a town. */
const mayBeSome = (part: Figure, whole: Figure) => mayBePart({ ...part, place: null }, whole);

/** The same people, or some of them whom nothing else tells apart: "18 officers, two of them …". */
const mayBePart = (part: Figure, whole: Figure) =>
  part.measure === whole.measure &&
  part.scope === whole.scope &&
  (part.group === whole.group || part.group === "total") &&
  (part.place === whole.place || part.place === null || whole.place === null);

/** "among them 103 in the capital" is the capital's own count, whatever place was read for the whole. */
const namesItsPlace = ({ place, number }: Figure, text: string) =>
  place !== null && text.slice(number.end, number.end + REACH).includes(place);

/** States, offices, explanations, timeline, cautions, outlets and names as lines. */
import type { Span } from "@isnad/reader";
import type { Brief } from "../../contract/types.ts";
import { groupBy } from "../../collect.ts";
import { writeDate, writeForms } from "../write.ts";
import { type Change, type Holder, officesOf } from "../offices/offices.ts";
import type { Words } from "../words/words.ts";
import { shorten } from "./claims.ts";
import { around, faint, type Line, line, type Piece, source, strong, text } from "./page.ts";

interface Read {
  readonly report: string;
  readonly span: Span;
}

/** The words something was read from, as what can be followed. */
const shown = (words: string, { report, span }: Read): Piece => ({
  as: "figure",
  text: shorten(words),
  at: { report, span },
  status: null,
});
const at = ({ report, span }: Read) => ({ at: { report, span } });

const named = (code: string, names: Readonly<Record<string, string>>): Piece => {
  const name = names[code];
  return name === undefined ? source(code) : text(name);
};

export const conditionLines = ({ conditions }: Brief, words: Words): readonly Line[] =>
  conditions.map((condition) => {
    const { what, state, holder, place, start, end } = condition;
    const pieces: Piece[] = [named(what, words.conditions), text(": "), named(state, words.states)];
    for (const part of [holder, place]) if (part !== null) pieces.push(faint(" · "), source(part));
    if (start !== null) pieces.push(faint(" · "), text(words.from.replace("#", writeDate(start, words))));
    if (end !== null) pieces.push(text(" "), text(words.until.replace("#", writeDate(end, words))));
    return line(pieces, { ...at(condition), under: [line([shown(condition.words, condition)], { level: "note" })] });
  });

/** Offices held by more than one person lead with the line of their holders; the changes it is made of stand under it. */
export const changeLines = (brief: Brief, words: Words): readonly Line[] =>
  officesOf(brief, words.lang).flatMap(({ name, holders, changes }) => {
    const lines = changes.map((change) => changeLine(change, words));
    if (holders.length < 2) return lines;
    const chain = holders.flatMap((holder, index) => [
      ...(index === 0 ? [] : [faint(words.arrow)]),
      ...holderPieces(holder, words),
    ]);
    return [line([source(name), text(": "), ...chain], { level: "heading", under: lines })];
  });

/** "Rima Haddad (appointed March 1, 2030, resigned March 9, 2030)". */
function holderPieces({ person, took, left }: Holder, words: Words): readonly Piece[] {
  const told = [took, left].filter((change) => change !== null);
  const how = told.map((change) => `${words.changes[change.kind]} ${writeDate(change.on, words)}`).join(words.comma);
  return [{ as: "strong", text: person }, text(" "), faint(`(${how})`)];
}

function changeLine(change: Change, words: Words): Line {
  const pieces: Piece[] = [source(change.person), text(" "), strong(words.changes[change.kind])];
  if (change.office !== "") pieces.push(faint(" · "), source(change.office));
  if (change.body !== null && !change.office.includes(change.body)) pieces.push(faint(" · "), source(change.body));
  if (change.by !== null) pieces.push(faint(" · "), source(change.by));
  pieces.push(faint(" · "), text(writeDate(change.on, words)));
  return line(pieces, { ...at(change), under: [line([shown(change.words, change)], { level: "note" })] });
}

/** Each speaker's explanations together, under the speaker. */
export const explanationLines = ({ explanations }: Brief, words: Words): readonly Line[] =>
  [...groupBy(explanations, ({ origin }) => origin)].map(([origin, all]) =>
    line(origin === null ? [text(words.by.replace("#", words.itself))] : around(words.by, source(origin)), {
      level: "heading",
      under: all.map((one) =>
        line(
          [shown(one.words, one), faint(" · "), source(one.cause), text(" "), text(words.explanations[one.kind])],
          at(one),
        ),
      ),
    }),
  );

export const timelineLines = ({ timeline }: Brief, words: Words): readonly Line[] =>
  timeline.map((one) => {
    const pieces: Piece[] = [strong(writeDate(one.on, words)), text(": "), shown(one.words, one)];
    if (one.place !== null) pieces.push(faint(" · "), source(one.place));
    return line(pieces, at(one));
  });

export const cautionLines = ({ cautions }: Brief, words: Words): readonly Line[] =>
  cautions.map((one) => line([strong(words.cautions[one.kind]), text(": "), shown(one.words, one)], at(one)));

export const outletLines = ({ outlets }: Brief, words: Words): readonly Line[] =>
  outlets.map(({ name, kind, reports, origins }) =>
    line([
      source(name),
      faint(" · "),
      text(words.outletKinds[kind]),
      faint(" · "),
      text(writeForms(reports, words.reportsCount, words)),
      ...(origins === 0 ? [] : [faint(" · "), text(writeForms(origins, words.origins, words))]),
    ]),
  );

/** Names that have more than one spelling: what was joined is seen. */
export const nameLines = ({ names }: Brief, words: Words): readonly Line[] =>
  names
    .filter(({ variants }) => variants.length > 1)
    .map(({ name, variants }) => {
      const others = variants.filter((variant) => variant !== name);
      return line([
        { as: "strong", text: name },
        text(": "),
        ...others.flatMap((variant, index) => [...(index === 0 ? [] : [text(words.comma)]), source(variant)]),
      ]);
    });

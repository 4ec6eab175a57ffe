/** What a verb is done to, behind it: "12 rebels | seized the post" tells what they did and not what befell them. */
import { holdsAt } from "../../../figures/facts.ts";
import type { Document } from "../../../text/document.ts";
import { isWhom } from "./active.ts";
import { look } from "./look.ts";

/** Whether the verb before this token has an object here, also behind a second verb: "shot and wounded two". */
export const takesObject = (doc: Document, at: number): boolean =>
  doc.tokens[at]?.sentence === doc.tokens[at - 1]?.sentence && // a headline without a stop
  (isObject(doc, at) ||
    (doc.tokens[at]?.info.word === "and" && look(doc, at + 1, "englishEvent") !== null && isObject(doc, at + 2))) &&
  !isMeasured(doc, at);

/** "trapped some 900 feet underground", "stranded two days": how far or how long. */
const isMeasured = (doc: Document, at: number): boolean =>
  doc.tokens[at + 1]?.info.entries.unit !== undefined || doc.tokens[at + 2]?.info.entries.unit !== undefined;

/** "12 rebels seized the post": what follows the verb is what they did it to. */
const isObject = (doc: Document, at: number) =>
  /^(?:the|a|an|his|her|their|its|this|that|these|those|him|them|one|two|three|four|five|six|another|several|some)$/.test(
    doc.tokens[at]?.info.word ?? "",
  ) ||
  doc.tokens[at]?.kind === "digits" ||
  holdsAt(doc, at, isWhom);

export const isCount = (doc: Document, at: number): boolean => {
  const token = doc.tokens[at];
  if (token === undefined) return false;
  const { entries } = token.info;
  return (
    token.kind === "digits" ||
    entries.numeral !== undefined ||
    entries.vague !== undefined ||
    entries.qualifier !== undefined
  );
};

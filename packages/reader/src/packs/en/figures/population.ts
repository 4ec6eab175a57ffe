/** How many live in a place. */
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { beforeQualifiers } from "./near.ts";

const SETTLEMENT = new Set(
  "city town country nation village island islands region province district state camp settlement suburb municipality territory republic community metropolis capital archipelago enclave emirate kingdom principality state exclave atoll valley slum shantytown township borough hamlet locality county commune canton prefecture governorate parish federation empire continent".split(
    " ",
  ),
);

/** "a city of 2 million", "a town of some 30,000 people" */
export function isOfSettlement(doc: Document, number: FoundNumber): boolean {
  const at = beforeQualifiers(doc, number);
  // "the island's 1.2 million people"
  if (doc.tokens[at]?.info.word === "s" && /^['’]$/.test(doc.tokens[at - 1]?.info.word ?? "")) {
    const { word, capital } = doc.tokens[at - 2]?.info ?? { word: "", capital: false };
    const then = doc.tokens[number.last + 1]?.info.word ?? "";
    return (
      (capital || SETTLEMENT.has(word)) && /^(?:people|inhabitants|residents|citizens|souls|islanders)$/.test(then)
    );
  }
  return doc.tokens[at]?.info.word === "of" && SETTLEMENT.has(doc.tokens[at - 1]?.info.word ?? "");
}

/** Where the words of a feed's items stand in its XML: the library that reads feeds does not keep that. */
import { Parser } from "htmlparser2";
import { joined, type Placed, placed } from "../map/origins.ts";
import { placeOf } from "./html/places.ts";

const ITEMS: ReadonlySet<string> = new Set(["item", "entry"]);
const WORDS: ReadonlySet<string> = new Set(["description", "content:encoded", "summary", "content"]);

/** For each item, the texts of its elements that hold words, as they are after their XML is read. None for a JSON feed. */
export function wordsIn(xml: string): readonly (readonly Placed[])[] {
  const items: Placed[][] = [];
  let inItem = false;
  let pieces: Placed[] | null = null;
  const parser: Parser = new Parser(
    {
      onopentag(name) {
        if (ITEMS.has(name)) {
          items.push([]);
          inItem = true;
        } else if (inItem && WORDS.has(name)) pieces = [];
      },
      ontext(text) {
        pieces?.push(placed(text, placeOf(text, parser, xml)));
      },
      onclosetag(name) {
        if (ITEMS.has(name)) inItem = false;
        else if (pieces !== null && WORDS.has(name)) {
          items.at(-1)?.push(joined(pieces, ""));
          pieces = null;
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return items;
}

/** `words` with their places, if they are what one of the item's elements holds. */
export function placedWords(words: string, candidates: readonly Placed[] = []): Placed | null {
  for (const { text, at } of candidates) {
    const lead = text.length - text.trimStart().length;
    if (text.trim() === words.trim())
      return { text: words.trim(), at: at?.slice(lead, lead + words.trim().length) ?? null };
  }
  return null;
}

/** Verb forms as lexicon items. Where two verbs share a folded surface, the first one listed has it. */
import type { Lexicon, Tag } from "../../../lexicon/lexicon.ts";
import type { TagMap } from "../../../lexicon/tags.ts";
import { fold } from "../../../text/fold.ts";
import type { Form } from "./conjugate.ts";

/** Items of one tag, each surface once. `taken` holds folded surfaces that are given away; it is added to. */
export function itemsOf<T extends Tag>(
  forms: Iterable<readonly [form: Form, entry: TagMap[T]]>,
  taken: Set<string> = new Set(),
): Lexicon<T>["items"] {
  const items: [string, TagMap[T]][] = [];
  for (const [{ surface }, entry] of forms) {
    const key = fold(surface);
    if (taken.has(key)) continue;
    taken.add(key);
    items.push([surface, entry]);
  }
  return items;
}

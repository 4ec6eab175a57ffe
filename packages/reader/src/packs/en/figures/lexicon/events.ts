/** What happens to people: verbs and predicates by which they come to harm, are held or helped. */
import { type Lexicon, lexicon } from "../../../../lexicon/lexicon.ts";
import { causes } from "./causes.ts";
import { custody } from "./custody.ts";
import { deaths, injuries } from "./deaths.ts";
import { flight } from "./flight.ts";
import { plight } from "./plight.ts";

const meant = [...deaths, ...injuries, ...custody, ...flight, ...plight];
const known = new Set(meant.flatMap(([surfaces]) => surfaces));
/** Fields written as products of verbs and nouns may name what another list means otherwise: that list knows better. */
const besides: Lexicon<"englishEvent">["items"][number][] = [];
for (const [surfaces, entry] of causes) {
  const fresh = [surfaces].flat().filter((surface) => !known.has(surface));
  for (const surface of fresh) known.add(surface);
  if (fresh.length > 0) besides.push([fresh, entry]);
}

/** "object": to the object of the verb ("killed N"); "subject": to its subject ("N died"). */
export const events = lexicon("englishEvent", [...meant, ...besides]);

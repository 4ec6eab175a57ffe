/** What happens to people: verbs and predicates by which they come to harm, are held or helped. */
import { type Lexicon, lexicon } from "../../../../lexicon/lexicon.ts";
import type { EnglishEvent } from "../entries.ts";
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

/** Behind these stands the object. */
const NO_PARTICLE = /^(?:and|the|of|evacuation)(?:$| )/;

/** What stands behind the first word of a verb of several ("off" of "haul off") stands behind its object as well. */
const behind = new Map<string, Map<string, EnglishEvent>>();
for (const [surfaces, entry] of events.items)
  if (entry.undergoer !== "subject" && entry.form === "verb")
    for (const surface of [surfaces].flat()) {
      const space = surface.indexOf(" ");
      const rest = surface.slice(space + 1);
      if (space < 0 || NO_PARTICLE.test(rest)) continue;
      const verbs = behind.get(rest) ?? new Map<string, EnglishEvent>();
      behind.set(rest, verbs);
      if (!verbs.has(surface.slice(0, space))) verbs.set(surface.slice(0, space), entry);
    }

/** "hauled 40 men off", "put nine of them on trial": the words behind the object, with what they come to by their verb. */
export const particles = lexicon("englishParticle", [...behind]);

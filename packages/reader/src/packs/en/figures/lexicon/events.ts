/** What happens to people: verbs and predicates by which they come to harm, are held or helped. */
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { custody } from "./custody.ts";
import { deaths, injuries } from "./deaths.ts";
import { flight } from "./flight.ts";
import { plight } from "./plight.ts";

/** "object": to the object of the verb ("killed N"); "subject": to its subject ("N died"). */
export const events = lexicon("englishEvent", [...deaths, ...injuries, ...custody, ...flight, ...plight]);

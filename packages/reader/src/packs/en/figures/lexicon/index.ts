/** What English counts in a crisis. Words, not phrases of any one report. */
import { doubts, matters, moves } from "./amounts.ts";
import { events, particles } from "./events.ts";
import { people } from "./people.ts";
import { damage, things } from "./things.ts";
import { harmNouns, tolls } from "./tolls.ts";

export const lexicons = [events, particles, harmNouns, tolls, people, things, damage, matters, moves, doubts];

/** "Guerrillas attacked the farm": blows, not words. "The union attacked the plan" is speech. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { droppedSubject } from "./dropped.ts";
import {
  among,
  COMMA,
  CUE_NOUN,
  either,
  fact,
  FINITE,
  OF,
  PREPOSITION,
  RELATIVE_SUBJECT,
  TIME,
  WORD,
} from "./facts.ts";
import type { Scene } from "./scene.ts";
import type { Sight } from "./sight.ts";

/** Verbs of blows that are verbs of words too. */
const BLOWS = among(
  "attack attacks attacked attacking assail assails assailed assailing blast blasts blasted blasting savage savaged hit hits hitting " +
    "hammer hammered lash lashed target targeted targets targeting",
);
const FORCE_GROUPS = new Set(["militants", "soldiers", "police", "security_forces"]);
/** Who strikes with arms. */
const FORCE = either(
  fact((_, { entries }) => FORCE_GROUPS.has(entries.englishPeople?.group ?? "")),
  among(
    "army navy force forces troops column columns squad squads brigade brigades battalion battalions commando commandos militia militias " +
      "militiaman guerrilla rebel insurgent terrorist gang gangs mob mobs bandits planes plane aircraft warplanes warplane jets jet " +
      "bombers fighters fighter helicopters helicopter gunships gunship drones drone missiles tanks artillery warships gunboats " +
      "gunmen attackers assailants raiders hijackers pirates patrol patrols armoured armored",
  ),
);
/** What is struck and stands there. */
const TARGET = either(
  fact((_, { entries }) => entries.site !== undefined || entries.englishThing !== undefined),
  among(
    "town towns village villages city cities outskirts suburb suburbs neighbourhood neighbourhoods neighborhood neighborhoods hamlet " +
      "base bases post posts position positions barracks garrison garrisons outpost outposts checkpoint checkpoints convoy convoys " +
      "farm farms ranch plantation headquarters station stations depot depots plant plants pylon pylons pipeline pipelines refinery " +
      "embassy consulate residence residences offices house houses shop shops market markets camp camps airfield airport port ships " +
      "ship boat boats vessel vessels tanker tankers truck trucks bus buses train trains car cars vehicle vehicles ambulance ambulances " +
      "patrol patrols column columns troops soldiers policemen guards sentries militiamen passengers worshippers pilgrims villagers " +
      "protesters demonstrators marchers mourners refugees hospital hospitals school schools church churches mosque mosques",
  ),
);
/** What only words can strike. */
const IDEA = either(
  CUE_NOUN,
  among(
    "policy policies law laws bill record handling budget deal treaty ruling verdict speech remarks rhetoric approach leadership " +
      "failure failures silence behaviour behavior conduct reform reforms measure measures idea ideas stance bid campaign sanctions " +
      "legislation motion coverage strategy attitude lack move moves tone way role system corruption methods tactics idea what how",
  ),
);
const ENDS = either(PREPOSITION, FINITE, RELATIVE_SUBJECT);
const PLACE = fact((_, { entries }) => entries.place !== undefined);
/** "A group of rebels": they are who is behind "of". */
const MANY = among(
  "group groups band bands number dozens hundreds scores thousands members member units unit wave waves column columns contingent squad " +
    "some one two three four several handful",
);
/** A word for one who leads or speaks for a force speaks. */
const SPEAKS_FOR = fact((_, { entries }) => entries.title !== undefined);

/** Whether what looks like harsh words is an attack with arms. */
export function isAssault(scene: Scene, { group, subject }: Sight, content: TokenRange): boolean {
  if (!scene.is(group.head, BLOWS)) return false;
  const struck = headOf(scene, content);
  if (scene.is(struck, IDEA)) return false;
  const by = subject?.range ?? droppedSubject(scene, group).subject;
  if (by !== null && strikes(scene, by)) return true;
  if (scene.is(struck, TARGET)) return true;
  return by !== null && scene.is(struck, PLACE) && scene.is(by.last, PLACE);
}

/** The last word of the first noun phrase of what stands behind the verb. */
function headOf(scene: Scene, { first, last }: TokenRange): number {
  let head = first;
  for (let at = first; at <= last; at++) {
    if (scene.is(at, ENDS) || scene.is(at, COMMA) || (at > first && scene.is(at, TIME))) break;
    if (scene.is(at, WORD)) head = at;
  }
  return head;
}

function strikes(scene: Scene, { first, last }: TokenRange): boolean {
  if (first === last && scene.is(first, RELATIVE_SUBJECT)) {
    const before = scene.is(first - 1, COMMA) ? first - 2 : first - 1;
    return scene.is(before, FORCE) && !scene.is(before, SPEAKS_FOR);
  }
  let head = first;
  for (let at = first; at <= last; at++) {
    if (scene.is(at, ENDS) && !(scene.is(at, OF) && scene.is(at - 1, MANY))) break;
    if (scene.is(at, COMMA)) break;
    if (scene.is(at, WORD)) head = at;
  }
  if (scene.is(head, SPEAKS_FOR)) return false;
  for (let at = head; at >= first; at--) if (scene.is(at, FORCE)) return true;
  return false;
}

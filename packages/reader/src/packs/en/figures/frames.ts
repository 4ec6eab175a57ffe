/**
 * What a report speaks of, told by its words: the same verb, the same bare count means another thing in another report. A
 * word that belongs to a kind of report counts once each time it stands; a few make the report one of that kind.
 */
import { oncePerWord } from "../../../lexicon/word.ts";
import type { Measure } from "../../../contract/types.ts";
import type { EnglishEvent, Frame } from "./entries.ts";

const WORDS: Readonly<Record<Frame, string>> = {
  captivity:
    "hostage hostages captive captives captor captors captivity kidnap kidnapped kidnapping kidnappings kidnapper kidnappers abduct abducted abduction abductions abductors ransom hijack hijacked hijackers",
  disaster:
    "quake earthquake tremor aftershock aftershocks rubble debris wreckage collapsed collapse derailed derailment landslide mudslide avalanche flood floods flooding floodwaters shipwreck capsized sank rescuers rescuer fire blaze inferno wildfire " +
    "explosion mine colliery cyclone hurricane typhoon tornado storm crash crashed eruption tsunami firefighters stampede trapped survivors rails mishap entombed bodies wreck sinking sunk ferry blast tremors rescue buried swept capsize crashes dinghy dinghies lifeboat lifeboats coastguard adrift lifejackets castaways",
  war:
    "war army armies rebel rebels troops soldiers shelling shelled militia militias militiamen fighting clashes front frontline offensive airstrike airstrikes ceasefire truce insurgents insurgency guerrillas besieged siege artillery bombardment " +
    "mortars gunmen militants separatists paramilitaries combat battle battles invasion troop jihadists fighters conflict warring",
  flight:
    "refugee refugees displaced displacement fled flee flees fleeing uprooted exodus asylum asylum-seekers exile exiled returnees encampment encampments settlements camps tents makeshift drought famine starvation resettled resettlement migrated migration influx homeless expelled idps arrivals",
  protest:
    "protest protests protester protesters protesting demonstration demonstrations demonstrator demonstrators rally rallies march marches marchers strike strikes strikers unrest uprising revolt riot riots rioters turnout picket sit-in crowds opposition anti-government",
  election:
    "election elections electoral vote votes voters voted voting ballot ballots candidate candidates polling polls poll run-off runoff constituency constituencies incumbent referendum turnout presidential parliamentary challenger",
  prices:
    "inflation prices price currency exchange rates rate economy economic bank economists market markets index cost costs wages fuel petrol",
  // of those who want to be put up for an office: a race in a state at peace, unlike a vote that a country is torn over
  contest:
    "nominee nominees nomination nominations primary primaries caucus caucuses delegate delegates superdelegate superdelegates front-runner frontrunner front-runners frontrunners endorse endorses endorsed endorsing endorsement endorsements fundraising fundraiser fundraisers donors pollster pollsters battleground battlegrounds hopefuls runner-up debate debates stump pac pacs frontbencher backbencher candidacy candidacies electability superdelegates ads convention campaign campaigns campaigning",
};
const FRAMES = Object.keys(WORDS) as readonly Frame[];

/** So many words make a report one of a kind. */
const ENOUGH = 2;

const CONTEST = FRAMES.indexOf("contest");
const ELECTION = FRAMES.indexOf("election");
/** Words of a crisis: a report that has many is one of it, whoever runs for what besides. */
const OF_CRISIS = (["captivity", "disaster", "war", "flight", "protest"] as const).map((frame) =>
  FRAMES.indexOf(frame),
);
/** Of a race for an office speak so many words, with those of votes. */
const MANY = 8;

const bits = new Map<string, number>();
for (const [index, frame] of FRAMES.entries())
  for (const word of WORDS[frame].split(" ")) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
/** The kinds of report that a word belongs to, as bits in the order of `FRAMES`. */
export const bitsOf = oncePerWord(({ word }) => bits.get(word) ?? 0);

/** The frames that fit, the fullest first. */
export type Frames = ReadonlySet<Frame>;

/** How often words of each frame stand in a report: `count` takes a word's bits. */
export class FrameCounts {
  private readonly counts = FRAMES.map(() => 0);

  count(found: number): void {
    for (let left = found; left !== 0; left &= left - 1) {
      const index = 31 - Math.clz32(left & -left);
      this.counts[index] = (this.counts[index] as number) + 1;
    }
  }

  frames(): Frames {
    const told: number[] = [];
    for (let index = 0; index < FRAMES.length; index++) if (this.isTold(index)) told.push(index);
    told.sort((a, b) => (this.counts[b] as number) - (this.counts[a] as number));
    const frames = new Set<Frame>();
    for (let t = 0; t < told.length; t++) frames.add(FRAMES[told[t] as number] as Frame);
    return frames;
  }

  private isTold(index: number): boolean {
    const count = this.counts[index] as number;
    return index === CONTEST ? this.isContest(count) : count >= ENOUGH;
  }

  private isContest(count: number): boolean {
    const all = count + (this.counts[ELECTION] as number);
    if (count < MANY / 2 || all < MANY) return false;
    let crises = 0;
    for (let c = 0; c < OF_CRISIS.length; c++) crises += this.counts[OF_CRISIS[c] as number] as number;
    return all >= 3 * crises;
  }
}

/** What an event comes to in a report of these kinds. `measure`: what it has come to so far. */
export function resolved(entry: EnglishEvent, measure: Measure, frames: Frames): Measure {
  if (entry.elsewhere === undefined || measure !== entry.measure) return measure;
  for (const frame of frames) {
    const other = entry.elsewhere[frame];
    if (other !== undefined) return other;
  }
  return measure;
}

/** Words of harm times the frames English says them in: a word known to one frame is known to all. */
import { describe, expect, it } from "vitest";
import { read } from "../../../read.ts";

const figuresOf = (text: string) => read({ lang: "en", published: "2019-05-07", text }).figures;

/** What is done to people, as a participle, by measure; a sentence that tells what the report is about may follow. */
const DONE: readonly (readonly [measure: string, participles: string, about?: string])[] = [
  [
    "killed",
    "killed, shot dead, gunned down, executed, beheaded, crushed to death, hacked to death, burnt alive, fatally shot, hanged",
  ],
  [
    "injured",
    "injured, wounded, maimed, badly burned, taken to hospital, treated for smoke inhalation, beaten, tear-gassed, hit by shrapnel, rushed to a local hospital, struck by stones",
  ],
  ["arrested", "arrested, detained, rounded up, taken into custody, taken in for questioning, placed under arrest"],
  ["released", "released, freed, pardoned, let go, granted amnesty, allowed to go home"],
  ["missing", "lost at sea, swept away, swept out to sea"],
  ["displaced", "displaced, uprooted, driven from their homes, made homeless, evicted, forced to leave their homes"],
  ["charged", "charged, convicted, indicted, put on trial, found guilty, brought to trial, court-martialled"],
  ["evacuated", "evacuated, airlifted, moved to safety, told to leave, ordered out, escorted out, forced to evacuate"],
  [
    "rescued",
    "rescued, pulled out alive, plucked from the water, pulled to safety, winched to safety, brought to shore, picked up at sea",
  ],
  [
    "affected",
    "affected, cut off, stranded, hit by the floods, deprived of water, threatened by famine, thrown out of work",
  ],
  ["infected", "infected, diagnosed with cholera, taken ill, struck down by the disease"],
  ["abducted", "taken, seized, marched into the forest, snatched", "The kidnappers hid them from the other hostages."],
];
const PASSIVE: readonly ((done: string) => string)[] = [
  (done) => `Some 43 people were ${done} on Monday.`,
  (done) => `At least 43 have been ${done}, the mayor said.`,
  (done) => `43 residents, according to the governor's office, were ${done}.`,
  (done) => `Another 43 pupils had to be ${done}.`,
  (done) => `43 others were ${done} there.`,
  (done) => `The list names 43 women and children ${done} on Monday.`,
  (done) => `The list names 43 workers who were ${done}.`,
  (done) => `The number of people ${done} rose to 43.`,
  (done) => `This brings to 43 the number of people ${done}.`,
  (done) => `Among those ${done} were 43 students.`,
  (done) => `Those ${done} included 43 students.`,
  (done) => `More than 900 people were ${done}, including 43 students.`,
];

/** What people do or are in, as a past and a perfect. */
const DOES: readonly (readonly [measure: string, predicates: string, about?: string])[] = [
  ["killed", "died, perished, drowned, lost their lives"],
  ["displaced", "fled their homes, left the country, abandoned their villages, crossed the border"],
  ["displaced", "left the city, left the village", "The army shelled the rebels on the front."],
  ["rescued", "swam ashore, survived, escaped alive, made it ashore"],
  ["affected", "lost power, went hungry, needed food aid, lacked clean water, lost their jobs, ran out of food"],
  ["infected", "tested positive, fell ill, became ill, contracted the virus"],
  [
    "protesters_present",
    "marched, walked out, went on strike, joined the protest, took to the streets, staged a sit-in, walked off the job",
  ],
];
const ACTIVE: readonly ((does: string) => string)[] = [
  (does) => `About 43 people ${does} on Monday.`,
  (does) => `At least 43 ${does} on Monday.`,
  (does) => `43 residents, the mayor said, ${does} that night.`,
  (does) => `43 more ${does} later.`,
  (does) => `The number of people who ${does} rose to 43.`,
  (does) => `Among those who ${does} were 43 students.`,
  (does) => `Those who ${does} included 43 students.`,
  (does) => `More than 900 people ${does}, including 43 students.`,
];

/** Verbs whose last words may stand behind their object. */
const SPLIT: readonly (readonly [measure: string, verbs: string])[] = [
  ["evacuated", "bused out, flew out, escorted out, moved to safety"],
  ["displaced", "drove out, drove from their homes"],
  ["arrested", "hauled off, locked up, took in for questioning"],
  ["charged", "put on trial, found guilty, sentenced to death"],
  ["rescued", "plucked to safety, winched to safety"],
];
const AROUND: readonly ((verb: string, rest: string) => string)[] = [
  (verb, rest) => `Soldiers ${verb} 43 people ${rest}.`,
  (verb, rest) => `The army ${verb} at least 43 villagers ${rest} on Monday.`,
  (verb, rest) => `They ${verb} 43 more ${rest}.`,
];

/** Nouns of what is done, with "of". */
const NOUNS: readonly (readonly [measure: string, nouns: string])[] = [
  ["killed", "killing, murder, execution"],
  ["arrested", "arrest, detention, jailing"],
  ["released", "release, freeing, pardon"],
  ["abducted", "abduction, kidnapping"],
  ["evacuated", "evacuation, airlift"],
  ["displaced", "displacement, eviction"],
  ["charged", "conviction, indictment, trial"],
  ["rescued", "rescue"],
];
const OF: readonly ((noun: string) => string)[] = [
  (noun) => `The ${noun} of 43 migrants shocked the country.`,
  (noun) => `It led to the ${noun} of some 43 workers.`,
  (noun) => `The ${noun} on Monday of 43 villagers made news.`,
];

function missed(
  table: readonly (readonly [measure: string, words: string, about?: string])[],
  frames: readonly ((word: string) => string)[],
): string[] {
  const wrong: string[] = [];
  for (const [measure, words, about = ""] of table)
    for (const word of words.split(", "))
      for (const frame of frames) {
        const text = `${frame(word)} ${about}`.trim();
        if (!figuresOf(text).some((figure) => figure.value === 43 && figure.measure === measure))
          wrong.push(`${measure}: ${text}`);
      }
  return wrong;
}

describe("what befalls people is read in every frame", () => {
  it("participles", () => expect(missed(DONE, PASSIVE)).toEqual([]));
  it("verbs of which they are the subject", () => expect(missed(DOES, ACTIVE)).toEqual([]));
  it("verbs around their object", () => {
    const split = AROUND.map((frame) => (words: string) => {
      const [verb = "", ...rest] = words.split(" ");
      return frame(verb, rest.join(" "));
    });
    expect(missed(SPLIT, split)).toEqual([]);
  });
  it("nouns of action", () => expect(missed(NOUNS, OF)).toEqual([]));
});

describe("the frames hold nobody where", () => {
  it.each([
    ["killed", "The death of a giant of 60 films was mourned by 300 fans."],
    ["charged", "The trial of 12 new drugs began in May."],
    ["rescued", "The rescue of 3 banks cost the state dearly."],
    ["arrested", "The capture of 12 towns was announced."],
    ["displaced", "The flight of 12 planes was called off."],
    ["abducted", "Some 40 people took the bus to the coast. The kidnappers of the hostages were far."],
    ["charged", "About 30 people tried to cross the river."],
    ["evacuated", "The army helped 300 farmers to move their cattle."],
    ["killed", "Police spoke to 30 people, officials said, and the driver was killed."],
    ["property_damaged", "The floods came in May; the state opened 12 schools for the homeless."],
    ["property_damaged", "The number of shops in the town rose to 40."],
    ["released", "A trio of songs was released."],
    ["missing", "A couple of weeks later the ring went missing."],
    ["displaced", "About 30 people left the town hall after the meeting."],
    ["displaced", "The agency runs 30 refugee camps."],
    ["arrested", "The court issued 30 arrest warrants."],
    ["killed", "He faces 30 murder charges."],
    ["abducted", "Judges heard 30 kidnapping cases."],
    ["other_people", "The army set up 30 police posts."],
    ["killed", "The number of flights has fallen to 30."],
    ["damage_cost", "The stadium cost $30 million."],
    ["aid_amount", "Police seized $30 million in cash."],
    ["protesters_present", "Some 30 divers took part in the search."],
    ["evacuated", "The charity airlifted 30 tents."],
  ])("%s: %s", (measure, text) => {
    expect(figuresOf(text).map((figure) => figure.measure)).not.toContain(measure);
  });
});

it.each([
  ["missing", 2, "An elderly couple is missing after the storm."],
  ["injured", 3, "A trio were hurt in the crash."],
  ["killed", 36, "The report lists 36 civilian deaths."],
  ["other", 36, "The number of checkpoints on the road rose to 36."],
  ["attacks", 36, "The number of airstrikes has passed 36."],
  ["property_damaged", 36, "Shells hit 36 houses."],
  ["damage_cost", 36_000_000, "Crops worth $36 million were destroyed."],
  ["aid_amount", 36_000_000, "The state will pay $36 million to the bereaved families."],
  ["aid_amount", 36, "The plane carried 36 tents."],
  ["duration", 36, "The curfew will last 36 days."],
  ["duration", 36, "It rained for 36 hours."],
  ["duration", 36, "The crew spent 36 days adrift."],
  ["price_change", 36, "Oil fell 36 percent."],
  ["property_damaged", 36, "By evening 36 houses had been lost."],
  ["property_damaged", 36, "The number of houses destroyed rose to 36."],
  ["evacuated", 300, "The blaze forced 300 people to flee."],
  ["damage_cost", 2_000_000, "The port was losing some $2 million a day."],
  ["protesters_present", 9000, "Unions put the crowd at 14,000; the police put it at 9,000."],
] as const)("%s, %i: %s", (measure, value, text) => {
  expect(figuresOf(text)).toContainEqual(expect.objectContaining({ measure, value }));
});

const FLOOD = "Flood waters swept through the valley after the storm and killed 12 people.";
const WAR = "Government troops and rebels fought for a third day, and shelling killed 12 civilians.";
const PROTEST = "Police fired tear gas at protesters, and the marches went on.";
const KIDNAP = "Gunmen kidnapped pupils from a boarding school, and the hostages are far away.";

describe("what the report is about says what moves mean", () => {
  it.each([
    ["evacuated", FLOOD, "The army moved 430 villagers."],
    ["evacuated", FLOOD, "Buses carried 430 people out of the valley."],
    ["evacuated", FLOOD, "Boats took 430 people to the mainland."],
    ["missing", FLOOD, "The fate of 430 others is not known."],
    ["missing", FLOOD, "Teams are looking for 430 people."],
    ["injured", FLOOD, "Hospitals admitted 430 people."],
    ["affected", FLOOD, "The storm cut electricity to 430 people."],
    ["displaced", WAR, "430 civilians left on foot."],
    ["displaced", WAR, "The camp took in 430 people."],
    ["troops", WAR, "A battalion of 430 arrived."],
    ["killed", WAR, "The army put its losses at 430."],
    ["injured", WAR, "Another 430 had bullet wounds."],
    ["injured", WAR, "The hospital took in 430 wounded."],
    ["arrested", WAR, "It took 430 prisoners."],
    ["protesters_present", PROTEST, "The march drew 430 people."],
    ["protesters_present", PROTEST, "Some 430 youths set up barricades."],
    ["released", KIDNAP, "430 have come home."],
    ["released", KIDNAP, "The gunmen let 430 go."],
  ])("%s: %s %s", (measure, about, told) => {
    expect(figuresOf(`${about} ${told}`)).toContainEqual(expect.objectContaining({ measure, value: 430 }));
  });
  it("a third day is no third of a day", () => {
    expect(figuresOf("Workers were on strike for a third day, and a curfew held for a fourth night.")).toEqual([]);
  });
  it("whoever is sought by the police is not missing", () => {
    const measures = figuresOf(`${FLOOD} Police are searching for 430 gunmen.`).map(({ measure }) => measure);
    expect(measures).not.toContain("missing");
  });
});

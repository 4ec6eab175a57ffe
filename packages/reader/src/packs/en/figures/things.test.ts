/** What is counted beside people, in the frames English counts it in: a word known to one frame is known to all. */
import { describe, expect, it } from "vitest";
import { read } from "../../../read.ts";

const figuresOf = (text: string) => read({ lang: "en", published: "1993-05-07", text }).figures;

type Table = readonly (readonly [measure: string, words: string])[];
function missed(table: Table, frames: readonly ((word: string) => string)[], value: number): string[] {
  const wrong: string[] = [];
  for (const [measure, words] of table)
    for (const word of words.split(", "))
      for (const frame of frames)
        if (!figuresOf(frame(word)).some((figure) => figure.value === value && figure.measure === measure))
          wrong.push(`${measure}: ${frame(word)}`);
  return wrong;
}

const FOUND: Table = [
  [
    "weapons",
    "rifles, M-16 rifles, AK-47s, grenades, rounds of ammunition, sticks of dynamite, submachine guns, machineguns, RPG-7 launchers, 81-mm mortars, detonators, fuses, " +
      "kilos of explosives, pounds of TNT, land mines, pistols, anti-tank rockets, captured rifles, hand grenades",
  ],
  ["aircraft", "helicopters, MiG-29 fighters, F-16s, transport planes, Mi-8 helicopters"],
  ["vehicles", "tanks, T-72 tanks, armoured cars, stolen cars, jeeps"],
];
const SEIZED: readonly ((things: string) => string)[] = [
  (things) => `The army found 43 ${things} in the valley.`,
  (things) => `Police showed nine pistols, 43 ${things} and two maps.`,
  (things) => `At least 43 ${things} were captured.`,
];

const BUILT: Table = [
  [
    "property_damaged",
    "homes, embassies, consulates, bank branches, bridges, schools, post offices, adobe houses, freighters",
  ],
];
const WRECKED: readonly ((things: string) => string)[] = [
  (things) => `The blast destroyed 43 ${things}.`,
  (things) => `Some 43 ${things} were damaged by bombs.`,
  (things) => `He admitted the bombing of 43 ${things} in May.`,
  (things) => `Damaged ${things}: 43`,
];

const DONE: Table = [
  [
    "attacks",
    "attacks, bombings, non-fatal grenade attacks, armed actions, raids, ambushes, acts of sabotage, bomb attacks, fatal shooting incidents, sorties",
  ],
];
const COUNTED: readonly ((things: string) => string)[] = [
  (things) => `The front claims 43 ${things} since March.`,
  (things) => `There were 43 ${things} in the region.`,
  (things) => `He is a suspect in 43 ${things}.`,
];

const GIVEN: Table = [["aid_amount", "sent, gave, pledged, granted, contributed"]];
const MONEY: readonly ((verb: string) => string)[] = [
  (verb) => `Norway ${verb} dlrs 43 million in assistance for the victims.`,
  (verb) => `The bank ${verb} 43 million marks in emergency aid.`,
];
const TAKEN: Table = [["money", "made off with, escaped with, got away with, stole"]];
const STOLEN: readonly ((verb: string) => string)[] = [
  (verb) => `The men ${verb} $43 million in cash.`,
  (verb) => `Two robbers ${verb} about 43 million pesetas.`,
];

describe("what is counted beside people is read in every frame", () => {
  it("arms, aircraft and vehicles", () => expect(missed(FOUND, SEIZED, 43)).toEqual([]));
  it("what was wrecked", () => expect(missed(BUILT, WRECKED, 43)).toEqual([]));
  it("attacks", () => expect(missed(DONE, COUNTED, 43)).toEqual([]));
  it("money given", () => expect(missed(GIVEN, MONEY, 43_000_000)).toEqual([]));
  it("money taken", () => expect(missed(TAKEN, STOLEN, 43_000_000)).toEqual([]));
});

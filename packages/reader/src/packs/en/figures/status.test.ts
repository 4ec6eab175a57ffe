/** What has happened, may have, or has yet to: the same deed in the frames that tell these apart. */
import { describe, expect, it } from "vitest";
import type { FigureStatus } from "../../../contract/types.ts";
import { read } from "../../../read.ts";

const TABLE: Readonly<Record<Exclude<FigureStatus, "asserted"> | "asserted", readonly string[]>> = {
  hypothetical: [
    "The government will release 43 prisoners.",
    "The group agreed to free 43 hostages.",
    "The council plans to evict 43 families.",
    "Some 43 inmates are due to be freed.",
    "They recommended that 43 villagers be evacuated.",
    "43 residents should be evacuated, the mayor said.",
    "The police want to arrest 43 men.",
    "The mayor announced $43 for each family.",
    "He faces up to 43 years in jail.",
    "If the dyke breaks, 43 people will die.",
  ],
  unconfirmed: [
    "Up to 43 miners may be trapped.",
    "The pit may hold 43 bodies.",
    "Rumours put the toll at 43.",
    "43 sailors might have drowned.",
  ],
  denied: [
    "The army rejected claims that it had killed 43 farmers.",
    "The police dismissed reports of 43 deaths.",
    "It is not true that 43 guards were captured.",
  ],
  retracted: [
    "The ministry withdrew its toll of 43 dead.",
    "The toll, first given as 43, was lowered to 12.",
    "An earlier toll of 43 dead was put down to a mistake.",
  ],
  asserted: [
    "The crew managed to rescue 43 passengers.",
    "The state had to evacuate 43 villagers.",
    "Waves of up to 43 metres hit the port.",
    "The governor ordered 43 schools closed.",
    "He vowed to punish those who killed 43 people.",
    "The president promised help to the 43 people injured.",
    "43 have been killed, and many more could die.",
    "Police said 43 men were killed and that the toll could rise.",
    "The rebels continue to hold 43 hostages.",
  ],
};

describe.each(Object.entries(TABLE))("%s", (status, texts) => {
  it.each(texts)("%s", (text) => {
    const { figures } = read({ lang: "en", published: "2019-05-07", text });
    const it43 = figures.filter(({ value, low, high }) => [value, low, high].includes(43));
    expect(it43.map((figure) => figure.status)).toEqual([status]);
  });
});

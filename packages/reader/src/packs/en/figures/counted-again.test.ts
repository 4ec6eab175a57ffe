/** Those counted before and told of again, singles and pairs on lists, and numbers that count nobody. */
import { expect, it } from "vitest";
import { read } from "../../../read.ts";

const figuresOf = (text: string) => read({ lang: "en", published: "2019-05-07", text }).figures;

it.each([
  ["killed", 2, "Two of them, a couple from the port, died on arrival."],
  ["killed", 2, "Among the dead were four pupils, a retired nurse and both drivers."],
  ["killed", 2, "Both pilots were killed."],
  ["killed", 14, "All 14 people aboard a helicopter that vanished from radar on Monday died in the crash."],
  ["other_people", 6, "Twenty men were in the shaft when it flooded. Six of them managed to climb out."],
  ["rescued", 5, "Divers pulled out five boys alive."],
  [
    "killed",
    1,
    "All eight aboard died. The passengers were three Danes, two Swedes, a Dutch woman and a Canadian nurse.",
  ],
  ["killed", 1, "Guards shot dead one of them at the gate."],
  ["killed", 7, "We dug out nothing but bodies. Seven today."],
  ["killed", 13, "Twelve miners died. The union said it could be 13."],
  ["arrested", 14, "The navy captured a trawler and its crew of 14."],
  ["arrested", 6, "Nine sailors are held in the port, said a lawyer for six of the sailors."],
  ["charged", 4, "Four of the condemned men are on the run."],
  ["other_people", 2, "Three of her nephews were missing. The guard said there had been two attackers."],
  ["other_people", 25, "Four were killed. A student said she hid in a cellar with 25 other pupils."],
  ["affected", 10, "The blast killed five. A nurse saw ten people on the ground."],
  ["other_people", 10, "Ten people on the ground waved at the balloon."],
  ["price", 40, "Each migrant paid $40 for a ticket."],
  ["money", 200, "He was fined $200 for selling false tickets."],
])("tells of %s %d: %s", (measure, value, text) => {
  expect(figuresOf(text)).toContainEqual(expect.objectContaining({ measure, value }));
});

it.each([
  "The two divers were both members of the club.",
  "The hotline is 1190.",
  "Tickets cost 60 pesos ($3).",
  "Seven today, she said with a laugh.",
  "All 14 people aboard a ferry that vanished from radar on Monday were well.",
])("counts nothing of one's own: %s", (text) => {
  expect(figuresOf(text).filter(({ measure }) => measure !== "other_people")).toEqual([]);
});

it("counts two once where both are one of them", () => {
  expect(figuresOf("The two divers, both women, were rescued by a fisherman.")).toHaveLength(1);
});

it("leaves what is known beside a guess", () => {
  expect(figuresOf("Doctors counted nine deaths but said it might be 12.")[0]).toMatchObject({
    value: 9,
    status: "asserted",
  });
});

/** Who is let go, who breaks out, what befell others in the same sentence, and second guesses. */
import { expect, it } from "vitest";
import { read } from "../../../read.ts";

const figuresOf = (text: string) => read({ lang: "en", published: "2019-05-07", text }).figures;

it.each([
  ["released", 9, "The rebels held 23 nurses in the clinic. Nine were freed on Sunday after a fire broke out."],
  ["released", 4, "The siege of the embassy ended with the release of the last four hostages."],
  ["rescued", 4, "The blast buried a hall full of people. Four were freed from the rubble by a rescuer."],
  ["other_people", 31, "At least 31 inmates escaped through a tunnel."],
  ["arrested", 12, "At least 31 inmates escaped through a tunnel and twelve of them were recaptured."],
  ["injured", 6, "The bus overturned, injuring six people, and in 2011 nine died on the same bend."],
  ["injured", 9000, "The quake injured nearly 9,000 and left about 40,000 homeless."],
  ["killed", 6, "Six of the victims were found under the rubble of their bakery."],
  ["missing", 6, "Six tourists are still under the rubble of their bakery."],
  ["affected", 14, "Crews dug towards 14 miners trapped some 300 metres underground."],
  ["injured", 5, "Eleven were hurt, five of them in danger of death."],
  ["affected", 30, "Counsellors looked after 30 people in shock."],
  ["injured", 2, "Two firefighters fainted in the smoke."],
  ["troops", 7000, "About 7,000 Kenyan and Ugandan troops are due to take part."],
  ["troops", 450, "Some 450 police were deployed around the stadium."],
  ["arrested", 3, "Three club employees were arrested."],
  ["property_damaged", 4, "Four pavilions were gutted by the fire."],
  ["aid_amount", 700, "The charity sent two doctors, nine nurses, an ambulance and 700 blankets to the island."],
  ["aid_amount", 30, "Norway said it would send 30 tonnes of tarpaulins."],
  ["money", 90_000, "Officers found 90,000 euros in cash under the floor."],
  ["duration", 3, "The wreck was found after a three-day search."],
  ["duration", 14, "The convicted men have 14 days to appeal."],
])("tells of %s %d: %s", (measure, value, text) => {
  expect(figuresOf(text)).toContainEqual(expect.objectContaining({ measure, value }));
});

it.each([
  [12, 15, "A witness spoke of 12, maybe 15 people on the ground."],
  [2, 3, "Two, three people lay in the road."],
  [40, 50, "He saw 40 or perhaps 50 bodies."],
])("is from %d to %d: %s", (low, high, text) => {
  expect(figuresOf(text)).toContainEqual(expect.objectContaining({ value: null, low, high }));
});

it("lists what is joined by 'and'", () => {
  expect(figuresOf("Rooms two, three and four are closed.").every(({ value }) => value !== null)).toBe(true);
});

it("is more than a toll tops", () => {
  expect(figuresOf("Death toll passes 70.")).toContainEqual(
    expect.objectContaining({ value: 70, high: null, qualifier: "more_than" }),
  );
});

it.each(["The film runs for a three-hour show.", "They have two weeks to think."])("counts nothing: %s", (text) => {
  expect(figuresOf(text)).toEqual([]);
});

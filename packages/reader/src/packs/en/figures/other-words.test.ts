/** What befalls people and what is brought to them, said in other words than the plain ones. */
import { expect, it } from "vitest";
import { read } from "../../../read.ts";

const figuresOf = (text: string) => read({ lang: "en", published: "2019-05-07", text }).figures;

it.each([
  ["displaced", 900, "More than 900 families are camping at the churches since the clashes."],
  ["displaced", 7000, "Nearly 7,000 families are living in informal settlements around the town."],
  ["displaced", 3000, "An estimated 3,000 herders have migrated south because of the rains."],
  ["displaced", 5200, "The fighting has pushed 5,200 people into neighbouring Burundi."],
  [
    "displaced",
    12_000,
    "The drought uprooted whole villages. About 12,000 people have arrived since; most refugees are women.",
  ],
  ["killed", 23, "At least 23 farmers have taken their own lives since June."],
  ["killed", 6, "Six men hanged themselves in their cells."],
  ["killed", 16, "The clinic treated 40 wounded, 16 of whom had since died."],
  ["injured", 40, "The clinic treated 40 wounded, 16 of whom had since died."],
  ["killed", 3, "Clearance has gone on since November. Three deminers lost their lives."],
  ["killed", 1, "Nine people were shot dead, among them a pregnant woman."],
  ["missing", 12, "Twelve fishermen never returned."],
  ["missing", 7, "The whereabouts of seven activists remain unknown."],
  ["arrested", 33, "The crackdown netted 33 suspects."],
  ["arrested", 300, "Monitors say 300 people are languishing in cells without trial."],
  ["protesters_present", 20_000, "A crowd put by police at 20,000 filled the avenue."],
  ["protesters_present", 400, "The sit-in has grown to 400 since Monday."],
  ["protesters_present", 6000, "Organisers claimed 15,000 had marched; police spoke of 6,000."],
  ["aid_amount", 1_200_000, "Bern handed over protective gear worth 1.2 million Swiss francs to the deminers."],
  ["aid_amount", 50_000_000, "The bank approved $50 million to help the country rebuild."],
  ["aid_amount", 2_000_000, "The charity has raised 2 million pounds for survivors."],
  ["aid_amount", 90, "The programme has airlifted 90 metric tonnes of rice."],
  ["weapons", 1870, "Clearance teams have removed 1,870 devices from the fields."],
  ["weapons", 52, "Engineers cleared 52 booby traps from the school."],
  ["vehicles", 184, "Drinking water is carried to the villages by 184 tankers."],
  ["output", 90_000, "The company said its production would fall by 90,000 ounces this year."],
  ["rate", 2, "The reservoir is down to about 2% of its capacity."],
  ["distance", 35, "The boat sank about 35 nautical miles off the coast."],
  ["other", 212, "The station recorded 212 mm of rain in 24 hours."],
  ["other", 18, "Eighteen of the district's clinics have shut down for want of fuel."],
  ["infected", 38, "The outbreak worries the ward. Nurses reported 38 new patients; the cholera came with the floods."],
  ["killed", 2, "Two policemen lay dead in the street."],
  [
    "killed",
    39,
    "Some 44 died in the raid. About 275,000 people are at risk. Monitors revised their count from 51 to 39.",
  ],
  ["injured", 50, "Volunteers took more than 50 injured people to the clinic."],
  ["injured", 9, "Nine people walked away with cuts and bruises."],
  ["arrested", 2, "Two brothers turned themselves in to police."],
  ["charged", 12, "Twelve officers appeared before a magistrate."],
  ["charged", 15, "The court handed jail terms to 15 teachers."],
  ["charged", 13, "One was sentenced to three years. The 13 others received terms of six months."],
  ["released", 40, "Forty of the girls were back with their families."],
  ["protesters_present", 700, "The strike by 700 dockers entered its second week."],
  ["affected", 2_000_000, "The drought threatens the livelihoods of 2 million people."],
  ["affected", 1_000_000, "One million children are out of school."],
  ["property_damaged", 45, "Fire swept through 45 stalls."],
  ["property_damaged", 5000, "Floodwaters entered 5,000 houses."],
  ["damage_cost", 30_000_000, "The ministry put the bill at 30 million dollars."],
  ["population", 1_200_000, "The strait cuts the island's 1.2 million people off from the market."],
  ["money", 500_000, "Police offered a reward of 500,000 naira."],
  ["other_people", 120, "Some 90 migrants drowned. The boat had left with 120 people on board."],
  ["duration", 7, "The union gave the government a seven-day ultimatum."],
] as const)("%s, %i: %s", (measure, value, text) => {
  expect(figuresOf(text)).toContainEqual(expect.objectContaining({ measure, value }));
});

it.each([
  ["released", "The crowd called on the king to release a poet."],
  ["other_people", "Amina, a widow with six children, told the visitors she would stay."],
  ["killed", "Four people were killed, including a Form Two student, said the mayor of Block Two.", 2],
  ["aid_amount", "The refinery announced $20 million in profits for the quarter."],
  ["aid_amount", "Smugglers handed over cocaine worth 3 million euros."],
  ["weapons", "The ministry bought 1,870 devices for its clerks."],
  ["vehicles", "Three tankers were anchored off the port after the attack."],
  ["displaced", "The campaign drove 30,000 people into debt."],
  ["other", "A 50-kg bag of maize is hard to find."],
  ["duration", "The number of people held has doubled in six weeks."],
  ["rescued", "All were found alive at a relative's home."],
  ["output", "The customs men found 600 tons of cement."],
] as const)("not %s: %s", (measure, text, value?: number) => {
  const found = figuresOf(text).filter((figure) => value === undefined || figure.value === value);
  expect(found.map((figure) => figure.measure)).not.toContain(measure);
});

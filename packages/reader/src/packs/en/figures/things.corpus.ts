import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: [
    "en.figure.things",
    "en.figure.damaged",
    "en.figure.population",
    "en.figure.magnitude",
    "en.figure.length",
    "en.figure.term",
    "en.figure.money",
    "en.figure.output",
    "en.figure.amount",
    "en.figure.percent",
    "en.figure.counted",
    "en.figure.in-kind",
    "en.figure.cut-off",
    "en.figure.compared",
  ],
  lang: "en",
  stage: "figures",
  published: "2019-05-07",
  cases: [
    { say: "The army fired six rockets.", means: [{ measure: "weapons", value: 6 }] },
    { say: "More than 70 aircraft took part.", means: [{ measure: "aircraft", value: 70, qualifier: "more_than" }] },
    { say: "There were 11 attacks in the district.", means: [{ measure: "attacks", value: 11 }] },
    { say: "The storm destroyed 250 homes.", means: [{ measure: "property_damaged", value: 250 }] },
    { say: "About 40 vehicles were burned.", means: [{ measure: "property_damaged", value: 40, qualifier: "about" }] },
    { say: "The province has a population of 1.2 million.", means: [{ measure: "population", value: 1_200_000 }] },
    { say: "A quake of magnitude 6.1 shook the coast.", means: [{ measure: "magnitude", value: 6.1 }] },
    { say: "The village lies 30 km from the border.", means: [{ measure: "distance", value: 30, unit: "km" }] },
    { say: "A judge gave him a sentence of seven years.", means: [{ measure: "duration", value: 7, unit: "year" }] },
    {
      say: "The flood caused damage of $3 million.",
      means: [{ measure: "damage_cost", value: 3_000_000, unit: "USD" }],
    },
    {
      say: "Norway pledged 5 million euros in aid.",
      means: [{ measure: "aid_amount", value: 5_000_000, unit: "EUR" }],
    },
    {
      say: "The agency has requested $8 million in funding.",
      means: [{ measure: "aid_amount", value: 8_000_000, status: "hypothetical" }],
    },
    {
      say: "The army set aside PKR 70 billion for cash assistance.",
      means: [{ measure: "aid_amount", value: 70_000_000_000, unit: "PKR" }],
    },
    { say: "Oil rose to $71 a barrel.", means: [{ measure: "price", value: 71 }] },
    { say: "The case fatality ratio is 12 percent.", means: [{ measure: "rate", value: 12 }] },
    { say: "Inflation reached 9.5 percent.", means: [{ measure: "rate", value: 9.5, unit: "%" }] },
    { say: "Bread prices rose by 12%.", means: [{ measure: "price_change", value: 12, unit: "%" }] },
    { say: "The fields produce 80,000 barrels a day.", means: [{ measure: "output", value: 80_000 }] },
    {
      say: ["The storm cost the island 90 million rupees.", "The strike has already cost growers $90 million."],
      means: [{ measure: "damage_cost", value: 90_000_000 }],
    },
    {
      say: [
        "Chad chipped in 4 million euros.",
        "Envoys asked for 4 million euros.",
        "The bank agreed a loan of 4 million euros.",
      ],
      means: [{ measure: "aid_amount", value: 4_000_000, unit: "EUR" }],
    },
    {
      say: "Qatar put up $30 million, Oman $12 million.",
      means: [
        { measure: "aid_amount", value: 30_000_000 },
        { measure: "aid_amount", value: 12_000_000 },
      ],
    },
    {
      say: "The governor announced 20 million dalasis in relief.",
      means: [{ measure: "aid_amount", status: "hypothetical" }],
    },
    { say: "A plane dropped 30 tonnes of rice.", means: [{ measure: "aid_amount", value: 30, unit: "tonne" }] },
    { say: "The currency changed hands at 540 to the dollar.", means: [{ measure: "price", value: 540 }] },
    {
      say: ["A loaf sells for 90 gourdes.", "Diesel retails at 90 gourdes a litre."],
      means: [{ measure: "price", value: 90 }],
    },
    { say: "The metical fell 6 percent against the dollar.", means: [{ measure: "price_change", value: 6 }] },
    { say: "Copper closed 35 cents lower.", means: [{ measure: "price_change", value: 35 }] },
    { say: "Coal mine accidents fell by 20 per cent.", means: [{ measure: "other", value: 20 }] },
    { say: "The bank raised its rate by 150 basis points.", means: [{ measure: "rate", value: 150 }] },
    { say: ["The economy shrank 4 percent.", "He took 54 percent of the vote."], means: [{ measure: "rate" }] },
    {
      say: "Nearly 70% of the houses in Port Lune were flattened.",
      means: [{ measure: "property_damaged", value: 70, unit: "%" }],
    },
    { say: "Mobs torched 15 police vans.", means: [{ measure: "property_damaged", value: 15 }] },
    {
      say: ["A convoy delivered 6,000 hygiene kits to the camp.", "Some 6,000 blankets were handed out in Herat."],
      means: [{ measure: "aid_amount", value: 6000, unit: null }],
    },
    {
      say: [
        "Lorries carried 90 tonnes of millet, enough for the hungry of the valley.",
        "Canada shipped 90 tonnes of lentils to the port.",
      ],
      means: [{ measure: "aid_amount", value: 90, unit: "tonne" }],
    },
    { say: "The factory burned 300 tents in its yard.", means: [{ measure: "property_damaged", value: 300 }] },
    { say: "Officials delivered 300 ballot boxes.", means: [{ measure: "other", value: 300 }] },
    {
      say: [
        "The treasury has set aside 90 million pesos for repairs.",
        "The state paid 90 million pesos to the families of the dead.",
      ],
      means: [{ measure: "aid_amount", value: 90_000_000 }],
    },
    {
      say: [
        "The court awarded the bereaved families 90 million pesos.",
        "The cost of fighting the fire reached 90 million pesos.",
        "The tax will raise 90 million pesos.",
      ],
      means: [{ measure: "money", value: 90_000_000 }],
    },
    {
      say: ["Each passenger paid $40 for a ticket.", "A sack of charcoal cost him $40."],
      means: [{ measure: "price", value: 40, unit: "USD" }],
    },
    {
      say: ["Nurses want a 15 per cent rise in pay.", "The unions asked for a 15 per cent wage increase."],
      means: [{ measure: "price_change", value: 15 }],
    },
    { say: "Sugar now sells at 85.", means: [{ measure: "price", value: 85 }] },
    {
      say: "Iran fired 60 drones at the base, and 55 of the drones were shot down.",
      means: [
        { measure: "weapons", value: 60 },
        { measure: "weapons", value: 55 },
      ],
    },
    { say: "The army bought four drones.", means: [{ measure: "aircraft", value: 4 }] },
    {
      say: ["The mission deployed 40 boats.", "Firefighters came with 40 engines."],
      means: [{ measure: "vehicles", value: 40 }],
    },
    {
      say: "The gale wrecked 30 shops and some 12 other structures.",
      means: [
        { measure: "property_damaged", value: 30 },
        { measure: "property_damaged", value: 12 },
      ],
    },
    { say: "Some 70,000 homes were without power after the storm.", means: [{ measure: "affected", value: 70_000 }] },
    { say: "The city has seen three weeks of riots.", means: [{ measure: "duration", value: 3, unit: "week" }] },
    { say: "More than 80 per cent of cases are on the islands.", means: [{ measure: "infected", value: 80 }] },
    {
      say: ["A tremor with a reading of 5.4 was felt.", "A 5.4-magnitude aftershock was felt."],
      means: [{ measure: "magnitude", value: 5.4 }],
    },
    {
      say: "The islands lie about 300 km (190 miles) off the coast.",
      means: [
        { measure: "distance", qualifier: "about" },
        { measure: "distance", value: 190, low: null, high: null, qualifier: "about" },
      ],
    },
    {
      say: "The judge gave them terms ranging from seven to 15 years.",
      means: [{ measure: "duration", low: 7, high: 15 }],
    },
    { say: "The district has had no water for 11 days.", means: [{ measure: "duration", value: 11 }] },
    { say: ["The clerks voided 48 ballots.", "Some 48 villages lie empty."], means: [{ measure: "other", value: 48 }] },
    { say: "The camp was built for 30,000.", means: [{ measure: "population", value: 30_000 }] },
    {
      say: "A grant first reported as $7 million was in the end a grant of $5 million.",
      means: [{ status: "retracted" }, { status: "asserted" }],
    },
    {
      say: "The floods wrecked homes. More than 300 homes collapsed and another 4,500 were badly damaged.",
      means: [
        { measure: "property_damaged", value: 300 },
        { measure: "property_damaged", value: 4500 },
      ],
    },
    {
      say: "The army sent 500 tents, 900 sleeping bags and 20 tonnes of flour.",
      means: [
        { measure: "aid_amount", value: 500 },
        { measure: "aid_amount", value: 900 },
        { measure: "aid_amount", value: 20, unit: "tonne" },
      ],
    },
    {
      say: "The agency needs $40 million to feed the displaced; so far $10 million (25 percent) has been received.",
      means: [
        { measure: "aid_amount", status: "hypothetical" },
        { measure: "aid_amount", value: 10_000_000 },
        { measure: "aid_amount", value: 25, unit: "%" },
      ],
    },
    { say: "The curfew has been in force for ten months.", means: [{ measure: "duration", value: 10, unit: "month" }] },
    { say: "The highway has been blocked for six days.", means: [{ measure: "duration", value: 6, unit: "day" }] },
    {
      say: "The kidnappers asked for N40 million in ransom.",
      means: [{ measure: "money", value: 40_000_000, unit: "NGN" }],
    },
    { say: "The bomb held 3 kg of TNT, the capacity of a large shell.", means: [{ measure: "other", unit: "kg" }] },
    {
      say: "The appeal for $90 million is 24 per cent funded.",
      means: [
        { measure: "aid_amount", unit: "USD" },
        { measure: "aid_amount", value: 24 },
      ],
    },
    {
      say: "A sack now sells for 14,000 rials, up from 7,500 in May.",
      means: [
        { measure: "price", value: 14_000 },
        { measure: "price", value: 7500, unit: "rial" },
      ],
    },
    { say: "She promised a budget of 400 million pesos for the search.", means: [{ measure: "money" }] },
    {
      say: ["Inspectors closed 12 coal mines.", "The union of miners has members at 12 other mines."],
      means: [{ measure: "other", value: 12 }],
    },
    { say: "The rebels laid 12 mines on the road, killing a miner.", means: [{ measure: "weapons", value: 12 }, {}] },
    { say: "They seized five 81-mm mortars.", means: [{ measure: "weapons", value: 5 }] },
    { say: "Police fired over 60 teargas canisters.", means: [{ measure: "weapons", value: 60 }] },
    { say: "The minister sent 10 platoons of border guards.", means: [{ measure: "troops", value: 10 }] },
    {
      say: "The blaze has destroyed 120 houses and at least 9,000 hectares of pine.",
      means: [{ measure: "property_damaged" }, { measure: "property_damaged", value: 9000, unit: "hectare" }],
    },
    {
      say: "It fell within 500 metres of the fence.",
      means: [{ measure: "distance", high: 500, qualifier: "at_most" }],
    },
    { say: "The enclave of some 80,000 people lies in the hills.", means: [{ measure: "population", value: 80_000 }] },
    { say: "The general ended his 22-month-old campaign.", means: [{ measure: "duration", value: 22 }] },
    { say: "The ship carried 900 tonnes of grain.", means: [{ measure: "other", value: 900 }] },
  ],
  not: [
    "The talks lasted two days.",
    "She waited for an hour.",
    "Not one single truck came.",
    "She has been in place for two years as coach.",
    "The shop opened two new homes for cats.",
    "He asked eight questions.",
    "She has worked there for 11 years.",
    "Tenants were given three months to leave the block.",
    "The fire spread over six regions.",
  ],
});

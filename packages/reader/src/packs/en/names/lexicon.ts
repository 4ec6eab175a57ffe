/** English words that names are known by. Places and nationalities come from the generated tables. */
import { CITIES, COUNTRIES, NATIONALITIES, type PlaceRow } from "../../../geo/generated/places.ts";
import { type Lexicon, lexicon } from "../../../lexicon/lexicon.ts";
import type { GivenEntry, InstitutionEntry, PlaceEntry, SiteEntry, TitleEntry } from "../../../names/entries.ts";
import { type KnownPlace, knownPlace } from "../../../names/candidate.ts";
import { fold } from "../../../text/fold.ts";
import { EITHER, MEN, WOMEN } from "./given.ts";

const words = (list: string) => list.trim().split(/\s*[,\n]\s*/);

function placeItems(): [string, PlaceEntry][] {
  const items = new Map<string, [string, PlaceEntry]>();
  for (const [country, , en] of [...COUNTRIES, ...CITIES] as readonly PlaceRow[]) {
    const names = en === "" ? [] : en.split("|");
    for (const written of names) {
      if (items.has(fold(written)) || /[-']/.test(written)) continue;
      const entry = { ...knownPlace(names[0] as string, country), article: false, common: fold(written) === "us" };
      items.set(fold(written), [written, entry]);
    }
  }
  return [...items.values()];
}

/** Names with a hyphen or an apostrophe are several tokens: they are known by their first word and compared whole. */
export const MARKED_PLACES: ReadonlyMap<string, KnownPlace> = new Map(
  ([...COUNTRIES, ...CITIES] as readonly PlaceRow[]).flatMap(([country, , en]) => {
    const names = en.split("|");
    return names
      .filter((name) => /[-']/.test(name))
      .map((name) => [fold(name), knownPlace(names[0] as string, country)] as const);
  }),
);

/** A country's people where they are named otherwise than its adjective says: "five Turks", "a Swede". */
const DEMONYMS: Readonly<Record<string, string>> = {
  TR: "turk, turks",
  GR: "greek, greeks",
  SE: "swede, swedes",
  DK: "dane, danes",
  FI: "finn, finns",
  RS: "serb, serbs",
  HR: "croat, croats",
  SI: "slovene, slovenes",
  SK: "slovak, slovaks",
  CZ: "czech, czechs",
  ES: "spaniard, spaniards",
  AR: "argentine, argentines",
  PH: "filipino, filipinos, filipina, filipinas",
  KZ: "kazakh, kazakhs",
  UZ: "uzbek, uzbeks",
  TJ: "tajik, tajiks",
  TM: "turkmen, turkmens",
  KG: "kyrgyz",
  IS: "icelander, icelanders",
  NZ: "new zealander, new zealanders",
  NL: "dutchman",
  FR: "frenchman, frenchwoman",
  IE: "irishman",
  GB: "briton, scot, scots",
  LU: "luxembourger, luxembourgers",
  BF: "burkinabe",
  CY: "cypriot, cypriots",
  MN: "mongol, mongols",
  LA: "lao, laotians",
  CI: "ivorian, ivorians",
  MG: "malagasy",
  PR: "puerto rican, puerto ricans",
  SV: "salvadoran, salvadorans, salvadorean, salvadoreans",
};

function nationalityItems(): [string[], { country: string }][] {
  const taken = new Set<string>();
  return NATIONALITIES.flatMap(([country, , en]) => {
    const surfaces = [
      ...en.split("|").flatMap((word) => (word.endsWith("n") || word.endsWith("i") ? [word, `${word}s`] : [word])),
      ...(DEMONYMS[country as string]?.split(", ") ?? []),
    ];
    const fresh = surfaces.filter(
      (word) => word !== "" && !taken.has(fold(word)) && taken.add(fold(word)) !== undefined,
    );
    return fresh.length === 0 ? [] : [[fresh, { country: country as string }] as [string[], { country: string }]];
  });
}

/** What a name holds that is a body's. */
const HEADS = `
Ministry, Department, Agency, Party, Council, Committee, Commission, Union, University, College, Bank, Court, Police, Army, Navy, Marines, Force, Forces, Guard, Guards, Corps, Organization, Organisation, Association, Company, Corporation, Corp, Inc, Ltd, LLC, Group, Front, Movement, Parliament, Senate, Congress, House, Office, Bureau, Service, News, Times, Post, Press, Presse, Agence, Journal, Institute, Foundation, Fund, Center, Centre, Hospital, Church, Assembly, Authority, Airlines, Airways, Federation, League, Society, Alliance, Coalition, Network, Administration, Government, Cabinet, Treasury, Reserve, Academy, Laboratory, Observatory, Watch, Cross, Crescent, Brigade, Brigades, Division, Battalion, Command, Secretariat, Board, Trust, Club, Team, Campaign, Chamber, Syndicate, Tribunal, Embassy, Consulate, Legion, Militia, Mission, Program, Programme, Initiative, Forum, Conference, Summit, Herald, Tribune, Telegraph, Guardian, Magazine, Radio, Television, Telecom, Motors, Energy, Petroleum, Oil, Gas, Mines, Mining, Holdings, Partners, Capital, Survey, Institution, Industries, Systems, Technologies, Communications, Media, Studios, Pictures, Records
`;
/** What a person's name does not hold: words of bodies' names, events and titles of works. */
const PARTS = `
National, International, Federal, Central, Supreme, United, Democratic, Republican, Republic, Labour, Labor, Liberal, Conservative, Islamic, Muslim, Christian, Catholic, Orthodox, Jewish, Human, Rights, Red, White, Black, Green, State, States, World, Global, General, Public, Security, Defense, Defence, Foreign, Interior, Justice, Health, Education, Finance, Trade, Treaty, Nations, Civil, Military, Royal, Special, Social, People, Peoples, Workers, Daily, Weekly, Star, Sun, North, South, East, West, Northern, Southern, Eastern, Western, Pacific, Atlantic, First, Second, New, Free, Great, Big, Good, Day, Week, Year, War, Peace, Act, Law, Bill, Treaty, Agreement, Accord, Constitution, Amendment, Code, Cup, Games, Olympics, Prize, Award, Festival, Revolution, Spring, Crisis, Plan, Operation, Project, Strategy, Report, Review, Index, Street, Data, Internet, Action, Emergency, Response, Science, Research, Studies, Policy, Affairs, Relations, Development, Environmental, Protection, Nuclear, Atomic, Space, Medical, Relief, Children, Women, Refugee, Refugees, Investigation, Intelligence, Criminal, Economic, Monetary, Financial, Union, Soviet, Arab, African, Asian, European, Latin, Anti, Pro, Non, Covid, Boeing, Airbus, Twitter, Facebook
`;
const ORGANIZATIONS = `
Hamas, Hezbollah, Taliban, ISIS, Isis, Daesh, Boko Haram, Al Shabaab, Wagner, Kremlin, White House, Pentagon, Capitol, Downing Street, Elysee, Knesset, Duma, Bundestag, Reuters, Agence France Presse, Associated Press, Bloomberg, Interfax, Xinhua, Sputnik, Anadolu, Al Jazeera, Al Arabiya, Facebook, Twitter, Telegram, Instagram, YouTube, WhatsApp, TikTok, Google, Apple, Amazon, Microsoft, Meta, Tesla, Boeing, Airbus, Interpol, Unicef, Unesco, Nato, Opec, Greenpeace, Oxfam, Fatah, Scotland Yard, Wall Street, Red Cross, Red Crescent, United Nations, European Union, African Union, Arab League, Security Council, Human Rights Watch, Amnesty International, Doctors Without Borders, Islamic State, Vatican News, Congress, Parliament, Senate, Houthis
`;
const SITES = `
City, Province, County, River, Lake, Mountain, Mountains, Mount, Airport, Square, Island, Islands, Valley, District, Village, Bridge, Stadium, Sea, Bay, Port, Camp, Base, Park, Region, Territory, Peninsula, Strait, Canal, Ocean, Desert, Forest, Beach, Highway, Avenue, Boulevard, Road, Cathedral, Mosque, Prison, Dam, Hills, Coast, Gulf, Heights, Plaza, Hotel, Tower, Palace
`;
const FORMS = `
mr, mrs, ms, miss, dr, sir, lord, lady, dame, rabbi, sheikh, shaikh, imam, ayatollah, pope, bishop, archbishop, cardinal, father, reverend, rev, king, queen, prince, princess, emir, sultan, gen, general, lt, lieutenant, col, colonel, maj, major, capt, captain, sgt, sergeant, adm, admiral, brigadier, marshal, cpl, corporal, private, pvt, sen, senator, rep, representative, congressman, congresswoman, gov, governor, prof, professor, judge, justice, detective, inspector, superintendent, constable, officer, mufti, patriarch
`;
const OFFICES = `
president, vice president, chief, prime minister, deputy prime minister, minister, foreign minister, defense minister, defence minister, interior minister, finance minister, health minister, justice minister, information minister, chancellor, secretary, secretary general, secretary of state, foreign secretary, home secretary, defense secretary, defence secretary, spokesman, spokeswoman, spokesperson, ambassador, envoy, mayor, premier, leader, chairman, chairwoman, chair, director, chief executive, ceo, commissioner, commander, attorney general, prosecutor, deputy, analyst, economist, expert, professor, researcher, scientist, seismologist, activist, lawyer, journalist, reporter, author, candidate, opposition leader, lawmaker, councilman, councilwoman, diplomat, adviser, advisor, aide, coordinator, manager, witness, resident, sheriff, teacher, doctor, engineer, pilot, singer, actor, actress, footballer, coach, billionaire, businessman, dissident, dictator, speaker, treasurer, head, historian, epidemiologist, biologist, paramedic, nurse, shopkeeper, farmer, fisherman, student, editor, correspondent, senator, congressman, representative
`;

function distinct<E>(items: [string[], E][]): [string[], E][] {
  const seen = new Set<string>();
  return items.map(([surfaces, entry]) => [
    surfaces.filter((surface) => !seen.has(fold(surface)) && seen.add(fold(surface)) !== undefined),
    entry,
  ]);
}
const institution = (list: string, is: InstitutionEntry["is"]): [string[], InstitutionEntry] => [words(list), { is }];

export const nameLexicons: readonly Lexicon[] = [
  lexicon("place", placeItems()),
  lexicon("nationality", nationalityItems()),
  lexicon("organization", distinct([[words(ORGANIZATIONS), { article: false }]])),
  lexicon("institution", distinct([institution(HEADS, "head"), institution(PARTS, "part")])),
  lexicon("site", distinct([[words(SITES), { is: "with" } as SiteEntry]])),
  lexicon(
    "title",
    distinct([
      [words(FORMS), { is: "form" } as TitleEntry],
      [words(OFFICES), { is: "office" } as TitleEntry],
    ]),
  ),
  lexicon(
    "given",
    distinct([
      [words(MEN), { common: false, gender: "m" } as GivenEntry],
      [words(WOMEN), { common: false, gender: "f" } as GivenEntry],
      [words(EITHER), { common: false, gender: null } as GivenEntry],
    ]),
  ),
];

import { describe, expect, it } from "vitest";
import { read } from "../../../read.ts";
import { openDocument } from "../../../text/document.ts";
import { en } from "../index.ts";
import { linesInCapitals } from "./lines.ts";

const open = (text: string) =>
  openDocument(text, { ...en, inUsualCase: en.inUsualCase, published: null, outlet: null, trace: null });

/** The words of a text as they are looked up: Capital, SHORT or small. */
const lookedUp = (text: string) =>
  open(text)
    .tokens.filter(({ kind }) => kind === "word")
    .map(({ info: { word, capital, allCapitals } }) =>
      allCapitals ? word.toUpperCase() : capital ? word.charAt(0).toUpperCase() + word.slice(1) : word,
    )
    .join(" ");

const seen = (text: string) => {
  const { attributions, figures } = read({ lang: "en", text, published: "1991-03-12" });
  const at = (span: { start: number; end: number } | null) => span && [span.start, span.end];
  return {
    attributions: attributions.map(({ act, mode, source, cue, content }) => [
      act,
      mode,
      at(source),
      at(cue),
      content.map(at),
    ]),
    figures: figures.map(({ measure, span, number, value, group, scope, status }) => [
      measure,
      at(span),
      at(number),
      value,
      group,
      scope,
      status,
    ]),
  };
};

/** Reports of our own, as they would be written otherwise. */
const REPORTS = [
  "Raiders killed a herder near the town of Tolinga and burned two buses.",
  "The ministry of health said 14 children had died of measles in Kenya since March.",
  "Colonel Aldo Brasca, chief of the harbour guard, said that three soldiers were wounded when a mine exploded near the bridge.",
  "A bomb exploded in a market in Peru, killing nine people and injuring at least 40 others, police reported.",
  "Rebels of the Northern Workers Front (NWF) attacked a power station on Tuesday. The NWF denied that civilians were killed.",
  'President Ferrante said the army had lost 12 men. "We shall go on," Ferrante added.',
  "The flood destroyed 300 houses and left more than 2,000 families homeless, the Red Cross said.",
  "An unidentified man was shot dead in Colombia last night, according to the radio.",
  "Two hundred fishermen were rescued by the navy on 5 May, a spokesman for the port told reporters.",
];

describe("a report in capitals", () => {
  it.each(REPORTS)("reads as it would otherwise: %s", (report) => {
    expect(seen(report).figures.length + seen(report).attributions.length).toBeGreaterThan(0);
    expect(seen(report.toUpperCase())).toEqual(seen(report));
  });

  it("wrapped by hand reads on over the ends of lines", () => {
    const text = [
      "   PORT VALE, 3 MAR 91 (XNA) -- [TEXT] THE ARMY FOUGHT A REBEL COLUMN",
      "NEAR THE DAM ON SUNDAY IN WHICH ACCORDING TO COLONEL BRASCA IT KILLED",
      "THREE FIGHTERS.  THE REST OF THE COLUMN CROSSED THE RIVER AND WAS NOT",
      "FOUND AGAIN.",
      "",
      "   A HERDER WAS WOUNDED BY A STRAY BULLET ON THE ROAD THAT LEADS TO",
      "TOLINGA [WORDS INDISTINCT].",
    ].join("\n");
    const { figures, attributions } = read({ lang: "en", text, published: "1991-03-03" });
    expect(figures.map(({ measure, value }) => [measure, value])).toEqual([
      ["killed", 3],
      ["injured", 1],
    ]);
    expect(attributions.map(({ source }) => source && text.slice(source.start, source.end))).toEqual([
      "COLONEL BRASCA",
    ]);
  });

  it("over a report is read to its end and no further", () => {
    const { figures } = read({ lang: "en", text: "40 INJURED, 12 KILLED IN BUS FIRE\n\nThe bus burned on Monday." });
    expect(figures.map(({ measure, value }) => [measure, value])).toEqual([
      ["injured", 40],
      ["killed", 12],
    ]);
    const bare = read({ lang: "en", text: "Bus fire: 40 injured, 12 killed\n\nThe bus burned on Monday." }).figures;
    expect(bare.map(({ measure, value }) => [measure, value])).toEqual([
      ["injured", 40],
      ["killed", 12],
    ]);
  });

  it("shows the US and the WHO where the report under it does", () => {
    const text = "TALKS WITH US END IN ADEN WITHOUT A DEAL\n\nThe US said on Monday that the talks were over.";
    expect(read({ lang: "en", text }).names.map(({ name, kind, spans }) => [name, kind, spans.length])).toEqual([
      ["US", "place", 2],
      ["ADEN", "place", 1],
    ]);
  });

  it("has names where other words tell of them", () => {
    const text =
      "COLONEL ALDO BRASCA FLEW HOME TO KENYA YESTERDAY. BRASCA WILL MEET THE CHAIRMAN OF THE NORTHERN WORKERS FRONT (NWF) TODAY.";
    const { names } = read({ lang: "en", text });
    expect(names.map(({ kind, name, variants }) => [kind, name, variants])).toEqual([
      ["person", "ALDO BRASCA", ["ALDO BRASCA", "BRASCA"]],
      ["place", "KENYA", ["KENYA"]],
      ["organization", "NORTHERN WORKERS FRONT", ["NORTHERN WORKERS FRONT", "NWF"]],
    ]);
  });
});

describe("a word in capitals is looked up", () => {
  it.each([
    ["THE FRENCH AMBASSADOR LEFT PERU IN MAY FOR A TALK", "The French ambassador left Peru in May for a talk"],
    ["THE MARCH MAY BEGIN ON 4 MARCH, THE POLICE SAID", "The march may begin on March the police said"],
    ["HE TOLD US THAT THE US TROOPS HAD LEFT", "He told us that the US troops had left"],
    ["NATO AND THE KGF SENT AID TO EL TORVO", "NATO and the KGF sent aid to El Torvo"],
    ["GENERAL ELECTIONS WERE PUT OFF, GENERAL ALI VARGA SAID", "General elections were put off General Ali Varga said"],
    ["A MAJOR FIRE BURNED THE TOWN OF TOLINGA. NOBODY DIED", "A major fire burned the town of Tolinga Nobody died"],
    ["THEY DIDN'T SEE GOVERNOR PAZ'S GUARDS AT ALL", "They didn't see Governor Paz s guards at all"],
    ["HE SAW PRIME MINISTER DOLO DE LUNA. LUNA LEFT", "He saw Prime Minister Dolo de Luna Luna left"],
    ["GUARDS DOLO MARVAN, 47, AND ERDA KOLT, 21, WERE HURT", "Guards Dolo Marvan and Erda Kolt were hurt"],
    ['"WE ARE SAFE," SAID DOLO MARVAN, A NURSE', "We are safe said Dolo Marvan a nurse"],
    [
      "SAID HEAVY RAIN FELL, CATTLE DROWNED, AND ROADS WERE CUT",
      "Said heavy rain fell cattle drowned and roads were cut",
    ],
    ["THEY FLED FROM TOLINGA IN DRAMA AND IN A RADIO CAR", "They fled from Tolinga in drama and in a radio car"],
    [
      "MEN OF THE NORTHERN ARMED FORCES (FKL) LEFT, THE FKL SAID",
      "Men of the Northern Armed Forces FKL left the FKL said",
    ],
    ["THE NATIONAL POLICE AND THE MINISTRY OF HEALTH AGREED", "The National Police and the Ministry of Health agreed"],
    ["WHO SAYS THE MEN WHO FELL ILL ARE SAFE", "WHO says the men who fell ill are safe"],
    ["THE U.S. EMBASSY WAS CLOSED, SAID PEDRO J. VARGA", "The U.s. embassy was closed said Pedro J Varga"],
  ])("as it is written otherwise: %s", (loud, usual) => {
    expect(lookedUp(loud)).toBe(usual);
  });
});

describe("a line is in capitals", () => {
  const lines = (text: string) =>
    linesInCapitals(
      text,
      open(text.toLowerCase()).tokens.map((token) => ({
        ...token,
        info: en.analyze(text, token.start, token.end, token.kind),
      })),
    ).map(({ first, last }) => text.slice(open(text).tokens[first]?.start, open(text).tokens[last]?.end));

  it("where it is a headline over a report", () => {
    expect(lines("FLOODS KILL 12 IN THE NORTH\n\nTwelve people died, police said.")).toEqual([
      "FLOODS KILL 12 IN THE NORTH",
    ]);
    expect(lines("Twelve died.\n\nROADS AND BRIDGES IN THE NORTH\nTwo bridges fell.")).toEqual([
      "ROADS AND BRIDGES IN THE NORTH",
    ]);
  });
  it("not where it has a word in small letters, or few words", () => {
    expect(lines("UNHCR, WFP and UNICEF sent aid.")).toEqual([]);
    expect(lines("BREAKING NEWS\n\nTwelve people died.")).toEqual([]);
    expect(lines("Floods Kill Twelve In The North\n\nTwelve people died.")).toEqual([]);
    expect(lines("PORT VALE, 3 MAR (XNA) -- The army left.")).toEqual([]);
  });
  it("however short, in a text that has no other", () => {
    const text = "TWO DEAD.\n\nA BUS FELL INTO THE SEA, THE MCARDLE COMPANY SAID.\n\nMORE LATER";
    expect(lines(text)).toEqual([text]);
  });
});

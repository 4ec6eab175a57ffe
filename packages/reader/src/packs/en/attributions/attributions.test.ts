import { describe, expect, it } from "vitest";
import { array, assert, boolean, property, shuffledSubarray } from "fast-check";
import { read } from "../../../read.ts";

/** Sentences that say something each in its own way; none leans on the one before it. */
const SENTENCES = [
  "The interior ministry said six miners were trapped.",
  "“The water came at night,” said Ilse Marten, a teacher.",
  "According to the port authority, two ships had turned back.",
  "The union accused the company of hiding the leak.",
  "Nobody was hurt, the governor of Ténès told Reuters on Monday.",
  "The road to the coast was closed.",
  "José Peña denied that the café had been warned.",
  "The army confirmed the deaths.",
];

const seen = (text: string) =>
  read({ lang: "en", text, published: "2021-03-04" }).attributions.map(({ source, cue, content, act, mode }) =>
    [act, mode, source, cue, ...content]
      .map((part) => (part !== null && typeof part === "object" ? text.slice(part.start, part.end) : String(part)))
      .join(" | ")
      .normalize("NFC"),
  );

describe("English attributions", () => {
  it("stay where paragraphs are cut between sentences", () => {
    assert(
      property(shuffledSubarray(SENTENCES, { minLength: 2 }), array(boolean(), { minLength: 8 }), (list, cuts) => {
        const cut = list.reduce((text, sentence, i) => `${text}${cuts[i] === true ? "\n\n" : " "}${sentence}`);
        expect(seen(cut)).toEqual(seen(list.join(" ")));
      }),
      { numRuns: 60 },
    );
  });

  it("are the same in NFC and in NFD", () => {
    assert(
      property(shuffledSubarray(SENTENCES, { minLength: 1 }), (list) => {
        const text = list.join(" ");
        expect(seen(text.normalize("NFD"))).toEqual(seen(text.normalize("NFC")));
      }),
      { numRuns: 40 },
    );
  });

  it("are made to the report's own outlet, whose name only the report's address tells", () => {
    const links = (text: string, outlet: string) =>
      read({ lang: "en", text, outlet }).attributions.flatMap(({ via }) => via.map(({ name }) => name));
    expect(links("“It was dark,” Ilse Marten told the Lantern.", "www.valley-lantern.example")).toEqual([
      "the Lantern",
    ]);
    expect(links("Ilse Marten told Vellon that it was dark.", "www.vellon.example")).toEqual(["Vellon"]);
    expect(links("Ilse Marten told Vellon that it was dark.", "www.harbour.example")).toEqual([]);
  });

  it("are found in wire copy in capitals, wrapped by hand", () => {
    const text =
      "   PORT VALE, 3 MAR (XNA) -- THE ARMY DENIED TODAY THAT REBELS HAD ATTACKED\nTHE HARBOUR, WHERE TWO SHIPS LIE AT ANCHOR SINCE\n2 FEBRUARY.\n\n" +
      "   COL. JUAN MARTEN, THE HARBOUR COMMANDER, SAID THAT THE PORT WAS SAFE\nAND THAT WORK WOULD BEGIN AGAIN.\n\n   HE ADDED THAT NOBODY WAS HURT.\n";
    const found = read({ lang: "en", text }).attributions;
    expect(found.map(({ act, cue }) => [act, text.slice(cue.start, cue.end)])).toEqual([
      ["deny", "DENIED"],
      ["say", "SAID"],
      ["say", "ADDED"],
    ]);
    expect(found.map(({ source }) => source && text.slice(source.start, source.end))).toEqual([
      "THE ARMY",
      "COL. JUAN MARTEN, THE HARBOUR COMMANDER",
      "HE",
    ]);
  });
});

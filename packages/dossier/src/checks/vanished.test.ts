import { read } from "@isnad/reader";
import { describe, expect, test } from "vitest";
import { brief } from "../brief/brief.ts";
import type { Held } from "../contract/held.ts";
import { pageOf } from "./vanished.ts";

const kept = "The ministry said that 12 people were injured in the port of Merin.";
const dropped = "Police arrested 40 people near the harbour, a spokesman said on Thursday.";
const rest = "The port stays closed until Saturday morning, the harbour authority said.";

function held(sentences: readonly string[], day: number, rest: object = {}): Held {
  const report = { text: sentences.join("\n\n"), lang: "en", url: "https://h.example/merin", published: "2021-03-18" };
  return { reading: read({ ...report, ...rest }), dossier: "d", recordedAt: `2021-03-${day}T08:00:00.000Z` };
}

function deleted(all: readonly Held[], asOf = "2021-04-01") {
  const { cautions, threads } = brief({ dossier: "d", held: all, decisions: [], asOf, recordedBy: null });
  const ids = new Set(threads.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const found = cautions.filter(({ kind }) => kind === "deleted");
  for (const { about } of found) expect(ids).toContain(about);
  return found.map(({ words }) => words);
}

describe("a figure that a page gives no more", () => {
  const [first, second] = [held([kept, dropped, rest], 18), held([kept, rest], 19)];
  const gone = [expect.stringContaining("40")];

  test("is a caution on the claim it was", () => expect(deleted([second, first])).toEqual(gone));

  test("from when the page was seen without it, and not before", () => {
    expect(deleted([first, second], "2021-03-18T20:00Z")).toEqual([]);
    expect(deleted([first, second], "2021-03-19T20:00Z")).toEqual(gone);
  });

  test("from the date that the page itself gives, where that moved", () => {
    const dated = held([kept, rest], 25, { published: "2021-03-20" });
    expect(deleted([first, dated], "2021-03-19")).toEqual([]);
    expect(deleted([first, dated], "2021-03-21")).toEqual(gone);
  });

  test("however the page was come to", () => {
    expect(deleted([first, held([kept, rest], 19, { url: "https://H.example/merin?utm_source=x#top" })])).toEqual(gone);
  });

  test("once, over many versions", () => {
    const third = held([kept, rest, "Schools will open again on Monday."], 20);
    expect(deleted([first, second, third])).toEqual(gone);
  });
});

describe("no caution", () => {
  const first = held([kept, dropped, rest], 18);
  test.each([
    ["a new figure for the same thing", [held([kept, dropped.replace("40", "45"), rest], 19)]],
    ["a figure that came back", [held([kept, rest], 19), held([kept, dropped, rest, "More is to follow."], 20)]],
    ["another page", [held([kept, rest], 19, { url: "https://h.example/other" })]],
    ["a report without an address", [held([kept, rest], 19, { url: undefined })]],
    ["a front page with another article", [held(["Farmers in the north hope for rain before the week ends."], 19)]],
    ["the same version again", [first]],
  ])("for %s", (_, more) => expect(deleted([first, ...more])).toEqual([]));
});

test.each([
  ["https://A.example", "https://a.example/"],
  ["https://a.example/P?utm_source=b&id=7&fbclid=x#c", "https://a.example/P?id=7"],
  ["https://a.example/?ref=x", "https://a.example/"],
  ["https://a.example/?reference=x", "https://a.example/?reference=x"],
  ["urn:x", "urn:x"],
])("%s is %s", (url, page) => expect(pageOf(url)).toBe(page));

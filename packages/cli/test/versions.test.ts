import type { Held } from "@isnad/dossier";
import { read } from "@isnad/reader";
import { expect, test } from "vitest";
import { versionsOf } from "../src/commands/versions.ts";

function held(text: string, hour: number, url = "https://h.example/merin?utm_source=feed#top"): Held {
  const reading = read({ text, url, published: "2021-03-18", lang: "en" });
  return { reading, dossier: "port", recordedAt: `2021-03-18T${String(hour).padStart(2, "0")}:00:00.000Z` };
}

const first = [
  "The ministry said that 12 people were injured in the port of Merin.",
  "Police arrested 40 people near the harbour, a spokesman said.",
  "The port stays closed until Saturday morning, the harbour authority said.",
];

test("what was cut, added and altered, and a figure that went without a word", () => {
  const second = [
    "The ministry said that 19 people were injured in the port of Merin.",
    "The port stays closed until Saturday morning, the harbour authority said.",
    "Schools will open again on Monday.",
  ];
  const [version, ...more] = versionsOf([
    held(second.join("\n\n"), 9, "https://h.example/merin"),
    held(first.join("\n\n"), 7),
    held("Another page altogether, the mayor said.", 8, "https://h.example/other"),
  ]);
  expect(more).toEqual([]);
  expect(version).toMatchObject({
    url: "https://h.example/merin",
    before: { recordedAt: "2021-03-18T07:00:00.000Z" },
    changes: {
      cut: [first[1]],
      added: [second[2]],
      altered: [{ before: first[0], after: second[0] }],
      gone: [{ measure: "arrested" }],
    },
  });
});

test("the same page met again is no version", () => {
  expect(versionsOf([held(first.join("\n\n"), 7)])).toEqual([]);
});

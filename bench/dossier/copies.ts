/**
 * How well near-copies are told from different reports of one event.
 *
 *     node --conditions=isnad-source --import tsx bench/dossier/copies.ts REPORTS.jsonl [--same-event EVENTS.json]
 *
 * From each report three copies are made: half its sentences cut, sentences of another report added, all sentences moved.
 * Prints the share of copies found and of pairs of different reports joined (all pairs of one language).
 */
import { readFileSync } from "node:fs";
import type { Lang, Report } from "@isnad/reader";
import { storiesOf } from "../../packages/dossier/src/copies/copies.ts";

const path = process.argv[2];
if (path === undefined) throw new Error("usage: copies.ts REPORTS.jsonl");
const texts = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as { text: string; lang?: Lang });
let seed = 7;
const random = () => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
};
const sentences = (text: string) => text.split(/(?<=[.!?؟\n])\s+/u).filter((sentence) => sentence.trim() !== "");
const shuffled = (list: readonly string[]) =>
  list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
const report = (id: string, text: string, lang: Lang): Report => ({ id, text, lang });

const EDITS: Readonly<Record<string, (text: string, other: string) => string>> = {
  cut: (text) =>
    sentences(text)
      .filter((_, __, all) => all.length < 3 || random() > 0.4)
      .join(" "),
  added: (text, other) => [...sentences(text), ...sentences(other).slice(0, 4)].join(" "),
  moved: (text) => shuffled(sentences(text)).join(" "),
  "cut, added and moved": (text, other) =>
    shuffled([
      ...sentences(text).filter((_, __, all) => all.length < 3 || random() > 0.3),
      ...sentences(other).slice(0, 2),
    ]).join(" "),
};

let found = 0;
let made = 0;
texts.forEach(({ text, lang = "en" }, i) => {
  const other = texts[(i + 1) % texts.length] as { text: string };
  for (const [edit, change] of Object.entries(EDITS)) {
    made++;
    const copy = report("b", change(text, other.text), lang);
    if (storiesOf([report("a", text, lang), copy]).storyOf("b") === "a") found++;
    else console.log(`not found: report ${i}, ${edit}`);
  }
});
const stories = storiesOf(texts.map(({ text, lang = "en" }, i) => report(String(i), text, lang)));
let joined = 0;
let pairs = 0;
texts.forEach((one, i) => {
  for (let j = 0; j < i; j++) {
    if (one.lang !== texts[j]?.lang) continue;
    pairs++;
    const story = stories.storyOf(String(i));
    if (story !== null && story === stories.storyOf(String(j))) {
      joined++;
      console.log(`joined: ${i} and ${j}: ${one.text.slice(0, 60)} | ${texts[j]?.text.slice(0, 60)}`);
    }
  }
});
console.log(
  `copies found ${found} of ${made} (${(found / made).toFixed(3)}); different reports joined ${joined} of ${pairs}`,
);

/** What English says of a phrase that names a speaker: its head, number and gender, and whether it is a bare role. */
import type { SpeakerGrammar } from "../../../attributions/speaker.ts";
import { DETERMINER, PREPOSITION } from "./grammar.ts";

const MALE =
  /^(?:mr|sir|lord|father|brother|son|husband|king|prince|sheikh|spokesman|chairman|congressman|policeman|fireman|businessman|gunman|man|boy|uncle|imam)$/;
const FEMALE =
  /^(?:mrs|ms|miss|lady|mother|sister|daughter|wife|queen|princess|spokeswoman|chairwoman|congresswoman|policewoman|businesswoman|woman|girl|aunt|madame)$/;
const ORGANIZATION =
  /^(?:ministry|government|army|military|police|agency|council|committee|court|party|group|company|bank|office|department|commission|union|association|organization|organisation|parliament|senate|house|team|newspaper|daily|channel|network|authority|service|institute|university|hospital|embassy|administration|bureau|fund|center|centre|foundation|coalition|alliance|movement|statement|report|media|campaign|board|press|times|post|command)$/;

export const speakerGrammar: SpeakerGrammar = {
  describe(doc, { first, last }) {
    const words: string[] = [];
    let head = "";
    let bare = true;
    let gender: "m" | "f" | null = null;
    let plural = false;
    let organization = false;
    let closed = false;
    for (let at = first; at <= last; at++) {
      const token = doc.tokens[at];
      if (token === undefined || token.kind !== "word") {
        if (token?.kind === "mark" && token.info.word === ",") closed = true;
        continue;
      }
      const word = token.info.word;
      if (word === "s" || DETERMINER.has(word)) continue;
      if (PREPOSITION.has(word)) {
        closed = true;
        bare = false;
        continue;
      }
      if (word === "and" && !closed) {
        plural = true;
        continue;
      }
      if (MALE.test(word)) gender = "m";
      else if (FEMALE.test(word)) gender = "f";
      words.push(word);
      if (!closed) {
        head = word;
        if (ORGANIZATION.test(word)) organization = true;
        else organization = false;
      }
      if (token.info.capital && at > first) bare = false;
    }
    if (head === "") head = words[0] ?? "";
    if (
      doc.tokens[first]?.info.capital &&
      words.length > 0 &&
      doc.tokens[first]?.info.word === words[0] &&
      words.length <= 3 &&
      !isSentenceStart(doc, first)
    )
      bare = false;
    const many =
      plural ||
      (/[^s']s$/.test(head) && !/(?:press|times|states|nations|news)$/.test(head) && bare) ||
      /^(?:people|police|media|relatives|men|women)$/.test(head);
    return {
      head,
      words,
      gender,
      number: many ? "plural" : bare || organization ? (head === "police" ? null : "singular") : null,
      kind: organization ? "organization" : gender !== null ? "person" : many ? "group" : null,
      bare,
    };
  },
};

const isSentenceStart = (doc: Parameters<SpeakerGrammar["describe"]>[0], at: number) =>
  doc.sentences[doc.tokens[at]?.sentence ?? 0]?.first === at;

/** What is set down for a day, in the present tense: "the trial resumes Monday", "the law takes effect on 1 June". */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { wordAt } from "../../../times/numbers.ts";

/** Right before the time, and not after "to" or "not": "The talks resume on Monday". */
const RESUME = /^(?:resumes?|reopens?|expires?|(?:re)?convenes?|begins?|commences?)$/;
const NO_VERB = /^(?:to|not|n't|did|didn't|never|helped|saw|let|made)$/;
/** The last words of what begins: "takes place", "goes on trial", "comes into force", "head to the polls", "gets under way". */
const BEGINNINGS: ReadonlyMap<string, RegExp> = new Map([
  ["place", /^takes?$/],
  ["effect", /^(?:takes?|into)$/],
  ["force", /^into$/],
  ["trial", /^(?:on|stands?|faces?)$/],
  ["polls", /^the$/],
  ["way", /^under$/],
  ["underway", /^gets?$/],
  ["off", /^kicks?$/],
]);
/** What stands before a preposition of those: "comes into force", "goes on trial", "heads to the polls". */
const COMES = /^(?:comes?|goes|go|enters?|heads?|gets?)$/;
/** Journeys and meetings that papers announce so: "arrives in Nairobi on Friday". */
const GOES = /^(?:arrives|departs|travels|flies|meets|convenes)$/;
/** With "is" before them: "is visiting the camps on Friday". */
const GOING =
  /^(?:arriving|departing|travell?ing|flying|heading|leaving|returning|meeting|visiting|hosting|testifying)$/;
/** How far before the time the journey stands. */
const JOURNEY = 6;
/** Put off, or brought forward: "to" a day. */
const MOVED = /^(?:adjourned|postponed|deferred|delayed|rescheduled|extended|moved|off|back|forward)$/;
const MOVES = /^(?:put|puts|pushed|brought)$/;
/** "A strike called for Friday". */
const CALLED = /^(?:calls?|called|announced|announces|booked|fixed|arranged)$/;
const IS = /^(?:is|are|am|s|['’](?:s|re|m))$/;

/** Whether the words that end at a token set something down for a time that begins at `first`. */
export function isSetDown(doc: Document, at: number, first: number): boolean {
  const word = wordAt(doc, at);
  const before = wordAt(doc, first - 1);
  if (at === first - 1 ? !LED.test(word) : at === first - 2 && LED.test(before)) {
    if (RESUME.test(word)) return !NO_VERB.test(wordAt(doc, at - 1));
    if (
      word === "effective" ||
      (/^(?:likely|possible)$/.test(word) && /^(?:is|are|was|were)$/.test(wordAt(doc, at - 1)))
    )
      return true;
    if (begins(doc, at, word)) return true;
  }
  if (first - at > JOURNEY) return false;
  if (GOING.test(word)) return IS.test(wordAt(doc, at - 1));
  if (GOES.test(word)) return true;
  if (before === "for") return CALLED.test(word);
  return at === first - 2 && /^(?:to|till)$/.test(before) && MOVED.test(word) && isMoved(doc, at, word);
}
const LED = /^(?:on|in|at|from|by|over)$/;

const isMoved = (doc: Document, at: number, word: string): boolean =>
  !/^(?:off|back|forward)$/.test(word) || MOVES.test(wordAt(doc, at - 1));

function begins(doc: Document, at: number, word: string): boolean {
  if (BEGINNINGS.get(word)?.test(wordAt(doc, at - 1)) !== true) return false;
  const verb = word === "polls" ? at - 3 : at - 2;
  const led = /^(?:into|on|the|under)$/.test(wordAt(doc, at - 1));
  if (!led) return !NO_VERB.test(wordAt(doc, at - 2));
  return COMES.test(wordAt(doc, verb)) && !NO_VERB.test(wordAt(doc, verb - 1));
}

/** The words that `isSetDown` is asked at. */
export const setsDown = factOfWord(
  ({ word }) =>
    RESUME.test(word) ||
    BEGINNINGS.has(word) ||
    GOES.test(word) ||
    GOING.test(word) ||
    CALLED.test(word) ||
    MOVED.test(word) ||
    word === "effective" ||
    word === "likely" ||
    word === "possible",
);

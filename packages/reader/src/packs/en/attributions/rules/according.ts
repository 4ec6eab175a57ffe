/** According to X, C; C, according to X; …, citing X. */
import type { Agreement, TokenRange } from "../../../../attributions/candidate.ts";
import { lookUp } from "../../../../text/document.ts";
import { outletRole } from "../chain.ts";
import { opensThat } from "../content-end.ts";
import { contentFrom, contentUpTo } from "../content.ts";
import { among, CAPITAL, COMMA, CUE_VERB, ED, ING, like, WHO_WHICH, WORD } from "../facts.ts";
import { phraseFrom } from "../phrase.ts";
import type { CueRule, Draft, Scene } from "../scene.ts";
import { behindAdverbials } from "../sight.ts";
import { parenthetical } from "./beside.ts";
import { subjectVerbClause } from "./clause.ts";

export const according: CueRule = {
  id: "en.attribution.according-to",
  find(scene, at) {
    const hit = lookUp(scene.doc, at, "cuePhrase");
    if (hit === null || hit.entry.passesOn) return null;
    const { first: low, last: high } = scene.bounds(at);
    const pronoun = scene.is(hit.last + 1, WHOM) && !scene.is(hit.last + 2, WORD);
    const phrase = pronoun ? null : phraseFrom(scene, hit.last + 1, high, true);
    if (phrase === null && !pronoun) return null;
    if (scene.is(at, PER) && !(scene.is(at - 1, COMMA) || at === low)) return null;
    const told = phrase ?? { first: hit.last + 1, last: hit.last + 1 };
    const before = at - 1;
    const content: TokenRange[] = [];
    let start = low;
    while (scene.is(start, LEADS_IN)) start++;
    const opens = opensThat(scene, at);
    const source = opens ? withoutClause(scene, told, high) : told;
    if (start < at && !opens) {
      const left =
        contentUpTo(scene, before, low) ??
        (before - low >= 2 && before - low < 400 ? { first: low, last: before } : null);
      if (left !== null) content.push(left);
    }
    const after = behindRelative(
      scene,
      behindAdverbials(scene, source.last + (scene.is(source.last + 1, ED) ? 2 : 1), high),
      high,
    );
    if (scene.is(after, COMMA) && (content.length === 0 || goesOn(scene, after + 1))) {
      const right = contentFrom(scene, after + 1, { object: false });
      if (right !== null) content.push(right);
    } else if (content.length === 0) {
      const right = contentFrom(scene, after, { object: false });
      if (right !== null) content.push(right);
    }
    if (content.length === 0) return null;
    return {
      act: hit.entry.act,
      cue: { first: hit.first, last: hit.last },
      source,
      agreement: pronoun ? (WHO_IS[scene.word(told.first)] ?? null) : null,
      subject: null,
      content,
      via: [],
      weight: 15,
    };
  },
};

/** "that, according to the police, the bomb was small": what runs on to the end of the sentence is no apposition. */
function withoutClause(scene: Scene, { first, last }: TokenRange, high: number): TokenRange {
  if (last < high - 1) return { first, last };
  for (let at = first + 1; at < last; at++) if (scene.is(at, COMMA)) return { first, last: at - 1 };
  return { first, last };
}

/** "a doctor who asked not to be named | , nine died": the comma that closes what is told of the source; else where it was. */
function behindRelative(scene: Scene, at: number, high: number): number {
  const from = scene.is(at, COMMA) ? at + 1 : at;
  if (!scene.is(from, WHO_WHICH)) return at;
  for (let comma = from + 2; comma <= high && comma < from + LONGEST; comma++) if (scene.is(comma, COMMA)) return comma;
  return at;
}
const LONGEST = 24;

const WHO_IS: Readonly<Record<string, Agreement>> = {
  him: { gender: "m", number: "singular", person: true },
  her: { gender: "f", number: "singular", person: true },
  them: { gender: null, number: "plural" },
};
const WHOM = among("him her them");
const PER = among("per");
const LEADS_IN = among("but and meanwhile so however also ,");

const goesOn = (scene: Scene, at: number) => !scene.is(at, ASIDE) && !scene.is(at, ING);
const ASIDE = among("although though whereas who which citing and but as while with in on at after before when");

/** Who can be the origin of what is passed on: a body, people, or a name. */
const OWN = among("its their his her");
export const ORIGIN = like(
  /^(?:officials?|sources?|authorities|police|ministry|minister|media|reports?|agency|agencies|newspapers?|television|radio|witnesses|residents|people|spokesman|spokeswoman|spokesperson|spokesmen|spokespeople|government|army|military|department|statement|council|experts?|analysts?|doctors?|medics|activists?|data|figures|documents?|letter|officers?|aides?|diplomats?|governor|president|mayor|chief|commander|general|head|director|doctor|officer|official|source|lawyers?|prosecutors?|judge|king|prince|premier|chairman|chairwoman|ambassador|lawmakers?|leaders?|relatives|survivors|rescuers|firefighters|troops|soldiers|rebels|groups?|company|hospitals?|court|party|union|embassy|channel|daily|site|website|survey|study|poll|records?|filings?|memos?|emails?|transcripts?|bulletin|analysis|tally|memorandum)$/,
);

/** "Citing the ministry, the agency reported C": the origin is the source, who passes it on the via. */
export const citing: CueRule = {
  id: "en.attribution.citing",
  find(scene, at) {
    const hit = lookUp(scene.doc, at, "cuePhrase");
    if (hit === null || !hit.entry.passesOn) return null;
    const { first: low, last: high } = scene.bounds(at);
    const source = phraseFrom(scene, hit.last + 1, high, true);
    if (source === null || !isOrigin(scene, source)) return null;
    const passed = passedOn(scene, low, high, at, source.last);
    if (passed === null || passed.source === null) return null;
    const content = passed.content.filter(({ first, last }) => at < first || at > last);
    if (content.length === 0) return null;
    return {
      act: "say",
      cue: { first: hit.first, last: hit.last },
      source,
      agreement: null,
      subject: null,
      content,
      via: [...passed.via, { ...passed.source, role: outletRole(scene, passed.source) ?? "agency" }],
      weight: 40,
    };
  },
};

/** How far into a sentence the one who passes it on is looked for. */
const REACH = 60;

/** What the one who passes it on says, outside of the words that name the origin. */
function passedOn(scene: Scene, low: number, high: number, from: number, to: number): Draft | null {
  for (const { find } of [parenthetical, subjectVerbClause]) {
    for (let at = low; at <= high && at < low + REACH; at++) {
      if ((at >= from && at <= to) || !scene.is(at, CUE_VERB)) continue;
      const passed = find(scene, at);
      if (passed !== null && passed.source !== null) return passed;
    }
  }
  return null;
}

function isOrigin(scene: Scene, { first, last }: TokenRange): boolean {
  // "citing its own records"
  if (scene.is(first, OWN)) return false;
  let capitals = 0;
  for (let at = first; at <= last; at++) {
    if (scene.is(at, ORIGIN)) return true;
    if (scene.is(at, CAPITAL)) capitals++;
  }
  return capitals * 2 > last - first + 1;
}

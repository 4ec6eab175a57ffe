/** What English says of a phrase that names a speaker: its head, number and gender, and whether it is a bare role. */
import type { SpeakerGrammar } from "../../../attributions/speaker.ts";
import { factOfWord, type WordInfo } from "../../../lexicon/word.ts";
import { DETERMINER, PREPOSITION } from "./grammar.ts";

const MALE =
  /^(?:mr|sir|lord|father|brother|son|husband|king|prince|sheikh|spokesman|chairman|congressman|policeman|fireman|businessman|gunman|man|boy|uncle|imam)$/;
const FEMALE =
  /^(?:mrs|ms|miss|lady|mother|sister|daughter|wife|queen|princess|spokeswoman|chairwoman|congresswoman|policewoman|businesswoman|woman|girl|aunt|madame)$/;
const ORGANIZATION =
  /^(?:ministry|government|army|military|police|agency|council|committee|court|party|group|company|bank|office|department|commission|union|association|organization|organisation|parliament|senate|house|team|newspaper|daily|channel|network|authority|service|institute|university|hospital|embassy|administration|bureau|fund|center|centre|headquarters|secretariat|directorate|inspectorate|observatory|clinic|charity|cluster|chapter|taskforce|watchdog|mission|regulator|operator|utility|brigade|unit|squad|regime|junta|cabinet|treasury|consulate|delegation|presidency|diocese|church|federation|league|society|trust|firm|consultancy|institution|college|faculty|academy|laboratory|tribunal|prosecution|navy|airline|railway|cooperative|syndicate|guild|club|collective|front|faction|caucus|congress|assembly|directorate-general|consortium|cartel|corporation|subsidiary|branch|headquarter|bloc|body|forum|panel|inquiry|outlet|broadcaster|station|website|magazine|weekly|foundation|coalition|alliance|movement|statement|report|media|campaign|board|television|tv|radio|district|carrier|airline|conglomerate|utility|start-up|startup|distributor|supplier|manufacturer|press|times|post|command)$/;

/** Offices and trades: one of them is a person, whom "it" does not mean. */
const PERSON =
  /^(?:mayor|minister|president|premier|chancellor|governor|senator|councill?or|commissioner|official|officer|doctor|nurse|surgeon|physician|paramedic|pathologist|coroner|lawyer|attorney|judge|magistrate|prosecutor|analyst|economist|professor|commander|general|colonel|captain|major|lieutenant|sergeant|corporal|admiral|ambassador|envoy|diplomat|secretary|director|manager|chief|boss|leader|chairperson|coordinator|advis[eo]r|aide|spokesperson|witness|resident|survivor|farmer|teacher|pastor|bishop|archbishop|pope|priest|cleric|reporter|journalist|correspondent|editor|activist|campaigner|candidate|lawmaker|legislator|deputy|soldier|expert|engineer|seismologist|scientist|researcher|historian|volunteer|driver|student|pilot|inspector|superintendent|detective|sheriff|marshal|warden|guard|owner|founder|neighbou?r|villager|shopkeeper|trader|fisherman|critic|defendant|suspect|rapporteur|negotiator|mediator|warlord|dissident)$/;

const isMale = factOfWord(({ word }) => MALE.test(word));
const isFemale = factOfWord(({ word }) => FEMALE.test(word));
const isPerson = factOfWord(({ word }) => PERSON.test(word));
const isOrganization = factOfWord(({ word }) => ORGANIZATION.test(word));
/** Tells nothing of who is named. */
const isEmpty = factOfWord(({ word }) => word === "s" || DETERMINER.has(word));
const isPreposition = factOfWord(({ word }) => PREPOSITION.has(word));
const isParticiple = factOfWord(({ word }) => word.endsWith("ing") && word.length > 5);
const isPlural = factOfWord(
  ({ word }) => /[^s']s$/.test(word) && !/(?:press|times|states|nations|news|headquarters)$/.test(word),
);
const isMany = factOfWord(({ word }) => /^(?:people|police|media|relatives|men|women)$/.test(word));

export const speakerGrammar: SpeakerGrammar = {
  describe(doc, { first, last }) {
    const words: string[] = [];
    let head: WordInfo | null = null;
    // the first word that counts, before or behind what ends the phrase
    let leading: WordInfo | null = null;
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
      const { info } = token;
      if (isEmpty(info)) continue;
      if (isPreposition(info)) {
        closed = true;
        bare = false;
        continue;
      }
      if (info.word === "and" && !closed) {
        plural = true;
        continue;
      }
      // "networks operating out of the port"
      if (head !== null && !info.capital && isParticiple(info)) closed = true;
      if (isMale(info)) gender = "m";
      else if (isFemale(info)) gender = "f";
      words.push(info.word);
      leading ??= info;
      if (!closed) {
        head = info;
        organization = isOrganization(info);
      }
      if (info.capital && at > first) bare = false;
    }
    head ??= leading;
    if (
      doc.tokens[first]?.info.capital &&
      words.length > 0 &&
      doc.tokens[first]?.info.word === words[0] &&
      words.length <= 3 &&
      !isSentenceStart(doc, first)
    )
      bare = false;
    const many = plural || (head !== null && (((bare || !head.capital) && isPlural(head)) || isMany(head)));
    return {
      head: head?.word ?? "",
      words,
      gender,
      number: many ? "plural" : bare || organization ? (head?.word === "police" ? null : "singular") : null,
      kind: organization
        ? "organization"
        : gender !== null || (!many && head !== null && isPerson(head))
          ? "person"
          : many
            ? "group"
            : null,
      bare,
    };
  },
};

const isSentenceStart = (doc: Parameters<SpeakerGrammar["describe"]>[0], at: number) =>
  doc.sentences[doc.tokens[at]?.sentence ?? 0]?.first === at;

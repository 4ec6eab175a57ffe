/** What the words of a phrase that names a speaker say of who it is: a man, a woman, somebody, a body. */
import { factOfWord } from "../../../lexicon/word.ts";

const MALE =
  /^(?:mr|sir|lord|father|brother|son|husband|king|prince|sheikh|spokesman|chairman|congressman|policeman|fireman|businessman|gunman|man|boy|uncle|imam)$/;
const FEMALE =
  /^(?:mrs|ms|miss|lady|mother|sister|daughter|wife|queen|princess|spokeswoman|chairwoman|congresswoman|policewoman|businesswoman|woman|girl|aunt|madame)$/;
const ORGANIZATION =
  /^(?:ministry|government|army|military|police|agency|council|committee|court|party|group|company|bank|office|department|commission|union|association|organization|organisation|parliament|senate|house|team|newspaper|daily|channel|network|authority|service|institute|university|hospital|embassy|administration|bureau|fund|center|centre|headquarters|secretariat|directorate|inspectorate|observatory|clinic|charity|cluster|chapter|taskforce|watchdog|hotline|helpline|mission|regulator|operator|utility|brigade|unit|squad|regime|junta|cabinet|treasury|consulate|delegation|presidency|diocese|church|federation|league|society|trust|firm|consultancy|institution|college|faculty|academy|laboratory|tribunal|prosecution|navy|airline|railway|cooperative|syndicate|guild|club|collective|front|faction|caucus|congress|assembly|directorate-general|consortium|cartel|chiefs|corporation|subsidiary|branch|headquarter|bloc|body|forum|panel|inquiry|outlet|broadcaster|station|website|magazine|weekly|foundation|coalition|alliance|movement|statement|report|test|study|survey|poll|indictment|autopsy|video|footage|post|letter|document|media|campaign|board|television|tv|radio|district|carrier|airline|conglomerate|utility|start-up|startup|distributor|supplier|manufacturer|press|times|post|command)$/;

/** Offices and trades: one of them is a person, whom "it" does not mean. */
const PERSON =
  /^(?:mayor|minister|president|premier|chancellor|governor|senator|councill?or|commissioner|official|officer|doctor|nurse|surgeon|physician|paramedic|pathologist|coroner|lawyer|attorney|judge|magistrate|prosecutor|analyst|economist|professor|commander|general|colonel|captain|major|lieutenant|sergeant|corporal|admiral|ambassador|envoy|diplomat|secretary|director|chief|boss|leader|chairperson|coordinator|advis[eo]r|aide|spokesperson|witness|resident|survivor|farmer|teacher|pastor|bishop|archbishop|pope|priest|cleric|reporter|journalist|correspondent|editor|activist|campaigner|candidate|lawmaker|legislator|deputy|soldier|expert|engineer|seismologist|scientist|researcher|historian|volunteer|driver|student|pilot|inspector|superintendent|detective|sheriff|marshal|warden|founder|neighbou?r|villager|shopkeeper|trader|fisherman|critic|defendant|suspect|rapporteur|negotiator|mediator|warlord|dissident)$/;

export const isMale = factOfWord(({ word }) => MALE.test(word));
export const isFemale = factOfWord(({ word }) => FEMALE.test(word));
export const isPerson = factOfWord(({ word }) => PERSON.test(word));
export const isOrganization = factOfWord(({ word }) => ORGANIZATION.test(word));

/** Bodies that any with a name may be called: "the company said"; and those that are called by their own noun only. */
const GENERAL =
  /^(?:company|group|agency|organi[sz]ation|firm|charity|operator|carrier|airline|manufacturer|utility|watchdog)$/;
const OWN_NOUN =
  /^(?:ministry|government|army|military|police|court|parliament|senate|council|committee|department|commission|embassy|office|union|party|hospital|university|statement|report|media|newspaper|daily|radio|television|tv|cabinet|presidency|navy|command|house)$/;
export const isGeneral = factOfWord(({ word }) => GENERAL.test(word));
export const isState = factOfWord(({ word }) => OWN_NOUN.test(word));

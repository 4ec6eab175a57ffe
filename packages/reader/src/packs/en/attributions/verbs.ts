/** The cue verbs of English: act, frames, verbs. A row's verbs share them; a verb with a particle is written "point out". */
import type { SpeechAct } from "../../../contract/types.ts";
import { type Addressee, Frame } from "./cue.ts";

export interface CueVerbRow {
  readonly act: SpeechAct;
  /** Frames, separated by spaces. */
  readonly frames: string;
  readonly addressee?: Addressee;
  readonly verbs: string;
}

/** The frames of a row, as bits. */
export const framesOf = (row: CueVerbRow): number =>
  row.frames.split(" ").reduce((bits, frame) => bits | Frame[frame as keyof typeof Frame], 0);

/** Verbs that report words. */
export const SPEECH: readonly CueVerbRow[] = [
  { act: "say", frames: "clause quote wh", verbs: "say, add, note, state, explain, remark, observe, go on to say" },
  { act: "say", frames: "clause quote wh to", addressee: "must", verbs: "tell" },
  {
    act: "say",
    frames: "clause quote",
    verbs:
      "reply, respond, answer, retort, counter, conclude, reiterate, repeat, stress, emphasize, emphasise, underline, " +
      "underscore, maintain, insist, assert, contend, argue, comment, tweet, retweet, write, point out, opine, quip, joke, " +
      "lament, testify, attest, interject, muse, theorize, theorise, speculate, elaborate, clarify, specify, relate, " +
      "recount, recall, marvel, gripe, grumble, complain, protest, object, boast, brag, gloat, enthuse, " +
      "exclaim, gush, bemoan, fume, scoff, sneer, snap, mutter, murmur, whisper, shout, yell, scream, cry, chant, sigh, " +
      "concur, posit, surmise, pronounce, chime in, intone, volunteer, submit, blog, exult, chuckle, laugh, deadpan, put it, " +
      "confide, profess, rejoin, demur, chip in, pipe up, plead, remonstrate, divulge",
  },
  {
    act: "say",
    frames: "quote",
    verbs:
      "shrug, allow, grouse, carp, thunder, bark, bellow, growl, groan, moan, wail, sob, stammer, snort, sniff, bristle, hazard, venture, seethe, croak, drawl, gasp, quibble, " +
      "read, post, share, text, continue, begin, go on, ask rhetorically, sum up, wrap up, shoot back, fire back, hit back",
  },
  {
    act: "say",
    frames: "clause quote wh object",
    verbs:
      "report, reveal, disclose, mention, indicate, suggest, imply, hint, detail, highlight, outline, record, document, chronicle, publicize, leak",
  },
  { act: "say", frames: "that object to quote", verbs: "claim" },
  { act: "say", frames: "clause wh quote", addressee: "must", verbs: "inform, notify, remind, brief, teach" },
  {
    act: "say",
    frames: "object",
    verbs:
      "describe, identify, name, label, characterize, characterise, portray, depict, brand, dub, term, hail, call, define",
  },
  {
    act: "say",
    frames: "object",
    verbs:
      "condemn, denounce, decry, deplore, criticize, criticise, slam, blast, lambast, lambaste, rebuke, chide, berate, " +
      "castigate, censure, assail, deride, mock, ridicule, rap, rip, bash, chastise, scold, admonish, vilify, demonize, " +
      "praise, laud, applaud, commend, welcome, congratulate, thank, salute, extol, compliment, grill, mock, taunt, pan, skewer, excoriate, eviscerate, disparage, malign, smear, pillory, savage, " +
      "reference, liken, compare, link, tie, present, pitch, go after, take aim at, take a swipe at, seize on, double down on, " +
      "express, voice, convey, extend, offer, echo, cite, quote, invoke, discuss, debate, address, defend, justify, tout, trumpet, " +
      "attack, insult, belittle, question, challenge, regret, lash out at, speak out against, rail against, " +
      "lash out against, fire back at, hit back at, hit out at, hit out against, push back against, push back on, respond to, " +
      "refer to, allude to, point to, tell of, speak of, speak about, talk about, talk of, comment on, complain about, complain of, " +
      "object to, boast of, boast about, joke about, brag about, protest against, take issue with, apologize for, apologise for, " +
      "elaborate on, touch on, reflect on, dwell on, weigh in on, sound off on, testify about, mourn, lament, bemoan, " +
      "attribute, ascribe, flag, flag up, single out, pinpoint, scoff at, jeer at, sneer at, laugh off, own up to, bewail, rue, pour scorn on, heap scorn on, cast doubt on, call into question, " +
      "rail at, inveigh against, fulminate against, thunder against, hint at, vouch for, make light of, pooh-pooh, revile, vituperate, impugn, upbraid, reprove, reprimand, reproach, hit out over, " +
      "reiterate, flay, rubbish, lampoon, bristle at, chafe at, grumble about, grumble at, gripe about, moan about",
  },
  {
    act: "say",
    frames: "wh",
    verbs: "debate, discuss, explain, describe, question, address, detail, outline, speculate, ask about",
  },
  // of a count only: "put the toll at 40"
  { act: "estimate", frames: "object", verbs: "put, place" },
  { act: "announce", frames: "object", verbs: "raise, lower, revise, update, increase, reduce" },
  { act: "say", frames: "object", verbs: "give, register, tally" },
  { act: "estimate", frames: "object", verbs: "count, list" },
  { act: "say", frames: "that", verbs: "post, share" },
  { act: "announce", frames: "clause quote wh object", verbs: "announce, declare, proclaim" },
  {
    act: "announce",
    frames: "object",
    verbs: "unveil, release, publish, issue, post, lay out, spell out, set out",
  },
  {
    act: "confirm",
    frames: "clause quote wh object",
    verbs: "confirm, acknowledge, verify, affirm, reaffirm, certify",
  },
  {
    act: "confirm",
    frames: "clause quote wh object gerund to",
    verbs: "admit, concede, confess, admit to, confess to",
  },
  { act: "confirm", frames: "clause quote", verbs: "agree" },
  { act: "deny", frames: "that gerund object", verbs: "deny" },
  {
    act: "deny",
    frames: "object",
    verbs:
      "reject, dismiss, refute, rebut, dispute, rule out, disavow, contradict, repudiate, disown, contest, disclaim, gainsay, scotch, brush off, brush aside, shrug off, wave off, play down, downplay, debunk, discount",
  },
  {
    act: "accuse",
    frames: "object",
    verbs:
      "accuse, blame, fault, implicate, incriminate, point the finger at, point a finger at, pin the blame on, lay the blame on, lay blame on, put the blame on, blame it on",
  },
  { act: "accuse", frames: "clause quote that object", verbs: "allege" },
  { act: "accuse", frames: "that object quote", verbs: "charge" },
  { act: "warn", frames: "clause quote", addressee: "may", verbs: "warn, caution, alert" },
  { act: "warn", frames: "object", verbs: "warn of, warn about, warn against, caution against, caution about" },
  { act: "warn", frames: "to that object", verbs: "threaten" },
  { act: "demand", frames: "that object to quote", verbs: "demand" },
  { act: "demand", frames: "that object to quote", verbs: "propose, recommend, request" },
  {
    act: "demand",
    frames: "object to",
    verbs:
      "order, command, instruct, direct, urge, exhort, implore, beg, beseech, summon, ban, forbid, prohibit, authorize, authorise, approve, decree",
  },
  { act: "demand", frames: "quote that", verbs: "urge, plead, order, advise, beg, implore" },
  {
    act: "demand",
    frames: "object",
    verbs:
      "call on, call upon, call for, appeal for, appeal to, press for, push for, plead for, plead with, ask for, clamour for, clamor for, petition for, entreat, enjoin, counsel, advise, encourage, invite, insist on, campaign for, advocate, advocate for, lobby for, agitate for",
  },
  { act: "promise", frames: "to that object quote clause", verbs: "promise, vow, pledge, swear, guarantee" },
  { act: "promise", frames: "clause quote", addressee: "must", verbs: "assure, reassure" },
  { act: "promise", frames: "object", verbs: "commit to" },
  { act: "promise", frames: "to", verbs: "offer, undertake, volunteer" },
  {
    act: "estimate",
    frames: "clause quote object",
    verbs:
      "estimate, predict, forecast, project, reckon, calculate, foresee, anticipate, compute, envisage, envision, gauge",
  },
  { act: "estimate", frames: "that object to", verbs: "expect" },
  {
    act: "retract",
    frames: "object",
    verbs: "retract, recant, walk back, take back, rescind, correct, withdraw, revise, disavow, lift, revoke",
  },
  {
    act: "ask",
    frames: "wh quote object to",
    verbs: "ask, inquire, enquire, wonder, ask about, inquire about, wonder about",
  },
  {
    act: "believe",
    frames: "clause quote wh",
    verbs: "believe, think, suspect, assume, reason, figure, guess, suppose",
  },
  {
    act: "believe",
    frames: "that clause",
    verbs: "fear, worry, feel, doubt, conclude, determine, presume, judge, deem, fret",
  },
  { act: "believe", frames: "that to clause", verbs: "hope" },
];

/** Verbs that tell what somebody wants, plans, favours or knows. They count only where more speaks for it. */
export const ATTITUDE: readonly CueVerbRow[] = [
  {
    act: "believe",
    frames: "to object",
    verbs:
      "want, seek, plan, intend, aim, prefer, decide, refuse, decline, agree, choose, opt, wish, desire, hesitate, need, like, love, hate, look, try, attempt, offer, mean, prepare, consider, strive",
  },
  {
    act: "believe",
    frames: "object",
    verbs:
      "support, oppose, back, endorse, favor, favour, embrace, champion, promote, resist, disagree with, agree with, " +
      "side with, believe in, hope for, plan on, plan for, vote for, vote against, campaign on, campaign against, focus on, " +
      "concentrate on, view, regard, consider, see, perceive, admire, respect, trust, distrust, dislike, loathe, despise, fear, " +
      "ignore, overlook, resent, appreciate, worry about, think about, think of, care about, doubt, expect, accept, weigh, " +
      "contemplate, mull, explore, study, examine, explain, pitch, sell, raise, renounce, disparage, emphasize, emphasise, stress",
  },
  {
    act: "believe",
    frames: "that wh clause",
    verbs:
      "know, learn, realize, realise, understand, hear, remember, forget, decide, see, recognize, recognise, imagine, notice, discover, bet, care, say",
  },
  {
    act: "say",
    frames: "that wh object clause",
    verbs: "show, find, prove, demonstrate, signal, rule, agree, joke, note, signify",
  },
];

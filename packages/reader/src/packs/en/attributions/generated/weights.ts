import type { Weights } from "../features.ts";
/** Made by scripts/train-attributions.ts: what each feature adds to the log odds, in hundredths. */
export const WEIGHTS: Weights = {
 "before": {
  "%": 74,
  ")": -13,
  ",": 13,
  "-": -26,
  "-ed": -53,
  "-ing": -19,
  "-s": 28,
  ".": -13,
  "about": -104,
  "adverb": 11,
  "after": -74,
  "all": -33,
  "am": 55,
  "and": -14,
  "are": 47,
  "as": -138,
  "be": -64,
  "been": 12,
  "before": 37,
  "both": 27,
  "but": 51,
  "by": -36,
  "can": -43,
  "cannot": -10,
  "can’t": -67,
  "could": -57,
  "didn’t": -63,
  "digits": 27,
  "do": 46,
  "doesn't": -51,
  "doesn’t": -40,
  "don’t": -11,
  "for": -12,
  "from": -28,
  "had": 18,
  "has": -17,
  "hasn’t": -13,
  "have": 6,
  "he": 22,
  "her": 30,
  "him": -36,
  "his": -5,
  "i": -11,
  "in": -33,
  "is": -12,
  "it": -23,
  "may": -18,
  "me": -95,
  "might": -24,
  "more": -25,
  "must": 7,
  "no": -79,
  "not": 10,
  "of": -11,
  "on": 8,
  "or": 8,
  "quote": -5,
  "s": -4,
  "she": 4,
  "should": -26,
  "some": 21,
  "that": 22,
  "their": -13,
  "those": 38,
  "us": -6,
  "verb": 75,
  "was": -8,
  "were": 61,
  "when": -92,
  "which": 23,
  "who": 7,
  "will": -46,
  "without": 18,
  "won’t": -44,
  "would": -14,
  "—": 28
 },
 "begins": {
  "'": 28,
  ")": -92,
  "-": -36,
  "-ing": 23,
  "@": 34,
  "Name": -12,
  "a": -10,
  "about": -52,
  "adverb": -32,
  "after": -14,
  "all": -29,
  "and": -30,
  "another": -5,
  "any": 19,
  "as": -55,
  "at": 47,
  "because": -34,
  "both": -47,
  "but": -31,
  "by": -5,
  "digits": -21,
  "each": -36,
  "for": -13,
  "four": -32,
  "has": -53,
  "her": -22,
  "herself": 41,
  "himself": -33,
  "how": -6,
  "i": 59,
  "if": 56,
  "in": 6,
  "is": 8,
  "it": 8,
  "its": -38,
  "like": -33,
  "many": -35,
  "me": -19,
  "more": 6,
  "most": 35,
  "my": -9,
  "no": 12,
  "of": -37,
  "on": -21,
  "one": -18,
  "or": -8,
  "other": 29,
  "our": 5,
  "over": 45,
  "pronoun-verb": -6,
  "quote": 14,
  "several": -22,
  "she": -27,
  "some": -24,
  "such": -31,
  "that": 37,
  "the": 6,
  "them": -21,
  "these": -83,
  "they": -12,
  "this": -23,
  "those": 32,
  "two": -62,
  "us": -71,
  "verb": -29,
  "we": 10,
  "were": 53,
  "what": 20,
  "when": 11,
  "where": -35,
  "whether": 64,
  "why": 46,
  "will": -19,
  "with": -90,
  "would": 9,
  "you": -44,
  "your": 25
 },
 "capital,surface": {
  "false": {
   ":": -10,
   "accept": -8,
   "accepted": -38,
   "accepting": 41,
   "according": 6,
   "accused": 12,
   "accuses": -32,
   "accusing": 69,
   "acknowledge": 22,
   "acknowledged": -9,
   "add": -102,
   "added": 19,
   "adding": 4,
   "address": 23,
   "addressed": -28,
   "admit": -41,
   "admitted": -33,
   "admitting": 33,
   "advising": 29,
   "advocating": -7,
   "agree": -22,
   "agreed": 6,
   "agrees": 112,
   "announce": -33,
   "announced": 5,
   "announcing": 51,
   "answer": 8,
   "answered": -19,
   "answers": 10,
   "appeal": -38,
   "appreciate": -21,
   "argue": 33,
   "arguing": -33,
   "ask": -26,
   "asked": 5,
   "asks": -7,
   "asserted": 51,
   "assume": -53,
   "attack": -26,
   "attacked": 52,
   "attacking": -27,
   "attempted": -4,
   "attempts": -16,
   "back": -18,
   "backed": 49,
   "ban": -15,
   "banning": 14,
   "began": -22,
   "believe": -23,
   "believed": -24,
   "believes": 35,
   "bemoaned": 49,
   "betting": -33,
   "blame": 11,
   "blamed": 19,
   "blasted": -4,
   "call": 10,
   "called": -11,
   "calling": 25,
   "calls": 61,
   "campaign": 31,
   "campaigning": 5,
   "care": -5,
   "challenge": -33,
   "challenged": 10,
   "challenging": -12,
   "chanted": 12,
   "charged": 7,
   "choose": 6,
   "choosing": 21,
   "chose": -82,
   "chosen": 29,
   "cited": -11,
   "citing": 24,
   "claim": -50,
   "claimed": -12,
   "claiming": 15,
   "claims": 48,
   "comment": -33,
   "commitment": -12,
   "committed": -53,
   "comparing": 5,
   "complained": -17,
   "conceded": 20,
   "concluded": -4,
   "condemn": -20,
   "confirm": -11,
   "confirmed": -74,
   "consider": 9,
   "considered": -109,
   "continued": -10,
   "continues": -13,
   "counter": 15,
   "cried": 38,
   "criticize": 20,
   "criticized": 29,
   "criticizes": -9,
   "criticizing": 8,
   "debate": 32,
   "debates": -57,
   "decide": -7,
   "decided": -15,
   "declared": -11,
   "declaring": 26,
   "declined": 23,
   "decried": 15,
   "defend": -20,
   "defended": 10,
   "defending": -60,
   "define": -50,
   "defined": -43,
   "demand": 26,
   "denied": 44,
   "denounced": 31,
   "denouncing": -18,
   "deny": -77,
   "denying": 21,
   "described": 16,
   "describes": -38,
   "determine": -40,
   "direct": -52,
   "discover": 82,
   "discovered": -50,
   "discussed": -9,
   "dismissed": 10,
   "dismissing": -25,
   "documents": -82,
   "doubt": -12,
   "echoed": 22,
   "embrace": -24,
   "embraced": 33,
   "emphasizing": 58,
   "encourage": 10,
   "encouraged": -21,
   "encouraging": -33,
   "endorsed": 7,
   "endorsing": -80,
   "estimated": -17,
   "expect": 28,
   "expected": -44,
   "expects": -36,
   "explain": 24,
   "explained": -4,
   "expressed": 11,
   "expressing": 10,
   "favor": 9,
   "favored": -101,
   "favors": 7,
   "fear": 83,
   "feel": 21,
   "feeling": 18,
   "feels": -60,
   "felt": -16,
   "figure": -10,
   "find": -22,
   "finding": -94,
   "finds": -45,
   "focus": -34,
   "focused": 24,
   "forecast": 12,
   "found": 24,
   "go": -70,
   "guess": 5,
   "hear": -22,
   "heard": 15,
   "hearing": -15,
   "highlight": 6,
   "highlighted": 24,
   "highlighting": -24,
   "highlights": -20,
   "hope": -32,
   "hoped": -38,
   "hopes": 99,
   "hoping": -28,
   "identified": -49,
   "identify": -48,
   "ignore": -4,
   "implying": 9,
   "indicate": 72,
   "indicated": 5,
   "insist": 15,
   "insisted": 9,
   "insisting": 25,
   "intended": 9,
   "invited": 27,
   "inviting": -9,
   "issued": 6,
   "knew": -10,
   "know": -21,
   "known": -16,
   "knows": 38,
   "laid": 16,
   "lamented": 58,
   "laying": 42,
   "like": -9,
   "linked": 26,
   "look": -54,
   "looked": -78,
   "looking": 39,
   "love": 15,
   "maintain": -51,
   "mean": -14,
   "meaning": -50,
   "means": -66,
   "meant": -9,
   "mention": 22,
   "name": -33,
   "named": 65,
   "naming": -56,
   "need": -25,
   "needed": -51,
   "needs": 19,
   "noted": 17,
   "notes": 82,
   "noting": 54,
   "offer": -59,
   "offered": 22,
   "offering": 25,
   "offers": 40,
   "oppose": -7,
   "opposed": -25,
   "opposing": 20,
   "opposition": 14,
   "order": -53,
   "ordered": 69,
   "perceived": -49,
   "plan": 14,
   "planned": 19,
   "planning": -28,
   "pledge": 48,
   "pledged": -31,
   "point": 19,
   "pointed": 8,
   "points": -59,
   "portray": 60,
   "portrayed": -7,
   "posted": 42,
   "praise": -31,
   "praised": 5,
   "praising": 78,
   "predicted": 15,
   "present": -63,
   "presented": -13,
   "presents": -10,
   "project": 4,
   "promise": -30,
   "promised": 22,
   "promises": -46,
   "promising": 45,
   "promote": 28,
   "promoting": 19,
   "proposal": 8,
   "proposed": -6,
   "proposing": -38,
   "prove": 5,
   "proved": -46,
   "published": 8,
   "push": -10,
   "question": 10,
   "questioned": -8,
   "questioning": -29,
   "railed": 20,
   "raise": 9,
   "raised": -16,
   "raising": -13,
   "reason": 7,
   "rebuked": 25,
   "recalled": 75,
   "recognize": -21,
   "recommended": 63,
   "referred": -5,
   "refuse": -17,
   "regarding": -25,
   "reiterated": -43,
   "reject": 36,
   "rejected": -17,
   "related": -41,
   "released": 15,
   "releasing": -42,
   "remarked": 57,
   "remarks": -41,
   "reminded": 23,
   "reminding": -17,
   "repeat": -34,
   "repeating": 26,
   "replied": 65,
   "report": 20,
   "reported": -4,
   "reporting": -32,
   "reports": 15,
   "requested": -26,
   "respond": 36,
   "responded": 22,
   "responding": -65,
   "said": 10,
   "saw": -26,
   "say": 10,
   "saying": -4,
   "says": 19,
   "see": 11,
   "seeing": -17,
   "seek": -39,
   "seeking": -27,
   "seeks": -12,
   "seen": -29,
   "sees": 80,
   "seized": -82,
   "sell": 5,
   "selling": -6,
   "shot": -6,
   "shouted": 48,
   "show": -14,
   "shown": -22,
   "shows": -4,
   "sided": 8,
   "siding": -63,
   "signal": -50,
   "sold": -58,
   "sought": 23,
   "spoke": 9,
   "state": -86,
   "stated": 54,
   "states": -44,
   "suggest": -19,
   "suggested": 18,
   "suggesting": 10,
   "suggests": -47,
   "support": -6,
   "supported": 8,
   "supporting": 9,
   "supports": -15,
   "talk": -18,
   "talked": 36,
   "talking": 10,
   "talks": -45,
   "tell": -26,
   "telling": -19,
   "tells": 33,
   "thinking": -34,
   "thinks": -22,
   "thought": -6,
   "threaten": 54,
   "threatened": -13,
   "threatening": -12,
   "tied": -16,
   "told": 6,
   "touted": 12,
   "touting": 47,
   "tries": -43,
   "trust": 5,
   "try": 9,
   "trying": -17,
   "tweeted": 6,
   "tweeting": 23,
   "underscore": -65,
   "understands": 14,
   "unveiled": 44,
   "urged": 69,
   "urging": 7,
   "view": -14,
   "vote": 14,
   "voted": -21,
   "voting": -13,
   "vow": -18,
   "vowed": 25,
   "vows": 79,
   "want": -11,
   "wanted": 40,
   "wants": -15,
   "warned": 65,
   "warning": -46,
   "weigh": -61,
   "welcomed": 96,
   "went": -25,
   "wonder": -33,
   "worries": -63,
   "worry": 59,
   "write": -69,
   "writes": 55
  },
  "true": {
   "debate": -79,
   "judge": -52,
   "planned": -35,
   "says": -11
  }
 },
 "finite,lemma": {
  "false": {
   ":": -32,
   "accept": -6,
   "according_to": -10,
   "accuse": 5,
   "acknowledge": 42,
   "add": -33,
   "address": -31,
   "admit": 60,
   "admit_to": 56,
   "advise": -9,
   "advocate_for": 29,
   "agree": 16,
   "agree_with": 36,
   "aim": 14,
   "announce": 24,
   "answer": 21,
   "appeal": -94,
   "appreciate": -21,
   "ask_for": 50,
   "assail": -114,
   "assert": 26,
   "assume": -62,
   "attack": 9,
   "attempt": -13,
   "back": 6,
   "ban": -9,
   "begin": -22,
   "believe": -36,
   "believe_in": -6,
   "bemoan": 49,
   "bet": 20,
   "blame": 20,
   "blast": 57,
   "call_for": 7,
   "call_on": 42,
   "campaign_against": -33,
   "campaign_for": -26,
   "care": -46,
   "care_about": 23,
   "challenge": -10,
   "champion": -25,
   "chant": 38,
   "choose": -47,
   "comment": 17,
   "comment_on": 33,
   "commit_to": -53,
   "compare": -33,
   "complain": 15,
   "conclude": -4,
   "condemn": -10,
   "confirm": -8,
   "congratulate": 18,
   "consider": 21,
   "counter": 9,
   "criticize": 41,
   "cry": -11,
   "debate": -38,
   "decide": -4,
   "declare": 13,
   "decry": 15,
   "defend": -10,
   "define": -87,
   "demand": -20,
   "denounce": 29,
   "deny": 27,
   "describe": 43,
   "determine": -55,
   "direct": -65,
   "disavow": -30,
   "disclose": 61,
   "discount": 49,
   "discover": -39,
   "discuss": 6,
   "dismiss": 38,
   "document": 24,
   "doubt": -12,
   "echo": -63,
   "embrace": -19,
   "emphasize": 45,
   "encourage": 5,
   "endorse": 11,
   "examine": -24,
   "expect": 22,
   "explain": 7,
   "explore": -56,
   "express": 52,
   "favor": -18,
   "fear": -10,
   "feel": -50,
   "figure": -44,
   "find": -18,
   "focus_on": 24,
   "forecast": 12,
   "go_after": -9,
   "go_on": 6,
   "go_on_to_say": 52,
   "guarantee": -9,
   "guess": -84,
   "hate": -76,
   "hear": -18,
   "highlight": 10,
   "hope": 13,
   "identify": -60,
   "ignore": 14,
   "indicate": -67,
   "insist": 59,
   "insist_on": -66,
   "intend": -15,
   "invite": 12,
   "invoke": 4,
   "issue": -4,
   "judge": -65,
   "know": 17,
   "lament": 62,
   "laugh": -22,
   "lay_out": 54,
   "leak": 13,
   "like": 16,
   "link": -43,
   "lobby_for": -82,
   "look": -12,
   "maintain": -87,
   "mean": 25,
   "mention": 28,
   "name": -19,
   "note": 31,
   "oppose": -23,
   "opposition": 14,
   "order": 5,
   "overlook": -72,
   "perceive": -54,
   "pitch": 13,
   "plan": -5,
   "pledge": -27,
   "point_out": 24,
   "point_to": -28,
   "post": 6,
   "praise": 26,
   "predict": -7,
   "prefer": 67,
   "prepare": -23,
   "present": -71,
   "presume": 44,
   "proclaim": 42,
   "project": 20,
   "promote": -15,
   "proposal": 109,
   "propose": -10,
   "protest": -52,
   "prove": -23,
   "publish": -28,
   "push_for": -18,
   "question": -19,
   "rail_against": 78,
   "raise": -28,
   "reassure": 62,
   "rebuke": -18,
   "rebut": -27,
   "recall": 11,
   "recommend": 32,
   "record": -83,
   "refer_to": 9,
   "reflect_on": 88,
   "refuse": 7,
   "regard": 21,
   "reiterate": -37,
   "reject": -32,
   "relate": -30,
   "release": -20,
   "remark": 21,
   "remind": -30,
   "repeat": -10,
   "reply": 44,
   "report": 16,
   "request": -20,
   "respect": -84,
   "respond": 42,
   "respond_to": -10,
   "rip": 39,
   "see": 15,
   "seek": -4,
   "seize_on": -9,
   "sell": -14,
   "shout": 48,
   "side_with": -25,
   "signal": -70,
   "slam": -8,
   "state": -9,
   "stress": 79,
   "suggest": -25,
   "support": 5,
   "suspect": -40,
   "talk_about": 4,
   "teach": -8,
   "thank": 21,
   "think": -13,
   "threaten": 9,
   "tie": -9,
   "tout": -17,
   "trust": 44,
   "try": -26,
   "tweet": -5,
   "underscore": 36,
   "understand": -21,
   "unveil": -14,
   "urge": 18,
   "view": 73,
   "voice": 34,
   "vote_against": 18,
   "vote_for": -18,
   "vow": 27,
   "warn": 67,
   "welcome": -4,
   "worry": 18,
   "worry_about": -60,
   "write": -13,
   "yell": 6
  },
  "true": {
   ":": 22,
   "according_to": 33,
   "accuse": 109,
   "add": 54,
   "admit": -67,
   "agree": -24,
   "announce": 17,
   "answer": -29,
   "argue": -16,
   "ask": 5,
   "ask_for": -44,
   "attack": -22,
   "back": -16,
   "believe": 33,
   "blame": -113,
   "call_for": -6,
   "charge": -97,
   "choose": 33,
   "cite": 11,
   "claim": -10,
   "confirm": -36,
   "consider": -26,
   "continue": 31,
   "criticize": -53,
   "debate": 8,
   "decide": 8,
   "declare": -6,
   "decline": -26,
   "describe": -55,
   "determine": -72,
   "discuss": 48,
   "document": 6,
   "expect": -36,
   "explain": 11,
   "express": -56,
   "fear": -14,
   "feel": 46,
   "figure": 22,
   "hear": -35,
   "highlight": -21,
   "hope": -35,
   "identify": -35,
   "indicate": 118,
   "know": -16,
   "like": -116,
   "look": -17,
   "mean": -121,
   "name": 38,
   "need": -49,
   "note": -11,
   "offer": 40,
   "oppose": 77,
   "plan": -17,
   "pledge": 23,
   "predict": 15,
   "promise": -10,
   "propose": 16,
   "publish": -17,
   "question": -4,
   "raise": 41,
   "refer_to": 29,
   "reject": 32,
   "relate": -49,
   "release": 44,
   "reply": -24,
   "report": -23,
   "respond_to": 31,
   "reveal": 67,
   "say": 18,
   "see": -51,
   "seek": -10,
   "show": -30,
   "state": -18,
   "suggest": 40,
   "support": 9,
   "tell": 10,
   "think": 14,
   "try": 38,
   "tweet": 96,
   "understand": -10,
   "urge": 77,
   "view": -106,
   "vote_against": -80,
   "vow": 15,
   "want": 7,
   "wonder": 71,
   "write": 31
  }
 },
 "head": {
  "campaign": 23,
  "experts": 54,
  "government": 94,
  "media": 24,
  "official": 70,
  "officials": 19,
  "people": 31,
  "police": -65,
  "poll": 35,
  "polls": 39,
  "president": 36,
  "report": 47,
  "reports": -12,
  "source": -27,
  "sources": -4,
  "spokesman": 118,
  "statement": 28,
  "voters": -16
 },
 "lemma": {
  ":": -10,
  "accept": 12,
  "according_to": 5,
  "accuse": 21,
  "acknowledge": 15,
  "add": -6,
  "admire": 79,
  "admit": 16,
  "admit_to": -25,
  "advise": -35,
  "advocate_for": 29,
  "agree_with": 36,
  "aim": 6,
  "announce": 26,
  "answer": 10,
  "appreciate": -54,
  "argue": -7,
  "ask": -4,
  "ask_for": 21,
  "assail": -39,
  "assert": 26,
  "assume": -76,
  "attack": -6,
  "attempt": -42,
  "back": -4,
  "ban": -37,
  "begin": -15,
  "believe": -7,
  "believe_in": -6,
  "bemoan": 49,
  "bet": 14,
  "blame": -17,
  "blast": 11,
  "boast": -33,
  "call_on": 38,
  "campaign_for": -26,
  "campaign_on": -9,
  "care": -46,
  "care_about": 23,
  "challenge": -19,
  "champion": -25,
  "chant": 38,
  "charge": -40,
  "choose": -22,
  "comment": -33,
  "comment_on": 33,
  "commit_to": -53,
  "commitment": -12,
  "compare": -50,
  "complain": 15,
  "concede": 24,
  "conclude": 16,
  "condemn": -35,
  "confirm": -22,
  "congratulate": 18,
  "counter": -32,
  "criticize": 24,
  "cry": -27,
  "debate": -24,
  "decide": -9,
  "declare": -5,
  "decline": -16,
  "decry": 15,
  "define": -90,
  "demand": 35,
  "demonstrate": -6,
  "denounce": 29,
  "deny": 4,
  "describe": 15,
  "determine": -74,
  "direct": -82,
  "disavow": -13,
  "disclose": 61,
  "discount": 49,
  "discover": 8,
  "discuss": 23,
  "dismiss": 20,
  "document": 18,
  "doubt": -12,
  "echo": -17,
  "embrace": -9,
  "emphasize": 45,
  "encourage": -25,
  "endorse": 5,
  "estimate": 23,
  "expect": -6,
  "explain": 6,
  "explore": -10,
  "express": 4,
  "fear": -10,
  "feel": -11,
  "figure": -30,
  "find": -10,
  "focus_on": 9,
  "forecast": 12,
  "go_after": -9,
  "go_on": 16,
  "go_on_to_say": 71,
  "guarantee": -9,
  "guess": -36,
  "hate": -76,
  "hear": -29,
  "identify": -61,
  "ignore": 13,
  "implore": 49,
  "imply": -23,
  "insist": 60,
  "insist_on": -66,
  "intend": -15,
  "invite": 12,
  "invoke": 4,
  "issue": 13,
  "judge": -65,
  "lament": 62,
  "laugh": -22,
  "leak": 13,
  "like": -11,
  "link": -43,
  "lobby_for": -82,
  "look": -16,
  "love": 9,
  "maintain": -87,
  "mean": -29,
  "mention": 7,
  "name": 6,
  "need": -17,
  "note": 10,
  "offer": 8,
  "oppose": 6,
  "opposition": 14,
  "order": -15,
  "overlook": -73,
  "perceive": -54,
  "pitch": 13,
  "plan": -9,
  "pledge": -14,
  "point_out": 24,
  "point_to": -34,
  "post": 6,
  "praise": 30,
  "predict": 14,
  "prefer": 74,
  "prepare": -40,
  "present": -9,
  "presume": 25,
  "proclaim": 42,
  "project": -36,
  "promise": -5,
  "promote": -21,
  "proposal": 8,
  "protest": -40,
  "prove": -25,
  "publish": -36,
  "push_for": -18,
  "question": -23,
  "rail_against": 78,
  "raise": -6,
  "realize": -20,
  "reason": 7,
  "reassure": 88,
  "rebuke": -18,
  "rebut": -27,
  "recall": 11,
  "recognize": -7,
  "recommend": -26,
  "record": -83,
  "refer_to": 9,
  "reflect_on": 88,
  "refuse": 7,
  "regard": 21,
  "reject": -9,
  "relate": -48,
  "remember": 19,
  "remind": -21,
  "repeat": -10,
  "reply": -7,
  "request": -20,
  "respect": -84,
  "respond": 45,
  "respond_to": 5,
  "reveal": 34,
  "rip": 39,
  "rule": 43,
  "say": 9,
  "see": -5,
  "seek": -5,
  "seize_on": -40,
  "sell": -16,
  "shoot_back": -6,
  "shout": 48,
  "show": -5,
  "side_with": -25,
  "signal": -88,
  "slam": -8,
  "speak_of": 63,
  "state": -17,
  "stress": 79,
  "submit": -53,
  "suggest": -5,
  "support": 8,
  "suppose": -24,
  "suspect": -40,
  "talk_about": 7,
  "talk_of": -26,
  "teach": -8,
  "thank": 21,
  "think": 4,
  "threaten": 17,
  "tie": -41,
  "trust": -13,
  "try": -5,
  "tweet": 20,
  "underscore": 15,
  "understand": -11,
  "unveil": -14,
  "urge": 52,
  "view": -10,
  "volunteer": -83,
  "vote_against": -13,
  "vow": 27,
  "want": 6,
  "warn": 29,
  "weigh": -86,
  "welcome": 30,
  "wonder": 12,
  "worry": 26,
  "worry_about": -60,
  "yell": 6
 },
 "lemma,who": {
  ":": {
   "name": -32,
   "named": 39
  },
  "accept": {
   "dropped": 32,
   "dropped-known": 85,
   "he": 38,
   "none": -93
  },
  "according_to": {
   "bare": 70,
   "determined": 16,
   "name": 110,
   "named": 5,
   "plural": -63,
   "the": 10
  },
  "accuse": {
   "dropped-known": 104,
   "he": -48,
   "name": 8,
   "named": 100
  },
  "acknowledge": {
   "dropped-known": -65,
   "named": -23
  },
  "add": {
   "dropped": 13,
   "dropped-known": -6,
   "he": 16,
   "name": 6,
   "named": 66,
   "she": 9
  },
  "address": {
   "dropped-known": 58,
   "name": 52,
   "named": -62,
   "none": -44
  },
  "admit": {
   "dropped-known": 10,
   "name": 17,
   "none": -12
  },
  "admit_to": {
   "name": 56
  },
  "advise": {
   "dropped-known": 29
  },
  "agree": {
   "named": -43
  },
  "announce": {
   "dropped-known": -71,
   "he": 69,
   "name": -37,
   "named": 100
  },
  "answer": {
   "dropped-known": 86,
   "named": -9
  },
  "appeal_to": {
   "dropped-known": -13
  },
  "appreciate": {
   "name": -49
  },
  "argue": {
   "dropped": -5,
   "he": -61,
   "name": 9
  },
  "ask": {
   "dropped": -77,
   "dropped-known": 12,
   "he": -8,
   "name": -48,
   "named": 58,
   "none": -10,
   "the": 99
  },
  "assert": {
   "he": -16
  },
  "assume": {
   "dropped-known": -65
  },
  "attack": {
   "dropped": -6,
   "dropped-known": -38,
   "named": -36,
   "none": 21
  },
  "attempt": {
   "named": 51
  },
  "back": {
   "bare": -31,
   "dropped-known": -17,
   "name": 79,
   "named": -57,
   "none": -112,
   "the": 38,
   "who": 26
  },
  "ban": {
   "dropped": 50,
   "dropped-known": -19
  },
  "believe": {
   "determined": 93,
   "he": -31,
   "name": 40,
   "named": 114,
   "she": -31,
   "the": -22,
   "they": -36,
   "you": -64
  },
  "believe_in": {
   "i": -93,
   "name": 46
  },
  "blame": {
   "dropped-known": -23,
   "name": -92,
   "named": 91
  },
  "blast": {
   "name": -139
  },
  "call": {
   "dropped-known": -22,
   "he": 17,
   "name": -19,
   "named": 40,
   "none": 112,
   "she": -27,
   "the": -118
  },
  "call_for": {
   "determined": 96,
   "dropped-known": -12,
   "name": -31,
   "named": 12,
   "she": 7
  },
  "call_on": {
   "dropped-known": -10,
   "name": -19,
   "named": 110
  },
  "campaign_against": {
   "bare": 14
  },
  "challenge": {
   "dropped-known": -15,
   "named": -5
  },
  "charge": {
   "named": 43
  },
  "choose": {
   "dropped-known": 8,
   "name": -95,
   "named": -27
  },
  "cite": {
   "named": 11
  },
  "claim": {
   "dropped-known": 42,
   "his": -19,
   "named": 10,
   "who": -9
  },
  "compare": {
   "dropped-known": -16
  },
  "concede": {
   "named": -34
  },
  "conclude": {
   "name": 82,
   "named": 113
  },
  "condemn": {
   "dropped-known": 11
  },
  "confirm": {
   "none": 12
  },
  "consider": {
   "he": -21,
   "none": -34,
   "they": -8
  },
  "continue": {
   "he": 10,
   "name": -54
  },
  "criticize": {
   "determined": 49,
   "dropped-known": -15,
   "he": 76,
   "name": 99,
   "named": -87
  },
  "cry": {
   "the": -37
  },
  "debate": {
   "bare": -31,
   "dropped-known": -4,
   "named": -32,
   "none": -32
  },
  "decide": {
   "dropped-known": -30,
   "he": 16,
   "name": -65,
   "named": -10
  },
  "declare": {
   "dropped-known": 46,
   "named": 105
  },
  "decline": {
   "dropped-known": -9,
   "name": 113,
   "named": 118
  },
  "defend": {
   "dropped": 46,
   "dropped-known": -119,
   "name": 32,
   "named": 106,
   "none": 4
  },
  "denounce": {
   "dropped-known": 5
  },
  "deny": {
   "dropped-known": -65,
   "name": -73
  },
  "describe": {
   "dropped-known": -17,
   "he": 48,
   "name": 113,
   "named": -71,
   "the": -55
  },
  "determine": {
   "dropped-known": -57
  },
  "disavow": {
   "he": 55
  },
  "discuss": {
   "dropped": -70,
   "named": -8
  },
  "document": {
   "the": -6
  },
  "echo": {
   "named": 9
  },
  "encourage": {
   "name": 8
  },
  "endorse": {
   "dropped": 45,
   "dropped-known": 48,
   "name": 16,
   "named": 53,
   "none": -115,
   "that": 61,
   "who": -85
  },
  "expect": {
   "he": -10,
   "name": -23,
   "named": -26,
   "they": -28
  },
  "explain": {
   "name": 68,
   "named": -27
  },
  "express": {
   "dropped-known": 108,
   "named": 128
  },
  "favor": {
   "dropped-known": 21
  },
  "feel": {
   "bare": 40,
   "dropped-known": 7,
   "he": 22,
   "name": -106,
   "named": -10,
   "who": -17
  },
  "figure": {
   "bare": -27
  },
  "find": {
   "bare": -95,
   "determined": -36,
   "dropped": -14,
   "dropped-known": -94,
   "he": -61,
   "i": 47,
   "name": 32,
   "named": -27,
   "none": 12,
   "the": 27,
   "they": 52,
   "we": 33,
   "who": -26
  },
  "focus_on": {
   "dropped": 44,
   "dropped-known": -13
  },
  "go_after": {
   "none": -71
  },
  "guess": {
   "i": -90
  },
  "hear": {
   "dropped": 20,
   "dropped-known": -9,
   "i": 13,
   "they": 85,
   "who": 13
  },
  "highlight": {
   "dropped-known": 16,
   "that": -80
  },
  "hope": {
   "dropped-known": 32,
   "i": 7,
   "name": 113,
   "named": 7,
   "plural": 103,
   "the": -62,
   "who": -21
  },
  "identify": {
   "the": -39
  },
  "ignore": {
   "dropped-known": -21
  },
  "imply": {
   "dropped-known": -9
  },
  "indicate": {
   "named": 103,
   "the": -48
  },
  "insist": {
   "name": 33,
   "named": 41
  },
  "intend": {
   "he": 6
  },
  "issue": {
   "named": -38
  },
  "judge": {
   "named": -52
  },
  "know": {
   "determined": -12,
   "dropped-known": -68,
   "he": -18,
   "i": -4,
   "named": -30,
   "plural": 19,
   "she": 34,
   "they": -39,
   "we": 10,
   "who": -7
  },
  "lay_out": {
   "named": -26
  },
  "like": {
   "bare": -40,
   "determined": -8,
   "dropped-known": 20,
   "i": -13,
   "named": -25,
   "none": -87,
   "plural": -53
  },
  "look": {
   "he": -62,
   "name": -42,
   "none": -62
  },
  "love": {
   "i": 24
  },
  "mean": {
   "bare": -45,
   "i": 46,
   "it": 34,
   "named": -57,
   "that": -67
  },
  "mention": {
   "name": -23,
   "named": -28
  },
  "name": {
   "bare": -81,
   "name": 97,
   "named": -108
  },
  "need": {
   "he": 70,
   "name": -23,
   "named": -52,
   "she": -127,
   "that": -53,
   "the": -78,
   "they": 12,
   "we": 32
  },
  "note": {
   "dropped-known": -21,
   "he": 60,
   "name": 6,
   "named": -57
  },
  "offer": {
   "bare": -6,
   "dropped": -24,
   "name": -46,
   "named": -66
  },
  "oppose": {
   "dropped-known": -46,
   "name": 45,
   "named": 60
  },
  "order": {
   "the": 76
  },
  "plan": {
   "bare": -107,
   "determined": 16,
   "dropped-known": 85,
   "his": -4,
   "name": -25,
   "named": -47,
   "the": 56
  },
  "pledge": {
   "name": 42,
   "named": 36,
   "the": -54,
   "who": -57
  },
  "point_out": {
   "dropped-known": 74
  },
  "point_to": {
   "name": 87,
   "named": 35
  },
  "portray": {
   "dropped-known": -19
  },
  "praise": {
   "dropped-known": 47,
   "name": 105
  },
  "predict": {
   "dropped": -41
  },
  "prepare": {
   "named": -88
  },
  "project": {
   "dropped-known": -88
  },
  "promise": {
   "bare": 77,
   "dropped-known": 22,
   "he": -75,
   "his": 38,
   "named": 34
  },
  "promote": {
   "named": 12
  },
  "proposal": {
   "his": 71,
   "named": 62
  },
  "propose": {
   "he": -8,
   "name": 46,
   "named": 43
  },
  "prove": {
   "dropped-known": -87,
   "named": -16
  },
  "question": {
   "dropped-known": -41,
   "name": 17,
   "named": 135
  },
  "raise": {
   "dropped": 12,
   "dropped-known": -37,
   "name": -35,
   "named": -29,
   "none": 24
  },
  "recall": {
   "none": -29
  },
  "recognize": {
   "determined": -65,
   "none": 56
  },
  "refer_to": {
   "dropped-known": 58,
   "none": -49
  },
  "refuse": {
   "dropped-known": -59,
   "name": -56
  },
  "regard": {
   "dropped-known": 18,
   "none": -86
  },
  "reject": {
   "dropped-known": 84,
   "named": 40
  },
  "relate": {
   "bare": -41,
   "determined": -40
  },
  "release": {
   "dropped-known": -13,
   "name": 27,
   "named": -28,
   "the": -58
  },
  "remember": {
   "dropped-known": -69,
   "none": 16
  },
  "repeat": {
   "none": 18
  },
  "reply": {
   "name": 60
  },
  "report": {
   "dropped-known": -32,
   "named": -26,
   "plural": 39,
   "the": 92
  },
  "respond": {
   "name": 34
  },
  "respond_to": {
   "dropped-known": 34,
   "name": -51,
   "named": 22,
   "none": -18
  },
  "reveal": {
   "named": -21
  },
  "say": {
   "bare": -50,
   "determined": 42,
   "dropped": -28,
   "dropped-known": 45,
   "he": 5,
   "i": -65,
   "it": 24,
   "name": 17,
   "named": 32,
   "none": -7,
   "plural": -24,
   "she": -9,
   "that": -7,
   "the": 52,
   "they": 6,
   "who": 45,
   "you": -88
  },
  "see": {
   "determined": 9,
   "dropped": -6,
   "dropped-known": -11,
   "he": -48,
   "i": -109,
   "name": 30,
   "named": 82,
   "none": -43,
   "plural": 6,
   "the": -94,
   "they": -22,
   "we": -23,
   "you": -13
  },
  "seek": {
   "dropped-known": -20,
   "he": 27,
   "name": 117,
   "named": -49,
   "none": 5,
   "who": -41
  },
  "sell": {
   "dropped-known": 20,
   "none": -90
  },
  "shoot_back": {
   "name": -28
  },
  "show": {
   "bare": -29,
   "determined": -48,
   "dropped": 52,
   "dropped-known": -42,
   "he": -37,
   "name": -30,
   "named": -40,
   "none": 43,
   "plural": 26,
   "that": 87,
   "the": 6
  },
  "slam": {
   "name": -16
  },
  "state": {
   "bare": 15,
   "name": 56,
   "named": -92,
   "the": 19
  },
  "suggest": {
   "determined": -9,
   "dropped-known": 127,
   "he": -59,
   "name": 28,
   "who": -45
  },
  "support": {
   "bare": 6,
   "determined": 6,
   "dropped": -12,
   "dropped-known": 17,
   "he": -31,
   "his": 25,
   "i": -11,
   "name": 47,
   "named": 4,
   "none": -119,
   "she": -41,
   "that": -15,
   "the": -4,
   "their": 20,
   "they": -157,
   "who": -8,
   "you": -88
  },
  "talk_about": {
   "dropped-known": 34,
   "he": -34,
   "name": 25,
   "named": -46,
   "none": 28,
   "we": -77
  },
  "tell": {
   "dropped": -19,
   "dropped-known": -5,
   "he": 9,
   "name": 6,
   "named": 20,
   "none": 34,
   "she": -40,
   "the": 100
  },
  "term": {
   "bare": -19
  },
  "think": {
   "bare": -116,
   "determined": 66,
   "dropped": -54,
   "dropped-known": -9,
   "he": -11,
   "i": -31,
   "name": -28,
   "named": -22,
   "she": 15,
   "they": 16,
   "we": -50,
   "who": 36,
   "you": 63
  },
  "threaten": {
   "dropped-known": 20,
   "that": -98
  },
  "tie": {
   "named": 82
  },
  "tout": {
   "dropped-known": -40
  },
  "trust": {
   "none": 20
  },
  "try": {
   "determined": 16,
   "dropped": -46,
   "dropped-known": 17,
   "he": 30,
   "name": -67,
   "named": -54,
   "none": -10,
   "who": -10
  },
  "tweet": {
   "determined": -13,
   "dropped-known": -4,
   "name": 42
  },
  "understand": {
   "bare": -101,
   "dropped-known": 20,
   "he": -36,
   "named": 7,
   "none": -93
  },
  "urge": {
   "dropped-known": 7,
   "named": 48
  },
  "vote_against": {
   "dropped-known": 22,
   "who": -66
  },
  "vote_for": {
   "dropped-known": -7,
   "he": -106,
   "i": -95,
   "name": -70,
   "none": -23,
   "they": -24
  },
  "vow": {
   "he": -9,
   "name": -9,
   "named": 94,
   "she": 55
  },
  "want": {
   "bare": -21,
   "dropped-known": 9,
   "he": 7,
   "i": -74,
   "name": -107,
   "named": 56,
   "plural": -92,
   "she": 17,
   "that": -34,
   "they": -9,
   "we": -25,
   "you": -54
  },
  "welcome": {
   "named": -45
  },
  "write": {
   "he": -23,
   "named": 61,
   "she": -40,
   "the": -36
  }
 },
 "length": {
  "1": 4,
  "3": 4,
  "7": -7,
  "14": -46,
  "29": 24
 },
 "negated": {
  "true": 12
 },
 "negated,lemma": {
  "false": {
   ":": -9,
   "accept": 31,
   "according_to": 5,
   "accuse": 21,
   "acknowledge": 15,
   "admire": 79,
   "admit": 23,
   "admit_to": -25,
   "advise": -35,
   "advocate_for": 29,
   "agree": -12,
   "aim": 6,
   "announce": 26,
   "answer": 6,
   "appreciate": -54,
   "argue": -7,
   "ask": -4,
   "ask_for": 21,
   "assail": -39,
   "assert": 26,
   "assume": -74,
   "attack": 25,
   "attempt": -42,
   "ban": -37,
   "begin": -15,
   "believe": 19,
   "believe_in": 21,
   "bemoan": 49,
   "bet": 14,
   "blame": -4,
   "blast": 11,
   "boast": -33,
   "call_for": -7,
   "call_on": 38,
   "campaign_for": -26,
   "campaign_on": -9,
   "challenge": -19,
   "champion": -25,
   "chant": 38,
   "charge": -40,
   "choose": -8,
   "cite": 27,
   "comment": -11,
   "comment_on": 33,
   "commit_to": -53,
   "commitment": -12,
   "compare": -50,
   "complain": 15,
   "concede": 24,
   "conclude": 16,
   "condemn": -35,
   "confirm": -4,
   "congratulate": 18,
   "consider": 13,
   "counter": -32,
   "criticize": 24,
   "cry": -27,
   "debate": -24,
   "decide": -4,
   "declare": -5,
   "decline": -16,
   "decry": 15,
   "defend": 5,
   "define": -68,
   "demand": 35,
   "demonstrate": -6,
   "denounce": 29,
   "deny": 18,
   "describe": 15,
   "determine": -77,
   "direct": -82,
   "disavow": -46,
   "disclose": 88,
   "discover": 8,
   "discuss": 37,
   "dismiss": 20,
   "document": 18,
   "echo": -17,
   "embrace": -9,
   "emphasize": 45,
   "encourage": -19,
   "endorse": 4,
   "estimate": 23,
   "expect": 15,
   "explain": 6,
   "explore": -56,
   "express": 4,
   "fear": -9,
   "feel": -36,
   "figure": -28,
   "find": -19,
   "focus_on": 9,
   "forecast": 12,
   "go_after": -7,
   "go_on": 16,
   "go_on_to_say": 71,
   "guarantee": -9,
   "guess": -36,
   "hate": -76,
   "hear": 5,
   "identify": -61,
   "ignore": -8,
   "implore": 49,
   "imply": -23,
   "indicate": -6,
   "insist": 60,
   "insist_on": -66,
   "intend": 12,
   "invite": 12,
   "invoke": 4,
   "issue": 13,
   "judge": -65,
   "lament": 62,
   "laugh": -22,
   "leak": 13,
   "like": -8,
   "link": -43,
   "lobby_for": -82,
   "look": -45,
   "love": -11,
   "maintain": -87,
   "mean": -46,
   "name": 6,
   "need": -27,
   "note": 10,
   "offer": -15,
   "oppose": 6,
   "opposition": 14,
   "order": -15,
   "overlook": -73,
   "perceive": -54,
   "pitch": 13,
   "plan": -19,
   "pledge": -14,
   "point_out": 24,
   "point_to": -34,
   "post": 12,
   "praise": 30,
   "predict": 14,
   "prefer": 74,
   "prepare": -40,
   "present": -8,
   "presume": -11,
   "proclaim": 42,
   "project": -36,
   "promise": -5,
   "promote": -21,
   "proposal": 8,
   "protest": -40,
   "prove": -20,
   "publish": -36,
   "push_for": -18,
   "question": -23,
   "rail_against": 78,
   "raise": -6,
   "realize": -20,
   "reason": 7,
   "reassure": 88,
   "rebuke": -18,
   "rebut": -27,
   "recall": 11,
   "recognize": 40,
   "recommend": 117,
   "record": -75,
   "refer_to": 9,
   "reflect_on": 88,
   "refuse": 7,
   "regard": 21,
   "reject": -9,
   "relate": -48,
   "release": 12,
   "remember": 28,
   "remind": -21,
   "repeat": -10,
   "reply": -7,
   "request": -20,
   "resist": -102,
   "respect": -84,
   "respond": 45,
   "respond_to": -6,
   "reveal": 9,
   "rip": 39,
   "rule": 43,
   "say": 5,
   "seek": -5,
   "seize_on": -40,
   "sell": -15,
   "shoot_back": -6,
   "shout": 48,
   "show": -9,
   "side_with": -25,
   "signal": -88,
   "slam": -8,
   "speak_of": 63,
   "state": -17,
   "stress": 79,
   "submit": -53,
   "suggest": 6,
   "support": 7,
   "suppose": -24,
   "suspect": -40,
   "talk_about": 14,
   "talk_of": -26,
   "teach": -8,
   "tell": 6,
   "term": 14,
   "thank": 21,
   "think": -4,
   "threaten": 17,
   "tie": -41,
   "trust": -13,
   "try": -9,
   "tweet": 20,
   "underscore": 15,
   "understand": -28,
   "unveil": -14,
   "urge": 52,
   "view": -10,
   "volunteer": -83,
   "vote_against": -13,
   "vote_for": 13,
   "vow": 27,
   "want": -22,
   "warn": 29,
   "weigh": -86,
   "welcome": 30,
   "worry": 26,
   "worry_about": -60,
   "yell": 6
  },
  "true": {
   "back": -29,
   "believe": -74,
   "believe_in": -71,
   "care": -56,
   "endorse": -27,
   "expect": -40,
   "feel": 45,
   "find": 27,
   "hear": -121,
   "know": -5,
   "like": -63,
   "look": 70,
   "mean": -12,
   "mention": 16,
   "need": 20,
   "recognize": -39,
   "recommend": -98,
   "respond_to": 20,
   "say": 93,
   "see": -25,
   "show": 25,
   "support": -18,
   "talk_about": -74,
   "think": 15,
   "understand": 18,
   "vote_for": -79,
   "want": 44
  }
 },
 "next": {
  ")": -92,
  "-": -112,
  "-ed": 18,
  "-ing": 14,
  "-s": -4,
  ".": 37,
  ":": 55,
  "@": 34,
  "Name": 7,
  "about": -65,
  "adverb": -40,
  "after": -80,
  "all": -49,
  "an": 8,
  "and": -27,
  "any": 19,
  "as": 23,
  "at": -40,
  "because": -41,
  "before": 19,
  "both": -33,
  "but": -92,
  "by": -5,
  "digits": -25,
  "during": -23,
  "each": -36,
  "for": -12,
  "from": -17,
  "has": -43,
  "he": -10,
  "her": -14,
  "herself": 41,
  "him": -14,
  "himself": -33,
  "his": -11,
  "how": -4,
  "i": 47,
  "if": 27,
  "in": -35,
  "is": 8,
  "it": 4,
  "its": -18,
  "like": -50,
  "many": -10,
  "me": -17,
  "most": 41,
  "my": -9,
  "no": 19,
  "not": 32,
  "of": -51,
  "on": -8,
  "one": -36,
  "or": -8,
  "other": 18,
  "our": 5,
  "pronoun-verb": 33,
  "quote": -12,
  "several": 10,
  "some": -24,
  "such": -19,
  "that": 11,
  "the": 5,
  "their": -7,
  "them": -23,
  "these": -83,
  "they": 11,
  "this": -6,
  "those": 49,
  "three": -63,
  "to": -12,
  "us": -71,
  "verb": -29,
  "was": -12,
  "we": 10,
  "were": 53,
  "when": -13,
  "where": 31,
  "whether": 47,
  "who": -52,
  "why": 39,
  "will": 26,
  "with": 6,
  "word": 10,
  "would": 9,
  "you": 16,
  "your": 25
 },
 "opens,surface": {
  "true": {
   "according": 22
  }
 },
 "parts": {
  "1": -4,
  "2": 36
 },
 "rule": {
  "en.attribution.dropped-subject-clause": -4,
  "en.attribution.label": -10,
  "en.attribution.passive-by": 8
 },
 "rule,act": {
  "en.attribution.content-subject-verb": {
   "announce": 44,
   "ask": 98,
   "confirm": 19,
   "demand": -26,
   "estimate": -47,
   "promise": -33
  },
  "en.attribution.content-verb-subject": {
   "believe": -4,
   "say": 10
  },
  "en.attribution.dropped-subject-clause": {
   "accuse": 5,
   "announce": 38,
   "ask": -89,
   "believe": -11,
   "confirm": 53,
   "demand": 4,
   "deny": 8,
   "promise": 12,
   "say": -18
  },
  "en.attribution.gerund-clause": {
   "accuse": 15,
   "announce": 14,
   "ask": 18,
   "believe": -21,
   "confirm": 113,
   "demand": -16,
   "deny": -13,
   "estimate": -7,
   "promise": -11,
   "say": 10,
   "warn": -26
  },
  "en.attribution.infinitive-clause": {
   "announce": -42,
   "ask": -55,
   "believe": -20,
   "confirm": -34,
   "demand": -18,
   "deny": 43,
   "estimate": 4,
   "say": 9
  },
  "en.attribution.label": {
   "say": -10
  },
  "en.attribution.noun-clause": {
   "accuse": 91,
   "believe": -20,
   "promise": 25
  },
  "en.attribution.passive-by": {
   "believe": 14
  },
  "en.attribution.subject-verb-clause": {
   "accuse": -9,
   "announce": -4,
   "ask": 11,
   "confirm": -41,
   "demand": -4,
   "estimate": 9,
   "promise": -19,
   "warn": 23
  }
 },
 "rule,before": {
  "en.attribution.according-to": {
   ".": 102,
   "quote": -67
  },
  "en.attribution.content-subject-verb": {
   ")": 93,
   ",": 11,
   "-ing": -119,
   "-s": 30,
   "Name": 9,
   "adverb": -7,
   "he": 9,
   "i": -24,
   "she": 18,
   "they": 25,
   "which": 85,
   "who": -10,
   "word": -9,
   "you": 25
  },
  "en.attribution.content-verb-subject": {
   ",": -23,
   "quote": 20
  },
  "en.attribution.dropped-subject-clause": {
   ",": 29,
   "and": -18,
   "but": 76,
   "has": -15,
   "not": -78,
   "or": -11
  },
  "en.attribution.gerund-clause": {
   "-": 68,
   "-ed": 37,
   "-s": 28,
   ".": -57,
   "Name": -46,
   "adverb": -8,
   "after": -74,
   "and": 9,
   "before": 37,
   "but": -9,
   "by": -36,
   "digits": 50,
   "for": -6,
   "from": -28,
   "in": -15,
   "most": -96,
   "not": 36,
   "of": 5,
   "on": 8,
   "pronoun-verb": 45,
   "quote": -31,
   "those": 38,
   "to": -29,
   "verb": 48,
   "when": -92,
   "without": 18
  },
  "en.attribution.label": {
   "-ing": -72,
   "Name": 33,
   "word": -66
  },
  "en.attribution.noun-clause": {
   "-ed": -48,
   "-ing": 92,
   "her": 37,
   "his": 19,
   "in": -55,
   "s": -4,
   "their": -13,
   "word": -14
  },
  "en.attribution.passive-by": {
   "adverb": 93,
   "been": 74,
   "is": -32,
   "was": -32
  },
  "en.attribution.subject-verb-clause": {
   "%": 74,
   ")": -36,
   ",": 29,
   "-": -61,
   "-ed": -74,
   "-ing": 32,
   "-s": 20,
   "adverb": 10,
   "all": -7,
   "am": 55,
   "are": 42,
   "be": -31,
   "been": -19,
   "both": 27,
   "can": -33,
   "cannot": -10,
   "can’t": -67,
   "could": -57,
   "didn’t": -63,
   "digits": 11,
   "do": 46,
   "doesn't": -54,
   "doesn’t": -40,
   "don’t": -33,
   "had": 8,
   "has": -13,
   "hasn’t": -13,
   "have": 18,
   "he": 29,
   "him": -30,
   "i": -9,
   "it": -20,
   "may": -18,
   "me": -69,
   "might": -24,
   "more": -75,
   "most": 75,
   "must": 7,
   "no": -79,
   "not": 18,
   "of": -111,
   "pronoun-verb": -17,
   "s": -11,
   "she": -5,
   "should": -7,
   "some": 21,
   "to": 31,
   "us": -6,
   "was": 19,
   "which": -13,
   "who": 8,
   "will": -44,
   "won’t": -44,
   "word": 9,
   "would": -9,
   "you": -10,
   "—": 93
  }
 },
 "rule,begins": {
  "en.attribution.according-to": {
   "Name": 4,
   "at": 73,
   "he": -109,
   "in": 92,
   "it": -17,
   "the": -7
  },
  "en.attribution.content-subject-verb": {
   "-ed": -31,
   "-ing": 31,
   "Name": -50,
   "a": -38,
   "adverb": 29,
   "after": 106,
   "and": 94,
   "as": -97,
   "but": -25,
   "he": 10,
   "if": 105,
   "in": 107,
   "it": 21,
   "on": 9,
   "quote": 19,
   "she": 46,
   "that": 76,
   "the": 18,
   "they": -28,
   "this": -44,
   "what": 14
  },
  "en.attribution.content-verb-subject": {
   "Name": -57,
   "quote": 12,
   "the": 27
  },
  "en.attribution.dropped-subject-clause": {
   "-ing": 42,
   "-s": -58,
   "Name": 33,
   "a": -16,
   "as": 14,
   "he": 7,
   "her": 86,
   "him": 84,
   "his": 30,
   "how": 21,
   "it": -32,
   "our": -49,
   "quote": 58,
   "that": 45,
   "them": -66,
   "to": 9,
   "word": -6
  },
  "en.attribution.gerund-clause": {
   "-ed": 99,
   "-ing": -83,
   "Name": -11,
   "a": -5,
   "adverb": -104,
   "all": 15,
   "an": 19,
   "he": 14,
   "her": -90,
   "him": -35,
   "himself": -63,
   "his": -9,
   "how": -34,
   "is": -14,
   "it": 16,
   "more": 6,
   "our": 36,
   "quote": 9,
   "she": -56,
   "that": 53,
   "the": -4,
   "their": -16,
   "them": 70,
   "they": -22,
   "this": -87,
   "to": 26,
   "what": 39
  },
  "en.attribution.infinitive-clause": {
   "-s": -8,
   "Name": 15,
   "a": 4,
   "adverb": -82,
   "all": -18,
   "an": 27,
   "and": 63,
   "any": 42,
   "he": -4,
   "her": -27,
   "him": 6,
   "his": -9,
   "how": -52,
   "if": -15,
   "it": 28,
   "more": -93,
   "quote": 14,
   "some": -35,
   "their": 21,
   "them": -77,
   "this": -37,
   "to": -27,
   "what": 24,
   "whether": 86,
   "who": 31,
   "why": -18,
   "word": -11
  },
  "en.attribution.label": {
   "@": -40,
   "Name": -11,
   "a": -69,
   "quote": 77
  },
  "en.attribution.noun-clause": {
   "for": 25,
   "of": -22,
   "that": 27,
   "to": -18
  },
  "en.attribution.passive-by": {
   "Name": -11,
   "the": 47,
   "to": -4
  },
  "en.attribution.subject-verb-clause": {
   "$": -27,
   "-": -30,
   "-ed": -11,
   "-ing": 6,
   "-s": 24,
   "Name": 4,
   "a": -9,
   "after": -80,
   "all": -38,
   "an": 15,
   "and": -41,
   "another": 74,
   "as": -23,
   "at": -8,
   "both": -17,
   "by": -5,
   "digits": 17,
   "for": -82,
   "has": -43,
   "he": 15,
   "her": -5,
   "him": -27,
   "himself": 33,
   "his": 17,
   "how": 18,
   "i": 47,
   "if": 9,
   "in": -71,
   "is": 8,
   "it": 5,
   "its": -93,
   "like": -16,
   "me": 7,
   "more": 27,
   "most": 41,
   "no": 24,
   "of": -51,
   "on": -8,
   "one": 10,
   "or": -33,
   "other": -4,
   "our": -10,
   "pronoun-verb": -8,
   "quote": -7,
   "several": -13,
   "some": -24,
   "such": 10,
   "that": 27,
   "the": 7,
   "their": -24,
   "them": -18,
   "these": -58,
   "they": 7,
   "this": 4,
   "those": 24,
   "two": -34,
   "us": -67,
   "verb": -29,
   "was": -32,
   "we": 10,
   "were": 53,
   "what": 21,
   "when": -21,
   "where": -32,
   "whether": -25,
   "who": 42,
   "why": 45,
   "will": 17,
   "with": -55,
   "would": 9,
   "you": -71,
   "your": 25
  }
 },
 "rule,ends": {
  "en.attribution.according-to": {
   ",": 13,
   "-ing": 25,
   ".": -40
  },
  "en.attribution.content-subject-verb": {
   ",": -13,
   "-ed": 38,
   "-ing": -14,
   ".": -24,
   "Name": 5,
   "_": 77,
   "a": -8,
   "adverb": 63,
   "and": 109,
   "another": 55,
   "as": -72,
   "at": 75,
   "but": -71,
   "edge": 62,
   "he": -4,
   "in": 75,
   "it": 79,
   "on": 75,
   "quote": 60,
   "she": 43,
   "some": 50,
   "that": 39,
   "the": 95,
   "word": -51
  },
  "en.attribution.content-verb-subject": {
   ",": -51,
   "-ed": -22,
   "-s": 51,
   ".": 89,
   "Name": 41,
   "but": 39,
   "edge": 36,
   "the": 44,
   "verb": 93
  },
  "en.attribution.dropped-subject-clause": {
   ".": 15,
   ";": -15,
   "Name": -11,
   "quote": -48,
   "the": 21
  },
  "en.attribution.gerund-clause": {
   ",": -12,
   "-": -78,
   ".": 4,
   "Name": 13,
   "adverb": -39,
   "after": 11,
   "and": 17,
   "before": -112,
   "but": 46,
   "he": -14,
   "if": -84,
   "in": -10,
   "quote": 23,
   "the": 96,
   "word": -19,
   "—": -32
  },
  "en.attribution.infinitive-clause": {
   ",": -10,
   "-": -8,
   ".": 13,
   ";": 9,
   "Name": 36,
   "after": 50,
   "edge": -123,
   "if": 15,
   "quote": -10,
   "when": -106,
   "—": -66
  },
  "en.attribution.label": {
   "Name": 57,
   "edge": -86
  },
  "en.attribution.noun-clause": {
   ",": -15,
   ".": 23,
   "—": 15
  },
  "en.attribution.passive-by": {
   "was": 21
  },
  "en.attribution.subject-verb-clause": {
   ",": -5,
   "-": 10,
   "-ed": 63,
   "-ing": 18,
   ".": 4,
   ":": -50,
   ";": -37,
   "Name": 58,
   "_": 106,
   "a": 53,
   "after": -85,
   "an": 95,
   "and": -17,
   "as": 80,
   "because": -87,
   "before": -14,
   "but": -21,
   "by": 82,
   "edge": -38,
   "for": -47,
   "he": -22,
   "i": -103,
   "if": -78,
   "in": 21,
   "it": 69,
   "on": -38,
   "quote": 11,
   "she": 40,
   "since": -5,
   "that": 9,
   "the": 85,
   "this": 97,
   "to": -38,
   "until": -13,
   "when": -68,
   "word": 37,
   "–": 120,
   "—": 7
  }
 },
 "rule,finite": {
  "en.attribution.according-to": {
   "false": -18,
   "true": 30
  },
  "en.attribution.content-subject-verb": {
   "false": 14,
   "true": -9
  },
  "en.attribution.content-verb-subject": {
   "false": 14
  },
  "en.attribution.dropped-subject-clause": {
   "true": -19
  },
  "en.attribution.gerund-clause": {
   "false": 5,
   "true": -20
  },
  "en.attribution.infinitive-clause": {
   "false": 7,
   "true": -27
  },
  "en.attribution.label": {
   "false": -32,
   "true": 22
  },
  "en.attribution.noun-clause": {
   "false": 4,
   "true": -21
  },
  "en.attribution.passive-by": {
   "false": -9,
   "true": 22
  },
  "en.attribution.subject-verb-clause": {
   "false": -4,
   "true": 8
  }
 },
 "rule,gap": {
  "en.attribution.according-to": {
   "3": 29,
   "7": -20,
   "14": -19,
   "29": 91
  },
  "en.attribution.content-subject-verb": {
   "1": 7,
   "3": -53,
   "14": 55
  },
  "en.attribution.content-verb-subject": {
   "1": -12,
   "3": 13,
   "7": 17,
   "14": 16,
   "29": 76
  },
  "en.attribution.label": {
   "1": -10
  },
  "en.attribution.noun-clause": {
   "1": 12,
   "3": 8,
   "7": -19
  },
  "en.attribution.passive-by": {
   "3": 17,
   "7": 8,
   "14": 13
  },
  "en.attribution.subject-verb-clause": {
   "7": -17,
   "14": -19,
   "29": 77,
   "30+": 17
  }
 },
 "rule,lemma": {
  "en.attribution.according-to": {
   "according_to": 5
  },
  "en.attribution.content-subject-verb": {
   "add": -4,
   "argue": -55,
   "ask": 81,
   "begin": -15,
   "believe": -6,
   "chant": -24,
   "conclude": 103,
   "continue": -61,
   "declare": 10,
   "explain": 51,
   "figure": -80,
   "find": -18,
   "indicate": 11,
   "note": -18,
   "reply": 27,
   "report": 54,
   "respond": 24,
   "say": 17,
   "show": 12,
   "tell": 59,
   "think": 29,
   "tweet": 69,
   "vow": 51,
   "write": 19
  },
  "en.attribution.content-verb-subject": {
   "explain": 65,
   "say": 30
  },
  "en.attribution.dropped-subject-clause": {
   "accuse": -22,
   "admit": 22,
   "agree": -77,
   "ask": -89,
   "back": -103,
   "call": -6,
   "criticize": 78,
   "defend": 33,
   "endorse": 38,
   "find": -59,
   "like": -22,
   "oppose": 17,
   "plan": 63,
   "praise": 83,
   "promise": 14,
   "question": -85,
   "say": 39,
   "seek": -117,
   "show": 17,
   "suggest": -14,
   "support": -30,
   "tell": -40,
   "think": -54,
   "want": -27
  },
  "en.attribution.gerund-clause": {
   "accept": 17,
   "accuse": 69,
   "add": 16,
   "advise": 29,
   "announce": 51,
   "argue": -33,
   "ask": 14,
   "attack": -19,
   "back": -37,
   "ban": 14,
   "call": 21,
   "call_for": 17,
   "call_on": -10,
   "challenge": 4,
   "choose": -5,
   "cite": 24,
   "claim": 15,
   "compare": 5,
   "criticize": -31,
   "declare": -28,
   "defend": -60,
   "denounce": -18,
   "deny": 46,
   "dismiss": -25,
   "encourage": -84,
   "express": 10,
   "hear": -55,
   "highlight": -9,
   "hope": -14,
   "imply": 9,
   "insist": 25,
   "invite": -5,
   "lay_out": 42,
   "look": -38,
   "mean": -50,
   "name": -56,
   "note": 54,
   "offer": -32,
   "oppose": 20,
   "praise": 50,
   "promise": 51,
   "promote": 34,
   "question": -93,
   "raise": -12,
   "recall": -29,
   "recognize": 42,
   "refer_to": -8,
   "regard": -48,
   "release": -5,
   "repeat": 26,
   "report": -32,
   "respond_to": -65,
   "say": 5,
   "see": 4,
   "sell": 6,
   "side_with": -63,
   "suggest": 43,
   "support": 12,
   "talk_about": 53,
   "think": -9,
   "threaten": -12,
   "tout": 47,
   "try": -4,
   "tweet": 23,
   "urge": -15,
   "vote_against": -77,
   "vote_for": -57,
   "write": -25
  },
  "en.attribution.infinitive-clause": {
   "accept": 11,
   "acknowledge": -27,
   "address": -7,
   "admit": -94,
   "answer": 73,
   "appeal_to": 25,
   "ask": -92,
   "attack": 45,
   "ban": 7,
   "call": 100,
   "campaign_for": 40,
   "condemn": -20,
   "confirm": 10,
   "consider": 55,
   "counter": 15,
   "criticize": 23,
   "debate": 14,
   "decide": -53,
   "deny": -77,
   "describe": -13,
   "determine": -24,
   "discuss": -18,
   "explain": 17,
   "figure": -45,
   "find": -48,
   "focus_on": 62,
   "go_after": -41,
   "hear": 9,
   "know": -87,
   "offer": -59,
   "project": 4,
   "promote": -93,
   "prove": -74,
   "raise": -35,
   "reject": 84,
   "release": 34,
   "remember": -14,
   "repeat": 18,
   "respond_to": 84,
   "see": -51,
   "sell": 5,
   "show": 12,
   "support": -10,
   "talk_about": 20,
   "tell": 15,
   "underscore": -9,
   "understand": -7,
   "vote_for": -14,
   "write": -65
  },
  "en.attribution.label": {
   ":": -10
  },
  "en.attribution.noun-clause": {
   "call": -15,
   "claim": -19,
   "commitment": -12,
   "opposition": 14,
   "order": 19,
   "plan": -56,
   "promise": 12,
   "proposal": 8,
   "remark": 73,
   "support": 21
  },
  "en.attribution.passive-by": {
   "see": -64
  },
  "en.attribution.subject-verb-clause": {
   "accuse": 26,
   "acknowledge": 34,
   "add": -7,
   "address": -6,
   "admire": 79,
   "admit": 14,
   "admit_to": -25,
   "advise": -17,
   "agree": 27,
   "agree_with": 36,
   "aim": 14,
   "announce": 16,
   "answer": -10,
   "appeal_to": -26,
   "appreciate": -54,
   "argue": 43,
   "ask": 45,
   "ask_for": -6,
   "assert": 11,
   "attack": 25,
   "attempt": -27,
   "back": -6,
   "ban": -109,
   "believe": 6,
   "believe_in": -6,
   "bemoan": 49,
   "blame": -6,
   "blast": -19,
   "call": -4,
   "call_for": 10,
   "call_on": 20,
   "campaign_against": 22,
   "campaign_for": -71,
   "care": -46,
   "care_about": 23,
   "challenge": -30,
   "chant": 96,
   "charge": -66,
   "choose": 34,
   "cite": -18,
   "claim": -8,
   "comment": -93,
   "commit_to": -53,
   "complain": -17,
   "concede": 20,
   "conclude": -36,
   "confirm": -88,
   "consider": 6,
   "continue": 82,
   "criticize": 7,
   "cry": -44,
   "decide": -23,
   "declare": -14,
   "decry": 15,
   "defend": -8,
   "define": -53,
   "demand": -37,
   "denounce": -11,
   "deny": 22,
   "describe": 11,
   "determine": -66,
   "direct": -82,
   "discover": -32,
   "discuss": 65,
   "document": 23,
   "echo": 17,
   "embrace": -76,
   "encourage": 28,
   "expect": -6,
   "explain": -6,
   "explore": -10,
   "express": -15,
   "favor": 14,
   "fear": -10,
   "figure": 9,
   "focus_on": 4,
   "forecast": 12,
   "go_after": 12,
   "go_on_to_say": 63,
   "guess": 5,
   "hate": -67,
   "hear": -18,
   "highlight": -51,
   "identify": -61,
   "ignore": 11,
   "implore": 49,
   "indicate": 44,
   "insist": 45,
   "insist_on": -66,
   "intend": -15,
   "invite": 26,
   "issue": 13,
   "judge": -55,
   "lay_out": 8,
   "leak": 13,
   "like": -13,
   "love": -4,
   "maintain": -83,
   "mean": -19,
   "mention": 54,
   "name": -24,
   "need": -16,
   "note": 75,
   "offer": 29,
   "oppose": 19,
   "order": 15,
   "overlook": -57,
   "perceive": -54,
   "plan": -10,
   "pledge": -18,
   "point_out": 49,
   "point_to": -21,
   "portray": -7,
   "post": 6,
   "predict": 79,
   "prefer": 74,
   "prepare": -40,
   "present": -12,
   "presume": -11,
   "promise": -25,
   "promote": -74,
   "propose": -8,
   "prove": 6,
   "publish": 8,
   "question": 11,
   "raise": -9,
   "reason": 7,
   "recall": 74,
   "recognize": -28,
   "recommend": -16,
   "record": -69,
   "refer_to": 69,
   "refuse": 43,
   "reject": -44,
   "relate": -43,
   "release": -9,
   "remark": -49,
   "remember": 51,
   "remind": -6,
   "repeat": -37,
   "reply": -22,
   "report": -34,
   "request": 29,
   "respond": 46,
   "reveal": 25,
   "say": -7,
   "see": 13,
   "seek": 14,
   "seize_on": -82,
   "sell": -86,
   "show": -14,
   "side_with": 8,
   "signal": -80,
   "slam": -6,
   "speak_of": 63,
   "state": -27,
   "suggest": 7,
   "suppose": -24,
   "suspect": -40,
   "talk_about": -54,
   "tell": -25,
   "think": -5,
   "tie": -41,
   "tout": 12,
   "try": -15,
   "tweet": -20,
   "underscore": 18,
   "understand": 8,
   "unveil": -29,
   "urge": 61,
   "voice": 28,
   "vote_against": -37,
   "want": 4,
   "warn": 46,
   "welcome": -4,
   "wonder": 5,
   "worry": 7
  }
 },
 "rule,next": {
  "en.attribution.according-to": {
   "-s": 35,
   "Name": -18,
   "a": -7,
   "an": 90,
   "one": -12,
   "word": 28
  },
  "en.attribution.content-subject-verb": {
   "-s": -14,
   ".": 37,
   "Name": 9,
   "a": 46,
   "about": -7,
   "at": 77,
   "by": -54,
   "during": 72,
   "in": 18,
   "of": -43,
   "the": 82,
   "to": -87,
   "word": 62
  },
  "en.attribution.content-verb-subject": {
   "Name": 29,
   "a": -35,
   "another": 66,
   "one": 42,
   "the": -63
  },
  "en.attribution.dropped-subject-clause": {
   "-ing": 42,
   "-s": -58,
   "Name": 33,
   "a": -16,
   "as": 14,
   "he": 7,
   "her": 73,
   "him": 84,
   "his": 30,
   "how": 21,
   "it": -28,
   "our": -49,
   "that": 27,
   "them": -73,
   "to": 6,
   "word": 14
  },
  "en.attribution.gerund-clause": {
   ",": 21,
   "-ed": 99,
   "-ing": -83,
   "-s": 23,
   "Name": -8,
   "a": -5,
   "adverb": -21,
   "all": 15,
   "an": 19,
   "he": 14,
   "her": -90,
   "him": -35,
   "himself": -63,
   "his": 10,
   "how": -14,
   "is": -14,
   "it": 21,
   "more": 6,
   "our": 36,
   "quote": -37,
   "she": -56,
   "that": 24,
   "the": -15,
   "their": -16,
   "them": 25,
   "they": -22,
   "this": -109,
   "to": 11,
   "what": 51
  },
  "en.attribution.infinitive-clause": {
   ",": -13,
   "-s": -8,
   ":": -6,
   "Name": 18,
   "a": 4,
   "adverb": -82,
   "all": -18,
   "an": 27,
   "and": 63,
   "any": 42,
   "he": -4,
   "her": -27,
   "him": 6,
   "his": -9,
   "how": -49,
   "if": -15,
   "it": 28,
   "more": -93,
   "some": -35,
   "that": -21,
   "the": -8,
   "their": 37,
   "them": -77,
   "this": 34,
   "to": 7,
   "what": 24,
   "whether": 86,
   "why": -18,
   "word": -11,
   "you": 25
  },
  "en.attribution.label": {
   "@": -40,
   "Name": -11,
   "a": -69,
   "quote": 77
  },
  "en.attribution.noun-clause": {
   "by": 92,
   "for": 25,
   "from": -51,
   "of": -22,
   "that": 4,
   "to": -6
  },
  "en.attribution.passive-by": {
   "by": 8
  },
  "en.attribution.subject-verb-clause": {
   "$": -27,
   "-ed": -10,
   "-ing": 8,
   ":": 42,
   "Name": 8,
   "a": 4,
   "about": -68,
   "adverb": -17,
   "after": -80,
   "all": -73,
   "an": 17,
   "and": -25,
   "another": 74,
   "as": 17,
   "at": -71,
   "both": -17,
   "by": -16,
   "digits": 17,
   "for": -43,
   "has": -43,
   "her": 4,
   "him": -32,
   "himself": 33,
   "how": 16,
   "i": 47,
   "if": 9,
   "in": -66,
   "is": 8,
   "its": -93,
   "like": -16,
   "me": 7,
   "more": 27,
   "most": 41,
   "no": 20,
   "not": 103,
   "of": -15,
   "one": -28,
   "or": -33,
   "other": -4,
   "our": -10,
   "quote": -30,
   "several": -13,
   "she": 46,
   "some": -24,
   "such": 10,
   "that": 12,
   "the": 20,
   "their": -54,
   "them": -17,
   "these": -58,
   "they": 25,
   "this": 28,
   "those": 61,
   "to": -10,
   "us": -67,
   "verb": -29,
   "was": -50,
   "we": 10,
   "were": 53,
   "what": -6,
   "when": -59,
   "whether": -25,
   "who": -13,
   "why": 54,
   "will": 17,
   "with": -13,
   "word": 5,
   "would": 9,
   "you": 13,
   "your": 25
  }
 },
 "rule,quoted": {
  "en.attribution.content-subject-verb": {
   "false": -30,
   "true": 19
  },
  "en.attribution.content-verb-subject": {
   "false": -18,
   "true": 12
  },
  "en.attribution.dropped-subject-clause": {
   "false": -9,
   "true": 58
  },
  "en.attribution.gerund-clause": {
   "true": 9
  },
  "en.attribution.infinitive-clause": {
   "true": 14
  },
  "en.attribution.label": {
   "false": -25,
   "true": 77
  },
  "en.attribution.passive-by": {
   "false": 8
  },
  "en.attribution.subject-verb-clause": {
   "true": -7
  }
 },
 "rule,size": {
  "en.attribution.according-to": {
   "14": 36,
   "29": 16,
   "30+": -8
  },
  "en.attribution.content-subject-verb": {
   "3": -103,
   "14": -37,
   "29": 4,
   "30+": 25
  },
  "en.attribution.content-verb-subject": {
   "7": -20,
   "14": -52,
   "30+": 59
  },
  "en.attribution.dropped-subject-clause": {
   "3": -20,
   "7": -14,
   "14": 18,
   "30+": -53
  },
  "en.attribution.gerund-clause": {
   "1": -53,
   "7": -17,
   "14": 4,
   "29": 7,
   "30+": 69
  },
  "en.attribution.infinitive-clause": {
   "1": -10,
   "3": -51,
   "14": 13,
   "29": 8,
   "30+": -17
  },
  "en.attribution.label": {
   "3": -106,
   "7": -28,
   "14": 45,
   "29": 54,
   "30+": -93
  },
  "en.attribution.noun-clause": {
   "3": -18,
   "7": -31,
   "14": 25,
   "29": -19
  },
  "en.attribution.passive-by": {
   "1": -13,
   "3": 81,
   "7": 39,
   "14": -12
  },
  "en.attribution.subject-verb-clause": {
   "1": -64,
   "3": -50,
   "7": -28,
   "14": 17,
   "29": 29,
   "30+": 21
  }
 },
 "rule,speech": {
  "en.attribution.content-subject-verb": {
   "false": 25
  },
  "en.attribution.content-verb-subject": {
   "false": -27,
   "true": 4
  },
  "en.attribution.dropped-subject-clause": {
   "false": -24,
   "true": 9
  },
  "en.attribution.gerund-clause": {
   "false": -16,
   "true": 5
  },
  "en.attribution.infinitive-clause": {
   "false": -9
  },
  "en.attribution.label": {
   "true": -10
  },
  "en.attribution.passive-by": {
   "false": 14,
   "true": 4
  }
 },
 "rule,who": {
  "en.attribution.according-to": {
   "bare": 70,
   "name": 110,
   "named": 5,
   "plural": -63
  },
  "en.attribution.content-subject-verb": {
   "bare": -75,
   "determined": -7,
   "he": 10,
   "i": -24,
   "name": 11,
   "plural": -14,
   "she": 18,
   "the": 10,
   "they": -4,
   "which": 85,
   "who": -49,
   "you": 25
  },
  "en.attribution.content-verb-subject": {
   "bare": -14,
   "name": 33,
   "named": 15,
   "the": -63
  },
  "en.attribution.dropped-subject-clause": {
   "dropped": -19,
   "dropped-known": 6,
   "none": -12
  },
  "en.attribution.gerund-clause": {
   "dropped": -17,
   "dropped-known": 14,
   "none": -37
  },
  "en.attribution.infinitive-clause": {
   "dropped-known": -28,
   "none": 34
  },
  "en.attribution.label": {
   "name": -32,
   "named": 39
  },
  "en.attribution.noun-clause": {
   "her": 8,
   "its": -72,
   "name": -56,
   "named": 15,
   "the": 112,
   "their": -13
  },
  "en.attribution.passive-by": {
   "bare": 110,
   "determined": 32,
   "named": -52,
   "the": -36
  },
  "en.attribution.subject-verb-clause": {
   "bare": -10,
   "determined": -9,
   "i": -6,
   "it": 10,
   "named": 7,
   "that": -28,
   "the": 7,
   "they": -4,
   "which": -44,
   "you": -48
  }
 },
 "size": {
  "1": -61,
  "3": -49,
  "7": -23,
  "14": 11,
  "29": 18,
  "30+": 26
 },
 "surface": {
  ":": -10,
  "accept": -8,
  "accepted": -38,
  "accepting": 41,
  "according": 5,
  "accused": 12,
  "accuses": -32,
  "accusing": 69,
  "acknowledge": 22,
  "acknowledged": -9,
  "add": -102,
  "added": 19,
  "adding": 16,
  "address": 23,
  "addressed": -28,
  "admit": -41,
  "admitted": -33,
  "admitting": 33,
  "advising": 29,
  "advocating": -7,
  "agree": -22,
  "agreed": 6,
  "agrees": 112,
  "announce": -33,
  "announced": -11,
  "announcing": 51,
  "answer": 8,
  "answered": -19,
  "answers": 10,
  "appeal": -38,
  "appreciate": -21,
  "argue": 33,
  "arguing": -33,
  "ask": -26,
  "asked": 5,
  "asks": -7,
  "asserted": 51,
  "assume": -53,
  "attack": -26,
  "attacked": 52,
  "attacking": -29,
  "attempted": -4,
  "attempts": -16,
  "back": -18,
  "backed": 49,
  "ban": -15,
  "banning": 14,
  "began": -22,
  "believe": -11,
  "believed": -24,
  "believes": 35,
  "bemoaned": 49,
  "betting": -33,
  "blame": 11,
  "blamed": 19,
  "blasted": -4,
  "call": -17,
  "called": -11,
  "calling": 30,
  "calls": 66,
  "campaign": 7,
  "campaigning": 5,
  "care": -5,
  "challenge": -33,
  "challenged": 10,
  "challenging": -12,
  "chanted": 12,
  "charged": 7,
  "choose": 6,
  "choosing": -8,
  "chose": -82,
  "chosen": 29,
  "cited": -11,
  "citing": 24,
  "claim": -50,
  "claimed": -12,
  "claiming": 15,
  "claims": 48,
  "comment": -33,
  "commitment": -12,
  "committed": -53,
  "comparing": 5,
  "complained": -17,
  "conceded": 20,
  "concluded": -4,
  "condemn": -20,
  "confirm": -11,
  "confirmed": -74,
  "consider": 9,
  "considered": -109,
  "continued": -10,
  "continues": -13,
  "counter": 15,
  "cried": 38,
  "criticize": 20,
  "criticized": 29,
  "criticizes": -9,
  "criticizing": 8,
  "debate": 14,
  "debates": -57,
  "decide": 14,
  "decided": -15,
  "declared": -11,
  "declaring": -22,
  "declined": 23,
  "decried": 15,
  "defend": -20,
  "defended": 10,
  "defending": -60,
  "define": -50,
  "defined": -43,
  "demand": 26,
  "denied": 44,
  "denounced": 31,
  "denouncing": -18,
  "deny": -77,
  "denying": 21,
  "described": 16,
  "describes": -38,
  "determine": -40,
  "direct": -52,
  "discover": 82,
  "discovered": -50,
  "discussed": -9,
  "dismissed": 10,
  "dismissing": -25,
  "documents": -82,
  "doubt": -12,
  "echoed": 22,
  "embrace": -24,
  "embraced": 33,
  "emphasizing": 58,
  "encourage": 10,
  "encouraged": -21,
  "encouraging": -33,
  "endorsed": 7,
  "endorses": 70,
  "endorsing": -80,
  "estimated": -17,
  "expect": 28,
  "expected": -44,
  "expects": -36,
  "explain": 24,
  "explained": -4,
  "expressed": 11,
  "expressing": 10,
  "favor": 9,
  "favored": -101,
  "favors": 7,
  "fear": 68,
  "feel": 21,
  "feeling": -6,
  "feels": -60,
  "felt": -16,
  "figure": -10,
  "find": -22,
  "finds": -45,
  "focus": -34,
  "focused": 24,
  "forecast": 12,
  "found": 24,
  "go": -70,
  "guess": 5,
  "hear": -22,
  "heard": 15,
  "hearing": -15,
  "highlight": 6,
  "highlighted": 24,
  "highlighting": -24,
  "highlights": -20,
  "hope": -24,
  "hoped": -38,
  "hopes": 99,
  "hoping": -28,
  "identified": -49,
  "identify": -48,
  "ignore": -4,
  "implying": 9,
  "indicate": 72,
  "indicated": 5,
  "insist": 15,
  "insisted": 9,
  "insisting": 25,
  "intended": 9,
  "invited": 27,
  "inviting": -9,
  "issued": 6,
  "judge": -65,
  "knew": -10,
  "know": -21,
  "known": -16,
  "knows": 38,
  "laid": 16,
  "lamented": 58,
  "laying": 42,
  "like": -9,
  "linked": 26,
  "look": -54,
  "looked": -78,
  "looking": 20,
  "love": 15,
  "maintain": -51,
  "mean": -14,
  "meaning": -50,
  "means": -82,
  "meant": -9,
  "mention": 22,
  "name": -33,
  "named": 65,
  "naming": -56,
  "need": -25,
  "needed": -51,
  "needs": 19,
  "noted": 17,
  "notes": 82,
  "noting": 54,
  "offer": -59,
  "offered": 22,
  "offering": 25,
  "offers": 40,
  "oppose": -7,
  "opposed": -25,
  "opposing": 20,
  "opposition": 14,
  "order": -53,
  "ordered": 69,
  "perceived": -49,
  "plan": 14,
  "planned": 9,
  "planning": -28,
  "pledge": 48,
  "pledged": -31,
  "point": 19,
  "pointed": 8,
  "points": -59,
  "portrayed": -7,
  "posted": 42,
  "praise": -31,
  "praised": 5,
  "praising": 78,
  "predicted": 15,
  "present": -63,
  "presented": -13,
  "presents": -10,
  "project": 4,
  "promise": -30,
  "promised": 22,
  "promises": -46,
  "promising": 45,
  "promote": 28,
  "promoting": 19,
  "proposal": 8,
  "proposed": -6,
  "proposing": -38,
  "prove": 5,
  "proved": -46,
  "published": 8,
  "push": -10,
  "question": 10,
  "questioned": -8,
  "questioning": -29,
  "railed": 20,
  "raise": 9,
  "raised": -16,
  "raising": -18,
  "reason": 7,
  "rebuked": 25,
  "recalled": 75,
  "recalling": -29,
  "recognize": -21,
  "recognizing": 42,
  "recommended": 63,
  "referred": -5,
  "reflecting": 78,
  "refuse": -17,
  "regarding": -48,
  "reiterated": -43,
  "reject": 36,
  "rejected": -17,
  "related": -41,
  "released": 15,
  "releasing": -42,
  "remarked": 57,
  "remarks": -41,
  "reminded": 23,
  "reminding": -17,
  "repeat": -34,
  "repeating": 26,
  "replied": 65,
  "report": 20,
  "reported": -4,
  "reporting": -32,
  "reports": 15,
  "requested": -26,
  "respond": 36,
  "responded": 22,
  "responding": -65,
  "said": 10,
  "saw": -26,
  "say": 10,
  "saying": -4,
  "says": 8,
  "see": 11,
  "seeing": -17,
  "seek": -39,
  "seeks": -12,
  "seen": -29,
  "sees": 80,
  "seized": -82,
  "sell": 5,
  "selling": -6,
  "shot": -6,
  "shouted": 48,
  "show": -14,
  "shown": -22,
  "shows": 14,
  "sided": 8,
  "siding": -63,
  "signal": -50,
  "slams": 19,
  "sold": -58,
  "sought": 23,
  "spoke": 9,
  "state": -86,
  "stated": 54,
  "states": -44,
  "suggest": -19,
  "suggested": 18,
  "suggesting": 10,
  "suggests": -47,
  "support": -6,
  "supported": 8,
  "supporting": 9,
  "supports": -15,
  "talk": -18,
  "talked": 36,
  "talking": 10,
  "talks": -45,
  "tell": -26,
  "telling": -19,
  "tells": 33,
  "thinking": -34,
  "thinks": -22,
  "thought": -6,
  "threaten": 54,
  "threatened": -13,
  "threatening": -12,
  "tied": -16,
  "told": 6,
  "touted": 12,
  "touting": 47,
  "tries": -43,
  "trust": 5,
  "try": 9,
  "trying": -18,
  "tweeted": 6,
  "tweeting": 23,
  "underscore": -65,
  "understands": 14,
  "unveiled": 44,
  "urged": 69,
  "urging": 7,
  "view": -14,
  "vote": 14,
  "voted": -21,
  "voting": -13,
  "vow": -18,
  "vowed": 25,
  "vows": 79,
  "want": -14,
  "wanted": 40,
  "wants": -15,
  "warned": 65,
  "warning": -46,
  "weigh": -61,
  "welcomed": 96,
  "went": -25,
  "wonder": -33,
  "worries": -63,
  "worry": 59,
  "write": -69,
  "writes": 55,
  "writing": -25
 },
 "surface,before": {
  ":": {
   "-ing": -72,
   "Name": 33,
   "word": -66
  },
  "accept": {
   "to": 11
  },
  "according": {
   ".": 102,
   "quote": -67
  },
  "accused": {
   "Name": -13,
   "he": 91
  },
  "acknowledge": {
   "to": -27
  },
  "acknowledged": {
   "Name": 109
  },
  "added": {
   "Name": 29,
   "he": 23,
   "she": 9
  },
  "adding": {
   ",": 12,
   "quote": 9
  },
  "address": {
   "to": -7
  },
  "addressed": {
   "adverb": -41
  },
  "admit": {
   "to": -94
  },
  "admitted": {
   "Name": 61
  },
  "agreed": {
   "Name": 34,
   "adverb": -68
  },
  "announced": {
   "Name": -33,
   "adverb": 18,
   "he": 69,
   "word": 100
  },
  "answer": {
   "to": 73
  },
  "appeal": {
   "to": 25,
   "word": -73
  },
  "argue": {
   "-s": -51
  },
  "argued": {
   "Name": -26,
   "he": -61
  },
  "arguing": {
   ",": 128
  },
  "ask": {
   "i": 35,
   "to": -22
  },
  "asked": {
   ",": -37,
   "Name": 22,
   "and": 4,
   "she": 40,
   "word": 25
  },
  "asking": {
   ",": 64
  },
  "attack": {
   "to": 45
  },
  "back": {
   "-ed": 34,
   "adverb": -103,
   "word": -10
  },
  "backed": {
   "-": -24
  },
  "backing": {
   "adverb": -68,
   "of": -105
  },
  "ban": {
   "to": 7
  },
  "banning": {
   "for": 9
  },
  "believe": {
   "-s": 106,
   "Name": 42,
   "adverb": 57,
   "don't": -69,
   "i": -15,
   "not": -45,
   "they": -36,
   "won’t": -44
  },
  "believes": {
   "Name": 56,
   "adverb": 87,
   "he": -69,
   "word": -6
  },
  "blamed": {
   "Name": 16
  },
  "call": {
   "s": 101,
   "to": 30,
   "word": -132
  },
  "called": {
   ",": 29,
   "Name": -9,
   "adverb": -5,
   "and": 28,
   "has": -10,
   "have": 73,
   "he": 8,
   "she": -11,
   "word": 14
  },
  "calling": {
   ",": 106,
   "adverb": 6,
   "and": 25,
   "word": -115
  },
  "calls": {
   "Name": 98
  },
  "campaign": {
   "to": 40,
   "word": -6
  },
  "challenged": {
   "Name": 11
  },
  "claimed": {
   "adverb": -5
  },
  "comment": {
   "to": -16
  },
  "concluded": {
   "Name": 94
  },
  "condemn": {
   "to": -20
  },
  "confirm": {
   "to": 10
  },
  "consider": {
   "they": -8,
   "to": 55
  },
  "continued": {
   "Name": -47,
   "he": 10
  },
  "continues": {
   "Name": -58
  },
  "counter": {
   "to": 15
  },
  "criticize": {
   "to": 23
  },
  "criticized": {
   "adverb": -66,
   "has": 72
  },
  "debate": {
   "Name": -7,
   "to": 14,
   "word": -82
  },
  "decide": {
   "to": -53
  },
  "declaring": {
   "by": 54
  },
  "declined": {
   "Name": 89
  },
  "defend": {
   "and": -15
  },
  "defended": {
   "adverb": 124
  },
  "deny": {
   "to": -77
  },
  "describe": {
   "to": -13
  },
  "described": {
   ",": -67,
   "-": 17,
   "Name": 68,
   "he": 66
  },
  "determine": {
   "to": -24
  },
  "discuss": {
   "to": -18,
   "will": 15
  },
  "encouraged": {
   "has": 22
  },
  "endorse": {
   "and": -74
  },
  "endorsed": {
   "Name": -30,
   "adverb": 125,
   "has": -41,
   "not": -34
  },
  "expect": {
   "-s": -55
  },
  "explain": {
   "to": 17
  },
  "explained": {
   ",": 106,
   "Name": 71
  },
  "feel": {
   "adverb": -41
  },
  "figure": {
   "to": -45
  },
  "figures": {
   "word": 25
  },
  "find": {
   "-s": -96,
   "adverb": 69,
   "to": -48,
   "will": 40
  },
  "finding": {
   "of": -76
  },
  "focus": {
   "adverb": -21,
   "to": 62
  },
  "found": {
   "-ed": -90,
   "Name": 16,
   "adverb": -124,
   "word": 52
  },
  "go": {
   "to": -41
  },
  "guess": {
   "i": -90
  },
  "hear": {
   "to": 9
  },
  "heard": {
   "adverb": -98
  },
  "highlighting": {
   "word": 52
  },
  "hope": {
   "-s": 104,
   "word": -90
  },
  "hoping": {
   ",": 45
  },
  "indicate": {
   "-s": 72
  },
  "insisted": {
   "Name": 37
  },
  "issued": {
   "Name": 47
  },
  "know": {
   "-s": 35,
   "don't": 27,
   "don’t": -101,
   "they": -116,
   "to": -87,
   "who": 23,
   "you": 12
  },
  "knows": {
   "he": -48
  },
  "like": {
   ",": -22,
   "-ing": -98,
   "-s": -38,
   "word": -34,
   "would": 84
  },
  "love": {
   "i": -98
  },
  "meaning": {
   ",": -50
  },
  "mention": {
   "not": -8
  },
  "name": {
   "word": -67
  },
  "need": {
   "adverb": -107,
   "we": 81,
   "will": 26,
   "would": -111
  },
  "needed": {
   "-s": -70,
   "we": -61,
   "word": -53
  },
  "needs": {
   "Name": 48,
   "word": -86
  },
  "noted": {
   "Name": -59,
   "he": 60
  },
  "noting": {
   ",": 55
  },
  "offer": {
   "to": -59
  },
  "offered": {
   ",": -58
  },
  "offering": {
   ",": 34
  },
  "opposed": {
   "Name": 124
  },
  "plan": {
   "his": 5,
   "s": -23,
   "word": 13
  },
  "planned": {
   "word": 74
  },
  "planning": {
   "is": 20
  },
  "plans": {
   "Name": -22,
   "he": 8,
   "word": -110
  },
  "pledged": {
   "adverb": -7,
   "digits": -68,
   "of": -71,
   "word": -99
  },
  "point": {
   "-s": -7
  },
  "pointed": {
   "Name": -52
  },
  "points": {
   "adverb": -51
  },
  "praised": {
   "Name": 51
  },
  "project": {
   "to": 4
  },
  "promised": {
   "he": -47
  },
  "promises": {
   "word": 15
  },
  "promote": {
   "to": -93
  },
  "proposal": {
   "s": -16
  },
  "proposed": {
   "Name": 47,
   "has": -48
  },
  "prove": {
   "to": -74
  },
  "question": {
   "word": 25
  },
  "raise": {
   "to": -35
  },
  "raised": {
   "Name": -23
  },
  "raising": {
   ",": -75,
   "by": -59
  },
  "referring": {
   ",": 34
  },
  "refused": {
   "Name": 40
  },
  "reject": {
   "to": 84
  },
  "related": {
   "-": -32
  },
  "release": {
   "to": 34
  },
  "released": {
   "Name": -8
  },
  "remember": {
   "to": -14
  },
  "repeat": {
   "to": 18
  },
  "replied": {
   "Name": 61
  },
  "report": {
   "Name": -23
  },
  "reported": {
   "-s": 103,
   "Name": -38,
   "adverb": 18,
   "word": 8
  },
  "reports": {
   "Name": -9
  },
  "respond": {
   "not": 16,
   "to": 84
  },
  "responded": {
   "Name": 39,
   "has": -68
  },
  "responding": {
   ",": -65
  },
  "revealed": {
   "adverb": -38
  },
  "said": {
   ")": 31,
   ",": 54,
   "-ed": 90,
   "-ing": -93,
   "-s": 35,
   "adverb": 83,
   "and": 104,
   "but": 59,
   "had": 47,
   "has": -15,
   "have": 13,
   "i": -99,
   "quote": 21,
   "she": 37,
   "that": 12,
   "they": 53,
   "who": -17,
   "word": 40,
   "you": -80
  },
  "saw": {
   "word": -63
  },
  "say": {
   ",": 132,
   "-ed": -6,
   "-s": 14,
   "Name": 39,
   "adverb": 12,
   "not": 59,
   "they": -27,
   "who": 91,
   "word": -39,
   "you": -54
  },
  "saying": {
   ",": 30,
   "-s": -11,
   "Name": -97,
   "is": -97,
   "not": 15,
   "word": -7
  },
  "says": {
   ",": 6,
   "Name": 24,
   "adverb": 26,
   "and": -36,
   "he": 13,
   "it": -8,
   "quote": 33,
   "she": -34
  },
  "see": {
   "-s": 97,
   "Name": 80,
   "can": -62,
   "pronoun-verb": -98,
   "they": 26,
   "to": -51,
   "will": -108,
   "you": 42
  },
  "seeking": {
   "is": 124,
   "word": 5
  },
  "seen": {
   "has": 12,
   "have": 6,
   "pronoun-verb": 27
  },
  "sell": {
   "to": 5
  },
  "selling": {
   ",": -99
  },
  "shot": {
   "Name": -6
  },
  "show": {
   "-s": -38,
   "Name": -19,
   "to": 12,
   "word": -21
  },
  "showed": {
   "-s": -116,
   "Name": 14,
   "word": 27
  },
  "showing": {
   ",": -17,
   "word": 58
  },
  "shown": {
   "has": 55
  },
  "shows": {
   ",": -99,
   "word": 85
  },
  "slams": {
   "Name": 107
  },
  "sought": {
   "Name": -25,
   "has": -10
  },
  "state": {
   "word": -57
  },
  "stated": {
   "Name": 75
  },
  "states": {
   "-ing": 33
  },
  "suggested": {
   ",": 61,
   "-s": 92,
   "Name": 121,
   "adverb": -21,
   "has": -28,
   "who": -45,
   "word": 91
  },
  "support": {
   "Name": 121,
   "adverb": 11,
   "his": 6,
   "not": -19,
   "s": -65,
   "their": 20,
   "to": -10,
   "will": -101,
   "word": 10
  },
  "supported": {
   "adverb": 15,
   "has": 11
  },
  "supporting": {
   ",": -34,
   "Name": -35,
   "for": -110,
   "in": 85,
   "is": -4,
   "pronoun-verb": -58,
   "word": -86
  },
  "supports": {
   "he": 110
  },
  "talk": {
   "to": 20
  },
  "tell": {
   "pronoun-verb": 15,
   "to": 15
  },
  "telling": {
   ",": 45
  },
  "term": {
   "-": 30,
   "word": -117
  },
  "think": {
   "Name": -65,
   "adverb": 57,
   "and": -54,
   "don't": 13,
   "don’t": -60,
   "i": -46,
   "they": 16,
   "we": -10,
   "you": 63
  },
  "thinks": {
   "he": -6,
   "she": 55,
   "who": -54
  },
  "told": {
   ",": 125,
   "he": 9,
   "i": 71,
   "she": -40,
   "word": -46
  },
  "tried": {
   "Name": 26,
   "adverb": -80,
   "has": -64
  },
  "tries": {
   "Name": -76,
   "he": 9
  },
  "trying": {
   ",": -8,
   "Name": -117,
   "adverb": 7,
   "been": -21,
   "in": -128,
   "is": -23,
   "was": -94,
   "word": -110
  },
  "tweeted": {
   "Name": -9
  },
  "underscore": {
   "to": -9
  },
  "understand": {
   "not": 87,
   "to": -7
  },
  "understands": {
   "he": -19
  },
  "vote": {
   "adverb": 24,
   "to": 19,
   "will": -93,
   "would": -59
  },
  "voted": {
   "who": -81
  },
  "voting": {
   "adverb": 51,
   "word": -78
  },
  "vowed": {
   "has": 112,
   "he": -60
  },
  "vows": {
   "she": 50
  },
  "want": {
   "-s": -60,
   "adverb": -68,
   "don't": 26,
   "don’t": 10,
   "i": 4,
   "not": -16,
   "they": -31,
   "we": -85,
   "word": -12,
   "you": -50
  },
  "wanted": {
   "Name": 100
  },
  "wants": {
   "Name": -72,
   "he": -5,
   "who": -21
  },
  "went": {
   "he": -45
  },
  "write": {
   "to": -65
  },
  "writing": {
   ",": 98,
   "-ed": -96
  },
  "wrote": {
   ",": 38,
   "Name": 18,
   "he": -23,
   "quote": 90,
   "she": -40,
   "word": 11
  }
 },
 "surface,next": {
  ":": {
   "@": -40,
   "Name": -11,
   "a": -69,
   "quote": 77
  },
  "accept": {
   "the": 11
  },
  "accepting": {
   "-s": -8
  },
  "according": {
   "-s": 35,
   "Name": -18,
   "a": 11,
   "an": 90,
   "one": -12,
   "word": 28
  },
  "accused": {
   "Name": 49,
   "the": -19
  },
  "acknowledge": {
   "that": -14
  },
  "acknowledged": {
   "that": 80
  },
  "add": {
   "word": -56
  },
  "added": {
   ",": -15,
   ".": 72,
   ":": 47,
   "that": 98
  },
  "adding": {
   ",": 6,
   "that": 16
  },
  "address": {
   "the": -15
  },
  "addressed": {
   "the": 9
  },
  "admitted": {
   "the": -36
  },
  "agreed": {
   "that": 106,
   "to": 48
  },
  "announced": {
   "Name": 53,
   "a": 87,
   "that": -74
  },
  "announcing": {
   "his": 35
  },
  "appeal": {
   "the": -94,
   "to": 32
  },
  "argue": {
   "that": 71
  },
  "argued": {
   "that": 44
  },
  "arguing": {
   "that": -33
  },
  "ask": {
   "-s": -47,
   "a": 45,
   "word": 20,
   "you": -96
  },
  "asked": {
   ",": 68,
   "-s": 73,
   ".": 34,
   "Name": -61,
   "him": -91,
   "the": -15
  },
  "asking": {
   "Name": 122
  },
  "asserted": {
   "that": 51
  },
  "attack": {
   "Name": -29
  },
  "attacking": {
   "-s": -93,
   "Name": -40
  },
  "attempted": {
   "to": -4
  },
  "attempts": {
   "to": -16
  },
  "back": {
   "Name": -38,
   "and": -83,
   "the": -48,
   "word": 22
  },
  "backed": {
   "word": -27
  },
  "backing": {
   "Name": 21,
   "him": -62,
   "word": 39
  },
  "ban": {
   "Name": 74,
   "all": -18
  },
  "banning": {
   "Name": -28
  },
  "believe": {
   "-s": 34,
   "Name": -8,
   "it": 32,
   "that": -71,
   "the": 34,
   "we": -107,
   "word": 23
  },
  "believed": {
   "it": -4
  },
  "believes": {
   "that": -15
  },
  "blamed": {
   "Name": -4,
   "the": 101
  },
  "blasted": {
   "Name": -52
  },
  "call": {
   "-s": 54,
   "for": -42,
   "the": -42,
   "word": -100
  },
  "called": {
   "-ing": 103,
   "-s": 39,
   "Name": -25,
   "a": 62,
   "her": -12,
   "it": 77,
   "the": 20,
   "word": 51
  },
  "calling": {
   "Name": -7,
   "a": -37,
   "him": 12,
   "himself": 10,
   "it": 13,
   "the": 87,
   "word": -82
  },
  "calls": {
   "Name": 25
  },
  "campaign": {
   "Name": -103
  },
  "challenging": {
   "Name": -83
  },
  "chanted": {
   ",": -29
  },
  "chose": {
   "to": -47
  },
  "claim": {
   "that": -15
  },
  "claimed": {
   "that": -28
  },
  "claiming": {
   "he": 4
  },
  "commitment": {
   "to": -12
  },
  "concluded": {
   "that": -82
  },
  "consider": {
   "-ing": -126
  },
  "considering": {
   "a": 16
  },
  "continued": {
   ",": -54,
   ".": 72
  },
  "continues": {
   "to": -58
  },
  "counter": {
   "Name": 95
  },
  "cried": {
   "word": 38
  },
  "criticized": {
   "Name": -33,
   "the": 76
  },
  "criticizing": {
   "Name": -36,
   "the": 51
  },
  "debate": {
   "-s": -89,
   "Name": -95,
   "and": -9,
   "word": -101
  },
  "decided": {
   "to": -16
  },
  "declared": {
   "that": 84
  },
  "declaring": {
   "that": -10
  },
  "declined": {
   "to": 19
  },
  "defend": {
   "the": -129
  },
  "defended": {
   "his": -18,
   "the": 23
  },
  "describe": {
   "Name": -110,
   "the": 21
  },
  "described": {
   "as": 93,
   "the": -53,
   "word": 63
  },
  "disavowed": {
   "Name": -78
  },
  "discuss": {
   "his": 21,
   "the": -8,
   "word": 74
  },
  "discussed": {
   "how": 54
  },
  "dismissed": {
   "word": -20
  },
  "endorse": {
   "Name": 14,
   "her": -94,
   "his": -15
  },
  "endorsed": {
   "Name": -31,
   "him": 77,
   "word": 37
  },
  "endorsing": {
   "Name": -80
  },
  "expect": {
   "the": -15,
   "to": 12
  },
  "explained": {
   "Name": 65,
   "how": 79,
   "that": 62
  },
  "expressed": {
   "word": 33
  },
  "expressing": {
   "word": -10
  },
  "favor": {
   "Name": -130
  },
  "fear": {
   "the": -70
  },
  "feel": {
   "that": 33
  },
  "felt": {
   "-ed": -9
  },
  "figure": {
   "word": 29
  },
  "find": {
   "a": -41,
   "adverb": 37,
   "it": 18,
   "some": -57,
   "word": 32
  },
  "finding": {
   "-s": -72,
   "word": -62
  },
  "focus": {
   "the": 19
  },
  "found": {
   "Name": 23,
   "the": 61,
   "word": -28
  },
  "hear": {
   "-s": 79
  },
  "highlighting": {
   "the": -65
  },
  "hope": {
   "that": -14,
   "the": 32
  },
  "hoped": {
   "that": 130
  },
  "hoping": {
   "to": -31
  },
  "indicated": {
   "that": -53
  },
  "insisted": {
   "that": 23
  },
  "insisting": {
   "that": 25
  },
  "issued": {
   "a": 6
  },
  "judge": {
   "Name": -52
  },
  "knew": {
   "Name": 109
  },
  "know": {
   "Name": 30,
   "how": 43,
   "if": -157,
   "it": -88,
   "that": -14,
   "what": -131,
   "word": -104
  },
  "knows": {
   "that": 105
  },
  "like": {
   "a": -85,
   "he": -54,
   "the": -53,
   "to": 102
  },
  "look": {
   "word": -44
  },
  "looking": {
   "to": -12
  },
  "love": {
   "word": -72
  },
  "means": {
   "word": -33
  },
  "mention": {
   "Name": -18
  },
  "need": {
   "a": -125,
   "to": 20
  },
  "needed": {
   "to": -35
  },
  "needs": {
   "to": -4
  },
  "noted": {
   ",": -20,
   "that": 76
  },
  "noting": {
   "that": 29
  },
  "offer": {
   "a": -83
  },
  "offered": {
   "a": 31
  },
  "offering": {
   "word": -124
  },
  "opposed": {
   "it": -58,
   "the": -27
  },
  "opposing": {
   "-s": -21
  },
  "opposition": {
   "to": 49
  },
  "order": {
   "to": -19
  },
  "perceived": {
   "word": -49
  },
  "plan": {
   "for": 48
  },
  "planned": {
   "Name": -44,
   "to": 25
  },
  "planning": {
   "to": 14
  },
  "plans": {
   "for": -16
  },
  "pledge": {
   "to": 20
  },
  "pledged": {
   "-s": -91,
   "to": 23
  },
  "praised": {
   "Name": 51
  },
  "promise": {
   "to": -29
  },
  "promised": {
   "to": 83
  },
  "promises": {
   "to": -33
  },
  "promoting": {
   "a": 64
  },
  "proposal": {
   "for": 47,
   "to": -9
  },
  "proposed": {
   "-ing": 51,
   "a": 95,
   "word": -38
  },
  "proved": {
   "that": -18,
   "word": -65
  },
  "question": {
   "whether": 98
  },
  "questioned": {
   "Name": -68
  },
  "questioning": {
   "the": -12
  },
  "raise": {
   "-s": 12,
   "word": -97
  },
  "raised": {
   "$": -82,
   "the": -16,
   "word": 49
  },
  "raising": {
   "-s": 14,
   "the": -82,
   "word": 12
  },
  "recognize": {
   "that": 15
  },
  "referring": {
   "the": -21
  },
  "refuse": {
   "to": 22
  },
  "regarding": {
   "the": 25
  },
  "reject": {
   "Name": -27
  },
  "related": {
   "-s": -41,
   "word": -21
  },
  "released": {
   "a": -26
  },
  "reminded": {
   "-s": 23
  },
  "replied": {
   ",": 53,
   ".": 15
  },
  "reported": {
   ".": 108,
   "by": 55,
   "that": -41,
   "word": 14
  },
  "respond": {
   "-s": -17
  },
  "responded": {
   ",": 48,
   ".": 27,
   "Name": -19
  },
  "said": {
   ",": -11,
   "-ing": 16,
   "-s": 112,
   ".": 23,
   ":": 71,
   "Name": -6,
   "a": 124,
   "adverb": -9,
   "at": 8,
   "during": 89,
   "he": 33,
   "her": -5,
   "his": 15,
   "if": -32,
   "in": -9,
   "it": 74,
   "of": -14,
   "on": -60,
   "one": 47,
   "pronoun-verb": -41,
   "quote": 6,
   "she": 55,
   "that": 11,
   "the": 81,
   "they": -11,
   "this": -20,
   "to": 75,
   "was": 16,
   "were": 53,
   "when": 44,
   "word": -13
  },
  "saw": {
   "the": -41
  },
  "say": {
   ",": -6,
   "-s": 11,
   "Name": 115,
   "it": -36,
   "pronoun-verb": 63,
   "that": -22,
   "the": 37,
   "word": 37
  },
  "saying": {
   "Name": 149,
   "he": -29,
   "his": 100,
   "quote": 11,
   "she": -56,
   "that": 39,
   "the": -4
  },
  "says": {
   ",": -18,
   ".": 78,
   "Name": 92,
   "he": 54,
   "that": -14,
   "the": 24,
   "word": 10
  },
  "see": {
   "-s": 26,
   "Name": 16,
   "a": -26,
   "how": 29,
   "it": 52,
   "the": 45,
   "word": 33
  },
  "seeing": {
   "the": -85
  },
  "seeking": {
   "to": -46,
   "word": -12
  },
  "seeks": {
   "to": -31
  },
  "seen": {
   "-ed": -78,
   "by": -64,
   "him": -58,
   "word": 61
  },
  "selling": {
   "word": -92
  },
  "shouted": {
   ",": 48
  },
  "show": {
   ",": 28,
   "-s": 79,
   ".": 86,
   "Name": -27,
   "that": 46,
   "word": -56
  },
  "showed": {
   "Name": -11,
   "no": 37,
   "that": 106,
   "the": 19,
   "word": -13
  },
  "showing": {
   "that": 12,
   "word": -101
  },
  "shows": {
   "Name": -8,
   "how": -40,
   "that": 8
  },
  "slams": {
   "Name": 5
  },
  "sought": {
   "to": 9,
   "word": 39
  },
  "stated": {
   ",": 96
  },
  "suggested": {
   "Name": 49,
   "that": -21,
   "the": -19
  },
  "suggesting": {
   "that": -54
  },
  "suggests": {
   "that": -56
  },
  "support": {
   "Name": -17,
   "and": 30,
   "any": -97,
   "for": 15,
   "her": -46,
   "to": -15,
   "word": -48
  },
  "supported": {
   "Name": 40,
   "his": 19,
   "word": 47
  },
  "supporting": {
   "Name": -67,
   "the": 55,
   "word": -43
  },
  "supports": {
   "Name": -37,
   "the": 43
  },
  "talk": {
   "the": 27,
   "word": -14
  },
  "talking": {
   "the": 41,
   "word": -74
  },
  "tell": {
   "you": 25
  },
  "telling": {
   "-s": 16,
   "Name": 74
  },
  "term": {
   "-s": 4,
   "word": -121
  },
  "think": {
   ",": 62,
   "Name": 91,
   "he": -159,
   "it": -21,
   "pronoun-verb": -18,
   "she": -7,
   "that": -13,
   "the": 16,
   "they": 9,
   "this": 65,
   "we": -8,
   "word": -32
  },
  "thinks": {
   "Name": 51,
   "is": -92,
   "that": -97,
   "the": -18
  },
  "thought": {
   "the": 5
  },
  "threatened": {
   "to": -25
  },
  "told": {
   "-s": 11,
   "Name": -16,
   "a": 105,
   "the": 22,
   "word": 65
  },
  "tried": {
   "to": -15
  },
  "tries": {
   "to": -43
  },
  "trying": {
   "to": -11
  },
  "tweeted": {
   "Name": 41
  },
  "underscore": {
   "that": -9
  },
  "understand": {
   "how": 14,
   "that": -27,
   "the": 5
  },
  "urging": {
   "him": 31
  },
  "vote": {
   "Name": 7,
   "her": 47,
   "him": -34,
   "the": -6,
   "word": -82
  },
  "voted": {
   "the": 35
  },
  "voting": {
   "Name": -69
  },
  "vowed": {
   ",": 73
  },
  "want": {
   "it": -94,
   "to": -43,
   "word": -116
  },
  "wanted": {
   "to": 27
  },
  "wants": {
   "the": 40,
   "to": -50
  },
  "went": {
   ",": 55
  },
  "worries": {
   "the": -94
  },
  "wrote": {
   ",": 16,
   ".": 27,
   "Name": 26,
   "a": -105,
   "in": 11,
   "on": 93,
   "that": 81
  }
 },
 "twoBefore": {
  "'": 27,
  "(": -43,
  ",": 6,
  "-": -9,
  "-ed": 14,
  ".": 6,
  ":": -48,
  ";": -104,
  "Name": 8,
  "about": -58,
  "adverb": -21,
  "after": -54,
  "all": -5,
  "an": -29,
  "and": -54,
  "another": 79,
  "are": 4,
  "as": -36,
  "be": -60,
  "because": -21,
  "before": -64,
  "both": 42,
  "but": 42,
  "by": -94,
  "can": -110,
  "can't": 36,
  "could": 8,
  "did": -4,
  "digits": 11,
  "does": 25,
  "each": -13,
  "edge": 108,
  "for": -32,
  "from": 21,
  "had": 54,
  "have": 52,
  "he": -52,
  "her": 28,
  "him": -4,
  "his": 23,
  "how": -132,
  "if": -50,
  "in": 32,
  "it": 18,
  "its": -77,
  "like": 66,
  "many": 35,
  "may": -132,
  "most": -70,
  "no": 30,
  "not": -31,
  "on": 16,
  "one": 42,
  "other": -5,
  "over": -42,
  "pronoun-verb": -14,
  "quote": 8,
  "she": -15,
  "since": -52,
  "some": 113,
  "than": -65,
  "that": -26,
  "the": -60,
  "them": -30,
  "they": 5,
  "this": 92,
  "those": 18,
  "two": 26,
  "verb": -20,
  "was": -33,
  "we": 49,
  "were": -49,
  "what": -80,
  "when": 78,
  "where": -63,
  "whether": -71,
  "which": -22,
  "who": 23,
  "will": -42,
  "with": -5,
  "would": -45,
  "you": -43,
  "—": 38,
  "’": 56
 },
 "who": {
  "dropped": -5,
  "he": 5,
  "her": 8,
  "i": -7,
  "it": 13,
  "its": -72,
  "named": 6,
  "none": -5,
  "plural": -19,
  "she": 11,
  "that": -28,
  "their": -13,
  "they": -5,
  "we": -5,
  "which": -10,
  "who": -6,
  "you": -38
 },
 "within": {
  "false": 10,
  "true": -53
 },
 "within,speech": {
  "false": {
   "false": 10,
   "true": 9
  },
  "true": {
   "false": -30,
   "true": -90
  }
 },
 "within,who": {
  "false": {
   "bare": -7,
   "determined": 15,
   "dropped": 22,
   "dropped-known": 6,
   "he": 21,
   "her": 8,
   "his": 7,
   "i": -30,
   "it": 5,
   "its": -72,
   "name": 5,
   "named": 9,
   "none": 13,
   "plural": -12,
   "she": 24,
   "that": -12,
   "the": 16,
   "their": 11,
   "they": 40,
   "we": -14,
   "which": -10,
   "who": -8,
   "you": -58
  },
  "true": {
   "bare": 13,
   "determined": -83,
   "dropped": -112,
   "dropped-known": -56,
   "he": -87,
   "it": -7,
   "name": -79,
   "named": -64,
   "none": -33,
   "plural": -38,
   "she": -67,
   "that": -85,
   "the": -84,
   "they": -104,
   "we": -13,
   "who": -8,
   "you": -18
  }
 }
};

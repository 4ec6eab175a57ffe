/** English verbs whose past or participle the spelling rules do not give: base, past, participle. Prefixed verbs follow. */
const PARTS = `
arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become, befall befell befallen,
begin began begun, behold beheld beheld, bend bent bent, beset beset beset, bet bet bet, bid bid bid, bind bound bound,
bite bit bitten, bleed bled bled, blow blew blown, break broke broken, breed bred bred, bring brought brought,
broadcast broadcast broadcast, build built built, burst burst burst, buy bought bought, cast cast cast,
catch caught caught, choose chose chosen, cling clung clung, come came come, cost cost cost, creep crept crept,
cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn, drink drank drunk, drive drove driven,
dwell dwelt dwelt, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found,
flee fled fled, fling flung flung, fly flew flown, forbid forbade forbidden, forecast forecast forecast,
foresee foresaw foreseen, foretell foretold foretold, forget forgot forgotten, forgive forgave forgiven,
freeze froze frozen, get got got, give gave given, go went gone, grind ground ground, grow grew grown, hang hung hung,
have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, keep kept kept,
kneel knelt knelt, know knew known, lay laid laid, lead led led, leave left left, lend lent lent, let let let,
lie lay lain, light lit lit, lose lost lost, make made made, mean meant meant, meet met met, mislead misled misled,
mistake mistook mistaken, misunderstand misunderstood misunderstood, offset offset offset, outdo outdid outdone,
overcome overcame overcome, override overrode overridden, oversee oversaw overseen, overtake overtook overtaken,
overthrow overthrew overthrown, partake partook partaken, pay paid paid, plead pleaded pleaded, put put put,
quit quit quit, read read read, rebuild rebuilt rebuilt, repay repaid repaid, reset reset reset, retell retold retold,
rethink rethought rethought, rewrite rewrote rewritten, rid rid rid, ride rode ridden, ring rang rung, rise rose risen,
run ran run, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set,
shake shook shaken, slay slew slain, leap leapt leapt, strive strove striven, shed shed shed, shine shone shone, shoot shot shot, show showed shown, shrink shrank shrunk,
shut shut shut, sing sang sung, sink sank sunk, sit sat sat, sleep slept slept, slide slid slid, speak spoke spoken,
spend spent spent, spin spun spun, spit spat spat, split split split, spread spread spread, spring sprang sprung,
stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung, strike struck struck, swear swore sworn,
sweep swept swept, swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn,
tell told told, think thought thought, throw threw thrown, thrust thrust thrust, undergo underwent undergone,
undermine undermined undermined, understand understood understood, undertake undertook undertaken, undo undid undone,
uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, weep wept wept, win won won, wind wound wound,
withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood, wring wrung wrung,
write wrote written`;

/** Base form → past and participle. */
export const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  PARTS.split(",").map((entry) => {
    const [base, past, participle] = entry.trim().split(" ") as [string, string, string];
    return [base, [past, participle]];
  }),
);

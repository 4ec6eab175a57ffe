/** Drones, tanks and fire engines: what they count as depends on what is done with them. */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { anyWithin } from "./near.ts";

export const isArmed = factOfWord(({ word }) =>
  /^(?:armou?red|tanks?|army|military|humvees|personnel|infantry|patrol)$/.test(word),
);

export const isDrone = factOfWord(({ word }) => /^(?:drones?|uavs?|unmanned)$/.test(word));

/** Drones that are fired are ammunition; those that fly about are aircraft. */
const isFired = factOfWord(({ word }) =>
  /^(?:launch(?:ed|es|ing)?|fired?|fires|firing|unleash(?:ed|es|ing)?)$/.test(word),
);

/** Whether the report tells of drones that were fired: the same are shot down later. */
export const areFired = (doc: Document) =>
  doc.tokens.some((token) => isFired(token.info) && anyWithin(doc, token.index + 1, token.index + 4, isDrone));

export const isDeployed = factOfWord(({ word }) =>
  /^(?:deploy(?:ed|s|ing)?|dispatch(?:ed|es|ing)?|sent|send(?:s|ing)?|scrambled|mobili[sz]ed|searching|joined)$/.test(
    word,
  ),
);

/** "184 tankers" that go by road: with water, to villages. */
const isByRoad = factOfWord(({ word }) =>
  /^(?:water|drinking|villages?|roads?|highways?|drivers?|trucks?|lorr(?:y|ies)|taluks?|hamlets?|milk|convoys?|trips?)$/.test(
    word,
  ),
);
const isBySea = factOfWord(({ word }) =>
  /^(?:sea|seas|ports?|gulf|strait|crude|ships?|shipping|vessels?|captain|crews?|anchored|coast|canal|maritime|flagged|seamen|naval|navy)$/.test(
    word,
  ),
);
export const isOnRoad = (doc: Document, first: number, last: number): boolean =>
  anyWithin(doc, first, last, isTanker) &&
  anyWithin(doc, first - 16, last + 16, isByRoad) &&
  !anyWithin(doc, first - 16, last + 16, isBySea);
const isTanker = factOfWord(({ word }) => word === "tankers" || word === "tanker");

/** "removed 1,870 devices" where mines are cleared. */
export const isOfOrdnance = (doc: Document, { phrase }: Counted): boolean =>
  phrase !== null &&
  anyWithin(doc, phrase.first, phrase.last, isDevice) &&
  anyWithin(doc, phrase.first - 20, phrase.last + 16, isOfMines);
const isDevice = factOfWord(
  ({ word }) => word === "devices" || word === "device" || word === "charges" || word === "canisters",
);
const isOfMines = factOfWord(({ word }) =>
  /^(?:mines?|landmines?|minefields?|deminers?|demining|clearance|sappers?|defus(?:e|ed|ing)|disarmed|explosives?|bombs?|bomb-disposal|ordnance|unexploded|explode[ds]?|detonat(?:e|ed|ing|ion)|booby-trapped)$/.test(
    word,
  ),
);

/** "closed 12 other mines", "14 coal mines": where ore is dug, and no arms. */
export const isDug = (doc: Document, first: number, last: number): boolean =>
  holdsAt(doc, last, isMine) &&
  (anyWithin(doc, first, last, isOre) || doc.tokens.some(({ info }) => isOfMiners(info))) &&
  !anyWithin(doc, first - 20, last + 16, isOfArms);
const isMine = factOfWord(({ word }) => word === "mines");
const isOre = factOfWord(({ word }) =>
  /^(?:coal|gold|copper|iron|silver|tin|zinc|lead|salt|diamonds?|cobalt|lithium|nickel|uranium|bauxite|phosphate|coltan|jade|emerald|ore|platinum|chrome|manganese|tungsten|open-pit|opencast|artisanal|illegal|underground)$/.test(
    word,
  ),
);
const isOfMiners = factOfWord(({ word }) =>
  /^(?:miners?|mining|mineworkers?|colliery|collieries|pithead|mineshafts?)$/.test(word),
);
const isOfArms = factOfWord(({ word }) =>
  /^(?:landmines?|minefields?|deminers?|demining|sappers?|defus(?:e|ed|ing)|disarmed|explosives?|bombs?|ordnance|unexploded|detonat(?:e|ed|ing|ion)|anti-personnel|anti-tank|planted|laid|cleared|clearing|rifles?|grenades?)$/.test(
    word,
  ),
);

const isExplosive = factOfWord(({ word }) =>
  /^(?:tnt|explosives?|dynamite|c4|c-4|semtex|rdx|petn|gunpowder|gelignite|plastique|cordite|nitroglycerine?|ammunition|munitions|arms|weapons|weaponry|fuses?|fuzes?|detonating|shells)$/.test(
    word,
  ),
);
/** "a force of 5 kg of TNT", "each vest held 3 kg": how strong a bomb is, and no arms. */
const isYield = factOfWord(({ word }) =>
  /^(?:capacity|force|power|yield|equivalent|equal|strength|charge|held|holds|holding|contain(?:s|ed|ing)?|each|blast|vests?|belts?|explosion|exploded)$/.test(
    word,
  ),
);

/** "seized 55 kg of dynamite", "900 metres of fuse": arms by weight and by length. */
export const isArmsByMeasure = (doc: Document, first: number, unitEnd: number): boolean =>
  doc.tokens[unitEnd + 1]?.info.word === "of" &&
  anyWithin(doc, unitEnd + 2, unitEnd + 4, isExplosive) &&
  !anyWithin(doc, first - 9, first, isYield);

/** Pieces that are arms in a list of arms: "12 rifles, 40 clips and 3 boxes of shells". */
const isPieceOfArms = factOfWord(({ word }) =>
  /^(?:clips?|magazines?|charges|sticks|belts|caps|blocks|silencers|scopes|tubes|drums|casings?|cords|sights|barrels|devices|primers|calib(?:re|er)s?|rounds|fuses)$/.test(
    word,
  ),
);
export const isInArsenal = (
  doc: Document,
  number: FoundNumber,
  { phrase }: Counted,
  before: FigureCandidate | null,
): boolean =>
  phrase !== null &&
  anyWithin(doc, phrase.first, phrase.last, isPieceOfArms) &&
  before !== null &&
  before.measure === "weapons" &&
  number.first - before.last <= LIST_ITEM &&
  doc.tokens[before.last]?.sentence === doc.tokens[number.first]?.sentence;
/** An item of a list, with what is said of it, has so many words. */
const LIST_ITEM = 12;

/** "38 engines" where fires are fought. */
export const isOfFireBrigade = (doc: Document, { phrase }: Counted) =>
  phrase !== null &&
  anyWithin(doc, phrase.first, phrase.first + 1, isEngine) &&
  anyWithin(doc, phrase.first - 20, phrase.last + 20, isOfFire);

const isEngine = factOfWord(({ word }) => word === "engines" || word === "appliances");

const isOfFire = factOfWord(({ word }) =>
  /^(?:blaze|wildfire|firefighters|crews|firemen|brigade|personnel|dozers|bulldozers)$/.test(word),
);

/** Aid: what comes by the piece and by weight, where it is brought to somebody, and those whom it is for. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { isDark } from "./damage.ts";
import { anyWithin, beforeQualifiers, goesOn } from "./near.ts";
import type { Said } from "./said.ts";

const UNITS_OF_AID = new Set(
  (
    "doses dose vials courses bottles jerrycans jerricans cans kits packages parcels packs packets boxes cartons crates sacks bags baskets hampers rations meals tents tarpaulins blankets mattresses mats mosquito-nets nets " +
    "quilts duvets comforters sheets tarps coats jackets boots lamps lanterns torches heaters stoves lifejackets filters toilets latrines portalets textbooks notebooks uniforms seedlings toolkits hampers bedrolls pillows cookers jugs drums incubators oximeters concentrators stretchers wheelchairs crutches prostheses buckets pallets containers truckloads lorryloads planeloads tablets sachets pouches ampoules syringes masks gloves gowns ventilators generators pumps shelters cots beds loaves vouchers bales cots hoses bandages inhalers antibiotics painkillers vaccines bundles"
  ).split(" "),
);
const isUnitOfAid = factOfWord(({ word }) => UNITS_OF_AID.has(word));

/** What is seldom carried but to those in need. */
const isRelief = factOfWord(({ word }) =>
  /^(?:tents?|tarpaulins|tarps|blankets|quilts|mattresses|kits|parcels|baskets|rations|meals|doses?|jerrycans|jerricans|sleeping|vaccines?|hampers|relief|hygiene|humanitarian|aid|emergency|stretchers|cots)$/.test(
    word,
  ),
);
const isCarrying = factOfWord(({ word }) =>
  /^(?:carry|carried|carries|carrying|asked|asks|asking|sought|seeks|seeking|pledged|pledging|pledges|promised|promising|promises|airlift(?:ed|ing|s)?|gave|given|giving|loaded|laden|stocks?|stockpiles?|stockpiled|landed|ferried|ferrying|transport(?:ed|ing|s)|offered|offering|purchased|ordered|issued|hauled|bearing|prepared|mobili[sz]ed|allocated|flight|flights|plane|planes|convoy|truck|trucks|ship|aircraft|helicopter|helicopters)$/.test(
    word,
  ),
);

const isNoAid = factOfWord(({ word }) =>
  /^(?:ballot|voting|polling|body|ammunition|cash|mail|drugs?|cocaine|heroin|beer|cigarettes?)$/.test(word),
);

/** "38,000 hygiene kits were handed out", "sent 300 tents, 900 quilts": goods by the piece, where they are brought to somebody. */
export function isAidInKind(
  doc: Document,
  number: FoundNumber,
  { phrase }: Counted,
  before: FigureCandidate | null,
): boolean {
  if (phrase === null || !anyWithin(doc, phrase.first, phrase.last + 1, isUnitOfAid)) return false;
  if (anyWithin(doc, phrase.first, phrase.last, isNoAid)) return false;
  // what carries them says enough of tents and rations, not of sacks and boxes
  if (
    anyWithin(doc, phrase.first, phrase.last + 1, isRelief) &&
    anyWithin(doc, number.first - 8, phrase.last + 12, isCarrying)
  )
    return true;
  // "sent two doctors, nine nurses, an ambulance and 700 blankets"
  const back = anyWithin(doc, phrase.first, phrase.last, isRelief) ? LONG_LIST : 8;
  return anyWithin(doc, number.first - back, phrase.last + 12, isBrought) || goesOn(doc, number, before, "aid_amount");
}

const LONG_LIST = 16;

/** "14 tonnes of flour". */
export const isAidByWeight = (doc: Document, number: FoundNumber, before: FigureCandidate | null): boolean =>
  anyWithin(doc, number.last + 1, number.last + 5, isFreight) &&
  (anyWithin(doc, number.first - 8, number.last + 10, isBrought) ||
    (anyWithin(doc, number.first - 6, number.first, isCarried) &&
      (anyWithin(doc, number.last + 1, number.last + ENOUGH, isEnough) ||
        anyWithin(doc, number.first - 8, number.first, isConvoy))) ||
    goesOn(doc, number, before, "aid_amount"));

const ENOUGH = 14;

export const isBrought = factOfWord(({ word }) =>
  /^(?:landed|offloaded|arrived|arriving|arrives|donate|released|procured|prepositioned|pre-positioned|received|reached|requested|appealed|needed|donating|shipping|dispatching|supplying|deliver|delivers|distribute|distributes|provide|provides|providing|dropped|airdropped|airlifted|served|serving|serves|cooked|fed|delivered|delivering|shipped|sent|send|sends|sending|distributed|distributing|donated|dispatch|dispatched|provided|brought|flown|flew|fly|flying|pledged|pledging|trucked|supplied|unloaded|handed|lifted)$/.test(
    word,
  ),
);
/** "trucks carried 90 tonnes of maize, enough for 8,000 families": freight, but for those in need. */
const isCarried = factOfWord(({ word }) => word.startsWith("carr"));
const isEnough = factOfWord(({ word }) =>
  /^(?:enough|hungry|needy|besieged|stranded|victims|survivors|families|displaced|refugees|starving)$/.test(word),
);
/** "a convoy carrying 340 tons of food" */
const isConvoy = factOfWord(({ word }) =>
  /^(?:convoys?|humanitarian|aid|relief|airlift|shipments?|consignments?)$/.test(word),
);
const isFreight = factOfWord(({ word }) =>
  /^(?:flour|rice|wheat|maize|grain|cereals|medicines?|supplies|blankets|foodstuffs|food|rations|milk|biscuits|lentils|beans|seeds|tents|tarpaulins|fodder|sorghum|millet|pulses|beans|sugar|salt|vegetables|aid|relief|oil|seed|rations|plumpy|vaccines?|chlorine|soap|clothing|clothes|humanitarian|equipment|dates|plasma|bandages|sheeting|serum|antibiotics|blood|cots|corn|barley|lard|powder|foods)$/.test(
    word,
  ),
);

/** "rations for 6,000 people", "water trucking to some 900 families": what becomes of aid becomes of them. */
export function ofAid(doc: Document, number: FoundNumber, counted: Counted): Said | null {
  if (counted.people === null) return null;
  const at = beforeQualifiers(doc, number);
  if (!/^(?:to|for|of)$/.test(doc.tokens[at]?.info.word ?? "")) return null;
  // "cutting power to 40,000 people"
  if (isDark(doc, number.first, counted.phrase?.last ?? number.last))
    return { rule: "en.figure.cut-off", measure: "affected", event: null, weight: 1 };
  for (let on = at - 1; on > at - 3; on--)
    if (AID.has(doc.tokens[on]?.info.word ?? ""))
      return { rule: "en.figure.of-aid", measure: "affected", event: null, weight: 1 };
  return null;
}

const AID = new Set(
  "rations aid food water assistance relief shelter supplies medicine trucking deliveries distributions needs plight".split(
    " ",
  ),
);

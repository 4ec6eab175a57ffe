/** Nouns that name people by their ending, beyond those that the lexicon lists: "chemists", "horsemen", "parishioners". */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document, Hit } from "../../../text/document.ts";

const ENDING =
  /^(?:[a-z]{4,}(?:ists|ians|eers|iers|ioners|ologists|crats|goers|makers|keepers|holders|dwellers|workers|owners)|[a-z]{3,}(?:smen|swomen|men|women|folk))$/;
/** Endings of the same shape that name things. */
const THING =
  /^(?:[a-z]*(?:lists|frontiers|careers|carriers|barriers|glaciers|tiers|piers|premiers|meridians|pacemakers|peacemakers|specimen|regimen|abdomen|acumen|omen|placeholders|chandeliers|papers|guidelines|twists))$/;

const isPeople = factOfWord(({ word }) => ENDING.test(word) && !THING.test(word));
const ENTRY = Object.freeze({ group: null });

export function peopleBySuffix(doc: Document, at: number): Hit<"englishPeople"> | null {
  const token = doc.tokens[at];
  return token !== undefined && token.kind === "word" && isPeople(token.info)
    ? { entry: ENTRY, first: at, last: at }
    : null;
}

/** Of the same shape as nouns of agents ("barber", "sculptor", "trainee"), and no people: beasts, limbs, craft and gear. */
const NOBODY = new RegExp(
  `(?:${(
    "tiger panther beaver otter badger spider lobster oyster hamster alligator heifer rooster reindeer raptor " +
      "condor viper adder critter retriever finger shoulder liver bladder helicopter chopper tanker freighter " +
      "destroyer cruiser carrier steamer trawler bomber trailer scooter tractor bulldozer lighter clipper tender " +
      "frigate container transporter glider lander ladder tower border river paper computer number matter letter " +
      "order murder disaster career committee tree degree fee coffee elevator escalator reactor generator motor " +
      "sector corridor factor restaurant elephant plant grant covenant warrant power shower thunder shelter bunker " +
      "locker cancer fever character chapter monster gender dinner supper transfer offer quarter center theater " +
      "winter summer weather water fire burger flower breeder reader layer boulder cylinder crater barrier frontier " +
      "newsletter poster meter filter trigger prisoner-of other another former latter upper lower inner outer under " +
      "over never ever after however together rather whether either neither elsewhere super senior junior major minor " +
      "prior superior interior exterior labor labour honor honour color favor humor terror error horror mirror rumor " +
      "tumor vapor harbor armor parlor anchor razor sensor monitor vector processor indicator maneuver manoeuvre " +
      "encounter counter charter banner chamber cover folder printer scanner recorder transmitter laser radar " +
      "register sewer freezer heater boiler hammer sticker ulcer tremor metaphor odor pendant hydrant remnant instant " +
      "heist twist checklist guarantee jubilee spree marquee median cluster canister booster plaster launcher blocker " +
      "cutter divider header simulator radiator ventilator respirator"
  ).replaceAll(" ", "|")})$`,
);
/** "earlier", "stronger" */
const COMPARED =
  /^(?:earli|lat|soon|long|old|young|high|larg|great|small|clos|furth|farth|bett|quiet|strong|fast|deep|wid|low|short|hard|heavi|light|bigg|saf|wors|weak|rich|poor|easi|happi|warm|cold|near|slow|tough|tight|new|few|simpl|clear|cheap|full|bright|dark|rar|broad|thick|thin|tall|brav|angri|deadli|bloodi)er$/;
const AGENT = /^[a-z]{3,}(?:er|or|ee|ist|ian|eer|ster|ant|smith|wright|herd)$/;
export const isAgent = factOfWord(
  ({ word, capital }) =>
    !capital &&
    (ENDING.test(`${word}s`) || (AGENT.test(word) && !COMPARED.test(word))) &&
    !NOBODY.test(word) &&
    !THING.test(`${word}s`),
);

/** "a barber", "a trainee": one who came to harm, by the ending of the noun alone. */
/** Who is known for a person by the ending of the noun alone. */
export const BY_ENDING = Object.freeze({ group: null });
export function onePersonBySuffix(doc: Document, at: number): Hit<"englishPeople"> | null {
  const token = doc.tokens[at];
  return token !== undefined && token.kind === "word" && isAgent(token.info)
    ? { entry: BY_ENDING, first: at, last: at }
    : null;
}

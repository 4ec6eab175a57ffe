/** Plurals of nouns that no lexicon has, by their form. */
import { factOfWord } from "../../../lexicon/word.ts";

const ABSTRACT = new Set(
  (
    "things parts sides questions ways reasons points steps issues aspects categories kinds types sorts forms factors years months weeks days hours minutes seconds decades nights goals games matches sets rounds wickets runs " +
    "pages words lines chapters photos images pictures slides videos comments likes shares followers views percent degrees times-table thirds quarters halves directions terms phases stages levels options choices " +
    "lessons facts myths tips ideas topics themes examples figures numbers letters characters corners edges axes lanes seats-of-power songs albums films books episodes seasons languages senses rivals titles medals " +
    "viewers listeners readers shows broadcasts spots ads adverts advertisements commercials tweets retweets hashtags downloads clicks headlines articles stories podcasts blogs newsletters editions singles " +
    "contests races primaries caucuses debates matchups runoffs run-offs playoffs semifinals quarterfinals finals championships tournaments trophies wins victories draws innings touchdowns homers rebounds laps endorsements candidacies surveys elections cycles " +
    "proposals suggestions priorities goals objectives principles criteria pillars scenarios versions definitions similarities differences odds approaches angles reminders caveats arguments counterarguments answers excuses lies jokes mistakes impressions hypotheses theories " +
    "variables components elements features functions tasks roles traits qualities virtues categories tricks weekends mornings evenings afternoons generations eras rows aisles couches chandeliers metres meters miles feet inches was is has this his us news politics series species lengths laps fingers hands eyes legs arms feet sentences paragraphs o'clock fronts fold countries nations democracies republics monarchies economies superpowers others ones these those cents dollars p.m"
  ).split(" "),
);

/** Plurals without an s. */
const HERDS = new Set("cattle sheep livestock poultry oxen".split(" "));

/** A plural that may count things; nouns of parts of what is told (questions, sides, years) count none. */
export const isPluralThing = factOfWord(
  ({ word }) =>
    HERDS.has(word) ||
    (/^(?:[a-z-]*[a-z]{2}(?:[^su]s|ies|[^s]es))$/.test(word) &&
      !/(?:ss|ous|is|us|'s)$/.test(word) &&
      !ABSTRACT.has(word)),
);

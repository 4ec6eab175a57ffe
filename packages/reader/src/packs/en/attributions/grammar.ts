/** The closed classes of English that tell where a phrase or a clause begins and ends. Folded words. */
const set = (words: string): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const word of words.trim().split(/\s+/)) {
    all.add(word);
    if (word.includes("'")) all.add(word.replace("'", "’"));
  }
  return all;
};

export const BE = set("be is are was were been being am isn't aren't wasn't weren't");
export const HAVE = set("has have had having hasn't haven't hadn't");
export const DO = set("do does did don't doesn't didn't");
export const MODAL = set(
  "will would can could may might shall should must cannot won't wouldn't can't couldn't mightn't shouldn't mustn't shan't",
);
export const NOT = set(
  "not never no neither nor isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't " +
    "cannot couldn't shouldn't mustn't",
);
/** Subject pronouns, alone and with a verb written onto them. */
export const PRONOUN = set("he she they it i we you");
export const PRONOUN_VERB = set(
  "he'd she'd they'd it'd i'd we'd you'd he'll she'll they'll it'll i'll we'll you'll they're we're you're i'm they've we've i've you've " +
    "there's that's",
);
export const OBJECT_PRONOUN = set(
  "him her them me us it you himself herself themselves itself ourselves everyone everybody anyone anybody someone somebody one",
);
export const DETERMINER = set(
  "the a an this these those some any each every all both his her its their our my your another other several many most few no " +
    "such one two three four five six seven eight nine ten dozens hundreds thousands more fewer numerous various half",
);
export const POSSESSIVE = set("his her its their our my your whose");
export const PREPOSITION = set(
  "of for in at on from with by to about against during after before under over into onto between among amid within without through " +
    "across near outside inside behind beyond since until upon toward towards via despite following regarding concerning including " +
    "throughout around along as than like per off above below ahead because alongside besides except",
);
/** Prepositions that tie a noun to the noun before it, so that both are one phrase. */
export const TIE = set("of for from with in at to on by near against between under about");
export const SUBORDINATOR = set(
  "that because although though while whereas if unless until when whenever where wherever since after before once whether as so lest",
);
export const RELATIVE = set("who whom whose which that where when");
export const WH = set("who whom whose which what when where why how whether if");
export const COORDINATOR = set("and or but nor yet");
/** Words that open a sentence before its subject. */
export const OPENER = set(
  "but and yet so or however meanwhile also then still later earlier instead nevertheless nonetheless moreover furthermore " +
    "additionally separately today yesterday tonight now though indeed afterward afterwards again even only just perhaps " +
    "maybe finally first second third once often sometimes thus therefore hence besides likewise similarly previously recently",
);
export const ADVERB = set(
  "also then again still even once now just never not ever first further often once since already soon always sometimes " +
    "earlier later today yesterday simply rather instead both all too thus therefore yet almost nearly quite very reportedly so far no longer",
);
export const TIME_WORD = set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april june july " +
    "august september october november december jan feb aug sept sep oct nov dec today yesterday tonight tomorrow morning afternoon " +
    "evening night week month year weekend earlier later recently overnight midday noon midnight",
);
/** Verbs so common, and so seldom nouns, that they tell a finite clause. */
export const PLAIN_VERB = set(
  "went came took gave got made knew saw became began kept left felt brought held stood ran met paid sat spoke led grew lost fell " +
    "sent built broke spent rose drove wrote won hit died killed struck remained caused appeared seemed " +
    "goes comes takes gives gets makes knows becomes begins keeps holds stands runs meets remains seems appears lies " +
    "ensued followed occurred happened erupted exploded collapsed crashed fled",
);
/** Words in -ly that are no adverbs. */
const NO_ADVERB = set(
  "family ally rally bully tally assembly anomaly monopoly reply supply italy july early daily weekly monthly quarterly elderly " +
    "likely friendly deadly only fly emily kelly billy sally molly holly reilly connolly donnelly bradley apply rely comply multiply",
);
export const isAdverb = (word: string): boolean =>
  ADVERB.has(word) ||
  (word.length > 4 && word.endsWith("ly") && /(?:[^aeiou]ly|ally|ely|ily|ully)$/.test(word) && !NO_ADVERB.has(word));
const AUXILIARY = new Set([...BE, ...HAVE, ...DO, ...MODAL]);
export const isAuxiliary = (word: string): boolean => AUXILIARY.has(word);

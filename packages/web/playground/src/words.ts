/** What the playground says of its own. */
import type { Attribution, FigureStatus, Name } from "@isnad/reader";
import type { Forms } from "@isnad/dossier/language";
import type { Lang } from "../../src/choices/choices.ts";

interface PlaygroundWords {
  readonly title: string;
  readonly lead: string;
  readonly private: string;
  readonly text: string;
  readonly published: string;
  readonly outlet: string;
  readonly examples: string;
  readonly exampleOf: Readonly<Record<Lang, string>>;
  readonly clear: string;
  readonly empty: string;
  readonly reading: string;
  readonly languages: Readonly<Record<Lang, string>>;
  /** "{lang}". */
  readonly told: string;
  readonly older: string;
  readonly refused: Readonly<Record<string, string>>;
  readonly asRead: string;
  readonly found: string;
  readonly nothing: string;
  readonly figures: string;
  readonly attributions: string;
  readonly states: string;
  readonly names: string;
  readonly times: string;
  readonly rules: string;
  readonly rulesLead: string;
  readonly rulesHere: string;
  readonly rulesAll: string;
  readonly noRules: string;
  readonly fired: Forms;
  readonly more: string;
  readonly dropped: string;
  readonly stages: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<Attribution["act"], string>>;
  readonly modes: Readonly<Record<Attribution["mode"], string>>;
  readonly nameKinds: Readonly<Record<Name["kind"], string>>;
  readonly statuses: Readonly<Record<FigureStatus, string>>;
  readonly subjectless: string;
}

const en: PlaygroundWords = {
  title: "Try the reader",
  lead: "Paste a report in English or Arabic: who says what in it, through whom, and by which rule that was read.",
  private: "The reader runs in this page. Nothing you paste leaves it.",
  text: "The text of a report",
  published: "Published on",
  outlet: "Outlet",
  examples: "Examples:",
  exampleOf: { en: "in English", ar: "in Arabic" },
  clear: "Clear",
  empty: "Paste a text above, or take an example.",
  reading: "Reading…",
  languages: { en: "English", ar: "Arabic" },
  told: "Read as {lang}.",
  older: "What stands below is of the text before.",
  refused: {
    "reader.empty-text": "There are no words in this text.",
    "reader.no-pack": "The reader knows Arabic and English; this seems to be neither.",
  },
  asRead: "The text as read",
  found: "What was read",
  nothing: "Nothing of this was read in the text.",
  figures: "Figures",
  attributions: "Who says it",
  states: "What is so, who went, and why",
  names: "Names",
  times: "Times",
  rules: "Rules that fired",
  rulesLead: "Choose a rule to see its words.",
  rulesHere: "Only where the chosen words are.",
  rulesAll: "Show all rules",
  noRules: "No rule fired here.",
  fired: { one: "# time", other: "# times" },
  more: "Show more",
  dropped: "dropped",
  stages: {
    numbers: "Numbers",
    times: "Times",
    names: "Names",
    attributions: "Attributions",
    figures: "Figures",
    states: "States",
  },
  acts: {
    say: "says",
    announce: "announces",
    confirm: "confirms",
    deny: "denies",
    accuse: "accuses",
    warn: "warns",
    demand: "demands",
    promise: "promises",
    estimate: "estimates",
    retract: "withdraws",
    ask: "asks",
    believe: "believes",
  },
  modes: { direct: "word for word", indirect: "in the report's words", mixed: "partly word for word" },
  nameKinds: { person: "person", organization: "body", place: "place" },
  statuses: {
    asserted: "asserted",
    denied: "denied",
    retracted: "withdrawn",
    unconfirmed: "unconfirmed",
    hypothetical: "supposed",
  },
  subjectless: "not named in the sentence",
};

const ar: PlaygroundWords = {
  title: "جرّب القارئ",
  lead: "ألصق تقريراً بالعربية أو الإنجليزية: من يقول فيه ماذا، وعبر مَن، وبأي قاعدة قُرئ ذلك.",
  private: "يعمل القارئ داخل هذه الصفحة، ولا يخرج منها شيء مما تلصقه.",
  text: "نص التقرير",
  published: "تاريخ النشر",
  outlet: "الناشر",
  examples: "أمثلة:",
  exampleOf: { en: "بالإنجليزية", ar: "بالعربية" },
  clear: "مسح",
  empty: "ألصق نصاً أعلاه أو خذ مثالاً.",
  reading: "يُقرأ…",
  languages: { en: "الإنجليزية", ar: "العربية" },
  told: "قُرئ على أنه ب{lang}.",
  older: "ما يظهر أدناه للنص السابق.",
  refused: {
    "reader.empty-text": "لا كلمات في هذا النص.",
    "reader.no-pack": "يعرف القارئ العربية والإنجليزية، ويبدو أن النص بغيرهما.",
  },
  asRead: "النص كما قُرئ",
  found: "ما قُرئ",
  nothing: "لم يُقرأ في النص شيء من هذا.",
  figures: "الأرقام",
  attributions: "القائلون",
  states: "الأحوال والمناصب والأسباب",
  names: "الأسماء",
  times: "الأوقات",
  rules: "القواعد التي عملت",
  rulesLead: "اختر قاعدة لترى كلماتها.",
  rulesHere: "حيث الكلمات المختارة فقط.",
  rulesAll: "أظهر كل القواعد",
  noRules: "لم تعمل قاعدة هنا.",
  fired: { one: "مرة واحدة", two: "مرتان", few: "# مرات", many: "# مرة", other: "# مرة" },
  more: "أظهر المزيد",
  dropped: "تُركت",
  stages: {
    numbers: "الأعداد",
    times: "الأوقات",
    names: "الأسماء",
    attributions: "الإسناد",
    figures: "الأرقام",
    states: "الأحوال",
  },
  acts: {
    say: "يقول",
    announce: "يعلن",
    confirm: "يؤكد",
    deny: "ينفي",
    accuse: "يتّهم",
    warn: "يحذّر",
    demand: "يطالب",
    promise: "يَعِد",
    estimate: "يقدّر",
    retract: "يسحب",
    ask: "يسأل",
    believe: "يعتقد",
  },
  modes: { direct: "بالنص", indirect: "بكلمات التقرير", mixed: "بعضه بالنص" },
  nameKinds: { person: "شخص", organization: "جهة", place: "مكان" },
  statuses: {
    asserted: "مُثبت",
    denied: "منفي",
    retracted: "سُحب",
    unconfirmed: "غير مؤكد",
    hypothetical: "مفترض",
  },
  subjectless: "غير مسمى في الجملة",
};

export const WORDS: Readonly<Record<Lang, PlaygroundWords>> = { ar, en };

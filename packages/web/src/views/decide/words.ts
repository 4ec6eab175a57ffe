/** What deciding says: actions, fields, reasons, who decided what. */
import type { Decision } from "@isnad/dossier";
import type { Lang } from "../../choices/choices.ts";
import type { Action } from "./keys.ts";
import type { TakenAs } from "./take.ts";

export interface DecideWords {
  readonly actions: Readonly<Record<Action, string>>;
  /** "{who}" and "{when}" stand for who decided and when. */
  readonly did: Readonly<Record<Decision["kind"], string>>;
  /** What was just done. */
  readonly done: Readonly<Record<"accept" | "reject" | "split", string>>;
  readonly you: string;
  readonly underWay: string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly nothingToUndo: string;
  readonly why: string;
  readonly whyHint: string;
  readonly save: string;
  readonly cancel: string;
  readonly dismiss: string;
  readonly retry: string;
  readonly failed: string;
  readonly failedKept: string;
  readonly mayNot: string;
  readonly mayNotSignedOut: string;
  readonly mayNotReader: string;
  readonly signIn: string;
  readonly noClaim: string;
  readonly fields: {
    readonly value: string;
    readonly low: string;
    readonly high: string;
    readonly qualifier: string;
    readonly unit: string;
    readonly measure: string;
    readonly group: string;
    readonly label: string;
    readonly place: string;
    readonly scope: string;
    readonly saidOn: string;
    readonly origin: string;
    readonly status: string;
  };
  readonly everybody: string;
  readonly scopes: Readonly<Record<"total" | "increment", string>>;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly statuses: Readonly<
    Record<"" | "asserted" | "denied" | "retracted" | "unconfirmed" | "hypothetical", string>
  >;
  readonly more: string;
  readonly notNumber: string;
  readonly notDate: string;
  readonly nothingChanged: string;
  readonly selected: string;
  readonly selectHint: string;
  readonly takeAs: string;
  readonly takes: Readonly<Record<TakenAs, string>>;
  readonly cannotTake: string;
  readonly mergeTitle: string;
  readonly mergeLead: string;
  readonly mergeFind: string;
  readonly mergeNone: string;
  readonly noteTitle: string;
  readonly noteWords: string;
  readonly keysTitle: string;
  readonly keysOn: string;
  readonly keysNote: string;
}

const en: DecideWords = {
  actions: {
    next: "next claim",
    previous: "previous claim",
    accept: "Accept",
    correct: "Correct",
    reject: "Reject",
    merge: "Merge",
    split: "Split",
    note: "Note",
    undo: "Undo",
    keys: "all keys",
    leave: "leave what is open",
  },
  did: {
    accept: "accepted by {who}, {when}",
    correct: "set right by {who}, {when}",
    reject: "rejected by {who}, {when}",
    merge: "merged by {who}, {when}",
    split: "taken out of its thread by {who}, {when}",
    relabel: "renamed by {who}, {when}",
    note: "noted by {who}, {when}",
    undo: "taken back by {who}, {when}",
  },
  done: { accept: "Accepted", reject: "Rejected", split: "Taken out of its thread" },
  you: "you",
  underWay: "being written down…",
  takeBack: "Take back",
  takenBack: "Taken back",
  nothingToUndo: "There is nothing of yours to take back.",
  why: "Why",
  whyHint: "stays in the record with your name",
  save: "Save",
  cancel: "Cancel",
  dismiss: "Dismiss",
  retry: "Try again",
  failed: "This was not written down:",
  failedKept: "Everything is as it was before.",
  mayNot: "You can read here, not decide.",
  mayNotSignedOut: "Nobody is signed in. Sign in as an analyst to decide.",
  mayNotReader: "# reads here and does not decide. An admin can make a reader an analyst.",
  signIn: "Sign in",
  noClaim: "Choose a claim first.",
  fields: {
    value: "Number",
    low: "at least",
    high: "at most",
    qualifier: "Said as",
    unit: "Unit",
    measure: "Counts",
    group: "Group",
    label: "In the source’s words",
    place: "Place",
    scope: "Scope",
    saidOn: "Said on",
    origin: "Said by",
    status: "The words themselves",
  },
  everybody: "everybody",
  scopes: { total: "in all so far", increment: "new since the last count" },
  qualifiers: {
    exact: "exactly",
    at_least: "at least",
    more_than: "more than",
    about: "about",
    at_most: "at most",
    less_than: "less than",
    nearly: "nearly",
    range: "a range",
    vague: "vaguely",
  },
  statuses: {
    "": "as read",
    asserted: "say it",
    denied: "deny it",
    retracted: "take it back",
    unconfirmed: "do not confirm it",
    hypothetical: "only suppose it",
  },
  more: "More fields",
  notNumber: "Write a number, for example 1250.",
  notDate: "Write a date as 2022-01-06, or with a time as 2022-01-06T14:30+06:00.",
  nothingChanged: "Nothing was changed, so there is nothing to save.",
  selected: "Selected",
  selectHint: "Select words in the text to take a value from them.",
  takeAs: "Take as",
  takes: { value: "number", group: "group", label: "label", origin: "who says it", place: "place", saidOn: "date" },
  cannotTake: "There is no such thing in these words.",
  mergeTitle: "Which thread answers the same question?",
  mergeLead:
    "The claims of both will stand together, as answers to one question. Nothing is lost; it can be taken back.",
  mergeFind: "Find a thread",
  mergeNone: "No other thread fits these words.",
  noteTitle: "A note on this claim",
  noteWords: "Note",
  keysTitle: "Keys",
  keysOn: "Single letters are commands",
  keysNote: "They work on any keyboard layout, by the place of the key. Not while you write.",
};

const ar: DecideWords = {
  actions: {
    next: "القول التالي",
    previous: "القول السابق",
    accept: "قبول",
    correct: "تصحيح",
    reject: "رفض",
    merge: "ضمّ",
    split: "فصل",
    note: "ملاحظة",
    undo: "تراجع",
    keys: "كل المفاتيح",
    leave: "اترك ما هو مفتوح",
  },
  did: {
    accept: "قبله {who}، {when}",
    correct: "صحّحه {who}، {when}",
    reject: "رفضه {who}، {when}",
    merge: "ضمّه {who}، {when}",
    split: "فصله عن خيطه {who}، {when}",
    relabel: "غيّر اسمه {who}، {when}",
    note: "كتب {who} ملاحظة، {when}",
    undo: "تراجع عنه {who}، {when}",
  },
  done: { accept: "قُبل", reject: "رُفض", split: "فُصل عن خيطه" },
  you: "أنت",
  underWay: "يُكتب في السجل…",
  takeBack: "تراجع عنه",
  takenBack: "تم التراجع",
  nothingToUndo: "ليس لك ما يُتراجع عنه.",
  why: "السبب",
  whyHint: "يبقى في السجل مع اسمك",
  save: "حفظ",
  cancel: "إلغاء",
  dismiss: "إخفاء",
  retry: "إعادة المحاولة",
  failed: "لم يُكتب هذا في السجل:",
  failedKept: "كل شيء كما كان من قبل.",
  mayNot: "لك أن تقرأ هنا، لا أن تقرّر.",
  mayNotSignedOut: "لم يدخل أحد. ادخل محللاً لتقرّر.",
  mayNotReader: "دور # هنا القراءة دون القرار. يستطيع المدير أن يجعل القارئ محللاً.",
  signIn: "دخول",
  noClaim: "اختر قولاً أولاً.",
  fields: {
    value: "العدد",
    low: "على الأقل",
    high: "على الأكثر",
    qualifier: "صيغته",
    unit: "الوحدة",
    measure: "ما يُعدّ",
    group: "الفئة",
    label: "بكلمات المصدر",
    place: "المكان",
    scope: "المدى",
    saidOn: "قيل في",
    origin: "القائل",
    status: "الكلمات نفسها",
  },
  everybody: "الجميع",
  scopes: { total: "المجموع حتى الآن", increment: "الجديد منذ آخر عدّ" },
  qualifiers: {
    exact: "بالضبط",
    at_least: "على الأقل",
    more_than: "أكثر من",
    about: "نحو",
    at_most: "على الأكثر",
    less_than: "أقل من",
    nearly: "ما يقارب",
    range: "بين حدّين",
    vague: "بلا تحديد",
  },
  statuses: {
    "": "كما قُرئت",
    asserted: "تقوله",
    denied: "تنفيه",
    retracted: "تسحبه",
    unconfirmed: "لا تؤكده",
    hypothetical: "تفترضه فحسب",
  },
  more: "حقول أخرى",
  notNumber: "اكتب عدداً، مثل ١٢٥٠.",
  notDate: "اكتب التاريخ هكذا: 2022-01-06، أو مع الوقت: 2022-01-06T14:30+06:00.",
  nothingChanged: "لم يتغيّر شيء، فلا شيء يُحفظ.",
  selected: "المختار",
  selectHint: "اختر كلمات في النص لتأخذ منها قيمة.",
  takeAs: "خذها",
  takes: { value: "عدداً", group: "فئة", label: "وصفاً", origin: "قائلاً", place: "مكاناً", saidOn: "تاريخاً" },
  cannotTake: "ليس في هذه الكلمات شيء كهذا.",
  mergeTitle: "أي خيط يجيب عن السؤال نفسه؟",
  mergeLead: "تقف أقوال الخيطين معاً جواباً عن سؤال واحد. لا يضيع شيء، ويمكن التراجع.",
  mergeFind: "ابحث عن خيط",
  mergeNone: "لا خيط آخر يوافق هذه الكلمات.",
  noteTitle: "ملاحظة على هذا القول",
  noteWords: "الملاحظة",
  keysTitle: "المفاتيح",
  keysOn: "الحروف المفردة أوامر",
  keysNote: "تعمل في كل لوحة مفاتيح، بموضع المفتاح. لا تعمل أثناء الكتابة.",
};

export const WORDS: Readonly<Record<Lang, DecideWords>> = { ar, en };

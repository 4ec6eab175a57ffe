/** What adding reports says. */
import type { Forms } from "@isnad/dossier/language";
import type { Lang } from "../../choices/choices.ts";

interface AddWords {
  readonly title: string;
  readonly lead: string;
  readonly files: string;
  readonly filesHint: string;
  readonly choose: string;
  readonly drop: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly text: string;
  readonly address: string;
  readonly addressHint: string;
  readonly about: string;
  readonly aboutHint: string;
  readonly reportTitle: string;
  readonly outlet: string;
  readonly published: string;
  readonly publishedHint: string;
  readonly url: string;
  readonly add: string;
  readonly stop: string;
  readonly clear: string;
  /** "{done}" of "{total}". */
  readonly progress: string;
  readonly now: string;
  readonly stopped: string;
  readonly results: string;
  readonly outcomes: Readonly<Record<"added" | "already_there" | "copy" | "refused", string>>;
  readonly pasted: string;
  readonly open: string;
  readonly claims: Forms;
  readonly needed: string;
  readonly notAddress: string;
  readonly notDate: string;
  readonly mayNot: string;
}

const en: AddWords = {
  title: "Add reports",
  lead: "Each is kept as it was published, and read at once. Nothing that is added is changed or lost.",
  files: "Files",
  filesHint: "Text, web pages, PDF, Word, mail, JSON, feeds, web archives. Up to 32 MB each.",
  choose: "Choose files",
  drop: "or drop them here",
  paste: "Text",
  pasteHint: "Paste the report as it was published.",
  text: "The report’s text",
  address: "Address",
  addressHint: "A page, a document or a feed on the public web. The server fetches it.",
  about: "What is known of it",
  aboutHint: "Only what the report does not say itself. All of it may stay empty.",
  reportTitle: "Title",
  outlet: "Published by",
  published: "Published on",
  publishedHint: "2022-01-06, or 2022-01-06T14:30+06:00",
  url: "Its address",
  add: "Add",
  stop: "Stop",
  clear: "Clear the list",
  progress: "{done} of {total} done",
  now: "now:",
  stopped: "Stopped. What was added by then stays; the rest was not sent.",
  results: "What became of them",
  outcomes: {
    added: "added",
    already_there: "there already",
    copy: "the same text, met again elsewhere: one report",
    refused: "refused",
  },
  pasted: "pasted text",
  open: "Open",
  claims: { one: "# figure read", other: "# figures read" },
  needed: "Paste a text first.",
  notAddress: "Write a whole address, beginning with https://",
  notDate: "Write the date as 2022-01-06, or with a time and zone as 2022-01-06T14:30+06:00.",
  mayNot: "To add reports one must be an analyst.",
};

const ar: AddWords = {
  title: "إضافة تقارير",
  lead: "يُحفظ كل تقرير كما نُشر، ويُقرأ فوراً. لا يتغيّر ما يُضاف ولا يضيع.",
  files: "ملفات",
  filesHint: "نصوص وصفحات ويب وPDF وWord وبريد وJSON وخلاصات وأرشيفات ويب. حتى ٣٢ ميغابايت لكل ملف.",
  choose: "اختر ملفات",
  drop: "أو أفلتها هنا",
  paste: "نص",
  pasteHint: "ألصق التقرير كما نُشر.",
  text: "نص التقرير",
  address: "عنوان",
  addressHint: "صفحة أو مستند أو خلاصة على الويب العام. يجلبها الخادم.",
  about: "ما يُعرف عنه",
  aboutHint: "ما لا يقوله التقرير نفسه فقط. يمكن أن تبقى كلها فارغة.",
  reportTitle: "العنوان",
  outlet: "نشرته",
  published: "نُشر في",
  publishedHint: "2022-01-06 أو 2022-01-06T14:30+06:00",
  url: "عنوانه على الويب",
  add: "أضف",
  stop: "أوقف",
  clear: "أفرغ القائمة",
  progress: "تم {done} من {total}",
  now: "الآن:",
  stopped: "أُوقف. ما أُضيف حتى ذلك الحين باقٍ، ولم يُرسل ما بعده.",
  results: "ما جرى لها",
  outcomes: {
    added: "أُضيف",
    already_there: "موجود من قبل",
    copy: "النص نفسه ورد في موضع آخر: تقرير واحد",
    refused: "رُفض",
  },
  pasted: "نص ملصق",
  open: "افتح",
  claims: {
    zero: "لم يُقرأ فيه رقم",
    one: "قُرئ رقم واحد",
    two: "قُرئ رقمان",
    few: "قُرئت # أرقام",
    many: "قُرئ # رقماً",
    other: "قُرئ # رقم",
  },
  needed: "ألصق نصاً أولاً.",
  notAddress: "اكتب عنواناً كاملاً يبدأ بـ https://",
  notDate: "اكتب التاريخ هكذا: 2022-01-06، أو مع الوقت والمنطقة: 2022-01-06T14:30+06:00.",
  mayNot: "تحتاج إضافة التقارير إلى محلل.",
};

export const WORDS: Readonly<Record<Lang, AddWords>> = { ar, en };

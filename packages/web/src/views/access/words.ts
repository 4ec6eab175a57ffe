/** What signing in and the people pages say. */
import type { Role } from "../../api/types.ts";
import type { Lang } from "../../choices/choices.ts";

interface AccessWords {
  readonly signIn: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly hint: string;
    readonly do: string;
    readonly busy: string;
    readonly refused: string;
    readonly refusedNext: string;
    readonly already: string;
    readonly onwards: string;
    readonly out: string;
    readonly open: string;
    readonly empty: string;
  };
  readonly title: string;
  readonly lead: string;
  readonly notOpen: string;
  readonly notAdmin: string;
  readonly people: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly rolesMean: Readonly<Record<Role, string>>;
  readonly name: string;
  readonly role: string;
  readonly since: string;
  readonly add: string;
  readonly addTitle: string;
  readonly nameNeeded: string;
  readonly you: string;
  readonly manage: string;
  readonly remove: string;
  readonly removeAsk: string;
  readonly removeYes: string;
  readonly cancel: string;
  readonly tokens: string;
  readonly tokensNone: string;
  readonly kinds: Readonly<Record<"token" | "session" | "link", string>>;
  readonly link: string;
  readonly token: string;
  readonly tokenFor: string;
  readonly issuedLink: string;
  readonly issuedToken: string;
  readonly copy: string;
  readonly copied: string;
  readonly takeBack: string;
  readonly made: string;
  readonly expires: string;
  readonly used: string;
  readonly audit: string;
  readonly auditLead: string;
  readonly auditNone: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly about: string;
  readonly from: string;
  readonly nobody: string;
  readonly more: string;
  readonly actions: Readonly<Record<string, string>>;
}

const en: AccessWords = {
  signIn: {
    title: "Sign in",
    lead: "With the link that an admin gave you, or with what it holds after “token=”.",
    label: "Link or token",
    hint: "It works once, and is taken out of the address at once.",
    do: "Sign in",
    busy: "Signing in…",
    refused: "This link or token does not work: it was used, it ran out, or it was taken back.",
    refusedNext: "Ask an admin for a new link.",
    already: "Signed in as #.",
    onwards: "To the dossiers",
    out: "Sign out",
    open: "This server asks nobody to sign in: it runs for this machine alone.",
    empty: "Paste a link or a token first.",
  },
  title: "Access",
  lead: "Who may read, decide and manage here, and what was done.",
  notOpen: "This server runs without sign-in, for this machine alone: there are no people to manage.",
  notAdmin: "Only an admin sees who has access.",
  people: "People",
  roles: { reader: "reader", analyst: "analyst", admin: "admin" },
  rolesMean: {
    reader: "reads everything",
    analyst: "reads, adds reports, decides",
    admin: "does all that, and manages people",
  },
  name: "Name",
  role: "Role",
  since: "Since",
  add: "Add",
  addTitle: "Add somebody",
  nameNeeded: "Write a name first.",
  you: "you",
  manage: "Links and tokens",
  remove: "Remove",
  removeAsk: "Nothing of # will sign in from now on. What they decided stays, with their name.",
  removeYes: "Remove #",
  cancel: "Cancel",
  tokens: "What signs # in",
  tokensNone: "Nothing signs them in yet: make a link.",
  kinds: { token: "token of a program", session: "signed-in browser", link: "link, works once" },
  link: "Make a link",
  token: "Make a token",
  tokenFor: "For which program",
  issuedLink: "This link signs # in, once, within three days. It is shown this once:",
  issuedToken: "This token lets a program work as #. It is shown this once:",
  copy: "Copy",
  copied: "Copied",
  takeBack: "Take back",
  made: "made",
  expires: "until",
  used: "last used",
  audit: "Audit",
  auditLead: "What was done and refused here, the newest first.",
  auditNone: "Nothing has been done yet.",
  when: "When",
  who: "Who",
  what: "What",
  about: "On",
  from: "From",
  nobody: "nobody signed in",
  more: "Show earlier",
  actions: {
    sign_in: "signed in",
    sign_out: "signed out",
    refused_sign_in: "refused to sign in",
    add_reports: "added reports",
    decide: "decided",
    add_person: "added somebody",
    change_role: "changed a role",
    remove_person: "removed somebody",
    make_link: "made a link",
    make_token: "made a token",
    take_token_back: "took a token back",
    export: "exported",
    refused_401: "refused: not signed in",
    refused_403: "refused: may not",
    refused_429: "refused: too often",
  },
};

const ar: AccessWords = {
  signIn: {
    title: "الدخول",
    lead: "بالرابط الذي أعطاك إياه مدير، أو بما يليه بعد «token=».",
    label: "الرابط أو الرمز",
    hint: "يعمل مرة واحدة، ويُزال من العنوان فوراً.",
    do: "ادخل",
    busy: "جارٍ الدخول…",
    refused: "لا يعمل هذا الرابط أو الرمز: استُعمل، أو انتهت مدته، أو سُحب.",
    refusedNext: "اطلب من مدير رابطاً جديداً.",
    already: "أنت داخل باسم #.",
    onwards: "إلى الملفات",
    out: "خروج",
    open: "لا يطلب هذا الخادم من أحد الدخول: يعمل لهذا الجهاز وحده.",
    empty: "ألصق رابطاً أو رمزاً أولاً.",
  },
  title: "الصلاحيات",
  lead: "من له أن يقرأ ويقرّر ويدير هنا، وما الذي جرى.",
  notOpen: "يعمل هذا الخادم بلا دخول، لهذا الجهاز وحده: لا أشخاص يُدارون.",
  notAdmin: "لا يرى من له صلاحية إلا مدير.",
  people: "الأشخاص",
  roles: { reader: "قارئ", analyst: "محلل", admin: "مدير" },
  rolesMean: {
    reader: "يقرأ كل شيء",
    analyst: "يقرأ ويضيف تقارير ويقرّر",
    admin: "يفعل ذلك كله ويدير الأشخاص",
  },
  name: "الاسم",
  role: "الدور",
  since: "منذ",
  add: "أضف",
  addTitle: "إضافة شخص",
  nameNeeded: "اكتب اسماً أولاً.",
  you: "أنت",
  manage: "الروابط والرموز",
  remove: "إزالة",
  removeAsk: "لن يدخل # بشيء بعد الآن. يبقى ما قرّره باسمه.",
  removeYes: "أزل #",
  cancel: "إلغاء",
  tokens: "ما يدخل به #",
  tokensNone: "لا شيء يدخل به بعد: أنشئ رابطاً.",
  kinds: { token: "رمز لبرنامج", session: "متصفح داخل", link: "رابط لمرة واحدة" },
  link: "أنشئ رابطاً",
  token: "أنشئ رمزاً",
  tokenFor: "لأي برنامج",
  issuedLink: "يُدخل هذا الرابط # مرة واحدة خلال ثلاثة أيام. لا يُعرض إلا الآن:",
  issuedToken: "يتيح هذا الرمز لبرنامج أن يعمل باسم #. لا يُعرض إلا الآن:",
  copy: "انسخ",
  copied: "نُسخ",
  takeBack: "اسحبه",
  made: "أُنشئ",
  expires: "حتى",
  used: "آخر استعمال",
  audit: "سجل التدقيق",
  auditLead: "ما جرى هنا وما رُفض، والأحدث أولاً.",
  auditNone: "لم يجرِ شيء بعد.",
  when: "متى",
  who: "من",
  what: "ماذا",
  about: "على ماذا",
  from: "من أين",
  nobody: "بلا دخول",
  more: "أظهر ما قبله",
  actions: {
    sign_in: "دخل",
    sign_out: "خرج",
    refused_sign_in: "رُفض دخوله",
    add_reports: "أضاف تقارير",
    decide: "قرّر",
    add_person: "أضاف شخصاً",
    change_role: "غيّر دوراً",
    remove_person: "أزال شخصاً",
    make_link: "أنشأ رابطاً",
    make_token: "أنشأ رمزاً",
    take_token_back: "سحب رمزاً",
    export: "صدّر",
    refused_401: "رُفض: بلا دخول",
    refused_403: "رُفض: لا يُسمح له",
    refused_429: "رُفض: أكثر مما يُسمح",
  },
};

export const WORDS: Readonly<Record<Lang, AccessWords>> = { ar, en };

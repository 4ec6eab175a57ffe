/** Words that take away from what they stand before: not confirmed, not so, not yet so; what is only intended: `./plans.ts`. */
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { type Verb, conjugate } from "../../morphology/conjugate.ts";
import { itemsOf } from "../../morphology/items.ts";
import type { DoubtEntry } from "../entries.ts";
import { once } from "./nouns.ts";
import { PLANNED, PLANNING, PLANS } from "./plans.ts";

const UNCONFIRMED: DoubtEntry = { status: "unconfirmed", spares: "nothing" };
/** Said of what stands before it too. */
const UNSURE: DoubtEntry = { status: "unconfirmed", spares: "nothing", both: true };
const WITHDRAWN: DoubtEntry = { status: "retracted", spares: "nothing", ofStatement: true };
const RUMOUR: DoubtEntry = { status: "unconfirmed", spares: "nothing", rumour: true };
/** Checking and confirming, where it is denied. */
const UNCHECKED: DoubtEntry = { ...UNSURE, behind: "negation" };
const HYPOTHETICAL: DoubtEntry = { status: "hypothetical", spares: "nothing" };
const DENIED: DoubtEntry = { status: "denied", spares: "nothing" };

const VERBS: readonly (readonly [DoubtEntry, readonly Verb[]])[] = [
  [
    WITHDRAWN,
    [
      { perfect: "سحب", imperfect: "يسحب", masdar: "سحب" },
      { perfect: "حذف", imperfect: "يحذف", masdar: "حذف" },
    ],
  ],
  [UNCONFIRMED, [{ perfect: "خشي", imperfect: "يخشى", imperfectPassive: "يخشى", masdar: "خشية" }]],
  [
    HYPOTHETICAL,
    [
      { perfect: "توقع", imperfect: "يتوقع", participle: "متوقع", masdar: "توقع" },
      { perfect: "تنبأ", imperfect: "يتنبأ", participle: "متنبئ", masdar: "تنبؤ" },
    ],
  ],
  [PLANNED, PLANNING],
];

/** «يعد» is "counts as" far oftener than "promises". */
const taken = new Set<string>(["يعد", "تعد", "وعد", "يعدون", "نعد", "اعد", "يعدن"]);

const behind = (word: string, tails: readonly string[]) => tails.map((tail) => `${word} ${tail}`);
const THATS = ["أن", "بأن", "أنه", "أنها", "أنهم", "أنهما"];
/** «يشتبه في انتمائه» says nothing against the arrest. */
const SUSPECTED = [
  "أن",
  "أنه",
  "أنها",
  "أنهم",
  "مقتل",
  "وفاة",
  "إصابة",
  "إصابته",
  "إصابتها",
  "إصابتهم",
  "غرق",
  "فقدان",
];

type Item = readonly [surfaces: readonly string[], entry: DoubtEntry];

export const doubts = [
  lexicon(
    "doubt",
    once(
      (
        [
          ...itemsOf<"doubt">(
            VERBS.flatMap(([entry, verbs]) =>
              verbs.flatMap((verb) => conjugate(verb).map((form) => [form, entry] as const)),
            ),
            taken,
          ).map(([surface, entry]) => [[surface].flat(), entry] as const),
          [
            [
              "ربما",
              "لعل لعله لعلها لعلهم".split(" "),
              "مشتبها بها",
              "مشتبه بها",
              "يشتبه بأنها",
              ...behind("يشتبه في", SUSPECTED),
              ...behind(
                "يشتبه",
                SUSPECTED.map((what) => `ب${what}`),
              ),
              ...behind("يعتقد", THATS),
              ...behind("يظن", THATS),
              ...behind("يفترض", THATS),
              ...behind("من المفترض", THATS),
              ...behind("يبدو", THATS),
              ..."يرجح مرجح مرجحا مرجحة مرجحين ترجح رجح رجحت رجحوا أرجح".split(" "),
              "من المرجح",
              "على الأرجح",
              ..."يحتمل محتملا محتملة محتملين محتمل احتمال احتمالات تكهنات تكهن".split(" "),
              "من المحتمل",
              "مخاوف",
              "مخاوف من",
              ..."تتخوف يتخوف تخوف تخوفات".split(" "),
            ].flat(),
            UNCONFIRMED,
          ],
          [
            [
              "أنباء عن",
              "شائعات",
              ..."شائعة إشاعة إشاعات ادعت ادعى ادعاء ادعاءات زعم زعمت زعموا يزعم تزعم يزعمون مزاعم أشيع يشاع".split(
                " ",
              ),
              "تردد أن",
              "يتردد أن",
            ],
            RUMOUR,
          ],
          [
            [
              "سوف",
              "من المتوقع",
              "من المنتظر",
              "من المقرر",
              "توقعات",
              "متوقعا",
              "من شأنه",
              "من شأنها",
              "في حال",
              "إذا",
              "يمكن أن",
              "قد يصل",
              "قد تصل",
              "قد يبلغ",
              "قد تبلغ",
              "قد يرتفع",
              "قد ترتفع",
              "قد يتجاوز",
              "قد تتجاوز",
            ],
            HYPOTHETICAL,
          ],
          ...PLANS,
          [
            [
              "لم يتأكد",
              "لم تتأكد",
              "لم يتسن",
              "غير مؤكدة",
              "غير مؤكد",
              "فيما يبدو",
              "على ما يبدو",
              "لم تؤكد",
              "لم يؤكد",
              "لم تؤكدها",
              "لم تؤكده",
              "لم يؤكدها",
              "لم يؤكده",
              "دون تأكيد",
              "لم تتحقق",
              "لم يتم التحقق",
              "تعذر التحقق",
              "تعذر التأكد",
              "يتعذر التحقق",
              "يتعذر التأكد",
              "لم يثبت",
              "لم تثبت",
            ],
            UNSURE,
          ],
          [
            ["تحقق من", "تأكد من", "تثبت من", "تأكيد", "يتأكد", "تتأكد"].flatMap((word) =>
              word.endsWith(" من") ? [word, `${word}ه`, `${word}ها`, `${word}هما`] : [word],
            ),
            UNCHECKED,
          ],
          [
            [
              "خلافا لما",
              "لا صحة",
              "عدم صحة",
              "ليس صحيحا أن",
              "غير صحيح أن",
              "ليس صحيحا أنه",
              "غير صحيح أنه",
              "لم يقتل",
              "لم يصب",
              "لم يسقط",
              "لم يعتقل",
            ],
            DENIED,
          ],
        ] as Item[]
      ).flatMap(([surfaces, entry]) => surfaces.map((surface) => [surface, entry] as const)),
    ),
  ),
];

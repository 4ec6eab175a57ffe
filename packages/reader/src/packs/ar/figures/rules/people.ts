/** People who came to harm, were held, moved or helped. */
import { OF_HARM } from "../../../../figures/harm.ts";
import type { Measure } from "../../../../contract/types.ts";
import { holdsAt, stemIn, stemLike, wordAt, wordIn } from "../../../../figures/facts.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import { type Evidence, evidenceAfter, evidenceBefore, tallyBefore } from "../evidence.ts";
import { groupOf, nounAs } from "../group.ts";
import { isAnimal } from "../animals.ts";
import { isPerson } from "../person.ts";
import { type Decided, type Draft, draftOf, type FigureRule, OF_PEOPLE } from "../rule.ts";
import { numberAt } from "../numbers.ts";
import type { NumberView } from "../view.ts";
import { isStem, isWord, words } from "../words.ts";

/** The rule of parts, which say what they are some of. */
export const AMONG_RULE = "ar.figure.among";

/** The rule of people to whom nothing is said to have happened. */
export const PEOPLE_RULE = "ar.figure.people";

/** Words that hand a figure's measure on: «بينهم 3 أطفال», «من بينهم اثنان». */
const isAmong = isWord("هم بينهم بينها منهم منها ضمنهم فيهم بينهن");
/** What is done with the dead, the hurt and the held; the noun would only say who they were. */
const DONE_WITH: ReadonlySet<Measure> = new Set<Measure>(["rescued", "evacuated", "released", "abducted", "displaced"]);

/** Whether a number without a unit may count people: it counts nothing that is known to be something else. */
export function mayCountPeople({ doc, counted, number }: NumberView): boolean {
  if (counted !== null && (counted.thing !== null || isNoPeopleOrAnimal((doc.tokens[counted.head] as Token).info)))
    return false;
  // one of them is no tally: «واحدة من الدول»
  if (number.first < number.last) return true;
  const one = isOne((doc.tokens[number.first] as Token).info);
  return !one || (counted !== null && counted.first < number.first && isPerson(doc, counted));
}

/** What is counted beside harm and is nobody: «حاول الهرب ثلاث مرات». */
const isNoPeople = isStem(
  "مرة مرات عملية عمليات حادث حوادث حادثة قضية قضايا دولة دول مدينة مدن منطقة مناطق محافظة محافظات ولاية ولايات إقليم أقاليم مقاطعة مقاطعات بلد بلدان قارة قارات جهة جهات طابق طوابق دفعة موقع مواقع ملم",
);

const isNoPeopleOrAnimal = factOfWord((info) => isNoPeople(info) || isAnimal(info));

function draft(view: NumberView, measure: Measure, before: Decided | null, around: Evidence | null): Draft {
  const { number, counted, doc } = view;
  // «قتل 7 مدنيين، بينهم 3 أطفال، وأصيب 20 آخرون»: others than the civilians
  const others = counted?.others === true && counted.partOf !== true;
  const group = groupOf(doc, counted, measure, others ? (before?.whole ?? before) : before);
  const close = around !== null && (around.last < number.first ? around.distance <= 2 : true);
  const named = measure === "protesters_present" && group.group === "total" ? "protesters" : group.group;
  const first = Math.min(number.first, close ? around.first : number.first, counted?.first ?? number.first);
  const last = Math.max(number.last, close ? around.last : number.last, counted?.last ?? number.last);
  const of = counted === null ? null : { first: counted.first, last: counted.last };
  const drafted = draftOf(withDisease(view, measure), first, last, of, named, group.label);
  // «ثلث المصابين»: a share of people is in percent
  const isShare = number.unit === null && number.value !== null && number.value > 0 && number.value < 1;
  return isShare ? { ...drafted, times: 100, unit: "%" } : drafted;
}

/** «إصابة 40 شخصا بفيروس …»: the sick are no wounded. */
function withDisease({ doc, number, right, sentence }: NumberView, measure: Measure): Measure {
  if (measure !== "injured") return measure;
  for (let at = Math.max(sentence.first, number.first - 25); at <= Math.min(sentence.last, right + 6); at++)
    if (isDisease((doc.tokens[at] as Token).info)) return "infected";
  return measure;
}
const DISEASE = words(
  "فيروس كورونا كوفيد كوليرا إيبولا مرض عدوى وباء أوبئة حصبة ملاريا إنفلونزا أنفلونزا ضنك طاعون جدري سل تيفوئيد تيفود سحايا إيدز سارس ميرس زيكا نيباه ماربورغ لاسا دفتيريا خناق جرب متحور تفش تفشي حمى بلهارسيا ليشمانيا إسهال تسمم",
);
const isDisease = factOfWord(({ stem }) => DISEASE.has(stem) || DISEASE.has(stem.replace(/^[بل]/u, "")));

/** «7 قتلى», «سقوط 12 جريحا»; but «إنقاذ 5 جرحى», «مقتل 3 لاجئين». */
const victims: FigureRule = {
  id: "ar.figure.victims",
  of: "any",
  match(view, before) {
    const noun = view.counted?.victims;
    if (noun === undefined || noun === null) return null;
    if (noun.measure === "charged" && isAccusedOf(view)) return draft(view, "charged", before, null);
    const sure = HARMED.has(noun.measure);
    const done =
      evidenceBefore(view, sure ? DONE_WITH : OF_HARM, sure ? 2 : 8) ?? (sure ? null : evidenceAfter(view, HARMED));
    if (HELD.has(noun.measure)) {
      const freed = evidenceAfter(view, FREED) ?? evidenceBefore(view, FREED, 4);
      if (freed !== null) return draft(view, freed.measure, before, freed);
      if (isLetGo(view)) return draft(view, "released", before, null);
      // «تحتجز 20 رهينة»: held, and still hostages
      if (noun.measure === "abducted" && done?.measure === "arrested") return draft(view, "abducted", before, done);
    }
    const head = view.counted?.head ?? -1;
    const diseased =
      (holdsAt(view.doc, head, isCase) && isEpidemic(view)) ||
      (holdsAt(view.doc, head, isStruck) && isEpidemic(view, STRUCK_REACH));
    if (diseased && noun.measure !== "killed") return draft(view, "infected", before, null);
    if (done !== null && noun.measure !== "killed") return draft(view, done.measure, before, done);
    return draft(view, noun.measure, before, null);
  },
};
const isCharge = stemLike(/^(?:تهم|اتهام|لوايح|لايح)/u);

const HELD: ReadonlySet<Measure> = new Set<Measure>(["arrested", "abducted"]);
const FREED: ReadonlySet<Measure> = new Set<Measure>(["released", "rescued", "killed"]);

/** «إطلاق 12 أسيرا», «صفقة تبادل تشمل 40 أسيرا». */
function isLetGo({ doc, left, sentence, numbers }: NumberView): boolean {
  for (let at = left; at >= Math.max(sentence.first, left - 6); at--) {
    const { info } = doc.tokens[at] as Token;
    if (numberAt(numbers, at)?.ordinal === false) return false;
    // «وقف إطلاق النار»
    if (isLettingGo(info)) return !holdsAt(doc, at + 1, isFire);
    if (info.entries.outcome !== undefined) return false;
  }
  return false;
}
const isFire = isStem("نار نيران");
const isLettingGo = isStem("تحرير إطلاق أطلق أطلقت أطلقوا يطلق تطلق تبادل مبادلة صفقة");

/** Cases of a disease: «300 حالة», «40 إصابة مؤكدة» in a report that names one. */
const isCase = isStem("حالة حالات إصابة إصابات");
const cases: FigureRule = {
  id: "ar.figure.cases",
  of: "bare",
  match(view, before) {
    const { doc, counted } = view;
    if (counted === null || counted.victims !== null) return null;
    if (!holdsAt(doc, counted.head, isCase) || !isEpidemic(view)) return null;
    return { ...draft(view, "infected", before, null), group: "total" };
  },
};

/** Whether a disease is named anywhere near: cases are told of long after it. */
function isEpidemic({ doc, number }: NumberView, reach = EPIDEMIC_REACH): boolean {
  const last = Math.min(doc.tokens.length - 1, number.first + reach);
  for (let at = Math.max(0, number.first - reach); at <= last; at++)
    if (isDisease((doc.tokens[at] as Token).info)) return true;
  return false;
}
const EPIDEMIC_REACH = 250;
/** «المصابين» may be the hurt of another paragraph. */
const isStruck = isStem("مصاب مصابا مصابة مصابين مصابون مصابات");
const STRUCK_REACH = 50;
const isPatient = isStem("مريض مريضا مريضة مرضى");
/** «تهم القتل إلى 22 متهما»: what they are accused of did not befall them. */
function isAccusedOf({ doc, left, sentence }: NumberView): boolean {
  for (let at = left; at >= Math.max(sentence.first, left - 6); at--)
    if (isCharge((doc.tokens[at] as Token).info)) return true;
  return false;
}
/** The dead and the hurt are named by what happened; the held, the displaced and the sick may come to more harm. */
const HARMED: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured"]);

/** «مقتل 7 جنود», «أصيب نحو 12 عاملا», «من بين الضحايا 5 طلاب». */
const harmBefore: FigureRule = {
  id: "ar.figure.harm-before",
  of: "people",
  match(view, before) {
    const found = evidenceBefore(view, OF_HARM, 2);
    if (found === null || found.distance > 1) return null;
    return draft(view, found.measure, before, found);
  },
};

/** «7 جنود لقوا حتفهم», «12 عاملا أصيبوا». */
const harmAfter: FigureRule = {
  id: "ar.figure.harm-after",
  of: "people",
  match(view, before) {
    // «من أصل 9 ملايين تحت خط الفقر»: said of the part
    const found = isOutOf(view.doc, view.left - 1) ? null : evidenceAfter(view, OF_HARM);
    if (found === null || (view.counted !== null && !isPerson(view.doc, view.counted) && found.distance > 1))
      return null;
    return draft(view, found.measure, before, found);
  },
};

/** «ارتفعت حصيلة القتلى … إلى 91 شخصا». */
const tally: FigureRule = {
  id: "ar.figure.tally",
  of: "people",
  match(view, before) {
    const found = tallyBefore(view, OF_PEOPLE);
    if (found === null || (view.counted !== null && !isPerson(view.doc, view.counted))) return null;
    return draft(view, found.measure, before, found);
  },
};

/** «ارتفع إلى 91 عدد القتلى», «بلغت 40 حصيلة الضحايا»: the tally's noun behind its number. */
const tallyAfter: FigureRule = {
  id: "ar.figure.tally-after",
  of: "bare",
  match(view, before) {
    const { doc, number, left, sentence } = view;
    let header = number.last + 1;
    if (number.qualifierAt !== null && number.qualifierAt.first === header) header = number.qualifierAt.last + 1;
    if (!holdsAt(doc, header, isHeader)) return null;
    if (wordAt(doc, left) !== "الي" && lookUp(doc, left, "movement") === null) return null;
    for (let at = header + 1; at <= Math.min(sentence.last, header + 5); at++) {
      const found = lookUp(doc, at, "victims") ?? lookUp(doc, at, "outcome");
      if (found === null || !OF_PEOPLE.has(found.entry.measure)) continue;
      const { measure } = found.entry;
      return { ...draft(view, measure, before, null), last: found.last, group: "total", label: null, of: null };
    }
    return null;
  },
};
const HEADERS = words("عدد حصيلة أعداد إجمالي مجموع");
const isHeader = wordIn(HEADERS);
const isHeaderStem = stemIn(HEADERS);

/** «عدد الوافدين بلغ 72 ألفا»: people, and nothing is said to have been done to them. */
const numbered: FigureRule = {
  id: "ar.figure.numbered",
  of: "bare",
  match(view, before) {
    const { doc, counted, left, sentence } = view;
    if (counted !== null) return null;
    for (let at = left; at >= Math.max(sentence.first, left - 8); at--) {
      const own = at >= left - 2 && holdsAt(doc, left, were) && doc.tokens[at]?.info.article === true;
      if (own && lookUp(doc, at, "people")?.entry.number === "plural") {
        const label = { first: at, last: at };
        return { ...draft(view, "other_people", before, null), first: at, of: label, group: nounAs(doc, at), label };
      }
      if (!isHeaderStem((doc.tokens[at] as Token).info)) continue;
      const people = lookUp(doc, at + 1, "people");
      if (people === null || lookUp(doc, left, "movement") === null) return null;
      const label = { first: at + 1, last: people.last };
      const group = people.entry.group ?? nounAs(doc, at + 1);
      return { ...draft(view, "other_people", before, null), first: at, of: label, group, label };
    }
    return null;
  },
};

const were = isWord("كانوا كان هم");

/** «بينهم 3 أطفال», «4 منهم», «4 من أصل 9». */
const among: FigureRule = {
  id: AMONG_RULE,
  of: "people",
  match(view, before) {
    if (before === null || !OF_PEOPLE.has(before.measure)) return null;
    const { doc, left, counted } = view;
    const outOf = isOutOf(doc, left - 1) || isOutOf(doc, view.right);
    if (view.number.first - before.view.number.last > (outOf ? 3 : 1) * MOST_APART) return null;
    if (before.rule === part.id && isOutOf(doc, left - 1)) return null;
    // «من أصل 16 مليون نسمة»: of all who live there
    if (outOf && (view.number.value ?? 0) >= 1e6) return draft(view, "population", before, null);
    if (!outOf && counted?.partOf !== true && !holdsAt(doc, left, isAmong)) return null;
    return draft(view, before.measure, before, null);
  },
};
/** «من أصل 9»: the whole that a part was taken of. */
const isOutOf = (doc: Document, at: number) => wordAt(doc, at) === "من" && wordAt(doc, at + 1) === "اصل";

/** A figure handed on is looked for no further back than this, in tokens. */
const MOST_APART = 40;

/** «وقتلت القوات … في المدينة 12 شخصا»: the verb further back. */
const harmFar: FigureRule = {
  id: "ar.figure.harm-far",
  of: "people",
  match(view, before) {
    const found = evidenceBefore(view, OF_HARM, 10);
    if (found === null || (view.counted !== null && found.distance > 3 && !isPerson(view.doc, view.counted)))
      return null;
    return draft(view, found.measure, before, found);
  },
};

/** «مقتل 5 متظاهرين و4 عناصر من قوات الأمن»: the second group came to what the first did. */
const joined: FigureRule = {
  id: "ar.figure.joined",
  of: "people",
  match(view, before) {
    if (before === null || !OF_PEOPLE.has(before.measure)) return null;
    if (before.view.sentence.index !== view.sentence.index || !(isJoined(view) || view.counted?.others === true))
      return null;
    const end = Math.max(before.last, before.view.number.last);
    const apart = isSaidBetween(view.doc, end + 1, view.number.first) ? 18 : 6;
    if (view.number.first - end > apart) return null;
    if (view.counted !== null && !isPerson(view.doc, view.counted)) return null;
    return draft(view, before.measure, before, null);
  },
};

/** «300 قتيل بحسب الشرطة، و400 بحسب الأهالي»: only who says it stands between. */
function isSaidBetween(doc: Document, from: number, to: number): boolean {
  const at = wordAt(doc, from) === "،" ? from + 1 : from;
  return at < to && lookUp(doc, at, "cue")?.entry.kind === "according";
}

function isJoined({ doc, number, left }: NumberView): boolean {
  return (
    (doc.tokens[number.first] as Token).info.conjunction === "و" ||
    doc.tokens[left + 1]?.info.conjunction === "و" ||
    wordAt(doc, left) === "و" ||
    wordAt(doc, left) === "،"
  );
}

/** «احتشد الآلاف», «تظاهر مئات الطلاب»: the verb right before. */
const gathers: FigureRule = {
  id: "ar.figure.gathers",
  of: "people",
  match(view, before) {
    const found = evidenceBefore(view, GATHERED, 1);
    if (found === null || found.distance > 0 || (view.counted !== null && !isPerson(view.doc, view.counted)))
      return null;
    return { ...draft(view, "protesters_present", before, found), group: "protesters" };
  },
};

/** «500 عامل شاركوا في مسيرة», «خرج المئات إلى الشوارع». */
const gathered: FigureRule = {
  id: "ar.figure.gathered",
  of: "people",
  match(view, before) {
    const found = evidenceBefore(view, GATHERED, 4) ?? evidenceAfter(view, GATHERED, 8) ?? crowdBefore(view);
    if (found === null || (view.counted !== null && !isPerson(view.doc, view.counted))) return null;
    return { ...draft(view, "protesters_present", before, found), group: "protesters" };
  },
};
const GATHERED: ReadonlySet<Measure> = new Set<Measure>(["protesters_present"]);

/** «حشدا قدر بخمسين ألف شخص», «مسيرة ضمت 300»: the crowd, and how many it was. */
function crowdBefore({ doc, left, sentence }: NumberView): Evidence | null {
  let counts = false;
  for (let at = left; at >= Math.max(sentence.first, left - 6); at--) {
    const { word, stem } = (doc.tokens[at] as Token).info;
    if (/^[،؛.:]$/u.test(word)) return null;
    if (COUNTS.test(stem)) counts = true;
    else if (counts && CROWDS.has(stem))
      return { measure: "protesters_present", first: at, last: at, distance: left - at };
  }
  return null;
}
const COUNTS = /^[يت]?(?:قدر|ضم|ناهز|بلغ|فاق|تجاوز|جمع|حضر|شارك)/u;
const CROWDS = words(
  "حشد حشدا حشود حشودا تجمع تجمعا مسيرة مسيرات مظاهرة مظاهرات تظاهرة تظاهرات احتجاج احتجاجات اعتصام وقفة",
);

/** «خروج 300 مقاتل», «نقل 40 أسرة إلى مركز إيواء»: taken or gone out of danger. */
const movedOut: FigureRule = {
  id: "ar.figure.moved-out",
  of: "people",
  match(view, before) {
    const { doc, left, counted } = view;
    if (counted === null || !isPerson(doc, counted)) return null;
    const stem = (doc.tokens[left]?.info.stem ?? "").replace(/^ب/u, "");
    return OUT.has(stem) ? draft(view, "evacuated", before, null) : null;
  },
};
const OUT = words("خروج إخراج نقل مغادرة");

/** «سقط 9 من مقاتليه», «سقوط 30 مدنيا»: they fell, and no more is said. */
const fell: FigureRule = {
  id: "ar.figure.fell",
  of: "people",
  match(view, before) {
    const { doc, left, right, counted } = view;
    if (counted === null || !isPerson(doc, counted)) return null;
    const fallen = FELL.test(doc.tokens[left]?.info.stem ?? "") || wordAt(doc, right) === "سقطوا";
    return fallen ? draft(view, "killed", before, null) : null;
  },
};
const FELL = /^(?:سقط|سقوط|يسقط)$/u;

/** «مئات المتظاهرين», «400 جندي», «60 عاملا»: people, and nothing is said to have been done to them. */
const present: FigureRule = {
  id: PEOPLE_RULE,
  of: "people",
  match(view, before) {
    const { doc, counted } = view;
    // the whole that a part was taken of
    if (isOutOf(doc, view.left - 1)) return null;
    if (counted === null || !isPerson(doc, counted) || counted.partOf) return null;
    if (isOne((doc.tokens[view.number.first] as Token).info) || isParentOf(view)) return null;
    if (holdsAt(doc, counted.head, isPatient) && isEpidemic(view)) return draft(view, "infected", before, null);
    if (isStruckDown(view)) return draft(view, "infected", before, null);
    if (isCapacity(view)) return draft(view, "other", before, null);
    const { group } = groupOf(doc, counted, "other_people", before);
    const armed =
      group === "soldiers" ||
      (group === "militants" && (isDeployed(view) || (view.number.low ?? view.number.value ?? 0) >= A_FORCE)) ||
      ((group === "police" || group === "security_forces" || holdsAt(doc, counted.head, isMember)) && isDeployed(view));
    const measure: Measure = group === "protesters" ? "protesters_present" : armed ? "troops" : "other_people";
    return draft(view, measure, before, null);
  },
};

/** «ضرب الوباء … 40 شخصا»: a disease, and whom it came to. */
function isStruckDown({ doc, left, sentence }: NumberView): boolean {
  for (let at = left; at > Math.max(sentence.first, left - 10); at--)
    if (isDisease((doc.tokens[at] as Token).info) && holdsAt(doc, at - 1, strikes)) return true;
  return false;
}
const strikes = stemLike(/^[وف]?[يت]?(?:ضرب|اصاب|صيب|طال|طاول|فتك|اجتاح|جتاح|نهش)ت?$/u);

/** «أم لخمسة أطفال»: who she is, and no count of the crisis. */
const isParentOf = ({ doc, left, number }: NumberView): boolean =>
  holdsAt(doc, left, isParent) && doc.tokens[number.first]?.info.preposition === "ل";
const isParent = isWord("أم أب أبا والد والدة والدا جد جدة جدا معيل معيلة");

/** «حمولتها لا تتجاوز 90 راكبا», «مركز سعته 40 مريضا»: how many there is room for. */
function isCapacity({ doc, left, sentence }: NumberView): boolean {
  for (let at = left; at >= Math.max(sentence.first, left - 6); at--) {
    const { info } = doc.tokens[at] as Token;
    if (hasRoom(info)) return true;
    if (/^[،؛.:]$/u.test(info.word)) return false;
  }
  return false;
}
const hasRoom = isStem("حمولة حمولته حمولتها سعة سعته سعتها طاقته طاقتها يتسع تتسع يستوعب تستوعب استيعاب");
/** Members of a force, where it is sent out. */
const isMember = isStem("عنصر عنصرا عناصر رجل رجلا رجال فرد فردا أفراد عون أعوان مجند مجندا مجندين احتياط");

/** Fewer gunmen are those of one attack. */
const A_FORCE = 20;

/** «40 من أصل 100 نائب»: the whole has the noun of the part. */
const part: FigureRule = {
  id: "ar.figure.part",
  of: "bare",
  match(view) {
    const { doc, number, right, numbers } = view;
    if (!isOutOf(doc, right)) return null;
    const whole = numberAt(numbers, right + 2);
    const people = whole === null || whole.unit !== null ? null : lookUp(doc, whole.last + 1, "people");
    if (whole === null || people === null) return null;
    const label = { first: whole.last + 1, last: people.last };
    const group = people.entry.group ?? nounAs(doc, label.first);
    return draftOf("other_people", number.first, label.last, label, group, label);
  },
};

/** «نشرت الحكومة 5000 شرطي». */
function isDeployed({ doc, left, sentence }: NumberView): boolean {
  for (let at = left; at >= Math.max(sentence.first, left - 6); at--)
    if (isDeployment((doc.tokens[at] as Token).info)) return true;
  return false;
}
const isDeployment = isStem(
  "نشر نشرت نشروا ينشر تنشر سينشر ستنشر انتشار انتشر انتشرت ينتشر تنتشر إرسال أرسل أرسلت أرسلوا يرسل ترسل سترسل سيرسل تعزيز تعزيزات عزز عززت يعزز تعزز دفع دفعت يدفع تدفع حشد حشدت يحشد تحشد استدعاء استدعى استدعت عبأ عبأت تعبئة تعبأ",
);

/** One of them is no tally: «واحدة من الدول». */
const isOne = stemLike(/^واحده?$/u);

/** In order: the first that matches has the number. */
export const peopleRules: readonly FigureRule[] = [
  tallyAfter,
  cases,
  victims,
  harmBefore,
  gathers,
  harmAfter,
  tally,
  among,
  joined,
  gathered,
  harmFar,
  part,
  numbered,
  fell,
  movedOut,
  present,
];

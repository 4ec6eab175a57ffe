/**
 * The name of a body in the language of the page, where all of it is known: "Sudanese Interior Ministry" for «وزارة الداخلية
 * السودانية». A name of which any word is not known stays as it was written: none is ever half translated.
 */
import type { Lang } from "@isnad/reader";
import { NATIONALITIES } from "@isnad/reader/nationalities";
import type { BodyPart } from "../names/body-parts.ts";
import { isUnsaidMinistry, stepsOf } from "../names/bodies.ts";
import { remembered } from "../names/nodes.ts";

interface Body {
  readonly head: BodyPart;
  readonly topic: BodyPart | null;
  readonly qualities: readonly BodyPart[];
  /** ISO 3166 code of the country that it is of; null where none is named. */
  readonly country: string | null;
}

const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);

/** The name in the language; null where it is in it already, and where it cannot be written from known parts. */
export function bodyIn(lang: Lang, name: string): string | null {
  if (isArabic(name) === (lang === "ar")) return null;
  return (lang === "ar" ? inArabic : inEnglish)(name);
}

const inArabic = remembered((name) => {
  const body = bodyOf(name);
  return body === null ? null : arabic(body);
});
const inEnglish = remembered((name) => {
  const body = bodyOf(name);
  return body === null ? null : english(body);
});

function bodyOf(name: string): Body | null {
  const steps = stepsOf(name);
  let head: BodyPart | null = isUnsaidMinistry(steps) && isArabic(name) ? ministry() : null;
  let topic: BodyPart | null = null;
  let country: string | null = null;
  const qualities: BodyPart[] = [];
  for (const step of steps) {
    if (step.is === "word") return null;
    if (step.is === "country") {
      if (country !== null) return null;
      country = step.code;
    } else if (step.part.role === "quality") qualities.push(step.part);
    else if (step.part.role === "topic" ? topic !== null : head !== null) return null;
    else if (step.part.role === "topic") topic = step.part;
    else head = step.part;
  }
  return head === null || (topic !== null && isWhole(head)) ? null : { head, topic, qualities, country };
}

function ministry(): BodyPart | null {
  const [step] = stepsOf("Ministry");
  return step?.is === "part" ? step.part : null;
}

/** A head of several words has its topic in it. */
const isWhole = ({ ar }: BodyPart): boolean => (ar[0] as string).includes(" ");

function english({ head, topic, qualities, country }: Body): string | null {
  const words = [...qualities, ...(topic === null ? [] : [topic]), head].map(({ en }) => en[0] as string).join(" ");
  if (country === null) return words;
  const adjective = adjectives().get(country)?.en;
  return adjective === undefined ? null : `${adjective} ${words}`;
}

/** «وزارة الداخلية السودانية»; with a quality «اللجنة الوطنية السودانية لحقوق الإنسان». */
function arabic({ head, topic, qualities, country }: Body): string | null {
  const adjective = country === null ? null : adjectives().get(country)?.ar;
  if (adjective === undefined) return null;
  const which = [
    ...qualities.map(({ ar, arFeminine }) => (head.feminine ? (arFeminine ?? `${ar[0]}ة`) : (ar[0] as string))),
    ...(adjective === null ? [] : [`ال${adjective}${head.feminine ? "ة" : ""}`]),
  ];
  const own = head.ar[0] as string;
  if (topic === null) return [own, ...which].join(" ");
  const of = topic.ar[0] as string;
  if (qualities.length === 0) return [own.replace(/^ال/u, ""), of, ...which].join(" ");
  return [own, ...which, of.startsWith("ال") ? `ل${of.slice(1)}` : `ل${of}`].join(" ");
}

interface Adjective {
  readonly ar?: string;
  readonly en?: string;
}

const firsts = (at: 1 | 2) => NATIONALITIES.map((row) => row[at].split("|")[0] as string).filter((word) => word !== "");
const [ARABIC, ENGLISH] = [firsts(1), firsts(2)];

let byCode: ReadonlyMap<string, Adjective> | null = null;

/** Of each country; none that two share: «كوري» is of either Korea. */
function adjectives(): ReadonlyMap<string, Adjective> {
  byCode ??= new Map(
    NATIONALITIES.flatMap(([code, ar, en]): readonly (readonly [string, Adjective])[] => {
      if (code === null) return [];
      const own = (words: string, all: readonly string[]) => all.filter((other) => other === words).length === 1;
      const [one, other] = [ar.split("|")[0] as string, en.split("|")[0] as string];
      return [[code, { ...(own(one, ARABIC) ? { ar: one } : {}), ...(own(other, ENGLISH) ? { en: other } : {}) }]];
    }),
  );
  return byCode;
}

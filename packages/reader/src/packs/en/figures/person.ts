/** Figures of people: who was counted, and what happened to them. */
import { extend } from "../../../extend.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { byAdmission } from "./admitted.ts";
import { ofAid } from "./aid.ts";
import { sameAs } from "./alike.ts";
import { attributed, byEventBehind } from "./befallen.ts";
import { byEventBefore } from "./befallen-before.ts";
import { isInSeized } from "./captors.ts";
import { comparedPeople } from "./compared.ts";
import { inCompany } from "./coordinated.ts";
import { wordAt } from "../../../figures/facts.ts";
import { beforeQualifiers } from "./near.ts";
import { takesPart } from "./own-verb.ts";
import type { Counted } from "./counted.ts";
import { figureOfPeople } from "./figure-of.ts";
import { byHospital } from "./hospital.ts";
import { inFragment } from "./fragment.ts";
import { listed } from "./listed.ts";
import { MOVED } from "./number-of.ts";
import { type PersonContext, type Said, countsPeople } from "./said.ts";
import { isOfInhabitants, isSample } from "./population.ts";
import { countAgain, force, isBeside, toll } from "./toll.ts";
import { namedBehind, someOfThose } from "./who-they-are.ts";
import { aboard, numbering } from "./whole.ts";

/** A figure of people, or null where nothing is said to have happened to them. */
export function personFigure(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  context: PersonContext,
): FigureCandidate | null {
  const end = counted.phrase?.last ?? number.last;
  if (number.value === 1 && isNamed(doc, end)) return null;
  if (isOfInhabitants(doc, number, counted) || ((number.value ?? 0) >= SAMPLE && isSample(doc, number))) return null;
  // "a 6.2-magnitude quake left five dead": nobody counts parts of people
  if (number.value !== null && number.value < 1000 && !Number.isInteger(number.value)) return null;
  // "rose to 73, from 57 a day earlier, and a million fled": the same as before
  const compared = wordAt(doc, number.first - 1) === "from" ? comparedPeople(doc, number, counted, context) : null;
  if (compared !== null) return figureOfPeople(doc, number, counted, compared, context.country);
  const told = byEventBehind(doc, number, end, counted, context) ?? byEventBefore(doc, number, counted, context);
  // "a battalion of 400 arrived" counts troops, "a force of 400 was killed" the dead
  const strength = force(doc, number, counted);
  let said =
    (told === null || MOVED.has(told.measure) ? byAdmission(doc, number, counted, context) : null) ??
    (strength !== null && (told === null || MOVED.has(told.measure)) ? strength : null) ??
    // "took 50 injured people to hospital": where they were taken tells less than what they are
    (told !== null && told.measure !== "other_people" ? told : null) ??
    attributed(counted, context) ??
    told ??
    comparedPeople(doc, number, counted, context) ??
    (isInSeized(doc, number, counted) && (countsPeople(counted) || counted.phrase === null) ? SEIZED : null) ??
    aboard(doc, number, counted) ??
    harmNoun(doc, number, counted, end) ??
    byHospital(doc, number, counted, context);
  if (said === null) {
    const count = toll(doc, number, counted, context.frames);
    said =
      (counted.people === null && count !== null && isBeside(number, count) ? count : null) ??
      listed(doc, number, counted, context) ??
      inCompany(doc, number, counted, context) ??
      count ??
      countAgain(doc, number, counted, context) ??
      (counted.phrase === null ? inFragment(doc, number, context) : null) ??
      ofAid(doc, number, counted);
  }
  const named = namedBehind(doc, number, counted);
  if (said === null && named !== null) said = someOfThose(doc, number, context);
  if (said === null) {
    const many = numbering(doc, number, counted);
    return many === null ? null : figureOfPeople(doc, number, many.counted, many.said, context.country);
  }
  const figure = figureOfPeople(doc, number, named ?? counted, said, context.country);
  // "three of the dead were children": what they are is told of them alone
  if (named !== null || (counted.part === "noun" && figure.group !== "total")) return figure;
  const alike = sameAs(doc, number, counted, said, context);
  return alike === null ? figure : extend(figure, { group: alike.group, label: alike.label });
}

const SEIZED: Said = { rule: "en.figure.seized", measure: "abducted", event: null, weight: 3 };

/** Polls ask so many at least. */
const SAMPLE = 100;

/** "One survivor, John Doe, said": who is named is not counted. */
function isNamed(doc: Document, end: number): boolean {
  const [comma, name] = [doc.tokens[end + 1], doc.tokens[end + 2]];
  return (
    comma?.info.word === "," &&
    name !== undefined &&
    isName(name) &&
    doc.tokens[end + 3] !== undefined &&
    isName(doc.tokens[end + 3] as Document["tokens"][number])
  );
}

const isName = ({ kind, info }: Document["tokens"][number]) => kind === "word" && info.capital;

function harmNoun(doc: Document, number: FoundNumber, counted: Counted, end: number): Said | null {
  if (counted.harm === null) return null;
  // "a riot begun by 28 prisoners"
  const by = beforeQualifiers(doc, number);
  if (counted.harm.measure === "arrested" && wordAt(doc, by) === "by" && takesPart(doc, by))
    return { rule: "en.figure.harm-noun", measure: "other_people", event: null, weight: 4 };
  return {
    rule: "en.figure.harm-noun",
    measure: counted.harm.measure,
    event: { measure: counted.harm.measure, entry: null, first: number.first, last: end },
    weight: 4,
  };
}

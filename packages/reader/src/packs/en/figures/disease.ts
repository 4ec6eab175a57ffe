/** Reports of an epidemic: bare "cases" and "patients" are people infected, and patients treated are ill, not hurt. */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { figureOfPeople } from "./figure-of.ts";

const DISEASE = new Set(
  (
    "epidemic pandemic outbreak virus viral disease cholera ebola measles dengue malaria polio influenza flu covid coronavirus sars mers " +
    "zika typhoid diphtheria meningitis plague tuberculosis mpox hepatitis dysentery diarrhoea diarrhea infection infections infected sickened quarantine"
  ).split(" "),
);
export const isDisease = factOfWord(({ word }) => DISEASE.has(word));
interface Open {
  readonly number: FoundNumber;
  readonly counted: Counted;
}

/** "2,512 cases had been reported": those that no other rule took. Taken out of what is open. */
export function cases(doc: Document, open: Open[], country: string | null): FigureCandidate[] {
  const taken = open.filter(({ number, counted }) => {
    const { last = number.last } = counted.phrase ?? {};
    return (
      number.unit === null && /^(?:cases?|patients)$/.test(doc.tokens[last]?.info.word ?? "") && last > number.last
    );
  });
  return taken.map((one) => {
    open.splice(open.indexOf(one), 1);
    const said = { rule: "en.figure.cases", measure: "infected", event: null, weight: 2 } as const;
    return { ...figureOfPeople(doc, one.number, one.counted, said, country), group: "total" };
  });
}

/** "treated 1,000 patients" */
export const asInfected = (doc: Document, candidate: FigureCandidate): FigureCandidate =>
  (candidate.measure === "injured" && isTreated(doc, candidate)) ||
  ((candidate.measure === "other_people" || candidate.measure === "injured") && arePatients(doc, candidate))
    ? { ...candidate, measure: "infected" }
    : candidate;

const arePatients = (doc: Document, { label }: FigureCandidate): boolean =>
  label !== null && doc.tokens[label.last]?.info.word === "patients";

function isTreated(doc: Document, { first, last }: FigureCandidate): boolean {
  for (let at = first; at <= last; at++)
    if (
      /^(?:treat(?:ed|ing|s)?|hospitali[sz]ed|admitted|admits?|admitting|hospitals?|clinics?)$/.test(
        doc.tokens[at]?.info.word ?? "",
      )
    )
      return true;
  return false;
}

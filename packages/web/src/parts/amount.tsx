import { writeAmount, writeRange } from "@isnad/dossier/language";
import type { Claim } from "../api/types.ts";
import { useWords } from "../choices/provider.tsx";

interface AmountProps {
  readonly of: Pick<Claim, "value" | "low" | "high" | "qualifier" | "unit">;
  /** The measure, for the noun: "26 killed". */
  readonly measure: string;
  /** Adds the low–high that a single value stands for. */
  readonly range?: boolean;
}

/** A quantity with its qualifier, its noun or unit, in the reader's digits; never mixed up with what stands around it. */
export function Amount({ of, measure, range = false }: AmountProps) {
  const words = useWords();
  const span = range && of.value !== null ? writeRange(of, words) : null;
  return (
    <>
      <bdi>{writeAmount(of, measure, words)}</bdi>
      {span === null ? null : (
        <span className="faint">
          {" "}
          (<bdi>{span}</bdi>)
        </span>
      )}
    </>
  );
}

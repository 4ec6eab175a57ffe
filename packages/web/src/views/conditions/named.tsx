import { useWords } from "../../choices/provider.tsx";
import { Name } from "../../parts/name.tsx";
import { Named } from "../now/states.tsx";
import type { Condition } from "./lanes.ts";

export function WhatAndWhere({ of }: { readonly of: Pick<Condition, "what" | "place"> }) {
  const words = useWords();
  return (
    <>
      <Named code={of.what} names={words.conditions} />
      {of.place === null ? null : (
        <>
          {words.comma}
          <Name>{of.place}</Name>
        </>
      )}
    </>
  );
}

/** The state, and who holds it. */
export function State({ of }: { readonly of: Condition }) {
  const words = useWords();
  return (
    <>
      <Named code={of.state} names={words.states} />
      {of.holder === null ? null : (
        <>
          {words.comma}
          <Name>{of.holder}</Name>
        </>
      )}
    </>
  );
}

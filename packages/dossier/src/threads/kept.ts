/** What was worked out of lists of claims, remembered as long as the lists are: a list that changes is another list. */
import type { Placed } from "./placed.ts";

type Claims = readonly Placed[];

export function ofOne<T extends object>(make: (claims: Claims) => T): (claims: Claims) => T {
  const kept = new WeakMap<Claims, T>();
  return (claims) => {
    const known = kept.get(claims);
    if (known !== undefined) return known;
    const made = make(claims);
    kept.set(claims, made);
    return made;
  };
}

/** `make`: the same whichever of the two comes first. */
export function ofTwo(make: (ours: Claims, theirs: Claims) => boolean): (ours: Claims, theirs: Claims) => boolean {
  const kept = ofOne(() => new WeakMap<Claims, boolean>());
  return (ours, theirs) => {
    const known = kept(ours).get(theirs) ?? kept(theirs).get(ours);
    if (known !== undefined) return known;
    const made = make(ours, theirs);
    kept(ours).set(theirs, made);
    return made;
  };
}

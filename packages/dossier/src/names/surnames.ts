/** Whose a surname alone is: its only bearer of all reports, else the one that its own report names, else nobody's. */
import type { Node } from "./nodes.ts";
import { lastOf } from "./nodes.ts";
import { sameWord } from "./same.ts";
import type { Label } from "./settled.ts";
import { Tally } from "./tally.ts";
import type { Unit } from "./units.ts";

/** How the names of one surname fall to its bearers. */
export interface Division {
  /** Units of persons with that last word, of the first `looked` in its block. */
  readonly bearers: readonly string[];
  readonly looked: number;
  /** What the bearers are known by, sorted. */
  readonly reps: readonly string[];
  /** By whom each part falls to; "" = nobody. */
  readonly parts: ReadonlyMap<string, Tally>;
}

export const ALONE = "";

export interface Around {
  /** Units of all persons of more than one word whose last word sounds like this one's. */
  readonly block: readonly string[];
  unitOf(key: string): Unit;
  /** What the person of a unit is known by. */
  repOf(unit: string): string;
  /** The unit of a name. */
  keyOf(node: Node): string;
  mayBe(unit: Unit): boolean;
  labelOf(node: Node): Label | null;
}

export function divide(surname: Unit, news: readonly Node[], before: Division | undefined, around: Around): Division {
  const word = surname.words[0] as string;
  const looked = before?.looked ?? 0;
  const found = around.block.slice(looked).filter((key) => {
    const unit = around.unitOf(key);
    return sameWord(word, unit.words.at(-1) as string) > 0 && around.mayBe(unit);
  });
  const bearers = found.length === 0 ? (before?.bearers ?? []) : [...(before?.bearers ?? []), ...found];
  const reps = [...new Set(bearers.map(around.repOf))].sort();
  const made = { bearers, looked: around.block.length, reps };
  if (reps.length === 1) return { ...made, parts: new Map([[reps[0] as string, surname.tally]]) };
  const same = before !== undefined && before.reps.join("\n") === reps.join("\n");
  const parts = new Map(same ? before.parts : []);
  const owned = new Set<Tally>();
  for (const node of same ? news : (surname.nodes as readonly Node[])) {
    const rep = bearerBeside(node, around) ?? ALONE;
    let tally = parts.get(rep);
    if (tally === undefined || !owned.has(tally)) {
      tally = Tally.of(tally === undefined ? [] : [tally]);
      owned.add(tally);
      parts.set(rep, tally);
    }
    tally.add(node, around.labelOf(node));
  }
  return { ...made, parts };
}

/** What the only bearer that the name's own report names is known by; null where it names none, or several. */
export function bearerBeside(node: Node, { repOf, keyOf }: Pick<Around, "repOf" | "keyOf">): string | null {
  const reps = new Set<string>();
  for (const other of node.beside)
    if (other.name.kind === "person" && other.parts.length > 1 && sameWord(lastOf(node), lastOf(other)) > 0)
      reps.add(repOf(keyOf(other)));
  return reps.size === 1 ? ([...reps][0] as string) : null;
}

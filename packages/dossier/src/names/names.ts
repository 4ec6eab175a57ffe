/** Who and what the reports of a dossier name: joined over all that is recorded, shown as of a moment. */
import type { Name } from "@isnad/reader";
import { compare } from "../collect.ts";
import { Layers } from "../persist/layers.ts";
import { Shelf } from "../timed/shelf.ts";
import type { Component } from "./components.ts";
import { nodeMeant } from "./find.ts";
import { landsOf } from "./home.ts";
import { type Namer, namerOf } from "./namer.ts";
import { folds, type Node } from "./nodes.ts";
import { type Settled, settledBy } from "./settled.ts";
import { bearerBeside, type Division } from "./surnames.ts";
import { isSurname, type Shown, type Unit, unitKeyOf } from "./units.ts";
import { WHOLE } from "./words.ts";

/** What names.ts keeps; all of it values that never change. */
export interface NamesState {
  readonly namer: Namer;
  readonly settled: Settled;
  readonly units: Layers<string, Unit>;
  readonly blocks: Layers<string, readonly string[]>;
  /** Units of persons of several words by the sound of the last. */
  readonly bearers: Layers<string, readonly string[]>;
  /** Units of surnames alone by their sound. */
  readonly surnames: Layers<string, readonly string[]>;
  readonly divisions: Layers<string, Division>;
  /** Other spellings of places: the key of the spelling to the units that have it. */
  readonly aliases: Layers<string, readonly string[]>;
  readonly components: Layers<string, Component>;
  readonly shelf: Shelf<Name>;
}

/** Who or what some words mean. */
export interface Meant {
  /** Two are one where this is equal. */
  readonly key: string;
  /** The units whose joining decides that: what the meaning hangs on. */
  readonly units: readonly string[];
  /** How it is shown; null where no report names it. */
  readonly shown: Shown | null;
}

const whole = new Set(WHOLE.map(folds));
const NO_UNITS: readonly string[] = [];

export class Names {
  readonly state: NamesState;

  constructor(state: NamesState) {
    this.state = state;
  }

  static none(namer: Namer = namerOf(landsOf(new Map())), settled: Settled = settledBy([])): Names {
    const [units, blocks, bearers, surnames] = [
      new Layers<string, Unit>(),
      new Layers<string, string[]>(),
      new Layers<string, string[]>(),
      new Layers<string, string[]>(),
    ];
    const aliases = new Layers<string, string[]>();
    const divisions = new Layers<string, Division>();
    const components = new Layers<string, Component>();
    const shelf = new Shelf<Name>((a, b) => compare(a.id, b.id));
    return new Names({ namer, settled, units, blocks, bearers, surnames, divisions, aliases, components, shelf });
  }

  /** The same names, under a namer that gives all their words the same keys. */
  under(namer: Namer): Names {
    return namer === this.state.namer ? this : new Names({ ...this.state, namer });
  }

  /** The names that had been heard. */
  at(asOf: number): Name[] {
    return this.state.shelf.at(asOf);
  }

  /** Who speaks: a name of the report's own, else the body that the words mean. */
  speaker(nodes: readonly Node[], words: string): Meant {
    const node = nodeMeant(nodes, words);
    if (node !== null) return this.#of(node);
    const unit = `organization ${this.state.namer.bodyOf(words).key}`;
    return this.#unit(unit);
  }

  #unit(unit: string): Meant {
    const component = this.state.components.get(unit);
    if (component === undefined) return { key: unit, units: [unit], shown: null };
    // a body is shown in words that mean what the report's own mean: "the authorities" is no "government authorities"
    const own = unit.startsWith("organization ") ? (this.state.units.get(unit) as Unit).shown : null;
    return { key: component.rep, units: [unit], shown: own ?? component.shown };
  }

  #of(node: Node): Meant {
    const { namer, settled, divisions, components } = this.state;
    const unit = unitKeyOf(node, namer, settled);
    const division = isSurname(node) ? divisions.get(unit) : undefined;
    if (division === undefined) return this.#unit(unit);
    const keyOf = (other: Node) => unitKeyOf(other, namer, settled);
    const repOf = (key: string) => components.get(key)?.rep ?? key;
    const rep = division.reps.length === 1 ? division.reps[0] : bearerBeside(node, { keyOf, repOf });
    const beside = node.beside.filter(({ name }) => name.kind === "person").map(keyOf);
    const component = components.get(rep ?? unit);
    return { key: component?.rep ?? unit, units: [unit, ...beside], shown: component?.shown ?? null };
  }

  /** Where: "*" for the country that the dossier is about and for no place at all, else "@" and a country's code, else a place's own. */
  place(words: string | null): Meant {
    if (words === null || whole.has(folds(words))) return { key: "*", units: NO_UNITS, shown: null };
    const { namer, components, aliases } = this.state;
    const key = namer.placeOf(words);
    if (key.startsWith("@")) return { key: key === `@${namer.lands.home}` ? "*" : key, units: NO_UNITS, shown: null };
    const unit = `place ${key}`;
    const other = components.get(unit) === undefined ? aliases.get(unit) : undefined;
    const meant = other === undefined ? unit : ([...other].sort(compare)[0] as string);
    const rep = components.get(meant)?.rep ?? unit;
    return {
      key: rep.slice("place ".length),
      units: [unit, ...(other ?? [])],
      shown: components.get(meant)?.shown ?? null,
    };
  }

  /** How a place's key is shown; null for what no report names, and for a country that is never named. */
  placeShown(key: string): Shown | null {
    const { lands } = this.state.namer;
    const unit = key === "*" ? (lands.home === null ? null : `place @${lands.home}`) : `place ${key}`;
    return unit === null ? null : (this.state.components.get(unit)?.shown ?? null);
  }

  /** Whether some person goes by these words. */
  isPerson(words: string): boolean {
    return this.state.units.has(`person ${folds(words)}`);
  }
}

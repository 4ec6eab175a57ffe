/** Units in the making: the names of more reports go into them, and new ones meet all that they are one with. */
import { compare } from "../collect.ts";
import { type Draft, Lists } from "../persist/layers.ts";
import { shownBy } from "./components.ts";
import type { NamesState } from "./names.ts";
import type { Node } from "./nodes.ts";
import { sameSteps, Tally } from "./tally.ts";
import {
  blocksOf,
  type Edge,
  isBorne,
  isSurname,
  sameIn,
  surnameBlock,
  type Unit,
  unitKeyOf,
  wordsOf,
} from "./units.ts";

/** A unit that may be changed. */
type Open = { -readonly [K in keyof Unit]: Unit[K] } & { edges: Edge[]; nodes: Node[] | null };

export class OpenUnits {
  readonly #before: NamesState;
  readonly #units: Draft<string, Unit>;
  readonly #blocks: Lists<string, string>;
  readonly bearers: Lists<string, string>;
  readonly surnames: Lists<string, string>;
  readonly #aliases: Lists<string, string>;
  readonly #changed: Set<string>;
  /** Units touched. */
  readonly #open = new Map<string, Open>();
  readonly #fresh: Open[] = [];
  readonly #newOf = new Map<string, Node[]>();

  /** `changed`: filled with units whose words now mean another than before, or are shown otherwise. */
  constructor(state: NamesState, changed: Set<string>) {
    this.#before = state;
    this.#units = state.units.edit();
    this.#blocks = new Lists(state.blocks);
    this.bearers = new Lists(state.bearers);
    this.surnames = new Lists(state.surnames);
    this.#aliases = new Lists(state.aliases);
    this.#changed = changed;
  }

  /** @returns the units that names went into */
  add(added: readonly (readonly Node[])[]): readonly Unit[] {
    for (const nodes of added) for (const node of nodes) this.#add(node);
    for (const unit of this.#fresh) this.#meet(unit);
    for (const unit of this.#open.values()) this.#close(unit);
    return [...this.#open.values()];
  }

  /** By a surname's unit: the names that are new. */
  get newOf(): ReadonlyMap<string, readonly Node[]> {
    return this.#newOf;
  }

  unit = (key: string): Unit => this.#units.get(key) as Unit;

  done(): Pick<NamesState, "units" | "blocks" | "bearers" | "surnames" | "aliases"> {
    return {
      units: this.#units.done(),
      blocks: this.#blocks.done(),
      bearers: this.bearers.done(),
      surnames: this.surnames.done(),
      aliases: this.#aliases.done(),
    };
  }

  #add(node: Node): void {
    const { namer, settled } = this.#before;
    const key = unitKeyOf(node, namer, settled);
    const unit = this.#opened(key) ?? this.#made(key, node);
    unit.tally.add(node, settled.labelOf(node));
    if (compare(node.report, unit.sample.report) < 0) unit.sample = node;
    if (unit.nodes !== null) {
      unit.nodes.push(node);
      const news = this.#newOf.get(key);
      if (news === undefined) this.#newOf.set(key, [node]);
      else news.push(node);
    } else if (!settled.none) {
      const merges = settled.mergesOf(node).filter((id) => !unit.merges.includes(id));
      if (merges.length > 0) {
        unit.merges = [...unit.merges, ...merges];
        if (!this.#fresh.includes(unit)) this.#fresh.push(unit);
      }
    }
    if (node.name.kind === "place")
      for (const spelling of node.spellings) {
        const alias = `place ${namer.placeOf(spelling)}`;
        if (alias === key || this.#aliases.get(alias).includes(key)) continue;
        this.#aliases.add(alias, key);
        this.#changed.add(alias);
      }
  }

  #opened(key: string): Open | undefined {
    const open = this.#open.get(key);
    if (open !== undefined) return open;
    const unit = this.#units.get(key);
    if (unit === undefined) return undefined;
    const nodes = unit.nodes === null ? null : [...unit.nodes];
    const copy = { ...unit, tally: Tally.of([unit.tally]), edges: [...unit.edges], nodes };
    this.#open.set(key, copy);
    return copy;
  }

  #made(key: string, node: Node): Open {
    const { namer, settled } = this.#before;
    const merges = settled.mergesOf(node);
    const unit: Open = {
      key,
      base: namer.keyOf(node),
      kind: node.name.kind,
      ...wordsOf(node, namer),
      marks: settled.marksOf(node),
      merges,
      tally: new Tally(),
      edges: [],
      nodes: isSurname(node) && merges.length === 0 ? [] : null,
      shown: null,
      sample: node,
    };
    this.#open.set(key, unit);
    this.#fresh.push(unit);
    return unit;
  }

  /** Ties a new unit to all that it is one with. */
  #meet(unit: Open): void {
    const met = new Set(unit.edges.map(({ to }) => to)).add(unit.key);
    for (const block of blocksOf(unit, this.#before.settled)) {
      const there = this.#blocks.get(block);
      if (there.includes(unit.key)) continue;
      for (const key of there) {
        if (met.has(key)) continue;
        const other = this.#open.get(key) ?? (this.#units.get(key) as Unit);
        const same = sameIn(block, unit, other);
        if (same === null) continue;
        met.add(key);
        unit.edges.push({ to: key, ...same });
        (this.#opened(key) as Open).edges.push({ to: unit.key, ...same });
      }
      this.#blocks.add(block, unit.key);
    }
    if (unit.kind !== "person") return;
    const list = isBorne(unit) ? this.surnames : unit.words.length > 1 ? this.bearers : null;
    const block = surnameBlock(unit.words);
    if (list !== null && !list.get(block).includes(unit.key)) list.add(block, unit.key);
  }

  #close(unit: Open): void {
    if (unit.kind === "organization") {
      const shown = shownBy(unit.tally, unit.kind);
      const old = unit.shown;
      if (old === null || !(["any", "ar", "en"] as const).every((lang) => sameSteps(old[lang], shown[lang])))
        this.#changed.add(unit.key);
      unit.shown = shown;
    }
    this.#units.set(unit.key, unit);
  }
}

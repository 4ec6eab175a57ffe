/**
 * Fits the scorer of English attributions:
 *   node --conditions=isnad-source --import tsx scripts/train-attributions.ts ANNOTATED.jsonl [HELD_OUT.jsonl]
 * One annotated report a line: `text` and `attributions`, each with `spans.content` as [start, end) pairs of code points.
 * Writes packages/reader/src/packs/en/attributions/generated/weights.ts; the weights hold features, none of the texts.
 * A logistic regression by AdaGrad with an L2 pull, in a fixed order: the same input gives the same weights.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { candidates, sceneOf } from "../packages/reader/src/packs/en/attributions/index.ts";
import { featuresOf, nested } from "../packages/reader/src/packs/en/attributions/features.ts";
import { en } from "../packages/reader/src/packs/en/index.ts";
import { openDocument } from "../packages/reader/src/text/document.ts";

interface Annotated {
  readonly text: string;
  readonly published?: string;
  readonly attributions: readonly { readonly spans: { readonly content?: readonly (readonly [number, number])[] } }[];
}
interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}

const TARGET = new URL("../packages/reader/src/packs/en/attributions/generated/weights.ts", import.meta.url);
const EPOCHS = 16;
/** Weights are averaged over the epochs from this one on. */
const SETTLED = 4;
const RATE = 0.15;
const PULL = 3e-3;
const SEEN_AT_LEAST = 3;
const SCALE = 100;
/** How much of content found and content marked must be common for a candidate to count as right. */
const COMMON = 0.5;

function examplesOf(file: string): Example[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.flatMap((line) => examplesIn(JSON.parse(line) as Annotated));
}

function examplesIn({ text, published = "", attributions }: Annotated): Example[] {
  const doc = openDocument(text, {
    analyze: en.analyze,
    abbreviations: en.abbreviations,
    published: published === "" ? null : published,
    outlet: null,
    trace: null,
  });
  const numbers = en.numbers(doc);
  const times = en.times(doc, { numbers });
  const scene = sceneOf(doc, { numbers, times });
  const unit: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1) unit.push(at);
  unit.push(text.length);
  const marked = attributions.map(({ spans }) =>
    (spans.content ?? []).map(([start, end]) => [unit[start] as number, unit[end] as number] as const),
  );
  return candidates(scene).map((candidate) => {
    const found = candidate.content.map(
      ({ first, last }) => [doc.tokens[first]?.start ?? 0, doc.tokens[last]?.end ?? 0] as const,
    );
    return { features: featuresOf(scene, candidate), right: marked.some((spans) => common(spans, found) >= COMMON) };
  });
}

type Spans = readonly (readonly [number, number])[];
function common(a: Spans, b: Spans): number {
  const length = (spans: Spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  let both = 0;
  for (const x of a) for (const y of b) both += Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));
  const all = length(a) + length(b) - both;
  return all === 0 ? 0 : both / all;
}

function fit(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= SEEN_AT_LEAST) weights.set(feature, 0);
  let seed = 1;
  const sums = new Map<string, number>();
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const index of order) {
      const { features, right } = examples[index] as Example;
      const odds = features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0);
      const error = 1 / (1 + Math.exp(-odds)) - (right ? 1 : 0);
      for (const feature of features) {
        const weight = weights.get(feature);
        if (weight === undefined) continue;
        const gradient = error + PULL * weight * 10;
        const square = (squares.get(feature) ?? 1e-3) + gradient * gradient;
        squares.set(feature, square);
        weights.set(feature, weight - (RATE * gradient) / Math.sqrt(square));
      }
    }
    if (epoch >= SETTLED) for (const [feature, weight] of weights) sums.set(feature, (sums.get(feature) ?? 0) + weight);
  }
  return new Map([...sums].map(([feature, sum]) => [feature, sum / (EPOCHS - SETTLED)]));
}

function report(name: string, examples: readonly Example[], weights: ReadonlyMap<string, number>): void {
  let right = 0;
  let kept = 0;
  let good = 0;
  for (const { features, right: is } of examples) {
    const odds = features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0);
    if (is) right++;
    if (odds >= 0) {
      kept++;
      if (is) good++;
    }
  }
  const [precision, recall] = [good / kept, good / right];
  console.log(
    `${name}: ${examples.length} candidates, ${right} right; kept ${kept}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
}

const [file, heldOut] = process.argv.slice(2);
if (file === undefined) throw new Error("Give a file of annotated reports.");
const examples = examplesOf(file);
const weights = fit(examples);
report("fitted on", examples, weights);
if (heldOut !== undefined) report("held out", examplesOf(heldOut), weights);
const kept = [...weights]
  .map(([feature, weight]) => [feature, Math.round(weight * SCALE)] as const)
  .filter(([, weight]) => Math.abs(weight) >= 4);
kept.sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  TARGET,
  `import type { Weights } from "../features.ts";
/** Made by scripts/train-attributions.ts: what each feature adds to the log odds, in hundredths. */
export const WEIGHTS: Weights = ${JSON.stringify(nested(kept), null, 1)};
`,
);
console.log(`${kept.length} weights`);

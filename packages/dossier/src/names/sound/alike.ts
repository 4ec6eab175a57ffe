/** How alike two words sound: a weighted alignment of their sounds. */
import { OMIT, SUBSTITUTE } from "./costs.ts";
import { soundsOf } from "./sounds.ts";

const VOWEL_WEIGHT = 0.3;
const VOWELS = "aiuyw3h";

const substitute = new Map<string, number>();
for (const [one, other, cost] of SUBSTITUTE) {
  substitute.set(one + other, cost);
  substitute.set(other + one, cost);
}
const takes = (one: string, other: string) => (one === other ? 0 : (substitute.get(one + other) ?? 1));
const omits = (sound: string) => OMIT[sound] ?? 1;
const weight = (sounds: string) => {
  let sum = 0;
  for (const sound of sounds) sum += VOWELS.includes(sound) ? VOWEL_WEIGHT : 1;
  return sum;
};

/** From here on two words are taken for one name. Chosen where shuffled pairs pass less than once in a hundred. */
export const SOUNDS_ALIKE = 0.75;

/** 1 = the same sounds, 0 = nothing in common. Symmetric; scripts may differ. */
export function alike(one: string, other: string): number {
  const a = soundsOf(one);
  const b = soundsOf(other);
  if (a === b) return a === "" ? 0 : 1;
  if (a === "" || b === "") return 0;
  const total = (weight(a) + weight(b)) / 2;
  return Math.max(0, 1 - align(a, b) / total);
}

function align(a: string, b: string): number {
  let above: number[] = [0];
  for (let j = 0; j < b.length; j++) above.push((above[j] as number) + omits(b[j] as string));
  for (const sound of a) {
    const row = [(above[0] as number) + omits(sound)];
    for (let j = 0; j < b.length; j++) {
      const other = b[j] as string;
      row.push(
        Math.min(
          (above[j] as number) + takes(sound, other),
          (above[j + 1] as number) + omits(sound),
          (row[j] as number) + omits(other),
        ),
      );
    }
    above = row;
  }
  return above[b.length] as number;
}

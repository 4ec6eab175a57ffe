/** What a speaker asked for before speaking: not to be named. */
import { among, COMMA, THAT } from "./facts.ts";
import type { Scene } from "./scene.ts";

/** "on condition of anonymity", "on condition he not be named because he feared for his life": behind what was asked for. */
export function behindCondition(scene: Scene, from: number, high: number): number {
  for (let at = from; at <= high && at < from + 14; at++) {
    if (!scene.is(at, UNNAMED)) continue;
    // "because he was not allowed to speak"
    if (!scene.is(at + 1, BECAUSE)) return at + 1;
    for (let on = at + 2; on <= high && on < at + 24; on++) if (scene.is(on, COMMA) || scene.is(on, THAT)) return on;
    return -1;
  }
  return -1;
}
const UNNAMED = among("anonymity identified named quoted used");
const BECAUSE = among("because as since");

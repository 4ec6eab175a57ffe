/** Everybody can read it: axe finds nothing serious, in both languages, light and dark, wide and narrow. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Choices, NOW, type Room, startRoom } from "./house/room.ts";

let room: Room;
let axe: string;
beforeAll(async () => {
  [room, axe] = await Promise.all([startRoom(), readFile(createRequire(import.meta.url).resolve("axe-core"), "utf8")]);
});
afterAll(async () => {
  await room?.close();
});

const THEN = "?asOf=2022-01-10T23:59:00%2B06:00";
const LOOKS: readonly Choices[] = [
  { lang: "ar", theme: "light", width: 1280 },
  { lang: "en", theme: "dark", width: 360 },
];

interface Found {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

test.each([
  ["now", async () => NOW + THEN],
  ["thread", async () => `${NOW}/threads/${await disputedThread()}${THEN}`],
] as const)("%s", async (_name, pathOf) => {
  const path = await pathOf();
  for (const look of LOOKS) {
    const page = await room.open(path, look);
    await page.locator("main h2").first().waitFor();
    await page.evaluate(axe);
    const found = await page.evaluate<readonly Found[]>(
      `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then(({ violations }) =>
        violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => ({ html })) })))`,
    );
    expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const over = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
    expect(over, `wider than ${look.width} px`).toBeLessThanOrEqual(0);
    await page.context().close();
  }
});

async function disputedThread(): Promise<string> {
  const answer = await fetch(`${room.address}/api/dossiers/kazakhstan-2022/now${THEN}`);
  const now = (await answer.json()) as { figures: readonly { id: string; disputed: boolean }[] };
  return now.figures.find(({ disputed }) => disputed)?.id ?? "none";
}

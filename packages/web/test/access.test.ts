/** Everybody can read it: axe finds nothing serious, in both languages, light and dark, wide and narrow. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { problemsOn } from "./house/axe.ts";
import { type Choices, NOW, type Room, startRoom } from "./house/room.ts";

let room: Room;
beforeAll(async () => {
  room = await startRoom();
});
afterAll(async () => {
  await room?.close();
});

const THEN = "?asOf=2022-01-10T23:59:00%2B06:00";
const LOOKS: readonly Choices[] = [
  { lang: "ar", theme: "light", width: 1280 },
  { lang: "en", theme: "dark", width: 360 },
];

test.each([
  ["now", async () => NOW + THEN],
  ["thread", async () => `${NOW}/threads/${await disputedThread()}${THEN}`],
] as const)("%s", async (_name, pathOf) => {
  const path = await pathOf();
  for (const look of LOOKS) {
    const page = await room.open(path, look);
    await page.locator("main h2").first().waitFor();
    expect(await problemsOn(page)).toEqual([]);
    await page.context().close();
  }
});

async function disputedThread(): Promise<string> {
  const answer = await fetch(`${room.address}/api/dossiers/kazakhstan-2022/now${THEN}`);
  const now = (await answer.json()) as { figures: readonly { id: string; disputed: boolean }[] };
  return now.figures.find(({ disputed }) => disputed)?.id ?? "none";
}

/** What the first page costs a reader on a slow line. */
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NOW, type Room, startRoom } from "./house/room.ts";

let room: Room;
beforeAll(async () => {
  room = await startRoom();
});
afterAll(async () => {
  await room?.close();
});

/** Kilobytes, compressed: the page, its scripts, styles and fonts. */
const MOST = 250;

test.each(["ar", "en"] as const)("the first load in %s", async (lang) => {
  const page = await room.open("/health", { lang });
  const parts: { name: string; bytes: number }[] = [];
  const reading: Promise<void>[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith("/api/")) return;
    reading.push(
      response.body().then((body) => {
        parts.push({ name: pathname, bytes: pathname.endsWith(".woff2") ? body.length : gzipSync(body).length });
      }),
    );
  });
  await page.goto(room.address + NOW);
  await page.locator("main h2").first().waitFor();
  await page.evaluate("document.fonts.ready");
  await page.waitForTimeout(500);
  await Promise.all(reading);
  const all = Math.round(parts.reduce((sum, { bytes }) => sum + bytes, 0) / 1024);
  const told = parts.map(({ name, bytes }) => `${name} ${bytes}`).join("\n");
  expect(all, told).toBeLessThanOrEqual(MOST);
});

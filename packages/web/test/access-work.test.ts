/** Everybody can work in it: axe finds nothing in the views where one reads closely, decides, adds, searches and signs in. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { problemsOn } from "./house/axe.ts";
import { type Choices, NOW, type Room, startRoom } from "./house/room.ts";

let room: Room;
let guarded: Room;
beforeAll(async () => {
  [room, guarded] = await Promise.all([startRoom(), startRoom({ open: false })]);
});
afterAll(async () => {
  await Promise.all([room?.close(), guarded?.close()]);
});

const LOOKS: readonly Choices[] = [
  { lang: "ar", theme: "light", width: 1280 },
  { lang: "en", theme: "dark", width: 360 },
  { lang: "ar", theme: "dark", width: 360 },
];

async function claimPath(): Promise<string> {
  const answer = await fetch(`${room.address}/api/dossiers/kazakhstan-2022/claims?status=retracted`);
  const { items } = (await answer.json()) as { items: { report: string; span: { start: number; end: number } }[] };
  const claim = items[0];
  if (claim === undefined) throw new Error("the example has no withdrawn claim");
  return `${NOW}/reports/${encodeURIComponent(claim.report)}?span=${claim.span.start}-${claim.span.end}`;
}

interface State {
  readonly name: string;
  readonly path: () => Promise<string> | string;
  /** What must be there. */
  readonly shows: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const STATES: readonly State[] = [
  { name: "report", path: claimPath, shows: "article [data-at]" },
  {
    name: "report, correcting",
    path: claimPath,
    shows: 'article li button[aria-current="true"]',
    act: async (page) => {
      await page.keyboard.press("e");
      await page.locator("form details summary").click();
    },
  },
  { name: "keys", path: claimPath, shows: "article [data-at]", act: (page) => page.keyboard.press("?") },
  { name: "review", path: () => `${NOW}/review`, shows: "section ol button" },
  {
    name: "review, merging",
    path: () => `${NOW}/review?show=all`,
    shows: "#detail h2",
    act: (page) => page.keyboard.press("m"),
  },
  { name: "review, nothing", path: () => `${NOW}/review?show=settled`, shows: "main h1" },
  { name: "add", path: () => `${NOW}/add`, shows: "main form" },
  { name: "search", path: () => `${NOW}/search?q=killed`, shows: "main mark" },
  { name: "search, nothing", path: () => `${NOW}/search?q=qqqq`, shows: "main h1" },
  { name: "a report that is not there", path: () => `${NOW}/reports/none`, shows: "[role=alert]" },
];

test.each(STATES)("$name", async ({ path, shows, act }) => {
  for (const look of LOOKS) {
    const page = await room.open(await path(), look);
    await page.locator(shows).first().waitFor();
    if (act !== undefined) {
      await act(page);
      await page.waitForTimeout(200);
    }
    expect(await problemsOn(page), `${look.lang} ${look.theme} ${look.width}`).toEqual([]);
    await page.context().close();
  }
});

test("signing in, and who has access", async () => {
  const link = /\/sign-in#token=\S+/.exec(guarded.said)?.[0] as string;
  const stranger = await guarded.open("/sign-in", { lang: "ar", width: 360 });
  await stranger.locator("form input").waitFor();
  expect(await problemsOn(stranger)).toEqual([]);
  await stranger.context().close();
  const admin = await guarded.open(link, { lang: "ar" });
  await admin.waitForURL((url) => !url.href.includes("sign-in"));
  for (const width of [1280, 360]) {
    await admin.setViewportSize({ width, height: 800 });
    await admin.goto(`${guarded.address}${NOW}/access`);
    await admin.locator("main li button[aria-expanded]").first().click();
    await admin.locator("main table tbody tr").first().waitFor();
    expect(await problemsOn(admin)).toEqual([]);
  }
  await admin.context().close();
});

/** The views to look around in: open in both languages, readable by everybody, moved by the moment, each line with its words. */
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

/** Name; headings in Arabic and English; something that is told late, and nowhere in the view before. */
const VIEWS = [
  ["timeline", "التسلسل الزمني", "Timeline", /Saturday,? 15 January 2022/],
  ["people", "الأشخاص والمناصب", "People and offices", "Alikhan Smailov"],
  ["conditions", "الأحوال", "States", "Almaty airport reopened"],
  ["explanations", "لماذا، وبحسب مَن", "Why, according to whom", "terrorist gangs"],
  ["places", "الأماكن", "Places", "70 aircraft"],
  ["sources", "المصادر", "Sources", "The Russian defence ministry"],
] as const;

const LOOKS: readonly Choices[] = [
  { lang: "ar", theme: "light", width: 1280 },
  { lang: "ar", theme: "dark", width: 360 },
  { lang: "en", theme: "dark", width: 1280 },
  { lang: "en", theme: "light", width: 360 },
];

test.each(VIEWS)("%s opens in both languages, and axe finds nothing", async (view, ar, en) => {
  for (const look of LOOKS) {
    const page = await room.open(`${NOW}/${view}`, look);
    await page.getByRole("heading", { level: 1, name: look.lang === "ar" ? ar : en }).waitFor();
    await page.locator("main li, main tbody tr").first().waitFor();
    await page.waitForTimeout(300);
    expect(await problemsOn(page), `${look.lang} ${look.width}`).toEqual([]);
    await page.context().close();
  }
});

test.each(VIEWS)("%s follows the moment", async (view, _ar, _en, late) => {
  const page = await room.open(`${NOW}/${view}`);
  const told = page.locator("main").getByText(late).first();
  await told.waitFor({ state: "attached" });
  const moment = page.getByRole("slider");
  await moment.focus();
  await moment.press("Home");
  await page.waitForURL(/asOf=2022-01-04/);
  await expect.poll(() => page.locator("main").getByText(late).count()).toBe(0);
});

test("the timeline is filtered by kind, and a line leads to its words", async () => {
  const page = await room.open(`${NOW}/timeline`);
  const lines = page.locator("main section li");
  await lines.first().waitFor();
  const all = await lines.count();
  await page.getByRole("button", { name: /^attack/ }).click();
  await expect.poll(() => lines.count()).toBeLessThan(all);
  expect(page.url()).toContain("kind=attack");
  await lines.getByRole("link").first().click();
  await page.getByRole("dialog").locator("mark").waitFor();
});

test("a bar leads to its words by keyboard", async () => {
  const page = await room.open(`${NOW}/conditions`);
  const bar = page.getByRole("link", { name: /control/ }).first();
  await bar.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").locator("mark").waitFor();
});

test("a name opened shows its spellings and what it said, as chains", async () => {
  const page = await room.open(`${NOW}/people`);
  const tokayev = page.locator("details").filter({ hasText: "Kassym-Jomart Tokayev" });
  await tokayev.getByText("توكاييف").first().waitFor();
  await tokayev.locator("summary").click();
  await tokayev.getByRole("list", { name: "The chain, from origin to outlet" }).first().waitFor();
});

test("the map asks nobody outside", async () => {
  const page = await room.open("/health");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).host));
  await page.goto(`${room.address}${NOW}/places`);
  await page.getByRole("link", { name: "Almaty", exact: true }).first().waitFor();
  expect([...new Set(asked)]).toEqual([new URL(room.address).host]);
});

/** The room as a reader uses it: opened on the example, moved in time, followed from a figure to its words. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { NOW, type Room, startRoom } from "./house/room.ts";

let room: Room;
beforeAll(async () => {
  room = await startRoom();
});
afterAll(async () => {
  await room?.close();
});

test("the only dossier opens by itself", async () => {
  const page = await room.open("/");
  await page.waitForURL(`${room.address}${NOW}`);
  await page.getByRole("heading", { name: "Where the figures stand" }).waitFor();
});

test.each([
  ["ar", "rtl", "أين تقف الأرقام", /٢٢٥ قتيلاً/],
  ["en", "ltr", "Where the figures stand", /225 killed/],
] as const)("the page in %s", async (lang, dir, heading, toll) => {
  const page = await room.open(NOW, { lang });
  await page.getByRole("heading", { name: heading }).waitFor();
  expect(await page.locator("html").getAttribute("dir")).toBe(dir);
  expect(await page.locator("html").getAttribute("lang")).toBe(lang);
  expect(await page.getByRole("link", { name: toll }).count()).toBeGreaterThan(0);
});

test("the tab is called by the thread or report it shows, in the language of the page", async () => {
  const page = await room.open(NOW, { lang: "en" });
  const titled = (title: RegExp) => expect.poll(() => page.title(), { timeout: 20_000 }).toMatch(title);
  await titled(/^Now · /);
  await page.getByRole("link", { name: "Killed · security forces" }).first().click();
  await titled(/^Killed · security forces/);
  await page.getByRole("button", { name: "العربية" }).click();
  await titled(/^القتلى · /);
  await page.goBack();
  await titled(/^الآن · /);
});

test("the language is switched at once, and remembered", async () => {
  const page = await room.open(NOW, { lang: "en" });
  await page.getByRole("button", { name: "العربية" }).click();
  await page.getByRole("heading", { name: "أين تقف الأرقام" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "أين تقف الأرقام" }).waitFor();
});

test("digits and months are the reader's choice", async () => {
  const page = await room.open(`${NOW}?asOf=2022-01-10T18:00:00%2B06:00`, { lang: "ar" });
  await page.getByText("الاثنين، ١٠ يناير ٢٠٢٢").first().waitFor();
  await page.getByText("العرض").click();
  await page.getByLabel("كانون الثاني").check();
  await page.getByText("الاثنين، ١٠ كانون الثاني ٢٠٢٢").first().waitFor();
  await page.getByLabel("جانفي").check();
  await page.getByLabel("0123").check();
  await page
    .getByText(/10 جانفي 2022/)
    .first()
    .waitFor();
});

test("moving the moment moves the page and its address", async () => {
  const page = await room.open();
  const moment = page.getByRole("slider");
  await page
    .getByRole("link", { name: /225 killed/ })
    .first()
    .waitFor();
  await moment.focus();
  await moment.press("Home");
  await page.waitForURL(/asOf=2022-01-04/);
  await expect.poll(() => page.getByRole("link", { name: /225 killed/ }).count()).toBe(0);
  await page
    .getByText(/What had been said by Tuesday,? 4 January 2022, 00:00 \(UTC\+6\)/)
    .first()
    .waitFor();
  await moment.press("End");
  await page.waitForURL(`${room.address}${NOW}`);
  await page
    .getByRole("link", { name: /225 killed/ })
    .first()
    .waitFor();
});

test("a figure leads to its words, and to the whole report at them", async () => {
  const page = await room.open();
  await page
    .getByRole("link", { name: /225 killed/ })
    .first()
    .click();
  const panel = page.getByRole("dialog");
  await panel.locator("mark").waitFor();
  expect(await panel.locator("mark").innerText()).toContain("225");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  const href = await page
    .getByRole("link", { name: /225 killed/ })
    .first()
    .getAttribute("href");
  expect(href).toMatch(/\/reports\/sha256%3A[0-9a-f]+\?span=\d+-\d+/);
});

test("a thread: its sides, its chart, its claims with their chains", async () => {
  const page = await room.open(`${NOW}?asOf=2022-01-10T23:59:00%2B06:00`);
  await page.getByRole("link", { name: "Killed · security forces" }).first().click();
  await page.getByRole("heading", { level: 1, name: /Killed/ }).waitFor();
  await page.getByRole("heading", { name: "The sides of the dispute" }).waitFor();
  expect(page.url()).toContain("asOf=2022-01-10");
  expect(await page.locator("figure svg path").count()).toBeGreaterThan(3);
  const chain = page.getByRole("list", { name: "The chain, from origin to outlet" }).first();
  expect(await chain.locator("li").count()).toBeGreaterThan(1);
});

test("what is not there says what to do next", async () => {
  const page = await room.open(`${NOW}/threads/t-nothing`);
  const alert = page.getByRole("alert");
  await alert.getByText("There is nothing at this address.").waitFor();
  await page.goto(`${room.address}/elsewhere`);
  await page.getByRole("alert").getByText("web.no-such-address").waitFor();
});

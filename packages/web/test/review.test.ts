/** The review: by keyboard, at once, taken back if it is refused; what others decide appears by itself. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NOW, type Room, startRoom } from "./house/room.ts";

let room: Room;
beforeAll(async () => {
  room = await startRoom();
});
afterAll(async () => {
  await room?.close();
});

const REVIEW = `${NOW}/review`;
const rows = (page: Page) => page.locator("section ol button[id^='claim-']");
const idOf = (page: Page) => page.locator("section ol button[aria-current='true']").getAttribute("id");
const decisions = async () => {
  const answer = await fetch(`${room.address}/api/dossiers/kazakhstan-2022/decisions?limit=500`);
  return ((await answer.json()) as { items: readonly { kind: string }[] }).items.map(({ kind }) => kind);
};

test.each([
  { lang: "en", accept: "accepted by", undo: "Taken back" },
  { lang: "ar", accept: "قبله", undo: "تم التراجع" },
] as const)(
  "in $lang: down the queue, accepted, rejected and taken back without a pointer",
  async ({ lang, accept, undo }) => {
    const page = await room.open(`${REVIEW}?show=all`, { lang });
    await rows(page).first().waitFor();
    const first = await idOf(page);
    await page.keyboard.press("j");
    await expect.poll(() => idOf(page)).not.toBe(first);
    await page.keyboard.press("k");
    await expect.poll(() => idOf(page)).toBe(first);

    await page.keyboard.press("a");
    await page.getByText(accept).first().waitFor();
    await expect.poll(async () => (await decisions()).at(-1)).toBe("accept");
    await page.keyboard.press("u");
    await page.getByText(undo).first().waitFor();
    await expect.poll(async () => (await decisions()).at(-1)).toBe("undo");

    await page.goto(`${room.address}${REVIEW}`);
    await rows(page).first().waitFor();
    const doubtful = await idOf(page);
    const count = await rows(page).count();
    await page.keyboard.press("x");
    await expect.poll(() => rows(page).count()).toBeLessThan(count);
    await expect.poll(async () => (await decisions()).at(-1)).toBe("reject");
    await page.keyboard.press("u");
    await expect.poll(async () => (await decisions()).at(-1)).toBe("undo");
    await expect.poll(() => page.locator(`[id="${doubtful}"]`).count()).toBe(1);
    await page.context().close();
  },
);

test("a note, a split and a merge", async () => {
  const page = await room.open(`${REVIEW}?show=all`);
  await rows(page).first().waitFor();
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Note").fill("compare with the annex");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByText("compare with the annex").first().waitFor();
  await page.keyboard.press("s");
  await page.getByText("taken out of its thread by").first().waitFor();
  await expect.poll(async () => (await decisions()).at(-1)).toBe("split");
  await page.keyboard.press("m");
  await dialog.getByRole("listitem").first().getByRole("button").click();
  await expect.poll(async () => (await decisions()).at(-1)).toBe("merge");
  await page.keyboard.press("u");
  await expect.poll(async () => (await decisions()).at(-1)).toBe("undo");
  await page.context().close();
});

test("a decision that the server refuses is taken away again, says why, and can be tried again", async () => {
  const page = await room.open(REVIEW);
  await rows(page).first().waitFor();
  const first = (await idOf(page)) as string;
  const before = (await decisions()).length;
  await page.route("**/decisions", (route) =>
    route.request().method() === "POST"
      ? route.fulfill({
          status: 503,
          contentType: "application/problem+json",
          body: JSON.stringify({
            code: "ledger.locked",
            detail: "Somebody else is writing.",
            remedy: "Try again.",
            status: 503,
          }),
        })
      : route.continue(),
  );
  await page.keyboard.press("a");
  const alert = page.getByRole("alert");
  await alert.getByText("ledger.locked").waitFor();
  await alert.getByText("Everything is as it was before.").waitFor();
  await expect.poll(() => page.locator(`[id="${first}"]`).count()).toBe(1);
  expect((await decisions()).length).toBe(before);
  await page.unroute("**/decisions");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect.poll(async () => (await decisions()).length).toBe(before + 1);
  await expect.poll(() => alert.getByText("ledger.locked").count()).toBe(0);
  await page.keyboard.press("u");
  await expect.poll(async () => (await decisions()).at(-1)).toBe("undo");
  await page.context().close();
});

test("what somebody else decides appears without asking", async () => {
  const mine = await room.open(REVIEW);
  const theirs = await room.open(`${REVIEW}?show=all`);
  await rows(mine).first().waitFor();
  await rows(theirs).first().waitFor();
  const id = (await idOf(mine)) as string;
  await theirs.locator(`[id="${id}"]`).click();
  await theirs.keyboard.press("a");
  await expect.poll(() => mine.locator(`[id="${id}"]`).count()).toBe(0);
  await mine.getByText("accepted by").first().waitFor();
  await theirs.keyboard.press("u");
  await expect.poll(() => mine.locator(`[id="${id}"]`).count()).toBe(1);
  await mine.context().close();
  await theirs.context().close();
});

test("single letters can be switched off", async () => {
  const page = await room.open(`${REVIEW}?show=all`);
  await rows(page).first().waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  const first = await idOf(page);
  const before = (await decisions()).length;
  await page.keyboard.press("j");
  await page.keyboard.press("a");
  await page.waitForTimeout(300);
  expect(await idOf(page)).toBe(first);
  expect((await decisions()).length).toBe(before);
  await page.context().close();
});

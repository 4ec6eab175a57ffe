/** Signing in and out, who may what, and what was done. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NOW, type Room, startRoom } from "./house/room.ts";

let room: Room;
let link: string;
/** What keeps the admin signed in. */
let kept: Awaited<ReturnType<BrowserContext["cookies"]>>;
beforeAll(async () => {
  room = await startRoom({ open: false });
  link = /\/sign-in#token=\S+/.exec(room.said)?.[0] as string;
});
afterAll(async () => {
  await room?.close();
});

test("the link signs in once; its token leaves the address at once", async () => {
  const admin = await room.open(link);
  await admin.waitForURL((url) => !url.href.includes("token"));
  await admin.getByRole("button", { name: "Sign out" }).waitFor();
  kept = await admin.context().cookies();
  const again = await room.open(link);
  await again.getByText("This link or token does not work").waitFor();
  expect(again.url()).not.toContain("token");
  expect(
    await again.evaluate<string>(
      "JSON.stringify([...Object.entries(localStorage), ...Object.entries(sessionStorage)])",
    ),
  ).not.toContain(link.split("=")[1]);
  await again.context().close();
});

/** The page of people, as the admin sees it. */
async function people(): Promise<Page> {
  const page = await room.open("/health");
  await page.context().addCookies(kept);
  await page.goto(`${room.address}${NOW}/access`);
  return page;
}

/** Makes somebody and a link for them, through the page. */
async function invite(admin: Page, name: string, role: "reader" | "analyst"): Promise<string> {
  const form = admin.getByRole("form", { name: "Add somebody" });
  await form.getByLabel("Name").fill(name);
  await form.getByLabel("Role").selectOption(role);
  await form.getByRole("button", { name: "Add" }).click();
  const person = admin.locator("li", { hasText: name }).first();
  await person.getByRole("button", { name: "Links and tokens" }).click();
  await person.getByRole("button", { name: "Make a link" }).click();
  const secret = (await person.locator("[data-secret]").innerText()).trim();
  return secret.slice(secret.indexOf("/sign-in"));
}

test("a reader reads, and is told why they may not decide; made an analyst, they may; signed out, they read no more", async () => {
  const admin = await people();
  const reader = await room.open(await invite(admin, "Omar Haddad", "reader"), { lang: "ar" });
  await reader.getByRole("button", { name: "خروج" }).waitFor();
  await reader.goto(`${room.address}${NOW}/review?show=all`);
  await reader.getByText("لك أن تقرأ هنا، لا أن تقرّر.").first().waitFor();
  expect(await reader.getByRole("button", { name: "قبول" }).count()).toBe(0);
  await reader.keyboard.press("a");
  await reader.goto(`${room.address}${NOW}/add`);
  await reader.getByText("تحتاج إضافة التقارير إلى محلل.").waitFor();
  await reader.goto(`${room.address}${NOW}/access`);
  await reader.getByText("لا يرى من له صلاحية إلا مدير.").waitFor();

  await admin.goto(`${room.address}${NOW}/access`);
  await admin.getByLabel("Role: Omar Haddad").selectOption("analyst");
  await expect.poll(() => admin.getByLabel("Role: Omar Haddad").inputValue()).toBe("analyst");
  await reader.goto(`${room.address}${NOW}/review?show=all`);
  await reader.getByRole("button", { name: "قبول" }).waitFor();
  await reader.keyboard.press("a");
  await reader.getByText("قبله").first().waitFor();
  await expect
    .poll(async () => (await reader.request.get(`${room.address}/api/dossiers/kazakhstan-2022/decisions`)).text())
    .toContain("Omar Haddad");

  await reader.getByRole("button", { name: "خروج" }).click();
  await reader.getByRole("link", { name: "دخول" }).first().waitFor();
  expect((await reader.request.get(`${room.address}/api/dossiers`)).status()).toBe(401);
  await reader.context().close();
});

test("somebody removed is out; the audit tells who did what", async () => {
  const admin = await people();
  const analyst = await room.open(await invite(admin, "Lina", "analyst"));
  await analyst.getByRole("button", { name: "Sign out" }).waitFor();
  await admin.goto(`${room.address}${NOW}/access`);
  const person = admin.locator("li", { hasText: "Lina" }).first();
  await person.getByRole("button", { name: "Remove", exact: true }).click();
  await person.getByRole("button", { name: "Remove Lina" }).click();
  await expect.poll(() => admin.locator("li", { hasText: "Lina" }).count()).toBe(0);
  expect((await analyst.request.get(`${room.address}/api/dossiers`)).status()).toBe(401);
  await admin.reload();
  const audit = admin.getByRole("table");
  await audit.getByText("removed somebody").first().waitFor();
  await audit.getByText("made a link").first().waitFor();
  await analyst.context().close();
});

test("one who is not signed in is led to signing in, and back", async () => {
  const page = await room.open(`${NOW}/search?q=killed`);
  await page.getByRole("link", { name: "Sign in" }).first().click();
  await page.getByLabel("Link or token").waitFor();
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("Paste a link or a token first.").waitFor();
  await page.getByLabel("Link or token").fill(room.address + (await invite(await people(), "Sami", "reader")));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${room.address}${NOW}/search?q=killed`);
  await page.locator("main mark").first().waitFor();
  await page.context().close();
});

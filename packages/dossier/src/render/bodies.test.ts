import { expect, test } from "vitest";
import { bodyKey } from "../names/bodies.ts";
import { bodyIn } from "./bodies.ts";

const BOTH = [
  ["وزارة الداخلية السودانية", "Sudanese Interior Ministry"],
  ["البنك المركزي الأوروبي", "European Central Bank"],
  ["وزارة الصحة", "Health Ministry"],
  ["وزارة الخارجية المصرية", "Egyptian Foreign Ministry"],
  ["الجيش الإندونيسي", "Indonesian Army"],
  ["الشرطة العراقية", "Iraqi Police"],
  ["البنك المركزي الأرجنتيني", "Argentine Central Bank"],
  ["المحكمة العليا", "Supreme Court"],
  ["قوات الأمن الأردنية", "Jordanian Security Forces"],
  ["القوات المسلحة الأردنية", "Jordanian Armed Forces"],
  ["اللجنة الوطنية لحقوق الإنسان", "National Human Rights Committee"],
  ["مجلس النواب", "House of Representatives"],
  ["الأمم المتحدة", "United Nations"],
  ["وزارة الأمن العام", "Public Security Ministry"],
] as const;

test.each(BOTH)("%s, %s", (ar, en) => {
  expect([bodyIn("en", ar), bodyIn("ar", en)]).toEqual([en, ar]);
  const key = (name: string) => bodyKey(name, null, new Set()).key;
  expect(key(ar)).toBe(key(en));
});

test.each([
  ["en", "الخارجية الإماراتية", "Emirati Foreign Ministry"],
  ["en", "وزارة الداخلية في السودان", "Sudanese Interior Ministry"],
  ["ar", "Sudan's Ministry of Interior", "وزارة الداخلية السودانية"],
  ["ar", "the Government of Costa Rica", "الحكومة الكوستاريكية"],
] as const)("%s: %s", (lang, name, expected) => {
  expect(bodyIn(lang, name)).toBe(expected);
});

test.each([
  ["en", "شركة تيراكو"],
  ["en", "جيش الاحتلال"],
  ["en", "سالم الحمد"],
  ["en", "وزارة الصحة في غزة"],
  ["ar", "US State Department"],
  ["ar", "South Korean Defense Ministry"],
  ["ar", "PLA Navy"],
  ["ar", "Civil Aviation"],
  ["ar", "Reuters"],
  ["ar", "وزارة الصحة"],
] as const)("never half: %s, %s", (lang, name) => {
  expect(bodyIn(lang, name)).toBeNull();
});

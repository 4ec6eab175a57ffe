import { describe, expect, test } from "vitest";
import { fc, test as property } from "@fast-check/vitest";
import { alike, SOUNDS_ALIKE } from "./alike.ts";
import { skeletonOf } from "./sounds.ts";

const ONE = [
  ["محمد", "Mohammed"],
  ["محمد", "Muhamad"],
  ["خالد", "Khaled"],
  ["يوسف", "Youssef"],
  ["جورج", "George"],
  ["شارلوت", "Charlotte"],
  ["تشارلز", "Charles"],
  ["غوتيريش", "Guterres"],
  ["بيروت", "Beirut"],
  ["القاهرة", "Al-Qahira"],
  ["فلاديمير", "Vladimir"],
  ["ڤيينا", "Vienna"],
  ["بريشتينا", "Pristina"],
  ["ثريا", "Thuraya"],
  ["قسنطينة", "Qasantina"],
  ["ويليام", "William"],
] as const;
const TWO = [
  ["خالد", "Hamid"],
  ["بيروت", "Barcelona"],
  ["يوسف", "Jasim"],
  ["محمد", "Mahmoud Salem"],
  ["جورج", "Gregory"],
  ["مراكش", "Moscow"],
  ["سارة", "Samar"],
] as const;

describe("one name in two scripts", () => {
  test.each(ONE)("%s is %s", (arabic, latin) => {
    expect(alike(arabic, latin)).toBeGreaterThanOrEqual(SOUNDS_ALIKE);
  });
  test.each(TWO)("%s is not %s", (arabic, latin) => {
    expect(alike(arabic, latin)).toBeLessThan(SOUNDS_ALIKE);
  });
  test("the skeleton is the same across scripts", () => {
    expect(skeletonOf("توكاييف")).toBe(skeletonOf("Tokayev"));
  });
});

const word = fc.stringMatching(/^[a-zابتجدرسشعفقكلمنهوي]{1,12}$/u);
property.prop([word, word])("is symmetric and lies between 0 and 1", (one, other) => {
  const score = alike(one, other);
  expect(score).toBeCloseTo(alike(other, one));
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(1);
});

import { expect, test } from "vitest";
import { groupKey } from "./groups.ts";

test.each([
  ["cars", "سيارة"],
  ["cars", "السيارات"],
  ["houses", "منزلاً"],
  ["boats", "قاربين"],
  ["cars", "سيارتين"],
  ["fishermen", "صيادين"],
  ["families", "عائلات"],
  ["firefighters", "رجال الإطفاء"],
])("%s, %s: one thing in both languages", (en, ar) => {
  expect(groupKey(ar)).toBe(groupKey(en));
});

test("what is told apart by another word stays apart", () => {
  expect(groupKey("burnt cars")).not.toBe(groupKey("cars"));
  expect(groupKey("سيارات محترقة")).not.toBe(groupKey("سيارات"));
  expect(groupKey("armed thugs")).toBe("armed thugs");
});

import { expect, test } from "vitest";
import { officeKey } from "./office-key.ts";

const lands = { home: "JO", named: new Set(["JO", "EG"]) };
const key = (office: string) => officeKey(office, null, lands);

test.each([
  ["prime minister", "رئيس الوزراء"],
  ["prime minister", "رئيساً للوزراء"],
  ["former prime minister of Jordan", "رئيسة الحكومة"],
  ["president", "رئيس الجمهورية"],
  ["interior minister", "وزير الداخلية"],
  ["foreign minister", "وزيراً للخارجية"],
  ["head of the National Security Committee", "رئيس لجنة الأمن القومي"],
  ["deputy head of the National Security Committee", "نائب رئيس لجنة الأمن القومي"],
])("%s is %s", (one, other) => {
  expect(key(one)).toBe(key(other));
});

test.each([
  ["prime minister", "deputy prime minister"],
  ["president", "vice president"],
  ["president", "president of Egypt"],
  ["interior minister", "foreign minister"],
  ["president", "رئيس لجنة الانتخابات"],
])("%s is not %s", (one, other) => {
  expect(key(one)).not.toBe(key(other));
});

import { expect, test } from "vitest";
import { actionOf, BINDINGS, keyCap } from "./keys.ts";

const stroke = (key: string, code: string, more: object = {}) => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

test("every action has one key, and every letter stands once", () => {
  expect(new Set(BINDINGS.map(({ key }) => key)).size).toBe(BINDINGS.length);
  expect(new Set(BINDINGS.map(({ action }) => action)).size).toBe(BINDINGS.length);
});

test("a letter works by what it writes, and on an Arabic layout by where it stands", () => {
  expect(actionOf(stroke("j", "KeyJ"))).toBe("next");
  expect(actionOf(stroke("ت", "KeyJ"))).toBe("next");
  expect(actionOf(stroke("ش", "KeyA"))).toBe("accept");
  // AZERTY writes a where QWERTY has q.
  expect(actionOf(stroke("a", "KeyQ"))).toBe("accept");
  expect(actionOf(stroke("q", "KeyA"))).toBeNull();
});

test("the list of keys opens from any layout", () => {
  expect(actionOf(stroke("?", "Slash", { shiftKey: true }))).toBe("keys");
  expect(actionOf(stroke("؟", "Slash", { shiftKey: true }))).toBe("keys");
  expect(actionOf(stroke("?", "Minus", { shiftKey: true }))).toBe("keys");
  expect(actionOf(stroke("/", "Slash"))).toBeNull();
});

test("the browser's own keys stay its own", () => {
  expect(actionOf(stroke("a", "KeyA", { ctrlKey: true }))).toBeNull();
  expect(actionOf(stroke("n", "KeyN", { metaKey: true }))).toBeNull();
  expect(actionOf(stroke("A", "KeyA", { shiftKey: true }))).toBeNull();
  expect(actionOf(stroke("j", "KeyJ", { isComposing: true }))).toBeNull();
  expect(actionOf(stroke("Enter", "Enter"))).toBeNull();
  expect(actionOf(stroke("Escape", "Escape"))).toBe("leave");
});

test("keys are shown as they are printed", () => {
  expect([keyCap("next"), keyCap("keys"), keyCap("leave")]).toEqual(["J", "?", "Esc"]);
});

/** Total or increment: words that say that a count is of what came newly. */
import type { Scope } from "../../../contract/types.ts";
import type { NumberView } from "./view.ts";
import { words } from "./words.ts";

const NEW = words("جديد جديدة جديدا إضافي إضافيا إضافية إضافيين جدد جديدين");

export function scopeOf({ doc, counted, right, sentence }: NumberView, first: boolean): Scope {
  // «مقتل 6 آخرين، ما يرفع الحصيلة …»: besides those of earlier reports
  if (counted?.others === true && first && isAdded({ doc, right, sentence })) return "increment";
  const from = counted?.first ?? right;
  for (let at = from; at <= Math.min(sentence.last, right + 6); at++) {
    const info = doc.tokens[at]?.info;
    if (info === undefined || /^[،,؛.]$/u.test(info.word)) {
      // «830 شخصا آخر، خلال الـ24 ساعة الماضية»
      if (counted?.others === true && doc.tokens[at + 1]?.info.word === "خلال" && hasHours(doc.tokens, at + 1))
        return "increment";
      break;
    }
    if (NEW.has(info.word) && at <= right + 1) return "increment";
    // «خلال الـ24 ساعة الماضية»
    if (info.word === "خلال" || info.word === "في اخر") return hasHours(doc.tokens, at) ? "increment" : "total";
  }
  return "total";
}

/** Whether a total is said to rise by it. */
function isAdded({ doc, right, sentence }: Pick<NumberView, "doc" | "right" | "sentence">): boolean {
  for (let at = right; at <= Math.min(sentence.last, right + 16); at++)
    if (doc.tokens[at]?.info.entries.movement === "change") return true;
  return false;
}

function hasHours(tokens: NumberView["doc"]["tokens"], at: number): boolean {
  for (let next = at + 1; next <= at + 4; next++) if (/^ساع(?:ه|ات)$/u.test(tokens[next]?.info.stem ?? "")) return true;
  return false;
}

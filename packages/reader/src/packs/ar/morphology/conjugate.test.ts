import { describe, expect, it } from "vitest";
import { conjugate, withObjects } from "./conjugate.ts";

const surfaces = (verb: Parameters<typeof conjugate>[0]) => conjugate(verb).map(({ surface }) => surface);

describe("verb surfaces", () => {
  it("of a sound verb", () => {
    expect(surfaces({ perfect: "أعلن", imperfect: "يعلن", participle: "معلن", masdar: "إعلان" })).toEqual(
      expect.arrayContaining(
        "أعلن أعلنت أعلنوا أعلنتا يعلن تعلن يعلنون يعلنوا ستعلن معلنا معلنة معلنين إعلان إعلانه إعلانها".split(" "),
      ),
    );
  });
  it("of a hollow verb", () => {
    expect(surfaces({ perfect: "قال", imperfect: "يقول", participle: "قائل", masdar: "قول", short: "قل" })).toEqual(
      expect.arrayContaining("قال قالت قالوا قلن يقول تقول يقولون يقل يقلن سيقول قائلا قائلين قوله قولهم".split(" ")),
    );
  });
  it("of verbs with a weak end", () => {
    expect(surfaces({ perfect: "دعا", imperfect: "يدعو", participle: "داعي" })).toEqual(
      expect.arrayContaining("دعا دعت دعوا يدعو تدعو يدعون داعيا داعية داعين".split(" ")),
    );
    expect(surfaces({ perfect: "نفى", imperfect: "ينفي" })).toEqual(
      expect.arrayContaining("نفى نفت نفوا نفيا ينفي ينفون ينف".split(" ")),
    );
  });
  it("with an object written on", () => {
    const written = withObjects(conjugate({ perfect: "نفى", imperfect: "ينفي" })).map(({ surface }) => surface);
    expect(written).toEqual(expect.arrayContaining(["نفاه", "نفته", "نفوها", "تنفيه"]));
  });
});

import { describe, expect, test } from "vitest";
import { reading, type ReportGiven } from "../../test/build.ts";
import type { Decision } from "../contract/types.ts";
import { bodyKey } from "./bodies.ts";
import { countryOf } from "./countries.ts";
import { know } from "./known.ts";
import { partsOf, samePerson } from "./same.ts";

type Names = NonNullable<ReportGiven["names"]>;
const person = (...variants: string[]) => ({ name: variants[0] as string, kind: "person" as const, variants });
const place = (...variants: string[]) => ({ name: variants[0] as string, kind: "place" as const, variants });
const body = (...variants: string[]) => ({ name: variants[0] as string, kind: "organization" as const, variants });
const knownOf = (reports: readonly Names[], decisions: readonly Decision[] = []) =>
  know(
    reports.map((names, i) => reading({ id: `r${i}`, text: "words", names })),
    decisions,
  );
const groups = (reports: readonly Names[], decisions: readonly Decision[] = []) =>
  knownOf(reports, decisions).names.map(({ variants }) => [...variants].sort());

describe("persons", () => {
  test("spelling, short form, title and script are one person", () => {
    const all = groups([
      [person("Salim Karim Haddad", "Haddad")],
      [person("الرئيس سليم حداد")],
      [person("سليم كريم حدّاد", "حداد")],
      [person("President Salim Haddad")],
      [person("Haddad")],
    ]);
    expect(all).toHaveLength(1);
  });

  test("two people of one surname stay two, and a bare surname is nobody's", () => {
    const all = groups([[person("Salim Haddad")], [person("Rima Haddad")], [person("Haddad")]]);
    expect(all).toHaveLength(3);
  });

  test("a bare surname is the bearer that its own report names", () => {
    const all = groups([[person("Salim Haddad")], [person("Rima Haddad"), person("Haddad")]]);
    expect(all).toContainEqual(["Haddad", "Rima Haddad"]);
  });

  test("a middle name may be missing, a first name may not", () => {
    expect(samePerson(partsOf("Omar Saleh Nasser"), partsOf("Omar Nasser"))?.reasons).toContain("short_form");
    expect(samePerson(partsOf("Saleh Nasser"), partsOf("Omar Saleh Nasser"))).toBeNull();
    expect(samePerson(partsOf("Nasser"), partsOf("Omar Nasser"))).toBeNull();
    // one more family name; a second given name is none
    expect(samePerson(partsOf("Laura Quesillo"), partsOf("Laura Quesillo Varga"))?.reasons).toContain("short_form");
    expect(samePerson(partsOf("Mohammed Ali"), partsOf("Mohammed Ali Hassan"))).toBeNull();
  });

  test("joins carry reasons and a score", () => {
    const [join] = knownOf([[person("سليم حداد")], [person("Salim Haddad")]]).joins;
    expect(join?.reasons).toContain("script");
    expect(join?.score).toBeGreaterThan(0.75);
  });

  test("a person's split lasts over what joined them, and an undo is not needed to see others", () => {
    const made = { by: "an editor", at: "2030-04-01T10:00Z" };
    const ref = (report: string) => ({ kind: "person" as const, name: "Salim Haddad", report });
    const split: Decision = { ...made, id: "d1", kind: "split", of: { what: "names", names: [ref("r0"), ref("r1")] } };
    const reports: Names[] = [[person("Salim Haddad")], [person("Salim Haddad")]];
    expect(groups(reports)).toHaveLength(1);
    expect(groups(reports, [split])).toHaveLength(2);
    expect(new Set(knownOf(reports, [split]).names.map(({ id }) => id)).size).toBe(2);
  });

  test("a person's merge joins what no rule would", () => {
    const made = { by: "an editor", at: "2030-04-01T10:00Z" };
    const merge: Decision = {
      ...made,
      id: "d1",
      kind: "merge",
      of: {
        what: "names",
        names: [
          { kind: "person", name: "The Falcon" },
          { kind: "person", name: "Rima Haddad" },
        ],
      },
    };
    const relabel: Decision = {
      ...made,
      id: "d2",
      kind: "relabel",
      of: { kind: "person", name: "The Falcon" },
      as: "R. Haddad",
    };
    const reports: Names[] = [[person("The Falcon")], [person("Rima Haddad")]];
    expect(groups(reports, [merge])).toHaveLength(1);
    expect(knownOf(reports, [merge, relabel]).names.map(({ name }) => name)).toEqual(["R. Haddad"]);
  });
});

describe("places", () => {
  test("countries are one in both languages and in misspelling; look-alikes stay apart", () => {
    expect(countryOf("كازاخستان")).toBe("KZ");
    expect(countryOf("Turkey")).toBe(countryOf("تركيا"));
    expect(groups([[place("كازاخستان")], [place("كازخستان")], [place("Kazakhstan")]])).toHaveLength(1);
    expect(groups([[place("النيجر")], [place("نيجيريا")]])).toHaveLength(2);
    expect(groups([[place("غينيا")], [place("كينيا")]])).toHaveLength(2);
  });

  test("cities join across script and kind of place", () => {
    expect(groups([[place("مدينة بنغازي")], [place("بنغازي")], [place("Benghazi")]])).toHaveLength(1);
    expect(groups([[place("العقبة")], [place("Aqaba")]])).toHaveLength(1);
    expect(groups([[place("حلبجة")], [place("Halabja")]])).toHaveLength(1);
    expect(groups([[place("العقبة")], [place("Akkar")]])).toHaveLength(2);
  });
});

describe("bodies", () => {
  const key = (name: string) => bodyKey(name, "JO", new Set(["JO", "EG"])).key;

  test("one body in both languages; its own country says nothing, another's does", () => {
    expect(key("وزارة الداخلية الأردنية")).toBe(key("the Interior Ministry"));
    expect(key("Jordan's ministry of health")).toBe(key("وزارة الصحة في الأردن"));
    expect(key("وزارة الداخلية المصرية")).toBe(key("Egyptian Interior Ministry"));
    expect(key("وزارة الداخلية المصرية")).not.toBe(key("وزارة الداخلية"));
  });

  test("a company is known by its name", () => {
    expect(groups([[body("شركة تيراكو")], [body("Terraco")]])).toHaveLength(1);
  });

  test("an origin is shown in the language of its report, and has one key in both", () => {
    const known = knownOf([[body("وزارة الداخلية")], [body("Interior Ministry")]]);
    expect(known.originKey("r0", "وزارة الداخلية")).toBe(known.originKey("r1", "the interior ministry"));
    expect(known.shown("r0", "وزارة الداخلية", "ar")).toBe("وزارة الداخلية");
  });
});

test("a whole name with one more family name is the same person; with one more given name it is not", () => {
  expect(samePerson(["luis", "alberto", "mora"], ["luis", "alberto", "mora", "rojas"])).not.toBeNull();
  expect(samePerson(["luis", "mora"], ["luis", "mora", "rojas"])).not.toBeNull();
  expect(samePerson(["luis", "alberto"], ["luis", "alberto", "mora"])).toBeNull();
  expect(samePerson(["luis", "alberto", "mora"], ["luis", "alberto", "rojas", "mora"])).not.toBeNull();
});

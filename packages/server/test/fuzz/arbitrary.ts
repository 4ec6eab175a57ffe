/** Values that fit a JSON Schema, and some that nearly do: what anybody could send who has read the API's description. */
import * as fc from "fast-check";
import type { JsonSchema, OpenApi } from "../../src/docs/describe.ts";

const TEXTS = [
  "",
  " ",
  "killed",
  "The ministry of Zarqan said on 5 January that 12 people were killed in Almaty.",
  "قالت وزارة الداخلية إن 26 شخصاً قُتلوا",
  "2022-01-06",
  "2022-01-06T10:00:00+06:00",
  "2022-13-45",
  "-000001-01-01",
  "../../etc/passwd",
  "' OR 1=1 --",
  "<script>alert(1)</script>",
  "\u0000",
  "\ud800",
  "\u202e\u2066x",
  "%zz",
  "=1+1",
  "__proto__",
  "constructor",
];

const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 300 }) },
);

/** @param known values that are really there, by the name of the field or parameter */
export function fitting(
  schema: JsonSchema,
  {
    document,
    known,
    name = "",
  }: { document: OpenApi; known: Readonly<Record<string, readonly string[]>>; name?: string },
): fc.Arbitrary<unknown> {
  const within = (one: JsonSchema, field = name) => fitting(one, { document, known, name: field });
  const { $ref, anyOf, oneOf, allOf, properties, items, type } = schema as {
    $ref?: string;
    anyOf?: JsonSchema[];
    oneOf?: JsonSchema[];
    allOf?: JsonSchema[];
    properties?: Record<string, JsonSchema>;
    items?: JsonSchema;
    type?: string | string[];
  };
  if ($ref !== undefined) return within(document.components.schemas[$ref.split("/").at(-1) as string] as JsonSchema);
  const several = anyOf ?? oneOf;
  if (several !== undefined) return fc.oneof(...several.map((one) => within(one)));
  if (allOf !== undefined) return fc.tuple(...allOf.map((one) => within(one))).map((all) => Object.assign({}, ...all));
  if (schema["const"] !== undefined) return fc.constant(schema["const"]);
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...(schema["enum"] as unknown[]));
  if (Array.isArray(type)) return fc.oneof(...type.map((one) => within({ ...schema, type: one })));
  if (properties !== undefined) {
    const fields = Object.fromEntries(Object.entries(properties).map(([field, one]) => [field, within(one, field)]));
    return fc.record(fields, { requiredKeys: (schema["required"] ?? []) as string[] });
  }
  const there = known[name] ?? [];
  switch (type) {
    case "string":
      return there.length === 0
        ? anyText
        : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...there) }, { weight: 1, arbitrary: anyText });
    case "integer":
      return fc.oneof(
        fc.integer({ min: Number(schema["minimum"] ?? -5), max: Number(schema["maximum"] ?? 600) }),
        fc.maxSafeInteger(),
      );
    case "number":
      return fc.double();
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(items === undefined ? fc.jsonValue() : within(items), {
        minLength: Number(schema["minItems"] ?? 0),
        maxLength: 4,
      });
    case "null":
      return fc.constant(null);
    default:
      return fc.jsonValue();
  }
}

/** Mostly what fits; now and then anything. */
export const nearly = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: fc.jsonValue() });

/** A JSON Schema as a person reads it: names of shapes are links, objects are tables. */
import type { JsonSchema } from "./describe.ts";
import { type Html, html, line } from "./html.ts";

export function shapeOf(schema: JsonSchema): Html {
  const { $ref, anyOf, oneOf, allOf, properties, items, type } = schema as {
    readonly $ref?: string;
    readonly anyOf?: readonly JsonSchema[];
    readonly oneOf?: readonly JsonSchema[];
    readonly allOf?: readonly JsonSchema[];
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly items?: JsonSchema;
    readonly type?: string | readonly string[];
  };
  if ($ref !== undefined) return link($ref.split("/").at(-1) as string);
  const several = anyOf ?? oneOf ?? allOf;
  if (several !== undefined)
    return html`${several.map((one, at) => html`${at === 0 ? "" : allOf === undefined ? " or " : " and "}${shapeOf(one)}`)}`;
  if (properties !== undefined) return tableOf(properties, (schema["required"] ?? []) as readonly string[]);
  if (items !== undefined) return html`list of ${shapeOf(items)}${orNull(type)}`;
  return html`${simple(schema, type)}`;
}

const link = (name: string): Html => html`<a href="#shape-${name}">${name}</a>`;
const orNull = (type: string | readonly string[] | undefined): string =>
  Array.isArray(type) && type.includes("null") ? " or null" : "";

function simple(schema: JsonSchema, type: string | readonly string[] | undefined): string {
  const {
    enum: values,
    const: only,
    minimum,
    maximum,
    maxLength,
    default: fallback,
  } = schema as {
    readonly enum?: readonly unknown[];
    readonly const?: unknown;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxLength?: number;
    readonly default?: unknown;
  };
  if (only !== undefined) return JSON.stringify(only);
  const said =
    values === undefined
      ? [type ?? "anything"].flat().join(" or ")
      : values.map((one) => JSON.stringify(one)).join(" | ");
  const limits = [
    ...(minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? [] : [`from ${minimum}`]),
    ...(maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? [] : [`to ${maximum}`]),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} long`]),
    ...(fallback === undefined ? [] : [`${JSON.stringify(fallback)} if left out`]),
  ];
  return limits.length === 0 ? said : `${said}, ${limits.join(", ")}`;
}

function tableOf(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): Html {
  return html`<table class="shape"><tbody>${Object.entries(properties).map(
    ([name, schema]) =>
      html`<tr><td><code>${name}</code>${required.includes(name) ? "" : " (optional)"}</td><td>${shapeOf(
        schema,
      )}</td><td>${line(String(schema["description"] ?? ""))}</td></tr>`,
  )}</tbody></table>`;
}

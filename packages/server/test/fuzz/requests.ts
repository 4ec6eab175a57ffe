/** Requests made from the API's own description. */
import * as fc from "fast-check";
import type { OpenApi, Operation } from "../../src/docs/describe.ts";
import { fitting, nearly } from "./arbitrary.ts";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

type Known = Readonly<Record<string, readonly string[]>>;

/** Any request that the description speaks of, and some it does not. */
export function requests(document: OpenApi, known: Known): fc.Arbitrary<Asked> {
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => requestOf(document, { path, method, operation }, known)),
  );
  return fc.oneof(...all);
}

function requestOf(
  document: OpenApi,
  { path, method, operation }: { path: string; method: string; operation: Operation },
  known: Known,
): fc.Arbitrary<Asked> {
  const { parameters = [], requestBody } = operation;
  const given = fc.record(
    Object.fromEntries(
      parameters.map(({ name, schema }) => [name, fitting(schema, { document, known, name }).map(String)]),
    ),
    { requiredKeys: parameters.filter((one) => one.in === "path").map(({ name }) => name) },
  );
  const content = Object.entries(requestBody?.content ?? {});
  const body: fc.Arbitrary<Pick<Asked, "headers" | "body">> =
    content.length === 0
      ? fc.constant({ headers: {} })
      : fc.oneof(
          ...content.map(([type, { schema }]) =>
            nearly(fitting(schema, { document, known })).map((value) => bodyOf(type, value)),
          ),
          fc.string().map((text) => ({ headers: { "content-type": "application/json" }, body: text })),
        );
  return fc.tuple(given, body).map(([values, sent]) => {
    const query = new URLSearchParams();
    let filled = path;
    const headers: Record<string, string> = { ...sent.headers };
    for (const one of parameters) {
      const value = (values as Readonly<Record<string, string | undefined>>)[one.name];
      if (value === undefined) continue;
      // half a character cannot be sent
      const whole = Buffer.from(value, "utf8").toString("utf8");
      if (one.in === "path") filled = filled.replace(`{${one.name}}`, encodeURIComponent(whole));
      else if (one.in === "query") query.append(one.name, whole);
      else if (one.in === "header" && /^[\x21-\x7e]+$/.test(whole)) headers[one.name] = whole;
    }
    return { method: method.toUpperCase(), path: query.size > 0 ? `${filled}?${query}` : filled, ...sent, headers };
  });
}

function bodyOf(type: string, value: unknown): Pick<Asked, "headers" | "body"> {
  if (type !== "multipart/form-data") return { headers: { "content-type": type }, body: JSON.stringify(value) };
  const form = new FormData();
  const fields = typeof value === "object" && value !== null && !Array.isArray(value) ? value : { file: value };
  for (const [field, one] of Object.entries(fields))
    for (const part of [one].flat())
      if (field === "file")
        form.append(field, new File([String(part)], `f.${String(part).length % 2 === 0 ? "txt" : "html"}`));
      else form.append(field, String(part));
  return { headers: {}, body: form };
}

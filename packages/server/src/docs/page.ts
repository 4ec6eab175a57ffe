/** The API's documentation as one page, written from its description. No script: it is read as it comes. */
import type { JsonSchema, OpenApi, Operation } from "./describe.ts";
import { html, line, paragraphs } from "./html.ts";
import { shapeOf } from "./shape.ts";

export function docsPage(document: OpenApi): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags ?? ["other"]))];
  const schemas = Object.entries(document.components.schemas);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Isnad: the API</title>
<link rel="stylesheet" href="/api-docs.css">
</head>
<body>
<header><h1>Isnad: the API</h1>
<p class="version">version ${document.info.version} · <a href="/api/openapi.json">openapi.json</a> (OpenAPI ${document.openapi})</p></header>
<nav aria-label="Addresses"><ul>${tags.map(
    (tag) => html`<li><a href="#${tag}">${tag}</a></li>`,
  )}<li><a href="#shapes">shapes</a></li></ul></nav>
<main>
<section>${paragraphs(document.info.description ?? "")}</section>
${tags.map(
  (tag) => html`<section id="${tag}"><h2>${tag}</h2>
${operations.filter(({ operation }) => (operation.tags ?? ["other"]).includes(tag)).map((one) => operationOf(one, document))}</section>`,
)}
<section id="shapes"><h2>shapes</h2>
${schemas.map(
  ([name, schema]) => html`<article id="shape-${name}"><h3>${name}</h3>${shapeOf(schema)}</article>`,
)}</section>
</main>
</body>
</html>
`.written;
}

interface Described {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

function operationOf({ path, method, operation }: Described, { components }: OpenApi) {
  const { operationId = "", summary = "", description, parameters = [], requestBody, responses } = operation;
  return html`<article id="${operationId}">
<h3><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code></h3>
<p>${summary}.</p>${description === undefined ? "" : paragraphs(description)}
${
  parameters.length === 0
    ? ""
    : html`<table><thead><tr><th>parameter</th><th>in</th><th>takes</th><th></th></tr></thead><tbody>${parameters.map(
        (one) =>
          html`<tr><td><code>${one.name}</code>${one.required === true ? " (required)" : ""}</td><td>${one.in}</td><td>${shapeOf(
            one.schema,
          )}</td><td>${line(one.description ?? "")}</td></tr>`,
      )}</tbody></table>`
}
${requestBody === undefined ? "" : html`<h4>body</h4>${contentOf(requestBody.content)}`}
${Object.entries(responses)
  .map(
    ([status, { $ref, ...answer }]) => [status, components.responses[$ref?.split("/").at(-1) ?? ""] ?? answer] as const,
  )
  .map(([status, answer]) =>
    Number(status) >= 400
      ? html`<p class="problem"><b>${status}</b> ${answer.description ?? ""}</p>`
      : html`<details><summary><b>${status}</b> ${answer.description ?? ""}</summary>${contentOf(answer.content ?? {})}</details>`,
  )}
</article>`;
}

function contentOf(content: Readonly<Record<string, { readonly schema: JsonSchema }>>) {
  return Object.entries(content).map(
    ([type, { schema }]) => html`<div class="content"><code class="type">${type}</code>${shapeOf(schema)}</div>`,
  );
}

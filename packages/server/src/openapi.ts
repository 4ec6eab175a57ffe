/** What every route's description is made with: its parameters, the problems it may answer with, the shape of its pages. */
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Env } from "./env.ts";
import { badRequest, problem } from "./problems.ts";
import { Paging, Problem, View } from "./schema/common.ts";

export { createRoute, z };

/** A router that answers a bad request with its problem. */
export function router(): OpenAPIHono<Env> {
  return new OpenAPIHono<Env>({
    defaultHook: (result, context) => {
      if (!result.success) return problem(context, badRequest(result.error, WHERE[result.target] ?? "The request"));
      return undefined;
    },
  });
}

const WHERE: Readonly<Record<string, string>> = {
  query: "The parameter",
  param: "The address's",
  json: "The body's",
  form: "The form's",
  header: "The header",
};

export const inDossier = z.object({
  dossier: z
    .string()
    .min(1)
    .max(200)
    .openapi({ param: { name: "dossier", in: "path" }, example: "kazakhstan-2022" }),
});

export const viewQuery = View;
export const listQuery = View.extend(Paging.shape);

const problemContent = { content: { "application/problem+json": { schema: Problem } } };

const PROBLEMS = {
  400: { description: "The request cannot be understood; the problem says what to change.", ...problemContent },
  401: { description: "Nobody is signed in.", ...problemContent },
  403: { description: "Who is signed in may not do this.", ...problemContent },
  404: { description: "There is no such thing, as of the moment asked for.", ...problemContent },
  409: { description: "It would not fit what is there: a name that is taken, the last admin.", ...problemContent },
  413: { description: "More was sent than is taken in.", ...problemContent },
  415: { description: "The body is of a type that is not read here.", ...problemContent },
  422: { description: "The request names what is not there.", ...problemContent },
  429: { description: "Too many requests; Retry-After says when to come back.", ...problemContent },
} as const;

export type ProblemStatus = keyof typeof PROBLEMS;

/** The problems that a route may answer with; 401 and 429 are any route's. */
export function problems<S extends ProblemStatus>(
  ...statuses: readonly S[]
): Pick<typeof PROBLEMS, S | 400 | 401 | 429> {
  const all = [...statuses, 400, 401, 429] as const;
  return Object.fromEntries(all.map((status) => [status, PROBLEMS[status]])) as never;
}

/** An answer in JSON. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { "application/json": { schema } },
  description,
});

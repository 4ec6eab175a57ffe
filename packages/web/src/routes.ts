/** The room's addresses, and the view of each; a view is fetched when it is first opened. */
import type { ComponentType } from "react";
import { match, type Params } from "./router/match.ts";
import type { ViewName } from "./router/to.ts";

export interface ViewProps {
  /** The kept parts of the address: `id` of a thread, claim or report. */
  readonly params: Params;
}

export type RouteName = ViewName | "now" | "thread" | "claim" | "report" | "start" | "sign-in";

interface Route {
  readonly name: RouteName;
  readonly pattern: string;
  load(): Promise<{ readonly default: ComponentType<ViewProps> }>;
}

export const ROUTES: readonly Route[] = [
  { name: "start", pattern: "/", load: () => import("./views/start/view.tsx") },
  { name: "sign-in", pattern: "/sign-in", load: () => import("./views/sign-in/view.tsx") },
  { name: "now", pattern: "/d/{dossier}", load: () => import("./views/now/view.tsx") },
  { name: "thread", pattern: "/d/{dossier}/threads/{id}", load: () => import("./views/thread/view.tsx") },
  { name: "claim", pattern: "/d/{dossier}/claims/{id}", load: () => import("./views/claim/view.tsx") },
  { name: "report", pattern: "/d/{dossier}/reports/{id}", load: () => import("./views/report/view.tsx") },
  { name: "timeline", pattern: "/d/{dossier}/timeline", load: () => import("./views/timeline/view.tsx") },
  { name: "people", pattern: "/d/{dossier}/people", load: () => import("./views/people/view.tsx") },
  { name: "conditions", pattern: "/d/{dossier}/conditions", load: () => import("./views/conditions/view.tsx") },
  { name: "explanations", pattern: "/d/{dossier}/explanations", load: () => import("./views/explanations/view.tsx") },
  { name: "places", pattern: "/d/{dossier}/places", load: () => import("./views/places/view.tsx") },
  { name: "sources", pattern: "/d/{dossier}/sources", load: () => import("./views/sources/view.tsx") },
  { name: "review", pattern: "/d/{dossier}/review", load: () => import("./views/review/view.tsx") },
  { name: "add", pattern: "/d/{dossier}/add", load: () => import("./views/add/view.tsx") },
  { name: "search", pattern: "/d/{dossier}/search", load: () => import("./views/search/view.tsx") },
  { name: "access", pattern: "/d/{dossier}/access", load: () => import("./views/access/view.tsx") },
];

export interface Found {
  readonly route: Route;
  readonly params: Params;
}

export function routeOf(path: string): Found | null {
  for (const route of ROUTES) {
    const params = match(route.pattern, path);
    if (params !== null) return { route, params };
  }
  return null;
}

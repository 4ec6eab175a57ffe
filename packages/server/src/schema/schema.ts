/** `@isnad/server/schema`: the shapes of the API that are not those of readings and briefs. Nothing of it needs Node. */
export * from "./claims.ts";
export * from "./common.ts";
export * from "./decisions.ts";
export * from "./dossiers.ts";
export * from "./events.ts";
export * from "./intake.ts";
export * from "./people.ts";
export * from "./search.ts";
export * from "./stories.ts";

/** Which dossiers there are, and the page that each starts with. */
import type { Ledger } from "@isnad/ledger";
import { createRoute, inDossier, json, problems, router, viewQuery, z } from "../openapi.ts";
import { DossierAbout, DossierHead, Now } from "../schema/dossiers.ts";
import { Paging, pageOf } from "../schema/common.ts";
import type { ServerContext } from "../server-context.ts";
import { page } from "../pages.ts";
import { momentsOf, zoneOf } from "../view/moments.ts";
import { nowOf } from "../view/now.ts";
import { answer, viewed } from "../answer.ts";
import { timeOf } from "../view/changed.ts";
import type { Warm } from "../warm/warm.ts";

const list = createRoute({
  method: "get",
  path: "/api/dossiers",
  summary: "The dossiers of this ledger",
  tags: ["dossiers"],
  request: { query: Paging },
  responses: { 200: json(pageOf(DossierHead), "Dossiers, by name."), ...problems() },
});

const one = createRoute({
  method: "get",
  path: "/api/dossiers/{dossier}",
  summary: "A dossier: how much it holds, and the moments that something was said in it",
  tags: ["dossiers"],
  request: { params: inDossier, query: viewQuery },
  responses: { 200: json(DossierAbout, "The dossier."), ...problems(404) },
});

const now = createRoute({
  method: "get",
  path: "/api/dossiers/{dossier}/now",
  summary: "What changed last and what stands: small, whatever the dossier's size",
  tags: ["dossiers"],
  request: { params: inDossier, query: viewQuery },
  responses: { 200: json(Now, "The page that a dossier starts with."), ...problems(404) },
});

export function dossierRoutes({ ledger, warm }: ServerContext) {
  return router()
    .openapi(list, async (context) => {
      const head = await warm.head();
      return answer(context, head, async () =>
        context.json(page(await headsOf(ledger, warm), context.req.valid("query")), 200),
      );
    })
    .openapi(one, (context) =>
      viewed(context, warm, async (view) => {
        const heads = await headsOf(ledger, warm);
        const head = heads.find(({ name }) => name === view.dossier) as Head;
        return context.json({ ...head, moments: momentsOf(view), zone: zoneOf(view) }, 200);
      }),
    )
    .openapi(now, (context) => viewed(context, warm, (view) => context.json(nowOf(view), 200)));
}

type Head = z.infer<typeof DossierHead>;

const made = new WeakMap<Warm, { readonly sequence: number; readonly heads: Promise<readonly Head[]> }>();

/** All dossiers, by name; asked of the ledger once for each state of it. */
async function headsOf(ledger: Ledger, warm: Warm): Promise<readonly Head[]> {
  const { sequence } = await warm.head();
  const known = made.get(warm);
  if (known?.sequence === sequence) return known.heads;
  const heads = askHeads(ledger, warm);
  made.set(warm, { sequence, heads });
  heads.catch(() => made.delete(warm));
  return heads;
}

async function askHeads(ledger: Ledger, warm: Warm): Promise<readonly Head[]> {
  const all = await ledger.dossiers();
  const dates = await ledger.home.read((tx) =>
    tx.all<{ dossier: string; published: string }>(
      "SELECT DISTINCT dossier, published FROM reports WHERE published IS NOT NULL",
    ),
  );
  return all.map(({ name, reports, claims }) => {
    const published = dates
      .filter(({ dossier }) => dossier === name)
      .map(({ published }) => published)
      .sort((a, b) => timeOf(a) - timeOf(b));
    return {
      name,
      reports,
      claims,
      first: published[0] ?? null,
      last: published.at(-1) ?? null,
      head: warm.sequenceOf(name),
    };
  });
}

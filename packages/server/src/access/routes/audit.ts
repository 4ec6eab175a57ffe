/** The audit, for admins. */
import { createRoute, json, problems, router } from "../../openapi.ts";
import { cursorAt, startOf } from "../../pages.ts";
import { pageOf, Paging } from "../../schema/common.ts";
import { AuditLine } from "../../schema/people.ts";
import type { AccessContext } from "../access.ts";

const list = createRoute({
  method: "get",
  path: "/api/audit",
  summary: "What was done and refused here: who, when, from where",
  tags: ["people"],
  request: { query: Paging },
  responses: { 200: json(pageOf(AuditLine), "The newest first."), ...problems(403) },
});

export function auditRoutes({ store, trail, require }: AccessContext) {
  const routes = router();
  routes.use("/api/audit", require("admin"));
  return routes.openapi(list, async (context) => {
    const { limit, cursor } = context.req.valid("query");
    await trail.flush();
    // The cursor names a line, not a position: lines that come in meanwhile move nothing.
    const { lines, total } = await store.audit({ before: cursor === undefined ? null : startOf(cursor), limit });
    const last = lines.at(-1)?.sequence ?? 1;
    return context.json({ items: [...lines], next: last > 1 ? cursorAt(last) : null, total }, 200);
  });
}

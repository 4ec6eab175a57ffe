/** The headers that keep a browser from doing what no page of ours asks of it. */
import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";

/** Nothing inline and nothing from elsewhere: what is not ours does not run, whatever a report's text holds. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** The policy of a page that is whole in itself: nothing but its own style sheet, known by its hash, and no script at all. */
export function policyOfPage(page: string): string {
  const style = /<style>([^<]*)<\/style>/u.exec(page)?.[1] ?? "";
  const hash = createHash("sha256").update(style, "utf8").digest("base64");
  return (
    `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'; ` +
    "frame-ancestors 'none'"
  );
}

const ALWAYS: Readonly<Record<string, string>> = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  // To our own pages only: an outlet's site need not know who reads it here.
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};
const YEAR = 365 * 24 * 3600;

/** Sets them on every answer; what a route has set itself (a page with a policy of its own) stays. */
export function securityHeaders(isSecure: (context: Parameters<MiddlewareHandler>[0]) => boolean): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    for (const [name, value] of Object.entries(ALWAYS)) if (!headers.has(name)) headers.set(name, value);
    if (isSecure(context)) headers.set("strict-transport-security", `max-age=${YEAR}`);
    if (context.req.path.startsWith("/api/") && !headers.has("cache-control"))
      headers.set("cache-control", "private, no-store");
  };
}

/** Tokens in addresses: taken out of them at once, so that no history, log or glance keeps one. */

/** The token in what somebody pasted: a whole link, its end, or the token itself; null where there is none. */
export function tokenIn(given: string): string | null {
  const trimmed = given.trim();
  const marked = /[#?&]token=([^&\s]+)/u.exec(trimmed)?.[1];
  if (marked !== undefined) return decode(marked);
  return trimmed !== "" && trimmed.length <= 200 && !/[\s/#?=]/u.test(trimmed) ? trimmed : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Where to go after signing in: an address of this room only, whatever the page's address says. */
export function nextOf(given: string | null, origin: string): string {
  if (given === null || !/^\/(?![/\\])/u.test(given)) return "/";
  try {
    const url = new URL(given, origin);
    return url.origin === origin && !url.pathname.startsWith("/sign-in") ? url.pathname + url.search + url.hash : "/";
  } catch {
    return "/";
  }
}

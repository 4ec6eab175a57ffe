/** Which names this server answers for: a page elsewhere must not reach it by a name of its own (DNS rebinding). */

/** Whether an address to listen on is this machine's alone. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/u, "$1").toLowerCase();
  return bare === "localhost" || bare === "::1" || /^127(?:\.\d{1,3}){3}$/u.test(bare);
}

export interface Hosts {
  /** The address that people use, e.g. `https://desk.example`, where it is another than the one listened on. */
  readonly origin?: string | undefined;
  /** Whether it listens to this machine alone. */
  readonly loopback: boolean;
}

/** Whether a `Host` header names this server: its own address; on loopback a name of loopback; anything where neither says. */
export function answersFor(host: string, { origin, loopback }: Hosts): boolean {
  const asked = hostOf(`http://${host}`);
  if (asked === null) return false;
  if (origin !== undefined && asked.host === hostOf(origin)?.host) return true;
  if (loopback) return isLoopback(asked.hostname);
  return origin === undefined;
}

function hostOf(address: string): URL | null {
  try {
    const url = new URL(address);
    // A proxy may name the port that the scheme has anyway.
    if (url.port === "443" || url.port === "80") url.port = "";
    return url.username === "" && url.pathname === "/" ? url : null;
  } catch {
    return null;
  }
}

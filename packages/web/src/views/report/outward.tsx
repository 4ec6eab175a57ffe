import type { ReactNode } from "react";
import { shown } from "../../text/controls.ts";

interface OutwardProps {
  /** An address that a report gave: anybody may have written it. */
  readonly to: string;
  readonly children: ReactNode;
}

/** The address where it may be followed: http or https, nothing else; null for any other. */
export function followable(to: string): URL | null {
  let url: URL;
  try {
    url = new URL(to);
  } catch {
    return null;
  }
  return url.protocol === "https:" || url.protocol === "http:" ? url : null;
}

/** A link out of the room, which the other side learns nothing from; an address that may not be followed is only shown. */
export function Outward({ to, children }: OutwardProps) {
  const url = followable(to);
  if (url === null) return <bdi dir="ltr">{shown(to).slice(0, 120)}</bdi>;
  return (
    <a href={url.href} target="_blank" rel="noopener noreferrer nofollow">
      {children} <bdi dir="ltr">({url.hostname})</bdi>
    </a>
  );
}

import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from "react";
import { go, useParam, withParams } from "./here.ts";

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  /** An address of the room; the moment the page shows goes with it. */
  readonly to: string;
  readonly children: ReactNode;
}

/** Leads to another view, of the same moment. A real link: it can be opened in a new tab, copied, dragged. */
export function Link({ to, children, onClick, ...rest }: LinkProps) {
  const [asOf] = useParam("asOf");
  const href = withParams(to, asOf === null ? {} : { asOf });
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}

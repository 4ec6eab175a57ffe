/** What the browser's tab says: the thread's or report's own title where a page has one, else the view's name. */
import { createContext, type ReactNode, useContext, useEffect, useRef } from "react";
import { shorten } from "../parts/words.tsx";

/** Of a title the tab takes so many UTF-16 code units: a history of pages is read by their beginnings. */
const LONGEST = 90;

/** Told the title of the page that is shown; null once it is left. */
export const TabContext = createContext<(title: string | null) => void>(() => undefined);

/** The page's first heading, which names the tab too. */
export function PageTitle({
  className,
  children,
}: {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const tell = useContext(TabContext);
  const heading = useRef<HTMLHeadingElement>(null);
  // after each drawing: the words change with the language and with what is decided
  useEffect(() => tell(shorten(heading.current?.textContent ?? "", LONGEST)));
  useEffect(() => () => tell(null), [tell]);
  return (
    <h1 className={className} ref={heading}>
      {children}
    </h1>
  );
}

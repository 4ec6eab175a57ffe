/** Where in the text somebody reads, told by scrolling: the margin follows. */
import { type RefObject, useEffect, useRef } from "react";

/** At most this often, milliseconds. */
const OFTEN = 120;
/** The line of the window that counts as being read: under what stands at the top of every page, pixels. */
const LINE = 190;

/** Calls `read` with the offset of the first words at the reading line, each time the page has been scrolled. */
export function useReadingPlace(page: RefObject<HTMLElement | null>, read: (at: number) => void): void {
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      waiting = undefined;
      const box = page.current?.getBoundingClientRect();
      if (box === undefined) return;
      const there = document.elementFromPoint(box.left + box.width / 2, Math.max(LINE, box.top + 4));
      const block = there?.closest("p") ?? null;
      const piece = block !== null && page.current?.contains(block) ? block.querySelector("[data-at]") : null;
      const at = piece?.getAttribute("data-at");
      if (at != null) latest.current(Number(at));
    };
    const scrolled = () => {
      waiting ??= setTimeout(look, OFTEN);
    };
    window.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      clearTimeout(waiting);
      window.removeEventListener("scroll", scrolled);
    };
  }, [page]);
}

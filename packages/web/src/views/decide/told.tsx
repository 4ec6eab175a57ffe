import { useEffect, useState } from "react";
import styles from "./decide.module.css";
import type { Desk } from "./desk.tsx";

/** How long it stands, milliseconds: long enough to be read twice. */
const STANDS = 5000;

/** What was done last, or why nothing was: seen for a while, and heard. */
export function Told({ desk }: { readonly desk: Desk }) {
  const { words, nth } = desk.told;
  const [over, setOver] = useState(0);
  useEffect(() => {
    const end = setTimeout(() => setOver(nth), STANDS);
    return () => clearTimeout(end);
  }, [nth]);
  const shown = words !== "" && over < nth;
  return (
    <p role="status" className={shown ? `${styles["told"]} screen small` : "heard"}>
      {words}
    </p>
  );
}

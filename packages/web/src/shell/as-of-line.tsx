/** The moment of the page, along its top. Moving it moves everything; it says in words where it stands. */
import { momentOf } from "@isnad/dossier/language";
import { useEffect, useMemo, useRef, useState } from "react";
import { dossierPath } from "../api/fetch.ts";
import { askAhead, useApi } from "../api/queries.ts";
import type { Dossier } from "../api/types.ts";
import { useWords } from "../choices/provider.tsx";
import { useAsOf } from "../time/as-of.ts";
import { writeWhen, writeZone } from "../time/write.ts";
import styles from "./as-of-line.module.css";

/** While the handle moves, the page follows at most this often, milliseconds. */
const FOLLOW = 60;
/** Once it has rested this long, what a step either way would show is asked for, milliseconds. */
const AHEAD = 500;

export function AsOfLine({ dossier }: { readonly dossier: string }) {
  const words = useWords();
  const { asOf, set } = useAsOf();
  const { data } = useApi<Dossier>(dossierPath(dossier));
  const moments = useMemo(() => (data === undefined ? NONE : instantsOf(data)), [data]);
  const last = moments.length;
  const stands = useMemo(() => placeOf(moments, asOf), [moments, asOf]);
  const [held, setHeld] = useState<number | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(0);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const at = held ?? stands;

  useEffect(() => {
    if (moments.length === 0) return undefined;
    const rested = setTimeout(() => {
      const near = [stands - 1, stands + 1].filter((place) => place >= 0 && place <= last);
      askAhead(near.map((place) => moments[place] ?? null));
    }, AHEAD);
    return () => clearTimeout(rested);
  }, [moments, stands, last]);

  // the handle goes with the hand; the page follows as fast as it can be told, and to where the hand stopped
  const move = (place: number) => {
    setHeld(place);
    if (waiting.current !== undefined) clearTimeout(waiting.current);
    const tell = () => {
      told.current = performance.now();
      waiting.current = undefined;
      set(place >= last ? null : (moments[place] ?? null));
      setHeld(null);
    };
    const since = performance.now() - told.current;
    if (since >= FOLLOW) tell();
    else waiting.current = setTimeout(tell, FOLLOW - since);
  };
  const shown = held === null ? asOf : (moments[held] ?? null);
  const said = shown === null ? null : writeWhen(shown, words, "full");
  const sentence =
    shown === null || said === null
      ? words.room.asOf.now
      : words.room.asOf.at.replace("#", shown.includes("T") ? `${said} (${writeZone(shown, words)})` : said);
  return (
    <div className={styles["line"]}>
      <div className={`${styles["slide"]} screen`}>
        <Step back label={words.room.asOf.earlier} off={at <= 0} go={() => move(at - 1)} />
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          disabled={last === 0}
          aria-label={words.room.asOf.label}
          aria-valuetext={sentence}
          onChange={(event) => move(Number(event.target.value))}
        />
        <Step label={words.room.asOf.later} off={at >= last} go={() => move(at + 1)} />
      </div>
      <p className={styles["said"]}>
        <output>{sentence}</output>
        {asOf === null ? null : (
          <button type="button" className="plain screen" onClick={() => set(null)}>
            {words.room.asOf.toNow}
          </button>
        )}
      </p>
    </div>
  );
}

interface StepProps {
  readonly back?: boolean;
  readonly label: string;
  readonly off: boolean;
  go(): void;
}

/** One moment on, in reading direction, or back. */
function Step({ back = false, label, off, go }: StepProps) {
  return (
    <button type="button" className={styles["step"]} aria-label={label} title={label} disabled={off} onClick={go}>
      <svg viewBox="0 0 8 12" aria-hidden="true">
        <path d={back ? "M7 1L2 6l5 5" : "M1 1l5 5-5 5"} />
      </svg>
    </button>
  );
}

const NONE: readonly string[] = [];

/** Each moment with its zone: what is dated to a day counts from that day's beginning, where the reports are. */
const instantsOf = ({ moments, zone }: Dossier): readonly string[] =>
  moments.map((moment) => (/^-?\d{4}-\d{2}-\d{2}$/.test(moment) ? `${moment}T00:00:00${zone ?? "Z"}` : moment));

/** How many of the moments had come by then; their count = all. */
function placeOf(moments: readonly string[], asOf: string | null): number {
  const end = momentOf(asOf)?.end;
  if (end === undefined) return moments.length;
  const after = moments.findIndex((moment) => (momentOf(moment)?.start ?? 0) >= end);
  return Math.max(0, (after < 0 ? moments.length : after) - 1);
}

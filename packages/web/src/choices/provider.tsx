import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from "react";
import { type RoomWords, wordsFor } from "../words/room.ts";
import { type Choices, keepChoices, type Lang, readChoices } from "./choices.ts";

interface Held {
  readonly choices: Choices;
  readonly words: RoomWords;
  choose(some: Partial<Choices>): void;
}

const Context = createContext<Held | null>(null);

export function ChoicesProvider({ children }: { readonly children: ReactNode }) {
  const [choices, setChoices] = useState(readChoices);
  const held = useMemo<Held>(
    () => ({
      choices,
      words: wordsFor(choices),
      choose(some) {
        const next = { ...choices, ...some };
        keepChoices(next);
        setChoices(next);
      },
    }),
    [choices],
  );
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = choices.lang;
    page.dir = held.words.dir;
    if (choices.theme === "system") delete page.dataset["theme"];
    else page.dataset["theme"] = choices.theme;
  }, [choices, held]);
  return <Context value={held}>{children}</Context>;
}

export function useChoices(): Held {
  const held = useContext(Context);
  if (held === null) throw new Error("useChoices outside ChoicesProvider");
  return held;
}

/** The room's words and the brief's, in the reader's language, digits and months. */
export const useWords = (): RoomWords => useChoices().words;

/** A view's own words, of the reader's language: `const say = useSay(WORDS)`. Both languages must have the same keys. */
export const useSay = <T,>(both: Readonly<Record<Lang, T>>): T => both[useChoices().choices.lang];

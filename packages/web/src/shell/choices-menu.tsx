import { useEffect, useRef } from "react";
import { type Choices, OPTIONS } from "../choices/choices.ts";
import { useChoices } from "../choices/provider.tsx";
import styles from "./shell.module.css";

/** The other language, in its own words, one step away. */
export function LanguageSwitch() {
  const { choices, words, choose } = useChoices();
  const other = choices.lang === "ar" ? "en" : "ar";
  return (
    <button type="button" className="plain" lang={other} onClick={() => choose({ lang: other })}>
      {words.room.choices.otherLanguage}
    </button>
  );
}

/** Digits, months, colours. */
export function ChoicesMenu() {
  const { words } = useChoices();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const open = menu.current;
      if (open === null || !open.open) return;
      if (event instanceof KeyboardEvent ? event.key !== "Escape" : open.contains(event.target as Node)) return;
      open.open = false;
      if (event instanceof KeyboardEvent) open.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, []);
  const { choices: say } = words.room;
  return (
    <details className={styles["menu"]} ref={menu}>
      <summary>{say.title}</summary>
      <div className={styles["sheet"]}>
        <Choice of="digits" title={say.digits} names={say.digitsOf} />
        <Choice of="months" title={say.months} names={say.monthsOf} />
        <Choice of="theme" title={say.theme} names={say.themeOf} />
      </div>
    </details>
  );
}

interface ChoiceProps<K extends keyof Choices> {
  readonly of: K;
  readonly title: string;
  readonly names: Readonly<Record<Choices[K], string>>;
}

function Choice<K extends keyof Choices>({ of, title, names }: ChoiceProps<K>) {
  const { choices, choose } = useChoices();
  return (
    <fieldset>
      <legend>{title}</legend>
      {OPTIONS[of].map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={of}
            checked={choices[of] === option}
            onChange={() => choose({ [of]: option } as Partial<Choices>)}
          />
          <bdi>{names[option]}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

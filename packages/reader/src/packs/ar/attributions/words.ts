/**
 * Words as this stage divides them. The pack's analyzer takes the first division that any lexicon knows, so a word that
 * another stage lists whole («السكان», «وجهة») would hide its article or its verb here.
 */
import { compile } from "../../../lexicon/lexicon.ts";
import type { WordInfo } from "../../../lexicon/word.ts";
import { fold } from "../../../text/fold.ts";
import { divisions } from "../analyze.ts";
import { attributionLexicons } from "./lexicons.ts";

const { words, phrases } = compile(attributionLexicons, { fold });
const memo = new WeakMap<WordInfo, WordInfo>();

/** The word with the entries of this stage's lexicons under its own division; the same object where nothing changes. */
export function asSpoken(info: WordInfo): WordInfo {
  const known = memo.get(info);
  if (known !== undefined) return known;
  const made = divide(info);
  memo.set(info, made);
  return made;
}

function divide(info: WordInfo): WordInfo {
  if (info.word.length < 4) return info;
  const ways = divisions(info.word);
  const own = ways.find(({ stem }) => words.has(stem) || phrases.has(stem));
  const way = own ?? (info.proclitics === 0 ? ways.find(({ article }) => article) : undefined);
  if (way === undefined || way.stem === info.stem) return info;
  const entries = { ...info.entries, ...words.get(way.stem) };
  const starts = [...(phrases.get(way.stem) ?? []), ...info.phrases];
  const tags = [...new Set([...info.tags, ...Object.keys(words.get(way.stem) ?? {}), ...starts.map(({ tag }) => tag)])];
  return { ...info, ...way, entries, phrases: starts, tags: tags as WordInfo["tags"] };
}

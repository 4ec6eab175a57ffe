/**
 * The tags of the lexicons: what a word can be to a rule, and the data that comes with it. A rule names the tags it is
 * anchored on, so most words of a text are never looked at twice. A stage that needs a tag adds one line here.
 */
// biome-ignore lint/suspicious/noEmptyInterface: stages add to it
export interface TagMap {
  /** A run of digits. */
  digits: { readonly value: number };
}

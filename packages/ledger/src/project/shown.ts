/** Whether every database can hold a text as it is. */
export function isShown(text: string): boolean {
  return !/\0|\p{Cs}/u.test(text);
}

/** Text as every database can hold it: what none can (NUL, an unpaired surrogate) shows as U+FFFD, one for one. */
export function shown<T extends string | null>(text: T): T {
  return (text === null ? text : text.replace(/\0|\p{Cs}/gu, "\uFFFD")) as T;
}

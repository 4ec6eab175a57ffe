/** Lists of token indices, in order: `Document.tagged` gives such. Binary search. */

/** The place in a list of the last token of it up to `at`; -1 where there is none. */
export function lastUpTo(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether one of the tokens of a list stands from `first` to `last`. */
export function anyFrom(places: readonly number[], first: number, last: number): boolean {
  const place = lastUpTo(places, last);
  return place >= 0 && (places[place] as number) >= first;
}

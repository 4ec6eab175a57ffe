/**
 * `{ ...base, ...more }` with one hidden class for all objects so made. The engine of Node 20 gives each literal that adds
 * to what it spreads (`{ ...match, rule }`) a hidden class of its own: it is slow to make, and each later look at any of
 * its fields is slow too, wherever that is. Spreading alone, or with fields the spread object already has, is as it should
 * be. So what is made once a word, number or clause is written out, or made here.
 */
export const extend = <Base extends object, More extends object>(base: Base, more: More): Base & More =>
  Object.assign({}, base, more);

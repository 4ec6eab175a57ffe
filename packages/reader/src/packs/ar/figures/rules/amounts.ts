/** Money, prices, percentages, quantities of goods. */
import type { FigureRule } from "../rule.ts";
import { price, priceAgain, priceMoved } from "./prices.ts";
import { money, partOfSum } from "./money.ts";
import { percent, shareOfNeed, shareOfValue } from "./shares.ts";
import { output } from "./goods.ts";

export const amountRules: readonly FigureRule[] = [
  shareOfValue,
  shareOfNeed,
  priceMoved,
  price,
  priceAgain,
  money,
  partOfSum,
  percent,
  output,
];

/** Units in English: percent, money, measures, time. Currencies come from CLDR's names. */
import { type Lexicon, lexicon } from "../../../lexicon/lexicon.ts";
import { currencyItems } from "./currencies.ts";

type Item = Lexicon<"unit">["items"][number];
const measure = (unit: string, ...surfaces: readonly string[]): Item => [surfaces, { unit, rate: true }];
const time = (unit: string): Item => [[unit, `${unit}s`], { unit }];

const measures: readonly Item[] = [
  [["%", "٪"], { unit: "%" }],
  [["percent", "per cent", "pct", "pc", "percentage"], { unit: "%" }],
  [["percentage point", "percentage points"], { unit: "percentage_point" }],
  [["basis point", "basis points"], { unit: "basis_point" }],
  measure("km", "km", "kms", "kilometer", "kilometers", "kilometre", "kilometres"),
  measure(
    "km2",
    "square kilometer",
    "square kilometers",
    "square kilometre",
    "square kilometres",
    "sq km",
    "square km",
  ),
  measure("km/h", "kph", "kmph", "kmh", "km / h"),
  measure("mph", "mph"),
  measure("m", "m", "meter", "meters", "metre", "metres"),
  measure("m2", "square meter", "square meters", "square metre", "square metres"),
  measure("knot", "knot", "knots"),
  measure("m3", "cubic meter", "cubic meters", "cubic metre", "cubic metres"),
  measure("cm", "cm", "centimeter", "centimeters", "centimetre", "centimetres"),
  measure("mm", "mm", "millimeter", "millimeters", "millimetre", "millimetres"),
  measure("mile", "mile", "miles"),
  measure("nautical mile", "nautical mile", "nautical miles", "sea miles"),
  measure("square_mile", "square mile", "square miles"),
  measure("yard", "yard", "yards"),
  measure("foot", "foot", "feet", "ft"),
  measure("square_foot", "square foot", "square feet"),
  measure("inch", "inch", "inches"),
  measure("acre", "acre", "acres"),
  measure("hectare", "hectare", "hectares"),
  measure("tonne", "tonne", "tonnes", "metric ton", "metric tons", "metric tonne", "metric tonnes"),
  measure("ton", "ton", "tons", "short ton", "short tons", "long ton", "long tons"),
  measure("kg", "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms"),
  measure("g", "gram", "grams"),
  measure("pound", "lb", "lbs"),
  measure("ounce", "ounce", "ounces"),
  measure("l", "liter", "liters", "litre", "litres"),
  measure("gallon", "gallon", "gallons"),
  measure("bbl", "barrel", "barrels", "bbl"),
  measure("bbl/day", "bpd"),
  measure("MW", "mw", "megawatt", "megawatts"),
  measure("GW", "gw", "gigawatt", "gigawatts"),
  measure("degree", "degree", "degrees"),
  measure("°C", "degrees celsius", "degree celsius", "degrees centigrade", "°c"),
  measure("°F", "degrees fahrenheit", "degree fahrenheit", "°f"),
  ...["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade"].map(time),
  [["century", "centuries"], { unit: "century" }],
  [["night", "nights"], { unit: "day" }],
  [["yrs", "yr"], { unit: "year" }],
  [["cent", "cents"], { unit: "cent", rate: true }],
];

export const units = lexicon("unit", [...measures, ...currencyItems]);

export const rates = lexicon("per", [
  [["a day", "per day", "daily", "each day", "every day", "/ day"], { unit: "day" }],
  [["a week", "per week", "weekly"], { unit: "week" }],
  [["a month", "per month", "monthly", "each month"], { unit: "month" }],
  [["a year", "per year", "annually", "per annum", "yearly", "each year"], { unit: "year" }],
  [["an hour", "per hour", "/ h"], { unit: "hour" }],
  [["a barrel", "per barrel", "/ barrel", "/ bbl"], { unit: "bbl" }],
]);

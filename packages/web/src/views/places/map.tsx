/** Outlines as hairlines, and one mark for each place: nothing is fetched from elsewhere. */
import { geoMercator, geoPath } from "d3-geo";
import type { FeatureCollection, MultiPoint } from "geojson";
import { useMemo } from "react";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import outlines from "world-atlas/countries-110m.json";
import { useSay, useWords } from "../../choices/provider.tsx";
import { isolated } from "../../parts/swim/bar.tsx";
import { useWidth } from "../../parts/width.ts";
import { shorten } from "../../parts/words.tsx";
import { Link } from "../../router/link.tsx";
import { shown } from "../../text/controls.ts";
import { capitalOf, cityOf, numberOf, type Point } from "./gazetteer.ts";
import type { Place } from "./places.ts";
import styles from "./places.module.css";
import { WORDS } from "./words.ts";

const world = outlines as unknown as Topology<{ countries: GeometryCollection }>;
const countries = feature(world, world.objects.countries) as FeatureCollection;

interface Mark {
  readonly place: Place;
  readonly point: Point;
}

interface MapProps {
  readonly places: readonly Place[];
  readonly isCountry: (place: Place) => boolean;
  readonly linkOf: (place: Place) => string;
}

/** Degrees shown around what is marked, at least; pixels between names. */
const AROUND = 6;
const APART = 16;
/** Named at most. */
const NAMED = 40;

export default function WorldMap({ places, isCountry, linkOf }: MapProps) {
  const words = useWords();
  const say = useSay(WORDS);
  const [box, width] = useWidth<HTMLElement>();
  const height = Math.max(220, Math.min(440, width * 0.5));
  const { marks, lit } = useMemo(() => placed(places, isCountry), [places, isCountry]);
  const drawn = useMemo(() => {
    if (width === 0) return null;
    const projection = geoMercator();
    const all = extent(marks, lit);
    if (all === null) projection.fitSize([width, height], { type: "Sphere" });
    else {
      const [west, east] = [all[0][0], all[1][0]];
      projection.rotate([-(west + east) / 2, 0]).fitExtent(
        [
          [24, 24],
          [width - 24, height - 24],
        ],
        all[2],
      );
    }
    projection.clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
    const path = geoPath(projection).digits(1);
    return {
      // those told of are drawn last, over the borders of their neighbours
      outlines: countries.features
        .map((one) => ({ id: String(one.id), d: path(one) ?? "" }))
        .toSorted((a, b) => Number(lit.has(a.id)) - Number(lit.has(b.id))),
      marks: marks.flatMap((mark) => {
        const at = projection([...mark.point]);
        return at === null ? [] : [{ ...mark, x: at[0], y: at[1] }];
      }),
    };
  }, [width, height, marks, lit]);
  const named: { x: number; y: number }[] = [];
  return (
    <figure className={styles["map"]} ref={box}>
      {drawn === null ? null : (
        <svg width={width} height={height} style={{ direction: "ltr" }} role="group" aria-label={say.map}>
          {drawn.outlines.map(({ id, d }, index) =>
            d === "" ? null : (
              <path key={`${id}-${index}`} className={lit.has(id) ? styles["lit"] : styles["land"]} d={d} />
            ),
          )}
          {drawn.marks.map(({ place, x, y }, index) => {
            const free = named.every((other) => Math.abs(other.y - y) > APART || Math.abs(other.x - x) > 110);
            if (free && index < NAMED) named.push({ x, y });
            const ahead = x > width - 120;
            return (
              <Link key={place.names[0] ?? place.name} to={linkOf(place)} className={styles["mark"]}>
                <title>{shown(place.name)}</title>
                <circle cx={x} cy={y} r={14} fill="transparent" />
                <circle cx={x} cy={y} r={4} />
                {free && index < NAMED ? (
                  <text x={ahead ? x - 8 : x + 8} y={y} dy="0.32em" textAnchor={ahead ? "end" : "start"}>
                    {isolated(shorten(shown(place.name), 28), words.dir)}
                  </text>
                ) : null}
              </Link>
            );
          })}
        </svg>
      )}
      <figcaption className="faint small">
        {say.caption} {say.data}
      </figcaption>
    </figure>
  );
}

/** Which places have a point, and which countries are told of. A country has no point: its outline is drawn in ink. */
function placed(places: readonly Place[], isCountry: (place: Place) => boolean) {
  const marks: Mark[] = [];
  const lit = new Set<string>();
  const outlined = new Set(countries.features.map(({ id }) => String(id)));
  for (const place of places) {
    const number = place.country === null ? null : numberOf(place.country);
    if (number !== null) lit.add(number);
    if (isCountry(place)) {
      const capital = place.country === null ? null : capitalOf(place.country);
      // too small to be drawn
      if (capital !== null && (number === null || !outlined.has(number))) marks.push({ place, point: capital });
      continue;
    }
    const city = cityOf(place.names, place.country);
    if (city !== null) marks.push({ place, point: city.point });
  }
  return { marks, lit };
}

/** What the map is of: the marks, and the countries told of where nothing is marked. null = the world. */
function extent(marks: readonly Mark[], lit: ReadonlySet<string>): readonly [Point, Point, MultiPoint] | null {
  const points: Point[] = marks.map(({ point }) => point);
  // outlines of what is told of, where they are not most of the world
  const shapes = countries.features.filter(({ id }) => lit.has(String(id)));
  if (shapes.length <= 3) for (const shape of shapes) points.push(...corners(shape.geometry));
  if (points.length === 0) return null;
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  let [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  let [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  if (east - west > 240) return null;
  if (east - west < AROUND) [west, east] = [west - AROUND / 2, east + AROUND / 2];
  if (north - south < AROUND) [south, north] = [south - AROUND / 2, north + AROUND / 2];
  [south, north] = [Math.max(-70, south), Math.min(75, north)];
  return [
    [west, south],
    [east, north],
    {
      type: "MultiPoint",
      coordinates: [
        [west, south],
        [east, south],
        [west, north],
        [east, north],
      ],
    },
  ];
}

function corners(geometry: FeatureCollection["features"][number]["geometry"]): readonly Point[] {
  if (geometry.type === "Polygon") return geometry.coordinates.flat() as unknown as readonly Point[];
  if (geometry.type !== "MultiPolygon") return [];
  // the largest part: a country's far islands would make the map one of the ocean
  const largest = geometry.coordinates.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0] ?? [];
  return largest.flat() as unknown as readonly Point[];
}

/** Whether the map can show where it is. */
export const isOnMap = (place: Place, isCountry: (place: Place) => boolean): boolean =>
  isCountry(place) ? place.country !== null : cityOf(place.names, place.country) !== null;

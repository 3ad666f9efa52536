import type { MapTown, Point, TownMap } from '@app/places';
import { useText } from '../frame/asked-context';

export interface CountedTown extends MapTown {
  readonly number: number;
  readonly href: string;
  /** Asked for just now. */
  readonly here: boolean;
}

interface PictureProps {
  readonly map: TownMap;
  readonly towns: readonly CountedTown[];
  /** Keys of the words for the picture and for one town. */
  readonly title: string;
  readonly each: string;
}

/** A map without tiles: the land of each town, and a knot with a number where there is something. */
export function TownPicture({ map, towns, title, each }: PictureProps) {
  const text = useText();
  const most = Math.max(...towns.map(({ number }) => number), 1);
  return (
    <nav className="town-map" aria-label={text(title)}>
      <svg viewBox={`0 0 ${map.width} ${map.height}`}>
        <title>{text(title)}</title>
        <g>
          {towns.map((town) => (
            <path key={town.base} className={shade(town.number, most)} d={town.land.map(outline).join('')} />
          ))}
        </g>
        {towns
          .filter(({ number }) => number > 0)
          .map((town) => (
            <Knot key={town.base} town={town} words={text(each, { town: town.base, number: town.number })} />
          ))}
        <g className="names">
          {towns.map(({ base, x, y, number }) => (
            <text key={base} x={round(x)} y={round(number > 0 ? y + 23 : y + 4)}>
              {base}
            </text>
          ))}
        </g>
      </svg>
    </nav>
  );
}

function Knot({ town: { x, y, number, href, here }, words }: { town: CountedTown; words: string }) {
  return (
    <a href={href} aria-label={words} aria-current={here || undefined}>
      <circle cx={round(x)} cy={round(y)} r={13} />
      <text x={round(x)} y={round(y + 4.5)}>
        {number}
      </text>
    </a>
  );
}

function shade(number: number, most: number): string {
  if (number === 0) return 'land';
  return number > most / 2 ? 'land many' : 'land some';
}

function outline(corners: readonly Point[]): string {
  return `M${corners.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

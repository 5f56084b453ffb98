/** A place on a ring, in units of the drawing, around its middle at 0, 0. */
export interface Sector {
  /** The outline, as an SVG path. */
  readonly path: string;
  /** Where its word is written: along the ring, and never upside down. */
  readonly turn: string;
}

const GAP = 1.5;

const point = (radius: number, angle: number): string =>
  `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;

/**
 * One of `count` equal parts of a ring, clockwise; the first stands at the top.
 * @param from the radius where the ring begins
 * @param to the radius where it ends
 */
export function sectorOf(index: number, count: number, from: number, to: number): Sector {
  const part = (2 * Math.PI) / count;
  const middle = index * part;
  const arc = (radius: number, sweep: 0 | 1) => {
    // The gap is as wide at the rim as near the middle.
    const half = part / 2 - GAP / radius;
    const [first, last] = sweep ? [middle - half, middle + half] : [middle + half, middle - half];
    const large = half > Math.PI / 2 ? 1 : 0;
    return {
      first: point(radius, first),
      draw: `A${radius} ${radius} 0 ${large} ${sweep} ${point(radius, last)}`,
    };
  };
  const [rim, inside] = [arc(to, 1), arc(from, 0)];
  const path = `M${rim.first} ${rim.draw} L${inside.first} ${inside.draw} Z`;
  const degrees = (middle * 180) / Math.PI;
  const below = degrees > 91 && degrees < 269;
  const radius = (from + to) / 2;
  return {
    path,
    turn: `rotate(${degrees.toFixed(1)}) translate(0 ${-radius})${below ? ' rotate(180)' : ''}`,
  };
}

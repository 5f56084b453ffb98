import { expect, it } from 'vitest';
import { sectorOf } from '@/components/popup/write/ring';

const COUNT = 6;
const ring = Array.from({ length: COUNT }, (_, index) => sectorOf(index, COUNT, 30, 90));

/** The angle, clockwise from the top in degrees, of every point that a path names. */
const anglesOf = (path: string): number[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?= A| L| Z|$)/g)].map(([, x = '', y = '']) => {
    const degrees = (Math.atan2(Number(x), -Number(y)) * 180) / Math.PI;
    return (degrees + 360) % 360;
  });

it('begins at the top and goes on clockwise', () => {
  expect(ring.map(({ turn }) => Number(/rotate\(([\d.]+)\)/.exec(turn)?.[1]))).toEqual([
    0, 60, 120, 180, 240, 300,
  ]);
});

it('keeps each part within its own share of the ring', () => {
  for (const [index, { path }] of ring.entries()) {
    const angles = anglesOf(path);
    expect(angles).toHaveLength(4);
    for (const angle of angles) {
      const off = Math.abs(((angle - index * 60 + 540) % 360) - 180);
      expect(off).toBeGreaterThan(25);
      expect(off).toBeLessThan(30);
    }
  }
});

it('writes no word upside down', () => {
  const turned = ring.map(({ turn }) => turn.endsWith('rotate(180)'));
  expect(turned).toEqual([false, false, true, true, true, false]);
});

it('draws two halves and a part of more than a half by the long way around', () => {
  expect(sectorOf(0, 1, 30, 90).path).toContain('A90 90 0 1 1');
  expect(sectorOf(0, 2, 30, 90).path).toContain('A90 90 0 0 1');
});

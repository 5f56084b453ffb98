// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { groundOf, lightness } from '@/content/ground';
import { draw } from './page';

describe('the ground under the words', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0.9)', 0],
    ['oklch(0.2 0.01 60)', 0.2],
    ['lab(90 0 0)', 0.9],
    ['color(srgb 0.5 0.5 0.5)', 0.5],
  ])('%s is as light as it looks', (color, light) => {
    expect(lightness(color)).toBeCloseTo(light);
  });

  it.each(['rgba(0, 0, 0, 0)', 'rgba(255, 255, 255, 0.2)', 'transparent', ''])('sees through %s', (color) => {
    expect(lightness(color)).toBeUndefined();
  });

  it.each([
    [
      '<div style="background-color:rgb(20, 20, 20)"><p id="draft" style="background-color:rgba(255, 255, 255, 0.1)">a</p></div>',
      'dark',
    ],
    [
      '<div style="background-color:rgb(20, 20, 20)"><p id="draft" style="background-color:rgb(250, 250, 250)">a</p></div>',
      'light',
    ],
    [
      '<div style="background-image:url(x.png)"><p id="draft" style="color:rgb(240, 240, 240)">a</p></div>',
      'dark',
    ],
    ['<p id="draft">a</p>', 'light'],
  ])('%s is %s', (markup, ground) => {
    expect(groundOf(draw(markup))).toBe(ground);
  });
});

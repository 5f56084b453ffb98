const WIDTH = 480;
const ROW = 34;
const LEFT = 110;

/** Bars of the median cost of a key for each length of draft, as an SVG. */
export function drawn(perKey: readonly { readonly words: number; readonly p50: number }[]): string {
  const most = Math.max(...perKey.map(({ p50 }) => p50));
  const bars = perKey.map(({ words, p50 }, index) => {
    const y = 12 + index * ROW;
    const width = Math.max(2, (p50 / most) * (WIDTH - LEFT - 80));
    return [
      `<text x="${LEFT - 8}" y="${y + 15}" text-anchor="end">${words.toLocaleString('en')} words</text>`,
      `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="20" rx="3" fill="#3d7a6a"/>`,
      `<text x="${(LEFT + width + 6).toFixed(1)}" y="${y + 15}">${p50.toFixed(2)} ms</text>`,
    ].join('');
  });
  const height = 18 + perKey.length * ROW;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13" fill="#333"><title>What a key costs, by the length of the draft</title>${bars.join('')}</svg>\n`;
}

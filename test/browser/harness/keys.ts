/** Keys as WebDriver writes them. */
const NAMED: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
};

/** Key events of one chord, such as "Control+z": all down in order, then up. */
export function keyActions(chord: string): object[] {
  const keys = chord.split('+').map((name) => NAMED[name] ?? name);
  return [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

/** Key events of a text, character by character; "\n" is Shift+Enter. */
export function typingActions(text: string): object[] {
  return [...text].flatMap((character) =>
    character === '\n'
      ? keyActions('Shift+Enter')
      : [
          { type: 'keyDown', value: character },
          { type: 'keyUp', value: character },
        ],
  );
}

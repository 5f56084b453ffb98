// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { draftAt, draftOfFrame, placeAt } from '@/content/drafts';
import { draw } from './page';

describe('a draft', () => {
  it.each([
    ['a textarea', '<textarea id="draft"></textarea>'],
    ['a text input', '<input id="draft">'],
    ['a text input that says so', '<input type="text" id="draft" autocomplete="off">'],
    ['a contenteditable', '<div contenteditable id="draft"></div>'],
    ['plain text only', '<div contenteditable="plaintext-only" id="draft"></div>'],
    ['one without spell checking', '<div contenteditable="true" spellcheck="false" id="draft"></div>'],
    ['a message box that suggests names', '<div contenteditable role="combobox" id="draft"></div>'],
    [
      'CodeMirror without lines or language',
      '<div class="cm-editor"><div class="cm-content" contenteditable id="draft"></div></div>',
    ],
    [
      'CodeMirror with prose',
      '<div class="cm-editor"><div class="cm-content" data-language="markdown" contenteditable id="draft"></div></div>',
    ],
  ])('is %s', (_, markup) => {
    const field = draw(markup);
    expect(draftAt(field)).toBe(field);
  });

  it('is the outermost editable around the target', () => {
    const inner = draw('<div contenteditable class="root"><p><b id="draft">you</b></p></div>');
    expect(draftAt(inner)?.className).toBe('root');
  });

  it('is found within an open shadow root', () => {
    const host = draw('<div></div>');
    const field = document.createElement('textarea');
    host.attachShadow({ mode: 'open' }).append(field);
    expect(draftAt(field)).toBe(field);
  });

  it('is not there where nothing is typed', () => {
    expect(placeAt(draw('<p>words</p>'))).toBeUndefined();
    expect(
      placeAt(
        draw('<div contenteditable>a<span contenteditable="false"><b id="draft">@Ann</b></span></div>'),
      ),
    ).toBeUndefined();
  });
});

describe('is left alone, with the reason', () => {
  it.each([
    ['private', '<input type="password">'],
    ['private', '<input autocomplete="one-time-code">'],
    ['private', '<input autocomplete="section-a cc-number">'],
    ['private', '<input autocomplete="current-password">'],
    ['not-a-message', '<input autocomplete="username">'],
    ['not-a-message', '<input autocomplete="shipping postal-code">'],
    ['not-a-message', '<input type="search">'],
    ['not-a-message', '<input type="email">'],
    ['not-a-message', '<input type="number">'],
    ['not-a-message', '<input type="tel">'],
    ['not-a-message', '<input type="url">'],
    ['not-a-message', '<input type="checkbox">'],
    ['not-a-message', '<input inputmode="numeric">'],
    ['not-a-message', '<input role="searchbox">'],
    ['not-a-message', '<textarea role="combobox"></textarea>'],
    ['not-a-message', '<form role="search"><input id="draft"></form>'],
    ['not-a-message', '<div contenteditable role="searchbox"></div>'],
    ['read-only', '<textarea readonly></textarea>'],
    ['read-only', '<textarea disabled></textarea>'],
    ['read-only', '<div contenteditable aria-readonly="true"></div>'],
    ['opted-out', '<textarea data-gramm="false"></textarea>'],
    ['opted-out', '<form data-enable-grammarly="false"><textarea id="draft"></textarea></form>'],
    ['opted-out', '<div contenteditable data-lt-active="false"></div>'],
    ['code', '<div class="monaco-editor"><textarea id="draft"></textarea></div>'],
    ['code', '<div class="ace_editor"><textarea id="draft"></textarea></div>'],
    ['code', '<div class="CodeMirror"><textarea id="draft"></textarea></div>'],
    [
      'code',
      '<div class="cm-editor"><div class="cm-lineNumbers"></div><div class="cm-content" contenteditable id="draft"></div></div>',
    ],
    [
      'code',
      '<div class="cm-editor"><div class="cm-content" data-language="javascript" contenteditable id="draft"></div></div>',
    ],
  ])('%s: %s', (whyNot, markup) => {
    expect(placeAt(draw(markup))).toEqual({ whyNot });
  });

  it('an editable document, which only the page around it may serve', () => {
    draw('<p id="draft">words</p>');
    document.body.setAttribute('contenteditable', 'true');
    expect(placeAt(document.body)).toEqual({ whyNot: 'whole-page' });
    document.body.removeAttribute('contenteditable');
    expect(draftOfFrame(document)).toBeUndefined();
  });
});

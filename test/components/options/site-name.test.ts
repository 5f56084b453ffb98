import { expect, it } from 'vitest';
import { hostOfPattern, siteName } from '@/components/options/site-name';

it.each([
  ['example.org', 'example.org'],
  [' https://Chat.Example.org/room?x=1 ', 'chat.example.org'],
  ['localhost', 'localhost'],
  ['', undefined],
  ['not a site', undefined],
  ['word', undefined],
])('reads %j as %j', (typed, host) => {
  expect(siteName(typed)).toBe(host);
});

it('reads the host of a pattern', () => {
  expect(hostOfPattern('https://*.example.org/*')).toBe('example.org');
});

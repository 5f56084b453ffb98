/** The host name in what somebody typed: "https://Example.org/chat" → "example.org"; undefined for what is none. */
export function siteName(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(hostname) || hostname === 'localhost'
    ? hostname
    : undefined;
}

/** The host of a match pattern, as one reads it: "https://*.example.org/*" → "example.org". */
export function hostOfPattern(pattern: string): string {
  return pattern
    .replace(/^[^:]+:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/\/.*$/, '');
}

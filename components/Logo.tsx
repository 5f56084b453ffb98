/** Two turns of speech that lean on each other: one in apricot, one in sage. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <path
        className="logo-first"
        d="M13 4a10 10 0 0 1 9.2 6.1A11 11 0 0 0 12.9 22.9 10 10 0 0 1 9 23.2L5 26v-5.2A10 10 0 0 1 13 4Z"
      />
      <path className="logo-second" d="M23 12.5a7.5 7.5 0 0 1 5 13v3.8l-3.2-2A7.5 7.5 0 1 1 23 12.5Z" />
    </svg>
  );
}

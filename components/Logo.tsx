/** Two turns of speech that lean on each other: one in apricot, one in sage. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <path
        className="logo-first"
        d="M13 3a11 11 0 0 1 10.3 7.2A10.6 10.6 0 0 0 12.3 24.9 11 11 0 0 1 8.6 24L4 27.2v-6.6A11 11 0 0 1 13 3Z"
      />
      <path
        className="logo-second"
        d="M22.4 12.2a8.3 8.3 0 0 1 6.1 13.9v4.4l-3.9-2.3a8.3 8.3 0 1 1-2.2-16Z"
      />
    </svg>
  );
}

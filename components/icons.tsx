import type { ReactNode } from 'react';

/** One set: 24 × 24, strokes of 1.5, in the color of the words beside them. Never without a word or a name. */
function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const Close = () => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);

export const Back = () => (
  <Icon>
    <path d="M14 6l-6 6 6 6" />
  </Icon>
);

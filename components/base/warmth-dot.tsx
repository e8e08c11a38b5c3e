import type { Warmth } from '../../lib/words/index.ts';

/** Full, half or empty: how alive a tie is, by shape first and colour second. Its name stands beside it. */
export function WarmthDot({ warmth, size = 12 }: { warmth: Warmth; size?: number }) {
  return (
    <svg
      className={`dot dot--${warmth}`}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      <circle
        cx="6"
        cy="6"
        r="4.5"
        fill={warmth === 'warm' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {warmth === 'cooling' && <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />}
    </svg>
  );
}

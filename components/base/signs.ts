/** Signs for how alive a tie is, for paper: the same as in the files, so that one legend serves both. */
export const WARMTH_SIGNS = { warm: '●', cooling: '◐', cold: '○' } as const;
export const GAP_SIGN = '◇';
export const SINGLE_SIGN = '△';

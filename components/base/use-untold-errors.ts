import { useEffect } from 'react';

/**
 * Calls `onError` with whatever is thrown outside of drawing, where no boundary sees it and nobody waits for it: in a
 * press, a timer, a write. What the browser says by itself, without an error, is no fault of ours.
 */
export function useUntoldErrors(onError: (error: unknown) => void): void {
  useEffect(() => {
    const thrown = ({ error }: ErrorEvent) => {
      if (error !== null && error !== undefined) onError(error);
    };
    const refused = ({ reason }: PromiseRejectionEvent) => onError(reason);
    window.addEventListener('error', thrown);
    window.addEventListener('unhandledrejection', refused);
    return () => {
      window.removeEventListener('error', thrown);
      window.removeEventListener('unhandledrejection', refused);
    };
  }, [onError]);
}

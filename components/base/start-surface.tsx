import { type ReactNode, StrictMode, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { useVersion } from '../hooks/use-permissions.ts';
import { type Place, PlaceContext } from './copy-report.tsx';
import { textLanguage } from './names.ts';
import type { Surface } from './report.ts';
import { ViewBoundary } from './view-boundary.tsx';

/**
 * Draws a surface into its page, in the user's language, within a boundary. Where something has to be read first, `view` is
 * a promise; one that fails is told in the page, too.
 */
export function startSurface(surface: Surface, view: ReactNode | Promise<ReactNode>): void {
  document.documentElement.lang = textLanguage();
  const element = document.getElementById('root');
  if (!element) return;
  const root = createRoot(element);
  const draw = (children: ReactNode) =>
    root.render(
      <StrictMode>
        <Bounded surface={surface}>{children}</Bounded>
      </StrictMode>,
    );
  if (view instanceof Promise) void view.then(draw, (error: unknown) => draw(<Failed error={error} />));
  else draw(view);
}

/** What breaks within says where it stood. */
function Bounded({ surface, children }: { surface: Surface; children: ReactNode }) {
  const version = useVersion();
  const place = useMemo<Place>(() => ({ version, surface, view: null }), [version, surface]);
  return (
    <PlaceContext value={place}>
      <ViewBoundary>{children}</ViewBoundary>
    </PlaceContext>
  );
}

/** What could not be read, handed to the boundary. */
function Failed({ error }: { error: unknown }): ReactNode {
  throw error;
}

import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/records/index.ts';
import { cleanLine, TEXT_LIMITS } from '../../lib/words/index.ts';
import { COOLING_ROUTE, formatRoute, SORT_COLUMNS } from '../base/route.ts';
import type { Acts } from '../base/use-acts.ts';
import { useCommands } from '../hooks/use-commands.ts';
import type { SavedViewsProps } from '../people/saved-views.tsx';

/** The saved views and chosen columns of the settings, with the acts on them. */
export function useSavedViews(settings: Settings, { act }: Acts): Omit<SavedViewsProps, 'route'> {
  const commands = useCommands();
  const saved = settings.savedViews ?? [];
  const columns = useMemo(
    () => settings.columns && SORT_COLUMNS.filter((column) => settings.columns?.includes(column)),
    [settings.columns],
  );
  return {
    ready: [{ name: i18n.t('risk.place'), hash: formatRoute(COOLING_ROUTE) }],
    saved,
    columns: columns ?? null,
    onSave: (name, hash) => {
      const clean = cleanLine(name, TEXT_LIMITS.label);
      if (!clean) return;
      void act(
        commands.saveSettings(({ savedViews = [] }) => ({
          savedViews: [...savedViews.filter((view) => view.name !== clean), { name: clean, hash }],
        })),
        i18n.t('views.saved', [clean]),
      );
    },
    onForget: (name) =>
      void act(
        commands.saveSettings(({ savedViews = [] }) => ({
          savedViews: savedViews.filter((view) => view.name !== name),
        })),
        i18n.t('views.forgotten'),
      ),
    // Said by the list itself; a failure has to be told, and the undo key takes it back.
    onColumn: (column, shown) =>
      void act(
        commands.saveSettings(({ columns: held }) => ({
          columns: SORT_COLUMNS.filter((one) => (one === column ? shown : (held?.includes(one) ?? true))),
        })),
        null,
      ),
  };
}

import { i18n } from '#i18n';
import type { Settings } from '../../lib/records/index.ts';
import type { BulkEdit } from '../../lib/store/index.ts';
import type { Card } from '../../lib/store/tables.ts';
import type { CoverageMap, Id } from '../../lib/words/index.ts';
import { LookOver } from '../base/look-over.tsx';
import { OtherValues } from '../base/other-values.tsx';
import { saveExport } from '../base/save-export.ts';
import type { Acts } from '../base/use-acts.ts';
import { shownOf } from '../base/use-edit.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useLabels } from '../hooks/use-contacts.ts';
import { useExportUnderWay } from '../hooks/use-export.ts';
import { useGrantedSites, useShortcuts, useVersion } from '../hooks/use-permissions.ts';
import { useSampleLoaded } from '../hooks/use-sample.ts';
import { SettingsView } from './settings-view.tsx';

/** The settings, from the book and the browser. */
export function SettingsPanel({
  cards,
  settings,
  map,
  acts,
  onEditMany,
  onLoadSample,
  onRemoveSample,
}: {
  cards: Card[];
  settings: Settings;
  map: CoverageMap;
  acts: Acts;
  onEditMany: (ids: Id[], edit: BulkEdit) => void;
  onLoadSample: () => void;
  onRemoveSample: () => void;
}) {
  const commands = useCommands();
  const labels = useLabels();
  const sites = useGrantedSites();
  const { act } = acts;
  const saved = i18n.t('sidebar.saidSaved');
  const changeLabel = (label: string, to: string | null) => {
    const ids = cards.filter((card) => card.labels.includes(label)).map((card) => card.id);
    onEditMany(ids, { edit: 'renameLabel', label, to });
  };
  return (
    <SettingsView
      state={
        <>
          <OtherValues records={[{ table: 'settings', of: null, record: settings }]} acts={acts} />
          <LookOver people={cards.length} />
        </>
      }
      settings={settings}
      sites={sites.sites}
      shortcuts={useShortcuts()}
      labels={labels.state === 'ready' ? labels.value : []}
      sampleLoaded={useSampleLoaded()}
      contacts={cards.length}
      version={useVersion()}
      actions={{
        save: async (changes, how) =>
          (await act(commands.saveSettings(changes, how?.shown ?? shownOf(settings, changes)), saved, {
            onConflict: how?.onConflict,
          })) !== null,
        giveBackSite: sites.giveBack,
        changeLabel,
        loadSample: onLoadSample,
        removeSample: onRemoveSample,
        exportAll: () => saveExport('json', { privateNotes: true, map }),
        stopExport: useExportUnderWay(),
        eraseAll: () => void act(commands.eraseBook(), i18n.t('settings.erased')),
      }}
    />
  );
}

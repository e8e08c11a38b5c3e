import { useEffect, useMemo } from 'react';
import { i18n } from '#i18n';
import { dayOf } from '../../lib/days/index.ts';
import type { Goal } from '../../lib/records/index.ts';
import type { Card } from '../../lib/store/tables.ts';
import { LookOver } from '../base/look-over.tsx';
import { saveExport } from '../base/save-export.ts';
import type { Acts } from '../base/use-acts.ts';
import { useBackups } from '../hooks/use-backup.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useDoubles } from '../hooks/use-doubles.ts';
import { useFormats } from '../hooks/use-export.ts';
import { useImport } from '../hooks/use-import.ts';
import { useNetworkShape } from '../hooks/use-network-shape.ts';
import { useBrokenImport, usePastImports } from '../hooks/use-past-imports.ts';
import { BackupCard } from './backup-card.tsx';
import { DoublesCard } from './doubles-card.tsx';
import { FilesView } from './files-view.tsx';
import { PastImports } from './past-imports.tsx';
import { QuietPeople } from './quiet-people.tsx';
import { useImportActs } from './use-import-acts.ts';
import './files.css';
import { isolated } from '../base/words.ts';

/** Files in and out, from and to the book. */
export function FilesPanel({
  cards,
  goals,
  acts,
  dropped,
  onDropTaken,
}: {
  cards: Card[];
  goals: Goal[];
  acts: Acts;
  /** A file that was let go somewhere on the dashboard and is to be read here. */
  dropped: File | null;
  onDropTaken: () => void;
}) {
  const commands = useCommands();
  const imports = useImport();
  const { read } = imports;
  const writing = imports.state.step === 'writing';
  useEffect(() => {
    if (!dropped) return;
    onDropTaken();
    // What is being written stands until it is done.
    if (!writing) read(dropped);
  }, [dropped, onDropTaken, writing, read]);
  const past = usePastImports();
  const { broken, hide, forget } = useBrokenImport();
  const backups = useBackups();
  const doubles = useDoubles();
  const shape = useNetworkShape(cards);
  const map = useMemo(() => shape.map(goals, { rows: 'industry', columns: 'function' }), [shape, goals]);
  const importActs = useImportActs(imports, acts);
  const { act } = acts;
  return (
    <FilesView
      formats={useFormats() ?? []}
      contacts={cards.length}
      onExport={(format, { privateNotes }) => saveExport(format, { privateNotes, map })}
      imports={importActs}
      past={
        <PastImports
          past={past.state === 'ready' ? past.value : []}
          broken={broken}
          onContinue={(fileName) => {
            hide();
            void act(imports.goOn(fileName), i18n.t('exportPage.taken'));
          }}
          onForget={forget}
          onUndo={async ({ entryId, restored }) => {
            if (restored) return void act(commands.undo(entryId), i18n.t('importing.undoneAll'));
            const done = commands.undoImport(entryId);
            const result = await done;
            const kept = result.ok ? result.value.value.kept : 0;
            await act(
              done,
              kept > 0 ? i18n.t('importing.undone', kept, [kept]) : i18n.t('importing.undoneAll'),
            );
          }}
        />
      }
      backup={<BackupCard backups={backups} empty={cards.length === 0} />}
      tidy={
        <>
          <LookOver people={cards.length} />
          <DoublesCard
            doubles={doubles.state === 'ready' ? doubles.value : []}
            onMerge={(keepId, goneId, name) =>
              void act(commands.mergeContacts(keepId, goneId), i18n.t('doubles.merged', [isolated(name)]))
            }
            onNotSame={(key) =>
              void act(
                commands.saveSettings(({ notSame = [] }) => ({ notSame: [...notSame, key] })),
                i18n.t('doubles.remembered'),
              )
            }
          />
          <QuietPeople
            cards={cards}
            today={dayOf(new Date())}
            onErase={(ids, forGood) =>
              void act(
                commands.eraseContacts(ids, { forGood }),
                i18n.t('quiet.erased', ids.length, [ids.length]),
                { final: forGood },
              )
            }
          />
        </>
      }
    />
  );
}

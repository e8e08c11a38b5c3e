import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Goal } from '../../../lib/contact/index.ts';
import type { Card } from '../../../lib/store/tables.ts';
import type { Acts } from '../../base/use-acts.ts';
import { useCommands } from '../../hooks/use-commands.ts';
import { FORMATS } from '../../hooks/use-export.ts';
import { useImport } from '../../hooks/use-import.ts';
import { useNetworkShape } from '../../hooks/use-network-shape.ts';
import { FilesView } from './files-view.tsx';
import { saveExport } from './save-export.ts';

/** Files in and out, from and to the book. */
export function FilesPanel({ cards, goals, acts }: { cards: Card[]; goals: Goal[]; acts: Acts }) {
  const commands = useCommands();
  const imports = useImport(commands);
  const shape = useNetworkShape(cards);
  const map = useMemo(() => shape.map(goals, { rows: 'industry', columns: 'function' }), [shape, goals]);
  return (
    <FilesView
      formats={FORMATS}
      contacts={cards.length}
      onExport={async (format, { privateNotes }) => (await saveExport(format, { privateNotes, map })).ok}
      imports={{
        state: imports.state,
        onFile: (file) => void imports.read(file),
        onTake: () => void acts.act(imports.take(), i18n.t('exportPage.taken')),
        onCancel: imports.cancel,
      }}
    />
  );
}

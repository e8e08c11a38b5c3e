import { i18n } from '#i18n';
import type { Acts } from '../base/use-acts.ts';
import type { useImport } from '../hooks/use-import.ts';
import { useSaveSetAside } from '../hooks/use-save-set-aside.ts';
import type { ImportState } from './import-card.tsx';

/** An import as its card takes it; what was taken is said, with Undo. */
export function useImportActs(imports: ReturnType<typeof useImport>, { act }: Acts): ImportState {
  const onSaveSetAside = useSaveSetAside();
  return {
    state: imports.state,
    rows: imports.rows,
    onFile: imports.read,
    onAgain: imports.readAgain,
    onFindRows: imports.findRows,
    onTake: (chosen) => void act(imports.take(chosen), i18n.t('exportPage.taken')),
    onStop: imports.stop,
    onCancel: imports.cancel,
    onSaveSetAside,
  };
}

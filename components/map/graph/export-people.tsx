import { i18n } from '#i18n';
import type { Id } from '../../../lib/words/index.ts';
import { Dialog } from '../../base/dialog.tsx';
import { textLanguage } from '../../base/names.ts';
import { ExportChoice } from '../../export/export-choice.tsx';
import { useFormats } from '../../hooks/use-export.ts';

/** Asks what to make of the people of the drawing, and says who they are. */
export function ExportPeople({
  ids,
  onClose,
  onExport,
}: {
  ids: Id[];
  onClose: () => void;
  onExport: (ids: Id[], format: string, privateNotes: boolean) => void;
}) {
  const formats = useFormats();
  return (
    <Dialog open={formats !== null} title={i18n.t('graph.export')} onClose={onClose}>
      <p>{i18n.t('graph.exportText', ids.length, [ids.length.toLocaleString(textLanguage())])}</p>
      <ExportChoice
        formats={formats ?? []}
        onExport={(chosen, privateNotes) => onExport(ids, chosen, privateNotes)}
      />
    </Dialog>
  );
}

import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { BulkEdit } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { Dialog } from '../base/dialog.tsx';
import type { ContactRow } from '../base/facets.ts';
import type { IconName } from '../base/icon.tsx';
import { textLanguage } from '../base/names.ts';
import { isolated } from '../base/words.ts';
import { ExportChoice } from '../export/export-choice.tsx';
import { useFormats } from '../hooks/use-export.ts';
import {
  AskArchive,
  AskCadence,
  AskErase,
  AskLabel,
  AskMerge,
  AskRelation,
  AskSnooze,
} from './bulk-questions.tsx';
import { AskGroup, AskImportance, AskLanguage, AskMeeting, AskTags } from './bulk-tags.tsx';

/** What can be done with many people at once; each is one act with one Undo. */
export interface BulkActs {
  edit: (ids: Id[], edit: BulkEdit) => void;
  /** Into a group there is, or a new one of that name. */
  join: (ids: Id[], group: { id: Id } | { name: string }) => void;
  /** Two records of one person become one; the words of `keep` stay. */
  merge: (keep: ContactRow, gone: ContactRow) => void;
  /** `forGood`: without Undo. */
  erase: (ids: Id[], forGood: boolean) => void;
  /** Writes a file of these people in one format; what is private only when asked for. */
  exportAs: (ids: Id[], format: string, privateNotes: boolean) => void;
}

interface Act {
  name: string;
  icon: IconName;
  /** What it will do, and to how many. */
  title: string;
  /** What is to be chosen, and the button that does it. */
  question: ReactNode;
}
type ActId =
  | 'tags'
  | 'label'
  | 'group'
  | 'importance'
  | 'language'
  | 'meeting'
  | 'cadence'
  | 'relation'
  | 'snooze'
  | 'archive'
  | 'merge'
  | 'export'
  | 'erase';

/** The acts on the people selected. Each says in a dialog whom it will touch before it does. */
export function BulkBar({
  rows,
  today,
  acts,
  onClear,
}: {
  rows: ContactRow[];
  today: Day;
  acts: BulkActs;
  onClear: () => void;
}) {
  const [asking, setAsking] = useState<ActId | null>(null);
  const formats = useFormats(asking === 'export');
  const count = rows.length;
  const number = count.toLocaleString(textLanguage());
  const allArchived = rows.every((row) => row.archived);
  const close = () => setAsking(null);
  const ids = () => rows.map((row) => row.id);
  const edit = (change: BulkEdit) => {
    acts.edit(ids(), change);
    close();
  };
  const all: Record<ActId, Act> = {
    tags: {
      name: i18n.t('dashboard.bulkTags'),
      icon: 'edit',
      title: i18n.t('dashboard.bulkTagsTitle', count, [number]),
      question: <AskTags onCancel={close} onEdit={edit} />,
    },
    group: {
      name: i18n.t('dashboard.bulkGroup'),
      icon: 'group',
      title: i18n.t('dashboard.bulkGroupTitle', count, [number]),
      question: (
        <AskGroup
          onCancel={close}
          onJoin={(group) => {
            acts.join(ids(), group);
            close();
          }}
        />
      ),
    },
    importance: {
      name: i18n.t('field.importance'),
      icon: 'goal',
      title: i18n.t('dashboard.bulkImportanceTitle', count, [number]),
      question: <AskImportance onCancel={close} onEdit={edit} />,
    },
    language: {
      name: i18n.t('field.language'),
      icon: 'message',
      title: i18n.t('dashboard.bulkLanguageTitle', count, [number]),
      question: <AskLanguage onCancel={close} onEdit={edit} />,
    },
    meeting: {
      name: i18n.t('field.nextMeeting'),
      icon: 'event',
      title: i18n.t('dashboard.bulkMeetingTitle', count, [number]),
      question: <AskMeeting today={today} onCancel={close} onEdit={edit} />,
    },
    label: {
      name: i18n.t('dashboard.bulkLabel'),
      icon: 'label',
      title: i18n.t('dashboard.bulkLabelTitle', count, [number]),
      question: <AskLabel onCancel={close} onEdit={edit} />,
    },
    cadence: {
      name: i18n.t('sidebar.cadence'),
      icon: 'reload',
      title: i18n.t('dashboard.bulkCadenceTitle', count, [number]),
      question: <AskCadence onCancel={close} onEdit={edit} />,
    },
    relation: {
      name: i18n.t('sidebar.relation'),
      icon: 'people',
      title: i18n.t('dashboard.bulkRelationTitle', count, [number]),
      question: <AskRelation onCancel={close} onEdit={edit} />,
    },
    snooze: {
      name: i18n.t('dashboard.bulkSnooze'),
      icon: 'clock',
      title: i18n.t('dashboard.bulkSnoozeTitle', count, [number]),
      question: <AskSnooze today={today} onEdit={edit} />,
    },
    archive: {
      name: allArchived ? i18n.t('dashboard.bulkUnarchive') : i18n.t('dashboard.bulkArchive'),
      icon: 'archive',
      title: allArchived
        ? i18n.t('dashboard.bulkUnarchiveTitle', count, [number])
        : i18n.t('dashboard.bulkArchiveTitle', count, [number]),
      question: <AskArchive archived={!allArchived} onCancel={close} onEdit={edit} />,
    },
    merge: {
      name: i18n.t('dashboard.bulkMerge'),
      icon: 'fit',
      title: i18n.t('dashboard.bulkMergeTitle'),
      question: (
        <AskMerge
          rows={rows}
          onCancel={close}
          onMerge={(keep, gone) => {
            acts.merge(keep, gone);
            close();
          }}
        />
      ),
    },
    export: {
      name: i18n.t('dashboard.bulkExport'),
      icon: 'files',
      title: i18n.t('dashboard.bulkExportTitle', count, [number]),
      question: (
        <ExportChoice
          formats={formats ?? []}
          onExport={(format, privateNotes) => {
            acts.exportAs(ids(), format, privateNotes);
            close();
          }}
        />
      ),
    },
    erase: {
      name: i18n.t('dashboard.bulkErase'),
      icon: 'remove',
      title: i18n.t('dashboard.bulkEraseTitle', count, [number]),
      question: (
        <AskErase
          onCancel={close}
          onErase={(forGood) => {
            acts.erase(ids(), forGood);
            close();
          }}
        />
      ),
    },
  };
  const asked = asking !== null && (asking !== 'export' || formats) ? all[asking] : null;
  return (
    <section className="bulk" aria-label={i18n.t('dashboard.bulk')}>
      <strong>{i18n.t('dashboard.selected', count, [number])}</strong>
      <div className="row">
        {Object.entries(all).map(([id, { name, icon }]) => (
          <Button
            small
            key={id}
            icon={icon}
            data-testid={`bulk-${id}`}
            onClick={() => setAsking(id as ActId)}
          >
            {name}
          </Button>
        ))}
        <Button small kind="quiet" onClick={onClear}>
          {i18n.t('dashboard.bulkClear')}
        </Button>
      </div>
      <Dialog open={asked !== null} title={asked?.title ?? ''} onClose={close}>
        <Names rows={rows} />
        {asked?.question}
      </Dialog>
    </section>
  );
}

/** Names shown of a selection before the rest is a number. */
const NAMED = 5;

/** Whom an act will touch. */
function Names({ rows }: { rows: ContactRow[] }) {
  const names = rows.slice(0, NAMED).map((row) => isolated(row.name));
  const rest = rows.length - names.length;
  return (
    <p>
      {rest > 0
        ? i18n.t('dashboard.namesAndMore', [names.join(', '), rest.toLocaleString(textLanguage())])
        : names.join(', ')}
    </p>
  );
}

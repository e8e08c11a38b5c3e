import { useState } from 'react';
import { i18n } from '#i18n';
import type { Id } from '../../../lib/words/index.ts';
import { BulkProgressNote } from '../../base/bulk-progress.tsx';
import { textLanguage } from '../../base/names.ts';
import { Notice } from '../../base/notice.tsx';
import type { Acts } from '../../base/use-acts.ts';
import { isolated, problemText } from '../../base/words.ts';
import type { Bulk } from '../../hooks/use-bulk.ts';
import { useTagQueue } from '../../hooks/use-tag-queue.ts';
import { choiceText } from './choice-text.ts';
import { TagQueueView } from './tag-queue-view.tsx';

/** What was accepted while the view is open, the newest first. */
export interface DoneGroup {
  entryId: Id;
  words: string;
  count: number;
}

/** The tag queue of the book. */
export function TagQueuePanel({ acts, bulk }: { acts: Acts; bulk: Bulk }) {
  const queue = useTagQueue();
  const [done, setDone] = useState<DoneGroup[]>([]);
  /** `said` are the tags in words: null for all that was sure, empty where what was proposed is refused. */
  const note = async (written: ReturnType<typeof queue.acceptSure>, words: string, said: string | null) => {
    const count = await acts.act(written, (changed) => {
      const number = changed.toLocaleString(textLanguage());
      if (said === '') return i18n.t('tagging.saidRefused', [isolated(words)]);
      if (changed === 0) return i18n.t('tagging.saidNobody');
      return said === null
        ? i18n.t('tagging.saidSure', changed, [number])
        : i18n.t('tagging.said', changed, [number, isolated(said)]);
    });
    const result = await written;
    if (!result.ok || !count) return;
    // As long an act to take back as it was to write.
    bulk.remember(result.value.entryId);
    setDone((before) => [{ entryId: result.value.entryId, words, count }, ...before]);
  };
  const { shown } = queue;
  if (shown.state === 'problem')
    return (
      <>
        <h1>{i18n.t('tagging.title')}</h1>
        <Notice kind="danger" alert>
          {problemText(shown.problem)}
        </Notice>
      </>
    );
  return (
    <>
      <TagQueueView
        shown={shown}
        members={queue.members}
        busy={queue.busy}
        done={done.filter(({ entryId }) => !acts.isUndone(entryId))}
        onLook={queue.look}
        onSkip={queue.skip}
        onAcceptSure={() => note(queue.acceptSure(), i18n.t('tagging.sure'), null)}
        onAccept={({ key, words }, chosen, ticks) =>
          note(queue.accept(key, chosen, ticks), words, choiceText({ ...chosen, leader: null }))
        }
        onUndo={acts.undo}
      />
      <BulkProgressNote progress={queue.progress} />
    </>
  );
}

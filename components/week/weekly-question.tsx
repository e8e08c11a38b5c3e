import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { isolated } from '../base/words.ts';
import { judgeSuggestion, noteSuggestionsShown, type SuggestionQuestion } from '../hooks/use-record.ts';

/** Notes what is on screen, and asks about one earlier suggestion once a week at most. */
export function WeeklyQuestion({ shownIds }: { shownIds: Id[] }) {
  const [question, setQuestion] = useState<SuggestionQuestion | null>(null);
  const [answered, setAnswered] = useState(false);
  const shown = shownIds.join();
  useEffect(() => {
    let current = true;
    void noteSuggestionsShown(shown === '' ? [] : shown.split(',')).then((asked) => {
      if (current && asked) setQuestion(asked);
    });
    return () => {
      current = false;
    };
  }, [shown]);
  if (!question) return null;
  const answer = (good: boolean) => {
    setAnswered(true);
    void judgeSuggestion(question.showingId, good);
  };
  return (
    <section className="popup__question" data-testid="weekly-question">
      {answered ? (
        <p role="status">{i18n.t('record.thanks')}</p>
      ) : (
        <>
          <p>{i18n.t('record.question', [isolated(question.name)])}</p>
          <Button small data-testid="question-yes" onClick={() => answer(true)}>
            {i18n.t('record.yes')}
          </Button>
          <Button small data-testid="question-no" onClick={() => answer(false)}>
            {i18n.t('record.no')}
          </Button>
        </>
      )}
    </section>
  );
}

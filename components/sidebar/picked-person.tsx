import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import type { Acts } from '../base/use-acts.ts';
import { WordsKept } from '../base/words-kept.tsx';
import { useContact } from '../hooks/use-contact.ts';
import { KnownPersonPanel } from '../person/known-person-panel.tsx';
import { NO_NEWS } from '../person/page-news.ts';

/** Somebody who was found in the book, whoever is on the page in front. */
export function PickedPerson({ id, acts, onLeave }: { id: Id; acts: Acts; onLeave: () => void }) {
  const view = useContact(id);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const person = view.state === 'ready' ? view.value : null;
  return (
    <>
      <div>
        <Button
          ref={back}
          small
          kind="quiet"
          className="button--flush"
          data-testid="back-to-page"
          onClick={onLeave}
        >
          {i18n.t('sidebar.backToPage')}
        </Button>
      </div>
      <WordsKept gone={view.state === 'ready' && person === null} why={i18n.t('contactPage.goneTitle')}>
        {view.state === 'ready' && person === null && (
          <p className="soft">{i18n.t('contactPage.goneText')}</p>
        )}
        {person && (
          <KnownPersonPanel view={person} news={NO_NEWS} acts={acts} onAnswerNews={() => undefined} />
        )}
      </WordsKept>
    </>
  );
}

import { useState } from 'react';
import { i18n } from '#i18n';
import { dayOf } from '../../lib/days/index.ts';
import type { Contact } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';
import type { Acts } from '../base/use-acts.ts';
import { codeText, isolated } from '../base/words.ts';
import { useIdeas } from '../hooks/use-ideas.ts';
import { IntroduceDialog, type ToIntroduce } from './introduce-dialog.tsx';

/** More would be a list to work off, not ideas. */
const SHOWN = 4;

/** Ideas for what to give, once it is known what the person is looking for; an introduction can be made at once. */
export function GiveIdeas({ contact, acts }: { contact: Contact; acts: Acts }) {
  const ideas = useIdeas(contact);
  const [introduce, setIntroduce] = useState<ToIntroduce | null>(null);
  const list = ideas.state === 'ready' ? ideas.value : [];
  return (
    <>
      {list.length > 0 && (
        <section className="notice notice--accent" data-testid="ideas">
          <h3>{i18n.t('sidebar.ideas')}</h3>
          <ul className="ideas">
            {list.slice(0, SHOWN).map((idea) => (
              <li key={[idea.code, idea.need, ...idea.params].join('/')}>
                {codeText(`idea.${idea.code}`, idea.params)}{' '}
                {idea.contactId && (
                  <Button
                    small
                    data-testid="introduce"
                    aria-label={i18n.t('introduce.title', [
                      isolated(contact.name),
                      isolated(idea.params[0] ?? ''),
                    ])}
                    onClick={() =>
                      setIntroduce({
                        people: [contact, { id: idea.contactId ?? '', name: idea.params[0] ?? '' }],
                        need: idea.need,
                        offer: idea.params[1] ?? null,
                      })
                    }
                  >
                    {i18n.t('introduce.act')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {/* Stays where it is when the introduction takes the last idea away. */}
      {introduce && (
        <IntroduceDialog
          introduce={introduce}
          today={dayOf(new Date())}
          acts={acts}
          onClose={() => setIntroduce(null)}
        />
      )}
    </>
  );
}

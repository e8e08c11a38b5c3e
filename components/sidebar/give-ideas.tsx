import { i18n } from '#i18n';
import type { Contact } from '../../lib/contact/index.ts';
import { codeText } from '../base/words.ts';
import { useIdeas } from '../hooks/use-ideas.ts';

/** More would be a list to work off, not ideas. */
const SHOWN = 4;

/** Ideas for what to give, once it is known what the person is looking for. */
export function GiveIdeas({ contact }: { contact: Contact }) {
  const ideas = useIdeas(contact);
  if (ideas.state !== 'ready' || ideas.value.length === 0) return null;
  return (
    <section className="notice notice--accent" data-testid="ideas">
      <h3>{i18n.t('sidebar.ideas')}</h3>
      <ul className="ideas">
        {ideas.value.slice(0, SHOWN).map((idea) => (
          <li key={[idea.code, idea.need, ...idea.params].join('/')}>
            {codeText(`idea.${idea.code}`, idea.params)}
          </li>
        ))}
      </ul>
    </section>
  );
}

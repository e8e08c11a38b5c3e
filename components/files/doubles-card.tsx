import { i18n } from '#i18n';
import type { Contact, Profile } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { formatRoute } from '../base/route.ts';
import type { DoubleView } from '../hooks/use-doubles.ts';

/** Pairs of the book that may be one person, side by side, with the reason. */
export function DoublesCard({
  doubles,
  onMerge,
  onNotSame,
}: {
  doubles: DoubleView[];
  onMerge: (keepId: Id, goneId: Id, name: string) => void;
  onNotSame: (key: string) => void;
}) {
  return (
    <section className="stack" aria-labelledby="doubles-title">
      <h2 id="doubles-title">{i18n.t('doubles.title')}</h2>
      <p className="soft">{doubles.length === 0 ? i18n.t('doubles.none') : i18n.t('doubles.text')}</p>
      {doubles.map((double) => {
        const { a, b } = double;
        const more = double.exchangesOfB > double.exchangesOfA;
        const [keep, gone] = more ? [b, a] : [a, b];
        return (
          <div className="card stack" key={double.key} data-testid="double">
            <p className="soft">
              {double.by === 'name-and-company'
                ? i18n.t('doubles.sameName')
                : double.by === 'email'
                  ? i18n.t('doubles.sameEmail', [double.shared])
                  : i18n.t('doubles.samePage', [double.shared])}
            </p>
            <div className="files__pair">
              <Side contact={a} pages={double.pagesOfA} exchanges={double.exchangesOfA} />
              <Side contact={b} pages={double.pagesOfB} exchanges={double.exchangesOfB} />
            </div>
            <div className="row">
              <Button data-testid="merge" onClick={() => onMerge(keep.id, gone.id, keep.name)}>
                {i18n.t('doubles.merge')}
              </Button>
              <Button kind="quiet" data-testid="not-same" onClick={() => onNotSame(double.key)}>
                {i18n.t('doubles.notSame')}
              </Button>
            </div>
          </div>
        );
      })}
    </section>
  );
}

function Side({ contact, pages, exchanges }: { contact: Contact; pages: Profile[]; exchanges: number }) {
  const facts = [
    [contact.role, contact.company].filter(Boolean).join(' · '),
    contact.location,
    contact.emails.join(', '),
    pages.map((page) => page.url.replace(/^https?:\/\/(www\.)?/, '')).join(', '),
    exchanges > 0 ? i18n.t('doubles.exchanges', exchanges, [exchanges]) : null,
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <div className="files__side" dir="auto">
      <a href={formatRoute({ view: 'contact', id: contact.id })}>
        <strong>{contact.name}</strong>
      </a>
      {facts.map((fact) => (
        <span className="soft" key={fact}>
          {fact}
        </span>
      ))}
    </div>
  );
}

import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { dayOf } from '../../lib/days/index.ts';
import { Button } from '../base/button.tsx';
import { dayInWords } from '../base/day-words.ts';
import { Icon } from '../base/icon.tsx';
import { type ImportState, ImportSteps } from '../files/import-card.tsx';
import type { WelcomeNow } from '../hooks/use-welcome.ts';

/** Where LinkedIn takes orders for an archive. What it promises: chosen parts within minutes, all within a day, for three days. */
const ARCHIVE_PAGE = 'https://www.linkedin.com/mypreferences/d/download-my-data';

/** The second step: the people one knows, from LinkedIn's archive or any address book. */
export function NetworkStep({
  archive,
  askedAt,
  imports,
  people,
  found,
  onAsked,
  onNext,
}: {
  archive: WelcomeNow['archive'];
  /** When LinkedIn was asked, if it was. */
  askedAt: WelcomeNow['archiveAskedAt'];
  imports: ImportState;
  /** How many people are in the book. */
  people: number;
  /** What a file has found of the user, to be taken or left. */
  found: ReactNode;
  /** The way to LinkedIn was taken. */
  onAsked: () => void;
  onNext: () => void;
}) {
  const { step } = imports.state;
  const busy = step === 'preview' || step === 'writing' || step === 'reading' || step === 'sealed';
  return (
    <div className="stack">
      {!busy && (
        <ol className="hello__ways">
          <Way at={1} title={i18n.t('welcome.ask')} text={i18n.t('welcome.askText')}>
            <a
              className={askedAt === null && people === 0 ? 'button button--primary' : 'button'}
              href={ARCHIVE_PAGE}
              target="_blank"
              rel="noreferrer"
              data-testid="ask-archive"
              onClick={onAsked}
              onAuxClick={onAsked}
            >
              {i18n.t('welcome.askLink')}
            </a>
          </Way>
          <Way at={2} title={i18n.t('welcome.wait')} text={i18n.t('welcome.waitText')} />
          <Way at={3} title={i18n.t('welcome.drop')} text={i18n.t('welcome.dropText')} />
        </ol>
      )}
      {askedAt !== null && !busy && (
        <p className="notice notice--accent" role="status" data-testid="archive-awaited">
          {i18n.t(archive === 'due' ? 'welcome.archiveDue' : 'welcome.archiveComing', [
            dayInWords(dayOf(new Date(askedAt))),
          ])}
        </p>
      )}
      <ImportSteps imports={imports} tagging={null} quiet={askedAt === null || people > 0} />
      {!busy && found}
      {!busy && <OtherSources />}
      {!busy && (
        <div className="row hello__acts">
          <Button kind={people > 0 ? 'primary' : 'plain'} data-testid="welcome-next" onClick={onNext}>
            {i18n.t(people > 0 ? 'welcome.goOn' : 'welcome.later')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Way({
  at,
  title,
  text,
  children,
}: {
  at: number;
  title: string;
  text: string;
  children?: ReactNode;
}) {
  return (
    <li className="card">
      <h2>
        <span className="hello__number" aria-hidden="true">
          {at}
        </span>
        {title}
      </h2>
      <p className="soft">{text}</p>
      {children && <p>{children}</p>}
    </li>
  );
}

/** How to get a file out of what else holds the people one knows. */
function OtherSources() {
  const sources = [
    [i18n.t('welcome.phone'), i18n.t('welcome.phoneHow')],
    [i18n.t('welcome.outlook'), i18n.t('welcome.outlookHow')],
    [i18n.t('welcome.google'), i18n.t('welcome.googleHow')],
    [i18n.t('welcome.bollplank'), i18n.t('welcome.bollplankHow')],
  ] as const;
  return (
    <section aria-labelledby="other-sources">
      <h2 id="other-sources" className="hello__or">
        {i18n.t('welcome.orFrom')}
      </h2>
      <div className="hello__sources">
        {sources.map(([name, how]) => (
          <details key={name} name="source">
            <summary>
              <Icon name="chevron" size={14} />
              {name}
            </summary>
            <p className="soft">{how}</p>
          </details>
        ))}
      </div>
    </section>
  );
}

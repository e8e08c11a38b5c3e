import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Shelf } from '../../lib/words/index.ts';
import { Avatar } from '../base/avatar.tsx';
import { Button } from '../base/button.tsx';
import { Icon, type IconName } from '../base/icon.tsx';
import { isolated, reasonText } from '../base/words.ts';
import { SnoozeChoice } from './snooze-choice.tsx';
import type { CardProps } from './suggestion-acts.ts';
import { Acts, More, Tick } from './suggestion-buttons.tsx';
import { Why } from './suggestion-why.tsx';
import type { AskedKept } from './use-suggestion-acts.ts';

const LogPanel = lazy(() => import('./log-panel.tsx'));
const DraftPanel = lazy(async () => ({ default: (await import('../person/draft-panel.tsx')).DraftPanel }));

/** Reasons that the current card of the popup says. */
const REASONS_SHOWN = 2;

/** Why somebody is there, as a mark before the words. */
const SHELF_ICONS: Record<Shelf, IconName> = {
  promise: 'promise',
  'reply-owed': 'message',
  'keep-in-touch': 'clock',
  new: 'sprout',
  dormant: 'rings',
  occasion: 'event',
  'get-to-know': 'people',
};

/**
 * One person to reconnect with. In the popup the current one shows its acts and the others one tick; on a page (`wide`)
 * every line has them at its end, with one reason.
 */
export function SuggestionCard(props: CardProps) {
  const { row, current, asked, wide, acts, onPanel } = props;
  const name = current ? 'suggestion suggestion--current acting' : 'suggestion';
  return (
    <li className={name} data-testid="suggestion">
      <div className="suggestion__line">
        <Who {...props} />
        {wide && !asked && <Acts {...props} />}
        {!wide && !current && <Tick row={row} acts={acts} />}
      </div>
      {!wide && current && !asked && <Acts {...props} />}
      {asked ? (
        <WasItKept asked={asked} onAnswer={(kept) => acts.answer(asked, kept)} />
      ) : (
        <OpenPanel {...props} onClose={() => onPanel(null)} />
      )}
    </li>
  );
}

/** The face, the name with the work, and why. */
function Who({ row, current, today, wide, placeRef, onCurrent }: CardProps) {
  const work = [row.role, row.company].filter(Boolean).join(' · ');
  const reasons = row.reasons.slice(0, current && !wide ? REASONS_SHOWN : 1);
  const said = (title: ReactNode) => (
    <>
      <Avatar name={row.name} />
      <span className="suggestion__text">
        <span className="suggestion__head">
          {title}
          {work && <span className="suggestion__work cut">{work}</span>}
          {row.byChance && (
            <span
              className="chip suggestion__chance"
              title={i18n.t('popup.byChance')}
              data-testid="by-chance"
            >
              {i18n.t('popup.chance')}
            </span>
          )}
        </span>
        {reasons.map((reason) => (
          <span key={reason.code} className="suggestion__reason">
            {wide && <Icon name={SHELF_ICONS[row.shelf] ?? 'clock'} />}
            <span data-testid="reason">{reasonText(reason, today)}</span>
          </span>
        ))}
      </span>
    </>
  );
  if (wide)
    return (
      <div className="suggestion__main">
        {said(
          <a
            ref={placeRef}
            className="suggestion__name"
            href={`#/contact/${row.contactId}`}
            onFocus={onCurrent}
          >
            {row.name}
          </a>,
        )}
      </div>
    );
  return (
    <button
      ref={placeRef}
      type="button"
      className="suggestion__main"
      aria-expanded={current}
      tabIndex={current ? 0 : -1}
      onClick={onCurrent}
      onFocus={onCurrent}
    >
      {said(<span className="suggestion__name">{row.name}</span>)}
    </button>
  );
}

function OpenPanel(props: CardProps & { onClose: () => void }) {
  const { row, panel, today, acts, onClose } = props;
  switch (panel) {
    case 'log':
      return (
        <Suspense>
          <LogPanel
            row={row}
            today={today}
            onSave={(entry, alsoIds) => acts.logEntry(row, entry, alsoIds)}
            onCancel={onClose}
          />
        </Suspense>
      );
    case 'snooze':
      return <SnoozeChoice today={today} onSnooze={(until) => acts.snooze(row, until)} onCancel={onClose} />;
    case 'draft':
      return (
        <Suspense>
          <DraftPanel
            contactId={row.contactId}
            name={row.name}
            shelf={row.shelf}
            today={today}
            onClose={onClose}
          />
        </Suspense>
      );
    case 'more':
      return <More {...props} />;
    case 'why':
      return (
        <>
          <More {...props} />
          <Why row={row} today={today} />
        </>
      );
    case null:
      return null;
  }
}

/** Something was logged with somebody to whom, or by whom, something is promised. */
function WasItKept({ asked, onAnswer }: { asked: AskedKept; onAnswer: (kept: boolean) => void }) {
  const yes = useRef<HTMLButtonElement>(null);
  // The button that logged is gone, and the focus with it: what is asked has it next.
  useEffect(() => yes.current?.focus(), []);
  return (
    <fieldset className="suggestion__asked">
      <legend>
        {i18n.t('popup.didThisKeep')} <span className="soft">{isolated(asked.text)}</span>
      </legend>
      <div className="row">
        <Button
          small
          kind="primary"
          icon="check"
          ref={yes}
          data-testid="kept-yes"
          onClick={() => onAnswer(true)}
        >
          {i18n.t('popup.keptYes')}
        </Button>
        <Button small data-testid="kept-no" onClick={() => onAnswer(false)}>
          {i18n.t('popup.keptNo')}
        </Button>
      </div>
    </fieldset>
  );
}

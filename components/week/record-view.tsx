import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import { ConfirmDialog } from '../base/dialog.tsx';
import { Section } from '../base/section.tsx';
import { codeText } from '../base/words.ts';
import type { RecordShown } from '../hooks/use-record.ts';
import './ledger.css';

/** How often suggestions were followed and answered, beside those that chance chose. */
export function RecordView({
  record,
  on,
  onSwitch,
  onForget,
}: {
  record: RecordShown;
  on: boolean;
  onSwitch: (on: boolean) => void;
  onForget: () => void;
}) {
  const [forgetting, setForgetting] = useState(false);
  const { ranked, chance, asked, good, verdict } = record;
  const empty = ranked.shown + chance.shown === 0;
  return (
    <section className="ledger" aria-labelledby="record-title">
      <div className="stack">
        <h1 id="record-title">{i18n.t('record.title')}</h1>
        <p className="soft">{i18n.t('record.text')}</p>
      </div>
      {empty ? (
        <p>{i18n.t('record.empty')}</p>
      ) : (
        <>
          <div className="ledger__two" data-testid="record">
            <Section title={i18n.t('record.ranked')}>
              <Told tally={ranked} />
            </Section>
            <Section title={i18n.t('record.chance')}>
              <Told tally={chance} />
            </Section>
          </div>
          <p>
            <strong>{codeText(`record.verdict.${verdict}`)}</strong>
            {asked > 0 && ` ${i18n.t('record.good', asked, [asked, good])}`}
          </p>
        </>
      )}
      <Section title={i18n.t('record.yours')}>
        <label className="check">
          <input
            type="checkbox"
            checked={on}
            data-testid="own-record"
            onChange={(event) => onSwitch(event.target.checked)}
          />
          <span>{i18n.t('record.keep')}</span>
        </label>
        <p className="faint">{i18n.t('record.local')}</p>
        {!empty && (
          <div className="row">
            <Button small icon="remove" data-testid="forget-record" onClick={() => setForgetting(true)}>
              {i18n.t('record.forget')}
            </Button>
          </div>
        )}
      </Section>
      <ConfirmDialog
        open={forgetting}
        title={i18n.t('record.forgetTitle')}
        actLabel={i18n.t('record.forget')}
        onClose={() => setForgetting(false)}
        onConfirm={() => {
          setForgetting(false);
          onForget();
        }}
      >
        <p>{i18n.t('record.forgetWhat')}</p>
      </ConfirmDialog>
    </section>
  );
}

function Told({ tally }: { tally: RecordShown['ranked'] }) {
  if (tally.shown === 0) return <p className="soft">{i18n.t('record.none')}</p>;
  return (
    <ul className="stack">
      <li>{i18n.t('record.shown', tally.shown)}</li>
      <li>{i18n.t('record.followed', tally.followed)}</li>
      <li>{i18n.t('record.answered', tally.answered)}</li>
      {tally.old > 0 && <li>{i18n.t('record.inTouch', [tally.inTouch, tally.old])}</li>}
    </ul>
  );
}

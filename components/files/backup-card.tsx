import { useState } from 'react';
import { i18n } from '#i18n';
import { dayOf } from '../../lib/days/index.ts';
import { Button } from '../base/button.tsx';
import { distanceInWords } from '../base/day-words.ts';
import { SelectField } from '../base/field.tsx';
import { Notice } from '../base/notice.tsx';
import { problemText } from '../base/words.ts';
import type { Backups } from '../hooks/use-backup.ts';
import { PassphraseField } from './passphrase-field.tsx';

const EVERY = ['0', '1', '7', '30'] as const;
const KEEP = ['4', '8', '30'] as const;

/** Backups: one now, or by themselves into the downloads folder. */
export function BackupCard({ backups, empty }: { backups: Backups; empty: boolean }) {
  const { plan, backUp } = backups;
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState<{ text: string; bad: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const write = async () => {
    setBusy(true);
    const result = await backUp(passphrase);
    setBusy(false);
    setSaid(
      result.ok
        ? { text: i18n.t('backup.done', [result.value]), bad: false }
        : { text: problemText(result.error), bad: true },
    );
  };
  return (
    <section className="stack" aria-labelledby="backup-title">
      <h2 id="backup-title">{i18n.t('backup.title')}</h2>
      <p className="soft">{i18n.t('backup.text')}</p>
      <div className="card stack">
        <p data-testid="last-backup">
          {plan?.lastGood
            ? i18n.t('backup.last', [distanceInWords(dayOf(new Date(plan.lastGood)), dayOf(new Date()))])
            : i18n.t('backup.none')}
        </p>
        {plan && plan.everyDays !== null && plan.failed && (
          <Notice kind="notice" title={i18n.t('backup.notMade')}>
            <p data-testid="backup-failed">{problemText({ code: plan.failed })}</p>
          </Notice>
        )}
        <PassphraseField
          hint={i18n.t('backup.passphraseHint')}
          value={passphrase}
          testId="backup-passphrase"
          onChange={setPassphrase}
        />
        <div className="row">
          <Button
            kind="primary"
            icon="files"
            disabled={empty || busy}
            data-testid="back-up"
            onClick={() => void write()}
          >
            {busy ? i18n.t('backup.busy') : i18n.t('backup.now')}
          </Button>
        </div>
        <p role="status" className="soft">
          {said && !said.bad && said.text}
        </p>
        {said?.bad && (
          <Notice kind="danger" alert>
            {said.text}
          </Notice>
        )}
        {plan && <Schedule backups={backups} />}
      </div>
    </section>
  );
}

function Schedule({ backups: { plan, schedule } }: { backups: Backups }) {
  const [every, setEvery] = useState<(typeof EVERY)[number]>(
    EVERY.find((days) => Number(days) === plan?.everyDays) ?? '0',
  );
  const [keep, setKeep] = useState<(typeof KEEP)[number]>(
    KEEP.find((count) => Number(count) === plan?.keep) ?? '8',
  );
  const [passphrase, setPassphrase] = useState(plan?.passphrase ?? '');
  const [said, setSaid] = useState('');
  const names = {
    '0': i18n.t('backup.never'),
    '1': i18n.t('backup.daily'),
    '7': i18n.t('backup.weekly'),
    '30': i18n.t('backup.monthly'),
  };
  const save = () => {
    const everyDays = every === '0' ? null : Number(every);
    // Straight from the press: the browser shows its question only then.
    void schedule({ everyDays, keep: Number(keep), passphrase }).then((granted) =>
      setSaid(
        granted
          ? everyDays === null
            ? i18n.t('backup.off')
            : i18n.t('backup.on')
          : i18n.t('backup.refused'),
      ),
    );
  };
  return (
    <details open={plan?.everyDays !== null}>
      <summary>{i18n.t('backup.schedule')}</summary>
      <div className="stack files__mapping">
        <p className="soft">{i18n.t('backup.scheduleText')}</p>
        <div className="pair">
          <SelectField
            label={i18n.t('backup.every')}
            value={every}
            options={EVERY.map((id) => ({ id, name: names[id] }))}
            data-testid="backup-every"
            onChange={(days) => setEvery(days ?? '0')}
          />
          <SelectField
            label={i18n.t('backup.keep')}
            value={keep}
            options={KEEP.map((id) => ({ id, name: i18n.t('backup.keepCount', [id]) }))}
            data-testid="backup-keep"
            onChange={(count) => setKeep(count ?? '8')}
          />
        </div>
        <PassphraseField
          hint={i18n.t('backup.scheduledPassphraseHint')}
          value={passphrase}
          testId="schedule-passphrase"
          onChange={setPassphrase}
        />
        <div className="row">
          <Button data-testid="backup-schedule" onClick={save}>
            {i18n.t('backup.saveSchedule')}
          </Button>
        </div>
        <p role="status" className="soft">
          {said}
        </p>
      </div>
    </details>
  );
}

import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { LANGUAGES } from '../../lib/locales/languages.ts';
import type { Introduction } from '../../lib/records/index.ts';
import { CHANNELS, type Channel, type Id, TEXT_LIMITS } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { Dialog } from '../base/dialog.tsx';
import { DialogFoot } from '../base/dialog-foot.tsx';
import { SelectField, TextArea, TextField } from '../base/field.tsx';
import { textLanguage } from '../base/names.ts';
import { type Acts, actInForm, type InForm } from '../base/use-acts.ts';
import { useFormWrite } from '../base/use-form-write.ts';
import { channelName, isolated } from '../base/words.ts';
import { useWordsWritten } from '../base/words-kept.tsx';
import { useCommands } from '../hooks/use-commands.ts';
import { useCopyText } from '../hooks/use-copy-text.ts';
import { useIntroduction } from '../hooks/use-draft.ts';
import { languageName } from './draft-panel.tsx';

export interface ToIntroduce {
  /** Who is looking for something, and who could help with it. */
  people: readonly [{ id: Id; name: string }, { id: Id; name: string }];
  need: string | null;
  offer: string | null;
}

/** Brings two contacts together in one act: a message to both goes to the clipboard, and the log gets its entries. */
export function IntroduceDialog({
  introduce,
  today,
  acts,
  onClose,
}: {
  introduce: ToIntroduce;
  today: Day;
  acts: Acts;
  onClose: () => void;
}) {
  const { people, need } = introduce;
  const [first, second] = people;
  const commands = useCommands();
  const draft = useIntroduction([first.id, second.id], introduce, textLanguage());
  const [language, setLanguage] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [why, setWhy] = useState(need ?? '');
  useWordsWritten(i18n.t('introduce.text'), typed);
  useWordsWritten(i18n.t('introduce.why'), why === (need ?? '') ? null : why);
  const [channel, setChannel] = useState<Channel>('email');
  const [refused, setRefused] = useState(false);
  const copyText = useCopyText();
  const ready = draft.state === 'ready' ? draft.value : null;
  const chosen = language ?? ready?.language ?? 'en';
  const text = typed ?? ready?.texts[chosen] ?? '';
  const { problem, busy, send } = useFormWrite();
  const log = (copied: boolean) =>
    actInForm(
      acts,
      commands.logIntroduction({
        betweenIds: [first.id, second.id],
        byId: null,
        on: today,
        why: why.trim() || null,
        channel,
      }),
      i18n.t(copied ? 'introduce.saidCopied' : 'introduce.saidLogged'),
    );
  const copyAndLog = async (): Promise<InForm<Introduction>> => {
    const copied = await copyText(text);
    setRefused(!copied);
    return copied ? log(true) : { value: null, problem: null };
  };
  return (
    <Dialog
      open
      title={i18n.t('introduce.title', [isolated(first.name), isolated(second.name)])}
      onClose={onClose}
    >
      <form
        autoComplete="off"
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          send(copyAndLog, onClose);
        }}
      >
        <p className="soft">{i18n.t('introduce.what')}</p>
        <TextArea
          label={i18n.t('introduce.text')}
          value={text}
          rows={9}
          lang={chosen}
          data-testid="introduce-text"
          problem={refused ? i18n.t('introduce.notCopied') : null}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className="pair">
          <SelectField
            label={i18n.t('popup.draftLanguage')}
            value={chosen}
            options={LANGUAGES.map(({ code }) => ({ id: code, name: languageName(code) }))}
            onChange={(id) => {
              setLanguage(id);
              setTyped(null);
            }}
          />
          <SelectField
            label={i18n.t('introduce.how')}
            value={channel}
            options={CHANNELS.map((id) => ({ id, name: channelName(id) }))}
            onChange={(id) => id && setChannel(id)}
          />
        </div>
        <TextField
          label={i18n.t('introduce.why')}
          hint={i18n.t('introduce.whyHint')}
          value={why}
          maxLength={TEXT_LIMITS.line}
          onChange={(event) => setWhy(event.target.value)}
        />
        <DialogFoot
          testId="introduce-copy"
          label={i18n.t('introduce.copyAndLog')}
          problem={problem}
          busy={busy}
          onCancel={onClose}
        >
          <Button data-testid="introduce-log" onClick={() => send(() => log(false), onClose)}>
            {i18n.t('introduce.logOnly')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

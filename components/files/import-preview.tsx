import { useState } from 'react';
import { i18n } from '#i18n';
import type { Difference } from '../../lib/capture/compare-books.ts';
import type { Answers, Choice, ImportPreview } from '../../lib/capture/import-plan.ts';
import { NOTHING_SAID, type TakenChanges } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { ConfirmDialog } from '../base/dialog.tsx';
import { textLanguage } from '../base/names.ts';
import { Notice } from '../base/notice.tsx';
import { SetAsideList } from '../base/set-aside-list.tsx';
import { codeText, problemText } from '../base/words.ts';
import type { ImportStep } from '../hooks/use-import.ts';
import { ChoiceOfPeople } from './choice-of-people.tsx';
import type { ImportState } from './import-card.tsx';
import { MappingTable } from './mapping-table.tsx';
import { OfferedChanges } from './offered-changes.tsx';
import { PerhapsList } from './perhaps-list.tsx';
import { isReadNotice, ReadNotices } from './read-notices.tsx';
import { RestoreChoice } from './restore-choice.tsx';

const SKIPPED_SHOWN = 5;
const number = (count: number) => count.toLocaleString(textLanguage());

/** What a file would do, what to take of it, and how far the writing is. */
export function ImportPreviewCard({
  state,
  imports,
}: {
  state: Extract<ImportStep, { step: 'preview' | 'writing' }>;
  imports: ImportState;
}) {
  const { preview } = state;
  const writing = state.step === 'writing';
  const [choice, setChoice] = useState<Choice>({ by: 'all' });
  const [answers, setAnswers] = useState<Answers>({});
  const [changes, setChanges] = useState<TakenChanges>(NOTHING_SAID);
  const [mode, setMode] = useState<'merge' | 'replace'>('merge');
  const [bringBack, setBringBack] = useState(false);
  const [asking, setAsking] = useState(false);
  const brings = preview.fresh + preview.changed + preview.exchanges > 0;
  const usable = preview.restore
    ? 1
    : preview.fresh + preview.same + preview.changed + preview.maybe + preview.exchanges;
  const restore = (bringBack && preview.restore?.broughtBack) || preview.restore;
  const replaces = restore?.replace.some((one) => one.added + one.changed + one.removed > 0) ?? false;
  const nothing =
    mode === 'replace'
      ? !replaces
      : (!brings || isNothing(choice)) &&
        Object.keys(answers).length === 0 &&
        !restore?.merge.some((one) => one.added + one.changed + one.removed > 0);
  const take = () => imports.onTake({ choice, answers, mode, bringBack, changes });
  return (
    <div className="card stack" data-testid="import-preview">
      <div>
        <h3 dir="auto">{preview.fileName}</h3>
        <p className="soft">{codeText(`format.${preview.format}`)}</p>
      </div>
      <Counts preview={preview} bringBack={bringBack} />
      {preview.sample.length > 0 && (
        <ul className="files__sample">
          {preview.sample.map((person) => (
            <li key={`${person.name} ${person.work}`} dir="auto">
              <strong>{person.name}</strong> <span className="soft">{person.work}</span>
            </li>
          ))}
        </ul>
      )}
      {state.step === 'preview' && (
        <>
          <ReadNotices
            problems={preview.problems}
            written={state.written}
            onEncoding={(encoding) => imports.onAgain({ written: { ...state.written, encoding } })}
          />
          {state.mapping && (
            <MappingTable
              shown={state.mapping}
              onApply={(mapping) => imports.onAgain({ mapping, written: state.written })}
              onDelimiter={(delimiter) => imports.onAgain({ written: { ...state.written, delimiter } })}
            />
          )}
          {preview.restore ? (
            <RestoreChoice
              restore={preview.restore}
              mode={mode}
              bringBack={bringBack}
              onMode={setMode}
              onBringBack={setBringBack}
            />
          ) : (
            brings && (
              <ChoiceOfPeople
                preview={preview}
                choice={choice}
                onChoice={setChoice}
                rows={imports.rows}
                onFind={imports.onFindRows}
              />
            )
          )}
          {preview.offered.length > 0 && (
            <OfferedChanges rows={preview.offered} taken={changes} onTaken={setChanges} />
          )}
          {preview.perhaps.length > 0 && (
            <PerhapsList rows={preview.perhaps} answers={answers} onAnswers={setAnswers} />
          )}
          <Skipped preview={preview} />
          {preview.setAside.length > 0 && (
            <Notice kind="notice" title={i18n.t('setAside.title')}>
              <p>{i18n.t('setAside.found', preview.setAside.length, [preview.setAside.length])}</p>
              <SetAsideList
                records={preview.setAside}
                saveLabel={i18n.t('setAside.save')}
                onSave={imports.onSaveSetAside}
              />
            </Notice>
          )}
          <div className="row">
            <Button
              kind="primary"
              data-testid="import-take"
              disabled={nothing}
              onClick={() => (mode === 'replace' ? setAsking(true) : take())}
            >
              {preview.restore
                ? i18n.t(mode === 'replace' ? 'importing.replace' : 'importing.merge')
                : i18n.t('importing.take')}
            </Button>
            <Button kind="quiet" onClick={imports.onCancel}>
              {i18n.t('ui.cancel')}
            </Button>
          </div>
          <p className="faint">
            {!nothing
              ? i18n.t(preview.restore ? 'importing.restoreSafe' : 'exportPage.takeSafe')
              : brings && isNothing(choice)
                ? i18n.t('importing.chooseFirst')
                : usable > 0
                  ? i18n.t('exportPage.nothingNew')
                  : i18n.t('importing.noneUsable')}
          </p>
        </>
      )}
      {writing && (
        <>
          <progress value={state.done} aria-label={i18n.t('exportPage.writing')} data-testid="progress" />
          <p className="soft" role="status">
            {state.secondsLeft === null
              ? i18n.t('exportPage.writing')
              : i18n.t('importing.secondsLeft', state.secondsLeft, [number(state.secondsLeft)])}
          </p>
          <div className="row">
            <Button data-testid="import-stop" onClick={imports.onStop}>
              {i18n.t('importing.stop')}
            </Button>
          </div>
        </>
      )}
      <ConfirmDialog
        open={asking}
        title={i18n.t('importing.replaceTitle')}
        actLabel={i18n.t('importing.replace')}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          take();
        }}
      >
        <p>{i18n.t('importing.replaceText')}</p>
      </ConfirmDialog>
    </div>
  );
}

const isNothing = (choice: Choice) =>
  (choice.by === 'hand' && choice.rows.length === 0) ||
  ((choice.by === 'company' || choice.by === 'year') && choice.names.length === 0);

function Counts({ preview, bringBack }: { preview: ImportPreview; bringBack: boolean }) {
  const { restore } = preview;
  const back = bringBack ? restore?.broughtBack?.merge : null;
  /** How many more are new with those who are brought back. */
  const more = (kind: Difference['kind']) => {
    const added = (of: Difference[] | null | undefined) => of?.find((one) => one.kind === kind)?.added ?? 0;
    return back ? added(back) - added(restore?.merge) : 0;
  };
  const counts = [
    [i18n.t('exportPage.fresh'), preview.fresh + more('contacts')],
    [i18n.t('exportPage.changed'), preview.changed],
    [i18n.t('exportPage.same'), preview.same],
    [i18n.t('exportPage.maybe'), preview.maybe],
    [i18n.t('exportPage.exchanges'), preview.exchanges + more('exchanges')],
    [i18n.t('exportPage.skipped'), preview.skipped.length],
  ] as const;
  return (
    <dl className="files__counts">
      {counts.map(([name, count]) =>
        count > 0 ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number(count)}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

/** Why rows were left out: each reason once with its first lines. */
function Skipped({ preview }: { preview: ImportPreview }) {
  const reasons = new Map<string, { text: string; lines: number[]; count: number }>();
  for (const problem of preview.problems.filter((one) => !isReadNotice(one)))
    reasons.set(`${reasons.size}`, {
      text: problemText(problem),
      lines: problem.line === undefined ? [] : [problem.line],
      count: 1,
    });
  for (const { line, problem } of preview.skipped) {
    // What was set aside is told by itself.
    if (problem.code === 'recordBroken') continue;
    const reason = reasons.get(problem.code) ?? { text: problemText(problem), lines: [], count: 0 };
    if (reason.lines.length < SKIPPED_SHOWN) reason.lines.push(line);
    reason.count++;
    reasons.set(problem.code, reason);
  }
  if (reasons.size === 0) return null;
  return (
    <details>
      <summary>{i18n.t('importing.leftOut')}</summary>
      <ul className="bullets">
        {[...reasons].map(([key, { text, lines, count }]) => (
          <li key={key} className="soft">
            {lines.length === 0
              ? text
              : i18n.t('exportPage.atLine', [
                  lines.join(', ') + (count > lines.length ? ` … (${number(count)})` : ''),
                  text,
                ])}
          </li>
        ))}
      </ul>
    </details>
  );
}

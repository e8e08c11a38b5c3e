import { i18n } from '#i18n';
import type { HowWritten } from '../../lib/transfer/format.ts';
import { LEGACY_ENCODINGS, type LegacyEncoding } from '../../lib/words/file-writing.ts';
import type { Problem } from '../../lib/words/index.ts';
import { SelectField } from '../base/field.tsx';
import { Notice } from '../base/notice.tsx';
import { codeText, problemText } from '../base/words.ts';

/** What is told of a file as a whole before it is taken: it may have been read otherwise than it was meant. */
const TOLD: readonly Problem['code'][] = [
  'textGuessed',
  'namesOnlyGiven',
  'namesOnlyFamily',
  'daysUnread',
  'daysReadDayFirst',
  'daysReadMonthFirst',
];
export const isReadNotice = ({ code }: Problem): boolean => TOLD.includes(code);

/** What was guessed of a file or could not be read of it, with the choice of another way to read its letters. */
export function ReadNotices({
  problems,
  written,
  onEncoding,
}: {
  problems: readonly Problem[];
  written: HowWritten | undefined;
  onEncoding: (encoding: LegacyEncoding) => void;
}) {
  const told = problems.filter(isReadNotice);
  const guess = told.find(({ code }) => code === 'textGuessed');
  const encoding = written?.encoding ?? LEGACY_ENCODINGS.find((one) => one === guess?.params?.[0]) ?? null;
  if (told.length === 0 && encoding === null) return null;
  return (
    <Notice kind="notice" title={i18n.t('importing.lookAtIt')}>
      <ul className="bullets" data-testid="read-notices">
        {told.map((problem) => (
          <li key={problem.code}>
            {problem.line === undefined
              ? problemText(problem)
              : i18n.t('exportPage.atLine', [String(problem.line), problemText(problem)])}
          </li>
        ))}
      </ul>
      {encoding && (
        <SelectField<LegacyEncoding>
          label={i18n.t('importing.encoding')}
          value={encoding}
          options={LEGACY_ENCODINGS.map((id) => ({ id, name: codeText(`encoding.${id}`) }))}
          data-testid="encoding"
          onChange={(chosen) => chosen && onEncoding(chosen)}
        />
      )}
    </Notice>
  );
}

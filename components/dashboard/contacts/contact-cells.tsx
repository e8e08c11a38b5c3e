import { i18n } from '#i18n';
import type { Day } from '../../../lib/contact/index.ts';
import { Avatar } from '../../base/avatar.tsx';
import { dayInWords, distanceInWords } from '../../base/day-words.ts';
import { Marked } from '../../base/marked.tsx';
import { tagName } from '../../base/names.ts';
import { WarmthDot } from '../../base/warmth-dot.tsx';
import type { SortColumn } from '../route.ts';
import { warmthName } from './facet-names.ts';
import type { ContactRow } from './facets.ts';

export const COLUMNS: readonly SortColumn[] = [
  'name',
  'role',
  'company',
  'industry',
  'function',
  'lastOn',
  'warmth',
  'labels',
];
export const NARROW_COLUMNS: readonly SortColumn[] = ['name', 'lastOn'];

/** The cells of one row, after its check box. */
export function ContactCells({
  row,
  words,
  today,
  narrow,
  href,
  focusable,
}: {
  row: ContactRow;
  words: string[];
  today: Day;
  narrow: boolean;
  href: string;
  focusable: boolean;
}) {
  const name = (
    <a href={href} tabIndex={focusable ? 0 : -1} dir="auto" className="people__link">
      <Marked text={row.name} words={words} />
    </a>
  );
  if (narrow)
    return (
      <>
        <td>
          {name}
          <div className="people__work" dir="auto">
            <Marked text={[row.role, row.company].filter(Boolean).join(' · ')} words={words} />
          </div>
        </td>
        <td>
          <LastContact row={row} today={today} />
          <Warmth row={row} />
        </td>
      </>
    );
  return (
    <>
      <td>
        <span className="people__name">
          <Avatar name={row.name} small />
          {name}
        </span>
      </td>
      <TextCell text={row.role} words={words} />
      <TextCell text={row.company} words={words} />
      <TextCell text={row.industry && tagName('industry', row.industry)} words={[]} />
      <TextCell text={row.function && tagName('function', row.function)} words={[]} />
      <td>
        <LastContact row={row} today={today} />
      </td>
      <td>
        <Warmth row={row} />
      </td>
      <td>
        <span className="people__labels">
          {row.labels.slice(0, 3).map((label) => (
            <span className="chip" key={label} dir="auto">
              <Marked text={label} words={words} />
            </span>
          ))}
          {row.labels.length > 3 && (
            <span className="faint" title={row.labels.slice(3).join(', ')}>
              {i18n.t('dashboard.moreLabels', [row.labels.length - 3])}
            </span>
          )}
        </span>
      </td>
    </>
  );
}

function TextCell({ text, words }: { text: string | null; words: string[] }) {
  return (
    <td dir="auto" title={text ?? undefined}>
      {text && <Marked text={text} words={words} />}
    </td>
  );
}

function LastContact({ row, today }: { row: ContactRow; today: Day }) {
  if (!row.lastOn) return <span className="faint">{i18n.t('dashboard.notYet')}</span>;
  return <span title={dayInWords(row.lastOn)}>{distanceInWords(row.lastOn, today)}</span>;
}

function Warmth({ row }: { row: ContactRow }) {
  if (!row.warmth) return null;
  return (
    <span className={`people__warmth people__warmth--${row.warmth}`}>
      <WarmthDot warmth={row.warmth} />
      {warmthName(row.warmth)}
    </span>
  );
}

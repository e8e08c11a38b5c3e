import { Fragment, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { wordsInName } from '../../lib/search/marks.ts';
import { Avatar } from '../base/avatar.tsx';
import { dayInWords, distanceInWords } from '../base/day-words.ts';
import { type ContactRow, saidWarmth } from '../base/facets.ts';
import { Marked } from '../base/marked.tsx';
import { tagName } from '../base/names.ts';
import type { SortColumn } from '../base/route.ts';
import { WarmthDot } from '../base/warmth-dot.tsx';
import { connectedText } from '../base/words.ts';
import { warmthName } from '../finding/facet-names.ts';
import { CanHelp } from './can-help.tsx';
import { FoundIn } from './found-in.tsx';

/** The cells of one row, after its check box. */
export function ContactCells({
  row,
  words,
  today,
  columns,
  workUnderName,
  lastTogether,
  asking,
  href,
  focusable,
}: {
  row: ContactRow;
  words: string[];
  today: Day;
  columns: readonly SortColumn[];
  workUnderName: boolean;
  lastTogether: boolean;
  asking: boolean;
  href: string;
  focusable: boolean;
}) {
  const cells: Record<SortColumn, () => ReactNode> = {
    name: () => (
      <td>
        <span className="people__name">
          {!lastTogether && <Avatar name={row.name} small />}
          <span className="people__who">
            <a href={href} tabIndex={focusable ? 0 : -1} dir="auto" className="people__link">
              <Marked text={row.name} words={wordsInName(row.name, words)} />
            </a>
            {workUnderName && (
              <span className="people__work" dir="auto">
                <Marked text={[row.role, row.company].filter(Boolean).join(' · ')} words={words} />
              </span>
            )}
            {asking && <CanHelp row={row} words={words} />}
            {words.length > 0 && <FoundIn row={row} words={words} asking={asking} />}
          </span>
        </span>
      </td>
    ),
    role: () => <TextCell text={row.role} words={words} />,
    company: () => <TextCell text={row.company} words={words} />,
    industry: () => <TextCell text={row.industry && tagName('industry', row.industry)} words={[]} />,
    function: () => <TextCell text={row.function && tagName('function', row.function)} words={[]} />,
    lastOn: () => (
      <td>
        <LastContact row={row} today={today} short={lastTogether} />
        {lastTogether && <Warmth row={row} />}
      </td>
    ),
    warmth: () => (
      <td>
        <Warmth row={row} />
      </td>
    ),
    labels: () => (
      <td>
        <Labels labels={row.labels} words={words} />
      </td>
    ),
  };
  return columns.map((column) => <Fragment key={column}>{cells[column]()}</Fragment>);
}

/** Labels shown in a row before the rest is a number. */
const LABELS = 3;

function Labels({ labels, words }: { labels: string[]; words: string[] }) {
  const rest = labels.slice(LABELS);
  return (
    <span className="people__labels">
      {labels.slice(0, LABELS).map((label) => (
        <span className="chip" key={label} dir="auto">
          <Marked text={label} words={words} />
        </span>
      ))}
      {rest.length > 0 && (
        <span className="faint" title={rest.join(', ')}>
          {i18n.t('dashboard.moreLabels', [rest.length])}
        </span>
      )}
    </span>
  );
}

function TextCell({ text, words }: { text: string | null; words: string[] }) {
  return (
    <td dir="auto" title={text ?? undefined}>
      {text && (
        <span className="people__text">
          <Marked text={text} words={words} />
        </span>
      )}
    </td>
  );
}

function LastContact({ row, today, short }: { row: ContactRow; today: Day; short: boolean }) {
  if (!row.lastOn)
    return (
      <span className="faint" title={connectedText(row.connectedOn) ?? undefined}>
        {i18n.t('dashboard.notYet')}
      </span>
    );
  return (
    <span title={dayInWords(row.lastOn)}>
      {distanceInWords(row.lastOn, today, short ? 'short' : 'distance')}
    </span>
  );
}

function Warmth({ row }: { row: ContactRow }) {
  const warmth = saidWarmth(row);
  if (!warmth) return null;
  return (
    <span className={`people__warmth people__warmth--${warmth}`}>
      <WarmthDot warmth={warmth} />
      {warmthName(warmth)}
    </span>
  );
}

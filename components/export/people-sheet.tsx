import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { SIGNS } from '../../lib/words/index.ts';
import { dayInWords } from '../base/day-words.ts';
import { type ContactRow, saidWarmth } from '../base/facets.ts';
import { regionName, tagName, textLanguage } from '../base/names.ts';
import { Sheet } from '../base/print-sheet.tsx';
import { facetName, warmthName } from '../finding/facet-names.ts';

/** Most people on paper, some 150 pages. More than that nobody reads on paper, and a browser is long at laying out. */
const PRINTED_PEOPLE = 3000;

/** Some people as a list on paper, in the order given; `narrowed` says what they were chosen by. */
export function PeopleSheet({
  title = i18n.t('dashboard.contacts'),
  rows,
  narrowed,
  today,
}: {
  title?: string;
  rows: readonly ContactRow[];
  narrowed: string;
  today: Day;
}) {
  const number = (count: number) => count.toLocaleString(textLanguage());
  const summary = [
    i18n.t('dashboard.count', rows.length, [number(rows.length)]),
    narrowed,
    rows.length > PRINTED_PEOPLE ? i18n.t('print.firstOnly', [number(PRINTED_PEOPLE)]) : '',
  ];
  return (
    <Sheet title={title} summary={summary.filter(Boolean).join(' · ')} today={today}>
      <table className="sheet__people">
        <thead>
          <tr>
            <th scope="col">{i18n.t('dashboard.column.name')}</th>
            <th scope="col">{i18n.t('dashboard.column.role')}</th>
            <th scope="col">{i18n.t('dashboard.column.company')}</th>
            <th scope="col">{facetName('industry')}</th>
            <th scope="col">{facetName('function')}</th>
            <th scope="col">{facetName('region')}</th>
            <th scope="col">{i18n.t('dashboard.column.warmth')}</th>
            <th scope="col">{i18n.t('dashboard.column.lastOn')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, PRINTED_PEOPLE).map((row) => (
            <tr key={row.id}>
              <th scope="row" dir="auto">
                {row.name}
              </th>
              <td dir="auto">{row.role}</td>
              <td dir="auto">{row.company}</td>
              <td>{row.industry && tagName('industry', row.industry)}</td>
              <td>{row.function && tagName('function', row.function)}</td>
              <td dir="auto">{placeOf(row)}</td>
              <td>{warmthOf(row)}</td>
              <td>{row.lastOn && dayInWords(row.lastOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

const warmthOf = (row: ContactRow) => {
  const warmth = saidWarmth(row);
  return warmth && `${SIGNS[warmth]} ${warmthName(warmth)}`;
};

const placeOf = ({ area, country }: ContactRow) =>
  [area, country && regionName(country)].filter(Boolean).join(', ');

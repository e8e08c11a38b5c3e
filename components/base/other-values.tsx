import { i18n } from '#i18n';
import type { OtherValue } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { tagName } from '../base/names.ts';
import { Notice } from '../base/notice.tsx';
import { codeText } from '../base/words.ts';

/** A record of a person that two computers say differently, with what the other one had. */
export interface Differing {
  table: 'contacts' | 'exchanges' | 'promises';
  id: Id;
  /** The day of an entry, or the text of a promise; null for the person. */
  of: string | null;
  others: OtherValue[];
}

/** What another computer had of a person, beside what stands here: to be taken or dropped, one by one. */
export function OtherValues({
  records,
  onAnswer,
}: {
  records: Differing[];
  onAnswer: (record: Differing, other: OtherValue, take: boolean) => void;
}) {
  const open = records.filter(({ others }) => others.length > 0);
  if (open.length === 0) return null;
  return (
    <div data-testid="other-values">
      <Notice kind="notice" title={i18n.t('differing.title')}>
        <p>{i18n.t('differing.text')}</p>
        <ul className="stack">
          {open.flatMap((record) =>
            record.others.map((other) => {
              const field = codeText(`field.${other.field}`) || other.field;
              const name = record.of === null ? field : `${record.of}: ${field}`;
              return (
                <li key={`${record.id} ${other.field} ${other.at} ${shown(other)}`} className="stack">
                  <span>
                    <strong dir="auto">{name}</strong> <span dir="auto">{shown(other)}</span>
                  </span>
                  <span className="row">
                    <Button
                      data-testid="other-take"
                      aria-label={i18n.t('differing.takeOf', [name])}
                      onClick={() => onAnswer(record, other, true)}
                    >
                      {i18n.t('differing.take')}
                    </Button>
                    <Button
                      kind="quiet"
                      data-testid="other-drop"
                      aria-label={i18n.t('differing.dropOf', [name])}
                      onClick={() => onAnswer(record, other, false)}
                    >
                      {i18n.t('differing.drop')}
                    </Button>
                  </span>
                </li>
              );
            }),
          )}
        </ul>
      </Notice>
    </div>
  );
}

const TAGS = ['industry', 'function', 'seniority', 'relation'] as const;

function shown({ field, value }: OtherValue): string {
  const kind = TAGS.find((one) => one === field);
  if (kind && typeof value === 'string') return tagName(kind, value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

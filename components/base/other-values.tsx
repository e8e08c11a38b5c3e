import { i18n } from '#i18n';
import { type OtherValue, otherValuesOf } from '../../lib/records/index.ts';
import { type Id, isId } from '../../lib/words/index.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useNamesOf } from '../hooks/use-groups.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { fieldName, type RecordKind, valueText } from './record-words.ts';
import type { Acts } from './use-acts.ts';

/** A record that two computers may say differently. */
export interface Differing {
  table: Exclude<RecordKind, 'tombstones'>;
  /** What is told of it where several records are shown: its name, its text or its day; null for that of the page. */
  of: string | null;
  record: { id: Id };
}

/** One value of one of them. */
interface Open extends Differing {
  other: OtherValue;
  key: string;
}

/** What another computer had of some records, beside what stands here: to be taken or dropped, one by one. */
export function OtherValues({ records, acts }: { records: Differing[]; acts: Acts }) {
  const open = records.flatMap((one) =>
    otherValuesOf(one.record).map((other) => ({
      ...one,
      other,
      key: JSON.stringify([one.record.id, other]),
    })),
  );
  return open.length === 0 ? null : <OpenValues open={open} acts={acts} />;
}

function OpenValues({ open, acts }: { open: Open[]; acts: Acts }) {
  const commands = useCommands();
  const names = useNamesOf(open.flatMap(({ other }) => idsIn(other)));
  const answer = ({ table, record, other }: Open, take: boolean) =>
    void acts.act(
      commands.answerOther(table, record.id, other, take),
      i18n.t(take ? 'differing.taken' : 'differing.dropped'),
    );
  return (
    <div data-testid="other-values">
      <Notice kind="notice" title={i18n.t('differing.title')}>
        <p>{i18n.t('differing.text')}</p>
        <ul className="stack">
          {open.map((one) => {
            const field = fieldName(one.table, one.other.field);
            const name = one.of === null ? field : `${one.of}: ${field}`;
            return (
              <li key={one.key} className="stack">
                <span>
                  <strong dir="auto">{name}</strong>{' '}
                  <span dir="auto">
                    {valueText(one.table, one.other.field, one.other.value, (id) => names.get(id) ?? null)}
                  </span>
                </span>
                <span className="row">
                  <Button
                    data-testid="other-take"
                    aria-label={i18n.t('differing.takeOf', [name])}
                    onClick={() => answer(one, true)}
                  >
                    {i18n.t('differing.take')}
                  </Button>
                  <Button
                    kind="quiet"
                    data-testid="other-drop"
                    aria-label={i18n.t('differing.dropOf', [name])}
                    onClick={() => answer(one, false)}
                  >
                    {i18n.t('differing.drop')}
                  </Button>
                </span>
              </li>
            );
          })}
        </ul>
      </Notice>
    </div>
  );
}

const idsIn = ({ value }: OtherValue): Id[] => [value].flat().filter(isId);

import { i18n } from '#i18n';
import type { SetAside } from '../../lib/records/index.ts';
import { Button } from './button.tsx';
import { fieldName } from './record-words.ts';
import { codeText } from './words.ts';

/** Saving brings them all. */
const SHOWN = 50;

/** Records that cannot be read, each with what is wrong with it, and the act that saves them as they are. */
export function SetAsideList({
  records,
  saveLabel,
  onSave,
}: {
  records: readonly SetAside[];
  saveLabel: string;
  onSave: (records: readonly SetAside[]) => void;
}) {
  const more = records.length - SHOWN;
  return (
    <>
      <ul className="bullets" data-testid="set-aside-list">
        {records.slice(0, SHOWN).map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a damaged record may have no id
          <li key={at} className="soft" dir="auto">
            {reasonOf(one)}
          </li>
        ))}
        {more > 0 && <li className="soft">{i18n.t('setAside.more', more, [more])}</li>}
      </ul>
      <div>
        <Button icon="files" data-testid="save-set-aside" onClick={() => onSave(records)}>
          {saveLabel}
        </Button>
      </div>
    </>
  );
}

function reasonOf({ kind, name, field }: SetAside): string {
  const [what, why] = [codeText(`kind.${kind}`), fieldName(kind, field)];
  return name === null
    ? i18n.t('setAside.nameless', [what, why])
    : i18n.t('setAside.line', [what, name, why]);
}

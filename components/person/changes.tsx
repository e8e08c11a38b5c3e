import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import { Notice } from '../base/notice.tsx';
import { codeText } from '../base/words.ts';

/** One field in which the page says something else than the book. */
export interface FieldChange {
  field: string;
  old: string | null;
  new: string;
}

/** What is new on the page since it was last read, to be taken over or left. */
export function PageChanges({
  changes,
  onAccept,
  onIgnore,
}: {
  changes: FieldChange[];
  onAccept: () => void;
  onIgnore: () => void;
}) {
  if (changes.length === 0) return null;
  return (
    <Notice kind="accent" title={i18n.t('sidebar.changesTitle')}>
      <ul className="changes" data-testid="changes">
        {changes.map((change) => (
          <li key={change.field}>
            <span className="field__label">{codeText(`field.${change.field}`)}</span>
            <span>
              {change.old && (
                <>
                  <del>{change.old}</del> <span aria-hidden="true">→</span>{' '}
                </>
              )}
              <ins>{change.new}</ins>
            </span>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button small kind="primary" data-testid="accept-changes" onClick={onAccept}>
          {i18n.t('sidebar.changesAccept')}
        </Button>
        <Button small data-testid="ignore-changes" onClick={onIgnore}>
          {i18n.t('sidebar.changesIgnore')}
        </Button>
      </div>
    </Notice>
  );
}

import { i18n } from '#i18n';
import type { ReadingRule } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';
import { codeText } from '../base/words.ts';

/** Where the user has pointed at fields, by site: each can be taken away again. */
export function RuleList({
  rules,
  onRemove,
}: {
  rules: ReadingRule[];
  onRemove: (rule: ReadingRule) => void;
}) {
  return (
    <ul className="stack" data-testid="rules">
      {rules.map((rule) => {
        const name = `${codeText(`field.${rule.field}`)} · ${rule.host}${rule.path}`;
        return (
          <li key={rule.id} className="settings__line">
            <span>{name}</span>
            <Button
              small
              data-testid="remove-rule"
              aria-label={i18n.t('settings.removeRule', [name])}
              onClick={() => onRemove(rule)}
            >
              {i18n.t('settings.remove')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

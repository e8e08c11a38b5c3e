import { i18n } from '#i18n';
import { TextField } from '../base/field.tsx';

/** The passphrase that seals a backup; empty leaves the file open. */
export function PassphraseField({
  value,
  hint,
  testId,
  onChange,
}: {
  value: string;
  hint: string;
  testId: string;
  onChange: (passphrase: string) => void;
}) {
  return (
    <TextField
      type="password"
      autoComplete="new-password"
      label={i18n.t('backup.passphrase')}
      hint={hint}
      value={value}
      data-testid={testId}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

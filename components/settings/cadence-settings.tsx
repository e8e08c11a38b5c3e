import { i18n } from '#i18n';
import type { GroupCadences } from '../../lib/records/index.ts';
import { foldText, RELATIONS } from '../../lib/words/index.ts';
import { CADENCES, cadenceName } from '../base/cadence-names.ts';
import { SelectField } from '../base/field.tsx';
import { tagName } from '../base/names.ts';
import { Section } from '../base/section.tsx';

const NONE: GroupCadences = { relations: {}, labels: {} };

/** The cadences asked for by relation and label. */
export function CadenceSettings({
  cadences = NONE,
  labels,
  onChange,
}: {
  cadences?: GroupCadences | undefined;
  labels: readonly string[];
  onChange: (cadences: GroupCadences) => void;
}) {
  const changed = (kind: keyof GroupCadences, key: string, days: number | null): GroupCadences => {
    const others = Object.entries(cadences[kind]).filter(([one]) => one !== key);
    return { ...cadences, [kind]: Object.fromEntries(days === null ? others : [...others, [key, days]]) };
  };
  const field = (kind: keyof GroupCadences, key: string, name: string) => (
    <CadenceField
      key={`${kind}/${key}`}
      name={name}
      days={(Object.hasOwn(cadences[kind], key) ? cadences[kind][key] : undefined) ?? null}
      onChange={(days) => onChange(changed(kind, key, days))}
    />
  );
  return (
    <Section title={i18n.t('settings.cadences')}>
      <p className="soft">{i18n.t('settings.cadencesText')}</p>
      <div className="settings__three">
        {RELATIONS.map((relation) => field('relations', relation, tagName('relation', relation)))}
      </div>
      {labels.length > 0 && (
        <>
          <h3>{i18n.t('settings.labels')}</h3>
          <div className="settings__three">
            {labels.map((label) => field('labels', foldText(label), label))}
          </div>
        </>
      )}
    </Section>
  );
}

function CadenceField({
  name,
  days,
  onChange,
}: {
  name: string;
  days: number | null;
  onChange: (days: number | null) => void;
}) {
  const choices = [...new Set([...CADENCES.map(([count]) => count), ...(days === null ? [] : [days])])].sort(
    (a, b) => a - b,
  );
  return (
    <SelectField
      label={name}
      none={i18n.t('sidebar.cadenceNone')}
      value={days === null ? null : String(days)}
      options={choices.map((count) => ({ id: String(count), name: cadenceName(count) }))}
      onChange={(value) => onChange(value === null ? null : Number(value))}
    />
  );
}

import { useState } from 'react';
import { i18n } from '#i18n';
import { type Day, isDay } from '../../lib/days/index.ts';
import type { Contact } from '../../lib/records/index.ts';
import type { BulkEdit } from '../../lib/store/index.ts';
import { cleanLine, type Id, TEXT_LIMITS } from '../../lib/words/index.ts';
import { countries } from '../base/countries.ts';
import { SelectField, TextField } from '../base/field.tsx';
import { functionOptions, industryOptions, seniorityOptions } from '../base/tag-options.ts';
import { useGroups } from '../hooks/use-groups.ts';
import { ImportanceField, LanguageField } from '../person/tie-fields.tsx';
import { type Asking, Question } from './bulk-questions.tsx';

type Tags = Extract<BulkEdit, { edit: 'tags' }>['tags'];

/** Stands for taking a tag away; no id of a tag is like it. */
const NOT_SET = '-';

/** Industry, function, level and country of many at once; what is not chosen stays as it is with each. */
export function AskTags({ onCancel, onEdit }: Asking) {
  const [tags, setTags] = useState<Tags>({});
  const change = (part: Tags) => setTags({ ...tags, ...part });
  const chosen = Object.values(tags).some((tag) => tag !== undefined);
  return (
    <Question
      act={i18n.t('ui.save')}
      ready={chosen}
      onCancel={onCancel}
      onAct={() => onEdit({ edit: 'tags', tags: onlyChosen(tags) })}
    >
      <TagSelect
        label={i18n.t('sidebar.industry')}
        value={tags.industry}
        options={industryOptions()}
        testId="bulk-industry"
        onChange={(industry) => change({ industry })}
      />
      <TagSelect
        label={i18n.t('sidebar.function')}
        value={tags.function}
        options={functionOptions()}
        testId="bulk-function"
        onChange={(duty) => change({ function: duty })}
      />
      <TagSelect
        label={i18n.t('sidebar.seniority')}
        value={tags.seniority}
        options={seniorityOptions()}
        testId="bulk-seniority"
        onChange={(seniority) => change({ seniority })}
      />
      <TagSelect
        label={i18n.t('sidebar.country')}
        value={tags.region === undefined ? undefined : (tags.region?.country ?? null)}
        options={countries()}
        testId="bulk-region"
        onChange={(country) =>
          change({ region: country ? { country, area: null } : country === null ? null : undefined })
        }
      />
      <p className="soft">{i18n.t('dashboard.bulkReplaces')}</p>
    </Question>
  );
}

/** Without the tags that stay as they are. */
const onlyChosen = (tags: Tags): Tags =>
  Object.fromEntries(Object.entries(tags).filter(([, tag]) => tag !== undefined));

/** A tag for many: undefined leaves it as it is, null takes it away. */
function TagSelect<T extends string>({
  label,
  value,
  options,
  testId,
  onChange,
}: {
  label: string;
  value: T | null | undefined;
  options: { id: T; name: string }[];
  testId: string;
  onChange: (value: T | null | undefined) => void;
}) {
  return (
    <SelectField<T | typeof NOT_SET>
      label={label}
      value={value === null ? NOT_SET : (value ?? null)}
      none={i18n.t('dashboard.bulkAsItIs')}
      options={[...options, { id: NOT_SET, name: i18n.t('ui.notSet') }]}
      data-testid={testId}
      onChange={(id) => onChange(id === NOT_SET ? null : (id ?? undefined))}
    />
  );
}

export function AskImportance({ onCancel, onEdit }: Asking) {
  const [importance, setImportance] = useState<Contact['importance']>(2);
  return (
    <Question
      act={i18n.t('ui.save')}
      onCancel={onCancel}
      onAct={() => onEdit({ edit: 'importance', importance })}
    >
      <ImportanceField value={importance} onChange={setImportance} />
      <p className="soft">{i18n.t('dashboard.bulkReplaces')}</p>
    </Question>
  );
}

export function AskLanguage({ onCancel, onEdit }: Asking) {
  const [language, setLanguage] = useState<string | null>(null);
  return (
    <Question
      act={i18n.t('ui.save')}
      onCancel={onCancel}
      onAct={() => onEdit({ edit: 'language', language })}
    >
      <LanguageField value={language} none={i18n.t('sidebar.languageNone')} onChange={setLanguage} />
      <p className="soft">{i18n.t('dashboard.bulkReplaces')}</p>
    </Question>
  );
}

/** One day on which the user meets all of them; without a day, no next meeting. */
export function AskMeeting({ today, onCancel, onEdit }: Asking & { today: Day }) {
  const [day, setDay] = useState('');
  const on = isDay(day) && day >= today ? day : null;
  return (
    <Question
      act={i18n.t(day === '' ? 'sidebar.dropMeeting' : 'ui.save')}
      ready={day === '' || on !== null}
      onCancel={onCancel}
      onAct={() => onEdit({ edit: 'nextMeeting', on })}
    >
      <TextField
        label={i18n.t('field.nextMeeting')}
        hint={i18n.t('sidebar.nextMeetingHint')}
        type="date"
        min={today}
        value={day}
        data-testid="bulk-meeting-day"
        onChange={(event) => setDay(event.target.value)}
      />
      <p className="soft">{i18n.t('dashboard.bulkReplaces')}</p>
    </Question>
  );
}

/** Into a group there is, or a new one. */
export function AskGroup({
  onCancel,
  onJoin,
}: {
  onCancel: () => void;
  onJoin: (group: { id: Id } | { name: string }) => void;
}) {
  const groups = useGroups();
  const there = groups.state === 'ready' ? groups.value : [];
  const [id, setId] = useState<Id | null>(null);
  const [name, setName] = useState('');
  const clean = cleanLine(name, TEXT_LIMITS.label);
  return (
    <Question
      act={i18n.t('dashboard.bulkGroup')}
      ready={id !== null || clean !== null}
      onCancel={onCancel}
      onAct={() => {
        if (id) onJoin({ id });
        else if (clean) onJoin({ name: clean });
      }}
    >
      {there.length > 0 && (
        <SelectField
          label={i18n.t('dashboard.bulkGroupIs')}
          value={id}
          none={i18n.t('dashboard.bulkGroupNew')}
          options={there.map(({ group }) => ({ id: group.id, name: group.name }))}
          data-testid="bulk-group-is"
          onChange={setId}
        />
      )}
      {id === null && (
        <TextField
          label={i18n.t('dashboard.bulkGroupName')}
          value={name}
          maxLength={TEXT_LIMITS.label}
          data-testid="bulk-group-name"
          onChange={(event) => setName(event.target.value)}
        />
      )}
    </Question>
  );
}

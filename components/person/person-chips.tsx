import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Contact } from '../../lib/records/index.ts';
import { RELATIONS } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { tagName } from '../base/names.ts';
import type { EditHow } from '../base/use-edit.ts';
import { regionText } from '../base/words.ts';
import { PickChip } from './pick-chip.tsx';
import { TagPickChips } from './tag-pick-chips.tsx';
import { TagsForm } from './tags-form.tsx';

/**
 * The tags of a person as chips: a press on one changes it, and "+ Tag" opens the whole form beneath, for what is not set
 * yet, for places and labels.
 */
export function PersonChips({
  contact,
  labels,
  onChange,
  children,
}: {
  contact: Contact;
  /** Labels in use, with how many contacts have each. */
  labels: readonly { label: string; count: number }[];
  onChange: (part: Partial<Contact>, how?: EditHow<Contact>) => Promise<boolean>;
  /** Further chips, after the tags. */
  children?: ReactNode;
}) {
  const [editing, setEditing] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (editing) form.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [editing]);
  const { relation, leader, region } = contact;
  const place = regionText(region);
  const others = [
    ...(leader ? [i18n.t('sidebar.leaderShort')] : []),
    ...(place ? [place] : []),
    ...contact.labels,
  ];
  const close = () => {
    setEditing(false);
    opener.current?.focus();
  };
  return (
    <div className="person-chips">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own */}
      <div className="chips" role="group" aria-label={i18n.t('contactPage.tags')}>
        <TagPickChips tags={contact} onChange={onChange} />
        {relation && (
          <PickChip
            label={i18n.t('sidebar.relation')}
            value={relation}
            none={i18n.t('ui.notSet')}
            options={RELATIONS.map((id) => ({ id, name: tagName('relation', id) }))}
            testId="pick-relation"
            onChange={(next) => void onChange({ relation: next })}
          />
        )}
        {others.map((text) => (
          <button
            key={text}
            type="button"
            className="chip chip--plain"
            title={i18n.t('contactPage.change', [text])}
            onClick={() => setEditing(true)}
          >
            <bdi>{text}</bdi>
          </button>
        ))}
        {children}
        <Button
          ref={opener}
          small
          kind="quiet"
          icon="add"
          aria-expanded={editing}
          data-testid="edit-tags"
          onClick={() => setEditing(!editing)}
        >
          {i18n.t('contactPage.addTag')}
        </Button>
      </div>
      {editing && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own
        <div
          ref={form}
          className="card stack"
          role="group"
          aria-label={i18n.t('contactPage.tags')}
          onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && close()}
        >
          <TagsForm tags={contact} labels={labels} onChange={onChange} />
          <div>
            <Button small data-testid="tags-done" onClick={close}>
              {i18n.t('contactPage.done')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

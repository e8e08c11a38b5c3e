import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Contact } from '../../lib/records/index.ts';
import { TEXT_LIMITS } from '../../lib/words/index.ts';
import { AutosaveText } from '../base/autosave.tsx';
import { Avatar } from '../base/avatar.tsx';
import { Button, IconButton } from '../base/button.tsx';
import { type EditHow, howOf } from '../base/use-edit.ts';
import { saysMore } from './person-head.tsx';

const FIELDS = ['name', 'role', 'company', 'headline', 'location'] as const;

const NAMES = {
  name: 'dashboard.column.name',
  role: 'dashboard.column.role',
  company: 'dashboard.column.company',
  headline: 'contactPage.headline',
  location: 'contactPage.location',
} as const;

/** Who the person is. A press on the pen turns the lines into the fields they are written in. */
export function PersonTitle({
  contact,
  change,
}: {
  contact: Contact;
  change: (part: Partial<Contact>, how?: EditHow<Contact>) => Promise<boolean>;
}) {
  const [editing, setEditing] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (editing) fields.current?.querySelector('input')?.focus();
  }, [editing]);
  const { headline } = contact;
  // The place as people say it; the rest of the region is one of the tags.
  const town = contact.location?.split(',')[0];
  const work = [contact.role, contact.company, town].filter(Boolean).join(', ');
  return (
    <div className="person-page__title">
      <Avatar name={contact.name} />
      <div className="person-page__who">
        <div className="person-page__name">
          <h1 id="person-name" dir="auto">
            {contact.name}
          </h1>
          <IconButton
            small
            icon="edit"
            label={i18n.t('sidebar.details')}
            aria-expanded={editing}
            data-testid="edit-who"
            onClick={() => setEditing(!editing)}
          />
        </div>
        {work && (
          <p className="person-page__work" dir="auto">
            {work}
          </p>
        )}
        {headline && (!work || saysMore(headline, contact)) && (
          <p className="faint" dir="auto">
            {headline}
          </p>
        )}
      </div>
      {editing && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own
        <div
          ref={fields}
          className="card stack person-page__fields"
          role="group"
          aria-label={i18n.t('sidebar.details')}
          onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && setEditing(false)}
        >
          <div className="pair">
            {FIELDS.map((field) => (
              <AutosaveText
                key={field}
                label={i18n.t(NAMES[field])}
                value={contact[field]}
                maxLength={TEXT_LIMITS[field]}
                // A person without a name cannot be stored: the empty field stays unsaved and says so.
                onSave={(value, how) =>
                  change(
                    { [field]: field === 'name' ? (value ?? '') : value },
                    howOf(how, (shown) => ({ [field]: shown })),
                  )
                }
              />
            ))}
          </div>
          <div>
            <Button small data-testid="who-done" onClick={() => setEditing(false)}>
              {i18n.t('contactPage.done')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

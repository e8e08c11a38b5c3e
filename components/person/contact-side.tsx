import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Contact } from '../../lib/records/index.ts';
import { TEXT_LIMITS } from '../../lib/words/index.ts';
import { AutosaveText } from '../base/autosave.tsx';
import { Section } from '../base/section.tsx';
import { TagField } from '../base/tag-field.tsx';
import { howOf } from '../base/use-edit.ts';
import { problemText } from '../base/words.ts';
import type { PersonActions, PersonShown } from './contact-page.tsx';
import { PersonProfiles, Websites } from './person-facts.tsx';
import { ProposedTags } from './proposed-tags.tsx';
import { TagsForm } from './tags-form.tsx';
import { TieForm } from './tie-form.tsx';

/** RFC 3696, erratum 1690: no deliverable address is longer. */
const EMAIL_LIMIT = 254;
const isEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
const isWebAddress = (text: string) => /^(https?:\/\/)?[^\s/@:]+\.[^\s/@]+(\/\S*)?$/i.test(text);

interface SideProps {
  contact: Contact;
  change: PersonActions['change'];
}

/** Beside the log: who the person is, editable in place. */
export function ContactSide({
  shown,
  today,
  metThrough,
  ideas,
  actions: { change },
}: {
  shown: PersonShown;
  today: Day;
  metThrough: ReactNode;
  ideas: ReactNode;
  actions: Pick<PersonActions, 'change'>;
}) {
  const { contact } = shown;
  return (
    <div className="onepage__side">
      <Section title={i18n.t('contactPage.tags')}>
        <ProposedTags contact={contact} onAccept={change} />
        <TagsForm tags={contact} labels={shown.labels} onChange={change} />
      </Section>
      <Helps contact={contact} change={change} ideas={ideas} />
      <Section title={i18n.t('contactPage.tie')}>
        <TieForm contact={contact} today={today} metThrough={metThrough} onChange={change} />
      </Section>
      <Who contact={contact} change={change} />
      <PersonProfiles profiles={shown.profiles} />
    </div>
  );
}

/** What the person can help with and looks for. */
function Helps({ contact, change, ideas }: SideProps & { ideas: ReactNode }) {
  return (
    <Section title={i18n.t('contactPage.help')}>
      <TagField
        label={i18n.t('contactPage.offers')}
        values={contact.offers}
        known={[]}
        limit={TEXT_LIMITS.line}
        placeholder={i18n.t('contactPage.offersHint')}
        testId="offers"
        onChange={(offers) => void change({ offers })}
      />
      <TagField
        label={i18n.t('contactPage.needs')}
        values={contact.needs}
        known={[]}
        limit={TEXT_LIMITS.line}
        placeholder={i18n.t('contactPage.needsHint')}
        testId="needs"
        onChange={(needs) => void change({ needs })}
      />
      {ideas}
    </Section>
  );
}

/** Name, work and the ways to reach the person. */
function Who({ contact, change }: SideProps) {
  const text = (field: 'name' | 'headline' | 'company' | 'role' | 'location', label: string) => (
    <AutosaveText
      label={label}
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
  );
  return (
    <Section title={i18n.t('contactPage.who')}>
      {text('name', i18n.t('dashboard.column.name'))}
      {text('role', i18n.t('dashboard.column.role'))}
      {text('company', i18n.t('dashboard.column.company'))}
      {text('headline', i18n.t('contactPage.headline'))}
      {text('location', i18n.t('contactPage.location'))}
      <TagField
        label={i18n.t('contactPage.emails')}
        values={contact.emails}
        known={[]}
        limit={EMAIL_LIMIT}
        check={(text) => (isEmail(text) ? null : problemText({ code: 'emailInvalid' }))}
        testId="emails"
        onChange={(emails) => void change({ emails })}
      />
      <TagField
        label={i18n.t('contactPage.phones')}
        values={contact.phones}
        known={[]}
        onChange={(phones) => void change({ phones })}
      />
      <TagField
        label={i18n.t('contactPage.websites')}
        values={contact.websites ?? []}
        known={[]}
        limit={TEXT_LIMITS.url}
        check={(text) => (isWebAddress(text) ? null : problemText({ code: 'webInvalid' }))}
        testId="websites"
        onChange={(websites) => void change({ websites })}
      />
      <Websites addresses={contact.websites ?? []} />
    </Section>
  );
}

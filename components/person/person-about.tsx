import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { addDays, type Day } from '../../lib/days/index.ts';
import type { Contact } from '../../lib/records/index.ts';
import { TEXT_LIMITS } from '../../lib/words/index.ts';
import { Icon } from '../base/icon.tsx';
import { tagName } from '../base/names.ts';
import { TagField } from '../base/tag-field.tsx';
import { codeText, dayText, kindName, problemText } from '../base/words.ts';
import { CadenceChip } from './cadence-chip.tsx';
import type { PersonActions, PersonShown } from './contact-page.tsx';
import { languageName } from './draft-panel.tsx';
import { type Fact, Facts } from './facts.tsx';
import { EMAIL_LIMIT, isEmail, mailHref, shortAddress, telHref, webHref } from './reach.ts';
import { TieForm } from './tie-form.tsx';

const isWebAddress = (text: string) => /^(https?:\/\/)?[^\s/@:]+\.[^\s/@]+(\/\S*)?$/i.test(text);

/** What is known of the person beside the log: a line each, changed where it stands. */
export function PersonAbout({
  shown,
  today,
  metThrough,
  groups,
  change,
}: {
  shown: PersonShown;
  today: Day;
  /** The field for whoever brought us together: it searches the book. */
  metThrough: ReactNode;
  /** Their groups as they read, and the fields in which they are changed; null where there are no groups at all. */
  groups: { value: ReactNode | null; editor: ReactNode } | null;
  change: PersonActions['change'];
}) {
  const [open, setOpen] = useState<string | null>(null);
  const { contact, profiles } = shown;
  const texts = (field: 'offers' | 'needs', label: string, hint: string): Fact => ({
    id: field,
    label,
    value: chips(contact[field]),
    editor: (
      <TagField
        label={label}
        values={contact[field]}
        known={[]}
        limit={TEXT_LIMITS.line}
        placeholder={hint}
        testId={field}
        onChange={(values) => void change({ [field]: values })}
      />
    ),
  });
  const facts: Fact[] = [
    {
      id: 'cadence',
      label: i18n.t('contactPage.keepInTouch'),
      value: (
        <>
          <CadenceChip value={contact.cadenceDays} onChange={(cadenceDays) => void change({ cadenceDays })} />{' '}
          <NextTime contact={contact} last={shown.exchanges[0]?.on ?? null} today={today} />
        </>
      ),
    },
    texts('offers', i18n.t('contactPage.offers'), i18n.t('contactPage.offersHint')),
    texts('needs', i18n.t('contactPage.needs'), i18n.t('contactPage.needsHint')),
    {
      id: 'tie',
      label: i18n.t('contactPage.tie'),
      value: tieText(contact),
      editor: <TieForm contact={contact} today={today} metThrough={metThrough} onChange={change} />,
    },
    ...(groups ? [{ id: 'groups', label: i18n.t('contactPage.groups'), ...groups }] : []),
    {
      id: 'emails',
      label: i18n.t('contactPage.emails'),
      value: links(contact.emails, mailHref),
      editor: (
        <TagField
          label={i18n.t('contactPage.emails')}
          values={contact.emails}
          known={[]}
          limit={EMAIL_LIMIT}
          check={(text) => (isEmail(text) ? null : problemText({ code: 'emailInvalid' }))}
          testId="emails"
          onChange={(emails) => void change({ emails })}
        />
      ),
    },
    {
      id: 'phones',
      label: i18n.t('contactPage.phones'),
      value: links(contact.phones, telHref),
      editor: (
        <TagField
          label={i18n.t('contactPage.phones')}
          values={contact.phones}
          known={[]}
          testId="phones"
          onChange={(phones) => void change({ phones })}
        />
      ),
    },
    {
      id: 'websites',
      label: i18n.t('contactPage.websites'),
      value: links(contact.websites ?? [], webHref),
      editor: (
        <TagField
          label={i18n.t('contactPage.websites')}
          values={contact.websites ?? []}
          known={[]}
          limit={TEXT_LIMITS.url}
          check={(text) => (isWebAddress(text) ? null : problemText({ code: 'webInvalid' }))}
          testId="websites"
          onChange={(websites) => void change({ websites })}
        />
      ),
    },
  ];
  // Only web addresses become links: a file may hold anything. There is nothing to fill in by hand here.
  const pages = links(
    profiles.map(({ url }) => url),
    (url) => (/^https?:\/\//i.test(url) ? url : null),
  );
  if (pages) facts.push({ id: 'profiles', label: i18n.t('contactPage.profiles'), value: pages });
  return <Facts label={i18n.t('contactPage.who')} facts={facts} open={open} onOpen={setOpen} />;
}

const chips = (texts: readonly string[]): ReactNode | null =>
  texts.length === 0 ? null : (
    <span className="chips">
      {texts.map((text) => (
        <bdi key={text} className="chip">
          {text}
        </bdi>
      ))}
    </span>
  );

/** Addresses as links, where they are such; a link that leaves the book says so by its sign. */
const links = (texts: readonly string[], hrefOf: (text: string) => string | null): ReactNode | null =>
  texts.length === 0 ? null : (
    <span className="known-facts__links">
      {texts.map((text) => {
        const href = hrefOf(text);
        const away = href?.startsWith('http');
        if (!href) return <bdi key={text}>{text}</bdi>;
        return (
          <a key={text} href={href} {...(away ? { target: '_blank', rel: 'noreferrer' } : {})}>
            <bdi>{shortAddress(text)}</bdi>
            {away && <Icon name="open" size={14} />}
          </a>
        );
      })}
    </span>
  );

/** When the next time would be by the cadence that was asked for; nothing once that day has come. */
export function NextTime({
  contact,
  last,
  today,
}: {
  contact: Pick<Contact, 'cadenceDays' | 'resting' | 'archived'>;
  /** The last exchange. */
  last: Day | null;
  today: Day;
}) {
  if (contact.cadenceDays === null || !last || contact.resting || contact.archived) return null;
  const next = addDays(last, contact.cadenceDays);
  if (next <= today) return null;
  return <span className="faint">{i18n.t('contactPage.nextTime', [dayText(next, today)])}</span>;
}

/** How we know each other, as far as it was said. */
function tieText(contact: Contact): string | null {
  const parts = [
    contact.relation && tagName('relation', contact.relation),
    contact.acquaintance && kindName('acquaintance', contact.acquaintance),
    contact.howWeMet,
    contact.importance > 1 &&
      codeText(`dashboard.importanceOf.${contact.importance === 2 ? 'important' : 'very'}`),
    contact.language && languageName(contact.language),
  ];
  return parts.filter(Boolean).join(' · ') || null;
}

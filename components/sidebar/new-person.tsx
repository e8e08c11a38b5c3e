import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { READING_FIELDS, type Reading, type ReadingField } from '../../lib/records/index.ts';
import { type Problem, TEXT_LIMITS } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { countries } from '../base/countries.ts';
import { TextField } from '../base/field.tsx';
import { Icon } from '../base/icon.tsx';
import { textLanguage } from '../base/names.ts';
import { Notice } from '../base/notice.tsx';
import { codeText, isolated, listText, periodText, problemText } from '../base/words.ts';
import { PersonHead, type Who } from '../person/person-head.tsx';
import { PickChip } from '../person/pick-chip.tsx';
import { type Evidence, TagEvidence } from '../person/tag-evidence.tsx';
import { TagPickChips } from '../person/tag-pick-chips.tsx';
import { type Tags, TagsForm } from '../person/tags-form.tsx';
import { firstName } from '../person/usual.ts';

export interface Proposal {
  tags: Tags;
  evidence: Evidence;
  /** Labels on offer: other roles of the headline. None is taken unless the user presses it. */
  offered: string[];
}

const WHO_FIELDS = ['name', 'headline', 'role', 'company', 'location'] as const;
type WhoField = (typeof WHO_FIELDS)[number];

const problemOf = (reading: Reading, field: string): Problem | undefined =>
  reading.problems.find((problem) => problem.field === field);

/** The page contradicts itself on the company: by its own list of jobs the last one there has ended. */
function EndedJob({ reading }: { reading: Reading }) {
  const ended = reading.problems.find((problem) => problem.code === 'jobEnded');
  if (!ended) return null;
  const params = (ended.params ?? []).map((period) => periodText(String(period)));
  return (
    <Notice kind="notice">
      <p data-testid="job-ended">{problemText({ ...ended, params })}</p>
    </Notice>
  );
}

/** Fields of a contact that a page may say and this one did not. */
const missingIn = (reading: Reading): ReadingField[] =>
  READING_FIELDS.filter(
    (field) => field !== 'industry' && reading[field] === null && problemOf(reading, field),
  );

/** The page said nothing of these; said once, in one line. */
function MissingFields({ reading }: { reading: Reading }) {
  const missing = missingIn(reading);
  if (missing.length === 0) return null;
  return (
    <Notice kind="notice">
      <p>
        {i18n.t('sidebar.partlyRead', [
          listText(missing.map((field) => codeText(`field.${field}`).toLocaleLowerCase(textLanguage()))),
        ])}
      </p>
    </Notice>
  );
}

const NO_TAGS: Tags = {
  industry: null,
  function: null,
  seniority: null,
  leader: null,
  region: null,
  labels: [],
};

/**
 * Somebody on the page who is not in the book: what was read, the proposed tags with the words they come from, and one
 * press that takes them over. Nothing is stored before that.
 */
export function NewPerson({
  reading,
  labels,
  pointAt,
  propose,
  onAccept,
}: {
  reading: Reading;
  labels: readonly { label: string; count: number }[];
  /** The way to point at fields on the page. */
  pointAt: (fields: ReadingField[]) => ReactNode;
  propose: (who: Who & { industry: string | null }) => Promise<Proposal>;
  /** `thenLog`: an entry is to be written at once. */
  onAccept: (who: Who & { name: string }, tags: Tags, proposal: Proposal | null, thenLog: boolean) => void;
}) {
  const [typed, setTyped] = useState<Partial<Who>>({});
  // A name that the page gives later leaves its field where it is, since somebody may be on the way to type there.
  const [nameless] = useState(reading.name === null);
  const who: Who = { ...whoOf(reading), ...typed };
  const [correcting, setCorrecting] = useState(false);
  const [all, setAll] = useState(false);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [changed, setChanged] = useState<Partial<Tags>>({});
  const [refused, setRefused] = useState(false);
  const accept = useRef<HTMLButtonElement>(null);
  const { headline, role, company, location } = who;

  // What is typed into a field leads to better proposals; what the user has chosen stays.
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void propose({ name: null, headline, role, company, location, industry: reading.industry }).then(
        (next) => current && setProposal(next),
      );
    }, 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [propose, headline, role, company, location, reading.industry]);
  const ready = proposal !== null && reading.name !== null;
  useEffect(() => {
    if (ready) accept.current?.focus();
  }, [ready]);

  const tags: Tags = { ...NO_TAGS, ...proposal?.tags, ...changed };
  const offered = (proposal?.offered ?? []).filter((label) => !tags.labels.includes(label));
  const change = async (part: Partial<Tags>) => {
    setChanged({ ...changed, ...part });
    return true;
  };

  function save(event: SyntheticEvent, thenLog: boolean) {
    event.preventDefault();
    if (!proposal) return;
    const name = who.name?.trim();
    if (!name) return setRefused(true);
    onAccept({ ...who, name }, tags, proposal, thenLog);
  }
  const fieldFor = (field: WhoField) => (
    <TextField
      key={field}
      label={codeText(`field.${field}`)}
      value={who[field] ?? ''}
      autoFocus={field === 'name' && nameless}
      maxLength={TEXT_LIMITS[field]}
      data-testid={`field-${field}`}
      onChange={(event) => setTyped({ ...typed, [field]: event.target.value || null })}
      hint={reading[field] === null ? hintOf(reading, field) : undefined}
      problem={field === 'name' && refused && !who.name?.trim() ? problemText({ code: 'nameMissing' }) : null}
    />
  );
  return (
    <form
      autoComplete="off"
      className="new-person"
      aria-label={i18n.t('sidebar.addTitle')}
      onSubmit={(event) => save(event, false)}
    >
      <PersonHead who={{ ...who, headline: null }}>
        <Button
          kind="quiet"
          small
          icon="edit"
          className="button--flush"
          aria-expanded={correcting}
          data-testid="correct-read"
          onClick={() => setCorrecting(!correcting)}
        >
          {i18n.t('sidebar.editRead')}
        </Button>
      </PersonHead>
      <EndedJob reading={reading} />
      <MissingFields reading={reading} />
      {correcting ? WHO_FIELDS.map(fieldFor) : nameless && fieldFor('name')}
      {pointAt(missingIn(reading))}
      {headline && (
        <section className="card stack">
          <h2 className="new-person__label">{i18n.t('sidebar.theirHeadline')}</h2>
          <p className="new-person__headline" dir="auto">
            <MarkedEvidence text={headline} evidence={proposal?.evidence ?? NO_EVIDENCE} />
          </p>
        </section>
      )}
      <section className="stack" aria-label={i18n.t('sidebar.tags')}>
        <h2 className="new-person__label">{i18n.t('sidebar.tagsFromWords')}</h2>
        <TagPicks tags={tags} changed={changed} onChange={change}>
          <Button
            small
            kind="quiet"
            icon="add"
            aria-expanded={all}
            data-testid="all-tags"
            onClick={() => setAll(!all)}
          >
            {i18n.t('contactPage.addTag')}
          </Button>
        </TagPicks>
        {all && <TagsForm tags={tags} labels={labels} onChange={change} />}
        {offered.length > 0 && (
          <div className="chips">
            {offered.map((label) => (
              <Button
                key={label}
                small
                icon="add"
                onClick={() => void change({ labels: [...tags.labels, label] })}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
        {proposal && (
          <details className="new-person__why">
            <summary>{i18n.t('sidebar.evidence')}</summary>
            <TagEvidence tags={proposal.tags} evidence={proposal.evidence} />
          </details>
        )}
      </section>
      <div className="sidebar__foot">
        <Button
          ref={accept}
          kind="primary"
          icon="add"
          type="submit"
          data-testid="accept-tags"
          disabled={!proposal}
        >
          {who.name ? i18n.t('sidebar.addOne', [isolated(firstName(who.name))]) : i18n.t('sidebar.add')}
        </Button>
        <Button data-testid="add-and-log" disabled={!proposal} onClick={(event) => save(event, true)}>
          {i18n.t('sidebar.addAndLog')}
        </Button>
      </div>
    </form>
  );
}

const NO_EVIDENCE: Evidence = {};

/** A headline with the words marked that led to tags. */
function MarkedEvidence({ text, evidence }: { text: string; evidence: Evidence }) {
  return markedParts(text, Object.values(evidence)).map(({ at, part, marked }) =>
    marked ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
  );
}

/** A text cut where the words stand that led to tags, whatever their case; longer words before those within them. */
export function markedParts(
  text: string,
  words: readonly string[],
): { at: number; part: string; marked: boolean }[] {
  const wanted = [...new Set(words.map((each) => each.trim()).filter(Boolean))].sort(
    (a, b) => b.length - a.length,
  );
  if (wanted.length === 0) return [{ at: 0, part: text, marked: false }];
  const pattern = new RegExp(
    `(${wanted.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`,
    'giu',
  );
  let at = 0;
  return text
    .split(pattern)
    .map((part, index) => {
      const here = { at, part, marked: index % 2 === 1 };
      at += part.length;
      return here;
    })
    .filter(({ part }) => part !== '');
}

/** The tags somebody will be added with: dashed while only proposed, a press changes or takes away. */
function TagPicks({
  tags,
  changed,
  onChange,
  children,
}: {
  tags: Tags;
  changed: Partial<Tags>;
  onChange: (part: Partial<Tags>) => Promise<boolean>;
  children: ReactNode;
}) {
  const { leader, region, labels } = tags;
  return (
    <div className="chips new-person__chips">
      <TagPickChips tags={tags} asks={(field) => changed[field] === undefined} onChange={onChange} />
      {leader && (
        <TakenChip
          ask={changed.leader === undefined}
          text={i18n.t('sidebar.leaderShort')}
          onTakeAway={() => void onChange({ leader: null })}
        />
      )}
      {region?.country && (
        <PickChip
          ask={changed.region === undefined}
          label={i18n.t('sidebar.country')}
          value={region.country}
          none={i18n.t('ui.notSet')}
          options={countries()}
          testId="pick-country"
          onChange={(country) =>
            void onChange({ region: country || region.area ? { area: region.area, country } : null })
          }
        />
      )}
      {region?.area && (
        <TakenChip
          ask={changed.region === undefined}
          text={region.area}
          onTakeAway={() => void onChange({ region: region.country ? { ...region, area: null } : null })}
        />
      )}
      {labels.map((label) => (
        <TakenChip
          key={label}
          ask={false}
          text={label}
          onTakeAway={() => void onChange({ labels: labels.filter((each) => each !== label) })}
        />
      ))}
      {children}
    </div>
  );
}

function TakenChip({ ask, text, onTakeAway }: { ask: boolean; text: string; onTakeAway: () => void }) {
  return (
    <button
      type="button"
      className={ask ? 'chip chip--ask' : 'chip chip--plain'}
      aria-label={i18n.t('ui.removeItem', [text])}
      onClick={onTakeAway}
    >
      <bdi>{text}</bdi>
      <Icon name="close" size={12} />
    </button>
  );
}

const whoOf = ({ name, headline, role, company, location }: Reading): Who => ({
  name,
  headline,
  role,
  company,
  location,
});

function hintOf(reading: Reading, field: WhoField): string | undefined {
  const problem = problemOf(reading, field);
  return problem && problemText(problem);
}

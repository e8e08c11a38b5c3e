import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { READING_FIELDS, type Reading, type ReadingField } from '../../lib/records/index.ts';
import { type Problem, TEXT_LIMITS } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { TextField } from '../base/field.tsx';
import { isLeaving } from '../base/list-keys.ts';
import { textLanguage } from '../base/names.ts';
import { Notice } from '../base/notice.tsx';
import { codeText, listText, periodText, problemText } from '../base/words.ts';
import { PersonHead, type Who } from '../person/person-head.tsx';
import { type Evidence, TagEvidence } from '../person/tag-evidence.tsx';
import { type Tags, TagsForm } from '../person/tags-form.tsx';

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

/**
 * Somebody on the page who is not in the book: one press to add, then the proposed tags with their evidence, and Enter
 * to accept them all. Nothing is stored before that.
 */
export function NewPerson({
  reading,
  labels,
  pointAt,
  propose,
  onAccept,
}: {
  reading: Reading;
  /** The way to point at fields on the page. */
  pointAt: (fields: ReadingField[]) => ReactNode;
  labels: readonly { label: string; count: number }[];
  propose: (who: Who & { industry: string | null }) => Promise<Proposal>;
  onAccept: (who: Who & { name: string }, tags: Tags, proposal: Proposal | null) => void;
}) {
  const [adding, setAdding] = useState(false);
  if (!adding)
    return (
      <div className="stack">
        <PersonHead who={reading} />
        <EndedJob reading={reading} />
        <MissingFields reading={reading} />
        <Button kind="primary" icon="add" data-testid="add-contact" autoFocus onClick={() => setAdding(true)}>
          {i18n.t('sidebar.add')}
        </Button>
        {pointAt(missingIn(reading))}
      </div>
    );
  return (
    <NewPersonForm
      reading={reading}
      labels={labels}
      pointAt={pointAt}
      propose={propose}
      onAccept={onAccept}
      onCancel={() => setAdding(false)}
    />
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

function NewPersonForm({
  reading,
  labels,
  pointAt,
  propose,
  onAccept,
  onCancel,
}: Parameters<typeof NewPerson>[0] & { onCancel: () => void }) {
  const [typed, setTyped] = useState<Partial<Who>>({});
  // A field that the page fills later stays where it is, since somebody may be on the way to type there.
  const [missing] = useState(() => WHO_FIELDS.filter((field) => reading[field] === null));
  const who: Who = { ...whoOf(reading), ...typed };
  const [all, setAll] = useState(false);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [changed, setChanged] = useState<Partial<Tags>>({});
  const [refused, setRefused] = useState(false);
  const accept = useRef<HTMLButtonElement>(null);
  const { headline, role, company, location } = who;

  // What is typed into a missing field leads to better proposals; what the user has chosen stays.
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
  const shown = all ? WHO_FIELDS : missing;
  const offered = (proposal?.offered ?? []).filter((label) => !tags.labels.includes(label));

  function save(event: FormEvent) {
    event.preventDefault();
    const name = who.name?.trim();
    if (!name) return setRefused(true);
    onAccept({ ...who, name }, tags, proposal);
  }
  const fieldFor = (field: WhoField) => (
    <TextField
      key={field}
      label={codeText(`field.${field}`)}
      value={who[field] ?? ''}
      autoFocus={field === 'name' && reading.name === null}
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
      className="stack"
      aria-label={i18n.t('sidebar.addTitle')}
      onSubmit={save}
      onKeyDown={(event) => isLeaving(event) && onCancel()}
    >
      <PersonHead who={who}>
        {!all && (
          <Button kind="quiet" small icon="edit" className="button--flush" onClick={() => setAll(true)}>
            {i18n.t('sidebar.editRead')}
          </Button>
        )}
      </PersonHead>
      <EndedJob reading={reading} />
      {shown.map(fieldFor)}
      {pointAt(missingIn(reading))}
      <section className="card stack">
        <h2>{i18n.t('sidebar.tags')}</h2>
        {proposal && <TagEvidence tags={proposal.tags} evidence={proposal.evidence} />}
        <div className="row">
          <Button ref={accept} kind="primary" type="submit" data-testid="accept-tags" disabled={!proposal}>
            {i18n.t('sidebar.accept')}
          </Button>
          <Button kind="quiet" onClick={onCancel}>
            {i18n.t('ui.cancel')}
          </Button>
        </div>
        <TagsForm
          tags={tags}
          labels={labels}
          onChange={async (part) => {
            setChanged({ ...changed, ...part });
            return true;
          }}
        />
        {offered.length > 0 && (
          <div className="chips">
            {offered.map((label) => (
              <Button
                key={label}
                small
                icon="add"
                onClick={() => setChanged({ ...changed, labels: [...tags.labels, label] })}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
      </section>
    </form>
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

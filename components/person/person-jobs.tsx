import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Contact, Job, Position } from '../../lib/records/index.ts';
import type { JobTags } from '../../lib/store/index.ts';
import type { TagProposal } from '../../lib/tagging/index.ts';
import { TEXT_LIMITS } from '../../lib/words/index.ts';
import { Button, IconButton } from '../base/button.tsx';
import { Conflicts } from '../base/conflicts.tsx';
import { Dialog } from '../base/dialog.tsx';
import { TextField } from '../base/field.tsx';
import { Section } from '../base/section.tsx';
import { type EditHow, useEdit } from '../base/use-edit.ts';
import { useOneWrite } from '../base/use-one-write.ts';
import { isolated, periodText } from '../base/words.ts';
import { useWordsWritten } from '../base/words-kept.tsx';
import type { Proposed } from '../hooks/use-add-person.ts';
import { useProposal } from '../hooks/use-tag-proposals.ts';
import { ProposedChips, useStrikes } from './proposed-chips.tsx';
import { acceptedOf } from './proposed-tags.tsx';
import '../base/lines.css';

/** Former and current jobs, newest first; a new one can be noted, and a wrong one taken away. */
export function PersonJobs({
  contact,
  today,
  onNewJob,
  onChange,
}: {
  contact: Contact;
  today: Day;
  /** True when it is in the book. */
  onNewJob: (job: Job, month: string, how: EditHow<Job>, tags: JobTags) => Promise<boolean>;
  onChange: (positions: Position[]) => void;
}) {
  const [adding, setAdding] = useState(false);
  const { positions } = contact;
  return (
    <Section title={i18n.t('contactPage.positions')}>
      {positions.length === 0 ? (
        <p className="faint">{i18n.t('contactPage.jobsNone')}</p>
      ) : (
        <ol className="members" data-testid="jobs">
          {positions.map((position) => {
            const text = [position.title, position.company].filter(Boolean).join(' · ');
            return (
              <li key={[position.title, position.company, position.from, position.to].join('|')}>
                <div>
                  <div dir="auto">{text}</div>
                  <div className="faint">{spanText(position)}</div>
                </div>
                <IconButton
                  small
                  icon="close"
                  label={i18n.t('contactPage.deleteJob', [text])}
                  onClick={() => onChange(positions.filter((one) => one !== position))}
                />
              </li>
            );
          })}
        </ol>
      )}
      <div>
        <Button small icon="add" data-testid="new-job" onClick={() => setAdding(true)}>
          {i18n.t('contactPage.newJob')}
        </Button>
      </div>
      <Dialog
        open={adding}
        title={i18n.t('contactPage.newJobTitle', [isolated(contact.name)])}
        onClose={() => setAdding(false)}
      >
        {adding && (
          <NewJob
            contact={contact}
            today={today}
            onCancel={() => setAdding(false)}
            onSave={async (job, month, how, tags) => {
              if (await onNewJob(job, month, how, tags)) setAdding(false);
            }}
          />
        )}
      </Dialog>
    </Section>
  );
}

function spanText({ from, to }: Position): string {
  if (to === null) return from === null ? '' : i18n.t('contactPage.since', [periodText(from)]);
  return [from && periodText(from), periodText(to)]
    .map((part) => part ?? '')
    .join(' – ')
    .trim();
}

/** Of what is proposed for a new job, what is otherwise than now; null when nothing is. The place stays. */
function otherOf(contact: Contact, proposal: TagProposal): Proposed | null {
  const other = <T,>(told: T | null, held: T | null) => (told === held ? null : told);
  const seniority = other(proposal.seniority, contact.seniority);
  const tags: Proposed['tags'] = {
    industry: other(proposal.industry, contact.industry),
    function: other(proposal.function, contact.function),
    seniority,
    leader: seniority && proposal.leader,
    region: null,
    labels: [],
  };
  if (!tags.industry && !tags.function && !seniority) return null;
  return { tags, evidence: proposal.evidence, offered: [] };
}

function NewJob({
  contact,
  today,
  onSave,
  onCancel,
}: {
  contact: Contact;
  today: Day;
  onSave: (job: Job, month: string, how: EditHow<Job>, tags: JobTags) => Promise<unknown>;
  onCancel: () => void;
}) {
  const [opened] = useState({ role: contact.role, company: contact.company });
  const edit = useEdit<Job>('contacts', opened);
  const send = useOneWrite();
  const thisMonth = today.slice(0, 7);
  const [role, setRole] = useState(opened.role ?? '');
  const [company, setCompany] = useState(opened.company ?? '');
  const [month, setMonth] = useState(thisMonth);
  useWordsWritten(i18n.t('dashboard.column.role'), role === (opened.role ?? '') ? null : role);
  useWordsWritten(i18n.t('dashboard.column.company'), company === (opened.company ?? '') ? null : company);
  const [struck, strike] = useStrikes(null);
  const changed = role.trim() !== (opened.role ?? '') || company.trim() !== (opened.company ?? '');
  const proposal = useProposal(
    changed
      ? {
          headline: null,
          role: role.trim() || null,
          company: company.trim() || null,
          location: null,
          industry: null,
        }
      : null,
  );
  const proposed = proposal && otherOf(contact, proposal);
  const [refused, setRefused] = useState(false);
  const missing = !role.trim() && !company.trim();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (missing) return setRefused(true);
    const job = { role: role.trim() || null, company: company.trim() || null };
    const tags = proposed ? acceptedOf(proposed, struck) : {};
    send(() => edit.save(job, (settled, how) => onSave(settled, month || thisMonth, how, tags)));
  };
  return (
    <form autoComplete="off" className="stack" onSubmit={save}>
      <p className="soft">{i18n.t('contactPage.newJobText', [isolated(contact.name)])}</p>
      <div className="pair">
        <TextField
          label={i18n.t('dashboard.column.role')}
          value={role}
          maxLength={TEXT_LIMITS.role}
          data-testid="new-role"
          problem={refused && missing ? i18n.t('contactPage.newJobMissing') : null}
          onChange={(event) => setRole(event.target.value)}
        />
        <TextField
          label={i18n.t('dashboard.column.company')}
          value={company}
          maxLength={TEXT_LIMITS.company}
          data-testid="new-company"
          onChange={(event) => setCompany(event.target.value)}
        />
      </div>
      <TextField
        label={i18n.t('contactPage.newJobSince')}
        type="month"
        max={thisMonth}
        value={month}
        onChange={(event) => setMonth(event.target.value)}
      />
      {proposed && <ProposedChips proposed={proposed} struck={struck} onStrike={strike} />}
      <Conflicts shown={edit.shown} />
      <div className="dialog__acts">
        <Button onClick={onCancel}>{i18n.t('ui.cancel')}</Button>
        <Button kind="primary" type="submit" data-testid="save-job">
          {i18n.t('ui.save')}
        </Button>
      </div>
    </form>
  );
}

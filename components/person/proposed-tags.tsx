import { i18n } from '#i18n';
import type { Contact } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';
import type { Proposed } from '../hooks/use-add-person.ts';
import { useProposal } from '../hooks/use-tag-proposals.ts';
import { ProposedChips, type Strikable, useStrikes, withoutStruck } from './proposed-chips.tsx';

type Tagged = Pick<Contact, 'industry' | 'function' | 'seniority' | 'region'>;
export type TagsAccepted = Partial<Tagged & Pick<Contact, 'leader'>>;

/** Of what is proposed only what somebody lacks; null when that is nothing. */
export function lackedOf(
  held: Tagged,
  proposal: Pick<Proposed['tags'], 'industry' | 'function' | 'seniority' | 'leader' | 'region'> &
    Pick<Proposed, 'evidence'>,
): Proposed | null {
  const tags: Proposed['tags'] = {
    industry: held.industry === null ? proposal.industry : null,
    function: held.function === null ? proposal.function : null,
    seniority: held.seniority === null ? proposal.seniority : null,
    leader: held.seniority === null && proposal.seniority ? proposal.leader : null,
    region: held.region === null ? proposal.region : null,
    labels: [],
  };
  const { labels: _, leader: __, ...one } = tags;
  if (Object.values(one).every((tag) => tag === null)) return null;
  return { tags, evidence: proposal.evidence, offered: [] };
}

/** The tags that are taken when some are struck out: none of them takes away what is there. */
export function acceptedOf({ tags }: Proposed, struck: ReadonlySet<Strikable>): TagsAccepted {
  const { labels: _, ...left } = withoutStruck(tags, struck);
  return Object.fromEntries(Object.entries(left).filter(([, tag]) => tag !== null));
}

/**
 * What the words on somebody of the book settle of the tags they lack: one press takes it, and each can be struck out
 * first. Nothing where nothing is lacking, or nothing can be read.
 */
export function ProposedTags({
  contact,
  onAccept,
}: {
  contact: Contact;
  onAccept: (tags: TagsAccepted) => Promise<boolean>;
}) {
  const [struck, strike] = useStrikes(contact.id);
  const { industry, function: duty, seniority, region, headline, role, company, location } = contact;
  const lacking = [industry, duty, seniority, region].includes(null);
  const proposal = useProposal(lacking ? { headline, role, company, location, industry: null } : null);
  const proposed = proposal && lackedOf(contact, proposal);
  if (!proposed) return null;
  const accepted = acceptedOf(proposed, struck);
  return (
    <section className="card stack" aria-label={i18n.t('sidebar.proposed')} data-testid="proposed-tags">
      <ProposedChips proposed={proposed} struck={struck} onStrike={strike} />
      <p className="faint">{i18n.t('sidebar.proposedText')}</p>
      <div>
        <Button
          small
          icon="check"
          data-testid="take-proposed"
          disabled={Object.keys(accepted).length === 0}
          onClick={() => void onAccept(accepted)}
        >
          {i18n.t('sidebar.takeProposed')}
        </Button>
      </div>
    </section>
  );
}

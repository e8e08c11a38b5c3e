import { useEffect, useMemo, useState } from 'react';
import type { CapturePlan } from '../../lib/capture/index.ts';
import type { Contact, Reading } from '../../lib/records/index.ts';
import type { Done } from '../../lib/store/index.ts';
import type { TagProposal } from '../../lib/tagging/index.ts';
import type { Id, Result } from '../../lib/words/index.ts';
import { type Capture, useCapture } from './use-capture.ts';
import { type TagProposals, type TagSource, useTagProposals } from './use-tag-proposals.ts';

/** The tags somebody is added with. */
export type TagsTaken = Pick<Contact, 'industry' | 'function' | 'seniority' | 'leader' | 'region' | 'labels'>;

/** Tags that suggest themselves for somebody, with the words they come from. */
export interface Proposed {
  tags: TagsTaken;
  evidence: TagProposal['evidence'];
  /** Other roles of the headline, on offer as labels: none is taken unless the user says so. */
  offered: string[];
}

/** Who somebody is, as read and as corrected by the user. */
export type WhoTaken = Pick<Contact, 'headline' | 'role' | 'company' | 'location'> & { name: string };

export interface AddPerson {
  propose: (source: TagSource) => Promise<Proposed>;
  /**
   * The one Add, of the sidebar and the popup alike: takes somebody read from a page over with these tags as one undoable
   * act, and learns where they differ from what was proposed. Problems: those of `Capture.accept`.
   */
  add: (
    plan: CapturePlan | null,
    reading: Reading,
    taken: { who: WhoTaken; tags: TagsTaken; proposed: Proposed | null },
  ) => Promise<Result<Done<Id[]>>>;
}

function addingWith(capture: Capture, proposals: TagProposals): AddPerson {
  return {
    propose: async (source) => {
      const { evidence, labels, company: _, ...tags } = await proposals.propose(source);
      return { tags: { ...tags, labels: [] }, evidence, offered: labels };
    },
    add: async (plan, reading, { who, tags, proposed }) => {
      const { name, headline, role, company, location } = who;
      const accepted = { name, headline, role, company, location, ...tags };
      const added = await capture.accept(plan, { ...reading, name }, { accepted });
      if (added.ok && proposed)
        await proposals.learn({ ...who, industry: reading.industry }, proposed.tags, tags);
      return added;
    },
  };
}

/** Adding somebody who stands on a page. */
export function useAddPerson(): AddPerson {
  const capture = useCapture();
  const proposals = useTagProposals();
  return useMemo(() => addingWith(capture, proposals), [capture, proposals]);
}

/** What is proposed for the person on the page; null while it is worked out, and where nobody is to be added. */
export function useProposedFor(
  reading: Reading | null,
  { propose }: Pick<AddPerson, 'propose'>,
): Proposed | null {
  const [made, setMade] = useState<{ reading: Reading; proposed: Proposed } | null>(null);
  useEffect(() => {
    let current = true;
    if (reading)
      void propose(reading).then((proposed) => {
        if (current) setMade({ reading, proposed });
      });
    return () => {
      current = false;
    };
  }, [reading, propose]);
  return made && made.reading === reading ? made.proposed : null;
}

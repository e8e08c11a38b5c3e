import { useCallback } from 'react';
import type { OwnProfile } from '../../lib/capture/import-plan.ts';
import type { Settings } from '../../lib/records/index.ts';
import type { Done } from '../../lib/store/index.ts';
import type { TagProposal } from '../../lib/tagging/index.ts';
import type { Result } from '../../lib/words/index.ts';
import { useCommands } from './use-commands.ts';
import { useTagProposals } from './use-tag-proposals.ts';

export { isOwnPage } from '../../lib/capture/own-page.ts';

type Me = Settings['me'];

/** What is known of the user, with what their own profile says in the place of what is `missing`, or of `everything`. */
export function filledFrom(
  me: Me,
  own: OwnProfile,
  proposed: Pick<TagProposal, 'industry' | 'function' | 'seniority' | 'company'>,
  what: 'missing' | 'everything',
): Me {
  const told = {
    role: own.role ?? own.headline,
    employer: own.company ?? proposed.company,
    industry: proposed.industry,
    function: proposed.function,
    seniority: proposed.seniority,
  };
  const known = {
    role: me.role ?? null,
    employer: me.employer ?? null,
    industry: me.industry,
    function: me.function,
    seniority: me.seniority,
  };
  return { ...me, ...(what === 'everything' ? over(known, told) : over(told, known)) };
}

/** `under`, with what is known in `upper` in its place. */
function over<T extends object>(under: T, upper: T): T {
  const known = Object.entries(upper).filter(([, value]) => value !== null);
  return { ...under, ...Object.fromEntries(known) };
}

/** Takes over what the user's own profile says of them, as one undoable act. */
export function useOwnProfile(): (
  own: OwnProfile,
  what: 'missing' | 'everything',
) => Promise<Result<Done<Settings>>> {
  const commands = useCommands();
  const { propose } = useTagProposals();
  return useCallback(
    async (own, what) => {
      const proposed = await propose(own);
      return commands.saveSettings(({ me }) => ({ me: filledFrom(me, own, proposed, what) }));
    },
    [commands, propose],
  );
}

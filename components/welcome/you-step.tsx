import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';
import { useProposal } from '../hooks/use-tag-proposals.ts';
import { MyHelp, MyTags, MyWork, type SaveMe } from '../settings/about-me.tsx';

type Me = Settings['me'];
export type MyTagsTaken = Pick<Me, 'industry' | 'function' | 'seniority'>;

/** LinkedIn's own way to the profile of whoever is signed in. */
const OWN_PROFILE = 'https://www.linkedin.com/in/me/';

/** The first step: who the user is. Tags that the words settle stand chosen, and are taken with the step. */
export function YouStep({
  me,
  save,
  found,
  onNext,
  onSkip,
}: {
  me: Me;
  save: SaveMe;
  /** What a file has found of the user, to be taken or left. */
  found: ReactNode;
  /** With the tags as they are shown, and those that were proposed. */
  onNext: (tags: MyTagsTaken, proposed: MyTagsTaken | null) => void;
  onSkip: () => void;
}) {
  const [chosen, setChosen] = useState<Partial<MyTagsTaken>>({});
  // As it is typed: what the words settle shows before they are saved, and never comes unseen with the step.
  const [typed, setTyped] = useState<{ role?: string; employer?: string }>({});
  const role = (typed.role ?? me.role)?.trim() || null;
  const employer = (typed.employer ?? me.employer)?.trim() || null;
  const proposed = useProposal(
    role || employer ? { headline: null, role, company: employer, location: null, industry: null } : null,
  );
  const tags: MyTagsTaken = {
    industry: me.industry ?? proposed?.industry ?? null,
    function: me.function ?? proposed?.function ?? null,
    seniority: me.seniority ?? proposed?.seniority ?? null,
    ...chosen,
  };
  return (
    <form
      autoComplete="off"
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onNext(tags, proposed);
      }}
    >
      <MyWork me={me} save={save} onType={(part) => setTyped({ ...typed, ...part })} />
      <MyTags tags={tags} onChange={(part) => setChosen({ ...chosen, ...part })} />
      <MyHelp me={me} save={save} />
      {found}
      <p className="soft">
        {i18n.t('welcome.fromProfile')}{' '}
        <a href={OWN_PROFILE} target="_blank" rel="noreferrer">
          {i18n.t('welcome.openProfile')}
        </a>
      </p>
      <div className="row hello__acts">
        <Button kind="primary" type="submit" data-testid="welcome-next">
          {i18n.t('welcome.goOn')}
        </Button>
        <Button kind="quiet" data-testid="welcome-skip" onClick={onSkip}>
          {i18n.t('welcome.skip')}
        </Button>
      </div>
    </form>
  );
}

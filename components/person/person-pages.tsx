import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Profile } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { ConfirmDialog } from '../base/dialog.tsx';
import type { Person } from '../base/person-field.tsx';
import { isolated } from '../base/words.ts';
import { shortAddress } from './reach.ts';

/**
 * The pages of a person: one that is somebody else's can be split off, and another contact that is the same person can
 * be joined. Both are one act with Undo.
 */
export function PersonPages({
  name,
  profiles,
  joinField,
  joining,
  onSplit,
  onJoin,
  onCancel,
}: {
  name: string;
  profiles: Profile[];
  /** The field for the other contact: it searches the book. */
  joinField: ReactNode;
  /** The contact that was chosen there: joined only after a yes. */
  joining: Person | null;
  onSplit: (profile: Profile) => void;
  onJoin: (id: Id) => void;
  onCancel: () => void;
}) {
  const [left, setLeft] = useState<Id | null>(null);
  return (
    <div className="stack">
      {profiles.length > 0 && (
        <ul className="stack" data-testid="pages">
          {profiles.map((profile) => (
            <li key={profile.id} className="page-line">
              {/^https?:\/\//i.test(profile.url) ? (
                <a href={profile.url} target="_blank" rel="noreferrer">
                  {shortAddress(profile.url)}
                </a>
              ) : (
                <span>{profile.url}</span>
              )}
              {profiles.length > 1 && (
                <Button
                  small
                  kind="quiet"
                  data-testid="split-page"
                  disabled={left === profile.id}
                  aria-label={i18n.t('sidebar.splitPage', [shortAddress(profile.url)])}
                  onClick={() => {
                    setLeft(profile.id);
                    onSplit(profile);
                  }}
                >
                  {i18n.t('sidebar.split')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {joinField}
      <ConfirmDialog
        open={joining !== null}
        title={i18n.t('sidebar.joinTitle', [isolated(joining?.name ?? ''), isolated(name)])}
        actLabel={i18n.t('sidebar.joinAct')}
        onClose={onCancel}
        onConfirm={() => joining && onJoin(joining.id)}
      >
        <p>{i18n.t('sidebar.joinWhat', [isolated(joining?.name ?? '')])}</p>
      </ConfirmDialog>
    </div>
  );
}

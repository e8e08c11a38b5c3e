import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { OwnRows } from '../../lib/capture/import-plan.ts';
import { dayOf } from '../../lib/days/index.ts';
import { DropAnywhere } from '../base/drop-anywhere.tsx';
import { Notice } from '../base/notice.tsx';
import { ToastRegion } from '../base/toast.tsx';
import { type Acts, useActs } from '../base/use-acts.ts';
import { shownOf } from '../base/use-edit.ts';
import { useSampleActs } from '../base/use-sample-acts.ts';
import { isolated, problemText } from '../base/words.ts';
import { useImportActs } from '../files/use-import-acts.ts';
import { useBook } from '../hooks/use-book.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useContacts } from '../hooks/use-contacts.ts';
import { useImport } from '../hooks/use-import.ts';
import { useNetworkShape } from '../hooks/use-network-shape.ts';
import { useOwnProfile } from '../hooks/use-own-profile.ts';
import { useShortcuts } from '../hooks/use-permissions.ts';
import { useSampleLoaded } from '../hooks/use-sample.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useTagProposals } from '../hooks/use-tag-proposals.ts';
import { useWelcome, type WelcomeStep } from '../hooks/use-welcome.ts';
import { lackTags } from '../people/tagging/tag-banner.tsx';
import { FoundOffers, stillToOffer } from './found-offers.tsx';
import { GoalStep } from './goal-step.tsx';
import { NetworkStep } from './network-step.tsx';
import { Ready } from './ready.tsx';
import { Trust } from './trust.tsx';
import { WelcomeFrame } from './welcome-frame.tsx';
import { YouStep } from './you-step.tsx';
import '../files/files.css';
import './welcome.css';

/** The welcome in three steps, from the book and the browser. */
export function Welcome() {
  const commands = useCommands();
  const acts = useActs(commands.undo);
  const sample = useSampleActs(acts);
  const loaded = useSampleLoaded();
  const [busy, setBusy] = useState(false);
  const shortcuts = useShortcuts();
  const { welcome, change } = useWelcome();
  const imports = useImport();
  const during = async (work: () => Promise<boolean>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const step = welcome.state === 'ready' ? welcome.value.step : 'you';
  /** Where a file was let go: what is read of it stands with the network. */
  const droppedAt = useRef<WelcomeStep>(step);
  const offersFound = welcome.state === 'ready' ? welcome.value.offersFound : NONE_FOUND;
  useOwnRows(imports, acts, {
    onFilled: () => void change({ step: droppedAt.current }),
    onFound: (offers) => void change({ offersFound: [...new Set([...offersFound, ...offers])] }),
  });
  if (welcome.state === 'loading') return null;
  const found = <Found acts={acts} found={offersFound} onDismiss={() => void change({ offersFound: [] })} />;
  const foot = <Trust shortcuts={shortcuts} />;
  return (
    <>
      <WelcomeFrame
        step={step}
        sample={busy ? 'busy' : loaded ? 'in' : 'out'}
        onStep={(to) => void change({ step: to })}
        onLoadSample={() => void during(sample.load)}
        onRemoveSample={() => void during(sample.remove)}
        foot={foot}
      >
        {welcome.state === 'problem' ? (
          <Notice kind="danger" alert>
            {problemText(welcome.problem)}
          </Notice>
        ) : step === 'you' ? (
          <You acts={acts} found={found} onNext={() => void change({ step: 'network' })} />
        ) : step === 'network' ? (
          <Network
            acts={acts}
            imports={imports}
            found={found}
            archive={welcome.value.archive}
            askedAt={welcome.value.archiveAskedAt}
            onAsked={() => void change({ archiveAskedAt: new Date().toISOString() })}
            onNext={() => void change({ step: 'goal' })}
          />
        ) : step === 'goal' ? (
          <FirstGoal acts={acts} onNext={() => change({ step: 'done' })} />
        ) : (
          <Ready />
        )}
      </WelcomeFrame>
      <DropAnywhere
        onFile={(file) => {
          // What is being written stands until it is done.
          if (imports.state.step === 'writing') return;
          droppedAt.current = step;
          void change({ step: 'network' });
          imports.read(file);
        }}
      />
      <ToastRegion toast={acts.toast} onUndo={acts.undo} onClose={acts.close} />
    </>
  );
}

const NONE_FOUND: readonly string[] = [];

/**
 * What a file that was taken says of the user fills in what is still missing of them; what they could help with is only
 * told, since nobody but they can say so. A file that says nothing else has nobody to take: it fills in at once, `onFilled`
 * is told, and its preview goes.
 */
function useOwnRows(
  { state, cancel }: ReturnType<typeof useImport>,
  { act }: Acts,
  on: { onFilled: () => void; onFound: (offers: string[]) => void },
) {
  const fill = useOwnProfile();
  const told = useRef(on);
  told.current = on;
  const writing = useRef<OwnRows | null>(null);
  useEffect(() => {
    const taken = state.step === 'waiting' ? writing.current : null;
    // What was stopped, or refused, has not been taken: its user is not told of either.
    writing.current = state.step === 'writing' ? state.preview.me : null;
    const use = (mine: OwnRows, said: string | null) => {
      if (mine.offers.length > 0) told.current.onFound(mine.offers);
      const { offers: _, ...profile } = mine;
      if (Object.values(profile).some((value) => value !== null)) void act(fill(profile, 'missing'), said);
    };
    if (taken) use(taken, null);
    else if (state.step === 'preview' && state.preview.me && OWN_ONLY.includes(state.preview.format)) {
      use(state.preview.me, i18n.t('welcome.filled'));
      cancel();
      told.current.onFilled();
    }
  }, [state, act, fill, cancel]);
}

/** Files that speak of nobody but the user. */
const OWN_ONLY: readonly string[] = ['linkedin-profile', 'linkedin-positions', 'linkedin-skills'];

/** What a file told that the user may be able to help with, less what they have said themselves. */
function Found({ acts, found, onDismiss }: { acts: Acts; found: readonly string[]; onDismiss: () => void }) {
  const commands = useCommands();
  const settings = useSettings();
  if (settings.state !== 'ready') return null;
  return (
    <FoundOffers
      found={stillToOffer(found, settings.value.me.offers)}
      onTake={(offer) =>
        void acts.act(
          commands.saveSettings(({ me }) => ({
            me: { ...me, offers: [...me.offers, ...stillToOffer([offer], me.offers)] },
          })),
          i18n.t('welcome.foundSaid', [isolated(offer)]),
        )
      }
      onDismiss={onDismiss}
    />
  );
}

function You({ acts, found, onNext }: { acts: Acts; found: ReactNode; onNext: () => void }) {
  const commands = useCommands();
  const { learn } = useTagProposals();
  const settings = useSettings();
  if (settings.state !== 'ready') return null;
  const { me } = settings.value;
  return (
    <YouStep
      me={me}
      found={found}
      save={async (next, how) =>
        (await acts.act(
          commands.saveSettings({ me: next }, how?.shown ?? shownOf(settings.value, { me: next })),
          null,
          { onConflict: how?.onConflict },
        )) !== null
      }
      onSkip={onNext}
      onNext={async (tags, proposed) => {
        // As it stands when it is written: a field that was left by this very press has just saved itself.
        const saved = await acts.act(
          commands.saveSettings(({ me: held }) => ({ me: { ...held, ...tags } })),
          null,
        );
        if (saved === null) return;
        const { role = null, employer = null } = saved.me;
        if (proposed)
          await learn(
            { headline: null, role, company: employer, location: null, industry: null },
            proposed,
            tags,
          );
        onNext();
      }}
    />
  );
}

function Network({
  acts,
  imports,
  ...shown
}: {
  acts: Acts;
  imports: ReturnType<typeof useImport>;
} & Pick<Parameters<typeof NetworkStep>[0], 'archive' | 'askedAt' | 'found' | 'onAsked' | 'onNext'>) {
  const book = useBook();
  const importActs = useImportActs(imports, acts);
  return (
    <NetworkStep {...shown} people={book.state === 'ready' ? book.value.contacts : 0} imports={importActs} />
  );
}

function FirstGoal({ acts, onNext }: { acts: Acts; onNext: () => Promise<void> }) {
  const commands = useCommands();
  const settings = useSettings();
  const contacts = useContacts();
  const cards = useMemo(() => (contacts.state === 'ready' ? contacts.value : []), [contacts]);
  const { progressOf } = useNetworkShape(cards);
  const names = useMemo(() => new Map(cards.map(({ id, name }) => [id, name])), [cards]);
  if (settings.state !== 'ready' || contacts.state === 'loading') return null;
  const untagged = lackTags(cards);
  return (
    <GoalStep
      me={settings.value.me}
      today={dayOf(new Date())}
      progressOf={progressOf}
      nameOf={(id) => names.get(id) ?? ''}
      untagged={untagged}
      onDone={async (goal) => {
        if (goal && (await acts.act(commands.saveGoal(goal), i18n.t('goal.saved'))) === null) return;
        await onNext();
        if (cards.length > 0) location.href = `/dashboard.html#/${untagged > 0 ? 'tagging' : 'coverage'}`;
      }}
    />
  );
}

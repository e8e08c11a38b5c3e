import { useState } from 'react';
import { ToastRegion } from '../base/toast.tsx';
import { useActs } from '../base/use-acts.ts';
import { useSampleActs } from '../base/use-sample-acts.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useShortcuts } from '../hooks/use-permissions.ts';
import { useSampleLoaded } from '../hooks/use-sample.ts';
import { WelcomePage } from './welcome-page.tsx';
import './welcome.css';

/** The welcome page, from the book and the browser. */
export function Welcome() {
  const commands = useCommands();
  const acts = useActs(commands.undo);
  const sample = useSampleActs(acts);
  const loaded = useSampleLoaded();
  const [busy, setBusy] = useState(false);
  const during = async (work: () => Promise<boolean>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  return (
    <>
      <WelcomePage
        sample={busy ? 'busy' : loaded ? 'in' : 'out'}
        shortcuts={useShortcuts()}
        onLoadSample={() => void during(sample.load)}
        onRemoveSample={() => void during(sample.remove)}
      />
      <ToastRegion toast={acts.toast} onUndo={acts.undo} onClose={acts.close} />
    </>
  );
}

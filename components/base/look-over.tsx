import { useLookOver } from '../hooks/use-look-over.ts';
import { useSaveSetAside } from '../hooks/use-save-set-aside.ts';
import { LookOverCard } from './look-over-card.tsx';

/** The state of the book, where there is something to say of it. `people`: how many are in the book. */
export function LookOver({ people }: { people: number }) {
  const { found, look } = useLookOver(people);
  const saveSetAside = useSaveSetAside();
  return (
    <LookOverCard
      found={found?.state === 'ready' ? found.value : null}
      onLook={found ? null : look}
      onSave={saveSetAside}
    />
  );
}

import type { CoverageAxis, Id } from '../../lib/words/index.ts';
import { textLanguage } from '../base/names.ts';
import { useAskForPlace } from '../hooks/use-draft.ts';
import { DraftForm } from '../person/draft-panel.tsx';

/** A message that asks somebody for an introduction to a place of the map, to change and to copy. */
export function AskForPlace({
  contactId,
  name,
  place,
  onClose,
}: {
  contactId: Id;
  name: string;
  /** The tags of the place, the one that says most of a person first. */
  place: readonly { axis: CoverageAxis; tag: string }[];
  onClose: () => void;
}) {
  const draft = useAskForPlace(contactId, place, textLanguage());
  return <DraftForm draft={draft} name={name} onClose={onClose} />;
}

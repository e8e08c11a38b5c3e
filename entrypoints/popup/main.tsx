// Before all others: what it reads comes while they are made ready.
import '../../components/hooks/first-suggestions.ts';
import '../../components/hooks/own-storage.ts';
import { startSurface } from '../../components/base/start-surface.tsx';
import { firstSuggestions } from '../../components/hooks/first-suggestions.ts';
import { Popup } from '../../components/popup/popup.tsx';
import '../../components/base/base.css';

startSurface(
  'popup',
  firstSuggestions.then((first) => <Popup first={first} />),
);

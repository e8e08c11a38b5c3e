// Before all others: what it reads comes while they are made ready.
import '../../lib/suggesting/first-suggestions.ts';
import '../../lib/browser/keep-own-storage.ts';
import { startSurface } from '../../components/base/start-surface.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { firstSuggestions, SHOWN } from '../../lib/suggesting/first-suggestions.ts';
import '../../components/base/base.css';

startSurface(
  'popup',
  firstSuggestions.then((first) => <Popup first={first} shown={SHOWN} />),
);

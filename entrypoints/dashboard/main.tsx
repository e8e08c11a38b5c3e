// Before all others, so that nothing else runs while it stands open.
import '../../lib/browser/keep-own-storage.ts';
import { startSurface } from '../../components/base/start-surface.tsx';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { loadKeptWords } from '../../lib/browser/words-at-hand.ts';
import '../../components/base/base.css';

startSurface(
  'dashboard',
  loadKeptWords().then(() => <Dashboard />),
);

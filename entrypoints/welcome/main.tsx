// Before all others, so that nothing else runs while it stands open.
import '../../lib/browser/keep-own-storage.ts';
import { startSurface } from '../../components/base/start-surface.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import '../../components/base/base.css';

startSurface('welcome', <Welcome />);

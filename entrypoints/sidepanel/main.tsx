// Before all others, so that nothing else runs while it stands open.
import '../../lib/browser/keep-own-storage.ts';
import { startSurface } from '../../components/base/start-surface.tsx';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import '../../components/base/base.css';

startSurface('sidebar', <Sidebar />);

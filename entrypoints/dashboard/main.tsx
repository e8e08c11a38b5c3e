// Before all others, so that nothing else runs while it stands open.
import '../../components/hooks/own-storage.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { loadKeptWords } from '../../components/hooks/kept-words.ts';
import '../../components/base/base.css';

const root = document.getElementById('root');
if (root)
  void loadKeptWords().then(() =>
    createRoot(root).render(
      <StrictMode>
        <Dashboard />
      </StrictMode>,
    ),
  );

// Before all others, so that nothing else runs while it stands open.
import '../../components/hooks/own-storage.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Welcome } from '../../components/welcome/welcome.tsx';
import '../../components/base/base.css';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Welcome />
    </StrictMode>,
  );

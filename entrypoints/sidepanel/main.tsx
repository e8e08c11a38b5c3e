// Before all others, so that nothing else runs while it stands open.
import '../../components/hooks/own-storage.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { textLanguage } from '../../components/base/names.ts';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import '../../components/base/base.css';

document.documentElement.lang = textLanguage();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Sidebar />
    </StrictMode>,
  );

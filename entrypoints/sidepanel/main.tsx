import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import '../../components/base/base.css';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Sidebar />
    </StrictMode>,
  );

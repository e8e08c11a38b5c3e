import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { textLanguage } from '../../components/base/names.ts';
import { Popup } from '../../components/popup/popup.tsx';
import '../../components/base/base.css';

document.documentElement.lang = textLanguage();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Popup />
    </StrictMode>,
  );

// Before all others: what it reads comes while they are made ready.
import '../../components/hooks/first-suggestions.ts';
import '../../components/hooks/own-storage.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { textLanguage } from '../../components/base/names.ts';
import { firstSuggestions } from '../../components/hooks/first-suggestions.ts';
import { Popup } from '../../components/popup/popup.tsx';
import '../../components/base/base.css';

document.documentElement.lang = textLanguage();

const root = document.getElementById('root');
if (root)
  void firstSuggestions.then((first) =>
    createRoot(root).render(
      <StrictMode>
        <Popup first={first} />
      </StrictMode>,
    ),
  );

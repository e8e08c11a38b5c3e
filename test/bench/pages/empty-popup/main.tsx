import { createRoot } from 'react-dom/client';

/** A popup of the same build with nothing in it: what React itself costs. */
const root = document.getElementById('root');
if (root) createRoot(root).render(<main data-testid="empty" />);

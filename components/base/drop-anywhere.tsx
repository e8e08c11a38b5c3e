import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Icon } from './icon.tsx';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A dialog asks for something else first: a file let go over it is neither taken nor opened. */
const isBusy = (): boolean => document.querySelector('dialog[open]') !== null;

/**
 * Takes a file that is let go anywhere on the page, and says so while it is held there. Without it the browser would
 * leave the page and show the file in its place.
 */
export function DropAnywhere({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(!isBusy());
    };
    // Left for another window: within the page one element is only left for the next.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file && !isBusy()) take.current(file);
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="drop-veil" aria-hidden="true">
      <p>
        <Icon name="files" size={20} />
        {i18n.t('importing.dropHere')}
      </p>
    </div>
  );
}

import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import { copySketch } from '../hooks/use-pointing.ts';

/** Copies the structure of a page that cannot be read, without its words, for a bug report. */
export function SketchOffer({ tabId }: { tabId: number }) {
  const [copied, setCopied] = useState(false);
  return (
    <div className="follow">
      <p className="faint">{i18n.t('sidebar.sketchWhy')}</p>
      <Button
        small
        icon="files"
        data-testid="copy-sketch"
        onClick={() => void copySketch(tabId).then(setCopied)}
      >
        {i18n.t('sidebar.sketch')}
      </Button>
      <p role="status" className="faint">
        {copied && i18n.t('sidebar.sketched')}
      </p>
    </div>
  );
}

import { useCallback, useEffect, useState } from 'react';
import { extensionVersion, shortcuts } from '../../lib/browser/pages.ts';
import { giveBackSite, grantedSites } from '../../lib/browser/permissions.ts';

export interface Granted {
  sites: string[];
  giveBack: (pattern: string) => void;
}

/** The sites the user has let in, and the way to take that back. */
export function useGrantedSites(): Granted {
  const [sites, setSites] = useState<string[]>([]);
  const read = useCallback(() => void grantedSites().then(setSites), []);
  useEffect(read, [read]);
  const giveBack = useCallback((pattern: string) => void giveBackSite(pattern).then(read), [read]);
  return { sites, giveBack };
}

/** The keys that open the popup and the sidebar, as the user has set them; empty where none is set. */
export function useShortcuts(): { popup: string; sidebar: string } {
  const [keys, setKeys] = useState({ popup: '', sidebar: '' });
  useEffect(() => {
    shortcuts().then((found) =>
      setKeys({ popup: found._execute_action ?? '', sidebar: found['open-sidebar'] ?? '' }),
    );
  }, []);
  return keys;
}

export const useVersion = () => extensionVersion();

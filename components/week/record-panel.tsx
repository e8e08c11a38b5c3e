import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Settings } from '../../lib/records/index.ts';
import type { Acts } from '../base/use-acts.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { forgetRecord, useRecord } from '../hooks/use-record.ts';
import { RecordView } from './record-view.tsx';

/** How well suggestions have done. */
export function RecordPanel({ today, settings, acts }: { today: Day; settings: Settings; acts: Acts }) {
  const commands = useCommands();
  const [turn, setTurn] = useState(0);
  const record = useRecord(today, turn);
  if (record.state !== 'ready') return null;
  return (
    <RecordView
      record={record.value}
      on={settings.ownRecord !== false}
      onSwitch={(ownRecord) =>
        void acts.act(commands.saveSettings({ ownRecord }), i18n.t('sidebar.saidSaved'))
      }
      onForget={() => void forgetRecord().then(() => setTurn(turn + 1))}
    />
  );
}

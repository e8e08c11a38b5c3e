import { useMemo } from 'react';
import type { Answer, CapturePlan } from '../../lib/capture/index.ts';
import { dayOf } from '../../lib/days/index.ts';
import type { Reading } from '../../lib/records/index.ts';
import type { Done } from '../../lib/store/index.ts';
import type { Id, Result } from '../../lib/words/index.ts';
import { type Commands, useCommands } from './use-commands.ts';

export interface Capture {
  /**
   * Takes over a plan with the user's answer, as one undoable act. Without a plan (the page did not say the name) the
   * reading, completed by what the user typed, is planned first. Problems: `nameMissing`, those of `applyPlans`.
   */
  accept: (plan: CapturePlan | null, reading: Reading, answer: Answer) => Promise<Result<Done<Id[]>>>;
}

function captureWith(commands: Commands): Capture {
  return {
    accept: async (plan, reading, answer) => {
      const { acceptPlan, planCapture } = await import('../../lib/capture/index.ts');
      const planned = plan
        ? ({ ok: true, value: plan } as const)
        : planCapture(reading, [], dayOf(new Date()));
      if (!planned.ok) return planned;
      return commands.applyPlans([acceptPlan(planned.value, answer)]);
    },
  };
}

/** Turns what was read from a page into a contact, or into changes of one. */
export function useCapture(): Capture {
  const commands = useCommands();
  return useMemo(() => captureWith(commands), [commands]);
}

import { i18n } from '#i18n';
import { useCommands } from '../hooks/use-commands.ts';
import { useSample } from '../hooks/use-sample.ts';
import type { Acts } from './use-acts.ts';

/** Loading the sample network and taking it out again, each one undoable act. */
export function useSampleActs({ act }: Acts): {
  load: () => Promise<boolean>;
  remove: () => Promise<boolean>;
} {
  const commands = useCommands();
  const readSample = useSample();
  return {
    load: async () => {
      const sample = await readSample();
      const write = sample.ok ? commands.addSample(sample.value) : Promise.resolve(sample);
      return (await act(write, i18n.t('settings.sampleLoaded'))) !== null;
    },
    remove: async () => {
      const sample = await readSample();
      const write = sample.ok ? commands.removeBook(sample.value) : Promise.resolve(sample);
      return (await act<unknown>(write, i18n.t('settings.sampleRemoved'))) !== null;
    },
  };
}

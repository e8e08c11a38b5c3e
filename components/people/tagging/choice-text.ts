import { i18n } from '#i18n';
import { tagName } from '../../base/names.ts';
import { regionText } from '../../base/words.ts';
import type { TagChoice } from '../../hooks/use-tag-queue.ts';

/** The tags of a choice, each in words. */
export function choiceNames({ industry, function: duty, seniority, leader, region }: TagChoice): string[] {
  return [
    industry && tagName('industry', industry),
    duty && tagName('function', duty),
    seniority && tagName('seniority', seniority),
    leader && i18n.t('sidebar.leaderShort'),
    regionText(region ?? null),
  ].filter((name) => typeof name === 'string' && name !== '') as string[];
}

export const choiceText = (choice: TagChoice): string => choiceNames(choice).join(', ');

/** Whether there is anything to set in it. */
export const isChosen = ({ leader: _, ...tags }: TagChoice): boolean =>
  Object.values(tags).some((tag) => tag !== null && tag !== undefined);

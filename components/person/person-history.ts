import { i18n } from '#i18n';
import { dayOf } from '../../lib/days/index.ts';
import type { Introduction, Promised } from '../../lib/records/index.ts';
import type { GroupView } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { isolated } from '../base/words.ts';
import { introductionText } from './introduction-words.ts';
import type { Beside } from './timeline.tsx';

/** What there was with one person beside the log: promises given and kept, introductions, and meetings of groups. */
export function historyOf(
  contactId: Id,
  {
    name,
    promises,
    introductions,
    groups,
    nameOf,
  }: {
    /** First name of the person. */
    name: string;
    promises: readonly Promised[];
    introductions: readonly Introduction[];
    /** Each with the meetings that name the person. */
    groups: readonly GroupView[];
    nameOf: (id: Id) => string;
  },
): Beside[] {
  const plain = { more: null, href: null };
  const told: Beside[] = [];
  for (const { id, text, by, createdAt, doneOn } of promises) {
    const said =
      by === 'me'
        ? i18n.t('contactPage.promised', [text])
        : i18n.t('contactPage.promisedBy', [isolated(name), text]);
    told.push({ ...plain, key: `${id} given`, on: dayOf(new Date(createdAt)), icon: 'goal', text: said });
    if (doneOn)
      told.push({
        ...plain,
        key: `${id} kept`,
        on: doneOn,
        icon: 'check',
        text: i18n.t('contactPage.keptPromise', [text]),
      });
  }
  for (const one of introductions)
    told.push({
      ...plain,
      key: one.id,
      on: one.on,
      icon: 'give',
      text: introductionText(one, nameOf),
      more: one.outcome ?? null,
    });
  for (const { group, meetings } of groups)
    for (const { id, on, topic, cancelled, cameIds = [] } of meetings) {
      if (cancelled) continue;
      const came = cameIds.includes(contactId);
      const groupName = isolated(group.name);
      told.push({
        key: id,
        on,
        icon: 'group',
        text: i18n.t(came ? 'contactPage.groupMeeting' : 'contactPage.cancelledMeeting', [groupName]),
        more: topic ?? null,
        href: `#/group/${group.id}`,
      });
    }
  return told;
}

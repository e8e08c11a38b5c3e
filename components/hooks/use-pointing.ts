import { useCallback, useEffect, useRef, useState } from 'react';
import { copyText } from '../../lib/browser/clipboard.ts';
import {
  chooseText,
  listTexts,
  type PageText,
  type Pointed,
  pointAt,
  sketchTab,
  stopPointing,
} from '../../lib/browser/point-at.ts';
import {
  MAX_RULES,
  type ReadingField,
  type ReadingRule,
  rulesIn,
  type Settings,
} from '../../lib/records/index.ts';
import type { Done } from '../../lib/store/index.ts';
import { fail, newId, type Problem, type Result } from '../../lib/words/index.ts';
import { useCommands } from './use-commands.ts';
import { fromStore } from './use-live.ts';

export interface Pointing {
  /** The field the user is pointing at now, with the texts of the page to choose from; null when they are not. */
  now: { field: ReadingField; texts: PageText[] } | null;
  /** Starts pointing. Answers when the user has pointed and the rule is kept; null when they gave up. */
  start: (field: ReadingField) => Promise<Result<Done<Settings>> | null>;
  /** Points by choosing one of the texts instead. */
  choose: (text: PageText) => Promise<Result<Done<Settings>> | null>;
  stop: () => void;
}

/** Pointing at a field on the page of a tab: the rule made of it is kept in the settings, in place of one before. */
export function usePointing(tabId: number | null): Pointing {
  const commands = useCommands();
  const [now, setNow] = useState<Pointing['now']>(null);
  const pointing = useRef<number | null>(null);

  const stop = useCallback(() => {
    if (pointing.current !== null) void stopPointing(pointing.current);
    pointing.current = null;
    setNow(null);
  }, []);
  // A closed sidebar, or another page in front, ends it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving this tab is what it answers to
  useEffect(() => stop, [tabId, stop]);

  const keep = useCallback(
    async (pointed: Result<Pointed | null>) => {
      if (!pointed.ok) return pointed;
      if (!pointed.value) return null;
      const rules = await fromStore(async ({ store, db }) =>
        rulesIn((await store.settingsOf(db)).readingRules),
      );
      if (!rules.ok) return rules;
      const at = new Date();
      const rule: ReadingRule = { ...pointed.value.rule, id: newId(at), createdAt: at.toISOString() };
      const others = rules.value.filter((one) => !isSamePlace(one, rule));
      return commands.saveSettings({ readingRules: [...others, rule].slice(-MAX_RULES) });
    },
    [commands],
  );

  const start = useCallback(
    async (field: ReadingField) => {
      if (tabId === null) return fail<Problem>({ code: 'pageChanged' });
      const texts = await listTexts(tabId, field);
      if (!texts.ok) return texts;
      pointing.current = tabId;
      setNow({ field, texts: texts.value ?? [] });
      const pointed = await pointAt(tabId, field);
      // Stopped here, or chosen from the list meanwhile: the answer is not waited for any more.
      if (pointing.current !== tabId) return null;
      pointing.current = null;
      setNow(null);
      return keep(pointed);
    },
    [keep, tabId],
  );

  const choose = useCallback(
    async (text: PageText) => {
      if (tabId === null || !now) return null;
      const { field } = now;
      pointing.current = null;
      setNow(null);
      // First the one, then the other: both leave their request in the same place.
      await stopPointing(tabId);
      const chosen = await chooseText(tabId, field, text);
      if (chosen.ok && chosen.value === null) return fail<Problem>({ code: 'pageChanged' });
      return keep(chosen);
    },
    [keep, now, tabId],
  );
  return { now, start, choose, stop };
}

const isSamePlace = (a: ReadingRule, b: ReadingRule): boolean =>
  a.host === b.host && a.path === b.path && a.field === b.field;

/** Copies a sketch of the page of a tab; false when the page, or the clipboard, may not be used. */
export async function copySketch(tabId: number): Promise<boolean> {
  const sketch = await sketchTab(tabId);
  if (!sketch.ok || !sketch.value) return false;
  return copyText(sketch.value);
}

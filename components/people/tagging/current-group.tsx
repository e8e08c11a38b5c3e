import { type Ref, useState } from 'react';
import { i18n } from '#i18n';
import type { Id } from '../../../lib/words/index.ts';
import { Button } from '../../base/button.tsx';
import { textLanguage } from '../../base/names.ts';
import type { GroupShown, MemberShown, TagChoice } from '../../hooks/use-tag-queue.ts';
import { isChosen } from './choice-text.ts';
import { TagChips } from './tag-chips.tsx';

/** Who of a group is left out, and who is taken although there is doubt. */
export interface Ticks {
  without: Id[];
  with: Id[];
}

/** The group that is looked at: its tags, its people with the words that decide, and what to do with it. */
export function CurrentGroup({
  group,
  people,
  choice,
  busy,
  headingRef,
  onChange,
  onMore,
  onAccept,
  onSkip,
}: {
  group: GroupShown;
  people: MemberShown[];
  choice: TagChoice;
  busy: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  onChange: (part: TagChoice) => void;
  onMore: () => void;
  onAccept: (ticks: Ticks) => void;
  onSkip: () => void;
}) {
  const [flipped, setFlipped] = useState<ReadonlySet<Id>>(new Set());
  const isTaken = ({ id, doubt }: MemberShown) => (doubt === null) !== flipped.has(id);
  const flip = (id: Id) => {
    const next = new Set(flipped);
    if (!next.delete(id)) next.add(id);
    setFlipped(next);
  };
  const ticks: Ticks = {
    without: people.filter(({ id, doubt }) => doubt === null && flipped.has(id)).map(({ id }) => id),
    with: people.filter(({ id, doubt }) => doubt !== null && flipped.has(id)).map(({ id }) => id),
  };
  const count = group.count - group.doubted - ticks.without.length + ticks.with.length;
  const number = (many: number) => many.toLocaleString(textLanguage());
  const isAsked = !isChosen(group.tags);
  // Whoever empties what was proposed says that it is wrong. Of a place nothing is remembered.
  const refuses = !isAsked && group.by !== 'place' && !isChosen(choice);
  const isReady = count > 0 && (refuses || isChosen(choice));
  const rest = group.count - people.length;
  return (
    <form
      className="tagq__current"
      aria-labelledby="tagq-current"
      data-testid="tag-current"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !busy) onAccept(ticks);
      }}
    >
      <div className="tagq__top">
        <h2 id="tagq-current" ref={headingRef} tabIndex={-1} className="tagq__words">
          <span dir="auto">{group.words}</span> <span className="tagq__times">×{number(group.count)}</span>
        </h2>
        <div className="chips">
          <TagChips by={group.by} choice={choice} onChange={onChange} />
          {group.by === 'title' && (choice.seniority ?? null) !== null && (
            <label className="check tagq__leads">
              <input
                type="checkbox"
                checked={choice.leader === true}
                onChange={(event) => onChange({ leader: event.target.checked })}
              />
              {i18n.t('sidebar.leaderShort')}
            </label>
          )}
        </div>
      </div>
      {isAsked && (
        <p className="soft">
          {group.by === 'company' ? i18n.t('tagging.askCompany') : i18n.t('tagging.askTitle')}
        </p>
      )}
      <ul className="tagq__people" data-testid="tag-members">
        {people.map((one) => (
          <li key={one.id} className={isTaken(one) ? undefined : 'tagq__out'}>
            <label>
              <input type="checkbox" checked={isTaken(one)} onChange={() => flip(one.id)} />
              <span className="tagq__name" dir="auto">
                {one.name}
              </span>
            </label>
            <span className="tagq__text" dir="auto">
              <Evidence text={one.text} words={one.words} />
            </span>
            {one.doubt && <span className="tagq__doubt">{i18n.t(`tagging.doubt.${one.doubt}`)}</span>}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button small kind="quiet" className="tagq__more" onClick={onMore}>
          {i18n.t('tagging.more', rest, [number(rest)])}
        </Button>
      )}
      <div className="row">
        <Button
          kind="primary"
          type="submit"
          icon="check"
          data-testid="tag-accept"
          aria-keyshortcuts="Enter"
          disabled={!isReady || busy}
        >
          {refuses
            ? i18n.t('tagging.refuse')
            : count > 0
              ? i18n.t('tagging.accept', count, [number(count)])
              : i18n.t('tagging.acceptShort')}
        </Button>
        <Button kind="quiet" data-testid="tag-skip" aria-keyshortcuts="S" onClick={onSkip}>
          {i18n.t('tagging.skip')}
        </Button>
      </div>
    </form>
  );
}

/** A text with the words marked that decide. */
function Evidence({ text, words }: { text: string; words: string }) {
  const at = text.indexOf(words);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{words}</mark>
      {text.slice(at + words.length)}
    </>
  );
}

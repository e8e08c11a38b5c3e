import { useState } from 'react';
import { i18n } from '#i18n';
import { Icon } from '../base/icon.tsx';
import { tagName } from '../base/names.ts';
import { regionText } from '../base/words.ts';
import type { Proposed, TagsTaken } from '../hooks/use-add-person.ts';

/** Tags that can be struck out before somebody is added. Whether one leads goes with the level. */
const STRIKABLE = ['industry', 'function', 'seniority', 'region'] as const;
export type Strikable = (typeof STRIKABLE)[number];

/**
 * The tags struck out for somebody, and the press that strikes one out or takes it back in. What was struck out for one
 * is not for whoever is shown next: `who` tells them apart.
 */
export function useStrikes(who: string | null): [ReadonlySet<Strikable>, (tag: Strikable) => void] {
  const [strikes, setStrikes] = useState<{ who: string | null; tags: ReadonlySet<Strikable> }>(NO_STRIKES);
  const struck = strikes.who === who ? strikes.tags : NO_STRIKES.tags;
  const strike = (tag: Strikable) => {
    const tags = new Set(struck);
    if (!tags.delete(tag)) tags.add(tag);
    setStrikes({ who, tags });
  };
  return [struck, strike];
}

const NO_STRIKES = { who: null, tags: new Set<Strikable>() };

/** The tags that are left when some are struck out. */
export function withoutStruck(tags: TagsTaken, struck: ReadonlySet<Strikable>): TagsTaken {
  const left = { ...tags };
  for (const tag of struck) left[tag] = null;
  return struck.has('seniority') ? { ...left, leader: null } : left;
}

/** The proposed tags as chips; a press strikes one out, or takes it back in. */
export function ProposedChips({
  proposed: { tags, evidence },
  struck,
  onStrike,
}: {
  proposed: Proposed;
  struck: ReadonlySet<Strikable>;
  onStrike: (tag: Strikable) => void;
}) {
  const names: Record<Strikable, string | null> = {
    industry: tags.industry && tagName('industry', tags.industry),
    function: tags.function && tagName('function', tags.function),
    seniority: tags.seniority && tagName('seniority', tags.seniority),
    region: regionText(tags.region),
  };
  const shown = STRIKABLE.filter((tag) => names[tag]);
  if (shown.length === 0) return <p className="faint person-line__chips">{i18n.t('popup.noTags')}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own
    <div className="chips person-line__chips" role="group" aria-label={i18n.t('popup.chips')}>
      {shown.map((tag) => (
        <button
          key={tag}
          type="button"
          className="chip chip--ask"
          aria-pressed={!struck.has(tag)}
          title={evidence[tag]}
          data-testid={`chip-${tag}`}
          onClick={() => onStrike(tag)}
        >
          <span>{names[tag]}</span>
          <Icon name={struck.has(tag) ? 'add' : 'close'} size={12} />
        </button>
      ))}
    </div>
  );
}

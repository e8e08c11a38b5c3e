import { useEffect, useMemo, useRef, useState } from 'react';
import { type Contact, defaultSettings, type Settings } from '../../lib/records/index.ts';
import type { Done } from '../../lib/store/index.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { TagProposal } from '../../lib/tagging/index.ts';
import { type Result, refusalKey } from '../../lib/words/index.ts';
import { type Commands, useCommands } from './use-commands.ts';

/** What a proposal is made from. */
export type TagSource = Pick<Contact, 'headline' | 'role' | 'company' | 'location'> & {
  industry: string | null;
};
const CHOSEN = ['industry', 'function', 'seniority'] as const;
type ChosenTags = Pick<Contact, (typeof CHOSEN)[number]>;

export interface TagProposals {
  /** Proposes tags from what is said of a person and from what the user chose before. Loads the lexicons. */
  propose: (source: TagSource) => Promise<TagProposal>;
  /**
   * Remembers where the user chose otherwise than proposed: the industry of the company, function and seniority of the
   * title; an industry that was struck out is not proposed there again. Null when there is nothing to learn.
   */
  learn: (
    source: TagSource,
    proposal: ChosenTags,
    chosen: ChosenTags,
  ) => Promise<Result<Done<Settings>> | null>;
  /** The same for somebody in the book, whose tags the user has just changed by `part`. */
  learnFromEdit: (contact: Contact, part: Partial<Contact>) => Promise<Result<Done<Settings>> | null>;
}

async function settingsNow(): Promise<Settings> {
  const opened = await openStore();
  if (!opened.ok) return defaultSettings('');
  return opened.value.store.settingsOf(opened.value.db);
}

function proposalsWith(commands: Commands): TagProposals {
  const proposals: TagProposals = {
    propose: async (source) => {
      const [{ proposeTags }, learnt] = await Promise.all([
        import('../../lib/tagging/index.ts'),
        settingsNow(),
      ]);
      return proposeTags(source, learnt);
    },
    learn: async ({ company, role, headline }, proposal, chosen) => {
      const [{ normaliseCompany, normaliseTitle }, settings] = await Promise.all([
        import('../../lib/tagging/index.ts'),
        settingsNow(),
      ]);
      const title = role ?? headline;
      const changes: Partial<Pick<Settings, 'companyIndustry' | 'titleTags' | 'refusedIndustries'>> = {};
      if (company && chosen.industry && chosen.industry !== proposal.industry)
        changes.companyIndustry = {
          ...settings.companyIndustry,
          [normaliseCompany(company)]: chosen.industry,
        };
      const refusedFor = company ? normaliseCompany(company) : normaliseTitle(title ?? '');
      if (refusedFor && proposal.industry && !chosen.industry)
        changes.refusedIndustries = [
          ...new Set([...(settings.refusedIndustries ?? []), refusalKey(refusedFor, proposal.industry)]),
        ];
      if (title && (chosen.function !== proposal.function || chosen.seniority !== proposal.seniority))
        changes.titleTags = {
          ...settings.titleTags,
          [normaliseTitle(title)]: { function: chosen.function, seniority: chosen.seniority },
        };
      return Object.keys(changes).length > 0 ? commands.saveSettings(changes) : null;
    },
    learnFromEdit: async (contact, part) => {
      if (!CHOSEN.some((field) => field in part)) return null;
      return proposals.learn({ ...contact, industry: null }, contact, { ...contact, ...part });
    },
  };
  return proposals;
}

/** Tags that suggest themselves, on the device, and the memory of what the user made of them. */
export function useTagProposals(): TagProposals {
  const commands = useCommands();
  return useMemo(() => proposalsWith(commands), [commands]);
}

const said = (source: TagSource) =>
  JSON.stringify([source.headline, source.role, source.company, source.location, source.industry]);

/**
 * What is proposed for somebody as they are told now, or typed: null while it is worked out, and for nobody. What was
 * worked out for other words is never shown for these.
 */
export function useProposal(source: TagSource | null): TagProposal | null {
  const { propose } = useTagProposals();
  const key = source && said(source);
  const latest = useRef(source);
  latest.current = source;
  const [made, setMade] = useState<{ key: string; proposal: TagProposal } | null>(null);
  useEffect(() => {
    let current = true;
    if (key && latest.current)
      void propose(latest.current).then((proposal) => {
        if (current) setMade({ key, proposal });
      });
    return () => {
      current = false;
    };
  }, [key, propose]);
  return made && made.key === key ? made.proposal : null;
}

import { i18n } from '#i18n';
import { tagName } from '../base/names.ts';
import { regionText } from '../base/words.ts';
import type { Tags } from './tags-form.tsx';

/** The words each proposed tag was taken from, as lib/tagging gives them. */
export type Evidence = Partial<
  Record<'industry' | 'function' | 'seniority' | 'leader' | 'region' | 'company', string>
>;

/** Proposed tags gathered by the words that led to them: "ekonomichef" → Finance, Head of department. */
function evidenceLines(tags: Tags, evidence: Evidence): { words: string; tags: string[] }[] {
  const said: [string | undefined, string | null][] = [
    [evidence.function, tags.function && tagName('function', tags.function)],
    [evidence.seniority, tags.seniority && tagName('seniority', tags.seniority)],
    [evidence.leader, tags.leader ? i18n.t('sidebar.leaderShort') : null],
    [evidence.industry, tags.industry && tagName('industry', tags.industry)],
    [evidence.region, regionText(tags.region)],
  ];
  const lines = new Map<string, string[]>();
  for (const [words, tag] of said) if (words && tag) lines.set(words, [...(lines.get(words) ?? []), tag]);
  return [...lines].map(([words, found]) => ({ words, tags: found }));
}

export function TagEvidence({ tags, evidence }: { tags: Tags; evidence: Evidence }) {
  const lines = evidenceLines(tags, evidence);
  if (lines.length === 0) return <p className="faint">{i18n.t('sidebar.noProposal')}</p>;
  return (
    <ul className="evidence" aria-label={i18n.t('sidebar.evidence')}>
      {lines.map((line) => (
        <li key={line.words}>
          <em>{line.words}</em> <span aria-hidden="true">→</span> {line.tags.join(', ')}
        </li>
      ))}
    </ul>
  );
}

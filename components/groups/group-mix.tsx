import { i18n } from '#i18n';
import type { Diversity, GroupMix } from '../../lib/coverage/index.ts';
import { tagName } from '../base/names.ts';
import { Section } from '../base/section.tsx';
import { codeText, listText } from '../base/words.ts';

/** Kinds named one by one; those of which there is one each follow in a line together. */
const NAMED = 3;

/** Who is in a group by industry and function, and in words how alike they are to the user. */
export function GroupMixCard({ mix }: { mix: GroupMix }) {
  if (mix.industry.tagged + mix.function.tagged === 0) return null;
  return (
    <Section title={i18n.t('group.mix.title')}>
      <p className="soft">{codeText(`group.mix.${mix.likeness ?? 'unknown'}`)}</p>
      <Kinds axis="industry" mix={mix.industry} />
      <Kinds axis="function" mix={mix.function} />
    </Section>
  );
}

function Kinds({ axis, mix }: { axis: 'industry' | 'function'; mix: Diversity }) {
  if (mix.tagged === 0) return null;
  const named = mix.kinds.filter(({ count }, at) => count > 1 || at < NAMED);
  const rest = mix.kinds.slice(named.length);
  const people = rest.reduce((sum, { count }) => sum + count, 0);
  const name = ({ tag }: { tag: string }) => tagName(axis, tag);
  return (
    <div>
      <h3 className="faint">{i18n.t(`dashboard.facet.${axis}`)}</h3>
      <ul className="group-mix">
        {named.map((kind) => (
          <Kind key={kind.tag} name={name(kind)} count={kind.count} />
        ))}
        {rest.length > 0 && <Kind name={listText(rest.map(name))} count={people} />}
      </ul>
    </div>
  );
}

/** As many balls as are drawn; more are a number. */
const BALLS = 8;

function Kind({ name, count }: { name: string; count: number }) {
  return (
    <li className="group-mix__kind">
      <span>{name}</span>
      <span className="unseen">{count}</span>
      <span className="upright__side" aria-hidden="true">
        {count > BALLS
          ? count
          : Array.from({ length: count }, (_, at) => at).map((at) => <i key={at} className="ball" />)}
      </span>
    </li>
  );
}

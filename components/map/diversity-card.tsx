import { i18n } from '#i18n';
import type { Diversity, Likeness } from '../../lib/coverage/index.ts';
import { axisTagName, textLanguage } from '../base/names.ts';
import { isolated } from '../base/words.ts';

/** Fewer tagged people than this say nothing about a mix. */
const ENOUGH = 5;
/** From so many equally large kinds on a book counts as well mixed, and as fairly mixed. */
const WELL = 5;
const FAIRLY = 2.5;

/** How mixed the book is, in plain words; the index and its formula for those who ask. */
export function DiversityCard({
  diversity,
  likeness,
  employer,
}: {
  diversity: Diversity[];
  likeness: Likeness;
  /** Where the user works, if that is known. */
  employer: string | null;
}) {
  return (
    <section className="card mix" aria-labelledby="mix-title">
      <h2 id="mix-title">{i18n.t('coverage.mixTitle')}</h2>
      <p className="soft">{i18n.t('coverage.mixText')}</p>
      <ul className="mix__axes">
        {diversity.map((one) => (
          <Mix key={one.axis} diversity={one} />
        ))}
      </ul>
      <p>
        {likeness.share === null ? (
          <a href="#/settings">{i18n.t('coverage.sayWhoYouAre')}</a>
        ) : (
          i18n.t('coverage.likeYou', [percent(likeness.share), likeness.compared])
        )}
      </p>
      {likeness.colleagues !== null && (
        <p>
          {i18n.t('coverage.sameEmployer', likeness.colleagues, [
            likeness.colleagues,
            isolated(employer ?? ''),
          ])}
        </p>
      )}
      <details>
        <summary>{i18n.t('coverage.howComputed')}</summary>
        <p className="soft">{i18n.t('coverage.formula')}</p>
        <ul className="mix__figures">
          {diversity.map((one) =>
            one.index === null ? null : (
              <li key={one.axis}>
                {i18n.t('coverage.figure', [
                  i18n.t(`dashboard.facet.${one.axis}`),
                  decimal(one.index),
                  decimal(1 / (1 - one.index)),
                  one.kinds.length,
                ])}
              </li>
            ),
          )}
        </ul>
      </details>
    </section>
  );
}

function Mix({ diversity }: { diversity: Diversity }) {
  const { axis, index, kinds, tagged } = diversity;
  const largest = kinds[0];
  const equal = index === null ? 0 : 1 / (1 - index);
  const word =
    index === null || tagged < ENOUGH
      ? i18n.t('coverage.tooFew')
      : equal >= WELL
        ? i18n.t('coverage.wellMixed')
        : equal >= FAIRLY
          ? i18n.t('coverage.fairlyMixed')
          : i18n.t('coverage.oneSided');
  return (
    <li>
      <h3>{i18n.t(`dashboard.facet.${axis}`)}</h3>
      <p className="mix__word">{word}</p>
      {largest && (
        <>
          <MixBar kinds={kinds} />
          <p className="faint">
            {i18n.t('coverage.largest', [axisTagName(axis, largest.tag), percent(largest.share)])}
          </p>
        </>
      )}
    </li>
  );
}

/** Shares drawn one by one; the rest is one part. */
const PARTS = 6;

/** The shares side by side, largest first. Decoration: the words beside it say the same. */
function MixBar({ kinds }: { kinds: Diversity['kinds'] }) {
  const parts = kinds.slice(0, PARTS).map((kind) => kind.share);
  const rest = 1 - parts.reduce((sum, share) => sum + share, 0);
  return (
    <span className="mix__bar" aria-hidden="true">
      {parts.map((share, at) => (
        <span key={kinds[at]?.tag} style={{ flexGrow: share, opacity: 1 - at * 0.13 }} />
      ))}
      {rest > 0.001 && <span className="mix__rest" style={{ flexGrow: rest }} />}
    </span>
  );
}

const percent = (share: number) =>
  new Intl.NumberFormat(textLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
const decimal = (number: number) =>
  new Intl.NumberFormat(textLanguage(), { maximumFractionDigits: 2 }).format(number);

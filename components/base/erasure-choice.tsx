import { i18n } from '#i18n';

/** How long an erasure can be undone: a day, or not at all. Says what is left in either case. */
export function ErasureChoice({
  forGood,
  onChange,
}: {
  forGood: boolean;
  onChange: (forGood: boolean) => void;
}) {
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={forGood}
          data-testid="for-good"
          onChange={(event) => onChange(event.target.checked)}
        />
        {i18n.t('erasure.forGood')}
      </label>
      <p className="soft" aria-live="polite">
        {forGood ? i18n.t('erasure.atOnce') : i18n.t('erasure.inADay')} {i18n.t('erasure.marks')}
      </p>
    </>
  );
}

import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import { Icon, Mark } from '../base/icon.tsx';
import type { WelcomeStep } from '../hooks/use-welcome.ts';

export const STEPS = ['you', 'network', 'goal'] as const satisfies readonly WelcomeStep[];
export type Step = (typeof STEPS)[number];

/** The frame of the welcome: where one is of the three steps, the step, and the offer of an example. */
export function WelcomeFrame({
  step,
  sample,
  onStep,
  onLoadSample,
  onRemoveSample,
  foot,
  children,
}: {
  step: WelcomeStep;
  /** Whether the sample network is in the book; `busy` while it is being loaded or taken out. */
  sample: 'out' | 'in' | 'busy';
  onStep: (step: Step) => void;
  onLoadSample: () => void;
  onRemoveSample: () => void;
  foot: ReactNode;
  children: ReactNode;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  // Whoever goes on reads, or hears, the next step from its beginning.
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    title.current?.focus();
    window.scrollTo(0, 0);
  }, [step]);
  const at = step === 'done' ? STEPS.length : STEPS.indexOf(step);
  return (
    <div className="hello">
      <header className="hello__side">
        <p className="hello__mark">
          <Mark size={30} />
          <span>{i18n.t('extension.name')}</span>
        </p>
        <nav aria-label={i18n.t('welcome.steps')}>
          <ol className="hello__steps">
            {STEPS.map((each, place) => (
              <li key={each} className={place < at ? 'hello__step hello__step--past' : 'hello__step'}>
                <button
                  type="button"
                  aria-current={each === step ? 'step' : undefined}
                  data-testid={`welcome-${each}`}
                  onClick={() => onStep(each)}
                >
                  <span className="hello__number" aria-hidden="true">
                    {place < at ? <Icon name="check" size={14} /> : place + 1}
                  </span>
                  {i18n.t(`welcome.step.${each}`)}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <Example sample={sample} onLoad={onLoadSample} onRemove={onRemoveSample} />
      </header>
      <main className="hello__main">
        <h1 ref={title} tabIndex={-1}>
          {i18n.t(`welcome.title.${step}`)}
        </h1>
        <p className="hello__lead">{i18n.t(`welcome.lead.${step}`)}</p>
        {children}
      </main>
      {foot}
    </div>
  );
}

/** Invented people to look around with: an offer beside the way, and the way out of it. */
function Example({
  sample,
  onLoad,
  onRemove,
}: {
  sample: 'out' | 'in' | 'busy';
  onLoad: () => void;
  onRemove: () => void;
}) {
  return (
    <div className="hello__example" role="status">
      {sample === 'in' ? (
        <>
          <a className="button" href="/dashboard.html" data-testid="open-dashboard">
            {i18n.t('welcome.goDashboard')}
          </a>
          <Button kind="quiet" small data-testid="remove-sample" onClick={onRemove}>
            {i18n.t('settings.removeSample')}
          </Button>
        </>
      ) : (
        <Button
          kind="quiet"
          icon="people"
          data-testid="load-sample"
          disabled={sample === 'busy'}
          onClick={onLoad}
        >
          {sample === 'busy' ? i18n.t('welcome.loading') : i18n.t('welcome.example')}
        </Button>
      )}
    </div>
  );
}

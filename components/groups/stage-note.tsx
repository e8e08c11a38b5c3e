import { i18n } from '#i18n';
import type { GroupStage, MeetingSum } from '../../lib/records/index.ts';
import type { Verdict } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { codeText } from '../base/words.ts';

/** Where one stands with a group and what to do next: agree a purpose, try it, weigh it, decide. */
export function StageNote({
  stage,
  sum,
  tries,
  onPurpose,
  onDecide,
}: {
  stage: GroupStage;
  sum: MeetingSum;
  tries: number;
  onPurpose: () => void;
  onDecide: (verdict: Verdict | null) => void;
}) {
  if (stage === 'stay') return null;
  const { much, some, little } = sum.worth;
  return (
    <div className="notice notice--accent group-stage" data-testid="group-stage">
      <p>
        {stage === 'trying'
          ? i18n.t('group.stage.trying', [sum.held, tries])
          : codeText(`group.stage.${stage}`)}
      </p>
      {stage === 'weigh' && much + some + little > 0 && (
        <p className="soft">{i18n.t('group.weighed', [sum.held, much, little])}</p>
      )}
      {stage !== 'trying' && stage !== 'change' && (
        <div className="row">
          {stage === 'agree' && (
            <Button small onClick={onPurpose}>
              {i18n.t('group.writePurpose')}
            </Button>
          )}
          {stage === 'weigh' && (
            <>
              <Button small kind="primary" data-testid="stay" onClick={() => onDecide('stay')}>
                {i18n.t('group.stay')}
              </Button>
              <Button small onClick={() => onDecide('change')}>
                {i18n.t('group.change')}
              </Button>
              <Button small onClick={() => onDecide('leave')}>
                {i18n.t('group.leave')}
              </Button>
            </>
          )}
          {stage === 'left' && (
            <Button small onClick={() => onDecide(null)}>
              {i18n.t('group.backIn')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

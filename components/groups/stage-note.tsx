import { i18n } from '#i18n';
import type { GroupStage, MeetingSum } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';
import { codeText } from '../base/words.ts';

/** Where one stands with a group and what to do next: agree a purpose, try it, change it. It is weighed on a card of its own. */
export function StageNote({
  stage,
  sum,
  tries,
  onPurpose,
  onBackIn,
}: {
  stage: GroupStage;
  sum: MeetingSum;
  tries: number;
  onPurpose: () => void;
  onBackIn: () => void;
}) {
  if (stage === 'stay' || stage === 'weigh') return null;
  return (
    <div className="notice notice--accent group-stage" data-testid="group-stage">
      <p>
        {stage === 'trying'
          ? i18n.t('group.stage.trying', [sum.held, tries])
          : codeText(`group.stage.${stage}`)}
      </p>
      {stage === 'agree' && (
        <div className="row">
          <Button small onClick={onPurpose}>
            {i18n.t('group.writePurpose')}
          </Button>
        </div>
      )}
      {stage === 'left' && (
        <div className="row">
          <Button small onClick={onBackIn}>
            {i18n.t('group.backIn')}
          </Button>
        </div>
      )}
    </div>
  );
}

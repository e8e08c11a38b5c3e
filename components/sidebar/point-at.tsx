import { i18n } from '#i18n';
import type { ReadingField } from '../../lib/records/index.ts';
import { Button } from '../base/button.tsx';
import { SelectField } from '../base/field.tsx';
import { Notice } from '../base/notice.tsx';
import type { Acts } from '../base/use-acts.ts';
import { codeText } from '../base/words.ts';
import { type Pointing, usePointing } from '../hooks/use-pointing.ts';

/** Pointing at fields of the page in front; what was pointed at is read at once, and can be undone. */
export function PointAt({
  fields,
  tabId,
  acts,
  onPointed,
}: {
  /** Fields that could not be read. */
  fields: readonly ReadingField[];
  tabId: number | null;
  acts: Acts;
  onPointed: () => void;
}) {
  const pointing = usePointing(tabId);
  const keep = async (field: ReadingField, kept: ReturnType<Pointing['start']>) => {
    const done = await kept;
    if (done === null) return;
    const said = i18n.t('sidebar.saidPointed', [codeText(`field.${field}`)]);
    if ((await acts.act(Promise.resolve(done), said)) !== null) onPointed();
  };
  if (tabId === null || fields.length === 0) return null;
  const { now } = pointing;
  if (!now)
    return (
      <fieldset className="point-at">
        <legend className="field__label">{i18n.t('sidebar.pointAt')}</legend>
        <div className="chips">
          {fields.map((field) => (
            <Button
              key={field}
              small
              data-testid={`point-at-${field}`}
              onClick={() => void keep(field, pointing.start(field))}
            >
              {codeText(`field.${field}`)}
            </Button>
          ))}
        </div>
        <p className="faint">{i18n.t('sidebar.pointWhy')}</p>
      </fieldset>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape ends the pointing wherever the focus is in here
    <div
      className="point-at"
      data-testid="pointing"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        pointing.stop();
      }}
    >
      <Notice kind="accent">
        <p role="status">
          <strong>{i18n.t('sidebar.pointNow', [codeText(`field.${now.field}`)])}</strong>{' '}
          {i18n.t('sidebar.pointStop')}
        </p>
        {now.texts.length > 0 && (
          <SelectField
            label={i18n.t('sidebar.pointList')}
            none={i18n.t('sidebar.pointNone')}
            value={null}
            options={now.texts.map(({ at, text }) => ({ id: String(at), name: text }))}
            data-testid="point-list"
            onChange={(chosen) => {
              const text = now.texts.find(({ at }) => String(at) === chosen);
              if (text) void keep(now.field, pointing.choose(text));
            }}
          />
        )}
        <Button small autoFocus data-testid="point-stop" onClick={pointing.stop}>
          {i18n.t('ui.cancel')}
        </Button>
      </Notice>
    </div>
  );
}

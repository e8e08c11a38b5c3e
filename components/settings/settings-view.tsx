import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { rulesIn, type Settings } from '../../lib/records/index.ts';
import type { Result } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { SelectField } from '../base/field.tsx';
import { textLanguage } from '../base/names.ts';
import { PermissionList } from '../base/permission-list.tsx';
import { Section } from '../base/section.tsx';
import type { EditHow } from '../base/use-edit.ts';
import { MyHelp, MyTags, MyWork, type SaveMe } from './about-me.tsx';
import { CadenceSettings } from './cadence-settings.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { LabelList } from './label-list.tsx';
import { RuleList } from './rule-list.tsx';
import { TemplateSettings } from './template-settings.tsx';

export interface SettingsActions {
  /** Whether it is in the book. */
  save: (changes: Partial<Omit<Settings, 'id' | 'updatedAt'>>, how?: EditHow<Settings>) => Promise<boolean>;
  giveBackSite: (pattern: string) => void;
  /** Renames a label everywhere; to the name of another it joins the two, to null it goes. */
  changeLabel: (label: string, to: string | null) => void;
  loadSample: () => void;
  removeSample: () => void;
  /** Saves everything as a file: its name, or why there is none. */
  exportAll: () => Promise<Result<string>>;
  /** Stops the file that is being written; null while there is none. */
  stopExport: (() => void) | null;
  eraseAll: () => void;
}

const BUDGETS = [1, 2, 3, 5, 7, 10, 15, 20, 30, 50] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The manager's own choices, what the extension may do, and the way out. */
export function SettingsView({
  settings,
  sites,
  shortcuts,
  labels,
  state,
  sampleLoaded,
  contacts,
  version,
  actions,
}: {
  settings: Settings;
  /** Sites granted so far, as patterns. */
  sites: string[];
  /** The keys that open the popup and the sidebar, as the user has set them; empty where none is set. */
  shortcuts: { popup: string; sidebar: string };
  labels: readonly { label: string; count: number }[];
  /** What there is to say of the state of the book. */
  state: ReactNode;
  sampleLoaded: boolean;
  contacts: number;
  version: string;
  actions: SettingsActions;
}) {
  const rules = rulesIn(settings.readingRules);
  const [erasing, setErasing] = useState(false);
  const saveMe: SaveMe = (me, how) => actions.save({ me }, how);
  const budgets = [...new Set([...BUDGETS, settings.weeklyBudget])].sort((a, b) => a - b);
  const hourName = (hour: number) =>
    new Intl.DateTimeFormat(textLanguage(), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
      hour * 3_600_000,
    );
  return (
    <section className="settings" aria-labelledby="settings-title">
      <h1 id="settings-title">{i18n.t('settings.title')}</h1>
      {state}
      <Section title={i18n.t('settings.pace')}>
        <div className="pair">
          <SelectField
            label={i18n.t('settings.weeklyBudget')}
            hint={i18n.t('settings.weeklyBudgetHint')}
            value={String(settings.weeklyBudget)}
            options={budgets.map((count) => ({
              id: String(count),
              name: i18n.t('settings.budget', count, [count]),
            }))}
            data-testid="weekly-budget"
            onChange={(value) => value && actions.save({ weeklyBudget: Number(value) })}
          />
          <SelectField
            label={i18n.t('settings.reviewHour')}
            hint={i18n.t('settings.reviewHourHint')}
            value={String(settings.reviewHour)}
            options={HOURS.map((hour) => ({ id: String(hour), name: hourName(hour) }))}
            data-testid="review-hour"
            onChange={(value) => value && actions.save({ reviewHour: Number(value) })}
          />
        </div>
        <p className="soft">
          {shortcuts.popup && i18n.t('settings.popupKey', [shortcuts.popup])}{' '}
          {shortcuts.sidebar && i18n.t('settings.sidebarKey', [shortcuts.sidebar])}{' '}
          {!(shortcuts.popup && shortcuts.sidebar) && i18n.t('settings.chooseKeys')}
        </p>
        <p>
          <a href="#/record">{i18n.t('settings.record')}</a>
        </p>
      </Section>
      <Section title={i18n.t('settings.me')}>
        <p className="soft">{i18n.t('settings.meText')}</p>
        <MyWork me={settings.me} save={saveMe} />
        <MyTags tags={settings.me} onChange={(part) => void saveMe({ ...settings.me, ...part })} />
        <MyHelp me={settings.me} save={saveMe} />
      </Section>
      {labels.length > 0 && (
        <Section title={i18n.t('settings.labels')}>
          <LabelList labels={labels} onChange={actions.changeLabel} />
        </Section>
      )}
      <CadenceSettings
        cadences={settings.cadences}
        labels={labels.map(({ label }) => label)}
        onChange={(cadences) => actions.save({ cadences })}
      />
      <TemplateSettings
        templates={settings.templates ?? {}}
        onChange={(templates, how) => actions.save({ templates }, how)}
      />
      <Section title={i18n.t('settings.sites')}>
        {sites.length === 0 ? (
          <p className="soft">{i18n.t('settings.noSites')}</p>
        ) : (
          <ul className="stack">
            {sites.map((pattern) => (
              <li key={pattern} className="settings__line">
                <span>{pattern.replace(/\/\*$/, '')}</span>
                <Button
                  small
                  aria-label={i18n.t('settings.giveBackSite', [pattern])}
                  onClick={() => actions.giveBackSite(pattern)}
                >
                  {i18n.t('settings.giveBack')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {rules.length > 0 && (
        <Section title={i18n.t('settings.rules')}>
          <p className="soft">{i18n.t('settings.rulesText')}</p>
          <RuleList
            rules={rules}
            onRemove={({ id }) => actions.save({ readingRules: rules.filter((rule) => rule.id !== id) })}
          />
        </Section>
      )}
      <Section title={i18n.t('settings.permissions')}>
        <PermissionList />
      </Section>
      <Section title={i18n.t('settings.book')}>
        <div className="settings__line">
          <span>{sampleLoaded ? i18n.t('settings.sampleIn') : i18n.t('settings.sampleOut')}</span>
          {sampleLoaded ? (
            <Button small data-testid="remove-sample" onClick={actions.removeSample}>
              {i18n.t('settings.removeSample')}
            </Button>
          ) : (
            <Button small data-testid="load-sample" onClick={actions.loadSample}>
              {i18n.t('dashboard.emptySample')}
            </Button>
          )}
        </div>
        <div className="settings__line">
          <span>{i18n.t('settings.eraseText')}</span>
          <Button small kind="danger" data-testid="erase-all" onClick={() => setErasing(true)}>
            {i18n.t('settings.erase')}
          </Button>
        </div>
        <p className="faint">{i18n.t('settings.version', [version])}</p>
      </Section>
      <EraseDialog
        open={erasing}
        contacts={contacts}
        onCopy={actions.exportAll}
        stopCopy={actions.stopExport}
        onErase={actions.eraseAll}
        onClose={() => setErasing(false)}
      />
    </section>
  );
}

import { createContext, useContext, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useCopyText } from '../hooks/use-copy-text.ts';
import { Button } from './button.tsx';
import { type ReportPlace, reportOf } from './report.ts';

/** Where a failure is told. A surface says it with its start, a view with its boundary. */
export type Place = Pick<ReportPlace, 'version' | 'surface' | 'view'>;
export const PlaceContext = createContext<Place>({ version: '', surface: 'dashboard', view: null });

/**
 * Copies a report of an error, which holds nothing of the book. Where the browser does not let it be copied, the report is
 * shown, selected, to be copied by hand.
 */
export function CopyReport({ error, small }: { error: unknown; small?: boolean }) {
  const place = useContext(PlaceContext);
  const [refused, setRefused] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const copyText = useCopyText();
  const copy = async () => {
    const report = reportOf(error, {
      ...place,
      userAgent: navigator.userAgent,
      origin: window.location.origin,
      files: loadedScripts(),
    });
    const done = await copyText(report);
    setCopied(done);
    setRefused(done ? null : report);
  };
  return (
    <>
      <Button small={small} data-testid="copy-report" onClick={() => void copy()}>
        {i18n.t('broken.copy')}
      </Button>
      <span role="status" data-testid="report-copied">
        {copied && i18n.t('broken.copied')}
      </span>
      {refused !== null && <ReportToSelect report={refused} />}
    </>
  );
}

function ReportToSelect({ report }: { report: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <span className="field report">
      <label htmlFor={id}>{i18n.t('broken.select')}</label>
      <textarea id={id} ref={field} readOnly rows={6} value={report} data-testid="report" />
    </span>
  );
}

/** The names of the scripts this page has loaded so far: the page names those it begins with, the browser the others. */
function loadedScripts(): ReadonlySet<string> {
  const named = [
    ...[...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src')),
    ...[...document.querySelectorAll('link[rel="modulepreload"]')].map((link) => link.getAttribute('href')),
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ];
  const own = named.flatMap((address) => {
    const url = address ? new URL(address, document.baseURI) : null;
    return url?.origin === window.location.origin ? [url.pathname] : [];
  });
  return new Set(
    own.map((path) => path.slice(path.lastIndexOf('/') + 1)).filter((name) => /\.js$/.test(name)),
  );
}

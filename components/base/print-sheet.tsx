import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { dayInWords } from './day-words.ts';
import './print.css';

/** What is on paper only, and how to take it away again. One at a time: a page has one print. */
let laid: (() => void) | null = null;

/** Lays a sheet out for paper. It is not seen on the screen; once printed it is gone. */
function lay(sheet: ReactElement): void {
  laid?.();
  const host = document.createElement('div');
  host.className = 'sheet';
  host.lang = document.documentElement.lang;
  document.body.append(host);
  const root = createRoot(host);
  // The browser prints what is there when the call returns.
  flushSync(() => root.render(sheet));
  const take = () => {
    window.removeEventListener('afterprint', take);
    laid = null;
    host.remove();
    // Not inside the event: React may be at work.
    setTimeout(() => root.unmount());
  };
  laid = take;
  window.addEventListener('afterprint', take);
}

/** Opens the browser's print dialog (which also saves as PDF) with a sheet instead of what is on the screen. */
export function printSheet(sheet: ReactElement): void {
  lay(sheet);
  window.print();
}

/** While a view is shown, the browser's own print command takes the sheet it makes, not the window as it stands. */
export function usePrintSheet(make: () => ReactElement): void {
  const latest = useRef(make);
  latest.current = make;
  useEffect(() => {
    const listen = () => {
      if (!laid) lay(latest.current());
    };
    window.addEventListener('beforeprint', listen);
    return () => window.removeEventListener('beforeprint', listen);
  }, []);
}

/** A sheet: what it shows, when it was printed, and what is on it. */
export function Sheet({
  title,
  summary,
  today,
  children,
}: {
  title: string;
  summary: string;
  today: Day;
  children: ReactNode;
}) {
  return (
    <>
      <header className="sheet__head">
        <h1>{title}</h1>
        <p>{summary}</p>
        <p className="sheet__made">
          {i18n.t('extension.name')} · {dayInWords(today, 'long')}
        </p>
      </header>
      {children}
    </>
  );
}

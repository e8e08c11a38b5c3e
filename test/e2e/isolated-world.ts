import type { Page } from 'puppeteer-core';

/** What a script in the isolated world of a page answered, or what it was refused with. */
export type Got = { value: unknown } | { refused: string };

/** Runs an expression as a page's process could that has taken over the extension's isolated world there. */
export type Hijacked = (expression: string) => Promise<Got>;

/** The isolated world of the extension in a page that was read, once it is there. */
export async function hijack(tab: Page, extensionId: string): Promise<Hijacked> {
  const session = await tab.createCDPSession();
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type === 'isolated' && context.origin.includes(extensionId)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await world;
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    return exceptionDetails
      ? { refused: exceptionDetails.exception?.description ?? exceptionDetails.text }
      : { value: result.value };
  };
}

/** Every message there is, as its own sender would send it. */
export const EVERY_MESSAGE = [
  { name: 'view:bookChanged', payload: {} },
  { name: 'view:suggestionsShown', payload: { contactIds: [] } },
  {
    name: 'view:suggestionJudged',
    payload: { showingId: '0190a000-0000-7000-8000-000000000001', good: true },
  },
  { name: 'view:pageAsked', payload: { windowId: 1 } },
  { name: 'background:pageAsked', payload: { windowId: 1 } },
] as const;

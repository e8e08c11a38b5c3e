import type { Exchange } from '../../lib/records/index.ts';
import { CHANNELS, type Channel } from '../../lib/words/index.ts';

/** The channel used most with this person; a meeting for somebody new. */
export function usualChannel(exchanges: Pick<Exchange, 'channel'>[]): Channel {
  const counts = new Map<Channel, number>();
  for (const { channel } of exchanges) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  let usual: Channel = 'met';
  for (const channel of CHANNELS) if ((counts.get(channel) ?? 0) > (counts.get(usual) ?? 0)) usual = channel;
  return usual;
}

/** As people speak of each other. */
export const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? name;

import { addressKey, mailKind, personName } from './addresses.ts';
import { readHeaders } from './mail-headers.ts';
import { type Correspondent, type MailMark, type MailMessage, readMessage } from './read-mail.ts';

/** The fields of a message of Outlook that are looked at, as msgreader gives them. */
interface MsgFields {
  messageClass?: string;
  headers?: string;
  senderName?: string;
  senderEmail?: string;
  senderSmtpAddress?: string;
  creatorSMTPAddress?: string;
  sentRepresentingSmtpAddress?: string;
  recipients?: { name?: string; email?: string; smtpAddress?: string; recipType?: string }[];
  clientSubmitTime?: string;
  messageDeliveryTime?: string;
  messageFlags?: number;
  messageId?: string;
  inReplyToId?: string;
}

/** MSGFLAG_UNSENT of [MS-OXCMSG], 2.2.1.6. */
const UNSENT = 8;

/**
 * One message that Outlook saved on its own (.msg). Its reader is large, and loaded only when such a file is there. Null
 * where the bytes are none. An appointment is no letter, and a message that was never sent is a draft; both are marked.
 */
export async function readMsg(bytes: Uint8Array): Promise<MailMessage | null> {
  const loaded = (await import('@kenjiuno/msgreader')) as unknown as { default: unknown };
  const inner = loaded.default as { default?: unknown };
  // A module of the older kind hands over its class once more wrapped, or not, by who loads it.
  const Reader = (inner.default ?? inner) as new (
    buffer: ArrayBuffer,
  ) => { getFileData(): MsgFields & { error?: string } };
  try {
    const copy = new Uint8Array(bytes);
    const fields = new Reader(copy.buffer).getFileData();
    return fields.error ? null : messageFrom(fields);
  } catch {
    // The reader throws whatever its author did not foresee: the file is no message then.
    return null;
  }
}

function messageFrom(fields: MsgFields): MailMessage {
  const told = readMessage({ head: new TextEncoder().encode(fields.headers ?? ''), invites: false });
  const marks = new Set<MailMark>(told.marks);
  const kind = fields.messageClass ?? '';
  const isLetter = /^IPM\.(?:Note|Post)/i.test(kind) || kind === '';
  if (!isLetter) marks.add(/^IPM\.Schedule\.Meeting/i.test(kind) ? 'invitation' : 'appointment');
  if (/^REPORT\./i.test(kind)) marks.add('automatic');
  const sender =
    addressKey(fields.senderSmtpAddress) ??
    addressKey(fields.sentRepresentingSmtpAddress) ??
    addressKey(fields.creatorSMTPAddress) ??
    addressKey(fields.senderEmail);
  const headers = readHeaders(new TextEncoder().encode(fields.headers ?? ''));
  if (
    isLetter &&
    ((fields.messageFlags ?? 0) & UNSENT || (!fields.senderName && !sender && !headers.has('from')))
  )
    marks.add('draft');
  const isDraft = marks.has('draft');
  const at =
    isLetter && !isDraft
      ? Date.parse(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? '')
      : Number.NaN;
  const id = (written: string | undefined) => /<?([^<>\s]+@[^<>\s]+)>?/.exec(written ?? '')?.[1] ?? null;
  return {
    ...told,
    messageId: told.messageId ?? id(fields.messageId),
    inReplyTo: told.inReplyTo ?? id(fields.inReplyToId),
    at: told.at ?? (Number.isNaN(at) ? null : at),
    people: told.people.length > 0 ? told.people : peopleOf(fields, sender),
    marks: [...marks],
  };
}

function peopleOf({ senderName, recipients = [] }: MsgFields, sender: string | null): Correspondent[] {
  const found = new Map<string, Correspondent>();
  const add = (address: string | null, name: string | undefined, where: Correspondent['where']) => {
    if (address && !found.has(address))
      found.set(address, { address, name: personName(name), kind: mailKind(address), where });
  };
  add(sender, senderName, 'from');
  // An Exchange name (X.500) is no address; msgreader gives the real one beside it where the file has it.
  for (const { name, email, smtpAddress, recipType } of recipients)
    add(
      addressKey(smtpAddress) ?? addressKey(email),
      name,
      recipType === 'cc' ? 'cc' : recipType === 'bcc' ? 'bcc' : 'to',
    );
  return [...found.values()];
}

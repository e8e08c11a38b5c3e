import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FORMATS, parseFile } from '../../lib/transfer/index.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const connections =
  'First Name,Last Name,URL,Connected On\nLiv,Ek,https://www.linkedin.com/in/liv-ek,08 Feb 2023\n';

/** The smallest file of each kind that is only read, with Liv Ek in it. */
const SMALLEST: Record<string, string | Uint8Array> = {
  vcard2: 'BEGIN:VCARD\r\nVERSION:2.1\r\nN:Ek;Liv\r\nTEL;CELL:0701234567\r\nEND:VCARD\r\n',
  'linkedin-archive': zipSync({ 'Connections.csv': strToU8(connections) }),
  'linkedin-connections': connections,
  'linkedin-messages':
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n' +
    '1,,Liv Ek,https://www.linkedin.com/in/liv-ek,Bo Ny,https://www.linkedin.com/in/bo-ny,2023-02-08 10:00:00 UTC,,Hi,INBOX\n' +
    '2,,Bo Ny,https://www.linkedin.com/in/bo-ny,Ida Holm,https://www.linkedin.com/in/ida-holm,2023-02-09 10:00:00 UTC,,Hi,INBOX\n',
  'linkedin-invitations':
    'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n' +
    'Liv Ek,Bo Ny,"2/8/23, 9:00 AM",,INCOMING,https://www.linkedin.com/in/liv-ek,https://www.linkedin.com/in/bo-ny\n',
  'linkedin-recommendations':
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nLiv,Ek,Nordkraft,Chef,Good,"02/08/23, 09:00 AM",VISIBLE\n',
  'linkedin-endorsements':
    'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n' +
    '2023/02/08 09:00:00 UTC,Budgets,Liv,Ek,www.linkedin.com/in/liv-ek,ACCEPTED\n',
  'linkedin-notes':
    'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n' +
    'Liv,Ek,https://www.linkedin.com/in/liv-ek,Met in Lund,08 Feb 2023,08 Feb 2023\n',
  'linkedin-contacts':
    'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles\n' +
    'MOBILE,Liv,Ek,Nordkraft,Chef,liv@ek.example,,,,,,,,,,\n',
  'linkedin-profile':
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry\nLiv,Ek,,,,Chef på Nordkraft,,Utilities\n',
  'linkedin-positions':
    'Company Name,Title,Description,Location,Started On,Finished On\nNordkraft,Chef,,Lund,Jan 2024,\n',
  'linkedin-skills': 'Name\nBudgets\n',
  'google-csv':
    'First Name,Middle Name,Last Name,Phonetic First Name,Labels,E-mail 1 - Label,E-mail 1 - Value\nLiv,,Ek,,* myContacts,,liv@ek.example\n',
  'outlook-csv':
    'First Name,Middle Name,Last Name,Title,Suffix,Company,Job Title,E-mail Address,E-mail 2 Address,Business Phone\n' +
    'Liv,,Ek,,,Nordkraft,Chef,liv@ek.example,,\n',
  'thunderbird-csv':
    'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Job Title,Organization\nLiv,Ek,Liv Ek,,liv@ek.example,,Chef,Nordkraft\n',
  'other-csv': 'Namn;Företag;Mejl\nLiv Ek;Nordkraft;liv@ek.example\n',
};

describe('a file is known by its content, whatever its name', () => {
  it('of every kind that is only read there is one here', () => {
    const onlyRead = FORMATS.filter((format) => format.canImport && !format.canExport);
    expect(onlyRead.map(({ id }) => id).sort()).toEqual(Object.keys(SMALLEST).sort());
  });

  it.each(Object.entries(SMALLEST))('%s', (id, content) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    // One column called Name may head anything: of skills alone the name of the file tells.
    for (const name of id === 'linkedin-skills' ? ['Skills.csv', 'skills-2.csv'] : ['x', 'photo.png']) {
      const read = parseFile(bytes, name, NOW);
      if (!read.ok) throw new Error(read.error.code);
      expect(read.value.format).toBe(id);
      const people = read.value.people.map(({ reading }) => reading);
      // The tables of jobs and of skills are the user's own and name nobody.
      if (id === 'linkedin-positions' || id === 'linkedin-skills')
        expect(people[0]).toMatchObject({ own: true });
      else expect(people.map(({ name: called }) => called)).toContain('Liv Ek');
    }
  });
});

import { i18n } from '#i18n';
import type { Profile } from '../../lib/records/index.ts';
import { Icon } from '../base/icon.tsx';
import { Section } from '../base/section.tsx';

/** The pages of the person, as links. Only web addresses become links: a file may hold anything. */
export function PersonProfiles({ profiles }: { profiles: Profile[] }) {
  if (profiles.length === 0) return null;
  return (
    <Section title={i18n.t('contactPage.profiles')}>
      <ul className="stack">
        {profiles.map((profile) => (
          <li key={profile.id}>
            {/^https?:\/\//i.test(profile.url) ? (
              <a href={profile.url} target="_blank" rel="noreferrer" className="onepage__profile">
                <Icon name="open" />
                {shortAddress(profile.url)}
              </a>
            ) : (
              profile.url
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Their own sites, as links. */
export function Websites({ addresses }: { addresses: string[] }) {
  if (addresses.length === 0) return null;
  return (
    <ul className="stack">
      {addresses.map((address) => (
        <li key={address}>
          <a
            // With a scheme in front nothing typed or imported can be anything but a web address.
            href={/^https?:\/\//i.test(address) ? address : `https://${address}`}
            target="_blank"
            rel="noreferrer"
            className="onepage__profile"
          >
            <Icon name="open" />
            {shortAddress(address)}
          </a>
        </li>
      ))}
    </ul>
  );
}

const shortAddress = (url: string) => url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');

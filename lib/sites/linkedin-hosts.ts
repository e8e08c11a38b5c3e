/** Country hosts (`se.`, `uk.`) serve the public page and do not redirect; `m.` and `touch.` are the mobile site. */
export const LINKEDIN_HOSTS = [
  'www.linkedin.com',
  'linkedin.com',
  'm.linkedin.com',
  'touch.linkedin.com',
  '*.linkedin.com',
] as const;

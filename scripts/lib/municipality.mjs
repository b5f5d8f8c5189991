/** The settings of a municipality: no demo, and around it nothing that answers, until a test or a measurement puts it there. */
export const MUNICIPALITY = {
  ORIGIN: 'https://mijn.deventer.invalid',
  OIDC_ISSUER: 'https://broker.invalid',
  OIDC_CLIENT_ID: 'mijn-deventer',
  OIDC_CLIENT_SECRET: 'a-secret-that-opens-nothing',
  OUTBOX_URL: 'https://work.invalid',
  OUTBOX_TOKEN: 'a-token-that-opens-nothing',
  SMTP_URL: 'smtps://mail.invalid',
  MAIL_FROM: 'bericht@deventer.example',
  CLAMAV_HOST: '127.0.0.1',
  DRAFT_KEY: 'a-key-of-a-test-that-locks-no-draft',
  SECURITY_CONTACT: 'mailto:security@deventer.example',
}

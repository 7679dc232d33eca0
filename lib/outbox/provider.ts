/** Whether mail leaves this installation, through Resend or an SMTP server; without either it is kept in the local mailbox. */
export function hasMailProvider(environment: NodeJS.ProcessEnv = process.env): boolean {
  return Boolean(environment.RESEND_API_KEY || environment.SMTP_URL);
}

import type {BrowserContext} from '@playwright/test';

/** Collects, from now on, what no reader would forgive on any page of a context; one line each. */
export async function collectComplaints(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  // Firefox says what its policy refused to no console that a test can read.
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile}) => {
      // biome-ignore lint/suspicious/noConsole: the console is what is listened to below
      console.error(`the policy (${effectiveDirective}) refused ${blockedURI} in ${sourceFile}`);
    }),
  );
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      complaints.push(`request to another origin: ${request.url()}`);
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`status ${response.status()}: ${response.url()}`);
  });
  return complaints;
}

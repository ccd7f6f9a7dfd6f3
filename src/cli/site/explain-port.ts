/**
 * What to do about a port or host that cannot be used; null for an error of another kind.
 * @param command as the user types it: `npm start`
 */
export function explainPort(code: string, port: number, host: string | null, command: string): string | null {
  const another = `${command} -- --port ${port < 1024 || port === 65_535 ? 3000 : port + 1}`;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: stop that one, or choose another port (\`${another}\`).`;
    case 'EACCES':
      return `Port ${port} needs an administrator's rights: choose one above 1023 (\`${another}\`).`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This machine has no address "${host ?? 'localhost'}": name one of its own after --host, or 0.0.0.0 for all.`;
    default:
      return null;
  }
}

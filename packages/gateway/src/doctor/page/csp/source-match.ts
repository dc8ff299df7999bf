/** A source expression of a policy against an address: CSP 3, 6.7.2.8, as browsers do it. */
export function matches(expression: string, url: URL, self: URL): boolean {
  const text = expression.toLowerCase();
  if (text === '*') return isHttp(url.protocol) || upgrades(self.protocol, url.protocol);
  if (text === "'self'") return matchesSelf(url, self);
  if (text.startsWith("'")) return false;
  const scheme = /^([a-z][a-z\d+.-]*:)$/.exec(text)?.[1];
  if (scheme) return upgrades(scheme, url.protocol);
  const parts =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[^/:*]+|\[[^\]]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(
      expression,
    );
  if (!parts) return false;
  const [, own, host, port, path] = parts;
  return (
    upgrades(own?.toLowerCase() ?? self.protocol, url.protocol) &&
    matchesHost(host!.toLowerCase(), url.hostname) &&
    matchesPort(port, url, own?.toLowerCase() ?? self.protocol) &&
    matchesPath(path, url.pathname)
  );
}

const isHttp = (protocol: string) => protocol === 'http:' || protocol === 'https:';

/** What allows http allows https. */
const upgrades = (allowed: string, asked: string): boolean =>
  allowed === asked || (allowed === 'http:' && asked === 'https:');

const portOf = ({ port, protocol }: URL) => port || (protocol === 'https:' ? '443' : '80');

function matchesSelf(url: URL, self: URL): boolean {
  if (url.origin === self.origin) return true;
  return url.hostname === self.hostname && url.protocol === 'https:' && !url.port && !self.port;
}

const matchesHost = (pattern: string, host: string): boolean =>
  pattern === '*' || (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host);

function matchesPort(pattern: string | undefined, url: URL, allowed: string): boolean {
  if (pattern === undefined) return url.port === '';
  if (pattern === '*' || pattern === portOf(url)) return true;
  return pattern === '80' && portOf(url) === '443' && allowed === 'http:';
}

function matchesPath(pattern: string | undefined, path: string): boolean {
  if (pattern === undefined || pattern === '/') return true;
  const [wanted, asked] = [decoded(pattern), decoded(path)];
  return wanted.endsWith('/') ? asked.startsWith(wanted) : asked === wanted;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

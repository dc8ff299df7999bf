// Fails when a package's source changed and nobody told its users.
// On a branch: changed since main means a new changeset since main. On main, or with no other history to compare:
// changed since the last release (the last edit of a CHANGELOG) means that at least one changeset waits.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What is missing, in a sentence; nothing when all is told.
 * @param {string} root
 * @returns {string | undefined}
 */
export function checkChangeset(root) {
  const waiting = globSync('.changeset/*.md', { cwd: root }).filter((file) => !file.endsWith('README.md'));
  for (const file of waiting) {
    if (
      !/^---\n(?:['"]@guyub\/\w+['"]: (?:patch|minor|major)\n)+---\n+\S/.test(
        readFileSync(join(root, file), 'utf8'),
      )
    ) {
      return `${file} does not name a package and a size of change, or says nothing. See CONTRIBUTING.md.`;
    }
  }
  /** @param {string[]} args */
  const git = (...args) => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : '';
  };
  const head = git('rev-parse', 'HEAD');
  const fork = git('merge-base', 'HEAD', 'origin/main') || git('merge-base', 'HEAD', 'main');
  const release = git('log', '-1', '--format=%H', '--', 'packages/*/CHANGELOG.md');
  const base = fork && fork !== head ? fork : release;

  const changed = base
    ? [git('diff', '--name-only', base), git('ls-files', '--others', '--exclude-standard')]
        .join('\n')
        .split('\n')
    : globSync('packages/*/src/**/*.ts', { cwd: root, exclude: ['**/node_modules'] });
  const source = changed.find((file) =>
    /^packages[/\\]\w+[/\\]src[/\\].*(?<!\.test|\.test-d)\.ts$/.test(file),
  );
  const told =
    base && base !== release
      ? changed.some((file) => /^\.changeset\/.*\.md$|^packages\/\w+\/CHANGELOG\.md$/.test(file))
      : waiting.length > 0;
  if (!source || told) return undefined;
  return `${source} changed and no changeset tells it. Run \`npx pnpm changeset\`, or write .changeset/<name>.md by hand.`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problem = checkChangeset('.');
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  }
}

import {runnerImport, type Plugin} from 'vite';

/** The modules that export nothing but data, by the end of their path. */
const MODULES = ['/src/app/welcome-article.ts'];

/**
 * Vite plugin: runs modules that make data when the app is built, and puts what they have made in their
 * place. A phone that opens Rawi for the first time shows an article; it need not fetch and run all that
 * makes articles out of texts before that. The dev server and the unit tests run the modules themselves.
 */
export function madeAtBuild(): Plugin {
  return {
    name: 'rawi-made-at-build',
    apply: 'build',
    async load(id) {
      if (!MODULES.some((module) => id.endsWith(module))) return undefined;
      const {module, dependencies} = await runnerImport<Record<string, unknown>>(id);
      for (const dependency of dependencies) this.addWatchFile(dependency);
      return Object.entries(module)
        .map(([name, data]) => `export const ${name} = ${JSON.stringify(data)};`)
        .join('\n');
    },
  };
}

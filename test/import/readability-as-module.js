/**
 * A plugin for the test server. Readability is a CommonJS package, which Vite turns into a
 * module but the test server does not; its source file needs nothing but an export.
 */
export function readabilityAsModule() {
  return {
    name: 'readability-as-module',
    transform({path, body}) {
      if (path.endsWith('/@mozilla/readability/index.js')) {
        return {body: "export {Readability} from './Readability.js';"};
      }
      if (path.endsWith('/@mozilla/readability/Readability.js')) {
        return {body: `${body}\nexport {Readability};`};
      }
      return undefined;
    },
  };
}

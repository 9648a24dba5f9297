import type {PackMetadata} from './voice-pack-data.ts';

const METADATA = /loadPackage\((\{files:\[.*?\],remote_package_size:\d+\})\)/s;

/**
 * The file list that Emscripten wrote into the script.
 *
 * @throws {Error} where there is none in the expected form.
 */
export function readMetadata(script: string): PackMetadata {
  const literal = METADATA.exec(script)?.[1];
  if (!literal) throw new Error('No file list found in the script of the eSpeak NG package.');
  const json = literal.replace(/([{,])([a-z_]+):/g, '$1"$2":');
  return JSON.parse(json) as PackMetadata;
}

/**
 * What is cut out of the script: everything for Node, which a bundler or test server would
 * otherwise try to resolve (`import("module")`, `require("fs")`), the locator of a data file that
 * we hand over ourselves, and folders of languages that are not in the pack.
 */
const CUTS: readonly (readonly [what: string, pattern: RegExp, replacement: string])[] = [
  [
    'test for Node',
    /var ENVIRONMENT_IS_NODE=typeof process=="object".*?process\.type!="renderer";/s,
    'var ENVIRONMENT_IS_NODE=false;',
  ],
  [
    'import of "module"',
    /if\(ENVIRONMENT_IS_NODE\)\{const\{createRequire\}.*?var require=.*?\}/s,
    '',
  ],
  ['other test for Node', /var isNode=typeof process===.*?==="string";/s, 'var isNode=false;'],
  ['locator of the data', /\/\/\/\/ pre\.js\n.*?\n\/\/\/\/\n/s, ''],
  ['reader of Node files', /if\(isNode\)\{require\("fs"\)\.readFile\(.*?return\}/s, ''],
  [
    'reader for Node',
    /if\(ENVIRONMENT_IS_NODE\)\{var fs=require\("fs"\).*?throw toThrow\}\}else (?=if\(ENVIRONMENT_IS_WEB)/s,
    '',
  ],
];
const FOLDER =
  /Module\["FS_createPath"\]\("\/usr\/share\/espeak-ng-data\/lang","([a-z]+)",true,true\);/g;

/**
 * The script with the file list of a cut pack, for a page or a worker.
 *
 * @throws {Error} where it is not built as expected, or would need `eval`.
 */
export function cutScript(script: string, metadata: PackMetadata): string {
  let cut = script.replace(METADATA, () => `loadPackage(${JSON.stringify(metadata)})`);
  for (const [what, pattern, replacement] of CUTS) {
    if (!pattern.test(cut)) throw new Error(`No ${what} found in the eSpeak NG script.`);
    cut = cut.replace(pattern, () => replacement);
  }
  const folders = new Set(metadata.files.map(({filename}) => filename.split('/').at(-2)));
  cut = cut.replace(FOLDER, (call, folder: string) => (folders.has(folder) ? call : ''));
  if (/\beval\(|new Function\b/.test(cut)) throw new Error('The eSpeak NG script uses eval.');
  return cut.trimStart();
}

/**
 * Writes the user guide of the app into `docs/`, in both languages:
 * `npx tsx src/build/write-guide.ts`. A test compares the files with the guide.
 */
import {writeFile} from 'node:fs/promises';
import {guideFile, guideFiles} from './guide-files.ts';

for (const language of guideFiles) {
  const {path, text} = await guideFile(language);
  await writeFile(path, text);
}

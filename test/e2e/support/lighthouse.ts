import lighthouse, {type Flags} from 'lighthouse';
import type {Page} from 'puppeteer-core';

export type LighthouseCategory = 'performance' | 'accessibility' | 'best-practices' | 'seo';

export interface LighthouseReport {
  /** By category, 0 to 1. */
  readonly scores: Readonly<Record<string, number | null>>;
  /** What costs points: the category, the audit's id and what it says. */
  readonly faults: readonly string[];
}

export interface LighthouseVisit {
  readonly url: string;
  readonly categories: readonly LighthouseCategory[];
  /** Whether the page is loaded as at a first visit: nothing stored, nothing cached. */
  readonly isFirst: boolean;
}

/**
 * Loads a page as Lighthouse's phone does and judges it.
 *
 * @throws Error where Lighthouse could not judge the page
 */
export async function lighthouseReport(
  page: Page,
  {url, categories, isFirst}: LighthouseVisit,
): Promise<LighthouseReport> {
  const flags: Flags = {
    logLevel: 'silent',
    onlyCategories: [...categories],
    disableStorageReset: !isFirst,
    disableFullPageScreenshot: true,
  };
  const result = await lighthouse(url, flags, undefined, page);
  if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
  const {lhr} = result;
  if (lhr.runtimeError) throw new Error(`${lhr.runtimeError.code}: ${lhr.runtimeError.message}`);
  // The error page of the browser would pass too.
  if (lhr.finalDisplayedUrl !== url) throw new Error(`${url} led to ${lhr.finalDisplayedUrl}`);
  const faults = Object.values(lhr.categories).flatMap(({id, auditRefs}) =>
    auditRefs.flatMap((ref) => {
      const {score, title, displayValue = ''} = lhr.audits[ref.id]!;
      const isFault = ref.weight > 0 && score !== null && score < 1;
      return isFault ? [`${id}: ${ref.id}, ${score}: ${title} ${displayValue}`.trim()] : [];
    }),
  );
  const scores = Object.values(lhr.categories).map(({id, score}) => [id, score] as const);
  return {scores: Object.fromEntries(scores), faults};
}

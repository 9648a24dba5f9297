/** What a voice says so that its listener can tell whether it speaks Arabic. */
export const ARABIC_SAMPLE = 'هكذا تُقرأ المقالات العربية بصوت هذا الجهاز.';

/** Beginnings of common words whose «و» is their own and not «and». */
const OWN_WAW =
  /^(?:وزير|وزار|وزراء|وقت|وجه|وجود|وجبة|وجبه|وجبات|وطن|ولد|ولاد|ولي$|وليد|وصل|وصول|وصية|وصيه|وقع|وقوع|وضع|وسط|وسائل|وسايل|وسيل|وسام|وسيم|واحد|واسع|واقع|واجب|والد(?:ه|ها|ي|ة|ته|تها|ين|يه)?$|وفد|وفق|وفا[ةته]|وفيات|وراء|ورق|ورش|ورث|وكال|وكيل|وحد[ةهات]|وحيد|وحش|وظيف|وظائف|وظايف|وثيق|وثائق|وثايق|وعد|وعي|وعاء|وزن|ودي|وادي|ولاي|وباء|وقود|وقف|وقائع|وقايع|وردي?$|ورد[ةه]|واجه|واصل|وافق|واضح|واح[ةه]|وائل|وايل|وتير|وتر$|وعر|وفر[ةته]?$|وهم$|وهمي|وهران|وصف|ويل$|ويكي)/u;

/**
 * Whether the «و» with which `word` begins is a letter of its own («وزير») as far as a short list
 * tells; of others one may take it that it is «and».
 *
 * @param word without marks
 */
export function hasOwnWaw(word: string): boolean {
  return OWN_WAW.test(word);
}

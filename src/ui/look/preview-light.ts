import type {LookSettings} from '../../core/look/look-keys.ts';

/**
 * Lights a sentence and a word of a sample as the reader does, in the same two layers. They belong
 * to the document: only what was added here is taken out again.
 */
export class PreviewLight {
  #lit: {readonly layer: Highlight; readonly range: Range}[] = [];

  /** Lights `sentence` and, where it is wanted, `word` in its only node of text. */
  show(sentence: Element, word: string, highlight: LookSettings['highlight']): void {
    this.clear();
    const text = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT).nextNode();
    if (!text || typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
    const whole = document.createRange();
    whole.selectNodeContents(sentence);
    this.#add('rawi-sentence', 0, whole);
    const start = (text.nodeValue ?? '').indexOf(word);
    if (highlight !== 'word' || start < 0) return;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + word.length);
    this.#add('rawi-word', 1, range);
  }

  clear(): void {
    for (const {layer, range} of this.#lit) layer.delete(range);
    this.#lit = [];
  }

  #add(name: string, priority: number, range: Range): void {
    const layer = CSS.highlights.get(name) ?? new Highlight();
    layer.priority = priority;
    layer.add(range);
    CSS.highlights.set(name, layer);
    this.#lit.push({layer, range});
  }
}

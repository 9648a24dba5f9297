import {NOTE_MARK} from './note-marks.ts';
import {PagePlaces} from './page-places.ts';

/**
 * Leaves in `content`, of an inert document, the ids to which one of its links leads, under names of
 * Rawi's own, so that no id can stand for anything else. Marks of notes that are not there go.
 */
export function settlePlaces(content: Element): void {
  const places = new PagePlaces(content);
  for (const element of content.querySelectorAll('[id]')) element.removeAttribute('id');
  const names = new Map<Element, string>();
  for (const link of content.querySelectorAll('a[href^="#"]')) {
    const href = link.getAttribute('href')!;
    const target = places.targetOf(href);
    if (target && content.contains(target)) {
      const name = names.get(target) ?? `place-${names.size + 1}`;
      names.set(target, name);
      target.setAttribute('id', name);
      link.setAttribute('href', `#${name}`);
    } else if (link.matches(NOTE_MARK)) link.remove();
    // Still a link of its own, by which menus are known, but to no place that has a name.
    else link.setAttribute('href', href.replace('#', '#-'));
  }
}

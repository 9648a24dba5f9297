/**
 * The index to which a key leads in a toolbar of `count` items, round from either end to the other;
 * `undefined` for a key that does not move there. The arrows go the way that they point.
 *
 * Source: the toolbar pattern of the ARIA Authoring Practices Guide.
 */
export function toolbarTarget(
  key: string,
  index: number,
  count: number,
  direction: 'ltr' | 'rtl',
): number | undefined {
  const onwards = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case onwards:
      return (index + 1) % count;
    case back:
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

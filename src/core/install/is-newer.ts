/** Whether the version `one` («1.10.0») comes after `other`; one that is no version comes first. */
export function isNewer(one: string, other: string): boolean {
  const [first, second] = [parts(one), parts(other)];
  const place = first.findIndex((part, index) => part !== second[index]);
  return place !== -1 && first[place]! > second[place]!;
}

function parts(version: string): readonly number[] {
  const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? ['', 0, 0, 0];
  return numbers.map(Number);
}

interface Named {
  readonly id: string;
  readonly formerly: readonly string[];
}

/** Every name that a thing has or had → its name of today, which wins where two things claim one. */
export function namesToday(things: readonly Named[]): ReadonlyMap<string, string> {
  const former = things.flatMap(({id, formerly}) => formerly.map((old): [string, string] => [old, id]));
  return new Map([...former, ...things.map(({id}): [string, string] => [id, id])]);
}

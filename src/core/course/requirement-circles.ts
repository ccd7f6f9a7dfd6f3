/** A module and the ids of the modules that it requires. */
export interface Requiring {
  readonly id: string;
  readonly requires: readonly string[];
}

/**
 * The circles in which modules require one another, each once, as the ids along the way: `[a, b]` for a → b → a.
 * A circle begins with its module that comes first in the course. Unknown ids are not looked at.
 */
export function requirementCircles(modules: readonly Requiring[]): readonly (readonly string[])[] {
  const requires = new Map(modules.map((module) => [module.id, module.requires]));
  const done = new Set<string>();
  const circles: (readonly string[])[] = [];

  function walk(id: string, way: readonly string[]): void {
    const begin = way.indexOf(id);
    if (begin >= 0) {
      circles.push(fromFirst(way.slice(begin), modules));
      return;
    }
    if (done.has(id)) return;
    for (const next of requires.get(id) ?? []) walk(next, [...way, id]);
    done.add(id);
  }

  for (const {id} of modules) walk(id, []);
  return circles;
}

function fromFirst(circle: readonly string[], modules: readonly Requiring[]): readonly string[] {
  const places = circle.map((id) => modules.findIndex((module) => module.id === id));
  const begin = places.indexOf(Math.min(...places));
  return [...circle.slice(begin), ...circle.slice(0, begin)];
}

/**
 * A function that is made when somebody looks into it: what it has, is asked for or is given. To call it, `call` is enough. `make` gives the
 * same one each time.
 */
export function lazily<Made extends (...given: never[]) => unknown>(make: () => Made, call: (...given: Parameters<Made>) => void): Made {
  const traps = new Proxy({} as ProxyHandler<Made>, {
    get(_, trap: keyof typeof Reflect) {
      if ((trap as string) === 'apply') return (_target: Made, _this: unknown, given: Parameters<Made>) => call(...given);
      return (_target: Made, ...more: unknown[]) => (Reflect[trap] as (target: Made, ...more: unknown[]) => unknown)(make(), ...more);
    },
  });
  return new Proxy(stand as unknown as Made, traps);
}

/** Has a `prototype`, as the function that it stands for: a proxy may not tell of one that its target lacks. */
function stand(): void {}

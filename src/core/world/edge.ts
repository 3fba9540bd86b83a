/** The edge of the process: the only place that reads the machine's clock. Milliseconds since 1970. */
export const systemTime = (): number => Date.now();

/** Lets other work of the process run before long work goes on. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

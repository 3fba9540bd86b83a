/** The edge of the process: the only place that reads the machine's clock. Milliseconds since 1970. */
export const systemTime = (): number => Date.now();

/** Whole milliseconds since some moment, never set back: how long callers took. No reply depends on it. Of whole numbers V8 makes no objects. */
export const stopwatch = (): number => Math.trunc(performance.now());

/** When the process began. Milliseconds since 1970. */
export const processStart = (): number => performance.timeOrigin;

/** Lets other work of the process run before long work goes on. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets real time pass, not the sandbox's: what happens on a socket takes the caller's time. Keeps no process alive. Milliseconds, up to 24 days. */
export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds).unref());

/** One `Set-Cookie` line: `OwnerId=<value>; Path=/`. `root` is `call.root`, so that the cookie stays within its sandbox's address. */
export const cookie = (name: string, value: string, root: string): string => `${name}=${value}; Path=${root}`;

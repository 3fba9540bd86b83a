import type { Violation } from '../kit/index.js';

/** More that a problem may carry beside its text (RFC 9457, 3.2). */
export interface ProblemDetails {
  readonly detail: string;
  /** The nearest thing that exists, when a name was wrong. */
  readonly nearest?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly violations?: readonly Violation[];
}

/** Paystub's own complaint: a gap or a misuse, never the vendor's refusal. Sent as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly status: number,
    readonly title: string,
    readonly given: ProblemDetails,
  ) {
    super(`Paystub: ${given.detail}`);
  }

  /** What went wrong, as a problem: an error that nobody meant is Paystub's own fault, told without its insides. */
  static from(error: unknown): Problem {
    if (error instanceof Problem) return error;
    const detail = `Something broke inside Paystub: ${error instanceof Error ? error.message : String(error)}. Nothing was changed. Please report it.`;
    return new Problem(500, 'internal fault', { detail });
  }

  /** The body. Says who speaks, what failed and what to do. */
  get body(): object {
    const { detail, nearest, violations } = this.given;
    return {
      type: 'about:blank',
      title: `Paystub: ${this.title}`,
      status: this.status,
      detail,
      ...(nearest && { nearest }),
      ...(violations && { violations }),
    };
  }
}

/** ` Did you mean "x"?`, or nothing. */
export const didYouMean = (name: string | undefined): string => (name ? ` Did you mean "${name}"?` : '');

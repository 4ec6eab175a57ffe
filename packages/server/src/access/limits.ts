/** How often somebody may ask: buckets of tokens that fill again with time. Each process counts for itself. */

export interface Limit {
  /** How many at once. */
  readonly burst: number;
  /** How many a second after that. */
  readonly perSecond: number;
}

export interface Limits {
  /** Of one person, signed in. */
  readonly person: Limit;
  /** Of one person, requests that write. */
  readonly write: Limit;
  /** Of one network address that is not signed in. */
  readonly address: Limit;
  /** Of one network address that tries to sign in, or whose token is none. */
  readonly signIn: Limit;
  /** Lines of refusals that one address may fill the audit with. */
  readonly refusals: Limit;
  /** The most bytes that a request may carry; of one that adds reports. */
  readonly bytes: number;
  readonly reportBytes: number;
}

export const LIMITS: Limits = {
  person: { burst: 1_000, perSecond: 100 },
  write: { burst: 200, perSecond: 5 },
  address: { burst: 300, perSecond: 20 },
  signIn: { burst: 10, perSecond: 0.1 },
  refusals: { burst: 50, perSecond: 0.05 },
  bytes: 1024 * 1024,
  reportBytes: 64 * 1024 * 1024,
};

interface Bucket {
  tokens: number;
  /** Milliseconds. */
  at: number;
}

/** Beyond so many, full buckets are let go of: they say nothing. */
const MANY = 10_000;

export class Buckets {
  readonly #limit: Limit;
  readonly #clock: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param clock milliseconds that only ever grow */
  constructor(limit: Limit, clock: () => number) {
    this.#limit = limit;
    this.#clock = clock;
  }

  /** Takes a token of whoever it is. @returns 0, or in how many seconds there will be one */
  take(who: string): number {
    const { burst, perSecond } = this.#limit;
    const at = this.#clock();
    const bucket = this.#buckets.get(who) ?? this.#add(who, { tokens: burst, at });
    bucket.tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond);
    bucket.at = at;
    if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
    bucket.tokens -= 1;
    return 0;
  }

  #add(who: string, bucket: Bucket): Bucket {
    if (this.#buckets.size >= MANY) this.#sweep();
    this.#buckets.set(who, bucket);
    return bucket;
  }

  /** Lets go of the full ones; of the oldest tenth where all are in use, so that memory stays bounded whoever asks. */
  #sweep(): void {
    const { burst, perSecond } = this.#limit;
    const at = this.#clock();
    for (const [who, bucket] of this.#buckets)
      if (bucket.tokens + ((at - bucket.at) / 1000) * perSecond >= burst) this.#buckets.delete(who);
    let spare = this.#buckets.size - MANY * 0.9;
    for (const who of this.#buckets.keys()) {
      if (spare-- <= 0) return;
      this.#buckets.delete(who);
    }
  }
}

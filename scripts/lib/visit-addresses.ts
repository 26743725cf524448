/** Asks for addresses of other sites whether they still open. One question at a time to each host, a few hosts at once. */
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Why an address did not open: nothing is there any more; it turned a program away, which a reader may not meet; its server
 * has a fault; it did not answer in time; nobody answered at all.
 */
export const failureKinds = ['missing', 'refused', 'fault', 'timeout', 'unreachable'] as const;
export type FailureKind = (typeof failureKinds)[number];

export interface Failure {
  kind: FailureKind;
  /** The status or the network's own word for it. */
  detail: string;
}

export interface VisitOptions {
  /** How long one question may take. In milliseconds, as all times here. */
  patience: number;
  /** How often a failure that may pass is tried again. */
  retries: number;
  /** Before such a try. */
  pauseBeforeRetry: number;
  /** Between two addresses of one host. */
  pauseAtHost: number;
  /** How many hosts are asked at once. */
  hostsAtOnce: number;
}

const usual: VisitOptions = {
  patience: 20_000,
  retries: 2,
  pauseBeforeRetry: 5000,
  pauseAtHost: 1000,
  hostsAtOnce: 6,
};

const USER_AGENT = 'Mozilla/5.0 (compatible; Kakehashi link check)';
const MAY_PASS: ReadonlySet<FailureKind> = new Set(['fault', 'timeout', 'unreachable']);

function ofStatus(status: number): Failure | undefined {
  const detail = String(status);
  if (status < 400) return undefined;
  if (status === 404 || status === 410) return { kind: 'missing', detail };
  return { kind: status < 500 ? 'refused' : 'fault', detail };
}

function ofError(error: unknown): Failure {
  const { name, message, cause } = error as Error; // `as`: fetch throws nothing else
  if (name === 'TimeoutError') return { kind: 'timeout', detail: name };
  const { code } = (cause ?? {}) as { code?: unknown }; // `as`: any object may be asked for it
  return { kind: 'unreachable', detail: typeof code === 'string' ? code : message };
}

async function ask(address: string, method: 'HEAD' | 'GET', patience: number): Promise<Failure | undefined> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'follow',
      headers: { 'User-Agent': USER_AGENT, Accept: '*/*' },
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    return ofStatus(response.status);
  } catch (error) {
    return ofError(error);
  }
}

/** HEAD asks for nothing but the answer; not every server knows it, so what it says against an address does not count. */
const visitOnce = async (address: string, patience: number) =>
  (await ask(address, 'HEAD', patience)) && (await ask(address, 'GET', patience));

async function visit(
  address: string,
  { patience, retries, pauseBeforeRetry }: VisitOptions,
): Promise<Failure | undefined> {
  let failure = await visitOnce(address, patience);
  for (let retry = 0; retry < retries && failure && MAY_PASS.has(failure.kind); retry += 1) {
    await pause(pauseBeforeRetry);
    failure = await visitOnce(address, patience);
  }
  return failure;
}

/** The addresses that did not open, with the reason; in the order given. */
export async function failuresAmong(
  addresses: readonly string[],
  options: Partial<VisitOptions> = {},
): Promise<Map<string, Failure>> {
  const settings = { ...usual, ...options };
  const hosts = [...Map.groupBy(new Set(addresses), (address) => new URL(address).host).values()];
  const failures = new Map<string, Failure>();
  const visitHosts = async () => {
    for (let own = hosts.shift(); own; own = hosts.shift())
      for (const [index, address] of own.entries()) {
        if (index > 0) await pause(settings.pauseAtHost);
        const failure = await visit(address, settings);
        if (failure) failures.set(address, failure);
      }
  };
  await Promise.all(Array.from({ length: settings.hostsAtOnce }, visitHosts));
  return new Map(
    addresses.flatMap((address) => {
      const failure = failures.get(address);
      return failure ? [[address, failure] as const] : [];
    }),
  );
}

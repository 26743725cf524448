/** What the editor leaves out about its connection to the Git host. */

/** Where the editor keeps who is signed in, and with which token. */
const ACCOUNT = 'sveltia-cms.user';

/**
 * Deletes the token from this browser. The editor's own way out is there only for who got in: where a token may not see the
 * repository, it keeps that token and prefers it to every other that is entered.
 */
export const forgetToken = () => localStorage.removeItem(ACCOUNT);

/**
 * Says what may be done when the network fails, and when the Git host takes a token no longer: the editor shows the words of
 * the browser and of the host, which are English and say little.
 */
export function explainFailures(words: { unreachable: string; refused: string }): void {
  const ask = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    try {
      const answer = await ask(...request);
      return answer.status === 401 ? Response.json({ message: words.refused }, { status: 401 }) : answer;
    } catch (error) {
      throw error instanceof TypeError ? new TypeError(words.unreachable, { cause: error }) : error;
    }
  };
}

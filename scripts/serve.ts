/** Serves dist/ at http://localhost:4321 or the next free port, until Ctrl+C. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inBothLanguages, messages } from './launch/messages.mjs';
import { highestPort, wantedPort } from './launch/port.mjs';
import { Problem, runCommand } from './launch/problem.mjs';
import { serveFolder, type ServedFolder } from './lib/static-server.ts';

const tries = 20;

await runCommand(async () => {
  const root = fileURLToPath(new URL('../dist', import.meta.url));
  if (!existsSync(join(root, 'index.html'))) throw new Problem(messages.siteNotBuilt(root));

  const wanted = wantedPort();
  const site = await serveOnFreePort(root, wanted);
  if (wanted !== 0 && site.port !== wanted) console.log(inBothLanguages(messages.portTaken(wanted, site.port)));
  console.log(inBothLanguages(messages.siteAddress(site.url)));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void site.close());
});

async function serveOnFreePort(root: string, first: number): Promise<ServedFolder> {
  const last = Math.min(first + tries - 1, highestPort);
  for (let port = first; port <= last; port += 1) {
    try {
      return await serveFolder({ root, port });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES') throw new Problem(messages.portNotAllowed(port), { cause: error });
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Problem(messages.noFreePort(first, last));
}

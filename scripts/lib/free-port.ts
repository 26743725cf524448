import { createServer, type AddressInfo } from 'node:net';

/** A port of this machine that nothing listens at. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo; // `as`: it listens at a port, not at a file
      server.close(() => resolve(port));
    });
  });

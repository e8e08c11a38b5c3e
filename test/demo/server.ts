import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { type Served, servePage } from './pages.ts';

/** One request that came to the stand-in for the web. */
export interface SeenRequest {
  host: string;
  /** Path and query; null where only a connection to a foreign host was asked for. */
  path: string | null;
  method: string;
  known: boolean;
}

export interface Network {
  /** The directory, for a person on this machine. */
  localUrl: string;
  /** `host:port` to give the browser as its only way out. */
  proxy: string;
  /** Everything that tried to leave the browser, in order. */
  requests: SeenRequest[];
  /** Answers this exact address in another way than the fictional network would. */
  put(address: string, page: Served | (() => Served | Promise<Served>)): void;
  stop(): Promise<void>;
}

/**
 * The fictional network as the whole web of one browser. The browser gets it as its proxy, so that pages keep their true
 * addresses (and with them the true rules of permission) and nothing can leave the machine: a host that the network
 * does not stand for is written down and refused.
 */
export async function startNetwork(port = 0): Promise<Network> {
  const requests: SeenRequest[] = [];
  const put = new Map<string, Served | (() => Served | Promise<Served>)>();
  const sockets = new Set<Socket>();
  const isKnown = (address: URL) =>
    servePage(address) !== null || [...put.keys()].some((key) => new URL(key).host === address.host);

  const answer = async (address: URL, request: IncomingMessage, response: ServerResponse) => {
    const own = put.get(address.href);
    const served = own ? await (typeof own === 'function' ? own() : own) : servePage(address);
    requests.push({
      host: address.host,
      path: address.pathname + address.search,
      method: request.method ?? 'GET',
      known: served !== null,
    });
    if (!served) return response.writeHead(502).end();
    response.writeHead(served.status, { 'content-type': served.type, 'cache-control': 'no-store' });
    response.end(served.body);
  };

  const tls = createTlsServer(makeCertificate(new Date()), (request, response) => {
    void answer(
      new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`),
      request,
      response,
    );
  });
  const server = createServer((request, response) => {
    const absolute = request.url?.startsWith('http://')
      ? request.url
      : `http://localhost${request.url ?? '/'}`;
    void answer(new URL(absolute), request, response);
  });
  server.on('connect', (request, socket: Socket) => {
    const address = new URL(`https://${request.url ?? 'unknown.invalid'}`);
    if (!isKnown(address)) {
      requests.push({ host: address.host, path: null, method: 'CONNECT', known: false });
      socket.end('HTTP/1.1 502 Not in this network\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    tls.emit('connection', socket);
  });
  for (const each of [server, tls])
    each.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    });
  tls.on('tlsClientError', () => undefined);

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: bound } = server.address() as AddressInfo;
  return {
    localUrl: `http://localhost:${bound}/`,
    proxy: `127.0.0.1:${bound}`,
    requests,
    put: (address, page) => void put.set(new URL(address).href, page),
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

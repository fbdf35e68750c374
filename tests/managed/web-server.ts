import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface WebServer {
  readonly host: string;
  /** What it serves, by path; a test may change it. */
  files: ReadonlyMap<string, Uint8Array>;
  close(): Promise<void>;
}

/** The program's plain web server, on loopback. */
export async function startWebServer(): Promise<WebServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname.slice(1);
    const content = serving.files.get(path);
    const type = path.endsWith(".crx") ? "application/x-chrome-extension" : path.endsWith(".xpi") ? "application/x-xpinstall" : "application/octet-stream";
    if (content) response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(content);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const serving: WebServer = {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files: new Map(),
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
  return serving;
}

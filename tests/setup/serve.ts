import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "selfsigned";

/** A request as the server saw it. */
export interface SeenRequest {
  method: string;
  host: string;
  /** Path and query. */
  path: string;
  body: string;
}

export interface NetworkServer {
  port: number;
  /** Every request so far, oldest first; a test may empty it. */
  requests: SeenRequest[];
  close(): Promise<void>;
}

const built = fileURLToPath(new URL("../../dist/networks", import.meta.url));

/** Which built page a host shows, at any path that is not a file. */
const pages: Record<string, string> = {
  "x.com": "x",
  "twitter.com": "x",
  "www.facebook.com": "facebook",
  "business.facebook.com": "facebook",
  "www.linkedin.com": "linkedin",
  "www.instagram.com": "instagram",
  "www.threads.com": "threads",
  "bsky.app": "bluesky",
  "sky.example": "bluesky",
  "www.reddit.com": "reddit",
  "old.reddit.com": "reddit",
  "mastodon.example": "mastodon",
  "business.google.com": "reviews",
  "www.google.com": "reviews",
  "www.google.de": "reviews",
  "biz.yelp.com": "reviews",
  "businessapp.b2b.trustpilot.com": "reviews",
  "www.doctify.com": "reviews",
  "www.careopinion.org.uk": "reviews",
  "notes.example": "notes",
};

/** The hosts that the server answers for; the drivers map them to its port. */
export const hosts = Object.keys(pages);

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
  "connect-src 'self'; object-src 'none'; base-uri 'none'";

/** LinkedIn demands Trusted Types on top; its page brings a default policy for Quill 1.3.7. */
const policyOf = (page: string): string =>
  page === "linkedin" ? `${policy}; require-trusted-types-for 'script'` : policy;

/** Answers a request with the host's page or one of the built files. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = (request.headers.host ?? "").replace(/:\d+$/, "");
  if (request.url === "/favicon.ico") {
    response.writeHead(204).end();
    return;
  }
  const page = pages[host];
  const { pathname } = new URL(request.url ?? "/", "https://host");
  const file = /^\/assets\/[\w.-]+$/.test(pathname) ? pathname : `/${page}/index.html`;
  if (page === undefined || (file !== pathname && extname(pathname) !== "")) {
    response.writeHead(404).end();
    return;
  }
  const body = await readFile(join(built, file));
  response.writeHead(200, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "content-security-policy": policyOf(page),
    "cache-control": "no-cache",
  });
  response.end(body);
}

/** Keeps a request with its body for the tests. */
async function note(request: IncomingMessage, requests: SeenRequest[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  requests.push({
    method: request.method ?? "",
    host: request.headers.host ?? "",
    path: request.url ?? "",
    body: Buffer.concat(chunks).toString("utf8"),
  });
}

/** Serves the mock pages over https on a free loopback port, under each network's own host name. */
export async function startServer(): Promise<NetworkServer> {
  const names = [...hosts, "localhost"].map((value) => ({ type: 2 as const, value }));
  const keys = await generate([{ name: "commonName", value: "x.com" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: names }],
  });
  const requests: SeenRequest[] = [];
  const server = createServer({ key: keys.private, cert: keys.cert }, (request, response) => {
    note(request, requests)
      .then(() => answer(request, response))
      .catch(() => response.headersSent || response.writeHead(500).end());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

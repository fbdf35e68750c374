/** The two files that browsers ask a plain web server for when they look for a new version. */

export const updateXml = (id: string, version: string, crx: string, lowest: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${crx}" version="${version}" prodversionmin="${lowest}" />
  </app>
</gupdate>
`;

export const updatesJson = (id: string, version: string, xpi: string, sha256: string, lowest: string): string => `${JSON.stringify({
  addons: { [id]: { updates: [{ version, update_link: xpi, update_hash: `sha256:${sha256}`, applications: { gecko: { strict_min_version: lowest } } }] } },
}, null, 2)}\n`;

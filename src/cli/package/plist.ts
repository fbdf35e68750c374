/** Property lists of macOS, as text. */

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function element(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === "boolean") return `${indent}<${value}/>`;
  if (typeof value === "number") return `${indent}<integer>${value}</integer>`;
  if (Array.isArray(value)) return value.length === 0 ? `${indent}<array/>` : `${indent}<array>\n${value.map((v) => element(v, inner)).join("\n")}\n${indent}</array>`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).map(([key, v]) => `${inner}<key>${escaped(key)}</key>\n${element(v, inner)}`);
    return entries.length === 0 ? `${indent}<dict/>` : `${indent}<dict>\n${entries.join("\n")}\n${indent}</dict>`;
  }
  return `${indent}<string>${escaped(String(value))}</string>`;
}

export const plist = (value: object): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(value, "")}
</plist>
`;

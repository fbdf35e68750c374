/**
 * A CRX3: "Cr24", version, a header (protocol buffer) with the public key and its signature, then the zip. Written here rather
 * than by a package: those at hand zip the files themselves, with the time of day inside, and ours must have the same bytes each time.
 */
import { createHash, createPrivateKey, createPublicKey, createSign, generateKeyPairSync } from "node:crypto";

/** A new signing key as PEM. */
export const newKey = (): string => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ type: "pkcs8", format: "pem" }).toString();

const publicDer = (pem: string): Buffer => createPublicKey(createPrivateKey(pem)).export({ type: "spki", format: "der" });
const idBytes = (pem: string): Buffer => createHash("sha256").update(publicDer(pem)).digest().subarray(0, 16);

/** The extension's id in Chromium, which follows from the key: 32 letters from a to p. */
export const idOf = (pem: string): string => [...idBytes(pem).toString("hex")].map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16))).join("");

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 127) | 128);
  }
}
const field = (number: number, content: Buffer): Buffer => Buffer.concat([varint((number << 3) | 2), varint(content.length), content]);
const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** Signs a zip. RSA with PKCS #1 padding has no randomness: the same zip and key give the same bytes. */
export function crx(zip: Uint8Array, pem: string): Buffer {
  const signed = field(1, idBytes(pem));
  const signature = createSign("sha256").update("CRX3 SignedData\0").update(uint32(signed.length)).update(signed).update(zip).sign(pem);
  const header = Buffer.concat([field(2, Buffer.concat([field(1, publicDer(pem)), field(2, signature)])), field(10_000, signed)]);
  return Buffer.concat([Buffer.from("Cr24"), uint32(3), uint32(header.length), header, zip]);
}

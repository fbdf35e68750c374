import { FIRST_NAME } from "../generated/words.ts";

/** Checks that a matched number can be what its pattern says. Each takes the matched text. */
type Check = (matched: string) => boolean;

const digits = (text: string): number[] => [...text.replace(/\D/g, "")].map(Number);

/** Modulus 11 of the NHS number (NHS data dictionary): weights 10..2, check digit 11 minus the remainder. */
export function isNhsNumber(text: string): boolean {
  const d = digits(text);
  if (d.length !== 10 || new Set(d).size === 1) return false;
  const sum = d.slice(0, 9).reduce((total, digit, i) => total + digit * (10 - i), 0);
  return (11 - (sum % 11)) % 11 === d[9];
}

/** Luhn's check, as Canadian social insurance and health card numbers carry it (ISO/IEC 7812-1, annex B). */
export function isLuhn(text: string): boolean {
  const d = digits(text).toReversed();
  if (d.length < 8 || new Set(d).size === 1) return false;
  return d.reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0) % 10 === 0;
}

/** The parts of a US social security number that are never issued (ssa.gov): area 000, 666, 9xx; group 00; serial 0000. */
export function isSsn(text: string): boolean {
  const d = text.replace(/\D/g, "");
  return d.length === 9 && !/^(?:000|666|9)/.test(d) && d.slice(3, 5) !== "00" && d.slice(5) !== "0000";
}

/** A telephone number has 7 to 15 digits (E.164), and is not a date, a range of years or one digit repeated. */
export function isPhone(text: string): boolean {
  const d = digits(text);
  return d.length >= 7 && d.length <= 15 && new Set(d).size > 2 && !/^(?:19|20)\d\d-(?:0\d|1[0-2])-/.test(text) && !/^(?:19|20)\d\d ?- ?(?:19|20)\d\d$/.test(text);
}

/** A public IPv4 address (private ranges of RFC 1918 lead to nobody). */
export const isIpv4 = (text: string): boolean => text.split(".").every((octet) => Number(octet) <= 255) && !/^(?:10|127|0|255|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(text);

/** An age over 89 that a person can have. */
export const isAgeOver89 = (text: string): boolean => {
  const age = Number(text.replace(/\D/g, ""));
  return age >= 90 && age <= 119;
};

/** The check of an international bank account number (ISO 13616): letters as 10 to 35, the first four signs last, the remainder by 97 is 1. */
export function isIban(text: string): boolean {
  const signs = text.toUpperCase().replaceAll(" ", "");
  if (signs.length < 15 || signs.length > 34) return false;
  return [...(signs.slice(4) + signs.slice(0, 4))].reduce((rest, sign) => Number(`${rest}${Number.parseInt(sign, 36)}`) % 97, 0) === 1;
}

/** What each letter counts in a vehicle identification number (I, O and Q stand in none), and what each place weighs (49 CFR 565.15). */
const VIN_LETTERS: Readonly<Record<string, number>> = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, j: 1, k: 2, l: 3, m: 4, n: 5, p: 7, r: 9, s: 2, t: 3, u: 4, v: 5, w: 6, x: 7, y: 8, z: 9 };
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** The check digit of a vehicle identification number, its ninth sign. */
export function isVin(text: string): boolean {
  const signs = [...text.toLowerCase()];
  if (signs.length !== 17 || !/\d/.test(text) || !/[a-z]/i.test(text)) return false;
  const sum = signs.reduce((total, sign, i) => total + (VIN_LETTERS[sign] ?? Number(sign)) * (VIN_WEIGHTS[i] ?? 0), 0);
  return "0123456789x"[sum % 11] === signs[8];
}

/** A name that opens with one of the list of first names. */
const opensWithFirstName = (text: string): boolean => FIRST_NAME.has(/^[a-z'-]{1,30}/.exec(text.toLowerCase())?.[0] ?? "");

export const CHECKS: Readonly<Record<string, Check>> = {
  nhs: isNhsNumber, luhn: isLuhn, "luhn-9": (text) => digits(text).length === 9 && isLuhn(text), ssn: isSsn, phone: isPhone, ipv4: isIpv4, "over-89": isAgeOver89,
  "spelt-number": (text) => new Set(text.split(/[ -]/)).size > 2, any: () => true,
  "four-digits": (text) => digits(text).length >= 4,
  "first-name": opensWithFirstName,
  iban: isIban, vin: isVin,
  "has-digit": (text) => /\d/.test(text),
};

/** Days of birth among which people spread, for each sex: 77 years of them (life expectancy at birth in the US in 2000, as Golle's figures have it). */
const BIRTH_DAYS = 77 * 365.25;
const SEXES = 2;

/**
 * The share of the people of some areas who are alone in theirs with their birth date and sex, if both spread evenly: of n people in d cells
 * one is alone with the probability (1 - 1/d)^(n-1). People count, not areas.
 */
export function uniqueShare(populations: readonly number[]): number {
  const people = populations.reduce((sum, one) => sum + one, 0);
  return populations.reduce((sum, one) => sum + one * (1 - 1 / (BIRTH_DAYS * SEXES)) ** (one - 1), 0) / people;
}

/**
 * Published shares of the US population singled out by birth date and sex (Sweeney, Simple Demographics Often Identify People Uniquely, 2000: census of 1990;
 * Golle, Revisiting the Uniqueness of Simple Demographics in the US Population, WPES 2006: census of 2000), and how many people such an area has on
 * average: the 281 million of 2000 in 33,233 ZIP areas (Golle's count) and 3,142 counties; for a town 15,000 is a guess of ours.
 */
export const PUBLISHED: readonly { readonly area: string; readonly people: number; readonly sweeney: number; readonly golle: number | null }[] = [
  { area: "ZIP code", people: 8_470, sweeney: 0.87, golle: 0.63 },
  { area: "town", people: 15_000, sweeney: 0.53, golle: null },
  { area: "county", people: 89_600, sweeney: 0.18, golle: null },
];

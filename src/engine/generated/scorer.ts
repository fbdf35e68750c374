// Generated from rules/ by `npm run generate`; do not edit. A test fails when it is out of date.

export const SCORER = {
  "lower": {
    "privacy": -2.5,
    "conduct": -2.5
  },
  "raise": {
    "privacy": 1.4,
    "conduct": 1.4
  },
  "certain": 0.95
} as const;

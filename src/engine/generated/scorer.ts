// Generated from rules/ by `npm run generate`; do not edit. A test fails when it is out of date.

export const SCORER = {
  "lower": {
    "privacy": -1,
    "conduct": -3
  },
  "raise": {
    "privacy": 2,
    "conduct": 2.5
  },
  "certain": 0.95
} as const;

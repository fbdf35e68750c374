// Generated from rules/ by `npm run generate`; do not edit. A test fails when it is out of date.

export const SCORER = {
  "lower": {
    "privacy": -0.5,
    "conduct": -3
  },
  "raise": {
    "privacy": 2.5,
    "conduct": 2.5
  },
  "certain": 0.95
} as const;

// Generated from rules/ by `npm run generate`; do not edit. A test fails when it is out of date.

export const SCORECARD = {
  "length": 0.3,
  "bias": -1.95,
  "patient": {
    "likely": 1,
    "person": 0.2,
    "certain": 1.9
  },
  "doubling": 0.5,
  "warn": 0.5,
  "note": -0.2,
  "least": 0.8,
  "acknowledgement": 1.7
} as const;

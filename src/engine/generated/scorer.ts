// Generated from rules/ by `npm run generate`; do not edit. A test fails when it is out of date.

export const SCORER = {
  "phi": {
    "raise": 0.2,
    "keep": 0.2,
    "drop": -3,
    "mark": -1.5
  },
  "prof": {
    "raise": 0,
    "keep": -0.2,
    "drop": -3,
    "mark": -1.5
  },
  "support": {
    "raise": -0.4,
    "drop": -1.5
  },
  "elsewhere": 0.4,
  "certain": 0.95,
  "harmless": -3
} as const;

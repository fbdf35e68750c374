// Generated from rules/ by `npm run generate`; do not edit. A test fails when it is out of date.

export const CROWD = {
  "base": 250000,
  "source": "house",
  "fractions": {
    "sex": 0.5,
    "detail.age": 0.0125,
    "detail.minor": 0.2,
    "detail.time": 0.005,
    "detail.place": 0.05,
    "detail.occupation": 0.003,
    "detail.rarity": 0.0005,
    "detail.mechanism": 0.001,
    "detail.event": 0.00002,
    "detail.relation": 0.3,
    "detail.trait": 0.1,
    "detail.sensitive": 0.05,
    "detail.outcome": 0.1
  },
  "bands": {
    "<11": 11,
    "tens": 100,
    "hundreds": 1000,
    "thousands": 10000
  }
} as const;

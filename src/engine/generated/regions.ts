// Generated from rules/ by `npm run generate`; do not edit. A test fails when it is out of date.

export const REGIONS = {
  "au": {
    "phi": "ahpra",
    "prof": "ahpra"
  },
  "ca": {
    "phi": "cpso",
    "prof": "cpso",
    "prof.consent-missing": "cma"
  },
  "ie": {
    "phi": "nmbi",
    "prof": "nmbi"
  },
  "other": {
    "phi": "ahmed-2020",
    "phi.name": "house",
    "prof": "house",
    "prof.boundary": "greysen-2013",
    "prof.credentials": "greysen-2013",
    "prof.misinformation": "greysen-2013"
  },
  "uk": {
    "phi": "gmc-confidentiality",
    "prof": "gmc-social-media",
    "prof.patient-disparagement": "bma",
    "prof.boundary": "nmc",
    "prof.consent-missing": "nmc",
    "prof.conflict-of-interest": "bma"
  },
  "us": {
    "phi": "hipaa-safe-harbor",
    "phi.story": "ama-social-media",
    "phi.acknowledgement": "ocr-reviews",
    "prof": "ama-social-media",
    "prof.patient-disparagement": "ana-ncsbn",
    "prof.conflict-of-interest": "ftc-endorsement",
    "prof.individual-advice": "acp-fsmb",
    "prof.boundary": "acp-fsmb",
    "prof.credentials": "greysen-2013",
    "prof.misinformation": "fsmb-2021"
  }
} as const;

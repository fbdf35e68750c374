// Generated from rules/ by `npm run generate`; do not edit. A test fails when it is out of date.

export const GUIDANCE = {
  "house": {
    "cite": "Our own judgement, after the guidance of several regulators",
    "year": 2026,
    "regions": [
      "us",
      "uk",
      "ca",
      "au",
      "ie",
      "other"
    ]
  },
  "hipaa-safe-harbor": {
    "cite": "HIPAA Safe Harbor list, 45 CFR 164.514(b)(2)",
    "year": 2012,
    "regions": [
      "us"
    ]
  },
  "ama-social-media": {
    "cite": "AMA Code of Medical Ethics, Opinion 2.3.2",
    "year": 2010,
    "regions": [
      "us"
    ]
  },
  "fsmb-2021": {
    "cite": "FSMB statement on misinformation, 29 July 2021",
    "year": 2021,
    "regions": [
      "us"
    ]
  },
  "acp-fsmb": {
    "cite": "ACP and FSMB, Online Medical Professionalism (Ann Intern Med 2013;158:620)",
    "year": 2013,
    "regions": [
      "us"
    ]
  },
  "ftc-endorsement": {
    "cite": "FTC Endorsement Guides, 16 CFR 255",
    "year": 2023,
    "regions": [
      "us"
    ]
  },
  "ana-ncsbn": {
    "cite": "ANA and NCSBN guidance on social media",
    "year": 2011,
    "regions": [
      "us"
    ]
  },
  "ocr-reviews": {
    "cite": "HHS Office for Civil Rights, settlements over replies to reviews",
    "year": 2025,
    "regions": [
      "us"
    ]
  },
  "gmc-social-media": {
    "cite": "GMC, Using social media as a medical professional",
    "year": 2024,
    "regions": [
      "uk"
    ]
  },
  "gmc-confidentiality": {
    "cite": "GMC, Confidentiality: good practice in handling patient information",
    "year": 2017,
    "regions": [
      "uk"
    ]
  },
  "nmc": {
    "cite": "NMC, Guidance on using social media responsibly",
    "year": 2019,
    "regions": [
      "uk"
    ]
  },
  "bma": {
    "cite": "BMA, Social media, ethics and professionalism",
    "year": 2011,
    "regions": [
      "uk"
    ]
  },
  "cpso": {
    "cite": "CPSO, Social Media policy",
    "year": 2024,
    "regions": [
      "ca"
    ]
  },
  "cma": {
    "cite": "CMA, rules of engagement for social media",
    "year": 2011,
    "regions": [
      "ca"
    ]
  },
  "ahpra": {
    "cite": "Ahpra, Social media: how to meet your obligations under the National Law",
    "year": 2019,
    "regions": [
      "au"
    ]
  },
  "nmbi": {
    "cite": "NMBI, Guidance to Nurses and Midwives on Social Media and Social Networking",
    "year": 2013,
    "regions": [
      "ie"
    ]
  },
  "ahmed-2020": {
    "cite": "Ahmed et al., J Med Internet Res 2020;22(9):e19746",
    "year": 2020,
    "regions": [
      "us",
      "uk",
      "ca",
      "au",
      "ie",
      "other"
    ]
  },
  "greysen-2013": {
    "cite": "Greysen et al., Ann Intern Med 2013;158:124",
    "year": 2013,
    "regions": [
      "us",
      "uk",
      "ca",
      "au",
      "ie",
      "other"
    ]
  },
  "writer-list": {
    "cite": "Your own list of terms",
    "year": 2026,
    "regions": [
      "us",
      "uk",
      "ca",
      "au",
      "ie",
      "other"
    ]
  },
  "program-list": {
    "cite": "Your program's list of terms",
    "year": 2026,
    "regions": [
      "us",
      "uk",
      "ca",
      "au",
      "ie",
      "other"
    ]
  }
} as const;

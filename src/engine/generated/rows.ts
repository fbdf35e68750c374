// Generated from rules/ by `npm run generate`; do not edit. A test fails when it is out of date.
import { unpackRows } from "../detect/packed.ts";
import { once } from "../once.ts";

export const rows = once(() => unpackRows({
  rows: "[{\"id\":\"advance-to-a-patient\",\"category\":\"prof.boundary\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"advance\",\"source\":\"acp-fsmb\",\"needs\":[[\"patient\",\"addressed-care\",\"phi.acknowledgement\",\"nurse-writes\"]],\"unless\":[\"mention\",\"fiction\"],\"near\":\"draft\",\"surfaces\":[\"dm\",\"reply\",\"comment\"],\"patterns\":1},{\"id\":\"courting-a-patient\",\"category\":\"prof.boundary\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"boundary\",\"source\":\"acp-fsmb\",\"needs\":[[\"patient\",\"phi.acknowledgement\",\"detail.age\"]],\"unless\":[\"mention\",\"fiction\",\"boundary-teaching\"],\"near\":\"draft\",\"patterns\":1},{\"id\":\"looking-patients-up\",\"category\":\"prof.boundary\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"boundary\",\"source\":\"acp-fsmb\",\"unless\":[\"boundary-teaching\",\"mention\"],\"near\":\"draft\",\"patterns\":2},{\"id\":\"pressing-for-reviews\",\"category\":\"prof.boundary\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"boundary\",\"source\":\"acp-fsmb\",\"unless\":[\"mention\"],\"patterns\":1},{\"id\":\"do-not-come-back\",\"category\":\"prof.boundary\",\"severity\":\"note\",\"certainty\":0.9,\"reason\":\"boundary\",\"source\":\"acp-fsmb\",\"surfaces\":[\"dm\"],\"patterns\":1},{\"id\":\"boundary-teaching\",\"cue\":\"boundary-teaching\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"acp-fsmb\",\"patterns\":1},{\"id\":\"nurse-writes\",\"cue\":\"nurse-writes\",\"points\":1,\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"acp-fsmb\",\"surfaces\":[\"dm\",\"reply\",\"comment\"],\"patterns\":1},{\"id\":\"fancying-a-patient\",\"category\":\"prof.boundary\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"boundary\",\"source\":\"acp-fsmb\",\"unless\":[\"mention\",\"fiction\",\"boundary-teaching\"],\"near\":\"around\",\"patterns\":2},{\"id\":\"reviews-for-a-gift\",\"category\":\"prof.boundary\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"boundary\",\"source\":\"acp-fsmb\",\"unless\":[\"mention\"],\"patterns\":2},{\"id\":\"looked-up-online\",\"category\":\"prof.boundary\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.8,\"reason\":\"boundary\",\"source\":\"acp-fsmb\",\"unless\":[\"mention\",\"fiction\",\"boundary-teaching\"],\"near\":\"draft\",\"patterns\":1},{\"id\":\"attraction\",\"category\":\"prof.boundary\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.8,\"reason\":\"boundary\",\"source\":\"acp-fsmb\",\"unless\":[\"mention\",\"fiction\",\"boundary-teaching\",\"own-life\"],\"near\":\"draft\",\"patterns\":3},{\"id\":\"asks-of-patients\",\"category\":\"prof.boundary\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.8,\"reason\":\"boundary\",\"source\":\"acp-fsmb\",\"unless\":[\"mention\",\"fiction\",\"boundary-teaching\"],\"near\":\"draft\",\"patterns\":1},{\"id\":\"abuse-of-a-named-colleague\",\"category\":\"prof.colleague-disparagement\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"colleague\",\"source\":\"ama-social-media\",\"unless\":[\"fiction\",\"debunk\"],\"patterns\":3},{\"id\":\"abuse-of-a-colleague-at-work\",\"category\":\"prof.colleague-disparagement\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"colleague\",\"source\":\"ama-social-media\",\"unless\":[\"fiction\",\"debunk\",\"self\"],\"patterns\":4},{\"id\":\"slur-for-a-profession\",\"category\":\"prof.colleague-disparagement\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"colleague\",\"source\":\"ama-social-media\",\"unless\":[\"mention\"],\"patterns\":1},{\"id\":\"insult-word\",\"category\":\"prof.colleague-disparagement\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.75,\"reason\":\"colleague\",\"source\":\"ama-social-media\",\"unless\":[\"mention\",\"fiction\",\"debunk\",\"self\"],\"near\":\"sentence\",\"patterns\":2},{\"id\":\"incapable\",\"category\":\"prof.colleague-disparagement\",\"severity\":\"warn\",\"points\":1.2,\"certainty\":0.8,\"reason\":\"colleague\",\"source\":\"ama-social-media\",\"unless\":[\"mention\",\"fiction\",\"debunk\",\"self\"],\"near\":\"sentence\",\"patterns\":1},{\"id\":\"which-colleague\",\"cue\":\"prof.colleague-disparagement+\",\"points\":1,\"certainty\":0.9,\"reason\":\"colleague\",\"source\":\"ama-social-media\",\"patterns\":1},{\"id\":\"at-you\",\"cue\":\"prof.colleague-disparagement+\",\"points\":0.5,\"certainty\":0.9,\"reason\":\"colleague\",\"source\":\"ama-social-media\",\"surfaces\":[\"reply\",\"comment\",\"dm\"],\"patterns\":1},{\"id\":\"banter\",\"cue\":\"prof.colleague-disparagement-\",\"points\":1.5,\"certainty\":0.9,\"reason\":\"colleague\",\"source\":\"ama-social-media\",\"patterns\":2},{\"id\":\"code-or-link\",\"category\":\"prof.conflict-of-interest\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"interest\",\"source\":\"ftc-endorsement\",\"unless\":[\"disclosed\"],\"near\":\"draft\",\"patterns\":2},{\"id\":\"gift-or-trip\",\"category\":\"prof.conflict-of-interest\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"interest\",\"source\":\"ftc-endorsement\",\"unless\":[\"disclosed\"],\"near\":\"draft\",\"patterns\":2},{\"id\":\"endorsement\",\"category\":\"prof.conflict-of-interest\",\"severity\":\"note\",\"certainty\":0.7,\"reason\":\"interest\",\"source\":\"ftc-endorsement\",\"unless\":[\"disclosed\",\"debunk\"],\"near\":\"draft\",\"patterns\":1},{\"id\":\"endorsement-of-a-brand\",\"category\":\"prof.conflict-of-interest\",\"severity\":\"warn\",\"certainty\":0.75,\"reason\":\"interest\",\"source\":\"ftc-endorsement\",\"needs\":[[\"brand-cue\"]],\"unless\":[\"disclosed\",\"debunk\"],\"near\":\"draft\",\"patterns\":1},{\"id\":\"brand-cue\",\"cue\":\"brand-cue\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"ftc-endorsement\",\"patterns\":1},{\"id\":\"disclosed\",\"cue\":\"disclosed\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"ftc-endorsement\",\"patterns\":1},{\"id\":\"praise\",\"category\":\"prof.conflict-of-interest\",\"severity\":\"warn\",\"points\":1.1,\"certainty\":0.8,\"reason\":\"interest\",\"source\":\"ftc-endorsement\",\"unless\":[\"disclosed\",\"debunk\",\"fiction\",\"refuted\"],\"near\":\"draft\",\"patterns\":2},{\"id\":\"own-code\",\"category\":\"prof.conflict-of-interest\",\"severity\":\"warn\",\"points\":2,\"certainty\":0.8,\"reason\":\"interest\",\"source\":\"ftc-endorsement\",\"unless\":[\"disclosed\",\"debunk\",\"fiction\",\"refuted\"],\"near\":\"draft\",\"patterns\":1},{\"id\":\"inducement\",\"category\":\"prof.conflict-of-interest\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.8,\"reason\":\"interest\",\"source\":\"ftc-endorsement\",\"unless\":[\"disclosed\",\"debunk\",\"fiction\",\"refuted\"],\"near\":\"draft\",\"patterns\":2,\"case\":true},{\"id\":\"image-of-a-patient\",\"category\":\"prof.consent-missing\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"consent\",\"source\":\"nmc\",\"needs\":[[\"patient\",\"detail.age\",\"detail.minor\",\"specimen\"],[\"clinical\",\"duty\",\"specimen\"]],\"unless\":[\"consent\",\"hypothetical\",\"fiction\",\"pet\",\"family\",\"self\"],\"near\":\"draft\",\"patterns\":3},{\"id\":\"testimonial\",\"category\":\"prof.consent-missing\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"consent\",\"source\":\"nmc\",\"unless\":[\"consent\",\"hypothetical\",\"fiction\",\"pet\",\"family\",\"self\"],\"accounts\":[\"practice\"],\"patterns\":2},{\"id\":\"dancing-patient\",\"category\":\"prof.consent-missing\",\"severity\":\"warn\",\"certainty\":0.75,\"reason\":\"consent\",\"source\":\"nmc\",\"unless\":[\"consent\",\"hypothetical\",\"fiction\",\"pet\",\"family\",\"self\"],\"patterns\":2},{\"id\":\"specimen\",\"cue\":\"specimen\",\"points\":1,\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"nmc\",\"unless\":[\"consent\",\"hypothetical\",\"fiction\",\"pet\",\"family\",\"self\"],\"patterns\":1},{\"id\":\"showing-a-patient\",\"category\":\"prof.consent-missing\",\"severity\":\"warn\",\"certainty\":0.75,\"reason\":\"consent\",\"source\":\"nmc\",\"needs\":[[\"patient\",\"detail.minor\",\"specimen\"],[\"clinical\",\"duty\",\"specimen\"]],\"unless\":[\"consent\",\"hypothetical\",\"fiction\",\"pet\",\"family\",\"self\"],\"near\":\"draft\",\"patterns\":2},{\"id\":\"shown\",\"category\":\"prof.consent-missing\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.8,\"reason\":\"consent\",\"source\":\"nmc\",\"unless\":[\"consent\",\"hypothetical\",\"fiction\",\"pet\",\"family\",\"self\"],\"near\":\"draft\",\"patterns\":1},{\"id\":\"never-asked\",\"category\":\"prof.consent-missing\",\"severity\":\"stop\",\"points\":1.4,\"certainty\":0.8,\"reason\":\"consent\",\"source\":\"nmc\",\"unless\":[\"consent\",\"hypothetical\",\"fiction\",\"pet\",\"family\",\"self\"],\"near\":\"draft\",\"patterns\":1},{\"id\":\"a-person-cared-for\",\"cue\":\"prof.consent-missing+\",\"points\":0.6,\"certainty\":0.9,\"reason\":\"consent\",\"source\":\"nmc\",\"unless\":[\"consent\",\"hypothetical\",\"fiction\",\"pet\",\"family\",\"self\"],\"patterns\":1},{\"id\":\"asked-and-agreed\",\"cue\":\"prof.consent-missing-\",\"points\":2,\"certainty\":0.9,\"reason\":\"consent\",\"source\":\"nmc\",\"unless\":[\"consent\",\"hypothetical\",\"fiction\",\"pet\",\"family\",\"self\"],\"patterns\":1},{\"id\":\"superlative\",\"category\":\"prof.credentials\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"credentials\",\"source\":\"greysen-2013\",\"unless\":[\"debunk\",\"fiction\",\"mention\"],\"near\":\"sentence\",\"patterns\":4},{\"id\":\"not-what-it-says\",\"category\":\"prof.credentials\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"credentials\",\"source\":\"greysen-2013\",\"unless\":[\"mention\"],\"patterns\":9},{\"id\":\"inflated-claims\",\"category\":\"prof.credentials\",\"severity\":\"warn\",\"certainty\":0.75,\"reason\":\"credentials\",\"source\":\"greysen-2013\",\"unless\":[\"debunk\",\"fiction\",\"mention\",\"self\"],\"near\":\"sentence\",\"patterns\":4},{\"id\":\"title\",\"category\":\"prof.credentials\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.8,\"reason\":\"credentials\",\"source\":\"greysen-2013\",\"unless\":[\"debunk\",\"fiction\",\"mention\",\"refuted\"],\"near\":\"draft\",\"patterns\":2},{\"id\":\"best-of-all\",\"category\":\"prof.credentials\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.95,\"reason\":\"credentials\",\"source\":\"greysen-2013\",\"unless\":[\"debunk\",\"fiction\",\"mention\",\"own-life\",\"author\"],\"near\":\"draft\",\"patterns\":2},{\"id\":\"refusal-of-care-to-a-group\",\"category\":\"prof.discrimination\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"refusal\",\"source\":\"gmc-social-media\",\"unless\":[\"debunk\",\"mention\"],\"near\":\"sentence\",\"patterns\":2},{\"id\":\"group\",\"category\":\"prof.discrimination\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.75,\"reason\":\"discrimination\",\"source\":\"gmc-social-media\",\"unless\":[\"mention\",\"debunk\",\"fiction\"],\"near\":\"around\",\"patterns\":3},{\"id\":\"scorn-for-group\",\"category\":\"prof.discrimination\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.75,\"reason\":\"discrimination\",\"source\":\"gmc-social-media\",\"unless\":[\"mention\",\"debunk\",\"fiction\"],\"near\":\"around\",\"patterns\":3},{\"id\":\"shuts-out\",\"category\":\"prof.discrimination\",\"severity\":\"stop\",\"points\":1.5,\"certainty\":0.9,\"reason\":\"refusal\",\"source\":\"gmc-social-media\",\"unless\":[\"mention\",\"debunk\",\"fiction\"],\"near\":\"around\",\"patterns\":1},{\"id\":\"fairness\",\"cue\":\"prof.discrimination-\",\"points\":1.5,\"certainty\":0.9,\"reason\":\"discrimination\",\"source\":\"gmc-social-media\",\"patterns\":1},{\"id\":\"told-to-keep-quiet\",\"category\":\"prof.employer\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"employer\",\"source\":\"ama-social-media\",\"unless\":[\"debunk\"],\"near\":\"sentence\",\"patterns\":2},{\"id\":\"inside-matters\",\"category\":\"prof.employer\",\"severity\":\"warn\",\"certainty\":0.75,\"reason\":\"employer\",\"source\":\"ama-social-media\",\"unless\":[\"policy\",\"debunk\"],\"patterns\":1},{\"id\":\"not-yours-to-tell\",\"category\":\"prof.employer\",\"severity\":\"warn\",\"certainty\":0.75,\"reason\":\"employer\",\"source\":\"ama-social-media\",\"unless\":[\"debunk\",\"policy\",\"mention\",\"population\"],\"near\":\"sentence\",\"patterns\":1},{\"id\":\"secret\",\"category\":\"prof.employer\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.8,\"reason\":\"employer\",\"source\":\"ama-social-media\",\"unless\":[\"debunk\",\"fiction\"],\"near\":\"draft\",\"patterns\":2},{\"id\":\"drunk-or-high\",\"category\":\"prof.impairment\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"impairment\",\"source\":\"greysen-2013\",\"needs\":[[\"duty\"]],\"unless\":[\"mention\",\"sober\",\"prof.impairment-\"],\"near\":\"draft\",\"patterns\":3},{\"id\":\"drunk-in-uniform\",\"category\":\"prof.impairment\",\"severity\":\"note\",\"certainty\":0.6,\"reason\":\"impairment\",\"source\":\"greysen-2013\",\"unless\":[\"sober\",\"mention\"],\"patterns\":1},{\"id\":\"asleep-on-their-feet\",\"category\":\"prof.impairment\",\"severity\":\"note\",\"certainty\":0.6,\"reason\":\"impairment\",\"source\":\"greysen-2013\",\"patterns\":1},{\"id\":\"duty\",\"cue\":\"duty\",\"points\":1,\"certainty\":0.9,\"reason\":\"duty\",\"source\":\"greysen-2013\",\"patterns\":1},{\"id\":\"sober\",\"cue\":\"sober\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"greysen-2013\",\"patterns\":1},{\"id\":\"intoxicated\",\"category\":\"prof.impairment\",\"severity\":\"warn\",\"points\":1.4,\"certainty\":0.8,\"reason\":\"impairment\",\"source\":\"greysen-2013\",\"unless\":[\"mention\",\"fiction\"],\"near\":\"sentence\",\"patterns\":1},{\"id\":\"after-effect\",\"category\":\"prof.impairment\",\"severity\":\"warn\",\"points\":1.2,\"certainty\":0.8,\"reason\":\"impairment\",\"source\":\"greysen-2013\",\"unless\":[\"mention\",\"fiction\"],\"near\":\"sentence\",\"patterns\":2},{\"id\":\"drink-or-drug\",\"category\":\"prof.impairment\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.75,\"reason\":\"impairment\",\"source\":\"greysen-2013\",\"unless\":[\"mention\",\"fiction\"],\"near\":\"sentence\",\"patterns\":2},{\"id\":\"dose-to-you\",\"category\":\"prof.individual-advice\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"advice\",\"source\":\"acp-fsmb\",\"needs\":[[\"to-you\"]],\"unless\":[\"clinician-talk\",\"mention\",\"sends-to-care\"],\"near\":\"sentence\",\"surfaces\":[\"reply\",\"comment\",\"dm\",\"post\"],\"patterns\":4},{\"id\":\"told-to-stop\",\"category\":\"prof.individual-advice\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"advice\",\"source\":\"acp-fsmb\",\"needs\":[[\"to-you\"]],\"unless\":[\"clinician-talk\",\"mention\",\"sends-to-care\"],\"near\":\"sentence\",\"surfaces\":[\"reply\",\"comment\",\"dm\",\"post\"],\"patterns\":3},{\"id\":\"diagnosis-for-you\",\"category\":\"prof.individual-advice\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"advice\",\"source\":\"acp-fsmb\",\"unless\":[\"clinician-talk\",\"mention\",\"sends-to-care\"],\"surfaces\":[\"reply\",\"comment\",\"dm\"],\"patterns\":3},{\"id\":\"remote-care-offer\",\"category\":\"prof.individual-advice\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"advice\",\"source\":\"acp-fsmb\",\"unless\":[\"clinician-talk\",\"mention\",\"sends-to-care\"],\"surfaces\":[\"reply\",\"comment\",\"dm\",\"post\"],\"patterns\":1},{\"id\":\"to-you\",\"cue\":\"to-you\",\"points\":1,\"certainty\":0.9,\"reason\":\"advice\",\"source\":\"acp-fsmb\",\"unless\":[\"clinician-talk\",\"mention\",\"sends-to-care\"],\"surfaces\":[\"reply\",\"comment\",\"dm\",\"review-reply\"],\"patterns\":1},{\"id\":\"clinician-talk\",\"cue\":\"clinician-talk\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"acp-fsmb\",\"unless\":[\"clinician-talk\",\"mention\",\"sends-to-care\"],\"surfaces\":[\"reply\",\"comment\",\"dm\",\"post\"],\"patterns\":1},{\"id\":\"sends-to-care\",\"cue\":\"sends-to-care\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"acp-fsmb\",\"unless\":[\"clinician-talk\",\"mention\",\"sends-to-care\"],\"surfaces\":[\"reply\",\"comment\",\"dm\",\"post\"],\"patterns\":1},{\"id\":\"from-their-data\",\"category\":\"prof.individual-advice\",\"severity\":\"warn\",\"points\":1.2,\"certainty\":0.8,\"reason\":\"advice\",\"source\":\"acp-fsmb\",\"unless\":[\"clinician-talk\",\"mention\",\"sends-to-care\"],\"near\":\"draft\",\"surfaces\":[\"reply\",\"comment\",\"dm\"],\"patterns\":1},{\"id\":\"verdict-on-you\",\"category\":\"prof.individual-advice\",\"severity\":\"warn\",\"points\":1.2,\"certainty\":0.8,\"reason\":\"advice\",\"source\":\"acp-fsmb\",\"unless\":[\"clinician-talk\",\"mention\",\"sends-to-care\"],\"near\":\"draft\",\"surfaces\":[\"reply\",\"comment\",\"dm\"],\"patterns\":2},{\"id\":\"regimen-for-you\",\"category\":\"prof.individual-advice\",\"severity\":\"warn\",\"points\":1.2,\"certainty\":0.8,\"reason\":\"advice\",\"source\":\"acp-fsmb\",\"unless\":[\"clinician-talk\",\"mention\",\"sends-to-care\"],\"near\":\"draft\",\"surfaces\":[\"reply\",\"comment\",\"dm\"],\"patterns\":1},{\"id\":\"stop-or-start\",\"category\":\"prof.individual-advice\",\"severity\":\"warn\",\"points\":1.2,\"certainty\":0.8,\"reason\":\"advice\",\"source\":\"acp-fsmb\",\"unless\":[\"clinician-talk\",\"mention\",\"sends-to-care\"],\"near\":\"draft\",\"surfaces\":[\"reply\",\"comment\",\"dm\"],\"patterns\":2},{\"id\":\"cure-or-guarantee\",\"category\":\"prof.misinformation\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"strong-claim\",\"source\":\"fsmb-2021\",\"unless\":[\"debunk\",\"mention\",\"fiction\"],\"near\":\"sentence\",\"patterns\":5},{\"id\":\"counter-to-settled-fact\",\"category\":\"prof.misinformation\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"strong-claim\",\"source\":\"fsmb-2021\",\"unless\":[\"debunk\",\"mention\",\"fiction\"],\"near\":\"sentence\",\"patterns\":2},{\"id\":\"own-outcomes-as-proof\",\"category\":\"prof.misinformation\",\"severity\":\"warn\",\"certainty\":0.75,\"reason\":\"strong-claim\",\"source\":\"fsmb-2021\",\"unless\":[\"debunk\",\"mention\",\"fiction\"],\"near\":\"sentence\",\"patterns\":1},{\"id\":\"sweeping-claim\",\"category\":\"prof.misinformation\",\"severity\":\"warn\",\"certainty\":0.75,\"reason\":\"strong-claim\",\"source\":\"fsmb-2021\",\"unless\":[\"debunk\",\"mention\",\"fiction\",\"population\",\"joke\"],\"near\":\"sentence\",\"patterns\":3},{\"id\":\"harm-claimed\",\"category\":\"prof.misinformation\",\"severity\":\"warn\",\"points\":2,\"certainty\":0.8,\"reason\":\"strong-claim\",\"source\":\"fsmb-2021\",\"unless\":[\"debunk\",\"mention\",\"fiction\",\"refuted\",\"population\"],\"near\":\"sentence\",\"patterns\":1},{\"id\":\"cure-claimed\",\"category\":\"prof.misinformation\",\"severity\":\"warn\",\"points\":2,\"certainty\":0.8,\"reason\":\"strong-claim\",\"source\":\"fsmb-2021\",\"unless\":[\"debunk\",\"mention\",\"fiction\",\"refuted\",\"population\"],\"near\":\"sentence\",\"patterns\":1},{\"id\":\"outcomes-as-proof\",\"category\":\"prof.misinformation\",\"severity\":\"warn\",\"points\":2,\"certainty\":0.8,\"reason\":\"strong-claim\",\"source\":\"fsmb-2021\",\"unless\":[\"debunk\",\"mention\",\"fiction\",\"refuted\"],\"near\":\"draft\",\"patterns\":2},{\"id\":\"absolute\",\"category\":\"prof.misinformation\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.75,\"reason\":\"strong-claim\",\"source\":\"fsmb-2021\",\"unless\":[\"debunk\",\"mention\",\"fiction\",\"refuted\",\"population\"],\"near\":\"draft\",\"patterns\":1},{\"id\":\"settled-denied\",\"category\":\"prof.misinformation\",\"severity\":\"warn\",\"points\":2,\"certainty\":0.8,\"reason\":\"strong-claim\",\"source\":\"fsmb-2021\",\"unless\":[\"mention\",\"fiction\",\"refuted\"],\"near\":\"sentence\",\"patterns\":1},{\"id\":\"absolute-perhaps\",\"category\":\"prof.misinformation\",\"severity\":\"warn\",\"points\":0.6,\"certainty\":0.7,\"reason\":\"strong-claim\",\"source\":\"fsmb-2021\",\"unless\":[\"debunk\",\"mention\",\"fiction\",\"refuted\",\"population\"],\"near\":\"draft\",\"patterns\":1},{\"id\":\"slur-for-patients\",\"category\":\"prof.patient-disparagement\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"patient-contempt\",\"source\":\"ana-ncsbn\",\"unless\":[\"mention\",\"self\",\"fiction\",\"debunk\"],\"near\":\"around\",\"patterns\":3},{\"id\":\"mocking-pain\",\"category\":\"prof.patient-disparagement\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"patient-contempt\",\"source\":\"ana-ncsbn\",\"unless\":[\"mention\",\"self\",\"prof.patient-disparagement-\"],\"patterns\":6},{\"id\":\"scorn-at-patients\",\"category\":\"prof.patient-disparagement\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"patient-contempt\",\"source\":\"ana-ncsbn\",\"unless\":[\"mention\",\"self\",\"debunk\",\"policy\"],\"patterns\":12},{\"id\":\"mocking-a-patient\",\"category\":\"prof.patient-disparagement\",\"severity\":\"warn\",\"certainty\":0.75,\"reason\":\"patient-contempt\",\"source\":\"ana-ncsbn\",\"needs\":[[\"patient\",\"detail.age\"],[\"clinical\",\"duty\"]],\"unless\":[\"mention\",\"self\",\"fiction\",\"consent\"],\"near\":\"around\",\"patterns\":3},{\"id\":\"wish-of-harm\",\"category\":\"prof.patient-disparagement\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"threat\",\"source\":\"nmc\",\"unless\":[\"mention\",\"fiction\",\"self\"],\"patterns\":4},{\"id\":\"contempt\",\"category\":\"prof.patient-disparagement\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.75,\"reason\":\"patient-contempt\",\"source\":\"ana-ncsbn\",\"unless\":[\"mention\",\"self\",\"debunk\",\"fiction\"],\"near\":\"sentence\",\"patterns\":1},{\"id\":\"scorn\",\"category\":\"prof.patient-disparagement\",\"severity\":\"warn\",\"points\":1.2,\"certainty\":0.8,\"reason\":\"patient-contempt\",\"source\":\"ana-ncsbn\",\"unless\":[\"mention\",\"self\",\"debunk\",\"fiction\"],\"near\":\"around\",\"patterns\":2},{\"id\":\"wishes-harm\",\"category\":\"prof.patient-disparagement\",\"severity\":\"stop\",\"points\":1.2,\"certainty\":0.9,\"reason\":\"threat\",\"source\":\"nmc\",\"unless\":[\"mention\",\"self\",\"fiction\"],\"near\":\"around\",\"patterns\":1},{\"id\":\"patients-here\",\"cue\":\"prof.patient-disparagement+\",\"points\":1,\"certainty\":0.9,\"reason\":\"patient-contempt\",\"source\":\"ana-ncsbn\",\"patterns\":1},{\"id\":\"respect\",\"cue\":\"prof.patient-disparagement-\",\"points\":1.5,\"certainty\":0.9,\"reason\":\"patient-contempt\",\"source\":\"ana-ncsbn\",\"patterns\":1},{\"id\":\"abuse-at-someone\",\"category\":\"prof.profanity\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"abuse\",\"source\":\"ama-social-media\",\"unless\":[\"mention\",\"fiction\",\"prof.profanity-\"],\"near\":\"around\",\"patterns\":5},{\"id\":\"leering\",\"category\":\"prof.profanity\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"abuse\",\"source\":\"ama-social-media\",\"unless\":[\"mention\"],\"patterns\":1},{\"id\":\"swearing\",\"category\":\"prof.profanity\",\"severity\":\"note\",\"certainty\":0.6,\"reason\":\"swearing\",\"source\":\"ama-social-media\",\"patterns\":1},{\"id\":\"swearing-at\",\"category\":\"prof.profanity\",\"severity\":\"warn\",\"points\":1,\"certainty\":0.8,\"reason\":\"abuse\",\"source\":\"ama-social-media\",\"needs\":[[\"care\",\"clinical\",\"duty\",\"patient\"]],\"unless\":[\"mention\",\"fiction\"],\"near\":\"sentence\",\"patterns\":1},{\"id\":\"at-whom\",\"cue\":\"prof.profanity+\",\"points\":1,\"certainty\":0.9,\"reason\":\"abuse\",\"source\":\"ama-social-media\",\"patterns\":2},{\"id\":\"at-things\",\"cue\":\"prof.profanity-\",\"points\":1.5,\"certainty\":0.9,\"reason\":\"abuse\",\"source\":\"ama-social-media\",\"patterns\":1},{\"id\":\"brazen\",\"cue\":\"brazen\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":4},{\"id\":\"mockery\",\"cue\":\"mockery\",\"points\":0.5,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":2},{\"id\":\"refuted\",\"cue\":\"refuted\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":2},{\"id\":\"retired-words\",\"cue\":\"mention\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"care\",\"cue\":\"care\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"duty-now\",\"cue\":\"prof.impairment+\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":2},{\"id\":\"not-impaired\",\"cue\":\"prof.impairment-\",\"points\":1.5,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":2},{\"id\":\"who-pays\",\"cue\":\"prof.conflict-of-interest+\",\"points\":0.9,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":2},{\"id\":\"own-interest-none\",\"cue\":\"disclosed\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"their-patient\",\"cue\":\"prof.boundary+\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":2},{\"id\":\"boundaries-kept\",\"cue\":\"prof.boundary-\",\"points\":2,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"undercut\",\"cue\":\"prof.credentials+\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":2},{\"id\":\"honest-title\",\"cue\":\"prof.credentials-\",\"points\":1.5,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"employer-matter\",\"cue\":\"prof.employer+\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"open-matter\",\"cue\":\"prof.employer-\",\"points\":1.5,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"shown-without-asking\",\"cue\":\"no-consent-given\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"advice-to-her\",\"cue\":\"prof.individual-advice+\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"surfaces\":[\"reply\",\"comment\",\"dm\",\"review-reply\"],\"patterns\":2},{\"id\":\"advice-in-general\",\"cue\":\"prof.individual-advice-\",\"points\":1.3,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"sells-self\",\"cue\":\"prof.credentials+\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":2},{\"id\":\"remedy-talk\",\"cue\":\"prof.misinformation+\",\"points\":1,\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"account-number\",\"category\":\"phi.account\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"account\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":1},{\"id\":\"account-number-with-letters\",\"category\":\"phi.account\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"account\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":1},{\"id\":\"iban\",\"category\":\"phi.account\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"account\",\"source\":\"hipaa-safe-harbor\",\"check\":\"iban\",\"patterns\":1},{\"id\":\"age-over-89\",\"category\":\"phi.age90\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"age-over-89\",\"source\":\"hipaa-safe-harbor\",\"check\":\"over-89\",\"patterns\":5},{\"id\":\"age-over-89-in-words\",\"category\":\"phi.age90\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"age-over-89\",\"source\":\"hipaa-safe-harbor\",\"check\":\"any\",\"patterns\":1},{\"id\":\"age-over-89-said\",\"category\":\"phi.age90\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"age-over-89\",\"source\":\"hipaa-safe-harbor\",\"check\":\"over-89\",\"patterns\":2},{\"id\":\"age-over-89-in-more-words\",\"category\":\"phi.age90\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"age-over-89\",\"source\":\"hipaa-safe-harbor\",\"check\":\"any\",\"patterns\":1},{\"id\":\"biometric-print\",\"category\":\"phi.biometric\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"biometric\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1},{\"id\":\"date-of-birth\",\"category\":\"phi.date\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"date\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1},{\"id\":\"date-numeric\",\"category\":\"phi.date\",\"severity\":\"warn\",\"certainty\":0.8,\"reason\":\"date\",\"source\":\"hipaa-safe-harbor\",\"patterns\":2},{\"id\":\"date-in-words\",\"category\":\"phi.date\",\"severity\":\"warn\",\"certainty\":0.8,\"reason\":\"date\",\"source\":\"hipaa-safe-harbor\",\"patterns\":2},{\"id\":\"date-in-other-forms\",\"category\":\"phi.date\",\"severity\":\"warn\",\"certainty\":0.75,\"reason\":\"date\",\"source\":\"hipaa-safe-harbor\",\"patterns\":3},{\"id\":\"date-of-a-month\",\"category\":\"phi.date\",\"severity\":\"warn\",\"certainty\":0.8,\"reason\":\"date\",\"source\":\"hipaa-safe-harbor\",\"needs\":[[\"in-care\"]],\"near\":\"sentence\",\"patterns\":1},{\"id\":\"date-spelt-out\",\"category\":\"phi.date\",\"severity\":\"warn\",\"certainty\":0.8,\"reason\":\"date\",\"source\":\"hipaa-safe-harbor\",\"patterns\":4},{\"id\":\"date-short\",\"category\":\"phi.date\",\"severity\":\"warn\",\"certainty\":0.75,\"reason\":\"date\",\"source\":\"hipaa-safe-harbor\",\"patterns\":2},{\"id\":\"device-serial\",\"category\":\"phi.device\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"device\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":1},{\"id\":\"device-serial-abroad\",\"category\":\"phi.device\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"device\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":1},{\"id\":\"email-address\",\"category\":\"phi.email\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"email\",\"source\":\"hipaa-safe-harbor\",\"patterns\":2},{\"id\":\"email-in-words\",\"category\":\"phi.email\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"email\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1},{\"id\":\"fax-number\",\"category\":\"phi.fax\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"fax\",\"source\":\"hipaa-safe-harbor\",\"check\":\"phone\",\"patterns\":3},{\"id\":\"health-card\",\"category\":\"phi.health-plan\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"health-plan\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":1},{\"id\":\"plan-number\",\"category\":\"phi.health-plan\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"health-plan\",\"source\":\"hipaa-safe-harbor\",\"check\":\"four-digits\",\"patterns\":2},{\"id\":\"health-card-by-form\",\"category\":\"phi.health-plan\",\"severity\":\"stop\",\"certainty\":0.85,\"reason\":\"health-plan\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":3},{\"id\":\"plan-number-with-letters\",\"category\":\"phi.health-plan\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"health-plan\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":1},{\"id\":\"ip-v4\",\"category\":\"phi.ip\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"ip\",\"source\":\"hipaa-safe-harbor\",\"check\":\"ipv4\",\"patterns\":1},{\"id\":\"ip-v6\",\"category\":\"phi.ip\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"ip\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1},{\"id\":\"licence-number\",\"category\":\"phi.license\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"licence\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":3},{\"id\":\"location-place\",\"category\":\"phi.location\",\"severity\":\"warn\",\"certainty\":0.6,\"reason\":\"location\",\"source\":\"hipaa-safe-harbor\",\"detector\":\"place\",\"patterns\":0},{\"id\":\"location-road\",\"category\":\"phi.location\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"location\",\"source\":\"hipaa-safe-harbor\",\"detector\":\"road\",\"patterns\":0},{\"id\":\"location-before-verb\",\"category\":\"phi.location\",\"severity\":\"warn\",\"certainty\":0.6,\"reason\":\"location\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1,\"case\":true},{\"id\":\"location-zip\",\"category\":\"phi.location\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"location\",\"source\":\"hipaa-safe-harbor\",\"patterns\":2},{\"id\":\"postcode\",\"category\":\"phi.location\",\"severity\":\"warn\",\"certainty\":0.85,\"reason\":\"location\",\"source\":\"hipaa-safe-harbor\",\"patterns\":3,\"case\":true},{\"id\":\"location-of-care\",\"category\":\"phi.location\",\"severity\":\"warn\",\"certainty\":0.85,\"reason\":\"location\",\"source\":\"hipaa-safe-harbor\",\"needs\":[[\"in-care\"]],\"near\":\"sentence\",\"patterns\":5,\"case\":true},{\"id\":\"address\",\"category\":\"phi.location\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"location\",\"source\":\"hipaa-safe-harbor\",\"patterns\":4,\"case\":true},{\"id\":\"record-number\",\"category\":\"phi.mrn\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"record-number\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":2},{\"id\":\"nhs-number-checked\",\"category\":\"phi.mrn\",\"severity\":\"stop\",\"certainty\":0.85,\"reason\":\"record-number\",\"source\":\"hipaa-safe-harbor\",\"check\":\"nhs\",\"patterns\":1},{\"id\":\"record-number-ending\",\"category\":\"phi.mrn\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"record-number\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":1},{\"id\":\"record-number-with-letters\",\"category\":\"phi.mrn\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"record-number\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":2},{\"id\":\"record-number-by-letter\",\"category\":\"phi.mrn\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"record-number\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1},{\"id\":\"name-titled\",\"category\":\"phi.name\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"name\",\"source\":\"hipaa-safe-harbor\",\"detector\":\"titled-name\",\"patterns\":0},{\"id\":\"name-full\",\"category\":\"phi.name\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"name\",\"source\":\"hipaa-safe-harbor\",\"detector\":\"full-name\",\"patterns\":0},{\"id\":\"name-first\",\"category\":\"phi.name\",\"severity\":\"stop\",\"certainty\":0.6,\"reason\":\"name\",\"source\":\"hipaa-safe-harbor\",\"detector\":\"first-name\",\"patterns\":0},{\"id\":\"name-initials\",\"category\":\"phi.name\",\"severity\":\"stop\",\"certainty\":0.7,\"reason\":\"name\",\"source\":\"hipaa-safe-harbor\",\"patterns\":2,\"case\":true},{\"id\":\"name-nickname\",\"category\":\"phi.name\",\"severity\":\"stop\",\"certainty\":0.7,\"reason\":\"name\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1,\"case\":true},{\"id\":\"name-family\",\"category\":\"phi.name\",\"severity\":\"stop\",\"certainty\":0.7,\"reason\":\"name\",\"source\":\"hipaa-safe-harbor\",\"patterns\":2,\"case\":true},{\"id\":\"name-hidden\",\"category\":\"phi.name\",\"severity\":\"stop\",\"certainty\":0.8,\"reason\":\"name\",\"source\":\"hipaa-safe-harbor\",\"patterns\":2,\"case\":true},{\"id\":\"name-after-cue\",\"category\":\"phi.name\",\"severity\":\"stop\",\"certainty\":0.75,\"reason\":\"name\",\"source\":\"hipaa-safe-harbor\",\"patterns\":4,\"case\":true},{\"id\":\"name-greeted\",\"category\":\"phi.name\",\"severity\":\"stop\",\"certainty\":0.75,\"reason\":\"name\",\"source\":\"hipaa-safe-harbor\",\"needs\":[[\"phi.acknowledgement\"]],\"surfaces\":[\"reply\",\"comment\",\"dm\",\"review-reply\"],\"patterns\":2,\"case\":true},{\"id\":\"name-spaced-out\",\"category\":\"phi.name\",\"severity\":\"stop\",\"certainty\":0.85,\"reason\":\"name\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1,\"case\":true},{\"id\":\"name-and-initial\",\"category\":\"phi.name\",\"severity\":\"stop\",\"certainty\":0.75,\"reason\":\"name\",\"source\":\"hipaa-safe-harbor\",\"patterns\":2,\"case\":true},{\"id\":\"name-vocative\",\"category\":\"phi.name\",\"severity\":\"stop\",\"certainty\":0.75,\"reason\":\"name\",\"source\":\"hipaa-safe-harbor\",\"needs\":[[\"phi.acknowledgement\"]],\"surfaces\":[\"reply\",\"comment\",\"review-reply\",\"dm\"],\"patterns\":3,\"case\":true},{\"id\":\"name-of-a-case\",\"category\":\"phi.name\",\"severity\":\"stop\",\"cue\":\"in-care\",\"certainty\":0.95,\"reason\":\"name\",\"source\":\"hipaa-safe-harbor\",\"check\":\"first-name\",\"patterns\":5,\"case\":true},{\"id\":\"name-in-apposition\",\"category\":\"phi.name\",\"severity\":\"stop\",\"cue\":\"in-care\",\"certainty\":0.95,\"reason\":\"name\",\"source\":\"hipaa-safe-harbor\",\"check\":\"first-name\",\"needs\":[[\"detail.age\",\"patient\"],[\"clinical\",\"care\"]],\"unless\":[\"author\",\"public\",\"family\"],\"near\":\"sentence\",\"patterns\":1,\"case\":true},{\"id\":\"room-or-bed\",\"category\":\"phi.other-id\",\"severity\":\"warn\",\"certainty\":0.8,\"reason\":\"room\",\"source\":\"hipaa-safe-harbor\",\"patterns\":2},{\"id\":\"case-number\",\"category\":\"phi.other-id\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"number\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":1},{\"id\":\"user-name\",\"category\":\"phi.other-id\",\"severity\":\"warn\",\"certainty\":0.7,\"reason\":\"handle\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1},{\"id\":\"handle-of-a-patient\",\"category\":\"phi.other-id\",\"severity\":\"warn\",\"certainty\":0.8,\"reason\":\"handle\",\"source\":\"hipaa-safe-harbor\",\"needs\":[[\"phi.acknowledgement\"]],\"near\":\"sentence\",\"patterns\":1},{\"id\":\"room-spelt\",\"category\":\"phi.other-id\",\"severity\":\"warn\",\"certainty\":0.75,\"reason\":\"room\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1},{\"id\":\"case-number-labelled\",\"category\":\"phi.other-id\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"number\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":1},{\"id\":\"court-file\",\"category\":\"phi.other-id\",\"severity\":\"stop\",\"certainty\":0.8,\"reason\":\"number\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1,\"case\":true},{\"id\":\"bed-of-other-kinds\",\"category\":\"phi.other-id\",\"severity\":\"warn\",\"certainty\":0.8,\"reason\":\"room\",\"source\":\"hipaa-safe-harbor\",\"patterns\":4},{\"id\":\"handle-told\",\"category\":\"phi.other-id\",\"severity\":\"warn\",\"certainty\":0.85,\"reason\":\"handle\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1},{\"id\":\"phone-number\",\"category\":\"phi.phone\",\"severity\":\"stop\",\"certainty\":0.85,\"reason\":\"phone\",\"source\":\"hipaa-safe-harbor\",\"check\":\"phone\",\"patterns\":4},{\"id\":\"phone-after-cue\",\"category\":\"phi.phone\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"phone\",\"source\":\"hipaa-safe-harbor\",\"check\":\"phone\",\"patterns\":1},{\"id\":\"phone-spelt\",\"category\":\"phi.phone\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"phone\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":1},{\"id\":\"phone-run-together\",\"category\":\"phi.phone\",\"severity\":\"stop\",\"certainty\":0.75,\"reason\":\"phone\",\"source\":\"hipaa-safe-harbor\",\"check\":\"phone\",\"patterns\":4},{\"id\":\"phone-in-words\",\"category\":\"phi.phone\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"phone\",\"source\":\"hipaa-safe-harbor\",\"check\":\"spelt-number\",\"patterns\":1},{\"id\":\"phone-abroad\",\"category\":\"phi.phone\",\"severity\":\"stop\",\"certainty\":0.85,\"reason\":\"phone\",\"source\":\"hipaa-safe-harbor\",\"check\":\"phone\",\"patterns\":4},{\"id\":\"photo-of-a-face\",\"category\":\"phi.photo\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"photo\",\"source\":\"hipaa-safe-harbor\",\"needs\":[[\"patient\",\"detail.image\"]],\"patterns\":2},{\"id\":\"photo-of-a-part\",\"category\":\"phi.photo\",\"severity\":\"warn\",\"certainty\":0.75,\"reason\":\"photo\",\"source\":\"hipaa-safe-harbor\",\"patterns\":3},{\"id\":\"photo-before-after\",\"category\":\"phi.photo\",\"severity\":\"warn\",\"certainty\":0.75,\"reason\":\"photo\",\"source\":\"hipaa-safe-harbor\",\"needs\":[[\"patient\",\"detail.age\",\"detail.time\"]],\"unless\":[\"mention\"],\"patterns\":2},{\"id\":\"photo-of-a-patient\",\"category\":\"phi.photo\",\"severity\":\"warn\",\"certainty\":0.95,\"reason\":\"photo\",\"source\":\"hipaa-safe-harbor\",\"needs\":[[\"patient\"]],\"unless\":[\"consent\"],\"patterns\":4},{\"id\":\"ssn-dashes\",\"category\":\"phi.ssn\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"national-number\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1},{\"id\":\"ssn-after-cue\",\"category\":\"phi.ssn\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"national-number\",\"source\":\"hipaa-safe-harbor\",\"patterns\":3},{\"id\":\"ssn-nine-digits\",\"category\":\"phi.ssn\",\"severity\":\"stop\",\"certainty\":0.7,\"reason\":\"national-number\",\"source\":\"hipaa-safe-harbor\",\"check\":\"ssn\",\"patterns\":1},{\"id\":\"national-insurance-uk\",\"category\":\"phi.ssn\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"national-number\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1},{\"id\":\"national-number\",\"category\":\"phi.ssn\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"national-number\",\"source\":\"hipaa-safe-harbor\",\"check\":\"four-digits\",\"patterns\":3},{\"id\":\"national-number-by-form\",\"category\":\"phi.ssn\",\"severity\":\"stop\",\"certainty\":0.8,\"reason\":\"national-number\",\"source\":\"hipaa-safe-harbor\",\"patterns\":3},{\"id\":\"social-insurance-canada\",\"category\":\"phi.ssn\",\"severity\":\"stop\",\"certainty\":0.8,\"reason\":\"national-number\",\"source\":\"hipaa-safe-harbor\",\"check\":\"luhn-9\",\"patterns\":1},{\"id\":\"national-number-abroad\",\"category\":\"phi.ssn\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"national-number\",\"source\":\"hipaa-safe-harbor\",\"check\":\"four-digits\",\"patterns\":2},{\"id\":\"url-about-someone\",\"category\":\"phi.url\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"url\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1},{\"id\":\"url-any\",\"category\":\"phi.url\",\"severity\":\"warn\",\"certainty\":0.65,\"reason\":\"url\",\"source\":\"hipaa-safe-harbor\",\"patterns\":1},{\"id\":\"url-of-a-record\",\"category\":\"phi.url\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"url\",\"source\":\"hipaa-safe-harbor\",\"patterns\":3},{\"id\":\"plate\",\"category\":\"phi.vehicle\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"vehicle\",\"source\":\"hipaa-safe-harbor\",\"check\":\"has-digit\",\"patterns\":1},{\"id\":\"known-vehicle\",\"category\":\"phi.vehicle\",\"severity\":\"warn\",\"certainty\":0.7,\"reason\":\"vehicle\",\"source\":\"hipaa-safe-harbor\",\"patterns\":2},{\"id\":\"described-vehicle\",\"category\":\"phi.vehicle\",\"severity\":\"warn\",\"certainty\":0.7,\"reason\":\"vehicle\",\"source\":\"hipaa-safe-harbor\",\"patterns\":2},{\"id\":\"vin\",\"category\":\"phi.vehicle\",\"severity\":\"stop\",\"certainty\":0.9,\"reason\":\"vehicle\",\"source\":\"hipaa-safe-harbor\",\"check\":\"vin\",\"patterns\":1},{\"id\":\"plate-by-form\",\"category\":\"phi.vehicle\",\"severity\":\"stop\",\"certainty\":0.8,\"reason\":\"vehicle\",\"source\":\"hipaa-safe-harbor\",\"patterns\":2,\"case\":true},{\"id\":\"you-were-seen\",\"category\":\"phi.acknowledgement\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"acknowledgement\",\"source\":\"ocr-reviews\",\"surfaces\":[\"reply\",\"comment\",\"review-reply\"],\"patterns\":10},{\"id\":\"you-and-i\",\"category\":\"phi.acknowledgement\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"acknowledgement\",\"source\":\"ocr-reviews\",\"needs\":[[\"patient\",\"clinical\"]],\"unless\":[\"own-life\",\"author\"],\"near\":\"draft\",\"surfaces\":[\"reply\",\"comment\",\"review-reply\"],\"patterns\":4},{\"id\":\"denied\",\"category\":\"phi.acknowledgement\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"acknowledgement\",\"source\":\"ocr-reviews\",\"surfaces\":[\"reply\",\"comment\",\"review-reply\"],\"patterns\":1},{\"id\":\"in-other-tongues\",\"category\":\"phi.acknowledgement\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"acknowledgement\",\"source\":\"ocr-reviews\",\"surfaces\":[\"reply\",\"comment\",\"review-reply\"],\"patterns\":4},{\"id\":\"dm-to-a-patient\",\"category\":\"phi.acknowledgement\",\"severity\":\"note\",\"certainty\":0.9,\"reason\":\"acknowledgement\",\"source\":\"ocr-reviews\",\"surfaces\":[\"dm\"],\"patterns\":1},{\"id\":\"courting-by-chart\",\"category\":\"phi.acknowledgement\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"acknowledgement\",\"source\":\"ocr-reviews\",\"surfaces\":[\"dm\",\"reply\",\"comment\"],\"patterns\":1},{\"id\":\"practice-to-a-reviewer\",\"category\":\"phi.acknowledgement\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"acknowledgement\",\"source\":\"ocr-reviews\",\"unless\":[\"clinic\"],\"surfaces\":[\"reply\",\"comment\",\"review-reply\"],\"accounts\":[\"practice\"],\"patterns\":6},{\"id\":\"one-of-mine\",\"category\":\"phi.acknowledgement\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"acknowledgement\",\"source\":\"ocr-reviews\",\"patterns\":12},{\"id\":\"addressed-by-name\",\"category\":\"phi.acknowledgement\",\"severity\":\"warn\",\"certainty\":0.9,\"reason\":\"acknowledgement\",\"source\":\"ocr-reviews\",\"needs\":[[\"phi.name\"],[\"patient\"]],\"unless\":[\"colleague\",\"family\",\"author\",\"public\",\"clinic\"],\"near\":\"around\",\"surfaces\":[\"post\",\"reply\",\"comment\"],\"patterns\":6},{\"id\":\"exact-age\",\"cue\":\"detail.age\",\"certainty\":0.9,\"reason\":\"story-age\",\"source\":\"gmc-confidentiality\",\"patterns\":9},{\"id\":\"rough-age\",\"cue\":\"detail.age\",\"certainty\":0.9,\"reason\":\"story-age\",\"source\":\"gmc-confidentiality\",\"patterns\":1},{\"id\":\"minor\",\"cue\":\"detail.minor\",\"certainty\":0.9,\"reason\":\"story-minor\",\"source\":\"gmc-confidentiality\",\"patterns\":6},{\"id\":\"recent-time\",\"cue\":\"detail.time\",\"certainty\":0.9,\"reason\":\"story-time\",\"source\":\"gmc-confidentiality\",\"patterns\":8},{\"id\":\"small-place\",\"cue\":\"detail.place\",\"certainty\":0.9,\"reason\":\"story-place\",\"source\":\"gmc-confidentiality\",\"patterns\":4},{\"id\":\"occupation\",\"cue\":\"detail.occupation\",\"certainty\":0.9,\"reason\":\"story-occupation\",\"source\":\"gmc-confidentiality\",\"detector\":\"who-worker\",\"patterns\":0},{\"id\":\"occupation-told\",\"cue\":\"detail.occupation\",\"certainty\":0.9,\"reason\":\"story-occupation\",\"source\":\"gmc-confidentiality\",\"patterns\":2},{\"id\":\"relation\",\"cue\":\"detail.relation\",\"certainty\":0.9,\"reason\":\"story-relation\",\"source\":\"gmc-confidentiality\",\"patterns\":7},{\"id\":\"relation-of-somebody\",\"cue\":\"detail.relation\",\"certainty\":0.9,\"reason\":\"story-relation\",\"source\":\"gmc-confidentiality\",\"detector\":\"who-relation\",\"patterns\":0},{\"id\":\"mechanism\",\"cue\":\"detail.mechanism\",\"certainty\":0.9,\"reason\":\"story-mechanism\",\"source\":\"gmc-confidentiality\",\"patterns\":8},{\"id\":\"rarity\",\"cue\":\"detail.rarity\",\"certainty\":0.9,\"reason\":\"story-rarity\",\"source\":\"gmc-confidentiality\",\"patterns\":4},{\"id\":\"public-event\",\"cue\":\"detail.event\",\"certainty\":0.9,\"reason\":\"story-event\",\"source\":\"gmc-confidentiality\",\"patterns\":4},{\"id\":\"outcome\",\"cue\":\"detail.outcome\",\"certainty\":0.9,\"reason\":\"story-outcome\",\"source\":\"gmc-confidentiality\",\"patterns\":2},{\"id\":\"sensitive\",\"cue\":\"detail.sensitive\",\"certainty\":0.9,\"reason\":\"story-sensitive\",\"source\":\"gmc-confidentiality\",\"patterns\":2},{\"id\":\"quotation\",\"cue\":\"detail.quote\",\"certainty\":0.9,\"reason\":\"story-quote\",\"source\":\"gmc-confidentiality\",\"patterns\":3},{\"id\":\"trait\",\"cue\":\"detail.trait\",\"certainty\":0.9,\"reason\":\"story-trait\",\"source\":\"gmc-confidentiality\",\"patterns\":2},{\"id\":\"picture-words\",\"cue\":\"detail.image\",\"certainty\":0.9,\"reason\":\"story-image\",\"source\":\"gmc-confidentiality\",\"patterns\":1},{\"id\":\"time-more\",\"cue\":\"detail.time\",\"certainty\":0.9,\"reason\":\"story-time\",\"source\":\"gmc-confidentiality\",\"patterns\":2},{\"id\":\"place-more\",\"cue\":\"detail.place\",\"certainty\":0.9,\"reason\":\"story-place\",\"source\":\"gmc-confidentiality\",\"patterns\":1},{\"id\":\"mechanism-more\",\"cue\":\"detail.mechanism\",\"certainty\":0.9,\"reason\":\"story-mechanism\",\"source\":\"gmc-confidentiality\",\"patterns\":3},{\"id\":\"rarity-more\",\"cue\":\"detail.rarity\",\"certainty\":0.9,\"reason\":\"story-rarity\",\"source\":\"gmc-confidentiality\",\"patterns\":1},{\"id\":\"event-more\",\"cue\":\"detail.event\",\"certainty\":0.9,\"reason\":\"story-event\",\"source\":\"gmc-confidentiality\",\"patterns\":1},{\"id\":\"outcome-more\",\"cue\":\"detail.outcome\",\"certainty\":0.9,\"reason\":\"story-outcome\",\"source\":\"gmc-confidentiality\",\"patterns\":1},{\"id\":\"sensitive-more\",\"cue\":\"detail.sensitive\",\"certainty\":0.9,\"reason\":\"story-sensitive\",\"source\":\"gmc-confidentiality\",\"patterns\":1},{\"id\":\"trait-more\",\"cue\":\"detail.trait\",\"certainty\":0.9,\"reason\":\"story-trait\",\"source\":\"gmc-confidentiality\",\"patterns\":1},{\"id\":\"hypothetical\",\"cue\":\"hypothetical\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":8},{\"id\":\"fiction\",\"cue\":\"fiction\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":3},{\"id\":\"own-health\",\"cue\":\"self\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":8},{\"id\":\"own-doctor\",\"cue\":\"self\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"detector\":\"who-own-doctor\",\"patterns\":0},{\"id\":\"own-family\",\"cue\":\"family\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"detector\":\"who-own-kin\",\"patterns\":0},{\"id\":\"family-by-name\",\"cue\":\"family\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":4},{\"id\":\"pet\",\"cue\":\"pet\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"pet-by-noun\",\"cue\":\"general\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"detector\":\"who-pet\",\"patterns\":0},{\"id\":\"colleague\",\"cue\":\"colleague\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":3},{\"id\":\"staff\",\"cue\":\"colleague\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"detector\":\"who-staff\",\"patterns\":0},{\"id\":\"author-or-speaker\",\"cue\":\"author\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":4},{\"id\":\"public-figure\",\"cue\":\"public\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":6},{\"id\":\"population\",\"cue\":\"population\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":4},{\"id\":\"in-general\",\"cue\":\"general\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"long-ago\",\"cue\":\"general\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"asks-peers\",\"cue\":\"general\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"clinic-notice\",\"cue\":\"clinic\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":5},{\"id\":\"consent\",\"cue\":\"consent\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":3},{\"id\":\"consent-denied\",\"cue\":\"no-consent\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"policy\",\"cue\":\"policy\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"own-life\",\"cue\":\"own-life\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"mention\",\"cue\":\"mention\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"debunk\",\"cue\":\"debunk\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"generic-you\",\"cue\":\"general\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"surfaces\":[\"post\"],\"patterns\":1},{\"id\":\"plural-people\",\"cue\":\"general\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"event-or-news\",\"cue\":\"own-life\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"headline\",\"cue\":\"public\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1,\"case\":true},{\"id\":\"how-to\",\"cue\":\"general\",\"certainty\":0.9,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"first-person\",\"cue\":\"first-person\",\"certainty\":0.5,\"reason\":\"not-patient\",\"source\":\"house\",\"patterns\":1},{\"id\":\"my-patient\",\"cue\":\"patient\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":5},{\"id\":\"a-patient\",\"cue\":\"patient\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"detector\":\"who-patient\",\"patterns\":0},{\"id\":\"ours\",\"cue\":\"patient\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"detector\":\"who-mine\",\"patterns\":0},{\"id\":\"shorthand\",\"cue\":\"patient\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":3,\"case\":true},{\"id\":\"age-and-sex\",\"cue\":\"patient\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":10},{\"id\":\"we-had-one\",\"cue\":\"patient\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":6},{\"id\":\"clinical-act\",\"cue\":\"patient\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":5},{\"id\":\"came-in\",\"cue\":\"patient\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":11},{\"id\":\"known-as\",\"cue\":\"patient\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":8},{\"id\":\"cared-for\",\"cue\":\"patient\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":8},{\"id\":\"care-scene\",\"cue\":\"patient\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":2},{\"id\":\"died\",\"cue\":\"patient\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":4},{\"id\":\"stays-with-me\",\"cue\":\"patient\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":1},{\"id\":\"says\",\"cue\":\"person\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":5},{\"id\":\"third-person\",\"cue\":\"person\",\"certainty\":0.5,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":1},{\"id\":\"a-person\",\"cue\":\"person\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"detector\":\"who-someone\",\"patterns\":0},{\"id\":\"a-worker\",\"cue\":\"person\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"detector\":\"who-worker\",\"patterns\":0},{\"id\":\"somebody's-kin\",\"cue\":\"person\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"detector\":\"who-relation\",\"patterns\":0},{\"id\":\"clinical-words\",\"cue\":\"clinical\",\"certainty\":0.5,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":2},{\"id\":\"clinical-signs\",\"cue\":\"clinical\",\"certainty\":0.5,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":1},{\"id\":\"clinical-place\",\"cue\":\"clinical\",\"certainty\":0.5,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":2},{\"id\":\"clinical-drug\",\"cue\":\"clinical\",\"certainty\":0.5,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":1},{\"id\":\"clinical-more\",\"cue\":\"clinical\",\"certainty\":0.5,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":1},{\"id\":\"clinician-words\",\"cue\":\"clinical\",\"certainty\":0.5,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":2},{\"id\":\"body-of-somebody\",\"cue\":\"patient\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"patterns\":1},{\"id\":\"case-on-a-day\",\"cue\":\"in-care\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"needs\":[[\"detail.age\",\"patient\"],[\"phi.date\"]],\"near\":\"sentence\",\"patterns\":2},{\"id\":\"titled-case\",\"cue\":\"in-care\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"needs\":[[\"detail.age\"]],\"near\":\"sentence\",\"patterns\":1},{\"id\":\"case-by-number\",\"cue\":\"in-care\",\"certainty\":0.9,\"reason\":\"patient-meant\",\"source\":\"house\",\"needs\":[[\"detail.age\",\"patient\"],[\"phi.mrn\",\"phi.health-plan\",\"phi.ssn\",\"phi.account\"]],\"near\":\"sentence\",\"patterns\":1},{\"id\":\"wish-to-die\",\"points\":3,\"support\":\"distress\",\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":4},{\"id\":\"worn-out\",\"points\":2,\"support\":\"distress\",\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":1},{\"id\":\"grieving\",\"points\":2,\"support\":\"grief\",\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":4},{\"id\":\"harassed\",\"points\":2,\"support\":\"harassment\",\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":1},{\"id\":\"own-substances\",\"points\":2,\"support\":\"substances\",\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":1},{\"id\":\"blowing-the-whistle\",\"points\":2,\"support\":\"whistleblowing\",\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":1},{\"id\":\"not-distress\",\"cue\":\"joke\",\"points\":3,\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":1},{\"id\":\"way-out\",\"points\":2,\"support\":\"distress\",\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":3},{\"id\":\"nothing-left\",\"points\":1.2,\"support\":\"distress\",\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":2},{\"id\":\"plea\",\"cue\":\"plea\",\"points\":1,\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":2},{\"id\":\"bereaved\",\"points\":1.4,\"support\":\"grief\",\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":3},{\"id\":\"grief-shows\",\"points\":0.8,\"support\":\"grief\",\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":1},{\"id\":\"touched-or-hunted\",\"points\":2,\"support\":\"harassment\",\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":3},{\"id\":\"own-use\",\"points\":2,\"support\":\"substances\",\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":2},{\"id\":\"wrong-seen\",\"points\":1.3,\"support\":\"whistleblowing\",\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":2},{\"id\":\"wants-to-report\",\"points\":1.2,\"support\":\"whistleblowing\",\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":2},{\"id\":\"somebody-else\",\"cue\":\"joke\",\"points\":3,\"certainty\":0.9,\"reason\":\"support\",\"source\":\"house\",\"patterns\":1}]",
  anchors: "&)3%%%%*~E)V%%%*_*P&*8&&&&&&&*R;(%&9F%%*(&&'''\n&*3&%&&%&*0&;5,%6%%*;*P&*-&))%9H(&%%%:Q%%*b&&&*)&\n&)3%%&)*%&*0*3*1*1\n&*0:-%';I('6%%*1*i*Q&95)%%%%:@%%&\n&)3%%%;~8&)9f%%%)H%%%*;*4*:*4*1*:*@\n&*0&*F\n&*+&*=&&%&%&&%&\n&9Q(0%%%%%&*()*&)(%%:+%%;4'&:*%%**9A*2\n&)+%%99)%%%:'%%**90(%%%\n&)3%%%%%%*F*Z:~9*H&&*89J(%%%:O%%)e&\n&)3%%%%\n&)6%%&%%%%*d*B*8\n&)3%%%%&*1)+&*3*0*1*1*F)1&)6%&:~~~~8)')-%&)-%%%%%%%%%%&&%:<%%)+&*4*1*~`*1*1*1*5*5)+%&*-)~~o%%*1&&&9K(%%%9r)'%%&&%9[%%%9u(%%%%)-%%%9*%%%*P&&&*J&\n&)3%%%%%%%%&*2&&%%%%&&&&&&*,&&**)*&)*&)+%%%9/+%%%%%9'%%*()1&)-%&;S,(6%%*)*(&&&&&&&&&*~7*0;W,&6%%)M%&*-&&%&&&&&&*'*1)1%%%&)49/+%%%:'%%*M&*-;K(&:2%%:d-4&;*/55-4&%:'%%;9,)5%%;^')9,(%%:'%%&\n%+.'+4'\n&9>')6%%*.*,97(%%%:'%%;R(%6%%9,(%%%+@6%%9~').%%%%%:'%%*X*L*J\n&9L(1&*+))%%%%%%%%&&)-%%&%%&:<%%%&%&*>*+*J*5&)+&&&&&*6;b+%6%%&&&&&%%&*-&9,(%%%%%%;I&)::%%*(*J*6).%9@*'%%:=%%*8)f%%*A&&&*S*<*=*4&*790*&%9H),5%%&&&*(*(**&\n&)3%%%%%\n&9^+5%%%%%%%\n&)3%%\n&9x(T%%%%%%%%%%%%%%%%%%%%%%%%%%%&%&%%%%%%&%%%%%\n&9\\*5%%%%%%\n&9~K(9%%%%%%%%\n&*0*A*.&*3*V%*8&*0&&*7*c*(&9~*)%%:i%%&&\n&*0*6*(;+(&:b%%*B*R*(&&&*B*(\n&:~_%5*(*(*(*(*(*(*(*(*/*(*(*(*(*(*(*(*(*-*-*(*(*(*(*(*()(%&*(*(*(*()(%%%%&)0%%%%&%%%%%%%%%%%*8)i&*1*(*(*(*/*()(&*(*()(&*()(&)/&)/%%&%%&*P*.&*()(;+(65%5*,%%%%)/%&&*.*2*,*-%%%&*+***/*(*(***0*-)-%%&*-*,),&)*&*(*,),%\n&:M+'*0)*%&%&:)%%9E(%%\n&9R%3%%%%%%%%%%%%%%&%%)5)5%%%%%%:~w%%*)))&&*.*.&*1&&&&*~~~*:~~~,,Y),%&*-)-%%&&&%:*%%*)&&&&&&)~~&&&)~v%%&&%%&%&*0*9*/9K(%%%%9~8%%%%%%%%&%;4+%:9%%)o&;,&&:|%%&&&&;+(&:<%%9~)-%%&:\\%%*F*?*X&*9)4%*/&\n&).%%%%%%%%%%&)(%%&9~~V(T%%%%&)(%%&*4%%%%%%%%%%%%%%%%%&)(&)0)1%&%%%%%%%%%%%%%%%%%%%%%%%;**U5(T%%%&)(&&&&%&%&&&&&&%%&)8&)(%%%%%&******:-%%*P&9r*3%%%%%%%%\n&)+%&)*%%%\n&*+*A)A&)-%&*/),%%%%&)-%&*.)0%&)5&%&*-&*I*5)0%&*G)7%&&&9g(*%%%%%%%9'%%;*'&9B,(%:'%%%%%%%%%%%%%%%%%%%%&%%&&&\n&)+'&%%%%%&\n&9T%.9t%%%9~L(66%%;y&'9L('%\n&*/\n&:8*%*6*=*4%%&9^%%%*>)R*C&&&&*6))%*T))%*,&*5&&*}\n%+-\n&*0))&*Q)5%*~/%&&&*9&&&*8&&*3&%*.&\n&*0))&*,*2%&&&&*8&&*<&&\n%+)+.+<)(***<*L+('\n%+)+(*******,99)&&&:+%%***3:0(%)(%:+%%)8****+)*(*590(%%;6(&\n&*0*~f9~~~H/2%%%%%%%&%%&:f%2*1&&*I*I*U;W((:_%%;>+'9S%%%%%9~-%)&&%%%:)%%*4*:*~f)e%)H)0;9(&90*&%%&:F%%*;*~@&9>),%%%97%-&&:=%%*:)\\&*B%*3&&)*&&)1&&&&9@+%&:'%%&&&*6&*6\n&*0;~'(&:^%%*J*T%\n&9~T'K%%%&)9%%&)-9u(&%9}/,%\n&9~A*B%%%%%%&%%:R%%&&&&*)&&&*~1*J9~I(8%%%%&%%%%9>%%%%%*h9o+/%%%%%:'%%*Y9K(%%%9<%%%%%%9`'0%%%&9E%%%%9~)(.%%%%%%&9C('&&%9*%%%&\n%\n&*3&&&&&&;)&&6%%&&&&\n&)3%*~*&&%*7*~1*H*B)7*0&&*?*p&&\n&*3&*1&*7\n&*0*w*/*R*>&\n%+-\n&9\\)/%%%%\n&;A&&\n&)+&**)(%%%%%%%%;*'&6%%%%%%%&&;)&&6%%%&%\n&:~~j)d*(*()(%%%%;)*e9()d%&)(%%%%%%&))\n&:k(+&&:5+/&&&&:'(+*(''\n&)3)5&&%%%%%%%%%%%%%%%%%%&*5*5&*.&%%%%&&)~~~~=%%%%%%%%%9~0'%%%%%%&:F%%*D%*5:+&%&&;)'&6&%:4%%9d)'%%%%%%%%%%&;M,'9)%%%%)}%%%%&)(%%&%&%%*W*.*G\n&9~g*>%&)+:e%%*~'*)))&&*)*)*I&*>)~=&%9~--+%&:'*+&;R(&+<6%%*.&;W)(9T((97%%):%*~)*S9~2(+&;2'':7%%9S'%%\n&*+*(*()B%%%%%&*.)*%%&%%&)/%;-(':-%%)U&9=)'%%%%%%%;)*(5)'%:'%%9,(%%%;-&&5%%%%%&*(*(\n&:~))G)-%%&9'%%&9p(*%:C%%9L(*%%%%&)(%%%%%%%%%%%%%%%%%%%%%%%:'%%)5%&)-)(%&&%%%%%%%&)l%%%%&\n%9h*g%%%%%%%%\n&*3*)*)*)*)*)*)*):0)%&&&\n&9<%)%%%&\n&*0*.&))%%%*4&&&&\n&*3:8%+:z%%*~)&*3&))&&&%94'&%:d%%&&).*1*<&*8*>\n&9N%/\n&)6)1)~P\n&;~C'3\n&9\\+;%%%%%%%%\n&)/\n&)3%%%%%\n&)3%%%%%\n&*0&&*=\n&)3%%%%%&*A)F&&)J)/%%%\n&9C('%%%&%%%&&\n&9U+2%%%%%%%\n&)3%%%%%\n&:J%,:S%%+-&))%:~~~~~~~g(\\*(*-*-)-%*4*@*(*(*()(%%&)-%%%%%%%%%%%%%%*:**)9*7)-&)(%9,%%%%%%%%%%&*:*n*E)4)()()+%%%%%%%%)I*1&&&*J&\n&9e(0%%:I%%*-*-;r(&:M%%\n&:~~~&(k*(*(*(*(*(*(*(*(*(*(*(*(*(*()(&*(*0*(*7*()(%%:~>(&)(%&&9>%%%%&*~c)~~~&%%&%*K*~(&&&\n&9C(%&9~)%%%%%&)*\n&:8'%&&&&&&:.)%%:-(%&&:'%%\n&*0*~~~~~~~~~~~&*~~~~~~~~~~{*Q&*2*:))%)E%*~~~~~~~~~~~9*L&)4\n&:~~~>(3*/*(*()(&)(%&*()(&*(*(*(&*(*-)(&*(*(*(*(*(*(*(*(*(*(*(*(*(*(*()(&*(*(*(*(*()(&),&*()(&*,*(*(*+*+*+*+*+*(*(*()+&)+%%%%%%&*(*()(*()-9,-35(3%%&*()(%%%%%%&&%&%&&&&%%%%&*-)-&&&*(*/)(%%%%%)<%%&)(&*()(%&*(*Q)8%%%%%%%%%%&%&*-*(*(*-*()(%&:~p%%;g*%:;%%*()H9>*&%%%%%%%%%:'%%&;4)&6%%&*h*G&*9);%&&&&&*4*:*.&%%%%%\n&:P')**&&&&&&&&&&&&&&&&&&&&9~5%%))%%%%%)d%%%%%%%%%%%%%&&9f**%%%%%%%%%:'%%):%%%\n&:c((***(*(*(*(***()*&*1*(*,*(*,*(*,*,*(*(\n&*0*?&)(&*/*-*0*-*0*?*-&&)8%%&)9%%%&*-*-*-9_+&%%:'%%)<&%%&9,(%%:6%%*-*D*G&)Y%%%%%*~39@()%%%%%%%%%%%;5(+6%%*0&*M;~6)(::%%*)&:~)*'&%%%&%:8%%*V)(&)-*/)-%&),&%))%%%*D&9m*,&&%&&*-&)(%9'%%*,&*0)))F&),%%%%%%&)=&)-%&)-&*-&)-&)-%&*(*(&&*6&)H%%&&&;~6+%5%%%&&&*(9V)2%&*-*-*-*-*-)-%&*-*-)-;+,35)2%%%9-(%%%%%9>/)%%%%:'%%&)(*(%%&;1&&:7%%*7&*-*5*(*-*-*K*H&)(&)(\n&*0*(*L*D*K);%&*~()C%*>*K)M&&&&&&90*&%%\n&*0&&9N+(%&*(:)%%*6*7*B*@&&*.&)(\n&)3%;~~~~~=(&9t%%%%%%%%%%%)t%&)6%)~;%%)~`%%*I9f-.%%&:U%%&9~4(%%&&&:9%%\n&*+*-*-*-*-*-*-*-*-*-)-%&*-%%%%%%%&&&&)1&&*(*(&)-%%%&*))-%%%&*-9-)%%%%%%%:'%%9~b(6%%%%%%%%%%%%%%%:'%%&&*1*@*H&&)99,(%%&%%:'%%*-9,(%%%%%%9'%%\n&9d)0%%9O%%%%*~H9Y*(%&9*%%%%*6*)&*F&*9*A*7*8*_*J*~0*E*P\n&*0)~:%*E*<*+*N%\n&*3&%&&&&)k%&*.&)]%%%*p*W*K*H*@*K&*[&*3*H*<*X*c\n&*3;~x/59)%%%%%%%%*p&&*Y)0%%%%%%%&)-%*~v&*9)5&*49;)%%%%%%%%%%%%9m%%%%%&%%)y%%*o9{,<%%&%9b%%&&\n&*0*U*@*h;T(0'':v)2*(&&:d%%*):~X(2&&;++36(2*.:H%%*(*-&*(;+(&6%%&%&&*L&&&*H9~s,f%9')f9-(%%:*%%&*09i(2&:1%%&%*h&%&*:*F*<*V)D%&)-&&*7*S*Y*;:N%):O%%*W)=%%*q%95('%%:@%%*?&&*H*D*8*8*A*<*8&&\n&*3*-&)u%)V*C9m*/%%%%9l%%%%%%&;~,+(6%%*F*)%%%%\n&9~6%;&),%%%%%&%&%)(%%%&)-%%%&&&&)(%&*.\n&9>%2:~W';*()(&*()(&)(%&*()(&*(*(%&*(*(*()(&*(*(*(\n&*3)(%%%&&))%%%;3(*6%%)N%%%*L*~7*-&&*A%&&%\n&*0&&&&*4\n&*3*0&&*9*K*=&\n&*+&&&&&&*6)4%&&&&*2*>&*4*Y*A&&&&*2*-&*/;*'&6%%%&&&*(*C&&%&%&&*B*5;+(&6%%*4&&&&%&&*(*()(&&\n&)+%&&:9)/6%%&&&&&*H&%&&&&%\n&*0*-*.)(%%%&%%%%%%%%%%%%%%%&*7*.&&&&;H(&5%%%%%&&*4*-&*6*2*,)2&&*3*1&9~?)46%%&;P''5%%&*()*&*(&&*;********)2%&**&&\n&)3%%%%&*-*-)-)~~x%%%*U*~+)M%%%%%%*A*~?*(*(*()(&*(*(*(*(*()(&:V))%&%:'%%9~~7(-%%%%&;~7&):j%%*?&&&*:)?%*Z*3&\n&*0)~~'%%)~3)q%%)H&&)6%%%\n&)0%%%%%&*(*()-%%%%&%%%&*(*()(%%%&)I%%)0&)-%%%%&)-%%%&*()(&*(*(;+&&:+%%*(&*(%%%&%%%%&&&&%&%%%&)(%&*()(%%%&%&*()/%%%%&&%&),&*7%%%%%%&&%;+&&5%%&*(*C*(*()(%%%%%%%%%%%&)(&)`%%&\n&;7)':.%%*4&*()(&%&**&*-\n&*3)T&%%%%%%%%%%%%%%%&)6%%&\n&;~%,_5(Y&%%&)8&\n&9~~~~~~~~~~~~~~(,8%&%%&\n&9;('&%\n&9~~D,A%%%%%%%%%%&)(%%;)-B5,A%%&)(%%%%%%%%%%%%%%%%&)(%%%%%%%%%%%%%%%%%%%%%%%%%%%%&&&%%%%%%%%%%%%%%%%%&%%%%%%%%%%%%%%%)/%%%%%%%%%%%%%%&)2%%%)'&)(%%%%%%%%&*(%%\n&*3%%%\n&*0&*l*~/*Y*K*?*1&&*<&&*.&\n&)3%\n&9~c(@%%%%%%%%%%%%%%%%9+*@%&&&9/(@%%&;.+K\n&*0*;%*D&;0)&;`1?''''9'.0%%%&%%\n&;u'+:~k%%*q&*5*b*=*~~~~~~~~~~~~~t\n%+*)3%%%%%%%%%%%%%%%%%%\n&*+&&&&%97+&%9-(%%%%:'%%9-)%%9'%%%&&&%%&&&\n&*+*D*4&*9:,(%)/&:'%%*U%&*u*R*a&*L&&&*5&&&&\n&9~q-?%%%%%%%%%%%&)(&)(%%%%;).@5-?%%%%%%%%&:)%%*o*^;O&&:V%%*C*v*Q\n&\n&9~~*)=%%%%%%%%;+,>5)=%%%%%%%%&:3,=*)%9,+=%%%&;L'':~~~~~~~~~~~~~~~~~~~~~~~~~~~~i(5*):O%%\n&*3*)))%%%%%*4*4*/&%%%%%%%%%%%%%%%&%%%%%%%,~~~l)~~~N%%&*j\n&9~~j(C%&%%%%%%%%%%%%%%%%%%%%%%9~/%%%*G*a*B)@%%%%%:,(%&*(*(*(*(:=%%*)&))9~~~{)*%%%%%%%%:~v%%\n&)3%&)]%%%*?&*9\n&*3)(&)(&*(*(*-*(*(*(*))3\n&)3%%%&)(%%%\n&)3*)%\n&*3*3*K*7%*.%%&&9,(%%%%%%%:;%%*K*5\n&*3*(*(*~9*:&&*6)M&*E\n&:~~~P(_)(%&)(9,+_%%&&99,_%%&&:2(_*(*(*-*5&&&&&&)L\n&;~N329C*/%%&&:;%%&&);%%&*,*-&&&*L*4*9&*X);&&&&*5*7&&%*8\n&*0*8:{(1)1&:'%%&*G*C&&&*V&&*2&*9\n&)3%%%%%9>*+%%%%%\n&*3*+*/*+*0*-*-)-%&\n&)3%*1*C*B&:,(%*(:A%%)G%%%%*N*g:h)%&:~3%%)w%%9~))%&&:{%%*~':~~X)h*?&)-%9++h%%&9')h%&*r*69:-h%%9+%%%%%&%9R%*%%%&)*%&*(%%%%&&&&)())%&)(%%&:~l%%*W\n&9<%)&*-*(*(*(*-)(&*<):&*4&)2%&*(*()(%%%%%&%%&&%&%&*-*(*/)(%&*();&*(*()(&)4%%&)4&*-*(*(&*-&&&&*-&\n&)3%%&*.*P*/%%%%%%%&%&&&&&&)(%%&&%%&%%&&%%&)<)0%&&)(%%%&&)4%%%&*(*()(%%&)-%%%&)(&*(*(*(*(*(&&)(%%%&)(%%&%%%%%%%%%%).9.*%%%%%%%%%%9T(7%%%%%%%%%%%%%%%%:~~~~~~~p(:)(&*(*-*(*(:R%%*N\n&;D,*9~2-*%%%%%%%:~.,?*()(%%%%%%:')1&&*2<~u%%;~~:**98'(%%%%%%%:~,%%)~>&&)~~'%%9~5(%%%&%:i%%;c)'9o%%%%%&)(%%*j*Q*|*a9O)'%&&&&&\n&)3%*~~/9c+/%:t%%*b*7\n&*0)*%*)*,&))%:u(%*(*()(%&*(&)(%%%%:'%%*~n&%%%&*-*S*?)491)&%9u/+%%%%:<%%*>&)n%&*A*8*7&&&&)(&)-&*Y*.*-*;*-*,*V*X&&*(\n&9~~>-4%%%%%%%%%9?%%%%%%%&&%%%&&%%9*(%6%%&%%%*~~~~(&&)M%%%%&&&:~~N.Q*()(%%&*-*-9E%%%&%%%%%&\n&97)%%%9'%%%%%&:~h*/*()(&*(*()(%%%9'%%&%&&&*v&&\n&*0*(*-*(*(&&*-)(%%&*.*(*(*(*(*(*()(&*()(*=*.*3***()(%%&*8*5*:*()(&*.*.*(*(*(*(*(*F&&&&&\n&*3&&&&)>*f*(*:*(&*(*8*3*B*()(\n&:V%)*(*(*(*(:t(-*-)*:[%%*-***7\n&;\\(06%%)Y*0&\n&*/\n&**\n&*/\n&)+%%\n&*0*:&&%%\n&;S,(;B+*\n&:7)%%\n&*3)u\n&*+)(%%%%&\n&)3%%%%%%%%%%%%%%%%%%%%%%%%&)*\n&:~L+8)(&)(%%%%%%&)(%%%%%%%&*)*(\n&*0&&&&&&&&*(&&&&*<*8&&&&&&&*F&))%%*I\n&*3%%%%%%%\n&)3&*(*(&*6*4&&&\n&)2\n&*0&*7&&&*I*1*<&&&*>&&*7&*B\n&;@*&9D%%&*=*09V'&&%%\n%+.'''''\n&*0*7&%%&&*H%&%*,&&&&&&%%))%*C&*6&%&&%*3&&&&\n&*0&&&))%\n&:6%'\n&:~1)@*Z*Z&*@)@%%%%&*D*O)>&\n&*0*E%:]((:6%%&&&&&&&&)/*L*O*/&\n&;B*(:<%%*29H(%&:F%%\n&:~@%?)3&*(*(*(*(*(*(*-)/&*(*(*6*(*(*(*(*(*(*(*(*(*(*(*(*(*(*(*(*(*()(&*(*(*(*(*()(&*(*()(&)(&)(&*(*(*(*(*(*(*()\\%&;-(@:(%?*(%%%&*(*(*(*(*(*(*(*()(%%%%%%%%%%&)/%%%%%%&)-)5%%%%%%%)7&*****,*,*,*,)(&)(%%&)*&*(*(*(*(*(*(*(*()(%%&&\n&;x'-''9~r%%%%)C%%%%%*~~%;0'&5%%%%%%&)(&&)(:~a+)&&&&&*,&&&&:+-):`%%;i&&9~\\)2%%%%&&&%%9r%%&%%;{)'9N%%%&)-%%&&&*~~D&*.&*;&*)*)*w&&&&&&9~P)36%%&*B*1&&90*&&&:C%%*3&9\\(%%9`%%;+(&5%%%%)~^%%%&)-%*V;~''&:(%%;T'&;+(&6%%&;u(*6%%*>*F*.*7&))&%)~8%%&%*U)N%%*B)~E&*H*R&9L)%&&&&&:'%%*P*I*i&&&&\n&9^),%%%%%%%%:8%%*9)(%%*L&*E;9(%:4%%&&%)A%9;()%%%&9;%%&*6%\n&:7%';~~n&&5%%%:~~-(+:~x):&&%&*Z*5*8&*n*~%)L%%%%%%%%%%:>%%*x&&*?&&*Z*M&*;9=(%%%%%&9g-*%%9*%%%%%\n&*+*()(*(*/*()(&*(9o'6%%%%%%%%%%%%%%%%%%&%%%%%%%%%&%:'%%*[*-*-*<*()0&*5&&&%&&%%&&%&%%&90)%%9/(%%%%%%%%&9)%%&*(*(*(*(*-*(*(***(),%%&**%%%%&&)<*/%%%%&\n&9~'+9%%%%%%%%&%%%:'%%%%%%&*F%&*-&)-9-)%%9U)*&).*0%;+,+:'%%&*L9.(&%%%:'%%*2*29.(%%%%&)(%%%%%%%%%9'%%%%%%%&%%&%%%%%&%%%%%%%%%%%%&*.%%%&\n&)<%*J&&&%&&&&&*/&*=&&*9&%\n&:~j'[*(*(*-*(*U*(*(*(*(*(*(*(*(*(*-*-*(*(*()0%%%%%%%%)(%%&)*%%%&\n&)3%%%%&%%%%%%%%%%\n&*0;;'*6%%\n&9~3(0%%%&*(*()(&*(*+**)*&)*%%%&\n&*3%%&%%%%%%*b&9u+%%:'%%\n&*0*6*-)2%&\n&\n&*+*())%%%%%%%%%&)~Z%%%%%%%%%%)~~~}%%%%%%*6&&%*()a%%%%%%%%%%%%%%&&&&%%%%').%%%\n%'\n&\n&\n&9R,-%%:')-&*1:'%%*L*1),%*X*O*=*W:~c+-*(*(%;,(&9\\,/%&*+)(%&%:'%%*.*R&&%&%&%*(*(*8&;+(&6%%&&&&\n&*+*W&&&&%%;0&&6%%*5&;*'&6%%&&&*@&*)),%\n%+)''''''''\n%+)'''''''''''''''''\n&)+%%%&)(%%&&*/&;+(&5%%*?&*.&*8*5&%)()*&*/&)+&):&&&&*0%%)(%\n&*+*h;L)&6%%*:*T%&&;.(&6%%%&*(*(*-&):%%%:~~7(1&&&&&:.%%9N(%6%%)-%&9,(%%&&&:R%%;e+%9E*&%:'%%*;&&*-*2;)&&6%%*7;)&&5%%%)(\n&*+*(*(&&*6&)-&)-\n&).%%%%%%%%&*~]9Z),%%%%%:'%%)A%%%%)W&**&&%&*<&&9M'0%%%%%\n&)+%)(%)(*(*(*(*-)-%%%%%%)(%&%;)&&9:()%:)%%9~O)%%%%%%%%%%%%%9'%%&*(*(*(*(*(*(*0*(*(*(*-*(***()-%%%%&***-)-%*(*()(%%&&).%%%%&)(&*(*(%&98)&%%:'%%*-)(&*(*(*(*()(%%%%%&)7%%%%%%%%&&&%&)(&&;5(,5%%&)-%%&\n&).%%%%%%%%&),%%%%%%%%%%%%%%%%%&%%)~~+&)(%%%&)(%%%%%%&&%%&)(%%%%%%%%9~~F(%6%%9O(%&%%%%:*%%&&&&&)H%%%%%%&)-&*1*1*~n)(&%&&&97)&%%%%%:*%%&&&&&&&&&&&&&&&;k'-:.*%%%%%%%%:'%%9,(%%:7%%&&&&&%%&&&&&&*9&&&&&*3*:%&).%*(*1&)5&\n&9U(-%:'%%&&&&\n&)+%&&*(&&)5*@*(%&%;+(&6%%%*)&;d(,6%%*]*D*,*()~&%%%%%%%%%*e:Y%,9\\(/%%:'%%*-&*.%%&%&&)(%%*5&%&)-%&%&)@%%&*;*1*3*4&&&&%&\n&).%%%%%9~~~a+B%%%%%:'%%*C*I92'%%:8%%\n&*+*()(&)-%%%&*/%&*G%%&*()(&).%%%%&)/%&*(%%%%%&)(&&%%&*+)-%%%%%%&)-%%%)(*(&%&&&*-)-:5()&&&&&&&&&&:9))&&&&&:)%%&&*H*/)-%%&%*(%%&)-&*.*0&&&'+(*(*/&93*%%&\n%\n&).%*~-&&9~:+*%%%&%&9/*%%:*%%)E&&*5*:*2)()*)2%%%98*'%%%%%9>+&%%\n&*+*8*(***(;~~~M-,6%%:l)')(%%%%%%%%%%%%%&%%%%&)*&&:0%%*(*Q&&)u%%&&%&%%%)D%%%%%%9?(%%%%%%%:'%%*(9.(%%%;7*&5%%%%9,(%%%%%%%%9H%%%&%&;*'&9-%%%&&*;\n&9~Z+:%%%&),;),;5+:%%%%%%%%%%%%%%%%%%%%%%%&91%%%)7%%%*L&&&\n&:~C*M&&&&&&&&&&&&&&:.%%*?&&&&&)4&)?%&)-&*?);&&&%&9,(%%%%%&)(9'%%%9-)%%%\n&9}*9%%%%%:'%%*T9f'&%%:X%%)>%%&)(%)G%&&*-%%&)M&*C9b(%%%%%:'%%*K9Z)%%%%%%%9'%%%%%&&&*G&%;+(&5%%&*M%;)&&6%%&&&&&&&&%&%&*-*+<,&%9*%%&****)+&&&&%%%&)-%%%&***-)-%%%&%%%%&&9[+:%%%%%%%%:'%%&&&&)(&&*E*I;*'&6%%\n&*+&&&&&&;4(&6%%&*7*)&&&\n&)+&&*-*.*/*8*D)U%%&)+***=)=&*9*B*4*8;)&&6%%&*-&&&&%%&&*2&%%&&%%%\n&*+*()(%%%%&*)&&&%%%%%%%%%%%&&&*/*(&*-%%%&)-%%)(%%&*-;-(&6%%&*-)(&&&*(%%&)(%%&%&%%%%&)-%&*-)2%%%%&)>&%&&)7&;)&&9)%%&%%&&%%%%%&)0%%%%&)(&*()(%&)(%%&*-%%%&&&&*-*(*(&&*()@&*1%%%%%&*(&%%%%%&&%%&\n&*+))%*h&&*>*/*>&%%%%%&*-*(*;*1*-&%&)/&;<'&5%%&*9*-&)2%%&);&&*5*?&%%%%%&&&&%%%%%%\n&9Z*-%%%%%%:l%%*~J*)))&&*)*)*)*U*2)~H&%9}-+%%%%%:'*+*7&%%&&;,(&6%%;3(&90*&&:I%%)`%%%&&%)c%%9j,(%%%%9L((%%%&%&9'%%&&*-)0%%*/&&9_(%%%&:H%%*;&)+&*3&*<9V(+%%:'%%&&;a(&6%%\n&)+%%%%&**)*%%%%%%%%%%%%%%:-)%%&%%:'%%*8)(%%%%%%%%%%%%%%%%%%%%%%\n%'\n&*+%%%&*E*09e*&%%%%9_)%%9A%%&9l'%%%%%%%9X*)%%%%%%%%%%%9h%%%%%%&&&%&&)~V%%%*Y*?9k+,%&%%%%:'%%%%&)(%%%%%%9-)%%%%:'%%9V'%&%%%%%%&:'%%;4+&6%%*(*(*()(%&%%&%&&&*-)(%%%&**)-&&*.&*-&&*>*;\n&*+)5&*9)(&*:*@*-*(*0)/&*?90*%%%%%%%9'%%%&&*(*3%&);\n&;:&(:6%%&&&\n&).%%&%*~0*5*3)8&),*.)r&&)-%%%%&)+&)-%&))%&)(%%%&*(&)(%%&*-)-&&)@%%%&)(%%%&*()(%%%&&%%%%%%%%%%%\n&)+%%%&%&)6%\n&)+%%%%\n&<7'%\n&<4&%,)\n&<4&%,)\n&<\\(*,)\n%;>'&\n&;^'';['&\n&)0;c&'9~>%%%%;D)&6%%:9(&9^,+6%%*Y\n&*+)(%%%%%%%%%%%%%%%\n&)+%%%&&&\n&9<%):~6%%*A)5%&****&\n&*G&&&&&*0&*L*(&&\n&*+%*/&*,%\n&,/\n&*3&\n&)6%%%%%%%%%%%%%%%%%%&)(%%%%%%%%%%%%%%%%%%%%%%%%%%\n&9e'.%%%%%%%%%%%%%%%%%%&)(%%%%%%%%%%%%%%%%%%%%%%%%%%\n&;I'(\n&:B'&&&&&&&&&&&&&&&&&&&&*(&&&&&&&&&&&&&&&&&&&&&&&&&&\n&)+%%%%%%%%%%%\n&)6%%%%%%%%%%%%%%%%%%&)(%%%%%%%%%%%%%%%%%%%%%%%%%%)G%%%%%%%%%%%%%%%%%%&)(%%%%%%%%%%%%%%%%%%%%%%%%%%\n&9<%)%%%%%%%%%%%%%%%%%%%&)d&\n&9~~~k)0%%%%%%%%%%%%%%%%%%%&)d&\n&9~~~~I(5%%%%%%%%%%%%%%%%%%%%%%%\n&9<(&%%%%%%%%%%%\n&;`)*\n&:C)'&\n&)+*9%%%*2\n&)+%&&%%%%%%%%\n%;L&M\n&9K'N\n&;C(A\n&*'\n&*'\n&)+%\n&*+&&&&&&*8&&&&&&))%%%%%*7&\n&,/\n&*+)/%%%%%%%%&)+%%%%&%%%%%%%%%%&&%%&&%&%\n&)+&),%%%%%%\n&<9)&\n&)+%%%&)1%%\n&*+*8&&&&&\n%,7\n%;G&(\n&*+)+&&)2%%%&&)4%\n&)+%%\n&<7*%\n&9E*2%%%%%%\n&)+&%\n&<9&&\n%<J&%;+%%\n%<A&&\n%<I&%\n&).%%%%%%%&),%%&%&&%%)*%%%%%%%%%%%&)*%%&%%%%%%%%%)'\n&:~6(d&&&&&)/*0*/*/&&&&&\n&)+%%%\n&9\\*D%\n&*'\n&9~.)[%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%\n&9~A)(%%%\n&;P%/''''''''\n&)3%%%%)(%%%%%%%\n&*+&*9*8&&&&*9&&&\n&**\n%,7\n&*+&)8*=*H*6*;&*2*9&&&&&*9*5&*5&&\n&)+%%;2():0%%&%%%\n&)+%\n&)+%))%%\n&\n%'\n&)+%%%%%%%%%%&)(%%%%%%%%%%\n&)+%\n&9Q-7%%%%\n&\n&<>&*\n&)+;*&%+*9(%%%;3&%+B+,+,+*+*+*+*+*+*+*+*+*+*\n&;~~g(1\n&<~`-F:=-@&&&\n&:~W,@&&&%%%&*>*C*3*7&*5&)1&*C)3%\n%\n%9~~>)2%%&%%%%%\n&\n&\n%\n%\n&)+%%%%%%%%%%%&*(\n&)+%%%%%%%%%&)(\n&*.&&&&&&&&&&&&&&&&;/&(<*%%*3&&\n%9~~+*g%%%%%%%&),%%&%&&%%\n&:~g(/&&&&&&&&&&&&\n%<~E*U\n%9~:*P%%%%%&\n%\n&*3&&&&&&&&&&&&&\n&)+&%\n&)+%%%%%&%\n&*'\n%+4\n&)3%%%%%%%%%%%%%\n&)+%%%%%%%%%%%%%%%%%%%%\n%9C('%%%%%%%%%\n&)+%%%%%\n&)+%\n&)3%%%%%%%%\n&)+%%%&)-%%%%%%&*(*(**)*%&**\n&*+*()(&*()(%%%&)/%&),%\n%<=&%</%%,/\n%+7\n%<K&+\n%<9&%\n&*+&&&&&&\n&)5%%%%%%%%%%\n%<I%(\n%<8&%\n%<8&%\n%,8\n&)5%%%%%%%%%%%%\n%:B&%7%%</&%\n%,9\n%,9\n&)+%%%%&)-%%%%\n&*+%&&)4%%\n&*0*1&&&\n&;~I,1'''''''''\n&*+&\n%;1&&\n&*0*7%*0\n&)'\n&*3*(*(*(*(*(;+&&:(%%*(*()(\n&*+*1)2)5%&&*1\n&:K%+*(*(*()(&*(\n&:F%*)(%&)(%%&\n%,7\n&)+%*G\n&**\n%,7\n%,7\n&<9'&\n&*+&)9*/*9*6&&*4&&&&&::)+:7%%&&*9\n&)+%\n%,7\n%,8\n%,7\n%<U*'\n%,7\n&<7)%\n&)+%%%%%%%&*.%&%\n&:e%o&&&&&&&&&&\n&\n&:[%W&&&*.&&&&&&&&&&&\n&;g*g''''''\n&;~])A\n&*+*()4&%&\n&9S%,%%%%%%%%%%%%%\n&9B*%%%%%%%%%%%\n&9s)6%%%%%%%%%%%%%%%%%%%%\n&*+*()(%&\n&)+%%\n&)+%%%%&)(%%%%%\n&*+)-%&\n&;r):'''''''''''''''''''''''''''';)*;7):''''+.'''''9U/;%%%%%%%;'):+{+=9C+:%%%%%%%%%%%%%*-),9f,:%%%%;'):;:*<7):;1,;7):''''9,,:%&),%%\n&9=)0%%%%%;*+15)0%%&&&*0&%%&%%%&&*3%%%%%%%&*^*^*n)1%\n&:I*L*()(&*()/%%%&)(&*(*/*()(%%;)+M:(*L)(%%%%%*0*()(&)(%%&*(*(*(%&%&%&)<%%%%&)(%&*/),%%%%%%%%%%%%%&&&)(&)(&)(%%&)(%&%%%&%%%%%&))&%*.)(&*(%%%%%%%%&&%%%%%%&)J&*(%&*-%&*(*()(%%%%%&%%%%%&)(%&)(&%%%%%%%%&%;*,M5*L%%%%&&&%&%&%%%\n&*+)B%%%&&&*)&\n&)+&))%%\n&*+*~~M*;:8(&)(%%%%&&:\\%%*Q&9+'%%&%%%%:+%%*_&&&&;i*'\n&94'&%%&%%%%%\n&)+%%%&&&&%&)@%%&\n&:K*3*()(&*()/%%%&)(&*(*/*()(%%;)+4:(*3)(%%%%%*0*()(&)(%%&*(*(*(%&%&%&)<%%%%&)(%&*/),%%%%%%%%%%%%%&&&)(&)(&)(%%&)(%&%%%&%%%%%&))&%*.)(&*(%%%%%%%%&&%%%%%%&)J&*(%&*-%&*(*()(%%%%%&%%%%%&)(%&)(&%%%%%%%%&%;*,45*3%%%%&&&%&%&%%%\n&).;~~~~~~~~~~~~~~~~~}(&\n&;~~~o(.\n&*+&&&\n&97'&%%%%%%%%%%&&9a)%%%%%%:^%%\n&*'\n&:~&-<*()(%%:'%%*_;Q,(:B+.*(:6(*;O*&\n&*+*~x*~~~[&*\\**)-\n&*+9o(%%%%%%%%%%&**)*%%%%%%%%%%%%:'%%*M9A(&%%%%%%%%%:'%%\n&).%%%9~C((%%%%%%%%%%%%9,'%%%%%%:2%%\n&*+&\n&90*%%%%%%&%\n&9?)&%%%;h('\n&*'\n&)+%%\n&*+*(;W'&:(%%\n&*+*F&;;(*6%%9A('%%%%%%%%&)>%%%:]%%*N*h*[\n&;O))\n&)+%%%%%\n&:W*)9F-3%9;.3%9,,)%:B*.:5*)&&\n&9[/3%;2169+%%\n&*+*9**\n&)+%%&)+%&%%%\n&*'\n&:{,8*9&&&\n&*.*1*1&*S\n&*'\n&*+&&&\n&*+9;'%%%%&:/%%\n&*'\n&*.*::q((\n&:E*?*()(&*()/%%%&)(&*(*/*()(%%;)+@:(*?)(%%%%%*0*()(&)(%%&*(*(*(%&%&%&)<%%%%&)(%&*/),%%%%%%%%%%%%%&&&)(&)(&)(%%&)(%&%%%&%%%%%&))&%*.)(&*(%%%%%%%%&&%%%%%%&)J&*(%&*-%&*(*()(%%%%%&%%%%%&)(%&)(&%%%%%%%%&%;*,@5*?%%%%&&&%&%&%%%)'%%%%%\n&*'\n&*+*G)8*.%)(&\n&*+*_\n&*+)G%&&&&&&\n&:7%,*B%&*:\n&,/\n&<5&&\n&;~n(3\n&<e'*\n&)+%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%&&%%%%%%%%%%&%%%%%\n&9;''%\n&;~s),\n&;=''\n&*6**)*%&)(&**)(%%%%;[&&\n&9y)0%%%%%%%%%%%%%%%%\n&<5%&:(%%&&&&&&&&&&&&&&&\n&<4%&\n&)0%%%%%%%%%%%%%&&%%%\n&9n'.%%%%%\n&*0&&&%%\n&)6%&)(%%%%&*()(%;~8),;4&&;/(&6%%*-&&&)*&)+&\n&)0%9.*%%%%%%%:'%%)B&&&;~f*15%%&\n&9Q%+%%%%%%%%%%%%%%%%%%%%\n&*0,8***+;-&&\n&9Q%+&%%&&%&&&&&&&&\n&*0%&&&&&%%%&)?)(\n&9X((%%%%%%%%%%%%%%%%%%&)(%%%%%%%%%%%%%%%%%%%%%%%%%%)'%%%%\n&*+%%%%\n&*3&&;2&&6%%*b&&&&&&&&&*-;-((6%%&\n&:e'6&&&&&&&&;-(76'6&&&&\n&)3%%%%%%%),&&%%&))%*9*-;=&(6%%&&)6*499)%%%&)(&&:o%%*5))%%&)~H%%%%*.&%&%%*(&*9&&&*<\n&97)%%&&%&&%&%%%%%%%%&&\n&*3&&&&&&&&&&&&&&&&&&&&&&&&9@-86%%\n&*3)]%%%%%%%%%%%*Z*A*9*N*9*O*R*G*.*.*9*9*K*=)1%%%)V%%%%%%%%%%)~X%%%%%%%%*3*1*A&&*1*1)4%*6&*)&&&*4&&&*.*:&&&%%%%&&&*8\n&*3)0%%%%%%%%&*7).&)2&*2&*.*.)(&*-*.)0%&**)*%&*-******************)*%%&**)*&)-&*****-&*.).\n&)3%%%%%%%%%%%%%%%\n&;g*P\n&)3%%%%%%%%&)*%%&**\n&)3%%%%%%%%%%%%%%\n&:~%)0))&&)(%%%%:'%%&%%&*(*3%%&:.(%*)&%%%%\n&*0&&&&&&*R\n&*6&&&&&&&&&&&&&&&&&*T*4**&&&*6*6&&&&*(&&&&\n&)3%%%%%%%%%%%&%%&%%%\n&)3%%%%%%%\n&)3%%%%%%\n&)3&)+&*/)-%&%%%%%%&&&&%&).&%&)+%%&%&%%&*-*-%%%%%%%%%%%%%&),&%%&)-%%%%&&&%%%%\n&)3%%%%%%%%%%&%%%%%%%%%%%\n&9e,,%%%%%%%%%%%%%%%%%&\n&)6%%%%%%%)s%)))F%%%%;~~~~~~~~~~~R-%9H%%%%%%&&&%%%%%%&*]\n&*6*(*(*(*(*(*(*(*(*6*?*6*(*(*8*.;J'%6%%*-*9%&*****-)*%&&*.**&&&\n&)3%%%%%%%%\n&)3&&&*E*9%&*-&*4&9-)%%%:N%%&&&&*N\n&*3%%%&))&)0%%%&*0&)0%%%%%%%%%%),%&))&))&%%%&*0*/)0&)1%%%%&&*/%%%*1)7)0&%%%%%%%&)*%%%&))%;+&&:0%%%)/%%&%&%%%&&%%&)0%&)0%%%%%%\n&*3)*;-&&6%%&&%&&&&&**9d++%:'%%&&\n&)3%%%*x9U+49-)%%%%%:K%%&&*;\n&9~+)=%%&)*%%%&%%%%%%%%%&&%%%%\n&9q,5:1%%*:*>*~v&&&*9*3&&&&&%\n&*3&&&&&&*7***R&&&&&&&&&&&&&&%\n&)3&&%&&*A)9%*H)-%&&)/%*/&%&&&&):&*6)=&%&&&\n&*3)}&&&*7&&*I%&*9&&&&*4*4&\n&)3%&%%&),&%%&)0%%%%%&&*0)0%%%&&*0%%%&%&)*&&**)*%&*0)0%%&%%&*(%&&%%%%%%%&*0)0&;+&&5%%&%%%&%%%%\n&)3&)-%)()(%%%&)-&%%%&&&),&%%%&)-%%%%%%&)*&&&&*-)-*()(%&*4&%&)-&&&&&)(&*(%%&&\n%\n&9N(*&%%%&)(%%%%\n&*3&&&&\n&*3*/)(%%%%%%%;+(&6%%*(%%&%&)3&%%%%&%%%%%%%%%&*5*(*-)(%%%%%%%%%%%%%%%%%%%%%&%%%%%%%%%%%%&)(%%%%%%%%%%&*(%%%%%%%%%%%%%%&)(%%%%%%%%%&%&&&&%&&)(%&&&)-%&)<%%&%%%%&*()0%&%%%%%%%%%%%&&%%&*(%%%%\n&9?)%%%%%%%%%%%%%%%%%%%%\n&*3&&)0&*F*F:0%*:>%%)N;)&&5%%&&%*0&)~%%&&&&&\n&9:)%%%%&:T%%*9*~m*~M)I%%%)W%%%)-:~;'-*(*(*(9U'%%:9%%9?(%%%%%%%%%%%%:'%%9c(%%%%%%%:'%%9.*%%%%%%%%%9.)%%%9-(%%)-%%%%%%%\n&,/\n&)3%%%%%%%%%%%%%%%&;1(&5%%%%9~],*%%%%%%%&)-;@-%6%%*E:c')*(*(*(*()(%%:~&)'*/)(%97.-%%%%%%%:'%%9M('&)0%%9'%%%&%%;+(&6%%&&&%&;C'%\n&*3*.&&&&&&&&&&&&&&*1*5*O&*B*<&*7*;&:B1,&&:'%%*j*~~@:~)(%&&:'%%*/*<&&&*-*-*1*-&\n&)3%%%%%%\n&)3%%%%%%%%)(%%%%%%%%%%%&&%%&%%%%\n&)6%%%*o*L%*?*U*H&%&)~.%%%)|%%%%*6&&*6\n&*39d(59,(%%%&&:'%%9=))%%%:L%%)D%*e9~%)%%%%%&)*%%%%%%*.%%%%&%&&&%%&%%%%%%%%&:'%%&&&&%&&&&*>&&*[;a)%:L%%;+(&+09-)%%:5%%;K(&6%%\n&:O,'%&&:'%%*.&9v('%%).%&;D''6%%&&&&&)(&%%%&&*G&&&9~?+-%%%::%%&*3*,&%&&)_%%%&&\n&*3)H%&&&%&;+(&6%%)6*(&&%%%&*C)8%%&)(%&&%%%&&&&%&*@%&%&%%%&%%%%%%&&%&*5))%%&)-%&%%%&&)Q&*-*0*()-%\n&9Z*3%%%%%%%%%%%%%%%%%&&9R,2%%%%%%%&)-%%%%%%%%%&:)%%9x'*%%%%%%%%%%%;+'&6%%&*0)+&)-&*:*)&))%%%%%&)-&*()0%\n&*+*>*-*4&&*;*(*T&&%%%&)+%%%*0&&*8)7%%&*(&&&&&%%&\n&96)':E%%)*;8&&9*%%)****C*6*<\n&*+*+)(%&*+*(*(*6*(*6*F*8)=&&*@)M%%)@\n&).%&&*s),\n&*+&*6)V%\n&*+*C%&*6&&*5&;*'&\n&)'\n&).%%%)E****)7;7'&\n&*+;q(8:(%%)3%%%9,(%%%:'%%&&*3&*9;+'&6%%&&&&*(&&&)2&*9*-*(%&&%%&%%%%&)+%&%%%&%&)>%%%%%%%%%%&%&),&%%&%&&&%&%&&&&\n&)+%%%%%&*-\n&)+&%%%\n%;F(&9:)'%%%%%%%%%%%%\n&:.(%9~w(?&)(%%%%%%%%%%%%%%%%%&%%%%%%%%%%&*)%&%%%%&%%%%%%%%%%%%%%%%&))%%%%%%%%%%%%%%%%&%%&)(%%%%&)(%%%%%%%&)(&*(*(*(%%%%%%%%%&)(%&%%%%%&)/%%&))%%&)(%&&*()(%%%%%&%%%%&&%%&)(%&)*%%%%\n&:~@*7%&%&*,)5%%%%&%&*)&&&*D%&%%&97-7%%%%&%%9'*7%%%%\n&::,&&:,*&&&&:'(&&&&&&(*L&&*)*R*3&&&&<-((:I%%\n&*+&&&&&&\n%+-'''''*.&%%&*9&)E)(*(&&&&*1&&&&*=;)&&5%%\n&*+&&&*,&*D*\\\n&*'\n%\n&)+%%%%%%%%\n&)+9-)%%%&)(&%&&):&:'%%*<;>'&:}%%;P(&++6%%\n%9M+)%%%%%%%&**)*%%%&**9@*&%%%&****\n&*+*>*(&*-&&&*6:b(%&&&&&&&&&&&&9*%%%%%*,&*/&&&&\n&)+%&%%*E&*/*Q*~5&*|&*P&*9&&%%%&*=;3'&+*6%%*H&%&)9%%*A*3*0&*l*(&&&&\n%).%%%%&%%%%%%&**93'%%%%%%\n&)+%%%%%%\n&*+**)-%&)(%%%&%%%&%%%&))%%%&&&&%&9J),%:'%%&%&%&)/%&)*&%%\n&*+)(%%\n&).%%%);%%%%\n&)+%%%%%\n&)+%%%%%%%&%%%%%%%%\n&*+%&&*-))%%*]*/&&*(*8*797(.6%%&&&%\n&*+&%)+*+&&&&&%%&&%&%%%%%%%%%%&%%%%%%%%&%%&%%\n&<B((;?)%:+%%)-%%%\n&)+%%%%%&&&&&%&%\n&\n&;=&*;+)+7&*\n&)+&%%%%&&&),&&&;)&&+,:*%%*()4%%%&%%%&):%%&&&*.)2%%%&*;)F&*-\n&9P*X%%%%%%%%%%%%%%%\n&)+%%%%%%%%\n&*+*J%&*<&&&&*-&&&%%&%&&%&&&&&&&&*>&&;Q-%:I%%)7%\n&;~Y&-:6%%&&&*3&&*R*p*2*,\n&*+*b*2*2:,(%&:'%%*?*C*f*6*B%)(*(&9;*%%%%:'%%*5&**&%;)&&:(%&91%%%&)19)%&9)%%)5*5&&&\n&*+%&%&&&*N*-*7&&&&*x&*(*0&*D&&%&&&&&&&&&&&%%&&*,&&&%%&)()(%&&&%&*8&&&&&&&&*)&&&&&***W\n&).%%%%%%*l&&&&&\n&*+%&&&\n&*+*:**\n&9;((%%%:}%%&&&&*9&%%%))%%**&&&\n&9~3)R%\n&)+&*::F%.6%%*M*E&*K*M;?'(\n&*+*6\n&*+&*h:X,3:.%%&&&&&&)=;+(&\n&*+)0&)3%%&*()+%%&*(*6*(*/)(%%&%%%%&*4%&&)/%&*(*(&*0&%%%%&*()(*(%&&&%%%\n&)+&*49:(2%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%)-%%%%%%%%%%&9'%%%&&&&%&&)-%%%%)(&*(*(*(&&&&%&%%&)(\n&92)%%%%:'%%*>&&&&*O)4&***8&%&\n&99((;I.(6%%:1((6%%;='':a%%*c;X('9B,;;'%%&*()-%%&&&&&&*-&\n&)+%%%&&\n&)+%%%%%%%%%%%%%%%%%%%\n&)+%&)+%%%%&%%&*-&%%&)2%%%%%%%&)-%%%%%%&%%&%%&&%%%%%%%%%%&%%%%%%&\n%\n%\n&)+&&&&%%%%&%\n&9H(F%%\n&;a',\n&*'\n&;P'-;I'*\n&9j+5%%\n&*'\n&)+%%%%%%%%%%\n%+**+&&&%&&*)*)&*)*()*<*&%\n&,'\n&<-&&\n&;s(7\n&)+%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%&&%%%%%%%%%%&%%%%%\n&*+*(\n&93''%\n&)+%%%%%%\n&9q)0%%%%%%%%%%%%%%%%\n%;D%,'''''''+4''''''(\n&).%%%%%%%%%%)B%%%%%%\n&)+%&)(%%\n&9~8-Z%&%9.2Z%%%\n&;;(&\n&*+*~-&&\n&).%%%%%%%%%%*@9=(%%%%%\n&)+%%%%\n&).%%%%%%%%%%%%%%%%&%%%%%%%%%%%%%%%%%%%%%%%%%%&&%%%&&&%%%%%%%**&%%%%%;*'&+*5%%%%%%%%%%)3%%%%%%%%%%%%%%%%%%%%%%%%%%;)&&5%%&%%%&*,%%%%%%%%%%&),%%%%%%%%%%%%%&),%%%%%%)0%)/%%%%&),%%%%%%%%%&),%%%%%%%%%%%%%%&%%%%%&&%%%%%%%%%%%%%%%%%%%%%%%%%),%%%%%\n&)+%%%%&&%%%%\n&*+%\n&:i*=)(%%%%%%&%%%&%%%%%%%%%%%%%%%%%%\n&)1%%*G9~;(%%%%%%%%%%%%%9'%%&&*4&&&&*1&&\n&95*&&*0%%&%\n&)+%%\n&)+%%%%%&)*%%%%%&)/\n&)+%&&&&\n&)+%%&),%%%%%\n&).%%*]*7\n&;6'':H%%\n&)+%%%%%%%%%%%%%%%%%&)5%%%%%%%%%%\n&*+&&*7&*5%&9q)%%%%&%%:'%%&&*+&&&&*?&&*2*8*8*,&%\n&*+&*(&&&&&&&&\n&)1%%*~2*(**)*&***>&***(;-(&6%%&)3%*8&&\n&*'\n&*+&&&&&&&&&&&&&&&\n&9Q)D%%%%%%%%%%%%%&%\n&).%%%9c)0%%\n&)+&%;R,+\n&*'\n&)+%%%%%%\n&).%%%&)-%%%%%%&*(*(**)*%&**)**(&&&&\n&*+&&&&&&&%%\n&:X(/&&&&9N.0%%%%%)8%%%%%\n&9=+&%%%%&&%%%%&%%%%%%%%\n&9k+8%%%%%%&%%%%%%&%%%%%&%%&%%%%%%%%%%%%%%%%%%%&%&%%&&\n&;6(%:;%%\n&)+%%%%%%%\n&9N1(;-2/:.%%&&%&&%%&&%&).&&*(%&\n&*+&&&*U*>*G*6*q&%%&*6&&*=&&&&&;G)':1%%&*5%&*\\&\n&97()5%%&&&&&&&&&9~)()&)C&%%%&%%:'%%&&&&&&;:)'5%%&&*,*8%%%&&%%%%%&&*8&%&&&&&&&&&&*+&&&&&&&&*(&&&&\n&*+&&&&:1((:)%%&&&&&&&&&*(&&&&&&&&&&&&&&&&&&&&*-&&&*-*-*-&&\n&9S'.%%%%\n&9f(,%&&&%%&%&&&%&&&&%\n&*+)B%*6**9>).%%\n&*+&&&*(&%%&&%\n&*+&:y*&;80':'%%&&*+*0&*1&;b*&6%%*0&*G*D;8-%6%%*.*C*=*8*1*?*1&*:&&\n&:~~~~~B(:&&&&&&&&&&&&&&&&&&&&&*,&&&&&&&&&\n&;_'+\n&)+%%%%%%%%%\n&*+&&*(&&&&&&&&&&\n&*+*W&&9,(%%%%%%%%%9'%%&\n&)+%%%%%%%%%\n&*.)(%&)-%%%%%&)2%%%%%%%&*-)-%%%&)-%&*-)-&*/)-%%%%&)(%%&))%%%%%%%%%%&*()(%%;+(&5%%%&)-%&)-&)+%&).%&)0%&)(%&%%%%%%%%%%%&)(%%%%%%%%&*0%%%%%%&&%&)0%%%%%%&*)%%%%%%%%%%%%%%%;)&&5%%%%%%%%&%%&)(%&%%%%%%%%%%%%%%%%%&**)*%%&)(%%%%%;+&&6%%)(%%%&),%%%%%&%%%&)(%%%%&))%%%%%%%%%)*%%%%%%%%%%%%%%%%%&&%%%%%%%%%%%%%%%&*-%%%%%)0%%%%%%%%%%%%%%&)0%&)-%%%%;>(2;*)2;((3;*)2+*7(2'''''';.*27(2;.*27(2'''''+0''''''''''''''''''''''''''''':+%%%%%&))&)0%%%&*0&)0%%%%%%%%%%),%&))&))&%%%&*0*/)0&)1%%%%&&*/%%%*1)7)0&%%%%%%%&)*%%%&))%;+&&:0%%%)/%%&%&%%%&&%%&)0%&)0%%%%%%\n&*.%%%%&***();%%%%%%&*.*3)*%%%&)/%&)-%%&)(%&)(&)*%%%&)*%%%%%%&%&)(%%&)*&)*%&;+'%+-5%%%&),&&&*-*,\n&).&)-%%&)+&&&)+%%%%%%%%&**%%&)(&)(%%%&&&&)(%%&)0%%%%&%&)(%%%%%%;+&&5%%%%%&*(%%%%%%%%%%%%%&*(*()-%%%&)(&*.)/%&*.)(%&)(%%%%%%&)0%&*/*/),%&)/%%&)0%&*.)0%%%&)0%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%;*'&5%%%%%%%&)(%%%&)(&)(%%%%%%%%%%&)0%%%%%%%%%%&)(%%&)(%%%%%&*()(%%%%%&))%%%%%%%%%&%%%%%%&*()(%%%%%&)(%%&)(%%&)(%%%%%%%%%%%%%&)*&*()0%&)=%%%%&)(&&*0&&&*5%%%%%&)(%&)(%%%%%%%&%%%%%%%&%%%%%\n&9\\'(%&%%%%%%%%%%%%%&%%%&&%%%&%&&&&&%&&%%&%%%%\n&).%%&&&%%&&)(%%%%%%%%%&&&&&%%%%%&*-&&&*-*-)-&%\n&).%%%%%%%%%%&)(%%;)&&5%%%%&)(%%%%%%%%%%%%%%%%&)(%%%%%%%%%%%%%%%%%%%%%%%%%%%%&&&%%%%%%%%%%%%%%%%%&%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%&%%%%%\n&).&*(*(&*-),%%%&*-%&)2%%&&*-)(&)(&%%%%%%%&)(%%%%&*-)-&**%&),%%%;)&&5%%%%%&%%%%%%%%%%%&)(%%&)7&)(%%%%&&*+%%;*'&6%%%%%%&&%&%&%&&&%%%&*(*))-&)=&%%%%&;-'&:-%%)/*(&&&%&%%&&&%%&&&%&%%%&%%&&%%%&)-;)&&5%%&**)-%&)+&)-)()()()()(&*-)-&)/%%&)-&*-*-)-&)-%%%%%%%%%%%%%%)(%%%%%%%%%%%%\n&*+*(*()(&)(%&)(%%%%%&&&*0*4)(&*(*(*()(%%%&**<,&%9+%%%%&*-*-*-*-*-*-*-)-%%&*-*-*-)-&)(%&&*()(&%%&)*%&),&)(&)(%&*-*-)+%&\n&*+*(***(***(*+*,)(%*8&*,*,*(*,)*%%&*(*(*(*(**)1&%&*(&)(%&*()(&\n&9y)<%%%&*()(%%%%%%%&)(&*(*()(%%&*()(%%%%%&)(%%%%%%%%&)(%%&*()(%&*()(%%%&)(%%%%%&))%%%%&)(%%%%%%%%&)(%%%;)*=5)<%%%%%%%%%%%%%%&%%&%%%%%&)(%%%%%%%\n&).%%%%%%%&),%%&%&&%%)'%%%%%&)*%%%%&&&&%\n%9W%D%\n&)+%%%\n&)+%%%%%&%&%%%\n&9o'8%%%%%%&&&&\n&).%9f)4:*%%\n&*+&;W'&:8%%*C:-)%%:G%%*M*?*H*E*5&*7&*B&*-)A&&\n&).%&*[)C&*U*:**\n&*+:D)%&%&%&&&&&%%%&:'%%)~9%%%%*~L&&*C*R*Z*8*(&*3*7&*2*5&&&*4*J&&&&&&&***1&;7+)\n&99(&%%%%%%%%%%%&&*=)-;y(%\n&*'\n&*+&&*3*1&*6*9)6%&*-*0*0\n&;e,':Q%%)*9a(%%&\n&*+%&&*8*I&&&&&;='*:<%%&*L*7&*=&*=*0&*6&*9*J*2*8*4*.;+(&6%%&&&&&*(&\n&*+*:9?'%&&*<&*F*5&),%%:U%%&*F*P&&&&&*0&*/;,'%6%%*=*@%&&)*&*A\n&*+9k.-%&%%:0%%*A*T*[)0%%%%:~[(.*()(&)+&%:'%%*>&&&*8&&)K&*K*U&)(&&&*<&*B*:&\n&*+&&&&&%%%%:-)%%&9@)06%%%)>%&&&&*3%*7*.&&&&&)9%%%%%%&&&&&%\n&*3*0)~~8%*~Z)1&*2)(%%*~~S*/*.*.*.*/9~~=%*%&9c%%%%%%%&*~~+*(*(*~'&*d&&)8%%%%;~E)':j%%)N%%;~')%:X%%*b&&%&&%),&%&&%%&&)*%%%\n&)3%%%%&*-*-*~~~(&)E9~g)(%%%%9~~t0?&9*%%%%%)f%)f%)|\n&*0*>*6)e%%%%&\n&9~~C.^&);;+1_5.^%%9,1^%%9.2^%%9+%%%%*~~*)T%%%%*-*4)3&*~6)1&&&&)~'%%%%%%&&;~~g&):M%%*P*9&:k'8:1%%*(9~~1(2&)6%%%%%97.3%%9.,2%%%%%9'(2%&&&&*+:'%%*595()%:'%%*>;X&&6%%&&*-%*(:I(%&&&:B%%)*;-)%6%%)=\n&:])(*()(&*(:~U*+&*V&:\\%%&&9~~1':%&)1%&%&)-%*0&%&&*F&&&*;:*%%&&)T%%%%%)\\%%;~@''6%%9y(%%:^%%9\\(%%:Q%%&;)&&6%%\n&*.*)&*)&*~`9~[.+%%%%%%%:;%%*2*H*2)I&&*:;)&&6%%%%%&*1*C)9%%%%%%%%%*~G*M*K*-*j&*L*2*<*-*@*C*>*6\n&:c*/:~L%%*:&&99(%&9'%%\n&9{(Q%*0&&&*1*59E+Q%&9'(Q%&*P9v(*%*0&9s(%%&9'%%%%%%&%%%*`*:9@(&%%%%%&:~G%%&))%%%&9~,)1%%%&);%%%%%9*%%%*~Y)>%;*'&5%%%%&)x%%%*a*k;O&&6%%%%%\n&;8&&9~c%%%%%9-)%%%9~~~8*+%%%%&;>*%':?%%)~1%%%*G;=(&9)%%%&&)U%%%*b\n&;W()::%%\n&9~H(:%%%%&&&%%&&)6&%%%%%:;%%*}&&%*<*r*L;U(%:0%%*8&*4*B*K*:*?*;9C++%:=%%*;*?*M&9X'%%%%:'%%)1%\n&)3%%&*0*-*(*.*+)*&*/*/*/*/*/*/*/*/*/*.*-*/*.*.*~~~.)~,%)I%:W(%&&&&&&&&&&&;Z)0'''''''':z)/9E,56)/&&9-+/%:j%%:~=)S*1)1&%%&&9=%%%%*0*2)*9K*(&%:~c0.*(*()(&)(&:,%%*~1&&;3*&:a%%&&&&&&)J%%%)V%%%%%%%%%%%%&**&)x%&*-*-*-*-*-*L\n&)3%%&%%%*~W97('%%%&:c%%)D%\n&:~Y(K)(&9~~~53]%%%%:',]9,/]%%%9.0]%&%&:+%%9N(%%9d%%%%%%;~])(::%%)_%%)1%%%*-)O%%)~C%*>*X*-*7\n&:}'7*(*(*(*()(;+*89('7;~M&):`%%*v*~+*(*(*(*(;~~~~m,F+(''''''+(''''''''90%%%%&)0%&)0%&*0)0%*~}9~Q)/%%%%%%%%%%%%%9~l**&&%%%%%%&9~N('%%%%%:U%%*/*:).%*~~2*49~?'(%&*>9-(%%%%&9w..%%&&;U*46%%*f9U)&%:'%%))&%*h&&&\n&:~~&)h9F+h%:')h99,h&%%%&&:')h*<9~~]'P%%%%&%9~~F)(%&&9y%%%&%&)~~)%%&)1&*~0&:y('*09~%%%%%%\n&;~F)K:~X%%*-);%%%%%%%%%&)(9~~~~~I,:%%%&)-%%%%%%%&)-9*%%%%;*'&5%%%%%%%*~?*0*1*0*0*0&&%&)~~\\%&**%&&%%*v9Z(&%%9~(+'%:u%%\n&*3&&&%%%%%%%%%\n&9~W+>%%%%%%%&%%%%%%%%%%%&%%&%%%9]*+%&%:'%%&*3&&&&*-)(%&))%%%%%%&)(:~p%+6%%)W%%%%9~t.6&%%%%&)1:;%%)m%&%&)*%&*2\n&9n'4&)(%%&%9~1%%%%%)~X%%)6%%%%&:~^(L)-%9U))%%;+,*5))%\n&)+&;0'&90%%*)*()(*V9J*&%%:.)%%&%%9'%%%%&;J&&;8,&6%%&):%%%",
  sources: String.raw`\b(?<span>
(?:love|like|want|wanna|dying) to (?:take you (?:out|for)|see you (?:outside|again)|kiss|buy you (?:a drink|dinner)|get to know you)(?: \w{1,8}){0,4}
dinner (?:sometime|tonight|with me|on (?:me|friday))
(?:drink|drinks|coffee|date) (?:sometime|once|when you|with me|this (?:week|friday))
hey (?:handsome|gorgeous|sexy|beautiful|cutie)
sponge bath
wear the (?:\w{1,8} )?dress
beautiful eyes
beaux yeux
un verre quand
cenamos
no aguanto
sin verte
room's quiet
you're (?:so )?(?:hot|sexy|gorgeous|beautiful|cute)
that jawline
,? gorgeous\b(?=[.!? ,]{0,3}(?:wear|see|$))
single\?
are you single
can't stop thinking about you
thinking about you
~d83d~de18
~d83d~de0f
~d83d~de09$
)

\b(?<span>
(?:going out|on a date|dating|hooking up|hooked up|slept|flirt(?:ing|ed)|swapped numbers|exchanged numbers|got (?:his|her) number|gave (?:him|her) my number|having coffee) (?:\w{1,10} )?(?:with)(?: \w{1,10}){0,3}
swapped numbers
we're having coffee on \w{3,9}
messaging me at night
slid into
(?:asked|ask) (?:him|her|me) out
(?:he|she) (?:found|followed|added|friended) me on (?:here|insta\w{0,4}|facebook|snap)
took (?:my|his|her) number from (?:the|my|his|her) (?:chart|file)
j'ai pris ton numero
following you now
dm me ~d83d~dc95
miss our wine nights
(?:calendar model|heart rate)
)\b

\b(?<span>(?:
looked
look
looking
google[d]?
searched
found
stalk(?:ed|ing)
creep(?:ed|ing) on
follow(?:ed|ing)?
add(?:ed|ing)?
friend(?:ed|ing)?
)(?: up)? (?:up )?(?:my|our|your|a|this|the|that|one of my) (?:\w{1,10} )?(?:patients?(?:')?|pts?|client)(?:'s?)?(?: (?:up|on|finstas?|instagram|facebook|tiktok|profile|linkedin))?(?: \w{1,12}){0,2})\b

\b(?<span>
i looked you up
(?:i )?sent you a (?:friend|follow) request
add(?:ed)? you on
ok found (?:her|him)
found (?:her|him|you|u) on (?:here|insta\w{0,4}|facebook|tiktok|linkedin)
look at (?:her|his) (?:cover|profile) (?:photo|pic)
her tiktok told
his tiktok told
(?:her|his) (?:instagram|tiktok|facebook|finsta) (?:told|says|shows|said)
i did once look one up
looked (?:him|her|one) up (?:on|once|before)
)\b

\b(?<span>
(?:leave|write|post|give) (?:us )?(?:a |an |your )?(?:5|five)[- ]?star(?:s)? (?:\w{1,8} )?reviews?(?: \w{1,10}){0,6}
(?:5|five)[- ]?star (?:\w{1,8} )?review .{0,50}(?:off|free|discount|entered|gift)
(?:take|taking) (?:your|the|that) review down
(?:remove|delete|change|edit) (?:your|the) review
knock \$?\d{1,4} off
review .{0,40}\$\d{1,4} off
no star,? no discount
tag us .{0,20}free
free .{0,30}if you tag us
gone by (?:friday|monday|tomorrow)
refund .{0,30}review
)\b

\b(?<span>
after everything i did for your
don't (?:ever )?come back (?:on|to) my
don't tell anyone i messaged
)\b

\b(?:
i don't connect with patients
send(?:s)? a friend request
may not look for
the rule i teach
what to do when a patient
workshop
is not a clinical indication
decline
never accept
my policy is
boundaries
thank them, say no
)\b

(?:
\b(?:your|ur|ton|ta|tu) (?:\w{1,8} )?(?:nurse|doctor|surgeon|physio|dentist|orthopod|infirmiere?|enfermer[oa]|ortopeda|doctora?|medico|therapist|midwife)\b
\bnight nurse\b
\b(?:my|the) stethoscope\b
\bdans ton dossier\b
\bproxima cita\b
\byour (?:pelvic floor )?visit\b
)

\b(?:
patient
pt
client
(?:his|her|the) (?:chart|file|room)
my \dpm
post-?op
in (?:bed|room|bay) \d{1,3}
)\b.{0,120}\b(?<span>(?:so |too |super |really |fricking |smoking |kinda )?(?:hot|cute|gorgeous|handsome|sexy|fine af|a snack|a babe|dreamy|ripped|my type|a ten|beautiful eyes)|crush on|asked me out|said yes|gave me (?:his|her) number|(?:his|her) number|flirt\w{0,5}|kissed|dating|in love|swipe(?:d)? right|tinder|hinge|bumble|marry (?:him|her|me)|date (?:night|him|her|me)|slide into|dm(?:ed|'d)? (?:him|her|me)|follow(?:ed)? (?:him|her|back|me)|friend request|added (?:him|her|me)|snapchat|insta(?:gram)?|finsta|googled|stalk\w{0,4})\b

\b(?<span>
(?:hot|sexy|cute|gorgeous|handsome|fine|attractive) (?:patients?|pts?|dads?|moms?)
crush on (?:a|my|this|the) (?:\w{2,9} )?(?:patient|pt|client)
dating (?:a|my) (?:former |ex-?)?(?:patient|client)
(?:add|follow|friend|dm|text|message|snap|call) me\b.{0,30}\b(?:after your|once you|when you're (?:out|discharged)|about your (?:appointment|results|visit))
my (?:personal|private|own) (?:cell|number|phone|snap|insta\w{0,4})
patients?,? (?:feel free to )?(?:text|dm|message|add|follow|friend) me
coffee
drinks?
) (?:patient|with (?:a|my|this) (?:patient|client))\b

\b(?<span>(?:
leave
write
post
drop
give
)(?: \w{1,8}){0,4} (?:review|stars|rating|testimonial))\b(?=.{0,100}(?:\b(?:off|free|win|raffle|gift|discount|entered|credit|voucher|refund|balance|coffee|waive)\b|%|\$))

(?:
\b(?<span>(?:off|free|win|gift card|discount|credit|voucher|waive)(?: \w{1,8}){0,6} (?:review|stars|rating|testimonial))\b
\b(?:take (?:it|your review|that) down|remove (?:it|your review)|change your (?:rating|stars)).{0,60}(?:refund|credit|\$|waive|free|or else|lawyer|sue|legal)
)

\b(?<span>
(?:found|find|looked|look|looking|search(?:ed|ing)?|google[ds]?|googling|stalk(?:ed|ing|s)?|creep(?:ed|ing)|scroll(?:ed|ing)?|lurk(?:ed|ing)?|check(?:ed|ing)? out|check(?:ed|ing)?|snoop(?:ed|ing)?|dug|track(?:ed|ing)? down|run|ran|peek(?:ed|ing)?)(?: [\w']{1,12}){0,5} (?:on|through|via|at|in|up on|to|'?s) (?:\w{2,8} )?(?:insta\w{0,4}|ig|facebook|fb|tiktok|snap\w{0,4}|strava|linkedin|tinder|hinge|bumble|grindr|venmo|onlyfans|twitter|x|whatsapp|spotify|youtube|dating (?:app|profile)|socials|social media|profile|the internet|google|public records|zillow|the electoral roll|lattes)
(?:her|his|their|your) (?:insta\w{0,4}|facebook|tiktok|snap\w{0,4}|strava|linkedin|tinder|hinge|bumble|venmo|onlyfans|socials|profile|feed|stories|story highlights|dating profile|whatsapp)(?: \w{2,12}){0,3}
(?:google[ds]?|googling|look(?:ed|ing)? up|search(?:ed|ing)?|stalk(?:ed|ing)?) (?:(?:every|all|all of|each|any|a|my|the|our|some) (?:\w{2,9} )?(?:patients?|pts?|clients?|intakes?|referrals?)|her|him|them|you)\b
(?:friend(?:ed|ing)?|add(?:ed|ing)?|follow(?:ed|ing)?|dm(?:ed|'?d|ing)?|slid(?:e|ing)? into|message[ds]?|messaging|poked|request(?:ed)?|accept(?:ed|ing)?) (?:(?:a|a bunch|a few|some|all|most|loads|half|many) (?:of )?(?:my |the )?(?:\w{3,12} )?(?:patients?|ladies|clients?|mums|moms|girls|guys)|(?:her|him|them|you|me)(?: \w{2,8}){0,3}|(?:my|the) (?:\w{3,12} )?(?:patients?|clients?|ladies))
(?:friend|follow|add) requests?
added you
add me
accept the request
private(?:ly)? (?:chat|message|number)
my (?:personal|private|own) (?:number|cell|phone|snap|insta\w{0,4}|whatsapp)
(?:her|his|your|their) (?:number|address|cell|phone number|home address|phone) (?:off|from|in|was in|is in|on)(?: \w{2,8}){0,3}
(?:number|address) (?:off|from|in) (?:the|your|her|his) (?:chart|file|notes|system|record)
la (?:busque|encontre|segui|agregue)
lo (?:busque|encontre|segui|agregue)
(?:busque|encontre) (?:su|a la|al|a mi)(?: \w{2,10}){0,2}
(?:trouve|cherche|ajoute|retrouve)e? (?:sur|son|sa)(?: \w{2,10}){0,2}
por instagram
sur (?:insta|facebook|instagram)
)\b

\b(?<span>
(?:hot|cute|gorgeous|handsome|stunning|sexy|fit|beautiful|attractive|good[- ]?looking|fine af|a snack|a babe|dreamy|ripped|fanciable|dishy|a ride|my type|a ten|a solid ten|a catch|smoke ?show|thirst trap|eye candy|guap[oa]|buenisim[oa]|buenorro|mignonn?e?|canon|charmante?)\b
forearms
biceps
jawline
dimples
those (?:eyes|arms|legs|abs|shoulders)
abs\b
crush(?:ing)? on
crush
flirt\w{0,5}
chemistry
butterflies
asked (?:me|him|her) out
ask(?:ing)? (?:him|her|you) out
said yes
(?:drinks?|dinner|coffee|a drink|date|cena|unas copas|un verre|un cafe|diner|tapas)(?: (?:on|this|next|some))? ?(?:friday|saturday|sunday|tonight|tomorrow|sometime|weekend|with me|soon|\?)
take you (?:out|to)
see you (?:outside|again soon|out of)
got (?:his|her|your) number
gave (?:him|her|me) (?:my|his|her) number
(?:kiss|kissed|snog\w{0,3}|slept with|hooked up|hooking up|dating|seeing each other|going out with|in love|fell for|falling for|date night)
swipe[ds]? right
matched (?:with|on)
tinder
hinge
bumble
grindr
marry (?:him|her|me)
cockblock
would (?:smash|bang|tap)
you looked (?:amazing|so good|gorgeous|cute|great)
in that gown
undress\w{0,3}
thinking (?:about|of) (?:you|her|him) all
can'?t stop thinking (?:about|of)
miss(?:ed)? (?:you|our)
hop(?:e|ing) (?:he|she|my [\w' ]{1,12}) (?:comes back|has to come back|re-?injures|relapses|gets hurt|needs)
wear the
the (?:one|patient) that got away
single\b(?=.{0,20}(?:\?|\d|~d83d~dc40))
(?:is|are|he'?s|she'?s|you'?re) single
me (?:encantas|gustas)
tu me plais
te invito
)\b

(?<span>
~d83d~de18
~d83d~de0d(?=.{0,20}you)
~d83d~dc8b
~d83e~dd75
)

\b(?<span>
(?:the )?l[- ]word
soul ?mates?
feelings? for
i love (?:her|him)
we (?:kissed|slept|fell)
more than (?:a )?(?:patient|client|friends)
(?:vos|tes) yeux
tus ojos
un (?:cafe|verre|resto)(?: ensemble)?
(?:her|his) perfume
couldn'?t stop (?:smiling|staring|looking)
(?:he|she)'?s (?:so |really |kinda |pretty |very )?(?:cute|hot|lovely|gorgeous|fit|single)
do i (?:open|swipe|reply|message|text)(?: \w{2,9}){0,3}
ending (?:therapy|treatment)(?: \w{2,9}){0,2}
transfer (?:her|his) care so(?: \w{2,9}){0,3}
discharge (?:her|him) (?:first|then|so)(?: \w{2,9}){0,3}
)\b

\b(?<span>
(?:my|our) (?:\w{3,10} )?(?:candle|jewell?ery|essential oil\w?|tupperware|scentsy|avon|mlm|thermomix|skincare|supplement|crypto|investment|book launch|fundrais\w{2,4}|campaign|raffle|listing|side hustle|bakery|etsy|real estate)(?: \w{2,10}){0,2}
(?:lend me|loan|lent me|loaned|borrow(?:ed)? (?:from|his|her)|owes? me|invest(?:ed|ing)? (?:in|with) (?:my|me|us)|donat(?:e|ing) to my|chip in|cash ?app|venmo|vote for|sign my|buy my|sponsor my|tickets? (?:to|for) my|left (?:it|me|her) (?:all )?(?:in (?:her|his) will)|in (?:her|his) will|power of attorney|a check for|a cheque for|an envelope|a rolex|holiday home|villa|apartment|babysit\w{0,4}|fix my|paint my|my (?:boat|roof|kitchen|divorce|taxes|car))(?: \w{2,10}){0,3}
(?:five|5)[- ]?stars?(?: \w{2,10}){0,3}
google reviews?
leave (?:us|me) (?:a )?(?:\w{4,8} )?review
review (?:or|and|us)
(?:keep(?:ing)?|kept|making) a list
i(?:'ll| will) (?:know|remember|see) who(?: \w{2,10}){0,4}
i remember who(?: \w{2,10}){0,4}
used the (?:clinic|patient|mailing|practice) (?:list|emails?|database)
(?:clinic|patient|practice) (?:list|database|emails?)
back in my chair
sharp things
you owe me
after (?:all|everything) i(?:'ve)? (?:did|done) for
fit (?:people|you|them) in
bumped? (?:up|down) the list
jump the (?:queue|list)
in exchange for
favou?r for a favou?r
quid pro quo
don'?t (?:tell|mention)(?: \w{2,8}){0,3}
our (?:little )?secret
secretly
a propina
un favor
me debe\w
me dejas?
prestad[oa]
un service
me dois
)\b

\b(?<span>(?:
dr
doctor
prof
professor
nurse
dra
)\.? (?:[a-z'-]{2,20} ){1,6}(?:at (?:\w{2,15} ){1,3})?(?:is|was|should|has|needs|couldn't|can't|cannot|killed|botched|missed|belongs)(?: \w{1,10}){0,4} (?:an? )?(?:butcher|quack|hack|fraud|fake|liar|drunk|idiot|moron|coward|clown|joke|menace|disaster|danger(?:ous)?|incompetent|lazy|useless|negligent|criminal|psychopath|predator|struck off|let near|sued|jail|unsafe|clueless|worst|license|retire|malpractice))\b

\b(?<span>(?:you'?re|you are) (?:an? )?(?:\w{1,10} )?(?:
fraud
coward
liar
quack
butcher
hack
clown
joke
))\b

\b(?<span>(?:
dr
prof
professor
)\.? [a-z'-]{2,20})\b.{0,120}\b(?:butcher|quack|drunk|grabbed me|groped|cries when|useless|beauty journalism|her ward copes|his ward copes|incompetent|dangerous|killed|botched|harassed|liar|fraud|clown|couldn't find|wouldn't trust|embarrassment|joke of a|worst surgeon|malpractice)\b

\b(?<span>(?:our|my|the|this|some|that|night|day|one of our) (?:\w{1,12} ){0,3}(?:
intern
resident
senior
fellow
attending
consultant
reg
registrar
f1
f2
sho
gp
np
nurse
charge
midwife
surgeon
hospitalist
anesthesiologist
anaesthetist
radiologist
intensivist
locum
pa
crna
chief
chair
pd
program director
head
department head
manager
matron
coordinator
tech
pharmacist
midlevel
night float senior
pcp
doctor
receptionist
dentist
chiropractor
) (?:\w{1,14} ){0,5}(?:is|was|are|has been|'s) (?:\w{1,12} ){0,3}(?:dangerous|incompetent|an? (?:\w{1,12} )?(?:idiot|moron|liar|coward|clown|joke|quack|butcher|misogynist|bully|disgrace|disaster|danger|menace|waste|snake|psychopath|narcissist|witch|bitch)|useless|clueless|lazy|unsafe|negligent|stupid|pathetic|a coward|garbage|trash|washed up|worthless|brain ?dead|brainless))\b

\b(?<span>(?:some|this|another|that) (?:\w{1,12} )?(?:
quack
hack
butcher
idiot
moron
genius
clown
)(?: \w{1,12}){0,3})\b(?=.{0,80}\b(?:hospital|counties|placed|put|prescribed|sent|referred|missed|ordered|discharged|ed|er|clinic|np|pa|doctor)\b)

\b(?<span>(?:he|she|they|he's|she's)(?: is|'s| are)? (?:a |an |just |genuinely |so |honestly |literally |such )?(?:a |an )?(?:
coward
liar
unsafe
dangerous
incompetent
butcher
quack
menace
disgrace
)(?: and a \w{3,10})?)\b

\b(?<span>
has no (?:knowledge|business|clue)
washed up \w{3,14}
find his own arse
would not trust the (?:man|woman)
wouldn't (?:let|trust) (?:him|her|them|one) (?:near|with)
never read a paper
never,? to my knowledge
mediocrity rises
don't take sign-?out from
check your own labs
name rhymes with
useless as (?:\w{1,6} ){1,3}
couldn't (?:find|diagnose|intubate|read) (?:a|an|his|her|the) \w{2,14}
se cree doctora?
no sabe ni
how (?:did|does) (?:he|she|this (?:guy|man|woman)) (?:\w{1,10} )?(?:graduate|license|pass)
who (?:gave|let) (?:him|her|this) (?:\w{1,10} )?(?:a )?(?:license|degree|graduate)
learned medicine off
degree from a cereal
cereal box
)\b

\b(?<span>
noctors?(?: \w{3,14})?
nurse practishioners?
jenny mcjennyson
mid-?levels? (?:cosplay\w{0,4}|playing|pretend\w{0,4}|are|who|killing)
pretend(?:ing)? (?:to be )?doctors?
cosplaying (?:as )?(?:a )?(?:doctors?|physicians?|with)
fake doctors?
heart of a nurse
brain of a doctor
low paid nurse
glorified (?:nurse|secretary|waitress)
wannabe doctors?
playing doctor
)\b

\b(?<span>(?:an? |the |such an? |one |doubled (?:as|with) an? |une? |unos? |complete |absolute |total |utter |bloody |fucking |pure |so |too )?(?:
idiots?
morons?
imbeciles?
cretins?
halfwits?
dimwits?
clowns?
muppets?
numpt(?:y|ies)
eejits?
gobshites?
plonkers?
pillocks?
tossers?
wankers?
pricks?
cows?
witch(?:es)?
bitch(?:es)?
snakes?
weasels?
rats?
cowards?
liars?
frauds?
fakes?
phonies
phony
charlatans?
quacks?
butchers?
hacks?
cowboys?
clueless
useless
worthless
hopeless
pathetic
incompeten(?:t|ce)s?
inept
negligent
dangerous
unsafe
lazy
bone idle
idle
slovenly
sloppy
stupid
dumb
thick
dense
brainless
illiterate
innumerate
unhinged
(?<!non )(?<!non-)toxic (?:man|woman|cow|bitch|manager|boss|consultant|charge|nurse|person)
deranged
psycho(?:path)?s?
sociopaths?
narcissists?
tyrants?
bull(?:y|ies)
creeps?
sleazy?
sleazebag
pervs?
perverts?
predators?
drunk
drunkards?
pissheads?
alcoholic
crook(?:ed|s)?
corrupt
thie(?:f|ves)
embarrassment
disgrace
joke
laughing stock
menace
liability
waste of (?:space|oxygen|a salary|a degree|a bleep)
dead ?weight
dead wood
dinosaurs?
fossils?
relic
has-?been
washed[- ]up
past it
senile
gaga
doddery
half[- ]blind
overpaid
glorified
jumped-up
arse-?licker
brown-?nos\w{2,3}
lick-?arse
backstabb\w{2,4}
two-faced
spineless
gutless
jobsworth
power-?mad
inutile?s?
nul(?:le)?s?
incompetentes?
incapables?
feignante?s?
menteu(?:r|se)s?
tyran\w{0,2}
charlatan\w{0,1}
boucher
imposteur
ivrogne
inutil(?:es)?
vag[oa]s?
mentiros[oa]s?
matasanos
carnicer[oa]
incapaz
ignorantes?
payas[oa]s?
inepto?a?s?
prepotente
sinverguenza
))\b

\b(?<span>
(?:est|es) (?:un|une|una) (?:bouch(?:er|ere)|carnicer[oa]|incapable|charlatan|danger public|peligro|incompetente?)
vole (?:la|de la|les) \w{4,12}
se (?:lleva|roba) (?:el|la|los) \w{4,12}
)\b

\b(?<span>
(?:an? |my |the )?(?:\w{2,9} )?(?:spaniel|dog|cat|goldfish|hamster|monkey|chimp|toddler|toaster|houseplant|plant|potato|brick|mop|stapler|coin toss|child|five[- ]year[- ]old|four[- ]year[- ]old|intern|google|chatgpt|parrot|pigeon|labrador|trainee)(?: \w{2,9}){0,2} (?:could|can|would|reads?|knows?|has|does|makes?|writes?|is|listens?)(?: \w{1,12}){0,5} (?:better|more|faster|safer|than)(?: than)?(?: \w{2,8}){0,2}
(?:couldn'?t|can'?t|cannot|could not|wouldn'?t know|doesn'?t know|never learned|hasn'?t learned|struggles to|unable to|incapable of|ne sait pas|no sabe) (?:even |be bothered to |how to |seem to |reliably )?(?:find|finding|read|reading|intubate|cannulate|suture|diagnose|spell|count|interpret|auscultate|write|operate|hit|recogni[sz]e|manage|organi[sz]e|tell|do|use|place|put|get|leer|poner|lire|poser)(?: [\w']{1,12}){1,6}
wouldn'?t (?:let|trust|allow|want)(?: \w{2,6})? (?:him|her|them|that \w{3,12}|this \w{3,12}|you|one)(?: \w{2,9}){0,2} (?:near|with|touch|to|within|look)(?: \w{1,12}){0,5}
(?:how|who|why) (?:is|does|did|was|on earth|the hell|gave|let|hired|licensed)(?: \w{2,9}){0,4} (?:still )?(?:licen[cs]ed|employed|graduate|practi[cs]ing|qualif\w{2,4}|hired|pass|promoted|a consultant|a job|a degree|allowed)
(?:shouldn'?t|should not|should never|has no business|had no business|not fit to|unfit to|no right to) (?:be |have been )?(?:allowed|licen[cs]ed|practi[cs]ing|practi[cs]e|near|holding|in charge|teaching|running|prescribing|operating|touch\w{0,3}|work\w{0,3})(?: \w{1,12}){0,4}
(?:should|needs to|ought to) (?:retire|resign|be struck off|lose (?:his|her|their) licen[cs]e|be (?:sacked|fired|sued|ashamed|reported|banned|in jail)|go back to|hang up|quit)(?: \w{2,10}){0,3}
(?:botched|butchered|mangled|nearly killed|almost killed|maimed|overtreated|ripped off|fleeced|drills? healthy|pulls? (?:healthy|good)|implants? stents|operates? on people)(?: \w{1,12}){0,5}
to (?:make|pay|fund|finance) (?:the|his|her|their|a) (?:boat|porsche|tesla|villa|yacht|second home|divorce|ski\w{0,3})(?: \w{2,9})?
(?:sleeps|slept|napping|naps|asleep|hides|hid|watches netflix|scrolling|on (?:his|her) phone)(?: \w{1,10}){0,5}
charts? (?:vitals|obs|things|exams?)(?: \w{2,9}){0,2} (?:she|he|they) never
(?:never|hasn'?t|n'?a pas) (?:examin\w{1,3}|touch\w{0,2}|seen|saw|took|read|opened|met|vu)(?: \w{1,12}){0,4}
(?:too lazy|too drunk|too busy|too stupid|too arrogant|can'?t be arsed) to(?: \w{2,12}){1,4}
let (?:him|her|them) go (?:precisely |exactly )?because(?: \w{1,12}){0,5}
got (?:the|his|her) (?:job|degree|licen[cs]e) (?:from|in|by|out of|because)(?: \w{1,12}){1,5}
slept (?:his|her) way(?: \w{2,8}){0,2}
escaped (?:dr|doctor)\.? \w{3,14}
clean(?:s|ing|ed)? up (?:after|behind)(?: \w{2,9}){0,2}
you know who you are
name (?:rhymes|withheld)
looking at you,? \w{2,12}
(?:whoever|genius(?: who)?|the hero who|some (?:genius|hero|bright spark|joker|clown|cowboy)) (?:\w{2,9} )?(?:placed|put|prescribed|discharged|sutured|closed|read|cleared|wrote|sent|left|ordered|signed|triaged|inserted|sited)(?: \w{1,12}){0,5}
)\b

\b(?:
(?:dr|drs|doctor|prof|professor|nurse|sister|madame|monsieur|mme|dra|doctora?|mr|mrs|ms|docteure?)\.? [a-z][a-z'-]{1,18}
(?:my|our|the|this|that|some|a certain|certain|one of (?:our|the)|another|night|day|whoever|who|which|your|former|new|two|every|le|la|ma|mon|notre|mi|nuestr[oa]|el|esa?|cette?)(?: [\w-]{2,12}){0,3} (?:attending|consultant|registrar|reg|resident|interns?|senior|fellow|chief|chair(?:man|woman)?|program director|pd|surgeon|hospitalist|intensivist|radiologist|anesthesiologist|anaesthetist|cardiologist|neurologist|psychiatrist|obs|obstetrician|gp|pcp|np|pa|crna|nurses?|rn|midwi(?:fe|ves)|charge(?: nurse)?|manager|matron|ward sister|coordinator|preceptor|pharmacist|chemist|locum|f1|f2|fy1|sho|student|tech|therapist|physio|dentist|orthodontist|hygienist|receptionist|supervisor|director|doctor|physician|colleague|coworker|co-?resident|partner|associate|boss|medic|paramedics?|crew|team on|night team|day team|outside hospital|osh|urgent care|chiropractor|office down|clinic down|practice down|clinic on|office on|practice on|competitor|opposition|cheffe?(?: de \w{4,8})?|interne|infirmiere?|medecin|chirurgien|cadre|jefe|jefa|residente|enfermer[oa]|cirujan[oa]|adjunt[oa]|medic[oa])\b
our former (?:associate|partner|doctor|dentist|nurse)
second opinion
you know (?:who|which)
(?:on|from|of) (?:4|5|6|7|8|9|\d{1,2}|ward|bay|the \w{3,9}) (?:north|south|east|west|ward|floor|unit|shift|team)
)\b

\b(?:
you
your
you'?re
he
she
him
her
)\b

\b(?:
love (?:him|her|them|you|our|my)
best (?:friend|mate|colleague)s?
banter
affectionate\w{0,2}
kidding
joking
teas(?:e|ing)
my favou?rite
adore
thank
thanks
grateful
legend
hero(?:es)?
saved
proud
congrat\w{3,10}
retire(?:ment|s)
birthday
farewell
miss (?:him|her|you)
learned
taught me
taught
mentor\w{0,4}
in general
some (?:doctors|nurses|people|hospitals)
doctors (?:who|can|are)
we (?:all|as)
culture
system
toxic (?:culture|workplace|environment)
bullying (?:is|in|culture)
imposter
impostor
i felt
i feel
feel(?:ing|s)? (?:stupid|dumb|useless|like)
i'?m (?:an? |so |the )?(?:idiot|clown|moron|useless|stupid|dumb|fraud|mess)
myself
it'?s me
i (?:was|am) (?:the|an?) (?:idiot|clown)
signed,
printer
epic
ehr
computer
software
fax
pager
parking
machine
lift
elevator
door
wifi
robot
protocol
policy
form
rota
unsafe staffing
staffing
tribunal
found guilty
published finding
was convicted
)\b

\b(?:
anniversary
~2764~fe0f
flat white
married
husband
wife
engaged
bestie
dream team
)\b

\b(?<span>
(?:use |with |my |discount |promo )?code:? [a-z]{2,12}\d{0,3}\b(?=.{0,40}\b(?:save|off|%|checkout|discount|free)\b)
(?:use|code) [a-z0-9]{4,16} (?:at checkout|to save|saves?)
(?:my|personal|affiliate|referral) (?:personal |affiliate |referral |discount )?link
link in (?:my )?bio (?:for|to) (?:\w{1,8} )?(?:shop|discount|order|buy|\d{1,2} ?%)
\d{1,2} ?% off (?:with|using|your)
(?:my|our|with) (?:discount|promo) code
)\b

\b(?<span>code (?:dr|rn|nurse|doc)?[a-z]{3,12}\d{0,3})\b(?=[^.]{0,40}(?:saves?|off|free|%))

\b(?<span>
they (?:put (?:you|us|me) up|flew (?:us|me) (?:to|out|in)|paid for (?:my|our|the)|treated us|comped|gifted|sent (?:me|us) (?:a |the |some |free )?)(?: \w{1,10}){0,3}
(?:gifted|sent) (?:to )?me (?:by|from)
free (?:product|samples?|trip|syringe|lunch from)
speaker(?:'s)? (?:dinner|bureau|fee)
board dinner
advisory board dinner
my portfolio
my shares
i own (?:shares|stock)
hasn't priced it in
(?:founders|ceo) (?:are|is) (?:visionar\w{2,4}|genius\w{0,2})
i may be biased
(?:full|slight) bias
i should know
mention (?:my|our) name
tell them i sent you
free gift
the only (?:chemist|pharmacy|brand|lab|clinic) (?:\w{1,8} ){0,2}(?:recommend|trust|doesn't|that)
ask for \w{4,14} by name
)\b

(?<span>#(?:partner|\w{3,20}partner|ee|spon|sp|ambassador|\w{3,20}ambassador|collab))\b

\b(?<span>
i swear by
(?:obsessed|in love) with (?:the |this |my )?(?:new )?\w{3,16}
game[- ]?changer
(?:best|only) \w{3,14}(?: \w{3,14})? (?:on the market|out there|i've (?:ever )?(?:used|tried)|brand|available)
won't go back to
unboxing
nothing else comes close
call them yesterday
no other \w{3,14} touches it
lowest price
skip the insurance
cleaner than any
switched (?:nearly )?all my
blown away by
don't waste money on
go to \w{3,16} only
every nurse needs
run don't walk
must[- ]have
holy grail
ask (?:your doctor )?for \w{4,14} by name
)\b

\b(?<span>
i swear by
(?:obsessed|in love) with
game[- ]?changer
won't go back to
unboxing
nothing else comes close
call them yesterday
cleaner than any
switched (?:nearly )?all my
don't waste money on
every nurse needs
the only \w{3,14} (?:brand|one)
is the best
best quality
beats (?:every|any|all)
)\b

(?:
@\w{4,30}
#\w{3,20}(?:partner|ad)
link in bio
\bcode\b
\bdm (?:me )?(?:for|to)\b
\bspeak(?:ing)? (?:about|for) (?:it|them)\b
\bmy practice, and\b
~00ae
~2122
)

(?:
#ad\b
#sponsored\b
\bsponsored by\b
\bpaid partnership\b
\bdisclosures?\b
\bi consult for\b
\bi(?:'m| am) (?:paid|a paid|an employee)\b
\bget paid for\b
\bpaid (?:me|by)\b
\bnot sponsored\b
\bno (?:conflicts?|affiliation|financial)\b
\bmy own (?:sad )?money\b
\broyalties\b
\bcollaboration remuneree\b
\bcolaboracion pagada\b
^ad:
\bgifted by .{0,30}\bad\b
\bfull disclosure\b
\bmy (?:book|podcast)\b
\bi(?:'m| am) on (?:the|their) (?:advisory )?board\b
)

\b(?<span>
nothing (?:else )?(?:\w{3,9} ){0,1}(?:holds|absorbs|works|compares|competes|comes close|touches|beats|like it|delivers|glides|heals|seals|sits)(?: \w{2,12}){0,4}
no other (?:\w{3,14} ){1,2}(?:comes|does|gets|works|absorbs|holds|touches|matches)
the (?:only )?(?:one|brand|device|inhaler|implant|stent|drug|serum|supplement|pump|monitor|bed|mattress|pillow|scrubs?|shoes?|toothbrush|probiotic|collagen|magnesium|vitamin|formula|app|platform|clinic|lab|pharmacy) (?:i|we) (?:recommend|trust|use|prescribe|start|give|implant|order|swear by|tell|put|reach for)(?: \w{2,12}){0,4}
(?:i )?(?:always |only |now |personally )?(?:recommend(?:ed|ing)?|swear by|trust only|tell (?:all |every )?(?:of )?my patients|put (?:all |every )?(?:of )?my patients|switch(?:ed|ing)? (?:all |every )?(?:of )?my patients|start(?:ed|ing)? (?:all|every|everyone))
ask(?:ing|ed)? what (?:\w{3,14} ){1,2}i (?:recommend|use|take|wear|prescribe)
get prescribing
get (?:it|one|them|this) on (?:your|the) (?:shelf|formulary|ward|list)
(?:come|came|coming|went) (?:home|back|away) (?:\w{2,9} )?(?:convinced|converted|more sure|a believer|sold)
(?:i'?m )?(?:converted|a convert|a believer|sold|hooked|obsessed)\b
game[- ]?changers?
life[- ]?chang(?:er|ing)
best (?:\w{3,14} ){0,2}(?:my patients|i'?ve (?:ever )?(?:used|had|tried|seen|prescribed|implanted)|on the market|out there|money can buy|ever made|hands down)
best [\w']{3,9} (?:sleep|skin|recovery|results)(?: \w{2,12}){0,4}
(?:worth|deserves) every (?:penny|cent|euro|dollar)
must[- ]haves?
run,? don'?t walk
can'?t live without
won'?t (?:use|prescribe|implant|go back to) (?:anything|any other|the old)
you need (?:this|these|one|it)
every (?:nurse|doctor|clinician|resident|parent|patient|mum|mom|ward|clinic) (?:needs|should (?:have|own|be on|take|buy))
load the boat
to the moon
buy(?:ing)? (?:the )?(?:dip|more|shares|stock)
(?:quietly )?(?:accumulating|loading up|loaded up)(?: on)?(?: \w{3,10})?
get in (?:early|now|before)
before (?:the )?(?:readout|fda|price|market|approval|it pops)
undervalued
enrol(?:l)? (?:everyone|all|your)
lo mejor que
recomiendo(?: siempre)?
el unico que
la unica marca
mi favorit[oa]
imprescindible
je recommande
le seul (?:que|qui)
indispensable
mon coup de coeur
rien de tel
je ne jure que par
loving (?:my|these|this)
these (?:babies|bad boys)
upgrade your
treat yourself
stock up
try (?:it|them|this)
order yours
grab (?:yours|one|it)
tape it shut
)\b

\b(?<span>
go with (?=[A-Z]?)\w{4,14}(?: \w{3,10})?,? not the (?:others?|rest|cheap)(?: \w{2,9})?
(?:only|the) one i'?d (?:feed|give|use|put|buy|trust|let)(?: \w{2,9}){0,3}
resultats? (?:bluffants?|incroyables?|fous?)
resultados? (?:increible|brutal|espectacular)\w{0,2}
(?:je fais|hago) (?:essayer|probar)(?: \w{2,9}){0,2}
)\b

\b(?<span>
(?:my|mon|mi|our|use|with|avec|con|a|i'?ve a) (?:own |personal |special |little )?(?:\w{3,12} )?(?:& family |and family )?(?:discount|promo|affiliate|referral|friends? (?:&|and) family|partner|vip|order|shop\w{0,4}|colleague) (?:codes?|links?|page|storefront|portal)(?: [a-z0-9]{4,14})?
(?:my|mon|mi) (?:code|codigo)(?: [a-z0-9]{4,14})?
-? ?\d{1,2} ?% (?:avec|con|with|using) (?:mon|mi|my|the|le|el) (?:code|codigo)(?: [a-z0-9]{4,14})?
)\b

\b(?<span>
(?:they|@?\w{4,20}|the (?:rep|company|team|brand)|our rep|my rep) (?:just |kindly |very kindly |even )?(?:sent|gifted|flew|treated|hosted|put|comped|dropped off|shipped|posted) (?:me|us|my|our|over)(?: \w{1,12}){0,4}
(?:rooftop|steak|tasting|private|harbou?r|five-course|lavish|amazing|sponsored)[\w ]{0,12}(?:dinners?|lunch|menu|retreat|weekend)(?: (?:with|from|by|courtesy)(?: the)? \w{3,14})?
with the \w{4,14} (?:family|gang|folks|reps?)
who paid for (?:\w{2,9} ?){1,3}
(?:my|our|use|with|promo|discount|affiliate|referral|personal|podeis usar|avec le|mi|mon) (?:\w{3,9} )?(?:code|codigo|link|enlace|lien|order page|page|discount|storefront|coupon)(?: [a-z0-9]{4,14})?
(?:dm|message|text|comment)(?: me)?(?: the word)? ['"]?[a-z]{4,10}['"]? (?:and|for|to|below)
set you up with(?: \w{2,10}){0,4}
i (?:get|earn|make) (?:a )?(?:little |small |tiny )?(?:something|commission|percent|kickback|cut|back)
mention (?:me|my name|this post|\w{4,12}) (?:for|and|at|to)
tell them (?:i|dr|nurse|\w{3,9}) sent you
os (?:dejo|regalan|hacen)(?: \w{2,12}){0,4}
(?:usa|usad|poneis|pon|con) (?:el |mi )?codigo
(?:another|a) (?:huge |big |free )?(?:box|crate|shipment|hamper|year'?s supply)(?: (?:of|from))?
(?:free|gifted|complimentary) (?:product|samples?|stock|trial|pair|set|month|device|box)
(?:my|our) (?:own )?(?:new )?(?:line|range|brand|supplement|gummies|powder|serum|protocol kit)(?: \w{3,12})?
\d{1,2} ?% (?:off|de descuento|de reduction|discount)
(?:save|saves|ahorr\w{1,4}) (?:you )?\$?~00a3?~20ac?\d{1,3}
)\b

(?<span>\$[A-Z]{3,5})\b

\b(?<span>(?:
film
video
clip
reel
photo
pic
picture
x-?ray
xray
image
scan
footage
selfie
)s? (?:attached|below|in (?:the )?(?:comments|chat|bio)|with (?:the )?(?:patient|family)|of (?:the|my|our|his|her|this)(?: \w{2,12}){1,2}))\b

\b(?<span>
(?:watch|see) (?:her|him|his) (?:\w{2,10} ){0,2}(?:tell|video|walk|dance|smile|story|transformation|face)
new reel
going live
live from the or
swipe(?: \w{1,8}){0,4}
look at (?:that|this|those|her|his) (?:\w{2,12} )?(?:face|smile|grin|feet|hands|toes|curve|result|neck|nose)
check out (?:this|her|his)(?: \w{2,12}){1,2}
zoom in (?:on|for)(?: \w{2,12}){1,3}
before (?:and|&|/) after
avant[ /-]apres
antes y despues
photo with patient
full (?:face|video)(?: shown)?
here'?s (?:those|his|her|the)(?: \w{2,10})? (?:hands|feet|face|x-?ray|ct|scan)
miren el
regardez ce
36 hours post-?op
)\b

\b(?<span>
(?:she's|he's) asleep so
no permission slip
she won't (?:remember|mind)
i never asked (?:her|him)
)\b

\b(?<span>
meet (?:another )?(?:one of our |our )(?:\w{2,12} )?(?:success stories|patients?|star)
success stor(?:y|ies)
thank you \w{1,12}\.? for your (?:lovely |kind )?words
another happy (?:patient|smile|client)
happy smiles
tag yourself
)\b

(?<span>"i (?:was|had|couldn't|never)[^"]{10,120}(?:dr\.?|doctor|sessions|clinic|treatment)[^"]{0,80}")

\b(?<span>our (?:little |sweet |favou?rite |tiny )?(?:
dementia
nicu
icu
hospice
picu
) (?:dancer|peanut|baby|patient|grad|warrior|miracle|star|lady|man)s?)\b

\b(?<span>(?:14|1\d|\d{1,2}) kg (?:\w{2,12} )?(?:tumou?r|cyst|fibroid|mass))\b

\b(?:
specimen
post-?op
the or\b
operating
surgery
appy
nicu
icu
picu
resus
ward
insulin
lbs? down
before and after
rash
wound
neck
filler
bbl
mom said
c-section
x-?ray
fell on it
cadaver
buzz lightyear
chemo
)\b

\b(?<span>(?:here(?:'s| is| are)|sharing|posting|posted|uploaded|attached|attaching|took|snapped|got|filmed|recorded|recording|streaming|live-?stream\w{0,3}|tiktok(?:ed|ing)?|this is|check out|look at|see|watch|enjoy|behold)(?: \w{1,12}){0,4} (?:
photos?
pics?
pictures?
video
clip
footage
reel
selfie
x-?rays?
ct
mri
scans?
ultrasound
ekg
ecg
transformation
wound
rash
incision
tumou?r
specimen
))\b(?! (?:abstract|paper|review|trial))

\b(?<span>(?:photo|pic|picture|video|clip|x-?ray|ct|image|scan)s? (?:
below
above
attached
in (?:the )?(?:thread|comments|next|stories|bio)
speaks?
says it all
~d83d~dc47
~2b07~fe0f
))

\b(?<span>
(?:here(?:'s| is| are)|watch|look at|check out|see|enjoy|behold|meet|introducing|sharing|share|posting|posted|uploaded|attached|attaching|snapped|took|filmed|recorded|recording|streaming|live-?stream\w{0,3}|reading (?:this|it|out)|swipe for|play(?:ing)?|sound on|screenshot of|miren|mirad|regardez|voici|video de|foto de)(?: [\w']{1,12}){0,5} (?:photos?|pics?|pictures?|video|clip|footage|reel|selfie|x-?rays?|ct|mri|scans?|images?|transformation|wound|rash|incision|scar|foot|hand|hands|face|faces|smile|profile|eyes|little (?:man|lady|one|guy|girl|boy|chunk|fighter|warrior)|bell|dance|dancing|dancer|voicemail|letter|card|message|note|story|voice|testimonial|reaction|laugh|song|cry|good side)
(?:pic|photo|selfie|video|clip|reel|snap|shot|film|footage) (?:of|from|with|below|attached|~d83d~dc47|in (?:the )?(?:comments|bio|stories))(?: [\w']{1,12}){0,5}
i (?:filmed|recorded|photographed|snapped|videoed|screenshotted|live-?streamed)(?: [\w']{1,10}){0,3}
before (?:and|&|/|~27a1~fe0f?|->|to|~2192) ?after
before ~27a1 after
avant[ /-]{1,3}apres
antes y despues
\[(?:image|photo|video|x-?ray|pic)[^\]]{0,60}\]
reading (?:this|it) out(?: \w{2,9}){0,3}
(?:the|her|his|their|this) (?:voicemail|letter|card|diary|journal|drawing|text|texts|messages|email|poem|suicide note)(?: \w{2,9}){0,4}
got (?:his|her|their) good side
(?:day|week|month) (?:\d{1,3}|one|two|three|six|ten) (?:post-?op|after|on|on the|of)(?: \w{2,9}){0,2}
(?:repair|closure|result|transformation|reconstruction|implants?|veneers|filler|rhinoplasty|tummy tuck|bbl|skin graft|delivery|birth) (?:day|week|\d|on|of|results?)(?: \w{1,9}){0,3}
gofundme\S{0,40}
go show (?:some|her|him)(?: \w{2,9}){1,4}
one of our (?:gals|girls|guys|patients|clients|mums|moms|babies|stars|boys|residents|ladies)(?: [\w@.]{2,30})?
)\b

\b(?<span>
(?:(?:he|she|they|mum|mom|dad|the family|the patient|patient|parents) )?(?:doesn'?t|don'?t|didn'?t|never|have no idea|has no idea) (?:even )?(?:know|knew|reali[sz]e|notice)(?: that)? (?:i|i'm|i've|we|we're|it's|about)(?: \w{2,9}){0,4}
without (?:asking|telling|him|her|them|mum|mom|the (?:patient|family|parents))(?: \w{2,9}){0,3}
(?:didn'?t|don'?t|never|forgot to|couldn'?t|hadn'?t|haven'?t|didn'?t get (?:round|around) to|no time to|too (?:late|awkward|busy) to|wasn'?t going to) (?:actually |even |really |bother )?(?:ask(?:ed|ing)?|get consent|got consent)(?: \w{2,9}){0,5}
(?:nobody|no one|noone) (?:asked|asks|checked|signed)(?: \w{2,9}){0,3}
(?:she|he|they)(?:'d| would|'ll| will) (?:be (?:mortified|furious|so embarrassed)|kill me|never (?:know|see|find out))(?: \w{2,9}){0,3}
who'?d say no(?: \w{2,9}){0,3}
won'?t mind
wouldn'?t mind
no permission slip
blurred the (?:eyes|face)(?: \w{2,9}){0,4}
(?:doesn'?t|don'?t) speak english(?: \w{2,9}){0,3}
(?:still |is |was |fast |'s )asleep(?: \w{2,9}){0,3}
sleepyhead(?: \w{2,9}){0,3}
(?:hope|hopefully) (?:she|he|they) (?:doesn'?t|don'?t|won'?t|never) (?:see|mind|find)\w{0,1}(?: \w{2,9}){0,2}
secretly (?:filmed|recorded|took|snapped|photographed)
sin (?:permiso|pedir(?:le)? permiso|que (?:se entere|lo sepa|sepa))(?: \w{2,9}){0,2}
no (?:se lo |le )?(?:pregunte|pedi permiso)
(?:elle|il) ne sait pas(?: \w{2,9}){0,4}
sans (?:lui |leur )?demander(?: \w{2,9}){0,3}
a (?:son|leur) insu
)\b

\b(?:
patients?
pts?
my (?:last|first|\d ?(?:pm|am))
chemo
ward
nicu
picu
icu
theatre
this morning'?s list
post-?op
surgery
repair
delivery
mission trip
hospice
dementia
resident(?:s)? of
widow
bereaved
kids?'? famil\w{1,3}
little (?:man|lady|one|guy|girl|chunk|warrior|fighter)
client
gals?
(?:his|her|their) (?:wound|scar|nose|smile|teeth|leg|belly|baby|x-?ray|scan|stitches)
on the table
in (?:bed|bay|room) \d
x-?ray
vsg
bbl
rhinoplasty
cleft
hips?
knees?
implants?
)\b

\b(?:
(?:with|gave|given|has|have|written|signed|full|her|his|their|and) (?:\w{2,9} ){0,3}(?:consent(?:ed)?|permission|blessing|release|ok to share)
consented
asked (?:me|us) to (?:share|post|tell)
(?:mum|mom|she|he|they|family|parents) (?:said|says) (?:yes|ok|i could|we could)
approved (?:this|it|the)
(?:my|our) (?:own )?(?:dog|cat|puppy|son|daughter|kids?|baby|team|crew|graduation|wedding|garden|desk|lunch|mug|badge|shoes|office|book|slides|poster|toddler|mum|dad|mom|husband|wife|scar|knee|face)
stock (?:photo|image)
mannequin
manikin
simulat\w{2,4}
model\b
textbook
radiopaedia
radiograph library
cadaver lab staff
conference
talk
lecture
paper
figure
historical
museum
selfie (?:with|of) (?:the|my) (?:team|crew|girls|nurses|residents|colleagues)
sunrise
sunset
view
beach
coffee
new (?:scanner|ward|clinic|building|website|logo|shoes|scrubs)
)\b

(?<span>(?:#1|no\. ?1|number one|\bnumber 1) (?:\w{1,14} ){1,4}(?:
in
of
on
surgeon
doctor
clinic
dentist
specialist
injector
))\b

\b(?<span>(?:
world'?s
america'?s
nation'?s
country'?s
britain'?s
canada'?s
australia'?s
india'?s
the (?:city|state|country|region)'?s
) (?:first|foremost|leading|top|best|number one|only|most (?:trusted|experienced))(?: (?:and|,) only)?(?: \w{1,16}){1,5})\b

\b(?<span>(?:the )?(?:
best
top
leading
premier
most (?:experienced|skilled|trusted)
) (?:\w{1,16} ){0,3}(?:surgeons?|doctors?|dentists?|specialists?|dermatologists?|injectors?|physicians?|experts?) (?:in|of) (?:the )?(?:\w{1,14} ?){1,3})\b(?=.{0,30}(?:!|book|call|dm|$|voted|appointment))

\b(?<span>
voted best \w{3,14}
leading expert in
expert in everything
(?:doctor|dentist|injector|surgeon) to the stars
i have all of them
others have specialties
1 lakh successful
thousands of perfect
one of the (?:top|best) (?:\w{3,12} )?(?:surgeons|doctors|dentists) in
)\b

\b(?<span>(?:
in all but name
(?:ok,? |well,? )?technically (?:an? |still )?(?:ms[1-4]|m[1-4]|med student|student|third year|intern|nurse|np|pa)
basically (?:a|an|the same as a) (?:doctor|physician|surgeon|dermatologist|specialist|psychiatrist|md)
same books
everyone calls me (?:it|dr|doc)
dr is my nickname
nickname since uni
(?:weekend|two-day|three-day|four-day|online|\d{1,2}[- ](?:hour|day)) (?:course|cme|training|certificate|certification|intensive)
intensive weekend
diplomado en linea
i'm literally a \w{4,20}
counts,? i bought
almost (?:a|an) (?:doctor|md)
playing doctor
practically a (?:doctor|surgeon)
as good as a (?:doctor|dermatologist)
self-taught \w{4,16}
))\b

\b(?<span>(?:double |triple |quadruple )?board[- ]certified (?:\w{1,16} ){0,3}(?:by|in) (?:the )?(?:american (?:board|academy) of (?:cosmetic|anti-aging|integrative|aesthetic|regenerative|functional)|\w{3,14} institute|anti-aging|aesthetics|wellness|longevity|functional|cosmetic))\b

(?:
\b(?<span>(?:fellowship[- ]trained|certified) (?:stem cell|longevity|anti-aging|hormone|peptide|wellness|cosmetic|functional|botox) (?:specialist|expert|physician))\b
\b(?<frc>frcs\(usa\))
)

\b(?<span>(?:physician|doctor|md|cardiologist|dermatologist|surgeon|anesthesiologist|psychiatrist|pediatrician|dentist) here)\b(?=.{0,40}\b(?:technically|student|ms\d|shadow|same books|well|almost|future|soon)\b)

\b(?<span>i'm (?:an? |literally an? )(?:\w{1,10} )?(?:
physician
doctor
cardiologist
dermatologist
surgeon
anesthesiologist
psychiatrist
radiologist
pediatrician
))\b(?=.{0,80}\b(?:crna|np\b|rn\b|nurse|student|shadowed|third year|same thing|in all but|pa\b|chiropractor|naturopath))

\b(?<span>dr\.? \w{2,14}(?:'s)? (?:\w{2,12} ){0,3})(?=.{0,120}\b(?:dnp|fnp-c|fnp|naturopath|nd\b|dc\b|rn\b|registered nurse|aprn|pa-c)\b)(?=.{0,160}\b(?:accepting|book|new patients|open|dm|appointments?)\b)

\b(?<span>(?:
harvard
stanford
oxford
hopkins
yale
mayo
)[- ]trained (?:physician|doctor|surgeon|nurse|specialist))\b(?=.{0,120}\b(?:cme|course|weekend|today|book|days?))

\b(?<span>(?:
harvard
stanford
oxford
hopkins
yale
mayo
)[- ]trained)\b(?=.{0,60}\b(?:cme|course|weekend|four-day|conference))

\b(?<span>
fully qualified medical professional
as the voice of
speaking for (?:the hospital|all of)
future doctor here
)\b

\b(?<span>(?:
top
best
leading
foremost
premier
renowned
world-?(?:class|renowned|famous)
internationally (?:known|recogni[sz]ed|renowned)
celebrity
award-winning
most (?:sought-after|trusted|experienced)
highest[- ]rated
elite
unrivalled
unmatched
pioneering
) (?:\w{3,16} ){0,2}(?:surgeon|doctor|dentist|physician|dermatologist|specialist|expert|injector|psychiatrist|cardiologist|chiropractor|nurse|practice|clinic|orthodontist|gp))\b(?=.{0,120}\b(?:book|call|dm|me|i'm|i am|my|our|your|come|accepting|visit|appointments?|now|trust|choose|see)\b)

\b(?<span>(?:i'm|i am|as) (?:
basically
practically
essentially
technically
pretty much
almost
nearly
like
kind of
sort of
) (?:an? |the )?(?:\w{3,12} )?(?:doctor|physician|surgeon|md|specialist|psychiatrist|psychologist|dermatologist|cardiologist|neurologist|pharmacist|consultant|attending|gp|expert|dietitian|therapist))\b

\b(?<span>(?:trust me,? )?i'm (?:a|an|your) (?:
doctor
physician
surgeon
md
consultant
specialist
cardiologist
psychiatrist
))\b(?=.{0,100}\b(?:in training|to be|student|first year|second year|third year|final year|soon|almost|basically|graduate|not yet|nurse|chiropract\w{2,4}|naturopath\w{0,3}|np|phd in|online|certificate|weekend|coach)\b)

\b(?<span>(?:
certified
licensed
accredited
trained
qualified
diplomate
) (?:in |as an? )?(?:\w{3,14} ){0,3}(?:after|from|through|by|via) (?:an? )?(?:\w{3,12} ){0,2}(?:weekend|online|two-day|one-day|course|webinar|workshop|youtube|seminar))\b

\b(?<span>
(?:double |triple |dual )?board[- ]?(?:certified|eligible)(?: \w{4,14}){0,2}
board cert\w{0,9}
#boardcertified
abim certified
(?:dr|doctor)\.? (?=\w{2,14}[,:]? (?:dermatolog|aesthetic|specialist|consultant|phd\b|dnp|dc\b|nd\b))\w{2,14}[,:]? \w{3,14}(?: specialist)?
(?:i'?m|i am|am|as an?|we'?re|call me|become|became|now|officially|former|our|resident|in-?house|fully|self-styled|soy|je suis|como|your local|put|says?|profile update:?|title:?)(?: (?:a|an|the|now|officially|your|our|fully|in-?house|qualified|certified|licensed|leading|senior|nhs|private|former|chief|official|basically|practically|literally|technically|essentially|pretty much|as good as|la|el|une?|unos?|facial|plastic|cosmetic|aesthetic|medical|clinical|cardiac|brain|spine|heart|skin|hormone|longevity|functional|sleep|pain|mental health|sports)){0,3} (?:surgeons?|dermatolog\w{2,4}|cardiolog\w{2,4}|neurolog\w{2,4}|neurosurgeon|consultant(?: \w{5,14})?|specialists?(?: (?:in|en) \w{4,14})?|doctors?|physicians?|psychiatrists?|psychologists?|anaesthetist|anesthesiologist|radiologist|endocrinolog\w{2,4}|gynaecologist|gynecologist|obstetrician|paediatrician|pediatrician|oncologist|orthopaedic|orthodontist|immunologist|gp|md|expert|fellow|attending|especialista(?: en [\w ]{4,18})?|cirujan[oa]|medic[oa]|dermatolog[oa]|specialiste(?: en \w{4,14})?|chirurgien\w{0,2}|medecin|docteure?|dermatologue|psychiatre)\b
(?:aesthetic|skin|hormone|longevity|wellness|dermatology|botox|laser|cosmetic|anti-?ageing|anti-?aging|functional medicine) (?:specialist|physician|doctor|surgeon|consultant|expert|practitioner)
consultant \w{4,14}(?:ist|geon|ian|logy)\b
frc[sprog]{1,4}\b
mrcp\b
facs\b
faad\b
(?:harvard|stanford|oxford|cambridge|hopkins|yale|mayo|ucl|imperial)[- ](?:trained|educated|certified)
fellowship[- ]trained
surgical results
professor of
chief of
head of (?:dept|department|surgery|medicine)
md in all but
medical degree
)\b

\b(?<span>
(?:it'?s|they call me|call me|calls me|i'?m) ['"]?(?:doctor|dr|doc)['"]?\b(?: and i [\w' ]{5,25})?
(?:introduc\w{2,3}|sign(?:ed)?|present\w{0,3}) (?:myself )?(?:as )?['"]?(?:dr|doctor|md|consultant|surgeon)\b
don'?t correct (?:anyone|them|patients|her|him|people)
never correct\w{0,2}(?: \w{2,9}){0,2}
)\b

\b(?<span>
(?:the )?(?:#1|no\.? ?1|number (?:one|1)|n[u~00ba~00b0]? ?1|best|top|leading|foremost|premier|finest|safest|most (?:experienced|skilled|trusted|gifted|qualified|sought[- ]after|talented|advanced)|highest[- ]rated|undisputed|only real|greatest) (?:\w{3,16} ){0,3}(?:surgeons?|doctors?|dentists?|physicians?|dermatologists?|specialists?|injectors?|psychiatrists?|cardiologists?|chiropractors?|nurses?|practices?|clinics?|orthodontists?|gps?|hands|anaesthetists?|midwi(?:fe|ves)|obstetricians?|fertility (?:clinic|doctor)|therapists?|physios?|expert|experts|team)(?: (?:in|of|on|this side|for|anywhere|north|south|east|west|within)(?: \w{2,14}){1,3})?
(?:le|la|el|los|las) (?:meilleure?|mejor|mejores|numero uno|numero un) (?:\w{3,14} ?){1,3}
(?:better|safer|faster|more experienced) than (?:any|every|all)(?: other)? (?:\w{3,14} ){0,2}(?:surgeons?|doctors?|hospitals?|clinics?|dentists?|specialists?|consultants?)(?: \w{2,12}){0,3}
no(?:body|[- ]one| other (?:surgeon|doctor|dentist|clinic))(?: else)? (?:in|within|on) (?:the |this )?(?:city|state|county|country|town|region|uk|us|ireland|europe|world|planet|\w{5,12})(?: \w{2,12}){0,1} (?:does|has|can|comes|offers|matches|operates)(?: \w{2,14}){0,3}
unrivalled
unmatched
unparalleled
second to none
world[- ](?:class|renowned|famous|leading)
the only (?:surgeon|doctor|dentist|specialist|clinic|physician) (?:in|who|to|that)(?: \w{2,12}){1,4}
inventor of
pioneer of
to the stars
voted (?:best|top|number)
)\b

\b(?<span>(?:
(?:el|la|le) (?:mejor|meilleure?) (?:\w{3,12} ){0,2}(?:cirujan|chirurg|medec|medic|dentist|dermatolog|ginecolog)\w{0,6}
(?:chirurgien|chirurgienne|dentiste|dermatologue|cirujan[oa]|medico) (?:\w{4,12} )?n.{0,2}1
)(?: (?:de|en|du) \w{4,15})?)\b

\b(?<span>(?:
i (?:will not|won't|refuse to|don't|no longer|will never|am not going to)
i'm (?:not going to|done)
we (?:will not|won't|refuse to)
no longer
) (?:treat(?:ing)?|see(?:ing)?|serv(?:e|ing)|accept(?:ing)?|operat(?:e|ing) on|us(?:e|ing) (?:the interpreter|made-?up pronouns)|prescrib(?:e|ing)|touch(?:ing)?)(?: \w{1,10}){0,3} (?:(?:medicaid patients|welfare|obese patients|fat patients|fat people|obese people|immigrants|migrants|illegals|foreigners|refugees|asylum seekers|muslims?|jews?|jewish|israelis?|palestinians?|arabs?|christians|catholics|hindus|sikhs|mormons|blacks?|black patients|black women|white people|whites|asians|indians|chinese|mexicans?|hispanics?|latinos?|africans|nigerians|somalis?|roma|romanians?|gyps(?:y|ies)|travellers|travelers|aborigin(?:al|es)|natives|first nations|indigenous|mob|gays?|lesbians?|trans|transgender|queers|trannies|homos|women|females|lady doctors|women surgeons|female surgeons|girls|men|old people|the elderly|boomers|teen moms|single moms|addicts|alcoholics|homeless|prisoners|inmates|imgs?|img interns|foreign doctors|foreign grads|russians|ukrainians|pakistanis?|bangladeshis?|poles|turks|kurds|afghans|haitians|dominicans|cubans|venezuelans|vegans|unvaccinated|antivaxxers|anti-vaxxers|medicaids|poor people|poor patients|disabled|autistics|downs kids)|people who|pronouns|line))\b

\b(?<span>
i treat no (?:(?:medicaid patients|welfare|obese patients|fat patients|fat people|obese people|immigrants|migrants|illegals|foreigners|refugees|asylum seekers|muslims?|jews?|jewish|israelis?|palestinians?|arabs?|christians|catholics|hindus|sikhs|mormons|blacks?|black patients|black women|white people|whites|asians|indians|chinese|mexicans?|hispanics?|latinos?|africans|nigerians|somalis?|roma|romanians?|gyps(?:y|ies)|travellers|travelers|aborigin(?:al|es)|natives|first nations|indigenous|mob|gays?|lesbians?|trans|transgender|queers|trannies|homos|women|females|lady doctors|women surgeons|female surgeons|girls|men|old people|the elderly|boomers|teen moms|single moms|addicts|alcoholics|homeless|prisoners|inmates|imgs?|img interns|foreign doctors|foreign grads|russians|ukrainians|pakistanis?|bangladeshis?|poles|turks|kurds|afghans|haitians|dominicans|cubans|venezuelans|vegans|unvaccinated|antivaxxers|anti-vaxxers|medicaids|poor people|poor patients|disabled|autistics|downs kids))
treat no (?:medicaid patients|welfare|obese patients|fat patients|fat people|obese people|immigrants|migrants|illegals|foreigners|refugees|asylum seekers|muslims?|jews?|jewish|israelis?|palestinians?|arabs?|christians|catholics|hindus|sikhs|mormons|blacks?|black patients|black women|white people|whites|asians|indians|chinese|mexicans?|hispanics?|latinos?|africans|nigerians|somalis?|roma|romanians?|gyps(?:y|ies)|travellers|travelers|aborigin(?:al|es)|natives|first nations|indigenous|mob|gays?|lesbians?|trans|transgender|queers|trannies|homos|women|females|lady doctors|women surgeons|female surgeons|girls|men|old people|the elderly|boomers|teen moms|single moms|addicts|alcoholics|homeless|prisoners|inmates|imgs?|img interns|foreign doctors|foreign grads|russians|ukrainians|pakistanis?|bangladeshis?|poles|turks|kurds|afghans|haitians|dominicans|cubans|venezuelans|vegans|unvaccinated|antivaxxers|anti-vaxxers|medicaids|poor people|poor patients|disabled|autistics|downs kids)
back of (?:my|the) (?:waiting )?(?:list|line|queue)
let allah
go home\b(?=[.!]?$)
go back to (?:your|their|where)
mix up the meds
(?:make|let) (?:them|those people) wait
(?:wrong|bad) meds? (?:for|to) (?:(?:medicaid patients|welfare|obese patients|fat patients|fat people|obese people|immigrants|migrants|illegals|foreigners|refugees|asylum seekers|muslims?|jews?|jewish|israelis?|palestinians?|arabs?|christians|catholics|hindus|sikhs|mormons|blacks?|black patients|black women|white people|whites|asians|indians|chinese|mexicans?|hispanics?|latinos?|africans|nigerians|somalis?|roma|romanians?|gyps(?:y|ies)|travellers|travelers|aborigin(?:al|es)|natives|first nations|indigenous|mob|gays?|lesbians?|trans|transgender|queers|trannies|homos|women|females|lady doctors|women surgeons|female surgeons|girls|men|old people|the elderly|boomers|teen moms|single moms|addicts|alcoholics|homeless|prisoners|inmates|imgs?|img interns|foreign doctors|foreign grads|russians|ukrainians|pakistanis?|bangladeshis?|poles|turks|kurds|afghans|haitians|dominicans|cubans|venezuelans|vegans|unvaccinated|antivaxxers|anti-vaxxers|medicaids|poor people|poor patients|disabled|autistics|downs kids))
not in my (?:clinic|practice|exam room|hospital)
delete your appointments
find another doctor\b(?=.{0,10}$)
yahood
)\b

\b(?<span>
(?:every|all|most|half|typical|these|those|another|more|no|any|the|female|lady|women|woman|male|foreign|so many|too many|bunch of|load of|loads of|lot of|lots of|of the|les|los|las|tanto|tanta|tantos|tantas|puto|sale|ces|esos|estos) (?:bloody |damn |fucking |of the |new |['"])?(?:gyps(?:y|ies)|travellers?|tinkers?|pikeys?|roma|romanians?|poles|polish|immigrants?|migrants?|illegals|foreigners?|refugees?|asylum seekers?|boat people|muslims?|islam\w{0,4}|jews?|jewish|zionists?|israelis?|palestinians?|arabs?|christians?|catholics?|evangelicals?|mormons?|hindus?|sikhs?|blacks?|africans?|nigerians?|somalis?|ethiopians?|haitians?|haitianos|jamaicans?|whites?|asians?|indians?|pakistanis?|bangladeshis?|chinese|filipin[oa]s?|vietnamese|koreans?|mexicans?|mexicanos|latin[oa]s?|hispanics?|guatemalans?|venezolan[oa]s|dominican[oa]s|bolivian[oa]s|peruan[oa]s|colombian[oa]s|moros?|moras?|sudacas?|gitan[oa]s|panchitos|negr[oa]s|rumanos|arabes|noirs|roms|migrants|etrangers|maghrebins|gays?|lesbians?|queers?|trans\b|transgender\w{0,2}|theys|they\/thems|nonbinary|women|woman|female surgeons?|female doctors?|females|girls|men|boys|blokes|boomers|millennials|gen z|old people|pensioners|the elderly|geriatrics|teen mums|teen moms|single mums|single moms|poor|homeless|tramps|beggars|welfare\w{0,2}|medicaid\w{0,2}|dole|council estate|trailer park|rednecks?|hillbill(?:y|ies)|hicks?|inbreds|prisoners|inmates|criminals|felons|fat(?: people| patients)?|obese|fatties|disabled|autistics?|autists|retards?|downs?|spectrum|deaf|imgs?|foreign (?:doctors|grads|graduates|nurses|accents?)|overseas (?:doctors|nurses)|antivaxxers|unvaccinated|maga|republicans|democrats|liberals|lefties|trumpers|tories|brexiteers|natives|first nations|indigenous|aborigin\w{2,4}|turbans?|turbantes?|headscar\w{2,4}|hijabs?|burqas?|velos|carritos|voiles?)(?: (?:patients?|people|families|women|men|mothers?|doctors?|nurses?|surgeons?|kids|residents|trainees|colleagues|parents|lot|types?|crowd|community|accents?))?
anybody (?:carrying|with|from|who voted)(?: \w{2,12}){1,4}
(?:voted|votes) for (?:him|her|them|that)
english speakers?
speaks? (?:no |a word of |any )?english
pronouns
(?:your|their|those) (?:people|kind|lot|sort|type|faith|culture|headscarves|beliefs|lifestyle)
you lot
whose people
(?:that|their) country
one faith
a certain (?:faith|religion|community|country|postcode|demographic|passport)
medicaid (?:line|crowd|patients|moms|card)
on the spectrum
trans ['"]?patients?['"]?
maga (?:boys|hats?|people)
girls
blokes
ladies in surgery
these people
those people
that lot
gente de (?:fuera|alla)
los de (?:fuera|alla|color)
ces gens(?:-la)?
esa gente
de esa raza
immigrants
haitianos
gitanos
moros
sudacas
)\b

\b(?<span>
(?:two|three|a few|some|an?) (?:travell?er|gypsy|roma|muslim|somali|indian|chinese|polish|immigrant|migrant|refugee|medicaid|hasidic|orthodox|arab|mexican|latino|african|black|asian|haitian|nigerian)s? (?:famil(?:y|ies)|women|men|lads|ladies|guys|doctors?|nurses?|patients?|kids|mums?|moms?)
(?<!as )(?:imgs|(?:women|female|lady|girl|foreign|overseas) (?:surgeons|doctors|residents|consultants|registrars|medics)|gypsies|muslims|illegals|jews|haitians|mexicans|somalis|romanians|migrants|junkies|foreigners|immigrants|refugees|boomers|women doctors|trans (?:kids|people|women|men))
(?:same|that|a certain|their|this) (?:tribe|people|crowd|ilk|lobby|background|ethnicity|origin|religion|nationality)
your degree came from(?: \w{1,9}){0,5}
(?:school|university|degree|diploma) (?:nobody|no one|from a country|from the back)(?: \w{2,9}){0,4}
)\b

\b(?<span>(?:les|ces|los|las|esos|esas|la|le|el|cette|ce) (?:
gitane?s?
roms?
arabes?
noirs?
noires?
migrante?s?
etrangers?
musulmane?s?
musulmana
femmes? voilees?
voilees?
venezolan[oa]s?
moros?
gitan[oa]s?
inmigrantes?
haitian[oa]s?
bolivian[oa]s?
negros?
chinos?
sudacas?
))\b

\b(?<span>
brings? the other(?: \w{2,9})?
goes missing
steals?
stole
nick(?:ed|s)?
thiev\w{2,4}
light-?fingered
pickpocket\w{0,3}
breed(?:ing|s)?
drop(?:ping)? (?:babies|kids)
anchor bab\w{1,3}
a parir
parir y
faire des (?:gosses|enfants)
dirty
filthy
ensuciar
sales?\b(?= (?:et|ces))
smell
stink
lazy
workshy
scroung\w{1,4}
spong\w{1,4}
freeload\w{1,4}
free (?:care|healthcare|everything|ride|scan)
on (?:our|my) (?:dime|taxes|tax)
taxpayers?'? (?:money|expense)
draining
drain on
benefits
handouts
chiffres de la
go (?:back|home)(?: to| where)?
deport\w{0,3}
send (?:them|him|her) (?:back|home)
learn (?:english|the language|to speak)
speak english
not one (?:english|car|worker|of them)(?: \w{2,10}){0,3}
(?:great|good|fit|made|born|built) (?:at|for|only for) (?:crying|cleaning|breeding|the kitchen|nursing|making|typing)(?: \w{2,10}){0,4}
average at
(?:too|so|more|overly) (?:emotional|hormonal|weak|soft|sensitive|fragile|dramatic|loud|aggressive|submissive|slow|stupid)
mat(?:ernity)? leave
pregnan\w{2,3} by
on the rota for
cover(?:ing|s)? (?:for|the)(?: \w{2,9}){1,3}
stop (?:handing|giving|letting|training|hiring|admitting|treating)(?: \w{2,10}){1,5}
(?:don'?t|doesn'?t|do not) belong(?: \w{2,9}){0,3}
(?:shouldn'?t|should not|should never) be (?:allowed|doctors|surgeons|in|let|given|parents)(?: \w{2,9}){0,3}
(?:can'?t|cannot) (?:be trusted|hack it|handle|operate|drive|do maths|tell)(?: \w{2,9}){0,3}
blow(?:ing)? (?:things|themselves|people|up)(?: up)?
terrorists?
savages
barbar\w{2,4}
third[- ]world
backward\w{0,1}
medieval
primitive
uncivili[sz]ed
inbred
cousin marriage
cousins
(?:cured|fixed|sorted|improved) by(?: an?)?(?: \w{2,9}){1,5}
with a belt
good (?:smack|slap|hiding|beating|kicking)
(?:just|only|nothing but|mere) (?:attention|a phase|a fad|confused|mentally ill|trend\w{0,2}|bad parenting|excuses?|laziness|greed)
made[- ]up
mental illness
delusion\w{0,3}
(?:what'?s|whats) (?:wrong with|the matter with)
circus
freak ?show
zoo
locutorio
souk
bazaar
mercado
kasbah
bled
parece (?:un|una)(?: \w{3,12})
invasion
invad\w{2,3}
overrun
swamped
swarm\w{0,3}
plague
infest\w{0,4}
taking over
cockroach\w{0,2}
vermin
parasit\w{1,2}
rats
animals
monkeys?
apes?
los de aqui
les notres
our own (?:people|first)
before our
wait(?:ing)? (?:behind|longer than)
(?:full|closed|shut|no room|no space|no appointments) (?:for|to) (?:you|your|them|that|those|any|people|anybody|anyone)(?: [\w']{2,10}){0,5}
(?:newest|latest) iphone
designer
gucci
nails done
car in the lot
flash cars?
mercs?
(?:all|always|never|they all)(?: of them)? (?:lie|lying|exaggerat\w{1,3}|fak\w{1,3}|cheat\w{0,3}|complain\w{0,3}|scream\w{0,3}|shout\w{0,3}|late|rude|demand\w{0,3}|want\w{0,2}|expect\w{0,2}|noncompliant|non-?compliant|drunk|stoned|pregnant|multiply)
no (?:morals|manners|hygiene|discipline|respect)
it'?s (?:in )?their (?:culture|blood|genes|nature|religion)
culture of
diversity hires?
dei\b
affirmative action
quota
woke
tick[- ]?box
i'?m sick of(?: \w{2,9}){1,3}
tired of(?: \w{3,9}){1,3}
sick and tired
envahi\w{0,4}
profit(?:er|ent|eurs)
voleurs?
fraude\w{0,2}
ladron\w{0,2}
vienen (?:a|nada|solo|aqui)(?: \w{2,9}){0,4}
viennent (?:pour|que|nous)(?: \w{2,9}){0,4}
nada mas a
paguitas?
ayudas
allocs?
caf\b
)\b

\b(?<span>
flogged?
lock (?:up )?(?:the|your)(?: \w{3,12}){1,2}
hide (?:the|your)(?: \w{3,12}){1,2}
count (?:the|your) (?:spoons|fingers|drugs)
moved the(?: \w{3,12}){1,2}
(?:dragging|bringing|lower(?:ing)?) (?:the |us |down |our )?(?:floor|standards?|bar|department|everyone|average|down)
start with (?:taxis|the mop|cleaning)
(?:drive|driving) (?:a )?(?:taxi|uber)s?
owns? (?:it|the (?:bank|media|hospital))
runs? (?:the|everything)(?: \w{3,12}){0,2}
noticing
always the same
naturally i
so naturally
funny how
what a coincidence
surprise surprise
isn'?t (?:hate|racism|racist)
)\b

\b(?<span>
c'est toujours pareil
ils volent
volent (?:les|tout)
qu'(?:elle|il|ils|elles) (?:aille|aillent|retournent?|rentrent?)
aille se faire (?:soigner|voir)
dans (?:son|leur) pays
chez (?:elle|lui|eux)\b(?=[.!]|$)
que se (?:regresen|vayan|larguen)
encima exigen
a parir gratis
se busque \w{4,10}
en su pais
profiteurs?
vividores
)\b

\b(?<span>
(?:i|we)(?:'ll| will|'m| am|'re| are)? (?:not|never|won'?t|will not|refuse to|no longer|don'?t|do not|am not|aren'?t|stopped|done)(?: be)? (?:treat|see|serve|examin|operate on|operating on|accept|admit|touch|prescrib|deliver|car|book|tak|speak|us)\w{0,4} (?:any ?(?:more|body|one)?|to|for|care of|on|trans|muslims?|jews?|israelis?|gays?|immigrants?|those|these|that|your|his|her|their|them|people|women|men|patients who|anybody|anyone|the)(?: ['"]?[\w']{2,12}['"]?){0,4}
won'?t be (?:seeing|treating|taking|operating|serving)(?: ['"]?[\w']{2,12}['"]?){1,4}
(?:chair|door|doors|clinic|practice|list|books|surgery|office|pharmacy) (?:is|are) (?:closed|shut|full) (?:to|for)(?: ['"]?[\w']{2,12}['"]?){1,5}
(?:full|closed|no room) for you lot
(?:take|bring) (?:your|their) (?:headscarves|kind|pronouns|business|lot|lifestyle|politics|passport\w?)(?: \w{2,9}){0,4}
(?:go|find|try) (?:(?:back )?(?:to (?:your|their)|where you)|somewhere else|elsewhere|another (?:clinic|doctor|dentist|hospital)|a circus)(?: [\w']{2,9}){0,3}
(?:back|end|bottom) of (?:the|my) (?:queue|line|list)
take my (?:sweet )?time with(?: \w{2,9}){1,3}
(?:no|not) (?:\w{4,12}) (?:allowed|welcome|here|in my (?:clinic|chair|practice|theatre|exam room))
(?:je ne|on ne) (?:soigne|recois|prends|traite|soignera|recevrai|prendrai)\w{0,3} (?:pas|plus)(?: \w{2,9}){1,4}
no (?:atiendo|atendere|voy a atender|vuelvo a atender|pienso atender)(?: \w{1,12}){1,4}
boycotts?
)\b

\b(?:
bias\w{0,2}
racis(?:m|t)
sexis(?:m|t)
misogyn\w{1,3}
homophob\w{2,3}
transphob\w{2,3}
discriminat\w{2,4}
prejudice\w{0,1}
stereotyp\w{1,3}
disparit\w{2,4}
equity
equality
inequ\w{4,8}
health gap
study
studies
data
survey
research
paper
audit
risk of
more likely
less likely
die (?:more|at)
underserved
access to
barriers?
interpreters?
cultural safety
advoca\w{2,4}
rights
deserve
welcome
proud
honou?r
celebrat\w{1,4}
month
pride
awareness
screening
vaccin\w{2,5}
clinic for
for (?:women|men|trans|older|refugees|migrants|travellers)
as an? (?:\w{4,12} )?(?:woman|muslim|jew|black|gay|trans|immigrant|indian|asian|latina|img|muslim|nigerian|mother|mum|mom)
i'?m (?:an? )?(?:\w{4,12} )?(?:woman|muslim|jewish|black|gay|trans|immigrant|indian|asian|latina|img|nigerian|queer|disabled|autistic|deaf)
told me
said to me
asked (?:me|if i)
someone (?:said|told|called|asked)
a patient (?:said|told|called|asked|refused)
called me
to my face
heard (?:a|an|my|someone)
overheard
we (?:fail|failed|need to|must|should)
apolog\w{3,4}
grew up
my (?:mother|family|parents|grandmother|people|community)
thank
)\b

\b(?<span>
(?:not|wasn't|aren't|am not|i'm not) (?:really )?(?:supposed|allowed|meant) to (?:say|share|post|tell|talk|know)
(?:told|asked|warned) (?:us|me|everyone|staff) (?:to keep (?:it )?(?:quiet|under wraps|confidential)|not to (?:say|tell|post|talk|share|chart))
they told us it'?s (?:privileged|confidential)
(?:it's|this is) (?:privileged|embargoed|still confidential)
(?:under|signed|sign) (?:an? )?ndas?
made us sign
(?:can't|shouldn't) share (?:the whole thing|this)
between us
you didn't hear (?:it|this) from me
don't tell (?:anyone|admin|hr|my boss)
keep this (?:quiet|between)
not announced (?:till|until|yet)
before (?:it's announced|it "?expires|they announce|it's public)
hasn't (?:been announced|told the families)
leaked (?:the |this |an? )?(?:memo|email|slide|report|doc\w{0,6}|numbers|recording|video|list|plan)\w{0,1}
confidential(?:ly)?:? (?:memo|email|report)
internal (?:memo|email|report|document|only|review)
privileged so naturally
)\b

\b(?<span>
screenshot of (?:the |our |my )?(?:\w{1,14} ){0,4}(?:message|email|chat|memo|teams|slack|slide|schedule|list|chart|epic)
(?:leaked|forwarded) (?:email|memo|slide|document)
osce stations? (?:leaked|were|are)
station \d is
exam (?:questions|answers) (?:leaked|from)
(?:here are|sharing) the (?:exam|osce|board) (?:questions|stations)
)\b

\b(?<span>
(?:m&m|morbidity and mortality|rca|root cause|peer review|incident review|serious incident) (?:today|this (?:morning|week)|was|on|meeting)(?: \w{1,10}){0,4}
(?:ransomware|hacked|cyber ?attack|data breach|systems? (?:are|is) down)(?=.{0,80}\b(?:our|we|us|here)\b)
(?:suspended|fired|sacked|escorted) (?:consultant|surgeon|nurse|doctor|resident|attending)(?: \w{1,10}){0,4}
hr (?:had|called|is|interviewed) (?:us|everyone|all)
hasn't told (?:the )?(?:families|patients|anyone)
admin (?:hasn't|won't|is hiding|told us)
cover(?:ing|ed)? (?:it|this) up
we're on (?:divert|diversion)(?: \w{1,6}){0,4}
on divert
don't (?:come|go|bother) (?:to|with) \w{3,12}(?: \w{3,12})?
go literally anywhere else
phase [123] readout
hospital is (?:hiding|going bankrupt|about to)
as the (?:official )?voice of
we at \w{4,14} (?:hospital|health) (?:endorse|recommend)
speaking (?:on behalf of|for) (?:the|my) (?:hospital|department|trust)
positives? (?:for|on) (?:\w{1,8} ){1,3}(?:our|the) (?:\w{1,5} )?(?:floor|ward|unit)
)\b

\b(?<span>(?:
heard (?:it )?(?:from|in) (?:a |the )?(?:leadership|board|admin|exec\w{0,6}|meeting)
in (?:today's|yesterday's|the) (?:board|leadership|m&m|peer review|closed|budget|exec\w{0,6}) meeting
(?:layoffs|merger|closure|closing|acquisition|buyout|bankruptcy)(?: \w{1,8}){0,3} (?:coming|monday|next|not public|soon|before|announced)
isn't public yet
not public yet
before (?:the press|it hits|the announcement|anyone knows)
embargo\w{0,2}
(?:hospital|trust|clinic|practice|company|system|board|ceo|admin\w{0,9}|management|leadership) (?:is|are|has been|was|just)? ?(?:hiding|buried|burying|settl(?:ed|ing)|quietly|secretly|covering|fudging|cooking|about to (?:announce|close|lay)|told us|doesn't want)
sentinel event
root cause (?:analysis|report)
incident report (?:says|number)
deposition
settlement (?:was|is|for)
lawsuit (?:against|we)
our (?:password|login|vpn|server|credentials|unreleased|unpublished|confidential|internal|infection|mortality|complication) (?:\w{2,10} ){0,2}(?:is|are|was|rate|rates|numbers|data|list|memo)
(?:exam|osce|board|interview|rank list|mcat|shelf) (?:\w{2,10} ){0,2}(?:questions?|answers|stations|leak\w{0,2}|was about|recall)
(?:speaking|posting|writing) (?:here )?(?:on behalf of|as the (?:official )?(?:voice|spokes\w{3,6}))
official (?:statement|position) of (?:our|my)
(?:as|on behalf of) (?:the|our) (?:\w{3,12} )?(?:hospital|department|trust|health system|university),? (?:i|we) (?:endorse|support|recommend|oppose|condemn)
(?:avoid|stay away from|don't (?:go|come) (?:to|near)) (?:our|my|this|the|st\.?|mercy|general)(?: \w{2,12}){0,3}
))\b

\b(?<span>
embargo(?:ed)?(?: (?:till|until|to)(?: \w{1,8}){1,3})?
under (?:wraps|embargo|nda|seal)
swore (?:me|us)(?: \w{1,8}){0,2} (?:to secrecy|silence)(?: \w{2,8}){0,3}
sworn to secrecy
(?:not|isn'?t|nothing) ?(?:yet )?["'(]{0,2}(?:public|announced|official)(?: yet)?
(?:hasn'?t|haven'?t|won'?t|before it'?s|until it'?s|not) (?:been )?(?:announced?|made public|gone out|told (?:the|us|staff|families|anyone|patients))(?: \w{2,8}){0,2}
(?:didn'?t|did not) (?:hear|get|see) (?:it|this|that) (?:here|from me)
(?:staff|families|patients|nurses|they|everyone|we|the (?:ward|union)) (?:\w{2,5} )?(?:get told|find out|will be told|don'?t know|aren'?t told|haven'?t been told)(?: \w{2,8}){0,2}
(?:screenshots?|here'?s the|attached page|page \d|see pic|pics? below|posting the|link to the|leaking|sharing the|photo of the (?:memo|slide|screen|board|list|email)|copy of the|uploaded the|pinned the|forward(?:ed|ing)? the)(?: \w{2,12}){0,4}
before (?:they|legal|comms|hr|it|the sponsor|anyone|the press|the announcement)(?: \w{2,10}){1,4}
(?:got )?(?:copied|cc'?d|bcc'?d|forwarded|added)(?: \w{1,10}){0,5} (?:by (?:mistake|accident)|accidentally)
by (?:mistake|accident)
(?:on behalf of|speaking (?:for|as)|official(?:ly)? (?:position|statement|view) of|as (?:the )?(?:official )?(?:voice|spokes\w{3,6}) of|we at|as a representative of|representing)(?: (?:the|all|my|our|everyone at|st))?(?:[. ]{1,2}\w{3,14}){1,2}
sneak peek
first look
insider
inside (?:info|source|word)
word (?:from|is|on)(?: \w{2,10}){1,3}
rumou?r (?:from|is|has it)
heard (?:it )?(?:from|in|at|through)(?: \w{2,12}){1,3}
guess (?:who|what)(?: \w{2,10}){1,4}
unpublished
unblinded
confidential\w{0,4}
privileged
off the record
internal(?:ly)?(?: only)?
not for (?:distribution|circulation|sharing|external)
stays? in(?: the)? (?:room|peer review|committee|house)
committee voted(?: [\w-]{1,10}){0,6}
voted [\w-]{1,7} to(?: \w{2,12}){1,4}
(?:the )?password (?:is|was|had been|for)(?: \w{2,14}){0,2}
paying (?:in|the) (?:crypto|ransom|bitcoin)(?: \w{2,9})?
price tag(?: [\w.]{1,6}){0,2}
(?:letters|emails|notices) go (?:out )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow|\w{2,9})
help yourselves
accordingly
(?:we|they) (?:reject|deny|dispute) the(?: [\w']{2,12}){1,3}
not be apologi[sz]ing(?: \w{2,10}){0,2}
top secret
no lo sabe nadie
todavia no (?:es publico|se anuncia|lo saben)
aun no (?:es publico|se ha anunciado)
antes de que(?: \w{2,10}){1,4}
en nombre de(?: \w{2,12}){1,3}
pas encore (?:annonce|public|officiel)
au nom d[eu](?: \w{2,12}){1,3}
avant que(?: \w{2,10}){1,4}
captura de
capture d'ecran
filtr(?:o|ado|amos)
)\b

\b(?<span>
(?:unblind\w{2,3}|peeked at|ran the) (?:our|the|my) (?:arm|data|trial|interim|numbers|results)(?: \w{2,9}){0,4}
(?:settled|settling) (?:with|for|out of court)(?: [\w'.]{1,9}){0,5}
sealed(?:,)? so(?: [\w']{2,9}){0,4}
i was in the room(?: \w{2,9}){0,3}
(?:can'?t|cannot|shouldn'?t|not allowed to|won'?t) (?:tell|say|share|name|give)(?: \w{2,9}){0,4} (?:before|until|till|but|yet|numbers|officially)
(?:comms|legal|pr|hr|management|head office) (?:haven'?t|hasn'?t|won'?t|can'?t|didn'?t|don'?t)(?: [\w']{2,9}){0,4}
(?:we|they) (?:will|'ll) be suing
let me tell you (?:how|what)(?: \w{2,9}){0,3}
(?:here'?s|these are|posting|sharing|attached|see) (?:the |our |all )?(?:\w{3,10} )?(?:figures|numbers|minutes|slides?|memo|email|spreadsheet|answers|questions|pdf|draft|data|rota|dashboard|report|list|scores)(?: \w{2,9}){0,3}
)\b

\b(?<span>(?:still |a (?:lil|little|bit) |so |absolutely |kinda |pretty |half |proper |slightly ){0,2}(?:
drunk
hung ?over
hangover
tipsy
wasted
hammered
buzzed
stoned
high af
baked
pissed from
lit\b
plastered
sloshed
blotto
wavy
cross-?faded
trashed
shitfaced
legless
steaming
gueule de bois
lendemain de brosse
encore chaud
bourree?
cruda
crudo
resac(?:a|on)
borrach[oa]
))\b

\b(?<span>
(?:\w{3,12} )?hangover
(?:two|three|four|five|six|seven|a few|couple of|couple|just the two|third|fourth|\d|second|bottomless|several|one more) (?:\w{1,10} )?(?:shots?|beers?|drinks|jagers?|champagnes?|margs|margaritas?|glasses|wines|pints?|tequilas?|cocktails|old fashioneds?|mimosas?|bloody marys|brunch|white claws?|whiskeys?|bourbons?|edibles?|gummies|proseccos?|vodkas?|negronis?|g&ts?)
)\b

\b(?<span>(?:
edibles?
gummy
gummies
joint
weed
vape pen
delta-?8
thc
shrooms
molly
coke
ket(?:amine)? from
leftover (?:fentanyl|propofol|ativan|dilaudid)
(?:roommate|friend|sister|husband)'s (?:adderall|ritalin|vyvanse|xanax)
popped (?:an?|two|some|\w{1,5}) (?:\w{1,12} )?(?:adderall|xanax|vyvanse|ritalin|modafinil|beta ?blockers?|ativan)
microdos\w{2,4}
a pint
a beer
glass of (?:wine|red|white|prosecco)
day drinking
flask
tito's
vodka in
spiked
))\b

\b(?<span>
so wasted
absolutely hammered
blackout drunk
drive me to drink
reason i (?:drink|keep)
keep (?:tito's|vodka|wine|whiskey)
)\b

\b(?<span>(?:
hands? shaking
could barely see
can't read the screen
fell asleep (?:standing|during)
falling asleep (?:at|in|during) (?:the|a|surgery|or)
operated (?:\d{2}|\w{4,8}) hours
no sleep and
haven't slept in \d{2} hours
))\b

\b(?:
on call
on-call
on shift
my shift
this shift
night shift
shift (?:starts|at|in)
clock(?:ing|ed)? in
rounding
rounds
round at
in the or
first case
scrub(?:bing)? in
on (?:at|in) (?:\d|an hour)
on nights
clinic (?:at|in|this)
before (?:\w{1,10} ){0,3}(?:clinic|shift|rounds|work|call)
about to (?:see|operate|round|start)
see patients
my break
on my break
med room
operat(?:e|ing|ed)
intubat\w{2,3}
backup call
back-?up call
long day
28 ?hr call
through call
handover
the take
ward round
bay \d
patients? (?:today|tonight|tomorrow)
my patient
suicide watch
anaesthetics but
charting
lap chole
coded
pager on
carry(?:ing)? the (?:pager|bleep)
holding the (?:pager|bleep)
hook up the wrong
non-?resident on
case (?:list|start)
theatre list
de guardia
ma garde
poniendo vias
je commence
seguro
working tonight
work at \d
in at \d
start at \d
dosing
in my white coat
white coat
)\b

\b(?:
sober
mocktail
designated driver
somebody else holding the pager
not (?:one of us )?on call
off duty
zero pages
phone off
pager off
no level of alcohol
alcohol (?:units|harm|policy|use disorder)
alcohol-free
in recovery
winemaking
worried about your drinking
physician health program
i want to stop
i think i'm an alcoholic
recovery
)\b

\b(?<span>
drunk(?:en)?
hung ?-?over
hangovers?
tipsy
wasted
hammered
buzzed
buzzing from
stoned
baked
blazed
plastered
sloshed
blotto
trashed
shitfaced
legless
steaming
bladdered
trolleyed
mullered
sozzled
squiffy
merry (?:from|on|after)
half[- ]?cut
on the piss
three sheets
worse for wear
rough as
hanging (?=out my|so bad|badly|today)
rat-?arsed
langers
fluthered
ossified
munted
seedy as
wrecked (?:from|after)
cross-?faded
faded af
high (?:as|af|off|rn)
tripping (?:balls|on)
come-?down
coming down (?:off|from)
zooted
over the limit
blow(?:ing)? over
breathaly[sz]\w{2,3}
sobering up
sober(?:-?ish| enough| by| up by)
(?:not|barely|nearly|almost|mostly) (?:quite |entirely |fully |exactly |technically )?sober
seeing double
room (?:is |'s )?(?:spinning|moving)
(?:if|when) i sway
ivre
bourree?
saoule?s?
pompette
defoncee?
gueule de bois
une cuite
lendemain de (?:cuite|brosse|fete)
borrach[oa]
ebri[oa]
colocad[oa]
fumad[oa]
resac(?:a|os[oa])
cruda
guayabo
enguayabad[oa]
de empalme
ciego de
dos copas de mas
)\b

\b(?<span>
(?:taste|tasting|smell|smelling|smells|reek\w{0,3}|stink\w{0,3}|sweat\w{0,3}|breath)(?: (?:of|like|out|off|last|night'?s|the|pure|my|a)){0,4} (?:night'?s )?(?:sambuca|tequila|gin|vodka|rum|whisk\w{1,2}|wine|rose|red|beer|lager|guinness|booze|alcohol|jager\w{0,6}|brewery|distillery|weed|prosecco|champagne|sangria|merlot|malbec|spirits|pub)
(?:kicked|kicking|kicks|kick) in (?:right|just|as|before|during|mid|at|and)
more (?:gin|wine|vodka|tequila|rum|whisky|alcohol|prosecco|beer|ginebra) than (?:blood|water|sense)
mas (?:gin|vino|ron|tequila|alcohol) que
(?:second|third|fourth|last|another|2nd|3rd) bottles?(?: of \w{3,12})?
bottle (?:two|three|deep|down|of (?:wine|red|white|malbec|merlot|gin|vodka|whisk\w{1,2}|prosecco|champagne|rioja|rum))
(?:pints?|drinks?|shots?|beers?|glasses|bottles?|cans?|cocktails?|margs?|margaritas?|edibles?|gummies|lines?) (?:deep|down|in\b)
(?:haven'?t|not|never) (?:been to bed|slept|gone to bed|sobered)
straight from (?:the )?(?:club|bar|pub|party|rave|wedding|festival|afters|bottomless|casino|stag|hen)
(?:do|party|wedding|ball|night|afters|lock-?in|bender|session|piss-?up|happy hour|social|mess|reception) (?:ran|went|lasted|finished|ended|didn'?t (?:end|finish)) (?:on )?(?:till|until|til|at) (?:two|three|four|five|six|\d)
(?:four|five|three|two|\d) hours? (?:after|since) (?:my |the )?last (?:drink|shot|pint|beer|bottle)
home at (?:three|four|five|3|4|5)
boda directo
directo a la guardia
sin dormir y
pas (?:dormi|redescendu)
encore (?:chaud|dans le sang)
(?:head|skull)(?: is|'s)? (?:pounding|splitting|banging|thumping)
puk(?:ed|ing) in
threw up in
vomit(?:ed|ing) (?:in|before|between) (?:the|a|my|cases)
)\b

\b(?<span>
on the (?:sambuca|tequila|gin|vodka|wine|beers?|sauce|lash|piss|shots|rum|whisk\w{1,2}|prosecco|pints|jagers?|town|tear)(?: (?:till|until|til|since|all|last|to|with) ?[\w']{0,9}){0,3}
(?:till|until|til) (?:two|three|four|five|six|[2-6] ?(?:am)?)\b(?=.{0,60}(?:list|rounds?|clinic|shift|theatre|pre-?op))
nobody(?:'ll| will)?(?: \w{2,9}){0,5} (?:ever )?know you were(?: \w{2,9}){0,5}
(?:litre|liter|bag) of (?:hartmann'?s|saline|fluids)
ondansetron
banana bag
iv fluids? (?:in|and)
(?:pedialyte|dioralyte|berocca|electrolytes)
)\b

\b(?<span>
prosecco
champagne
champers
bubbles
fizz
cava
mimosas?
bellinis?
spritz\w{0,2}
wine
malbec
merlot
rioja
shiraz
rose all
pinot
vino
sangria
beers?
lagers?
pints?
guinness
stout
ipa
cider
shots?(?= of| at| before| and| with| o)
tequila
vodka
gin(?! rummy)
rum
whisk(?:e)?y
bourbon
scotch
brandy
cognac
sambuca
jager\w{0,6}
absinthe
mezcal
pisco
aguardiente
mojitos?
margaritas?
margs
negronis?
martinis?
old fashioneds?
g ?& ?ts?
cocktails?
long island
white claws?
hard seltzer
buckfast
bucky
baileys
hip flask
flask
booze
liquor
bottomless
brunch drinks
open bar
free bar
happy hour
bender
pub crawl
keg
aperitivo
canas
cubatas?
copas
copita
chupitos?
cervezas?
biere
pinard
pastis
apero
un verre
whisky
edibles?
gumm(?:y|ies)
weed
joint
spliff
bong
blunt
vape pen
dab pen
thc
delta-?[89]
shrooms
mushrooms?(?= kick| trip)
acid tab
lsd
molly
mdma
ecstasy
coke
cocaine
bump of
line of
ket\b
k-?hole
poppers
whippets?
nitrous (?:from|on the|for (?:me|us))
percs?
oxys?
xannies?
xanax
valium
ativan
ambien
zopiclone
lorazepam
modafinil
provigil
adderall
vyvanse
ritalin
concerta
addys?
dexies
leftover (?:fentanyl|propofol|ketamine|midazolam|dilaudid|morphine)
porro
perico
farlopa
un joint
)\b

\b(?<span>
\w{4,6} verres de \w{3,10}
verres? dans le nez
gueule de bois
bourree?
saoule?
ivre
cruda horrible
resaca
borrach[oa]
copas de mas
huelo a \w{4,8}
fume un joint
)\b

\b(?<span>(?:
you (?:can|could|should|need to|want to|may|might)
just
go ahead and
try
take
give
start
stop
skip
double
halve
increase
decrease
drop
cut
up
bump
get
put (?:some|her|him)
use
rub
chew
i'd (?:be on|start|take|give|go|try|double|stop|skip|up)
)(?: \w{1,12}){0,5} (?:\d{1,4}(?:\.\d{1,2})? ?(?:mg|mcg|ml|units?|g|tablets?|tabs?|pills|caps|twice|times|weekly|daily)|(?:ibuprofen|tylenol|acetaminophen|paracetamol|aspirin|naproxen|advil|motrin|benadryl|zofran|prednisone|steroids?|amoxicillin|augmentin|azithromycin|z-?pack|doxycycline|keflex|cipro|antibiotics?|metformin|insulin|novorapid|lantus|ozempic|wegovy|semaglutide|tirzepatide|mounjaro|lisinopril|losartan|amlodipine|metoprolol|propranolol|warfarin|eliquis|xarelto|statins?|atorvastatin|lexapro|zoloft|sertraline|prozac|ssri|wellbutrin|xanax|ativan|adderall|vyvanse|ritalin|lithium|gabapentin|tramadol|oxycodone|percocet|vicodin|dilaudid|morphine|fentanyl|suboxone|methadone|levothyroxine|synthroid|tamoxifen|methotrexate|progesterone|estrogen|birth control|the pill|plan b|valacyclovir|valaciclovir|valtrex|acyclovir|aciclovir|fluconazole|diflucan|ivermectin|hydroxychloroquine|fenbendazole|omeprazole|lansoprazole|pantoprazole|albuterol|ventolin|inhaler|salbutamol|water pill|furosemide|lasix|melatonin|magnesium|potassium|pepto|imodium|miralax|senna|peroxide|hydrocortisone|clobetasol|calamine|charcoal|codeine|tramadol|viagra|cialis|finasteride|spironolactone|accutane|retinol|tretinoin|botox|nitrofurantoin|macrobid|bactrim|trimethoprim|cbd|kratom|edible|papaya leaf|paracetamol|metformina|ibuprofeno|amoxicilina|pastilla))\b(?:.{0,40}\b(?:daily|a day|every \d|twice|times|at night|for \w{1,8} (?:days|week|weeks)|weekly|now)\b)?)

\b(?<span>\d{1,4}(?:\.\d)? ?(?:mg|mcg|ml|g|units?) (?:of )?(?:\w{1,12} ){0,3}(?:
\w{4,10} times a day
twice
three times
every
daily
for a (?:week|fortnight)
now
at night
))\b

\b(?<span>(?:ibuprofen|tylenol|acetaminophen|paracetamol|aspirin|naproxen|advil|motrin|benadryl|zofran|prednisone|steroids?|amoxicillin|augmentin|azithromycin|z-?pack|doxycycline|keflex|cipro|antibiotics?|metformin|insulin|novorapid|lantus|ozempic|wegovy|semaglutide|tirzepatide|mounjaro|lisinopril|losartan|amlodipine|metoprolol|propranolol|warfarin|eliquis|xarelto|statins?|atorvastatin|lexapro|zoloft|sertraline|prozac|ssri|wellbutrin|xanax|ativan|adderall|vyvanse|ritalin|lithium|gabapentin|tramadol|oxycodone|percocet|vicodin|dilaudid|morphine|fentanyl|suboxone|methadone|levothyroxine|synthroid|tamoxifen|methotrexate|progesterone|estrogen|birth control|the pill|plan b|valacyclovir|valaciclovir|valtrex|acyclovir|aciclovir|fluconazole|diflucan|ivermectin|hydroxychloroquine|fenbendazole|omeprazole|lansoprazole|pantoprazole|albuterol|ventolin|inhaler|salbutamol|water pill|furosemide|lasix|melatonin|magnesium|potassium|pepto|imodium|miralax|senna|peroxide|hydrocortisone|clobetasol|calamine|charcoal|codeine|tramadol|viagra|cialis|finasteride|spironolactone|accutane|retinol|tretinoin|botox|nitrofurantoin|macrobid|bactrim|trimethoprim|cbd|kratom|edible|papaya leaf|paracetamol|metformina|ibuprofeno|amoxicilina|pastilla) \d{2,4}(?:mg)? (?:
twice
once
three times
daily
every
at night
))\b

\b(?<span>\d{2,4} (?:
twice
three times
once
) (?:daily|a day))\b

\b(?<span>(?:you can (?:just )?|just |go ahead and |please )?(?:stop|quit|skip|ditch|bin|drop|cut|double|come off|deje|arretez|suba|subale a) (?:taking )?(?:the|your|ur|her|his|that|those|la|el|le|les) (?:
(?:ibuprofen|tylenol|acetaminophen|paracetamol|aspirin|naproxen|advil|motrin|benadryl|zofran|prednisone|steroids?|amoxicillin|augmentin|azithromycin|z-?pack|doxycycline|keflex|cipro|antibiotics?|metformin|insulin|novorapid|lantus|ozempic|wegovy|semaglutide|tirzepatide|mounjaro|lisinopril|losartan|amlodipine|metoprolol|propranolol|warfarin|eliquis|xarelto|statins?|atorvastatin|lexapro|zoloft|sertraline|prozac|ssri|wellbutrin|xanax|ativan|adderall|vyvanse|ritalin|lithium|gabapentin|tramadol|oxycodone|percocet|vicodin|dilaudid|morphine|fentanyl|suboxone|methadone|levothyroxine|synthroid|tamoxifen|methotrexate|progesterone|estrogen|birth control|the pill|plan b|valacyclovir|valaciclovir|valtrex|acyclovir|aciclovir|fluconazole|diflucan|ivermectin|hydroxychloroquine|fenbendazole|omeprazole|lansoprazole|pantoprazole|albuterol|ventolin|inhaler|salbutamol|water pill|furosemide|lasix|melatonin|magnesium|potassium|pepto|imodium|miralax|senna|peroxide|hydrocortisone|clobetasol|calamine|charcoal|codeine|tramadol|viagra|cialis|finasteride|spironolactone|accutane|retinol|tretinoin|botox|nitrofurantoin|macrobid|bactrim|trimethoprim|cbd|kratom|edible|papaya leaf|paracetamol|metformina|ibuprofeno|amoxicilina|pastilla)
tamoxifen
pills?
meds
tablets
dose
prescription
antibiotics
boot
stitches
sling
cast
blood thinners?
water pill
pastilla
metformina
)\b)

\b(?<span>(?:
take off
remove
cut
pull
) (?:that|the|your) (?:boot|cast|stitches|sutures|splint|sling|bandage|cath\w{0,6})(?: yourself)?)\b

\b(?<span>
double it
skip (?:urgent care|the (?:clinic|er|ed|ortho|appt|visit|\w{3,12} tonight))
don't (?:bother (?:with|going)|need (?:to (?:go in|see|be seen)|a visit|the er|an appointment|stitches))
you don't need (?:to (?:go|see|be)|a |an |the )(?:\w{1,10} ?){1,3}
no need (?:for a visit|to (?:go|see|be seen))
don't let (?:them|anyone) scare you
no necesita (?:cita|ir)
sans ordonnance
leave it alone
i'd (?:probably )?leave it
wait it out
stop worrying
totally normal,? don't
nothing to worry about
it's nothing,? (?:hon|mate|just)
)\b

\b(?<span>(?:
sounds
looks
) (?:like|to me like)(?: you have| you've got| a| an| textbook| classic| it's)? (?:\w{3,18}(?:itis|osis|oma|emia|aemia|pathy|algia)|shingles|ringworm|scabies|eczema|psoriasis|strep|mono|gerd|reflux|a (?:uti|hernia|stone|clot|concussion|virus)|covid|the flu|pcos|ibs|anxiety|adhd|lyme|gout|vertigo|bppv|hives|sciatica|a pinched nerve|appendicitis|migraines?|hypothyroid\w{0,3}))\b

\b(?<span>(?:that'?s|that is|it'?s|this is|c'est|es) (?:\w{1,10} )?(?:\d{2,3} ?% |definitely |totally |textbook |classic |clearly |just |un |una )?(?:
shingles
ringworm
scabies
eczema
psoriasis
strep
mono
gerd
reflux
costochondritis
cellulitis
anxiety
gout
vertigo
bppv
sciatica
zona
a (?:uti|hernia|hairline fracture|spider bite|torn \w{3,10})
pcos
melanoma
impetigo
hand foot and mouth
\w{3,14}itis
))\b

\b(?<span>
my guess is(?: an?)? \w{3,20}
(?:left arm|chest) pain at your age is \w{3,12}
is not fine no matter what
d'apres votre photo
at \d{1,2} weeks with that
you (?:clearly |definitely |probably )?have (?:\w{3,18}(?:itis|osis|oma|emia|aemia)|adhd|pcos|gerd|shingles|a uti|lyme|strep)
)\b

(?<!not )(?<!don't )(?<!never )\b(?<span>
(?:dm|send|message|text|show|whatsapp) me (?:a |your |the |some |couple |a couple (?:of )?)?(?:\w{1,8} )?(?:pics?|photos?|pictures?|panel|labs?|bloodwork|results|ecg|ekg|x-?ray|scan|mri|symptoms|rash)
i'll (?:call|phone) (?:something|it|a script|one|a prescription|an? \w{3,14}) in
call something in for you
what pharmacy (?:do )?you use
i can (?:write|prescribe|send|call in) (?:you|it|that|something|a)
i'll (?:write|prescribe) you
leftover (?:antibiotics|(?:ibuprofen|tylenol|acetaminophen|paracetamol|aspirin|naproxen|advil|motrin|benadryl|zofran|prednisone|steroids?|amoxicillin|augmentin|azithromycin|z-?pack|doxycycline|keflex|cipro|antibiotics?|metformin|insulin|novorapid|lantus|ozempic|wegovy|semaglutide|tirzepatide|mounjaro|lisinopril|losartan|amlodipine|metoprolol|propranolol|warfarin|eliquis|xarelto|statins?|atorvastatin|lexapro|zoloft|sertraline|prozac|ssri|wellbutrin|xanax|ativan|adderall|vyvanse|ritalin|lithium|gabapentin|tramadol|oxycodone|percocet|vicodin|dilaudid|morphine|fentanyl|suboxone|methadone|levothyroxine|synthroid|tamoxifen|methotrexate|progesterone|estrogen|birth control|the pill|plan b|valacyclovir|valaciclovir|valtrex|acyclovir|aciclovir|fluconazole|diflucan|ivermectin|hydroxychloroquine|fenbendazole|omeprazole|lansoprazole|pantoprazole|albuterol|ventolin|inhaler|salbutamol|water pill|furosemide|lasix|melatonin|magnesium|potassium|pepto|imodium|miralax|senna|peroxide|hydrocortisone|clobetasol|calamine|charcoal|codeine|tramadol|viagra|cialis|finasteride|spironolactone|accutane|retinol|tretinoin|botox|nitrofurantoin|macrobid|bactrim|trimethoprim|cbd|kratom|edible|papaya leaf|paracetamol|metformina|ibuprofeno|amoxicilina|pastilla))
borrow (?:her|his|your \w{3,10}'s) (?:(?:ibuprofen|tylenol|acetaminophen|paracetamol|aspirin|naproxen|advil|motrin|benadryl|zofran|prednisone|steroids?|amoxicillin|augmentin|azithromycin|z-?pack|doxycycline|keflex|cipro|antibiotics?|metformin|insulin|novorapid|lantus|ozempic|wegovy|semaglutide|tirzepatide|mounjaro|lisinopril|losartan|amlodipine|metoprolol|propranolol|warfarin|eliquis|xarelto|statins?|atorvastatin|lexapro|zoloft|sertraline|prozac|ssri|wellbutrin|xanax|ativan|adderall|vyvanse|ritalin|lithium|gabapentin|tramadol|oxycodone|percocet|vicodin|dilaudid|morphine|fentanyl|suboxone|methadone|levothyroxine|synthroid|tamoxifen|methotrexate|progesterone|estrogen|birth control|the pill|plan b|valacyclovir|valaciclovir|valtrex|acyclovir|aciclovir|fluconazole|diflucan|ivermectin|hydroxychloroquine|fenbendazole|omeprazole|lansoprazole|pantoprazole|albuterol|ventolin|inhaler|salbutamol|water pill|furosemide|lasix|melatonin|magnesium|potassium|pepto|imodium|miralax|senna|peroxide|hydrocortisone|clobetasol|calamine|charcoal|codeine|tramadol|viagra|cialis|finasteride|spironolactone|accutane|retinol|tretinoin|botox|nitrofurantoin|macrobid|bactrim|trimethoprim|cbd|kratom|edible|papaya leaf|paracetamol|metformina|ibuprofeno|amoxicilina|pastilla))
)\b

(?:
^@\w{2,30}
\b(?:you|your|ur|yours|u|yourself|hon|mate|hun|girl|babe|sweetie|auntie|bec|votre|vos|usted|tu|su)\b
)

\b(?:
in general
patients over
for stubborn
i work up
hive mind
colleagues
in (?:my|our) (?:practice|unit)
we (?:use|give|start|dose)
start low
our (?:protocol|pathway)
guideline
trial
what's your
mechanism of action
on ward rounds
preceptor
attending
same active drug
same fda standard
depends on
)\b

\b(?:
call (?:911|999|000|111|988|112|15)
911 (?:right )?now
999 if
ring (?:111|999|whoever)
is 911
go (?:to the (?:er|ed)|now|in now)
emergency (?:department|services|room)? ?(?:now|right)
(?:can't|cannot|don't) (?:advise|give (?:you )?(?:medical )?advice|sort this|be your doctor|diagnos)
your own (?:gp|doctor|clinician|physician|pharmacist)
talk (?:to|with) your (?:doctor|gp|pharmacist|midwife|clinician)
not something anyone should
ask (?:the|your) (?:pharmacist|prescriber)
before talking with
get seen
don't stop it suddenly
please don't (?:stop|change)
c'est le 15
es 911
avis ici
no se contesta por aqui
see (?:your|a) (?:gp|doctor|clinician)
)\b

\b(?<span>
(?:from|going by|judging by|looking at|based on|with|given|per|seen|saw) (?:the|your|that|those|his|her|this|what you'?(?:ve|re)?|these) (?:\w{2,10} )?(?:photo|pic|picture|image|video|description|describe|described|said|say|saying|posted|labs?|results|bloods?|bloodwork|panel|mri|scan|ct|x-?ray|ecg|ekg|numbers|readings|report|symptoms|history|rash|mole|levels?)
thanks for (?:sending|sharing|posting|the (?:pic|photo|scan|labs))(?: \w{2,10}){0,4}
had a (?:look|read|peek) (?:at|through) your(?: \w{2,10}){0,2}
au vu de (?:votre|ta|tes|vos)(?: \w{2,10}){0,3}
d'?apres (?:ce que|votre|ta|la|tes|vos)(?: \w{2,10}){0,3}
vu (?:vos|tes|votre|ta) \w{3,12}
por (?:lo que (?:cuentas|dices|describes|me dice)|la foto|tus (?:sintomas|analisis))
segun (?:tus|tu|lo que|la foto)(?: \w{2,10}){0,2}
con esos (?:valores|sintomas)
)\b

\b(?<span>(?:i'?d|i would|i'?m) (?:be )?(?:comfortable|confident|happy|willing|pretty sure|fairly sure|certain|calling|betting|bet|call|say|guess|put money)(?: (?:to|that|it|it's|that's|this|on|calling|saying|a|an|my|house|its|is|you|you're|you've|just|she's|he's)){1,5}(?: \w{4,16})?|(?:you'?ve got|you have|you'?re having|he'?s got|she'?s got|that'?s|it'?s|this is|that is|looks? like|sounds? like|screams|reads like|c'?est|es|tienes|tiene|tenes|vous avez|t'?as|tu as) (?:just |only |clearly |definitely |probably |almost certainly |likely |a |an |your |un |une |una |classic |textbook |obviously |simple |plain |mild |early |typical |most likely ){0,4}(?:[a-z]{3,16}(?:itis|osis|emia|oma|algia|pathy|ite|ose)|hashimoto|basal cell|cyst|lipoma|fungal|viral|bacterial|allergic|hormonal|muscular|nerve|a (?:bulge|tear|sprain|strain|clot|stone|polyp|hernia|fracture|break|virus|migraine|flare|relapse|panic attack|miscarriage|infection)|perimenopause|menopause|reflux|gerd|pcos|adhd|autism|bipolar|shingles|zona|ringworm|scabies|eczema|psoriasis|rosacea|impetigo|strep|mono|flu|covid|croup|rsv|gout|sciatica|sciatique|ciatica|vertigo|anxiety|ansiedad|depression|angine|otite|gastro\w{0,7}|rhume|sinusite|infeccion|hongos|varicela|anemia|tiroides|thyroid|heart(?:burn)?|gallbladder|gallstones|kidney stones?|appendix|measles|chickenpox|hand foot|nothing|nada|rien|benign|normal|harmless|not (?:melanoma|cancer|serious|broken|a (?:stroke|clot|heart attack)))|not (?:a )?(?:melanoma|cancer|serious|broken|infected|dangerous|stroke|clot|heart attack|fracture)\b|(?:no rush|no hurry|can wait|pas (?:urgent|grave)|no es grave|sin prisa|nothing (?:to worry|sinister|serious|major)|you'?ll be (?:fine|grand|ok|okay|right)|she'?ll be (?:fine|right|grand)|he'?ll be (?:fine|right|grand)|perfectly (?:safe|normal|fine) (?:to|for you|at)|safe (?:for you|to (?:take|combine|mix|stop)))|you (?:want|need|don'?t need|don'?t want|qualify for|should get|should have|can have|could do with) (?:the |a |an |your |to (?:get|have|be on|come off) )?(?:injection|surgery|op|operation|scan|mri|ct|biopsy|steroids?|antibiotics?|course of|referral|hrt|testosterone|thyroid|iron|b12|statins?|stent|brace|boot|cast|stitches|insulin|antivirals?|beta ?blockers?|ssris?|meds|medication|blood thinners?)(?: \w{2,10}){0,4})\b

\b(?<span>
(?:he'?s|she'?s|he is|she is|you'?re|you are|they'?re) (?:just |clearly |definitely |probably |almost certainly |obviously |classic |likely |textbook |having )?(?:an? )?(?:bipolar|manic|depressed|psychotic|autistic|adhd|anaemic|anemic|diabetic|pre-?diabetic|septic|dehydrated|hypothyroid|coeliac|celiac|allergic|perimenopausal|anxious|borderline|narcissist\w{0,2}|in (?:labou?r|heart failure|ketosis)|a (?:narcissist|sociopath|stroke|seizure|panic attack))(?: \w{1,9}){0,4}
(?:he|she|you|they) needs? (?:(?:ibuprofen|tylenol|acetaminophen|paracetamol|aspirin|naproxen|advil|motrin|benadryl|zofran|prednisone|steroids?|amoxicillin|augmentin|azithromycin|z-?pack|doxycycline|keflex|cipro|antibiotics?|metformin|insulin|novorapid|lantus|ozempic|wegovy|semaglutide|tirzepatide|mounjaro|lisinopril|losartan|amlodipine|metoprolol|propranolol|warfarin|eliquis|xarelto|statins?|atorvastatin|lexapro|zoloft|sertraline|prozac|ssri|wellbutrin|xanax|ativan|adderall|vyvanse|ritalin|lithium|gabapentin|tramadol|oxycodone|percocet|vicodin|dilaudid|morphine|fentanyl|suboxone|methadone|levothyroxine|synthroid|tamoxifen|methotrexate|progesterone|estrogen|birth control|the pill|plan b|valacyclovir|valaciclovir|valtrex|acyclovir|aciclovir|fluconazole|diflucan|ivermectin|hydroxychloroquine|fenbendazole|omeprazole|lansoprazole|pantoprazole|albuterol|ventolin|inhaler|salbutamol|water pill|furosemide|lasix|melatonin|magnesium|potassium|pepto|imodium|miralax|senna|peroxide|hydrocortisone|clobetasol|calamine|charcoal|codeine|tramadol|viagra|cialis|finasteride|spironolactone|accutane|retinol|tretinoin|botox|nitrofurantoin|macrobid|bactrim|trimethoprim|cbd|kratom|edible|papaya leaf|paracetamol|metformina|ibuprofeno|amoxicilina|pastilla)|to be on|a higher dose|a lower dose|lithium|an antidepressant)(?: \w{2,9}){0,3}
(?:(?:ibuprofen|tylenol|acetaminophen|paracetamol|aspirin|naproxen|advil|motrin|benadryl|zofran|prednisone|steroids?|amoxicillin|augmentin|azithromycin|z-?pack|doxycycline|keflex|cipro|antibiotics?|metformin|insulin|novorapid|lantus|ozempic|wegovy|semaglutide|tirzepatide|mounjaro|lisinopril|losartan|amlodipine|metoprolol|propranolol|warfarin|eliquis|xarelto|statins?|atorvastatin|lexapro|zoloft|sertraline|prozac|ssri|wellbutrin|xanax|ativan|adderall|vyvanse|ritalin|lithium|gabapentin|tramadol|oxycodone|percocet|vicodin|dilaudid|morphine|fentanyl|suboxone|methadone|levothyroxine|synthroid|tamoxifen|methotrexate|progesterone|estrogen|birth control|the pill|plan b|valacyclovir|valaciclovir|valtrex|acyclovir|aciclovir|fluconazole|diflucan|ivermectin|hydroxychloroquine|fenbendazole|omeprazole|lansoprazole|pantoprazole|albuterol|ventolin|inhaler|salbutamol|water pill|furosemide|lasix|melatonin|magnesium|potassium|pepto|imodium|miralax|senna|peroxide|hydrocortisone|clobetasol|calamine|charcoal|codeine|tramadol|viagra|cialis|finasteride|spironolactone|accutane|retinol|tretinoin|botox|nitrofurantoin|macrobid|bactrim|trimethoprim|cbd|kratom|edible|papaya leaf|paracetamol|metformina|ibuprofeno|amoxicilina|pastilla)|it|that|lamictal|that dose) (?:won'?t|will not) (?:touch|help|work|do)(?: \w{2,9}){0,3}
reading between the lines(?: \w{2,9}){0,4}
)\b

\b(?<span>
(?:then it'?s|it'?s|take|give|gave|try|use|start(?: on| with)?|go (?:up|down) to|up (?:it|to)|drop to|cut to|bump|double|halve|split|another|do|prends|prenez|commencez|commence|mets|mettez|toma|tome|tomate|empieza con|dale|dele|ponle|sube|baja|suba|aumenta) (?:him |her |it |them |par |con |a |an |the |your |his |le |la |un |una |about |like |around |just |to |at |with |on ){0,4}\d{1,4}(?:[.,]\d{1,2})? ?(?:mg|mcg|ug|~00b5g|~03bcg|ml|mls|units?|iu|g\b|puffs?|tablets?|tabs?|pills?|caps?|capsules?|drops?|gouttes?|gotas?|comprim\w{2,5}|pastillas?|sachets?|patches)?(?: of \w{3,14})?(?: \w{2,14}){0,4}
\d{1,4}(?:[.,]\d{1,2})? ?(?:mg|mcg|ug|~00b5g|~03bcg|ml|mls|units|iu) (?:of |de )?(?:\w{3,16} )?(?:\w{2,10} )?(?:twice|once|three times|every|each|daily|a day|at night|before|with|nightly|morning|tonight|now|weekly|tds|bd|qid|bid|tid|a jeun|matin|soir|par jour|cada|al dia|por la noche|\w{0,4}every \w{1,6} hours)
(?:again|repeat|redose|another (?:one|dose)) (?:in|after|every) (?:\w{1,5}) hours?(?: \w{2,8}){0,3}
ignore the (?:box|label|leaflet|packet|pharmacist|warning)
)\b

\b(?<span>
(?:you (?:can|could|should|need to|don'?t need to|must|may)|just|i'?d|i would|go ahead and|definitely|honestly|please|simply|then|and|tell (?:your|him|her) \w{2,8} (?:to|i)|hermana|tranquila?) (?:just |safely |definitely |probably )?(?:stop|quit|come off|drop|ditch|skip|hold|pause|bin|cancel|refuse|wean|taper|switch|restart|start|double|halve|swap|continue|ignore|avoid|delay|postpone|book)(?: (?:taking|off|the|your|those|that|it|them|her|his|this|with|all|any|to)){0,4} (?:\w{3,16})
(?:laisse|laissez) (?:tomber|ca)(?: \w{1,12}){0,3}
arrete[zr]?(?: (?:le|la|les|ton|votre|de|tout))(?: \w{2,14}){1,2}
pas besoin (?:de|d')(?: ?\w{2,14}){1,3}
inutile d[e'](?: ?\w{2,14}){1,3}
(?:deja|dejate|suspende|suspenda|deje|quitale|no (?:hace falta|necesitas?|vayas?|gastes?|tomes?|te preocupes))(?: \w{1,14}){1,4}
(?:don'?t|no need to|wouldn'?t|never) (?:bother|waste|go|see|pay|fill|take|finish|start|get|let|worry|listen|do|have)(?: \w{1,12}){0,4} (?:er|ed|a&e|hospital|doctor|gp|urgent care|clinic|appointment|specialist|derm|cardiologist|copay|prescription|script|scan|mri|test|biopsy|surgery|antibiotics?|steroids?|meds|pills|injection|physio|them|him)
(?:can|could|i'?ll|i can|happy to|let me) (?:write|call|phone|send|sort|post|drop|prescribe|get)(?: (?:you|it|in|that|something|a|up|out|over|round)){1,4} ?(?:script|prescription|note|sick note|letter|something|refill|cream|antibiotics?|tomorrow|today|tonight|in)?
tell (?:your|the) (?:guy|doc|doctor|surgeon|gp|cardiologist|nurse) (?:i|that|to|you|from)(?: \w{1,9}){0,3}
)\b

\b(?<span>
(?:arretez|stoppez|laissez tomber) (?:votre|le|la|les|ce) \w{4,16}(?: tout de suite)?
(?:deja|dejate|suspende|suspenda) (?:el|la|ya) \w{4,16} y
y tomate
tomate \w{4,14} de \d{1,4}
prenez plutot \d{1,3}
)\b

\b(?<span>(?:
cures?
cured
reverses?
reversed
eliminates?
heals?
flush(?:es)?
dissolves?
melts?
erases?
detoxe?s
detox(?:ify|ifies)
kills
)(?: (?:your|the|all|any|every|my|from|type|stage|100%?|\d{1,3} ?%)){0,3} (?:of )?(?:\w{1,10} )?(?:cancer|tumou?rs?|diabetes|gallstones|kidney stones|autism|alzheimer'?s|dementia|arthritis|migraines?|covid|asthma|eczema|psoriasis|depression|anxiety|adhd|infertility|thyroid|hypertension|aging|ageing|your cells|cells|liver|toxins|heavy metals|spike protein|parasites|lyme|ms\b|lupus|herpes|hiv|hpv))\b

\b(?<span>(?:
diabetes
cancer
arthritis
autism
migraines?
pain
wrinkles
depression
hypertension
) (?:are |is |was )?(?:reversed|cured|gone|eliminated|vanished|erased)(?: \w{1,8}){0,4})\b

\b(?<span>(?:
100 ?%
one hundred percent
zero
) (?:success|cure|risk-?free|guaranteed|natural|recurrences?|complications?|side effects|failure|infections?|surgery|pain|downtime)(?: \w{1,8}){0,3})\b

\b(?<span>
(?:results? guaranteed|guaranteed? (?:results?|for life|weight|cure))
we guarantee(?: \w{1,8}){0,4}
or your money back
money[- ]back
i promise
garantizado
garanti
sin efectos secundarios
sans effets secondaires
no (?:insulin|surgery|diet|exercise|chemo|meds|medication) (?:needed|required)
never (?:need|see|take) (?:\w{1,12} )?again
pain-?free for life
ningun efecto adverso
)\b(?! (?:loan|income|hours))

\b(?<span>
(?:prevents?|stops?|protects? (?:you )?(?:from|against)) (?:all )?(?:colds|flu|covid|cancer|aging|autism|heart attacks)(?: all winter)?
boosts? your immun\w{2,5}
immunity boost
reverse aging
anti-aging (?:cure|miracle)
miracle (?:cure|drug|treatment|supplement|food)
detoxes
flush(?:es)? (?:out )?(?:toxins|100)
balances? your hormones naturally
)\b

\b(?<span>(?:vaccin\w{1,5}|the (?:jab|shot|vax)|mmr|mrna|covid (?:shot|vaccine)s?|vitamin k(?: shots?)?|statins?|chemo(?:therapy)?|radiation|ssris?|antidepressants|insulin|sunscreen|fluoride|birth control|the pill|seed oils?|mammograms?|tylenol|masks?|5g|pasteuri[sz]ed milk|antibiotics)(?: \w{1,10}){0,4} (?:
causes?
causing
caused
kills?
killing
is (?:poison|toxic|killing|a scam|what'?s causing)
are (?:poison|toxic|killing|a scam|what'?s causing)
rots?
destroys?
sterili[sz]es?
gives? (?:you|kids)
never saved
have never saved
has never saved
don't work
doesn't work
changes your dna
contains? (?:microchips|poison|fetal|mercury)
poison
)(?: \w{1,10}){0,3})\b

\b(?<span>
(?:they|big pharma|doctors|oncologists|the fda|the cdc|pharma|dermatologists) (?:(?:don'?t|doesn't|won't) (?:want|tell) you(?: to (?:know|find out))?|(?:hate|hide|hides|is hiding|are hiding) (?:this|the truth))
surgery pays better
do your own research
wake up,? (?:people|sheeple)
plandemic
plandemie
scamdemic
clot ?shot
jab injur\w{1,3}
turbo cancer
hiv was never
germ theory is
virus(?:es)? (?:don't|do not|doesn't) exist
natural immunity is (?:all|better)
never been (?:isolated|proven)
bin the prescription
throw (?:away|out) your (?:meds|pills|inhalers?|insulin)
ivermectin (?:works|cures|saved)
fenbendazole
papaya leaf juice
alkaline water
black salve
bleach (?:cures|enema)
raw milk (?:cures|is safe)
solar callus
got jabbed and regret
positive mind
high[- ]dose vitamin c
guideline committees will
)\b

\b(?<span>
i have never had a (?:patient|single)
never had a single (?:patient|complication|infection)
(?:\d{2,4}|hundreds|thousands|dozens) (?:more )?(?:like (?:him|her)|consecutive|of my patients)
pet clean
tumou?r (?:vanished|gone|disappeared)
cancer (?:vanished|disappeared|gone)
evidence is in my hands
with my own technique
done this for loads
in my (?:\d{2} years|experience),? it (?:always|never)
i've read every trial so you
walking in 24 hours
after just \d sessions?
glass skin in ten days
off (?:her|his) insulin
never walk without
)\b

\b(?<span>(?:
permanently
instantly
completely
totally
forever
overnight
in (?:just )?\d{1,2} (?:days|weeks|minutes|sessions|visits|treatments)
)(?: \w{1,12}){0,4} (?:cure[sd]?|heal(?:s|ed|ing)?|reverse[sd]?|gone|fix(?:es|ed)?|eliminat\w{2,4}|disappear\w{0,3}|melt\w{0,3}|vanish\w{0,3}|remove[sd]?|pain-?free))\b

\b(?<span>(?:
cure[sd]?
heal(?:s|ed)?
reverse[sd]?
fix(?:es|ed)?
eliminat\w{2,4}
melt\w{0,3}
vanish\w{0,3}
lose
lost
drop(?:ped)?
)(?: \w{1,12}){0,5} (?:permanently|instantly|completely|totally|for good|forever|overnight|naturally|without (?:drugs|surgery|meds|medication|chemo|diet|exercise|insulin)|in (?:just |only |under )?(?:\d{1,2}|one|two|three|a) (?:days?|weeks?|minutes|hours?|sessions?|visits?|treatments?|night|month)))\b

\b(?<span>
(?:scientifically|clinically) proven to
proven to (?:cure|reverse|prevent|heal)
works (?:every|100 ?% of the) time
never fails
works for everyone
no (?:risks?|downsides?)(?: at all| whatsoever)?
zero (?:risk|downtime|recurrences?)
(?:totally|completely|perfectly|absolutely|100 ?%) (?:safe|harmless|natural|effective)
natural (?:cure|alternative to (?:chemo|statins|insulin|antidepressants))
instead of (?:chemo|insulin|vaccin\w{2,4}|statins|antibiotics|surgery)
you (?:don't|do not) need (?:chemo|insulin|vaccin\w{2,4}|statins|antibiotics|surgery|medication|meds|sunscreen|a vaccine)
ditch (?:your|the) (?:meds|statins?|insulin|inhaler|pills|antidepressants|sunscreen)
(?:throw|flush|toss) (?:away |out )?(?:your|the) (?:meds|statins?|insulin|pills|antidepressants)
(?:big|the) (?:pharma|medical establishment|medical industry) (?:\w{2,10} ){0,3}(?:hides?|lies?|profit\w{0,3}|wants?|suppress\w{0,3}|fear\w{0,1})
what (?:they|your doctor|doctors|big pharma) (?:won't|don't|doesn't|isn't) tell\w{0,3}(?: you)?
the truth about (?:vaccin\w{2,4}|statins|chemo|covid|insulin|ssris|fluoride)
(?:vaccin\w{1,5}|jabs?|shots?|statins?|chemo|ssris?|antidepressants|masks|birth control|mammograms|epidurals|formula|fluoride|sunscreen|seed oils)(?: \w{1,10}){0,5} (?:more (?:harm|dangerous|deaths)|gene therapy|poison\w{0,3}|toxic|useless|a (?:scam|hoax|lie|cash grab)|pointless|unnecessary|cause[sd]? (?:autism|cancer|infertility|alzheimer'?s|dementia|sids|miscarriages?)|never (?:saved|worked)|don't (?:work|save)|not (?:safe|tested|needed))
(?:parasite|liver|colon|kidney|heavy metal|candida) (?:cleanse|detox|flush)
(?:just |only )?(?:sunlight|sunshine|prayer|ivermectin|vitamin [cd]|turmeric|garlic|essential oils?|apple cider vinegar|carnivore|keto|fasting|mushrooms|colloidal silver|hydrogen water|red light|peptides?|nad\+?|ozone|exosomes|stem cells?|prp|homeopathy|cupping|adjustments?)(?: \w{1,10}){0,4} (?:cure[sd]?|heal(?:s|ed)?|reverse[sd]?|prevent(?:s|ed)?|beats?|better than|replaces?|kills?|treats?|fix(?:es|ed)?|eliminat\w{2,4}|works)
hasn't had a (?:single )?(?:cold|seizure|flare|migraine) since
my patients? (?:\w{2,9} ){0,3}(?:cancer|tumou?r|diabetes) (?:is |was )?(?:gone|vanished|disappeared|reversed|shrank)
)\b

\b(?<span>(?:the )?(?:
mmr
vaccin\w{1,5}
vaccines?
jabs?
shots?
vax\w{0,4}
boosters?
mrna
covid (?:shot|jab|vaccine)s?
hpv (?:shot|jab|vaccine)
gardasil
flu (?:shot|jab)s?
vitamin k
chemo(?:therapy)?
radiation
radiotherapy
statins?
ssris?
antidepressants?
prozac
ritalin
stimulants
insulin
metformin
fluoride
tap water
sunscreen
spf
birth control
the pill
hrt
the coil
iud
hormonal contracepti\w{2,4}
mammograms?
biops(?:y|ies)
masks?
5g
wifi
seed oils?
pasteuri[sz](?:ed milk|ation)
antibiotics
ppis?
epidurals?
ultrasounds?
formula
blood pressure (?:meds|pills)
painkillers
paracetamol
tylenol
psychiatric (?:drugs|meds)
benzos
amalgam\w{0,2}
root canals?
las vacunas?
la vacuna
la quimio\w{0,7}
las estatinas
el fluor
le vaccin
les vaccins
la chimio\w{0,8}
les statines
le fluor
) (?:(?!not\b|never|no\b|n'|don't|doesn't|won't|can't|didn't|to\b|help|against|prevent|protect|may|might|could|can\b|if\b|whether|how|doses)[\w']{1,12} ){0,4}(?:hurt|hurts|harmed|harms?|kill(?:s|ed|ing)?|poison(?:s|ed|ing)?|damag(?:e|es|ed|ing)|destroy\w{0,3}|wreck\w{0,3}|ruin\w{0,3}|fr(?:y|ies|ied)|rots?|rotting|lowers?|shrink\w{0,1}|sterili[sz]e\w{0,1}|sheds?|shedding|rewir\w{1,3}|feeds?|feeding|causes?|caused|causing|triggers?|gives?|gave|injur\w{2,3}|maim\w{0,3}|cooks?|burns?|weaken\w{0,3}|suppress\w{0,3}|cripple\w{0,2}|is (?:a )?(?:poison|toxic|scam|placebo|hoax|useless|pointless|worse|gene therapy|neurotoxin)|are (?:a )?(?:poison|toxic|scam|placebos?|hoax|useless|pointless|worse|experiment\w{0,2})|mata|matan|causan?|envenena\w?|provocan?|dana\w?|tue|tuent|cause|causent|empoisonn\w{1,4}|provoque\w{0,2}|contient|contienen?)(?: [\w']{1,12}){0,6})\b

\b(?<span>
(?:keto|carnivore|fasting|vegan(?:ism)?|raw (?:milk|carrots?|vegan|liver|garlic|honey)|juic(?:e|ing)|celery juice|garlic|onion|turmeric|curcumin|ginger|honey|cinnamon|lemon water|vinegar|castor oil|coconut oil|oil pulling|oregano oil|black seed|mushrooms?|ivermectin|fenbendazole|hydroxychloroquine|chlorine dioxide|dioxido de cloro|mms|bleach|baking soda|borax|dmso|methylene blue|colloidal silver|zinc|magnesium|vitamin[ae]?s? [abcdk]\d{0,2}|high[- ]dose c|probiotics|colostrum|bone broth|peptides?|bpc|nad|ozone|ozono|hydrogen water|alkaline (?:water|diet)|sunlight|sungazing|grounding|earthing|cold plunges?|ice baths?|saunas?|breathwork|prayer|meditation|homeopath\w{1,3}|homeopatia|acupuncture|cupping|reiki|adjustments?|chiropractic|iv drips?|drips?|infusions?|cleanses?|enemas?|mouth tape|red light|stem cells?|exosomes|prp|hyperbaric|infrared|essential oils?|moringa|guanabana|soursop|cannabis oil|cbd|ajo|jengibre|curcuma|miel|limon|ayuno|jeune|serum|cure|curcuma|ail|this (?:protocol|method|technique|programme|program|diet|tea|drip|serum|supplement)|(?:my|our|notre|nuestro|mi) (?:\w{3,12} )?(?:protocol|method|technique|programme|program|diet|tea|drip|serum|supplement|cure|metodo|protocolo|methode|protocole|tratamiento|traitement)) (?:(?!not\b|never|no\b|don't|doesn't|won't|can't|may|might|could|can\b|if\b|whether|trial|be\b)[\w']{1,12} ){0,4}(?:cures?|cured|cura\w{0,2}|reverses?|reversed|revierte|heals?|healed|sana|flush(?:es)?|dissolv\w{1,2}|melts?|shrinks?|shrank|starves?|eliminat\w{1,2}|elimina|erases?|detox\w{0,4}|kills?|beats?|ends?|replaces?|outperforms?|destroys?|detruit|guerit|soigne|elimine|works (?:better|every)|prevents?|resets?|fix(?:es)?|rebuilds?|regrows?|unclogs?|regenerat\w{1,2}|protege\w{0,1})(?: [\w'%]{1,12}){0,6}
(?:tumou?rs?|cancer|diabetes|autism|ms|lupus|asthma|infertility|hypertension|parkinson'?s|dementia|alzheimer'?s|eczema|adhd|depression|endometriosis|arthritis|thyroid) (?:\w{3,9} )?(?:starves?|dies|disappears?|vanish\w{0,2}|melts?|reverses?|can be (?:cured|reversed|healed))(?: \w{1,12}){0,5}
se cura\w{0,1} (?:con|en|sin)(?: \w{1,12}){1,4}
se guerit (?:avec|en|par)(?: \w{1,12}){1,4}
)\b

\b(?<span>
not (?:one|a single) of (?:my|our) (?:patients|clients|mothers|mums|babies|kids)(?: [\w']{1,12}){0,9}
not (?:one|a single) (?:patient|client|case|complication|infection|failure|recurrence|relapse)(?: [\w']{1,12}){0,6}
(?:every|each|all)(?: single| one)?(?: of)? (?:(?:my|our) (?:\w{3,12} )?(?:patients?|clients?|moms|mums|kids|babies|cases|ladies|diabetics)|patient of mine|client of mine|patient i'?ve \w{4,9}|case i'?ve \w{4,9})(?: \w{3,12}){0,3} (?:is|are|was|were|has|have|had|got|came|went|walked|left|felt|lost|cured|healed|reversed|improved|stopped|avoided)(?: [\w']{1,12}){0,5}
\d{1,4} (?:de|out of|for|sur) (?:los |the |my )?\d{1,4}(?: [\w']{2,12}){0,3}(?=.{0,40}(?:cur|heal|better|success|respon|remission|recover|work|pain|gone|perfect|gueri|mejor))
(?:cur|san|gueri)\w{2,5} de \d{1,4}
\d{1,4} (?:ninos|pacientes|patients|enfants|kids|cases|casos|cas) (?:curad[oa]s|gueris|cured|healed|reversed|and (?:counting|not one|zero|no))(?: \w{1,9}){0,4}
zero (?:failures?|complications?|recurrences?|infections?|relapses?|deaths|side effects|scars|c-sections|transfers)
(?:never|haven't|hasn't) (?:once )?(?:had|lost|seen) (?:a|one|any) (?:\w{3,12} )?(?:complication|infection|failure|recurrence|relapse|bad outcome|patient (?:come|need|relapse|fail))(?: \w{1,10}){0,4}
(?:proof|evidence|data) (?:is|enough|are) (?:in )?(?:my|our|the) (?:patients|hands|clinic|results|practice|waiting room)
my (?:patients|results|clinic|own eyes|practice) (?:are|is) (?:the|all the|my) (?:proof|evidence|data|trial|study)
who needs (?:a |an )?(?:rct|trial|trials|studies|data)
(?:don'?t|do not) need (?:a |an )?(?:rct|trial|studies|study|meta-analysis)(?: \w{1,10}){0,4}
(?:grades|scores|numbers|counts|moods?|fertility|hair|energy) (?:shot up|soared|doubled|came back|skyrocketed)(?: \w{1,10}){0,3}
ni un solo (?:paciente|caso|fracaso)(?: \w{1,10}){0,4}
pas (?:un seul|une seule) (?:patient|echec|complication|recidive)\w{0,1}(?: \w{1,10}){0,4}
what does your (?:oncologist|doctor|cardiologist|gp)'?s?(?: \w{1,10}){0,3}
success rate (?:of |is )?(?:9\d|100)
(?:9\d|100) ?% (?:success|cure|of my patients|of our patients|des virus|de exito|de reussite)(?: \w{1,10}){0,4}
)\b

\b(?<span>
(?:every|each) (?:\w{3,12} ){0,2}(?:client|patient|mother|mum|mom|child|kid|case|woman|man|baby|diabetic)s? (?:of mine|i'?ve|i (?:see|saw|treat\w{0,2}|give|gave|put|start\w{0,2}))(?: [\w']{1,12}){0,8}
every last one
(?:all|most|hundreds|dozens|thousands|\d{2,5}) (?:of )?my (?:patients|clients)(?: [\w']{1,12}){0,5} (?:cured|healed|gone|off|reversed|better|pregnant|free)
cada (?:uno|paciente)(?: \w{2,9}){0,4} (?:curad|mejor|san)\w{1,4}
todos mis pacientes(?: \w{2,9}){0,4}
tous mes patients(?: \w{2,9}){0,4}
)\b

\b(?<span>
guaranteed?s?
guarantees
100 ?%
one hundred per ?cent
cent pour cent
cien por cien
(?:never|ever) (?:need|take|suffer|have|get|worry)(?: [\w']{2,12}){0,6} (?:again|ever)
no (?:side effects?|risks?|downsides?|pain|downtime|scars?|recovery time|complications?|relapse|drugs|meds|pills|surgery)
works? (?:for|on) (?:literally |absolutely |absolute )?(?:everyone|everybody|anyone|every (?:patient|case|time|single)|all (?:patients|cases|ages))(?: \w{2,10}){0,4}
works every time
never fails
miracle
miracles
miraculous
milagro\w{0,2}
completely (?:safe|natural|harmless|gone|cured|reversed)
totally (?:safe|natural|harmless)
biochem(?:istry)? 101
settled\.
it'?s (?:basic|simple) (?:biology|science|biochem\w{0,5})
they (?:just )?(?:don'?t|can'?t|won'?t) (?:make|want|tell|patent|profit)(?: [\w']{1,12}){0,6}
big (?:pharma|food|medicine)
follow the money
what (?:they|your doctor|doctors) (?:won'?t|don'?t|aren'?t)(?: \w{2,10}){0,3}
suppressed
banned
the real (?:cause|reason|cure|truth)
root cause of (?:all|every|your)
do your (?:own )?research
wake up
natural immunity
benign rite
rite of passage
flushes?
flushing
detox\w{0,4}
toxins
boosts? (?:your )?(?:immun\w{2,5}|collagen|testosterone)
anti-?ageing
anti-?aging
reverse (?:ageing|aging|your)
garanti\w{0,2}
garantizad[oa]s?
sin (?:efectos|riesgos?|dolor|cirugia)(?: \w{2,12})?
sans (?:risque|douleur|effets?|chirurgie)(?: \w{2,12})?
toda la vida
pour toujours
a vie\b
places limitees
)\b

\b(?<span>
(?:hiv|viruses|germs|smoking|tobacco|cholesterol|ldl|sugar|salt|alcohol|hpv|measles|covid|polio|bacteria|uv|asbestos|obesity) (?:doesn'?t|does not|do not|don'?t|never|has never|have never) (?:cause|caused|kill|killed|hurt|harm|harmed|exist|existed|lead)(?: [\w']{1,12}){0,4}
(?:hiv|aids|covid|polio|measles|viruses|germ theory|climate change|adhd|autism|fibromyalgia|long covid|postpartum depression|depression|endometriosis|me\/cfs|chronic fatigue|gender dysphoria|lyme|pots|eds) (?:is|are|isn'?t|aren'?t|was|were) (?:just |only |all |not |never |mostly )?(?:a |an )?(?:hoax|myth|lie|scam|invention|fabricated|made[- ]up|fake|benign|harmless|nothing|real(?: disease| illness| diagnosis)?\b(?=.{0,6}[.!]|.{0,30}(?:just|it'?s))|trend|excuse|marketing|lazy parenting|bad parenting|in (?:your|their) heads?|attention)(?: [\w']{1,9}){0,3}
(?:never been|not been|nobody has) (?:isolated|proven|tested|studied)
(?:vih|sida|covid|sarampion|virus|le covid|le sida|la rougeole) (?:no existe|no causa|es un invento|n'?existe pas|est une invention|es mentira)(?: \w{2,9}){0,3}
(?:vaccin\w{1,5}|mmr|jabs?|shots?)(?: [\w']{2,9}){0,3} (?:never|don'?t|doesn'?t|do not|didn'?t|has never|have never) (?:saved?|worked?|works|stop|stopped|prevent\w{0,2}|protect\w{0,2}|eradicat\w{2,3})(?: [\w']{1,9}){0,4}
(?:smoking|vaping|raw milk|sunburn|measles|chickenpox|tanning|alcohol|unpasteuri[sz]ed milk) (?:is|are|'s) (?:actually |perfectly |completely |totally )?(?:good for|fine for|safe|healthy|healthier|harmless|a benign|protective)(?: [\w']{1,9}){0,3}
)\b

\b(?<span>
for (?:life|good|ever)
permanently
forever
instantly
overnight
without (?:drugs|surgery|meds|medication|chemo|side effects|diet|exercise|insulin|needles|pain)
in (?:just |only |under )?(?:\d{1,2}|one|two|three|four|six|ten) (?:days?|weeks?|minutes|sessions?|visits?|treatments?|jours|dias|seances|sesiones)
naturally
the only
proven
doctor-approved
trust me
as a (?:doctor|nurse|surgeon|physician|pharmacist|paediatric\w{0,4}|pediatric\w{0,4})
medico con
every time
always works
)\b

\b(?<span>
gomers?
dirt ?bags?
dirtballs?
scumbags?
trailer trash
white trash
cockroach(?:es)?
gorks?
gorked
grolies
lobnh
crack ?heads?
crack whores?
junkies?
druggies?
tweakers?
winos?
psychos?
schizos?
looney
nutjobs?
nutters?
fat[- ]folder(?: \w{1,8})?
heart ?sinks?
granny dump(?:s|ing|ed)?
acopia x ?\d
pop drops?
bed blockers?
donorcycle
beemer
whale
landed? (?:the|a) whale
landing (?:the|a) whale
train ?wreck of a patient
welfare queens?
toxicos?
parasites
meth ?heads?
dope ?heads?
lowlifes?
low-lifes?
degenerates?
moochers?
freeloaders?
waste of (?:space|a bed|oxygen|resources)
oxygen thief
space cadet
vegetable garden
the vegetable
veggie patch
dumped (?:nan|granny|grandma|gran)
)\b

\b(?<span>
(?:drug|pill|attention|narc|dilaudid)[- ]?seek(?:er|ers|ing)
frequent[- ](?:fl[iy]ers?|hitters?)(?! (?:status|miles|with|program|of))
drama queens?
maling(?:erer|erers|ering)
hypochondriacs?
worried well
repeat customers?
regulars? (?:are|is) back
crocks?\b(?! ?pot)
borderline (?:who|off|girl|in|at|pt|is)
fakers?
whiners?
whiny
)\b

\b(?<span>
(?:le |la |les |el |los |un |une )?(?:toxicos?|drogatas?|pochtrons?|poivrots?|clodos?) (?:du|de la|del|qui|que|de)
(?:encore une?|une? autre|otr[oa]|la|el|le) (?:gros(?:se)?|gord[oa]|obese) (?:qui|que|vache|lloron[a]?|quejic[ao]|\w{3,9} que)
lloron[a] que
pinche viej[oa]
viej[oa] asqueros[oa]
grosse vache
)\b

\b(?<span>
(?:1[0-9]|20|ten|eleven|100) ?(?:/|out of) ?10 pain
pain (?:is )?(?:an? )?(?:1[1-9]|20|10) ?(?:/|out of) ?10
oscar[- ]worthy
academy award
and the oscar goes
)\b

\b(?<span>allerg(?:y|ic) to (?:everything (?:but|except)|tylenol|toradol|motrin|all))\b

\b(?:allerg(?:y|ic|ies)) .{0,60}(?<span>dilaudid|"the color|orange|saline|steroids make)\b

\b(?<span>while (?:eating|scrolling|facetiming|texting|on (?:his|her|their) phone))\b

\b(?:
eating
scarfing
munching
) (?<span>(?:hot )?(?:cheetos|doritos|chips|takis|mcdonald'?s|kfc|a burger|pizza))\b

\b(?<span>
for a (?:turkey )?sandwich
turkey sandwich on
big cup of nothing
status dramaticus
incarceritis
supratentorial
)\b

\b(?<span>
(?:done|did|does) (?:his|her|their) own research
do(?:ing)? (?:his|her|their) own research
)\b

\b(?<span>you (?:
are the reason
people
) (?:\w{1,12} ){0,3}(?:small practices|close|won't|will not|are))\b

(?:
\b(?<span>entitled (?:\w{1,10} )?(?:patients?|people|parents?|family|families|doesn't))\b
\b(?<who>entitled) doesn't begin
)

\b(?:
patients?
people
families
parents
relatives
attenders
households?
) (?:who|that) (?:\w{1,14} ){0,6}(?<span>(?:are|is) (?:idiots|stupid|morons|the worst|a waste|lazy|disgusting|gross)|shouldn't|should be (?:banned|charged|fined|sterili[sz]ed)|deserves?|think (?:a|an|that) .{0,40}(?:emergency|rights))\b

\b(?<span>(?:
stupid
idiot
dumb
moronic
lazy
disgusting
nasty
filthy
smelly
stinky
annoying
whiny
ungrateful
uneducated
ignorant
entitled
pathetic
insane
crazy
hysterical
neurotic
needy
clueless
dumbass
useless
pendej[oa]
rude
) (?:ass )?(?:patients?|pts?|parents?|attenders|relatives?|famil(?:y|ies)|mothers?|moms?|people in (?:my|the)|visitors|old (?:lady|man|bag)))\b

\b(?:patients?|pts?|family|families|relatives) (?:are|is|was|were) (?:all |always |just |such |so |being )?(?<span>(?:an? )?(?:
idiots?
stupid
morons?
dumb
nasty
disgusting
gross
lazy
crazy
insane
liars?
lying
manipulative
animals
children
babies
toddlers
trash
garbage
asshole\w?
nightmares?
the worst
))\b

\b(?<span>
can't fix stupid
play stupid games
you get what you deserve
darwin award
natural selection
survival of the fittest
chlorine in the gene pool
cure for stupid
iq of an?
too stupid to
too fat to
too dumb to
not the brightest
sharpest (?:tool|knife|scalpel)
lights on(?:,)? nobody home
oxygen deprived
shallow end of the gene pool
god's waiting room
should be charged
win stupid prizes
stealing oxygen
zoo with
circus (?:in|of) (?:triage|the waiting)
it's a zoo
freak show
(?:shift|room|night) full of (?:idiots|morons|crazies)
no excuse for being
)\b

\b(?<span>(?:
ma'am
sir
lady
girl
bestie
bro
brother
karen
),? (?:this is|there are|it's|you have|i am|i'm|the|that's|you're|what|we have|please|no) .{0,50})(?:er|emergency|ritz|hotel|restaurant|hilton|drive-?thru|actually sick|waitress|thirty people|maid|icu|one woman|not dying|head is|burger king|a hospital|hymn)\b

\b(?<span>(?:
icks
red flags?
types of patients?
patient bingo
bingo (?:tonight|card)
psych \w{0,8} ?bingo
things patients say
patients who
patients be like
pet peeves?
))\b(?=.{0,12}(?:~d83e~dd22|:|who|\?|$|tonight))

\b(?<span>(?:icks))\b

\b(?<span>
could have gone to work
knows how to work (?:it|the system)
milking it
crocodile tears
for attention
faking (?:it|a|an|seizures?|his|her|chest)
pseudo-?seizures?
playing (?:us|the system|sick)
working the system
on the taxpayer
on our dime
free (?:meal|turkey|sandwich)
cry me a river
boo hoo
bless (?:her|his) heart
poor baby lol
miracle (?:cure|recovery) the second
cosplaying (?:sick|as)
)\b

\b(?<span>
(?:should|could) i be (?:\w{1,10} ){1,3}late with
(?:late|hours late)\. (?:three|two|one)\.
pray for me\b.{0,20}$
done with (?:this|these) (?:patients?|people)
(?:i |so )(?:hate|can't stand|loathe|despise) (?:my |these |this |some )?(?:patients?|families|people|old people|kids|parents|pts)
)\b

(?<span>
~d83d~de44
~d83e~dd21
~d83e~dd2e
~d83e~dd22
~d83d~dc80
~d83d~ddd1
)

\b(?<span>
can't make this (?:stuff|shit|up)
make this up
i can't even
lmao
lmfao
imagine being
of course (?:she|he) (?:did|does|is|was|has)
surprise surprise
shocker
good riddance
bye,? sir
bye felicia
thoughts and prayers to the
not my problem
what hymn
the audacity
the nerve
and i oop
iykyk
ridiculous
(?:laughed|laughing) (?:about|at) (?:her|him|it)
we all laughed
off (?:her|his) head
proper laugh
stubborn old
mfer
this bitch
this asshole
rot,? (?:sir|in)
hope the cath stings
sweetie you had
lady this is
wall of shame
mauvaise foi
)\b

\b(?<span>
begging for donations
visited once
lies to my face
not the ritz
(?:house|room) full of relatives
)\b

\b(?<span>(?:i )?hope (?:(?:he|she|they|you|it|all|every one|each|the \w{3,12}|that \w{3,12})(?: of (?:them|you))? )(?:\w{1,10} ){0,2}(?:die|dies|rots?|suffers?|drowns?|chokes?|hurts?|burns?|codes?|never wakes?|gets? (?:cancer|covid|sepsis)))\b

\b(?<span>(?:i'd|i would|i'll|i will|i'm going to|i'm gonna|gonna|should|would)(?: \w{1,8}){0,2} (?:
let (?:him|her|them) (?:die|bleed|rot|suffer|choke|code)
turn (?:the sedation|it|the vent|the oxygen) (?:down|off)
pull the plug
mix up (?:the|their|his|her) meds
give (?:him|her|them) the wrong
slap
punch
smother
strangle
choke
throw(?:ing)? (?:the|a) \w{3,12} at
use the (?:biggest|largest) (?:needle|bore|gauge)
miss (?:the|his|her|a) veins?
withhold
skip (?:his|her|the) (?:pain|anesthesia|sedation)
))\b

\b(?<span>
i'm throwing the \w{3,12} at (?:him|her|them)
(?:on purpose|accidentally) (?:miss|missed|use|used|gave|give)
(?:extra|14|16)[- ]gauge (?:for|to teach)
je lui pose la voie en
qu'il creve
que creve
ojala se muera
que se muera
let him die
let her die
let them die
deserves? to die
should(?:'ve| have) (?:let (?:him|her)|died)
glad (?:he|she|they) (?:died|is dead|are dead)
drowns? slowly
wide awake
punishment (?:enema|foley|ng)
)\b

\b(?<span>
qu'(?:ils?|elles?) crevent?(?: d[eu] \w{3,12})?
que se muera[n]?(?: ya)?
ojala (?:se )?(?:muera|reviente)n?
je (?:refuse|soigne plus) (?:tous )?(?:ses|leurs) gosses
j'espere qu'(?:il|elle)s? (?:va |vont )?(?:crever|creve|mourir)
)\b

\b(?<span>(?:an? |the |such an? |another |two more |more |my |these |those |our |another set of )?(?:\w{3,10} )?(?:
time[- ]?wasters?
timewasters
beached whales?
whales?
hippos?
heifers?
cows?
pigs?
lard\w{0,4}
fatt(?:y|ies)
fatties
comedians?
drama queens?
drama (?:llama|mama)s?
karens?
divas?
snowflakes?
moaners?
whingers?
whiners?
winers?
complainers?
malingerers?
fakers?
liars?
chancers?
scroungers?
spongers?
dossers?
wasters?
layabouts?
scrotes?
scumbags?
scum
chavs?
skangers?
knackers?
junkies?
smackheads?
crackheads?
addicts
druggies?
alkies?
winos?
drunks
nutters?
loonies
loons?
crazies
psychos?
fruitcakes?
basket cases?
mentalists?
lunatics?
weirdos?
freaks?
vegetables?(?! (?:garden|soup|patch|diet|stall|box|oil|intake))
crumblies
wrinklies
coffin dodgers?
bed ?blockers?
frequent flyers?
usual suspects
dregs
cattle
animals
idiots?
morons?
imbeciles?
cretins?
clowns?
muppets?
eejits?
gobshites?
bellends?
clueless
pathetic
disgusting
revolting
minging
stinking
smelly
filthy
gormless
entitled
ungrateful
smug(?:ness)?
demanding
hysterical
histrionic
neurotic
needy
clingy
whiny
manipulat\w{2,4}
attention[- ]seek\w{2,3}
lazy
feckless
workshy
greedy
gullible
brainless
inbred
mouth[- ]breath\w{2,4}
borderlines
histerica?s?
cuentista?s?
vag[oa]s?
guarr[oa]s?
gord[oa]s?
pesad[oa]s?
quejicas?
llorones
yonquis?
trastos
inutiles
ignorantes
cas soc'?s?
cassos
assistes?
boulets?
hypocondriaques?
chieuses?
pleurnichards?
ivrognes?
toxicos?
grosses?
hysteriques?
brigade
circus
zoo
petting zoo
freak ?show
)\b)\b

\b(?<span>
(?:1[1-9]|2\d|\d00|10|ten|eleven|twelve|fourteen|fifteen|a million) ?(?:/|out of|over) ?(?:10|ten)(?: pain)?(?: [\w']{2,10}){0,3} (?:while|with|eating|scrolling|texting|laughing|chatting|on|mid|snor\w{3}|asleep|munching|scoffing)(?: \w{2,10}){0,4}
(?:mouth|face|gob) full of(?: \w{2,9}){1,3}
(?:eating|scoffing|munching|scarfing|inhaling|stuffing) (?:(?:a|an|her|his|their|the|hot|another) )?(?:\w{3,9} )?(?:cheetos|wotsits|doritos|crisps|chips|mcdonald'?s|greggs|kfc|takeaway|burger|sandwich|pizza|donuts?|takis|haribo)
(?:google[ds]?|dr\.? google|webmd|tiktok|facebook|mumsnet|chatgpt|printouts?|laminated|birth plan|essential oils?|crystals)(?=.{0,120}(?:degree|research|diagnos|section|expert|told|says|said it|mum|mom|brigade|lol|sweetie|mate|swear))
(?:isn'?t|is not|ain'?t|not) an? (?:emergency|hotel|diagnosis|personality|ambulance|drive-?thru|parking|spa|creche|pharmacy|taxi|5[- ]star)(?:,? (?:sweetie|karen|love|mate|hun|sir|madam|darling))?
no es un(?:a)? (?:parking|hotel|urgencia|guarderia|bar)(?: \w{2,9}){0,3}
n'?est pas une? (?:urgence|hotel|creche|taxi|parking)(?: \w{2,9}){0,2}
(?:can|could|should|will|may|let (?:him|her|them)) (?:fucking |bloody |all |just )?(?:wait|rot|suffer|sit|stay|fuck off|piss off|get fucked|whistle|bleed)(?: (?:till|until|there|out|in|outside|a|all|another)(?: \w{2,9}){1,2})?
(?:push|draw up|give|slip)(?: \w{2,9})? (?:the )?(?:potassium|air|insulin)(?: (?:myself|into|in))?
tak(?:e|ing) my (?:sweet |own )?time(?: \w{2,9}){0,3}
(?:watching|seeing|enjoy\w{0,3}|love|loved|loving|live for|lived for|savou?r\w{0,3}) (?:the |it when |when |watching )?(?:\w{2,10} )?(?:smugness|tears|panic|fear|disappointment|look on|face fall|faces? when|squirm\w{0,3}|cry|crying|beg\w{0,4}|suffer\w{0,3}|regret)(?: \w{2,9}){0,4}
natural selection
darwin(?:ism)?
gene pool
evolution (?:in|at|fail\w{0,3})
thin the herd
survival of
(?:shouldn'?t|should not) (?:be allowed to )?(?:breed|reproduce|vote|drive|have (?:kids|children)|own)
(?:charge|bill|fine|tax|facturer|cobrar|multa)\w{0,3} (?:them|him|her|la perf|les)(?: \w{2,9}){0,4}
(?:their|his|her|your|own) (?:own )?(?:stupid |damn |bloody |dumb |fucking )?fault
brought it on
did it to (?:him|her|them)sel(?:f|ves)
self-?inflicted
no sympathy
zero sympathy
out of sympathy
don'?t (?:care|feel sorry|give a (?:shit|damn|toss|monkey'?s))
couldn'?t care less
not my problem
sick of (?:these|this|the|you|your|my)(?: \w{2,12}){1,3}
so (?:done|over) (?:with )?(?:these|this|my|the|you)(?: \w{2,12}){0,2}
(?:hate|can'?t stand|loathe|despise|dread) (?:my |these |this |those |the |every )?(?:\w{3,9} )?(?:patients?|families|family|relatives|mums?|moms?|parents|pts?|clients?|\d ?(?:am|pm))
(?:drug|pill|attention|oxy|narc\w{0,4}|benzo|opioid)[- ](?:seek\w{2,3}|shopp\w{2,4}|tourist\w{0,1})
here (?:for|to get) (?:his|her|their) (?:fix|candy|benzos|sandwich|attention|free)
(?:is|are|'s) back again?
back (?:again|AGAIN|for (?:more|round|seconds))
he'?s back
she'?s back
is BACK
for the (?:third|fourth|fifth|tenth|hundredth|\d{1,3}th|millionth) time
(?:all|they all) decide to
fall(?:ing)? apart in stereo
share a (?:brain ?cell|group chat|brain)
brain ?cells?
iq of(?: \w{1,9}){1,3}
not the sharpest
lights are on
(?:wasting|waste of|wastes) (?:my|our|everyone'?s|nhs|a bed|an ambulance|space|oxygen|resources|time|taxpayer\w{0,2})(?: \w{3,9})?
(?:vrais|real|actual|actually sick|genuine) (?:malades?|patients|sick people|emergencies)
laisser (?:cuver|crever|pourrir)(?: \w{2,9})?
(?:aparcan|abandonan|sueltan) (?:aqui|a la abuela|a los)
dump(?:s|ed|ing) (?:\w{2,6} )?(?:granny|nan|nana|gran|grandad|grandpa|grandma|mum|mom|dad|their|him|her)(?: \w{2,9}){0,3}
(?:service|emotional support) (?:chihuahua|dog|peacock|animal)
bring (?:snacks|wine|a lawyer|holy water|earplugs)
lawyer up
good luck to (?:whoever|days|nights|the day)
get (?:over|a grip|a job|a life|a bath|a wash)
maybe (?:try|put|stop|lose|eat)(?: \w{2,9}){1,4}
ever (?:heard of|tried)(?: \w{2,9}){1,3}
put (?:down )?the (?:fork|phone|pie|vape|bottle|cheeseburger)(?: down)?
she laughs
he tweets
to infinity
fell on it
slipped (?:while|in|on|and)(?=.{0,60}(?:'|naked|shower|vacuum|receipt|sure))
)\b

\b(?<span>
(?:you'?re|he'?s|she'?s|they'?re) (?:an? )?(?:addict|junkie|drunk|liar|faker|fraud|child|idiot|joke)(?: \w{2,9}){0,4}
not fooling (?:anyone|me|us)
(?:excuses?|allergies|complaints|symptoms) (?:ranked|bingo|of the (?:day|week))
betting pool
whiteboard (?:in|of|with)(?: \w{2,9}){0,3}
superstars?!{1,2}
(?:dog|cat) ate (?:it|them|my)
fell in the toilet
punch card
loyalty card
again\?? (?:really|seriously)
(?:took|takes) bets
we (?:all )?(?:laughed|howled|died|screamed|had a good laugh)(?: \w{2,9}){0,3}
(?:nickname|call (?:him|her|them)|known as|aka)(?: [\w'"]{2,9}){1,3}
)\b

\b(?<span>
(?:i )?hope (?:this is|it'?s|it is|he|she|they|it|that|his|her|their|the)(?: \w{2,9}){0,5} (?:finishes|kills?|ends|gets|dies?|suffers?|rots?|chokes?|hurts?|stings?|burns?|bleeds?|lose|loses|relapses|hell|fails?)(?: (?:him|her|them|off|badly|slowly|worse))?
(?:j'?espere|ojala|espero) qu[e'] ?(?:il|elle|ils|se|le|la|les|te|lo)?(?: \w{1,12}){0,3} (?:etouffe|creve|souffre|meure|brule|muera\w?|pudra\w?|atragante\w?|duela|ahogue\w?)(?: \w{2,9}){0,3}
(?:j'?espere|qu)[' ]il s'?(?:etouffe|creve)(?: \w{2,9}){0,3}
(?:i swear i(?:'ll| will)|i(?:'ll| will|'d| would|'m going to|'m gonna)|we should|someone should|please let me|let me) (?:\w{2,9} )?(?:push the potassium|pull the plug|turn off|unplug|let (?:him|her|them) (?:die|bleed|rot|suffer|crash|code)|take my (?:sweet )?time|walk (?:slowly|not run)|lose the|forget (?:the|his|her|their) (?:analgesia|pain|local|lidocaine|anaesthetic|epi)|skip (?:the|his|her|their) (?:analgesia|local|lidocaine|anaesthetic|anesthetic|sedation|pain)|use the (?:biggest|big|blunt|rusty|largest|14)|smother|strangle|slap|punch|throttle|kick|stab|poison|drown|sedate|tube)(?: [\w']{1,9}){0,4}
(?:deserve[sd]? (?:it|that|this|what|to (?:die|suffer|rot|hurt)|everything|worse|each other)|had it coming|got what|serves? (?:him|her|them) right|good riddance|one less|shame (?:he|she|they|it) (?:survived|made it|lived|missed)|should have (?:died|let (?:him|her|them)|been left)|stitch yersel|do the world a favou?r)(?: \w{2,9}){0,4}
take my sweet time with(?: \w{2,9}){1,3}
no (?:anaesthetic|anesthetic|local|lidocaine|analgesia|pain relief) for (?:him|her|them|you|that|this|those)
with (?:no|a blunt) (?:local|anaesthetic|needle)
(?:extra|longer|bigger|larger) (?:needle|gauge|catheter) (?:for|just)
)\b

\b(?:
patients?
pts?
pt\b
famil(?:y|ies)
relatives?
visitors?
parents
mums?
moms?
(?:yer|that|this|the|some|another|every|a|our|my) (?:[\w'-]{2,10} )?(?:man|woman|lady|guy|dude|bloke|lad|lass|fella|girl|boy|kid|punter|mum|mom|dad|granny|nan|wan|one with|gentleman|chap|granddad|grandad|abuela|senora|tio|type|mec|bonne femme|dame)
in (?:bed|bay|room|cubicle|chair|resus|triage|\d{1,2}\b)
bed \d{1,2}
room \d{1,3}
my \d ?(?:am|pm|o'?clock)
clients?
attend(?:er|ee)s
admission
people (?:who|with|in)
anybody who
anyone who
those who
waiting room
triage
a&e
the er
ward
clinic
chest pain
stab wound
overdose
birth plan
hypnobirthing
section
labou?r
the (?:er|ed)\b
my (?:er|ed|list|clinic|ward|caseload|borderlines|diabetics|fibros?)
fibro
diabetics?
epileptics?
asthmatics?
borderlines?
schizo\w{0,9}
addicts?
pacientes?
patiente?s?
malades?
enferm[oa]s?
urgencias
urgences
familiares
abuel[oa]
la baja
baby
babies
icu
nhs
12-hour wait
wait(?:ing)? (?:time|room)
pain[- ]scale
pain score
morphine
dilaudid
oxy
discharge
readmi\w{3,6}
)\b

\b(?:
(?:they|he|she|patients?) (?:deserve|needs?|need|taught|is|was|were) (?:\w{2,8} )?(?:respect|dignity|better|care|listened|heard|believed|scared|frightened|in pain|kind|brave|right)
be kind
kindness
compassion
dignity
empathy
believe (?:them|patients|her|him|people)
listen to
bias
stigma\w{0,6}
trauma-informed
people-?first
language
not (?:attention|drug)[- ]seeking
(?:isn'?t|not|never) (?:a |an )?(?:malingerer|time ?waster|drug[- ]seeker|frequent flyer|difficult|bed ?blocker)
no such thing
stop (?:calling|saying|labell\w{1,3}|using)
i was wrong
i'?m (?:the|a|an|that)
i was (?:a|the|an)
i am (?:the|a|an)
me \(
my (?:own|dad|mum|mom|kids?|son|daughter|husband|wife|dog|cat|toddler|teenager|brother|sister)
printer
epic
ehr
fax
insurer
insurance
prior auth
management
admin
trust board
government
minister
system
parking
drill
drama club
simulation
actor
film
book
chapter
novel
match
game
football
rugby
airline
miles
congrat\w{3,10}
thank you
grateful
proud
privilege
love (?:my|this|these|our)
)\b

\b(?<!the )(?<span>
(?:fuck|screw) (?:you|him|her|them|off|u|ya|your)
go fuck
get fucked
eat shit
shut the fuck up
stfu
go to hell
drop dead
kiss my ass
piss off
suck (?:it|my)
fuck around and find out
va te faire (?:foutre|voir|enculer)
ferme ta gueule
ta gueule
vete a la (?:mierda|chingada)
chinga tu
que te jodan
callate
)\b

\b(?<span>(?:you|u|ya|this|that|the|these|those|a|an|some|such an?|what an?|two-faced|one star from an?|t'es un|espece de|eres un[ao]?) (?:\w{1,12} ){0,3}(?:
assholes?
arseholes?
bitch(?:es)?
cunts?
bastards?
(?<!small )(?<!heel )(?<!needle )(?<!finger )pricks?
dickheads?
motherfuckers?
mfers?
fuckers?
fuckwits?
twats?
wankers?
shitheads?
dumbass(?:es)?
jackass(?:es)?
douchebags?
retards?
cretins?
pieces? of shit
tosser
bellend
gobshite
knobhead
slut
whore
hoe
skank
con\b
connard
salope
conasse
pendej[oa]
cabron
gilipollas
imbecil
idiota
hijo de puta
))\b

\b(?<span>(?:
dumb
stupid
fat
lazy
crazy
two-faced
whiny
entitled
absolute
complete
fucking
bloody
old
useless
ungrateful
gros
) (?:bitch|assholes?|arseholes?|cunts?|bastards?|pricks?|twats?|wankers?|cretins?|idiots?|morons?|con\b|whores?|cow\b))\b

\b(?<span>
being this retarded
(?:so|are|is|fucking) retarded
pendej[oa] ignorante
)\b

\b(?<span>(?:ce|cette|le|la|el|est[ea]|es[ea]) (?:gros(?:se)? |sale |vieux |vieille |viej[oa] )?(?:(?:
con
conne
connard
connasse
abrutie?
cretine?
cinglee?
debile
imbecile?
idiot[ae]?
pendej[oa]
cabron[a]?
gilipollas
estupid[oa]
salope
pute
ordure
raclure
desgraciad[oa]
)) (?:du|de la|del|de) (?:\d{1,3}|chambre|lit|cama|box))\b

\b(?<span>
(?:scrub tech|nurse|intern|med student|resident|rep|colleague|anesthetist|patient|coworker)(?:'s)? (?:\w{1,8} )?(?:ass|tits|boobs|body|butt|legs|rack)
useless as tits
hot(?:test)? (?:nurse|intern|rep|scrub tech|med student)s? (?:on|in|ever)
would (?:smash|bang)
that ass
)\b

\b(?<span>
fuck(?:ing|ed|s|er)?
motherfuck\w{1,4}
shit(?:show|ty)?
bullshit
goddamn
cunts?
)\b

\b(?<span>f{1,4}[*u@#v.-]{1,3}c?k(?:ing|in|ed|er|ers|face|wit|wits|tard|head)?|fck(?:ing)?|f'?ing|effing|feck(?:ing|er)?|shut (?:the (?:fuck|hell) up|your (?:f'?ing |fucking |stupid |dirty |fat )?(?:mouth|face|gob|trap|cakehole|pie hole))|get (?:tae|to) fuck|away (?:and|n) (?:shite|fuck)|get in the (?:bin|sea)|(?:ass|arse)(?:holes?|hats?|wipes?|clowns?)|a[*$@]{1,2}holes?|b[*!1i]tch(?:es)?|c[*u@]nts?|cunts?|(?<!heel |needle |finger |small |pin |little )pricks?|dickheads?|d[*!1i]ckheads?|cocks?(?:uckers?)?|cockwombles?|knob(?:heads?|s)?|bellends?|wank(?:ers?|stains?)|tossers?|twats?|tw[*@]ts?|bastards?|b[*@]stards?|bawbags?|fannies|gobshites?|shit(?:e|heads?|bags?|stains?|s)|sh[*!1i]t|piece of (?:shit|crap)|pieces of shit|douche(?:bags?|canoes?)?|jackass(?:es)?|dumb ?ass(?:es)?|scumbags?|sluts?|whores?|slags?|skanks?|hoes?|muppets?|radge|limp-?dick\w{0,2}|motherf\w{3,8}|arsewipes?|con(?:nards?|nasses?|ne)|gros(?:se)? con\w{0,4}|putain|salopes?|salauds?|encules?|batards?|pute|merde|fdp|ta (?:gueule|mere)|casse-?toi|fils de pute|espece de(?: \w{3,12})|gilipollas|cabron\w{0,3}|hij[oa]s? de (?:puta|perra|la chingada)|pendej[oa]s?|culer[oa]s?|put[oa]s?|mierda|mamon\w{0,2}|cono\b|joder|pinches?|chinga\w{0,4}|que te (?:den|jodan|follen)|vete a la (?:mierda|verga)|capullos?|imbecil(?:es)?|boluda?o?s?|pelotud[oa]s?|concha de tu|forr[oa]s?)\b

\b(?:
pts?
pt'?s
son
daughter
you
your
yer
ya
ye
yersel
u
ur
to the (?:family|guy|man|woman|lady|dude|bloke|patient|person|people|parents?|mum|mom|nurse|doctor|consultant|surgeon|resident|attending|reg|one)
(?:this|that|the|some|every|a|another|our|my|these|those) (?:[\w'-]{2,12} ){0,2}(?:guy|man|woman|lady|dude|bloke|lad|fella|patient|pt|pts|family|families|visitor|relatives?|parents?|mum|mom|dad|son|daughter|nurse|doctor|consultant|surgeon|resident|attending|reg|registrar|intern|student|receptionist|pharmacist|radiologist|manager|boss|charge|colleague|coworker|person|people|one|in triage|in bed|radge|wan)
(?:dr|doctor|nurse|mr|mrs|ms|prof)\.? [a-z]{2,15}
dude in
guy in
lady in
lady\.
who (?:does|did|is|was|called|told|spat|thinks|parked|screamed)
he
she
him
il
elle
lui
ce
cette
quel
ese
esa
el
ella
este
esta
le patient
la patiente
el paciente
la paciente
tu
te
vous
usted
@\w{3,20}
triage
relatives
families
patients
)\b

^@\w{3,20}

\b(?:logiciel|imprimante|informatique|printer|epic|cerner|ehr|emr|computer|laptop|windows|software|system|insurers?|insurance|united|aetna|cigna|prior auth\w{0,9}|peer-?to-?peer|denial|parking|garage|car park|traffic|train|bus|weather|monday|alarm|pager|bleep|fax|machine|keyboard|wifi|password|form|paperwork|exam|step [123]|boards|mcat|usmle|interview season|match|rota|shift|week|day\b|year|cancer|covid|virus|flu|migraines?|traffic|queue|fridge|microwave|lift|elevator|stairs|coffee|kettle|game|team|referee|season|scrubs|shoes|me\b|myself|i'?m (?:so|an?|such)|my own|i (?:fucking |fuckin )?(?:love|did|passed|matched|made)|yes|yay|hell yeah|proud|amazing|brilliant|beautiful|legend|hero|love (?:you|her|him|them)|the government|tories|politic\w{3,5}|minister|senate|congress|war|guns?|signed, the)\b

\b(?:sue me|cancel me|fight me|come at me|don'?t @ me|downvote (?:me|away)|report me|fire me|arrest me|bite me|deal with it|cry about it|cope|don'?t tell (?:hr|my boss|the (?:gmc|dean|board|boss)|compliance|anyone|on me|my (?:wife|husband|chief|consultant|attending))|sh{2,8}|psst|hush hush|sorry,? not sorry|not (?:even )?sorry|said what i said|there,? i said it|i said it|i'?ll say it|someone (?:had to|has to) say it|somebody had to say it|unpopular opinion|hot take|controversial(?: opinion| take)?|not being funny|no offen[cs]e|with all due respect|no shame|zero (?:shame|regrets|guilt)|no regrets|worth it|perk of the job|made my (?:day|week|shift)|too polite|draw your own conclusions|fact\.|facts\.|end of story|change my mind|prove me wrong|try and stop me|what are they (?:going to|gonna) do)\b

\b(?:
(?:she|he|they)'?(?:d| would) (?:be (?:mortified|furious|livid)|kill me|hate (?:me|this)|die if)
hipaa (?:who|schm\w{2,6}|be damned|is a|can)
gdpr (?:who|can)
i know i shouldn'?t
(?:probably|really) shouldn'?t (?:be )?(?:post|say|shar|tell)\w{0,3}
shouldn'?t be (?:posting|saying|telling|sharing)
not supposed to (?:say|post|share|tell)
delet(?:e|ing) (?:this )?(?:later|soon|in (?:a|an|\d))
before (?:they|hr|legal|comms|admin|it gets|someone) (?:make|take|delete|shut|notice)\w{0,2}
if (?:hr|the dean|my boss|compliance|the board|the gmc|legal) (?:sees?|asks?|is reading|finds)
who'?s counting
no(?:body|[- ]one)(?:'s| has| will|'ll)? (?:ever )?(?:asked|ask|notice[ds]?|checks?|checked|know|find out|complain)
what they don'?t know
what (?:the|my) \w{3,12} (?:don'?t|doesn'?t) know
between you and me
our little secret
just between us
iykyk
wink wink
nudge
allegedly lol
jk\b
or am i\?
i don'?t make the rules
guilty as charged
judge me
don'?t judge
try me
watch me
make of that what you will
ask me how i know
asking for a friend
)\b

\b(?:
que me (?:reporten?|denuncien?|cancelen?|funen|demanden)
al que no le guste
lo digo y ya
lo siento pero no
no me arrepiento
a ver quien
denunciadme
cancelez[- ]moi
j'?assume
desolee? pas desolee?
je le dis
tant pis
qu'?on me
ca reste entre nous
que quede entre nosotros
faut le dire
no soy (?:racista|machista|facha)
je ne suis pas raciste
luego preguntas
(?:ja){2,8}
mdr
ptdr
)\b

(?:
~d83e~dd2b
~d83e~dd10
~d83d~de08
~d83d~de0f
~d83d~de07
~d83d~de48
~d83e~dd2d
~d83d~de09
~d83e~dd37
)

(?:
~d83d~de44
~d83e~dd21
~d83e~dd2e
~d83e~dd22
~d83d~dc80
~d83d~de02
~d83e~dd23
~d83d~de43
~d83d~de12
~d83d~de24
~d83d~dd95
~d83d~ddd1
~d83d~dc04
~d83d~dc0b
~d83d~dc33
~d83d~dc37
~d83d~dc16
~d83e~dd26
)

\b(?:
lol
lmao
lmfao
rofl
hahaha?
haha
smh
ffs
jesus wept
god help (?:me|us)
give me strength
spare me
can'?t even
honestly,? (?:people|some people)
some people
i can'?t with
i swear
imagine (?:thinking|being)
of course (?:he|she|they)
mon dieu
por favor
seriously\?
really\?\?
bingo
spotter'?s guide
field guide
catalogue? of
catalogo
top (?:five|ten|\d{1,2})
ranking
tier list
types of
starter pack
another day,? another
drinking game
sweetie
hun\b
princess
karen
)\b

\b(?:
it (?:can'?t|won'?t|doesn'?t|didn'?t|isn'?t|does not|cannot|will not)
they (?:can'?t|don'?t|won'?t|aren'?t)
that'?s not how
not how (?:it|this|that|any)
there'?s no (?:cure|evidence|such|proof|magic|data)
no evidence
nonsense
rubbish claim
please don'?t
don'?t fall for
be wary
beware
red flags?
scams?
grift\w{0,3}
snake oil
fact[- ]?check\w{0,3}
(?:saw|seen|watched|read) (?:a|an|another|one more) (?:reel|post|ad|advert|tiktok|video|billboard|leaflet|influencer|clip)
(?:reel|ad|advert|tiktok|video|influencer|website|leaflet|billboard|chain message|whatsapp)s? (?:promis|claim|say|sell|tell|promot)\w{1,3}
claim(?:s|ed|ing)? (?:to|that|it|about)
so[- ]called
supposed(?:ly)?
misleading
untrue
wrong to say
if (?:someone|anyone|a clinic|an ad|a product) (?:promis|says|offers|claims|tells)\w{0,3}
anyone who (?:promis|guarantees|tells|says|claims)\w{0,2}
(?:nobody|no one) can (?:promise|guarantee)
can'?t (?:promise|guarantee)
never (?:promise|guarantee)
no guarantee
too good to be true
retract\w{2,3}
il n'?existe pas
no existe
n'?est pas vrai
no es (?:cierto|verdad)
es mentira
c'?est faux
bulo
intox\b
arnaque
)\b

\b(?:
bulos?
mitos?
idees recues
fake news
fausses? informations?
hilo con fuentes
myth\w{0,6}
falsch
desmont\w{2,4}
no,? (?:it|they|the|la|el|los|le|les)\b.{0,30}(?:not|no|pas)
)\b

\b(?:
(?:bury|retire|ban|drop|ditch|scrap|lose|bin|unlearn|kill off) (?:the |these |this |that |those )?(?:word|words|term|terms|phrase|phrases|label|labels|nickname|nicknames|shorthand|jargon|slang|'|")\w{0,14}
nicknames?
(?:the|these|such|those|derogatory|pejorative) (?:words|terms|labels|phrases|nicknames|acronyms)
what we call (?:people|them|patients)
(?:word|term|label|phrase|nickname) (?:in|for|from|on) (?:the|a|our|handover|my)
(?:called|labell?ed|described as|written off as|dismissed as|branded|known as) (?:a |an |the )?['"]
charted as
documented as
in the notes as
(?:we|i|you|they|people) (?:still )?(?:say|said|write|wrote|heard|hear) ['"]
)\b

\b(?:
roster
rota\b
shift
reg\b
sho\b
juniors?
clients?
diagnos\w{2,4}
therap\w{1,4}
surgery
medicine
medical
health
exam
trial
arm\b
interim
formula
waiting room
triage
a ?& ?e
\bin (?:the )?(?:er|ed)\b
my (?:er|ed|icu|or|ward|unit|clinic|practice|list|chair|caseload|rota|shift|surgery|theatre|bay|pharmacy|counter|office hours)
our (?:er|ed|icu|ward|unit|clinic|practice|dispensary|surgery|department|dept|hospital|waiting)
theatre
wards?
nurses?
doctors?
medics?
paramedics?
surgeons?
midwi(?:fe|ves)
dentists?
physios?
pharmacists?
psychiatr\w{2,4}
patients?
patiente?s?
pacientes?
consulta\w{0,3}
guardia
urgencias
urgences
cabinet
hopital
soignante?s?
infirmi\w{2,4}
enfermer\w{1,4}
planta
bloc\b
clinics?
hospitals?
icu
nicu
picu
l&d
labou?r ward
maternity
ambulance
stretcher
gurney
trolley
discharged?
admitted
admissions?
consults?
ward round
handover
sign-?out
med(?:s)? (?:round|rec|pass)
prescri\w{2,7}
residents?
residency
interns?
attendings?
consultants?
registrars?
locums?
gp
gps
np
crna
ortho
derm
neuro(?:surgery|logy)?
cardiology
oncology
chemo
epi
tele
scrubs
iv
cannula
catheter
section at
cm dilated
birth plan
dosette
scripts?
snf
nursing home
care home
vet(?:erinary)? practice
coded
intubat\w{2,3}
medicaid
medicare
nhs
treat(?:ing)? (?:them|him|her|people|any)
)\b

\b(?:
(?:on|start|starting|starts|for|before|into|during|through|til{1,2}|until|mid|pre|the|my|a|this|night|day|early|late|morning|evening|weekend|double|tele|next|first|back on|working|work)[- ](?:shifts?|call|duty|nights|days|earl(?:y|ies)|lates?|rota|rounds?|ward|ward round|theatre|list|clinic|or|ed|er|icu|a&e|rig|truck|bus|unit|take|handover|surgery at|pre-rounds)
(?:shift|rounds?|list|clinic|theatre|surgery|pre-rounds?|handover|call|duty|ward|work|report|day|morning list|afternoon surgery|case|cases|patients?|placement|lecture|simulation|osce|guardia|garde|consulta|turno|ronde) (?:starts?|started|begins?|at (?:\d|six|seven|eight|nine|noon|two|one)|from (?:\d|two|one|noon)|in (?:\d|an hour|twenty|ten|five|half)|tomorrow|today|tonight|this (?:morning|afternoon)|first thing|just)
on[- ]call
first (?:case|patient|on the table|start)
in (?:theatre|the or|clinic|resus|handover|scrubs)
(?:scrub|clock|round|gown|log|badg)(?:b?ing|bed|ed)? (?:in|on|up)
(?:about|going|due|off|heading|straight|back|in(?:to)?|for|walk(?:ed|ing)?|roll(?:ed|ing)?|show(?:ed|ing)? up) (?:to|in|into|for|on) (?:a |the |my )?(?:work|shift|theatre|clinic|rounds?|ward|operate|intubate|scrub|see|round|list|guardia|garde|job|or|ed|er)
pagers?
bleep
phone on loud
backup
holding the
carrying the
through the mask
\d ?(?:am|pm) (?:list|clinic|start|case|report|round)
(?:operat|intubat|cannulat|suturin|dispens|prescrib|triag|anaesthetis|anesthetiz|examin|injectin|deliverin|chartin|drawin|driving the|hang)(?:ing|g|e|ed)\b
(?:seeing|see|treat|treating|caring for|with|my|our) patients
your (?:ear syringing|smear|filling|surgery|scan|anaesthetic|bloods|appointment)
the monitors
my (?:tele|lunch) (?:shift|break)
on the ward
at work
this job
de guardia
la guardia
en planta
turno
quirofano
ma garde
de garde
en garde
la garde
la consulta
pasar (?:visita|consulta)
au bloc
rota and
quiet rota
seguro medico
quien nota
code (?:cart|blue)
night (?:float|nurse life)
in charge tonight
covering
locum(?:ing)?
ambulance
rig\b
nurse'?s station
med room
supply (?:room|closet)
dispensary
counter at
)\b

\b(?:
(?:de|en|ma|mi|la|premiere|pendant la) (?:garde|guardia)
d'astreinte
de turno
au bloc
mis pacientes
mes patients
)\b

\b(?:
cordial
elderflower
sparkling water
soft drinks?
not tonight
none for me
on the (?:wagon|water)
sober(?! ?(?:-?ish|enough|ing))
mocktails?
ginger ale
lemonade
soda water
decaf
non-?alcoholic
alcohol-free
0\.0
zero percent
designated driver
(?:week|weekend|day|night|month|fortnight|afternoon|morning)s? off
off (?:duty|shift|work|call|till|until|tomorrow|today|this)
not on (?:call|duty|shift|until|till)
post-?call
post nights?
after (?:my|the|a|that|this|our|last|work) ?(?:shift|nights?|call|list|clinic|week|run|set)?
(?:shift|list|week|nights|rotation|exam|boards|stretch|residency|training)(?:'s)? (?:is |are )?(?:over|done|finished|ends?|ended|behind)
end of (?:the )?(?:shift|week|rotation|nights)
(?:annual )?leave (?:begins|starts|started)
on (?:annual |maternity )?(?:leave|vacation|holiday)
retire\w{0,5}
wedding toast
congrat\w{2,10}
in recovery
recovering
rehab
aa meeting
screening
units a week
guidelines?
policy
policies
drink[- ]driv\w{2,4}
harm reduction
liver disease
withdrawal
counsel\w{2,5}
study
studies
neutral venue
quiz
anyone (?:like|want|fancy|up for)
bride
education
symposium
someone else (?:has|holding|is on)
phone (?:is )?off
do not (?:page|call)
libre (?:manana|hoy)
no estoy de guardia
pas de garde
repos de garde
apres la garde
salgo de guardia
saliente
jour de repos
)\b

\b(?:
(?:drunk|intoxicated|inebriated|high|stoned|hungover) (?:patients?|driv\w{2,4}|man|men|woman|guy|guys|bloke|lad|lads|lady|student|students|teen\w{0,5}|teenager|pt|kid|people|person|uncle|passenger|fans|tourist\w{0,2}|freshers)
(?:patients?|pt|pts|man|woman|guy|lad|bloke|he|she) (?:who |that )?(?:was|were|came in|comes in|arrived|presented|is|are|being|so|too) (?:\w{2,10} )?(?:drunk|intoxicated|high|hammered|wasted|stoned)
worried about (?:your|my|their|a colleague)
help (?:for|with) (?:my |your )?drinking
self-?refer
i (?:want|need) (?:to stop|help)
report(?:ed|ing)? (?:a |my |the )?colleague
)\b

\b(?:
codes?
discounts?
coupon
promo\w{0,2}
voucher
affiliate
referral
commission
link(?:s|ed)?
swipe up
shop
order(?:s|ing)? (?:page|form|now|here)
order page
checkout
giveaway
samples?
freebies?
gifted
gift(?:ing)?
comped
goodie
swag
hamper
hosted
treated (?:us|me)
flew
flown
flights?
business class
hotel
resort
villa
yacht
rooftop
dinners?
lunch
tasting menu
box seats
golf
retreat
honorari\w{2}
sponsor\w{0,4}
kickback
shares
stock
equity
portfolio
readout
ticker
invest\w{0,5}
advisory
speaker
brand
rep\b
reps\b
my rep
our rep
booth
the company
their team
collab\w{0,8}
partner\w{0,5}
ambassador
my (?:own )?(?:line|brand|range|store|shop|company|product|supplement|page|storefront|name)s?
our (?:own )?(?:line|brand|range|store|product|supplement)s?
dm me
message me
comment (?:the word|\w{3,9} (?:and|below))
sent (?:me|us)
regal\w{2,4}
enlace
codigo
descuento
mi tienda
lien\b
lien en bio
remise
reduction
offert\w{0,2}
cadeau
invitee?s? par
invitad[oa]s? por
who paid
paid for
on them
all expenses
~00a3\d
~20ac\d
mention (?:me|my)
tell them
pays? me
they (?:know|treat|look after)
)\b

(?:@\w{4,30}|[~00ae~2122~d83c~df81~d83d~de80~d83d~dcc8~d83d~ded2~d83d~dcb8~d83e~dd11])

\b(?:
(?:paid|bought) (?:for )?(?:it |this |them |mine )?(?:myself|with my own|out of (?:my own )?pocket|full price)
my own money
full price
i have no (?:\w{2,10} )?(?:ties|interests?|shares|stake|relationship|links)
i (?:get|got|receive|received|take|took) (?:paid|fees|money|honoraria|a fee|nothing|no money)
they (?:pay|paid) me
declar\w{2,8} (?:of |an? )?interests?
declaro
sin patrocinio
conflits? d'?interets?
conflictos? de interes\w{0,2}
publi(?:cidad)?\b
partenariat remunere
\badvert\b
\bad\b[:)|]
\b(?:hosted|sponsored|funded|paid) by\b
i'?m an? (?:investor|shareholder|consultant|adviser|advisor|employee)
i (?:own|hold|have) (?:shares|equity|stock)\b.{0,30}(?:so|bear|discount|weigh)
)\b

\b(?:
patients?(?: of mine|'s)?
pts?
patiente?s?
pacientes?
my (?:\d|two|three|four|ten|nine|eleven|noon|monday|tuesday|wednesday|thursday|friday|last|first|next|post-?op|postpartum|new intake)[\w' ]{0,14}(?:appointment|patient|clinic|consult|o'?clock|pm|am|follow-?up|ladies|lady|guy|gentleman|man|woman|client)
my (?:\d ?(?:pm|am|o'?clock)|two|three|four|ten|nine) o'?clock
discharge(?:d|s)?(?: summary| papers| her| him| you)?
(?:her|his|their|your) (?:charts?|file|notes|intake|results|stitches|cast|scan|smear|surgery|knee|hip|back|teeth|delivery|c-section|birth|appointment|session|visit|follow-?up|rehab|number from|mother'?s chart)
new intakes?
every (?:new )?(?:patient|client|intake|referral)
clinic list
mailing list
if i (?:delivered|treated|operated|cleaned|fixed|stitched|cured|saw|looked after)
(?:delivered|treated|stitched|operated on|looked after|nursed|cared for|cleaned|examined|intubated) (?:you|her|him|them|your)
(?:ladies|mums|moms|gents|folks|families|people) (?:from|on|of) my
my (?:clinic|practice|list|caseload|panel|chair|table)
clients?
appointments?
in (?:bed|room|bay) \d
on (?:the|my) ward
therapy
session
physio
my (?:acl|hamstring|appendix|hip|knee|fracture|wrist|migraine) (?:guy|girl|lady|man|woman|dude)
consulta
cabinet
ma patiente
dossier
historia clinica
re-?injur\w{1,3}
hipaa
gown
front desk
book (?:in|an appointment)
since i (?:treated|saw|met)
)\b

\b(?:
(?:guy|girl|man|woman|lady|dude|someone|one|bloke|lad|fella|chap|hottie) (?:that |who(?:m)? )?i(?:'d|'ve)? (?:just |once |actually )?(?:scoped|stented|cast|plastered|catheteri[sz]ed|scanned|x-?rayed|ultrasounded|sutured|treated|stitched|cannulated|triaged|swabbed|vaccinated|jabbed|bled|delivered|operated|saw|admitted|discharged|examined|intubated|resuscitated|coded|nursed|dispensed|fitted|filled|cleaned|counsel\w{2,4})
(?:chambre|lit) (?:du|de|\d)
(?:maman|papa|mama|madre) (?:du|de la|del|de)(?: \w{2,9}){1,3}
my client
la chambre
quand il sera sorti
cuando (?:salga|le den el alta)
)\b

\b(?:
(?:i )?(?:don'?t|do not|never|won'?t|can'?t|shouldn'?t|declin\w{1,3}|refus\w{1,3}|politely) (?:\w{2,10} ){0,3}(?:accept|add|connect|friend|follow|search|look|google|contact|message|date|give|mix|take|ignore)\w{0,3}
please (?:don'?t|do not|use the)
my policy
our policy
social media policy
professional boundaries
off limits
crossing (?:a|the) line
portal
report(?:ed|ing)? (?:it|him|to)
workshop
training
teach\w{0,3}
guidance
should (?:we|you|doctors|nurses)
is it (?:ever )?(?:ok|okay)
ethics
the gmc says
no thank you
not appropriate
inappropriate
said no
my (?:husband|wife|partner|boyfriend|girlfriend|fiancee?|date)
married
anniversary
our (?:wedding|dog|kids)
)\b

\b(?:
(?:two|three|four|five|one|2|3|4|5|half)[- ]?(?:day|hour|week)s? (?:\w{3,12} )?(?:course|training|workshop|class|bootcamp|intensive)
weekend (?:course|class|workshop|training|certificate)
online (?:course|diploma|certificate|degree|training|phd)
\d{1,2}[- ](?:day|hour|week) (?:\w{3,12} )?(?:course|training|class|workshop)
course (?:done|completed|in)
(?:laser|filler|botox|threads?|injectables|masterclass) (?:course|training|certificate)
webinar
youtube
certificate of attendance
diploma(?:do)?
dropped out
lapsed
expired
never (?:finished|sat|passed|matched|trained)
failed
didn'?t (?:match|finish|pass|sit)
without (?:the )?(?:residency|fellowship|boards|exam|training)
no (?:residency|fellowship|exam|letters|boards)
sin (?:mir|especialidad|titulo|homologar)
sans (?:le )?(?:diplome|internat|specialite|titre)
not (?:technically|officially|strictly|exactly|quite|yet|fully)
technically
basically
practically
essentially
in all but
as good as
same (?:thing|difference|skills|books)
close enough
near enough
potato
who'?s counting
semantics
just a (?:title|word|formality|piece of paper)
a efectos practicos
casi
c'?est pareil
autant dire
en gros
felt like
feels like
it counts
ok,
okay,
well,
self-taught
honorary
in training
student
shadow\w{2,3}
st[1-8]
ct[1-3]
f[12]
sho
fy[12]
pgy-?\d
ms[1-4]
intern
second year
third year
final year
first year
trainee
resident
locum
hygien\w{2,5}
beautician
therapist
nurse
np
pa-?c?
chiropract\w{2,4}
naturopath\w{0,3}
osteopath
optometrist
phlebotomist
receptionist
medical assistant
hca
tech
pharmacist
physio
phd in
doctorate in
(?:on|put it on|puts? \w{2,14} on) (?:the|my|our) (?:website|door|badge|bio|card|plaque|email|profile|sign)
mi placa
ma plaque
frame on the wall
still says
business cards?
doximity
my bio
nobody'?s (?:ever )?(?:asked|checked)
updated? (?:my )?(?:bio|profile|linkedin)
call me dr
it'?s official
after (?:one|two|three|eleven|\w{3,6}) (?:months?|weeks?|days?)
)\b

\b(?:
third-year
second-year
first-year
final-year
fourth-year
badge flips
white coat'?s? long
don'?t correct
never correct
nobody (?:can|will) tell
on the ward it'?s
same coat
fake it
until i make it
between us
)\b

\b(?:
matched
match day
graduat\w{1,4}
congrat\w{1,10}
accepted (?:in|to)
passed (?:my|the|his|her)
starting (?:residency|fellowship|my|as)
finish(?:ed|ing) (?:residency|fellowship|training)
(?:happy|proud|thrilled|honou?red|excited) to
please (?:don'?t|do not|check)
check (?:the|your|their|that)
register
how to (?:check|tell|find)
ask (?:who|what|whether|your|if)
is not (?:a|the same)
isn'?t (?:a|the same)
not a doctor
i'?m not
introduce myself
supervis\w{2,4}
under the
always say
wear a badge
mistaken for
called me
imposter
impostor
scope of practice
when i (?:grow|was)
first day
one day
someday
dream
hoping to
want to be
applying
future
interview
)\b

\b(?:
lawyers?
allegations?
suing
sued
sealed
herald
reporter
coroner'?s
arm for
our arm
the interim
interim look
trustees
donor
regulator
unannounced
board
boards
merger
merging
acquisition
buyout
takeover
selling us
sell us
sold (?:us|to)
execs?
exec corridor
exec\w{0,6}
c-suite
ceo
cfo
cmo
chief exec\w{0,6}
leadership
management
hr\b
comms
legal
compliance
redundanc\w{2,3}
layoffs?
lay-?offs
job cuts
restructur\w{2,4}
closures?
closing
chopping block
ward clerks
surveyors?
joint commission
jcaho
cqc
inspectors?
inspection
ofsted
hiqa
crib sheet
contract
rate card
payer
tariff
budget
deficit
bankrupt\w{0,2}
payroll
memo
email(?:ed)?
slide(?:s| deck)?
deck
spreadsheet
dashboard
minutes
pdf
teams (?:chat|message|channel)
slack
whatsapp group
intranet
policy draft
draft (?:report|policy)
committee
peer review
m ?& ?m
rca
root cause
incident
sentinel
never event
serious incident
datix
investigation
inquest
coroner
lawsuit
settle(?:d|ment)
deposition
privileges
suspended
credentialing
ransomware
hackers?
breach
backups?
passwords?
login
vpn
servers?
unpublished
unblinded
interim
arm (?:a|b)
hazard ratio
topline
readout
sponsor
protocol deviation
trial data
data lock
embargo\w{0,2}
exam questions?
osce stations?
rank list
interview questions
infection rates?
mortality (?:figures|rates?|numbers)
outbreak
cases on (?:the|our)
staffing numbers
divert
bypass
direction
comite
fusion
licenciements?
plan social
note interne
interne
direccion
gerencia
junta
despidos
fusion de
correo interno
auditoria
contrasena
mot de passe
)\b

\b(?:
in writing
(?:published|public) (?:report|inspection|today|here|record|document|minutes|meeting)
press release
in the news
news (?:story|article|report)
according to (?:the|a)
announced (?:today|yesterday|this)
now public
has been announced
union
strike
picket
ballot
petition
bargain\w{2,4}
proper channels?
raised (?:it|this|concerns?)
speak(?:ing)? up
whistle\w{0,9}
freedom to speak
safe staffing
unsafe
short-?staffed
understaffed
proud to (?:announce|share)
we'?re hiring
hiring
join (?:our|my|the) team
vacanc\w{1,3}
open day
consultation (?:is )?open
register
conference
webinar
our new (?:paper|study|trial)
published
open access
views (?:are )?my own
personal (?:view|opinion|capacity)
not speaking for
speaking only for
podcast
book
textbook
season
episode
union rep
opening hours
phone system
car park
parking
canteen
coffee
printer
microwave
fridge
)\b

\b(?:
(?:doesn'?t|don'?t|didn'?t|never) (?:even )?(?:know|knew|realise|realize|notice|see|saw) (?:that )?(?:i|i'm|i've|we|me|us|it'?s|this|about)(?: \w{2,10}){0,3}
without (?:him|her|them|his|their|the (?:patient|family)|mum|mom|anyone)(?: \w{2,10}){0,2} (?:knowing|noticing|permission|consent)
(?:didn'?t|don'?t|never|forgot to|couldn'?t|hadn'?t|haven'?t|no time to|didn'?t get (?:round|around) to|didn'?t bother|wasn'?t going to|not going to) (?:actually |even |really )?(?:ask(?:ed|ing)?|check(?:ed|ing)?(?: with)?|get(?:ting)? (?:consent|permission|the form))
(?:nobody|no one|noone) (?:asked|asks|checked|will know|told)
(?:she|he|they)(?:'d| would| will|'ll) (?:be (?:mortified|furious|embarrassed|fine|ok|cool)|never (?:know|see|find)|kill me|not mind|probably|hate|love it|say no)
won'?t mind
wouldn'?t mind
who'?d say no
don'?t (?:think|see why) (?:she|he|they)(?:'d| would) mind
hope (?:she|he|they) (?:doesn'?t|don'?t|won'?t) (?:mind|see)
(?:blurred|cropped|covered|hid|emoji over|blacked out|censored) (?:the |his |her |their |out )?(?:eyes|face|name|head)s?
(?:eyes|face|name) (?:blurred|covered|cropped|blacked)
so (?:we'?re|it'?s|that'?s) (?:good|fine|legal|ok|anonymous)
(?:was|is|while|still|fast|sound) (?:asleep|sedated|under|unconscious|out cold|intubated|knocked out)
sleepyhead
on the table
under anaesth\w{2,6}
under anesth\w{2,6}
(?:verbal|implied|presumed) consent
kind of consented
as good as consent
consent (?:form )?(?:later|pending|to follow|schmonsent|\?)
no (?:form|slip|consent|names?) (?:needed|no|so|anyway|though)
technically (?:anonymous|no name)
no name so
no names,? no
secretly
sneak(?:y|ed|ing)?
on the sly
behind (?:her|his|their) back
sin (?:permiso|que se entere|pedir)
no (?:se lo )?(?:pregunte|pedi|sabe)
elle ne sait pas
il ne sait pas
sans (?:lui |leur )?(?:demander|son accord|qu'?elle|qu'?il)
a l'?insu
pas demande
)\b

\b(?:
you
your
yours
ur
u
you'?re
you'?ve
hon
hun
mate
love
pal
bro
sis
sweetie
doll
pet
petal
he
she
him
her
the (?:little one|baby|wee one|kid|lad)
how (?:heavy|old|much)
kilos?
tu
ton
ta
tes
vous
votre
vos
usted
su
te
tienes
tiene
hermana
amiga
comadre
bisous
saludos
hello
hi
hey
bonjour
hola
ladies
)\b

^@\w{2,30}

\b(?:
in general
generally
usually
typically
most (?:people|patients|adults|kids)
depends (?:on|who)
i can'?t (?:tell|say|advise|diagnose|comment|examine|give)
can'?t (?:tell|say|diagnose|advise|judge)(?: \w{2,8}){0,3} (?:from|over|by|on|without|via)
not (?:able|possible) to (?:say|tell|advise)
(?:without|need to) (?:seeing|examin\w{2,3}|knowing|being seen|be seen|be examined)
a (?:pharmacist|gp|doctor|midwife|nurse|clinician|vet) (?:can|could|will|should|needs)
your (?:own )?(?:gp|doctor|pharmacist|midwife|team|clinician|surgeon|nurse|prescriber|oncologist|clinic|specialist) (?:can|will|should|knows|is the|would|before|about|first|and)
(?:ask|call|ring|see|contact|talk to|speak to|check with|phone|book with|go to) (?:your|a|an|the) (?:gp|doctor|pharmacist|midwife|team|clinician|nurse|pharmacy|oncology|prescriber|urgent care|er|emergency|ed|a&e)
(?:call|ring|dial|text) (?:911|999|000|112|111|988|15|811|samu|emergency)
poison (?:control|centre|center)
emergency (?:department|room|services)
(?:go|get) (?:to|seen|in) (?:the |a )?(?:er|ed|a&e|hospital|now|today|tonight)
crisis line
helpline
samaritans
guidelines?
evidence
trial
study
rct
cochrane
bnf
protocol
our (?:unit|trust|department|practice)
we (?:use|tend|usually|give|start|run|dose|do)
i (?:use|tend to|usually|give|start|run|dose|teach|tell my)
in my patients
for (?:my|our) patients
attendings?
residents?
interns?
colleagues?
consult
handover
for the exam
boards
mnemonic
loading dose
infusion
mcg/kg
mg/kg
titrat\w{2,4}
pressors?
bolus
adjunct
refractory
tertiary
refs?\b
cit\w{2,5}
paper
good luck
congrat\w{1,12}
sorry for your loss
pidee? cita
llame al
consulta con tu
appelle\w{0,2} (?:le|ton|votre)
demande\w{0,2} (?:a|conseil)
consulte\w{0,2} (?:un|votre|ton)
)\b

\b(?:
book(?:ing|ings|s)?
dm
call (?:us|now|today|me)
appointments?
accepting
new (?:patients|clients)
consults? (?:open|from|available)
chairs? open
slots?
come (?:see|to)
trust (?:me|us)
choose
why (?:go|settle|wait|travel)
prices?
your (?:face|smile|skin|nose|heart|knee|hip)
reserva
rdv
rendez-vous
citas?
visit (?:us|our|my)
link in bio
consultation
treatments? (?:from|available)
serving
)\b

\b(?:
(?:0|zero|cero) complicac?t?ion(?:es|s)?
prenez rendez-vous
elu par ses
certificado internacional
agende su cita
)\b

\b(?:
(?:off|ditched|binned|threw away|stopped) (?:all )?(?:their|her|his|my) (?:tablets|meds|pills|insulin|inhalers?|antidepressants|medication)
cur(?:e|es|ed|ing)
heal(?:s|ed|ing)?
revers(?:e|es|ed|ing|al)
remission
symptom-?free
pain[- ]free
off (?:all )?(?:my|her|his|their|your) (?:meds|insulin|statins?|pills|inhalers?)
hrt
the pill
vaccin\w{1,5}
mmr
measles
covid
cancer
chemo
tumou?rs?
diabetes
autis\w{1,3}
adhd
dementia
alzheimer'?s
arthritis
thyroid
hormones?
estrogen
oestrogen
testosterone
cholesterol
statins?
blood pressure
migraines?
infertility
fertility
gut
immun\w{2,5}
virus(?:es)?
inflammation
fat loss
lose (?:the )?(?:fat|weight|\d)
wrinkles
cellulite
hair
results
treatments?
protocol
therapy
drip
serum
supplements?
implants?
whitening
lipo
filler
laser
back pain
knee pain
disc
sciatica
anxiety
depression
cura
curado
virus
traitement
tratamiento
resultats
resultados
)\b

\b(?:
account
acct
acc
invoice
guarantor acct
har
visit (?:number|no\.?)
statement
bill
)\b ?(?:number|no\.?|#|:|is)? ?#?(?<span>[a-z]{0,3}-?\d[\d-]{3,14})\b

\b(?:
account
acct
invoice
guarantor
visit
)\b ?(?:(?:number|no\.?|id|is|#|:) ?){1,4}(?<span>#?[a-z]{1,5}-\d{3,12})(?![\w-])

\b(?<span>[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,4})?)\b

\b(?<span>(?:
9\d
1[01]\d
)) ?(?:-| )?(?:yo|y\.?o\.?|y/o|yr|year)s?\b

\b(?<span>(?:
9\d
1[01]\d
)) ?[mf]\b(?!\w)

\b(?:aged?|is|was|turned|she's|he's|at|,) (?<span>(?:
9\d
1[01]\d
))(?=,|\.|!| and she| and he|$)(?! ?%)

^(?<span>(?:9\d|1[01]\d)) and (?:she|he)\b

(?:
\b(?<!\bles |\bdes |\blos )(?<span>(?:9\d|1[01]\d)) ?ans\b(?! d(?:e\b|'))
\b(?<!\blos )(?<age>(?:9\d|1[01]\d)) anos\b(?! (?:de|del)\b)
)

\b(?<span>
ninety[- ](?:one|two|three|four|five|six|seven|eight|nine)
(?:one|a) hundred(?: and)? (?:one|two|three|four|five|six|seven|eight|nine|ten)(?! (?:people|patients|percent|dollars|beds|times))
centenarian
nonagenarian
supercentenarian
(?:9\d|1[01]\d)(?:st|nd|rd|th) birthday
hundredth birthday
(?:9\d|1[01]\d)[- ]years?[- ](?:young|old)
in (?:his|her) (?:late |mid |early )?nineties
noventa y (?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)
quatre-vingt-(?:onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf)
)\b

\b(?:
patients?
pt
she
he
lady
gentleman
man
woman
mum
mom
nan
grandma
grandpa
resident
who
dame
monsieur
)(?:'s|'s just| is| was| turned| just turned| turns| is turning| at)(?: only| still| now| almost| nearly)? (?<span>(?:9\d|1[01]\d))(?= (?:and|but|years|today|now|this|last|tomorrow|yesterday|next|with|who|sharp|still|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)(?! and (?:\d|stable|rising|falling|fine on))

\b(?:
con
cumple
cumplio
tiene
a ses
fete ses
fetait ses
) (?<span>(?:9\d|1[01]\d))(?=,|\.|!|$| (?:anos|anitos|ans))

\b(?<span>
(?:a |one )?hundred(?: and)? (?:one|two|three|four|five|six|seven|eight|nine|ten)(?=,| years?\b|-year| and (?:she|he)| told)
ninety[- ]?(?:something|odd|plus)
noventa y (?:tantos|pico)
centenaire
nonagenaire
centenari[oa]
nonagenari[oa]
cien anos
cent (?:un|deux|trois|quatre|cinq) ans
)\b

\b(?<!\bmy |\bcarbon )(?<span>
(?:finger|thumb|hand|foot|palm|voice) ?prints?
palm vein scan
retina(?:l)? (?:scans?|photographs?|images?)
iris scans?
face id
voice recording
gait recording
)\b

\b(?:
dob
d\.o\.b\.?
born
birth ?date
date of birth
b\.
) ?:? ?(?:on |is )?(?<span>\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)) \d{1,2},? \d{2,4}|\d{1,2} (?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)) \d{2,4})

\b(?<span>\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d{2})\b

\b(?<span>(?:
19
20
)\d{2}-\d{2}-\d{2})(?![\d])

\b(?<span>(?:(?:
january
february
march
april
may
june
july
august
september
october
november
december
jan
feb
mar
apr
jun
jul
aug
sept?
oct
nov
dec
janvier
fevrier
mars
avril
mai
juin
juillet
aout
septembre
octobre
novembre
decembre
enero
febrero
marzo
abril
mayo
junio
julio
agosto
septiembre
octubre
noviembre
diciembre
))\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)\b(?! ?(?:%|am|pm|people|patients|beds))

\b(?<span>(?:el )?\d{1,2}(?:st|nd|rd|th|er)? (?:of |de )?(?:(?:
january
february
march
april
may
june
july
august
september
october
november
december
jan
feb
mar
apr
jun
jul
aug
sept?
oct
nov
dec
janvier
fevrier
mars
avril
mai
juin
juillet
aout
septembre
octobre
novembre
decembre
enero
febrero
marzo
abril
mayo
junio
julio
agosto
septiembre
octubre
noviembre
diciembre
))(?: \d{4})?)\b

\b(?<span>(?:on|since|from|until|by) the \d{1,2}(?:st|nd|rd|th)(?: of (?:last month|this month|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)))?)\b

\b(?<span>\d{1,2}[-/ ](?:(?:
january
february
march
april
may
june
july
august
september
october
november
december
jan
feb
mar
apr
jun
jul
aug
sept?
oct
nov
dec
janvier
fevrier
mars
avril
mai
juin
juillet
aout
septembre
octobre
novembre
decembre
enero
febrero
marzo
abril
mayo
junio
julio
agosto
septiembre
octubre
noviembre
diciembre
))[-/ ]?(?:\d{2}|\d{4})?)\b

\b(?:
admitted
discharged
born
died
delivered
operated
surgery
seen
visit
dob
dod
doa
)(?: \w{2,8}){0,3} (?<span>\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)(?![\d/])

\b(?<span>
(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)),? (?:of )?(?:19|20)\d{2}
(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))\.? \d{1,2}(?:st|nd|rd|th)? ?,? ?'?\d{2,4}
)\b

\b(?<span>(?:the )?(?:
first
second
third
fourth
fifth
sixth
seventh
eighth
ninth
tenth
eleventh
twelfth
thirteenth
fourteenth
fifteenth
sixteenth
seventeenth
eighteenth
nineteenth
twentieth
twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)
thirtieth
thirty-first
) of (?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))(?: \d{4})?)\b

\b(?<span>(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)) (?:the )?(?:
first
second
third
fourth
fifth
sixth
seventh
eighth
ninth
tenth
eleventh
twelfth
thirteenth
fourteenth
fifteenth
sixteenth
seventeenth
eighteenth
nineteenth
twentieth
twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)
thirtieth
thirty-first
))\b(?! (?:time|year|day))

\b(?<span>(?:el |le )?(?:premier|primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|veintidos|veintitres|veinticuatro|veinticinco|veintiseis|veintisiete|veintiocho|veintinueve|treinta|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt)(?: de)? (?:
janvier
fevrier
mars
avril
mai
juin
juillet
aout
septembre
octobre
novembre
decembre
enero
febrero
marzo
abril
mayo
junio
julio
agosto
septiembre
octubre
noviembre
diciembre
))\b

\b(?<span>\d{1,2}e (?:
janvier
fevrier
mars
avril
mai
juin
juillet
aout
septembre
octobre
novembre
decembre
))\b

\b(?:[ao]n|since|le|du|el|del|on the|dated) (?<span>\d{1,2}/\d{1,2})(?![\d/])(?! ?(?:cm|mg|mm|power|strength|tablet|dose|pain|stars?|of\b|on the))

\b(?<span>\d{1,2}-\d{1,2}-(?:
19
20
)\d{2})(?![\d-])

\b(?:
serial(?: number| no\.?)?
s/n
sn
udi
lot(?: number)?
device id
)\b ?(?:#|:|is)? ?(?<span>(?:\(\d{2}\))?[a-z0-9][a-z0-9()-]{5,40})(?![\w)])

\b(?:
serie
serial
s/n
numero de serie
pacemaker
marcapasos
defibrillateur
icd
stimulator
pump
implant
neurostimulateur
)\b[^.?!\d]{0,24}?\b(?<span>[a-z]{2,4} ?-?\d{5,10}[a-z]?)(?![\w-])

(?<![\w.])(?<span>[a-z0-9][\w.+-]{0,40}@[a-z0-9][a-z0-9-]{0,30}(?:\.[a-z0-9-]{1,20}){1,3})

\b(?<span>[a-z0-9][\w.+-]{0,40} ?[\[(]at[\])] ?[a-z0-9-]{2,30}(?: ?[\[(]dot[\])] ?|\.)[a-z]{2,12})

\b(?<span>[a-z0-9][\w.-]{2,30} at [a-z0-9-]{3,20} dot (?:com|org|net|ca|uk|ie|au|edu|example))\b

\bfax(?:es|ed)?\b[^.?!0-9]{0,40}(?<span>\(?0?\d{2,5}\)?[ .-]\d{3,4}[ .-]?\d{3,4})(?!\d)

\bfax(?:es|ed)?\b[^.?!0-9]{0,60}(?<span>\d{3}-\d{4})(?!\d)

\b(?:
dnacpr
forms
) on (?<span>0\d{3,4} \d{6})\b

\b(?:
health card
ohip
medicare
gold card
member id
insurance id
policy (?:number|no\.?|#)
subscriber id
ramq
carte vitale
humana id
aetna id
cigna id
bcbs id
(?:humana|aetna|cigna|bcbs|anthem|kaiser) (?:id|#|member)
medicaid id
card (?:number|no\.?)
) ?(?:#|:|is)? ?(?<span>[a-z]{0,4} ?\d[\d a-z-]{4,16}\w)(?=$|[ ,.;?!)])

\b(?<span>[1-9][ac-hj-np-rt-y][ac-hj-np-rt-y0-9]\d-?[ac-hj-np-rt-y][ac-hj-np-rt-y0-9]\d-?[ac-hj-np-rt-y]{2}\d{2})\b

\b(?:
member(?:ship)?
insurance
insurer
policy
plan
subscriber
group
beneficiary
medicaid
medicare
medi-?cal
tricare
humana
aetna
cigna
bcbs
blue cross
anthem
kaiser
bupa
vhi
laya
ohip
ramq
msp
phn
ahcip
care card
health card
ehic
mutuelle
carte vitale
gold card
dva
medical card
gms
)(?: (?:card|id|number|no\.?|num|#|is|was|ends?|ending|in|with)){1,4} ?[:#=]? ?(?<span>[a-z]{0,4}[ -]?\d[\d a-z-]{3,16}[\da-z])(?=$|[ ,.;?!)])

\b(?:
ohip
health ?card
hcn
hc
ramq
phn
ahc
msp
mcp
)\b[^.?!\d]{0,24}(?<span>\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[a-z]{2})?)(?![\w-])

\b(?<span>[a-z]{4} ?\d{4} ?\d{4})\b(?=.{0,40}\b(?:ramq|carte|assurance))

\b(?:
medicare
concession
pension
dva
health ?care card
hcc
ihi
crn
)\b[^.?!\d]{0,24}(?<span>(?:8003 ?60\d{2} ?\d{4} ?\d{4}|[2-6]\d{3}[ -]?\d{5}[ -]?\d(?:[ /-]\d)?|\d{3} ?\d{3} ?\d{3}[a-z]))(?![\w-])

\b(?:
health (?:id|plan|policy)
insurance
insurer
policy
plan
member
coverage
)(?: (?:policy|plan|id|number|no\.?|num|card))?(?: (?:is|was|of|with))? ?[:#]{0,2} ?#?(?<span>[a-z]{2,4}-\d{3,10}|#\d{6,12})(?![\w-])

(?<![\d.])(?<span>\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?![\d.])

(?<![\w:])(?<span>(?:[0-9a-f]{1,4}:){3,7}:?[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,3})(?![\w:])

\b(?:
licen[cs]e
licence
faa cert
cert(?:ificate)?
atpl
badge
permit
dl
hr licence
driver'?s licen[cs]e
pin
dea
)\b ?(?:number|no\.?|#|:|is)? ?(?<span>(?:[a-z]{1,3}[.-]?){0,2}\d[\d .-]{3,14}\d)\b

\b(?:
atpl
licence
license
) (?<span>[a-z]{2}\.[a-z]{3}\.\d{3,8})\b

\b(?<span>[a-z]{5}\d{6}[a-z]{2}\d[a-z]{2})\b

\b(?<span>[A-Z][a-z]{3,16}) (?:
school
jail
prison
station
airport
High
Elementary
)\b

\b(?:
zip
zip code
postcode
) (?:is )?(?<span>\d{5})\b

\b(?<span>[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})\b(?=.{0,20}\b(?:postcode|address|lives))

(?<![\w-])(?<span>(?:
[AC-FHKNPRTV-Y]\d{2}
D6W
) ?[0-9AC-FHKNPRTV-Y]{4})(?![\w-])(?<=\d[A-Z]{0,3}\d?[A-Z]{0,3})

(?<![\w-])(?<span>[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})(?![\w-])

(?<![\w-])(?<span>[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d)(?![\w-])

\b(?:
(?:seen|treated|admitted|readmitted|diagnosed|evaluated|examined|assessed|hospitali[sz]ed|discharged|transferred|referred|operated on|monitored|under treatment|under care|residing|resides)
(?:visited|visits|visit|reviewed|presented|presenting|followed|managed|consulted|consult|consultation|appointment|check-?up|surgery|delivered|scheduled|checked in|resident|living|lives|located|tested|tests|at|in|from)
under
)(?: (?!at\b|in\b)[a-z]{2,12}){0,2},? (?:(?:at|in|to|from|by|of|near|our|the|a|local) ){1,3}(?<span>(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Dr|Mr|Mrs|Ms|Prof|The|ICU|ED|ER|OR|PACU|NICU|MRN)(?:St\.|Mt\.|[A-Z][\w'&.-]{1,20})(?:(?:,? | (?:of|and|&|the|de|for) )(?:[A-Z][\w'&.-]{0,20}|facility|hospital|clinic|office|center|centre|practice|ward|unit|campus)){0,6})

\b(?<span>(?:St\. |Mt\. )?[A-Z][\w'&.-]{1,16}(?:(?: | (?:of|and|&|the|for) )[A-Z][\w'&.-]{1,16}){0,2} (?:
Hospital
Hosp
Clinic
Infirmary
Hospice
Medical Cent(?:er|re)
Med\.? Center
Cent(?:er|re)
Health(?:care)?
Medical
Memorial
hospital
clinic
facility
office
)(?:,? (?:[A-Z]{2}\b|[A-Z][a-z]{2,15}))?)

\b(?:
at
in
from
to
) (?<span>(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Dr|Mr|Mrs|Ms|Prof|The|ICU|ED|ER|OR|PACU|NICU|MRN)(?:St\.|Mt\.|[A-Z][\w'&.-]{1,20})(?:(?:,? | (?:of|and|&|the|de|for) )(?:[A-Z][\w'&.-]{0,20}|facility|hospital|clinic|office|center|centre|practice|ward|unit|campus)){0,6}),? (?:on|in|since|as of|last|from|visited on|,) (?:[A-Z][a-z]{2,8}\.? \d|\d|week|month)

\b[A-Z][a-z]{1,15} (?:[A-Z]\.?|[A-Z][a-z]{1,16}),? (?:
from
of
) (?<span>(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Dr|Mr|Mrs|Ms|Prof|The|ICU|ED|ER|OR|PACU|NICU|MRN)(?:St\.|Mt\.|[A-Z][\w'&.-]{1,20})(?:(?:,? | (?:of|and|&|the|de|for) )(?:[A-Z][\w'&.-]{0,20}|facility|hospital|clinic|office|center|centre|practice|ward|unit|campus)){0,6})

\baddress (?:is |on file |listed )?:? ?(?<span>\d{1,5} [A-Z][\w' ]{2,24}(?:, [A-Z][a-z]{2,15})?)

\b(?<span>\d{1,5}[A-Za-z]? (?:(?:[A-Z][A-Za-z']{1,15}|[NSEW]\.?|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:
Street
St
Road
Rd
Avenue
Ave
Lane
Ln
Drive
Dr
Boulevard
Blvd
Court
Ct
Close
Terrace
Tce
Crescent
Cres
Place
Pl
Gardens
Grove
Way
Parade
Square
Row
Walk
Mews
Hwy
Highway
Circle
Trail
Parkway
Pkwy
)\b(?:,? (?:Apt|Unit|Flat) ?\w{1,4})?(?:, [A-Z][a-z]{2,15})?)

\b(?<span>(?:\d{1,3}th|\d{0,2}1st|\d{0,2}2nd|\d{0,2}3rd|First|Second|Third|Fourth|Fifth|Sixth|Main|Elm|Oak|Park) (?:
Avenue
Ave
Street
St
))\b(?! (?:Clinic|Hospital|Church))

\b(?<span>(?:\d{1,4},? (?:bis |ter )?)?(?:
rue
avenue
boulevard
impasse
chemin
allee
quai
route
place
) (?:de |du |des |la |le |les |l'|d'){0,3}[A-Z][A-Za-z'-]{2,16}(?: [A-Z][a-z]{2,14})?(?:,? (?:a )?(?:\d{5} )?[A-Z][a-z]{2,16})?)

\b(?<span>(?:
calle
Calle
avenida
Avenida
Av\.
paseo
Paseo
carrera
Carrera
colonia
Colonia
barrio
Barrio
) (?:de |del |la |los |las ){0,2}[A-Z][a-z]{2,16}(?: [A-Z][a-z]{2,14})?(?:,? ?(?:#|n[o.] ?)?\d{1,5})?)

\b(?:
mrn
medical record(?: number| no\.?)?
chart (?:number|no\.?|#)
ur
urn
hospital number
dossier
nhs(?: number| no\.?)?
chi
csn
patient id
historia
) ?(?:#|:|is|no\.?)? ?(?<span>\d[\d -]{3,14}\d)\b

\b(?:nhs number) (?<span>(?:(?:one|two|three|four|five|six|seven|eight|nine|zero|oh) ){1,10}[\d ]{0,12}\d)

(?<![\d-])(?<span>\d{3} \d{3} \d{4})(?!\d)

\b(?:
mrn
record (?:number|no\.?|#)
chart(?: number| no\.?| #|#)
hosp(?:ital)?\.? (?:number|no\.?|id|#)
unit (?:number|no\.?)
patient (?:id|number|no\.?|#)
pid
chi(?: number)?
nhs(?: number| no\.?)?
hcn
iuc
ipp
expediente
nhc
dossier(?: number| no\.?)?
encounter(?: number| #)?
csn
accession(?: number| #)?
study id
subject id
participant id
)(?: (?:is|was|ends?|ending|starts?|in|with|number|no\.?|the|on)){0,3} ?[:#=]{0,2} ?(?<span>[a-z]{0,4}-?\d[\d -]{2,14}[\da-z]?)(?![\w])

\b(?:
mrn
emr
ehr
med(?:ical)? rec(?:ord)?s?
patient id
hospital id
record
chart
urn
)\b ?(?:(?:number|no\.?|id|is|#|:) ?){1,4}(?<span>#?(?:[a-z]{1,6}[- ]?)?\d[\da-z-]{3,18})(?![\w-])

\b(?:
mrn
emr
) (?<span>(?:[a-z]{1,6}-?)?\d[\da-z-]{3,18})(?![\w-])

\b(?:
hospital
hosp\.?
unit
patient
clinic
) (?:number|no\.?|num|id|#) ?:? ?(?<span>[a-z]{1,3}\d{4,9})(?![\w-])

\b(?<span>[A-Z]\.[A-Z]\.(?:[A-Z]\.)?)(?='s|,? \d)

^PT: (?<span>[A-Z]{2,20}, [A-Z]{2,20}(?: [A-Z])?)\b

\b(?:
Baby
Old
Little
Wee
Captain
Coach
Chief
Auntie
Uncle
Nan
Abuela
Notre petite?
Father
Sgt
Sergeant
Pastor
Mayor
Deputy
Officer
Col
Colonel
Fr
Rev
) (?:\d{1,2}yo )?(?<span>[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)\b

\b(?:
the
The
) (?<span>[A-Z][a-z]{3,20}s)(?=,? (?:family|kids|twins|boys|girls|I had|have all))

\b(?:the|The) (?<span>[A-Z][a-z]{2,20}) (?:
family
twins
kids
boys
girls
)\b

\b(?<span>[A-Z][a-z]{0,8}[*][a-z]{1,10}(?: [A-Z][a-z]{0,8}[*][a-z]{1,10})?)\b

\b(?<span>[A-Z][a-z]{0,5}[0-9]{1,2}[a-z]{1,8}[0-9]?[a-z]{0,5} [A-Z][a-z0-9]{1,12})\b

\b(?:
named
[Gg]oodbye to
[Gg]oodbye,?
RIP
R\.I\.P\.?
[Rr]est (?:easy|well|in peace),?
[Bb]irthday,?
[Ff]ly high,?
[Pp]atient
[Cc]lient
[Mm]y girl
[Mm]y guy
[Mm]y man
[Mm]y buddy
[Ss]weet
[Ll]ittle
[Dd]ear old
[Pp]oor
[Oo]ur friend
) (?<span>(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|Safety|Portal|Experience|Advocate|Care|Zero|God|America|Ireland|The|And|For|You|She|Her|His|This)[A-Z][a-z]{2,14}(?: (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[A-Z][a-z]{2,16})?)\b

\b(?<span>(?!She|He|It|That|There|Here|What|Who|Let|Today|Tonight|Yesterday|One|Mom|Mum|Dad|Grandma|Grandpa|Nan|Pt|Patient|God|Hospital|Mother|Father|Men|Women|Children|Parkinson|Alzheimer|Crohn|Hodgkin|Huntington|Graves|Broca)[A-Z][a-z]{2,14})'s (?:mom|mum|mother|dad|father|wife|husband|son|daughter|sister|brother|partner|family|parents|room|chart|file|labs?|bloods|scans?|mri|CT|biopsy|surgery|results?|diagnosis|chemo|transplant|wound|meds|pump|bed|drain|dressing|appointment|op|stroke|heart|cancer|tumou?r)\b

\b(?<span>(?!Mrs|Mr|Ms|Miss|Dr|Prof|Nurse|Sister|The|Our|My|Old|Little|Madame|President|King)[A-Z][a-z]{2,14} [A-Z][a-z]{2,16}),? (?:
\(?(?:aged? )?\d{1,3}\)?(?=[,.; )]|$)
DOB
dob
MRN
mrn
)

\b(?<span>(?!Mrs|Mr|Ms|Miss|Dr|Prof|Nurse|Sister|The|Our|My|Old|Little|Madame|President|King)[A-Z][a-z]{2,14} [A-Z](?:\.|[a-z]{2,16})) (?:
was admitted
is admitted
came in
came through
coded
died
passed
is (?:on|in) (?:our|my|the)
was (?:on|in|with) (?:our|my|the)
needs (?:a|her|his)
has been (?:with|under|on)
is one of
walked (?:in|into|out)
went home
got (?:her|his)
rang
finished (?:chemo|treatment|radiation)
had (?:her|his|a)
delivered
survived
)\b

(?:^|[.!?] )(?:Hi|Hello|Hey|Dear|Thanks|Thank you|Bonjour|Hola|Sorry|Oh),? (?<span>(?!There|All|Everyone|Team|Doctor|You|For|So|The|And|Again|Folks|Friends)[A-Z][a-z]{2,14}(?: [A-Z][a-z]{1,16})?)\b

^(?<span>(?!Thank|Thanks|Sorry|Hello|Dear|This|That|Your|You|The|We|Our|Please|Great|Happy|Good|Congrats|Congratulations|Maybe|With|Wait|Just|Yes|And|But|Well|Girl|Auntie|Gracias)[A-Z][a-z]{2,14}),? (?:
you
your
we
it was
so
thank
thanks
please
great
)\b

\b(?:[Mm] ?[Rr] ?(?:[Ss] )?|[Mm] ?[Ss] )? ?(?<span>[A-Z] (?:[A-Za-z@*$0-9] ){3,14}[A-Za-z])\b

\b(?<span>(?!Vitamin|Hepatitis|Hep|Type|Plan|Part|Grade|Class|Group|Doctor|Prof|Team|Room|Bay|Ward|Unit|Pod|Wing|Level|Block|Appendix|Exhibit|Malcolm|John|Dr|The|Our|My)[A-Z][a-z]{2,12} [A-Z]\.)(?! ?[A-Z][a-z])

(?:^|[.!?] )(?<span>[A-Z]\. ?[A-Z]\.)(?=, (?:[A-Z]|you|we|rest|my))

, (?<span>(?!Thank|Thanks|But|And|So|The|You|Your|We|Our|Please|Doctor|Doc|Dr|Prof|God|Lord|Mom|Mum|Dad|Sir|Ma|Team|Everyone|Friends|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|English|Canada|America|Ireland|Australia)[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,16})?)(?=[.!?,]|$)

\b(?:
little
baby
young
sweet
dear
big
wee
Little
Baby
Young
Sweet
Dear
petite?
pequen[oa]
) (?<span>[A-Z][a-z]{2,14})\b

\b(?:
Madame
Monsieur
Mme
Mrs
Mr
Ms
Miss
Sr
Sra
Srta
Senora?
M
)\.? (?<span>[A-Z][A-Za-z'-]{2,20})\b

\b(?:(?:
male
female
man
woman
boy
girl
child
infant
toddler
teenager
teen
adolescent
pt
patient
person
lady
gentleman
\d{1,3} ?yo [MF]
\d{1,3} ?[MF]
yr old
year-old
yo
))(?: patient| pt)?(?:,? (?:named|called|name|is|identified as|known as|referred to as|by the name of|like|such as))?,? (?:(?:Mr|Mrs|Ms|Miss)\.? )?(?<span>[A-Z][a-z']{1,12}(?: [A-Z]\b\.?| [A-Z][A-Za-z'-]{1,14}){1,2})

(?<![A-Z][a-z]{1,11}\.? )(?<span>[A-Z][a-z']{1,12}(?: [A-Z]\b\.?| [A-Z][A-Za-z'-]{1,14}){1,2}),? (?:who |whose )?(?:(?:also|recently|last|first|now|newly|was|is|has been) ){0,2}(?:(?:
seen
treated
admitted
readmitted
diagnosed
evaluated
examined
assessed
hospitali[sz]ed
discharged
transferred
referred
operated on
monitored
under treatment
under care
residing
resides
))\b

\b(?:[Pp]atients?|[Pp]ts?|[Cc]ases?|someone|individuals?|those|history|similar|referring|specifically|especially|particularly|considering|regarding)(?: (?:of|for|to|like|as|such as|in|with|considering|involving|named|pt|patients?)){1,3} (?<span>[A-Z][a-z']{1,12}(?: [A-Z]\b\.?| [A-Z][A-Za-z'-]{1,14}){1,2})

(?<![A-Z][a-z]{1,11}\.? )(?<span>[A-Z][a-z']{1,12}(?: [A-Z]\b\.?| [A-Z][A-Za-z'-]{1,14}){1,2}),? (?:an? |the |aged? )?\(?\d{1,3}(?:[- ]?(?:year|yr|yo|y/o|y\.o)|[MF]\b)

(?<![A-Z][a-z]{1,11}\.? )(?<span>[A-Z][a-z']{1,12}(?: [A-Z]\b\.?| [A-Z][A-Za-z'-]{1,14}){1,2})[,;:( ]{1,3}(?:
DOB
dob
MRN
mrn
SSN
ssn
NHS (?:number|no)
)\b

, (?:patient |pt |named |pt name )?(?:(?:Mr|Mrs|Ms|Miss)\.? )?(?<span>[A-Z][a-z']{1,12}(?: [A-Z]\b\.?| [A-Z][A-Za-z'-]{1,14}){1,2})(?=,|\?| ?\(|$| from\b| with\b| who\b|\. )

\b(?<span>(?:
room
rm
bed
bay
cubicle
cubi
box
chambre
cama
habitacion
trolley
hallway
table
pod
) ?#?(?:\d{1,4}[a-z]?|[a-d]))\b(?! ?(?:stars?|of us|people|am|pm|\w{0,3} (?:talk|session)))

\b(?:
in
goes to
mr\. \w{2,15} in
) (?<span>\d{1,4}[a-d]|[3-9]\d{2})\b(?=$|[,.]| (?:has|is|wants|who|keeps|look))

\b(?:
claim
case
file
wcb
worksafe
incident
docket of
ticket
)\b ?(?:number|no\.?|#|:)? ?(?<span>[a-z]{0,3}-?\d{3,8}-?[a-z0-9]{0,6})\b

\buser(?:name)?[=:] ?(?<span>[a-z][\w.]{3,30})

(?<!\w)(?<span>@[a-z_][\w.]{2,30})

\b(?<span>(?:
room
bed
bay
cubicle
hallway
pod
trauma
resus
theatre
or
chair
bassinet
isolette
incubator
) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}[a-z]?))(?='s| is| was| has| had| keeps?| wants?| just| again| needs?| won't| who|,)

\b(?:
case
claim
file
docket
incident
report
order
ticket
wcb
acc
ndis
study
participant
specimen
accession
badge
locker
cell
inmate
prisoner
booking
)\b ?(?:number|no\.?|num|#|id|:){1,2} ?:? ?(?:is |was )?(?<span>[a-z0-9]{1,6}(?:[-/][a-z0-9]{1,8}){1,3}|[a-z]{0,4}\d{4,12}[a-z]{0,3})(?![\w])

(?<![\w-])(?<span>\d{2,4}-(?:
CR
CV
CF
FA
JV
DR
MH
PR
CIV
CRIM
)-\d{3,7})(?![\w-])

\b(?:
in
from
to
of
for
is
) (?<span>(?:theatre|theater|ot|or|resus|trauma|side ?room|cot|incubator|isolette|chair|corridor|recovery|ward|bassinet|station|slot|lane) (?:\d{1,3}[a-z]?|[a-d]))\b(?! ?(?:years|hours|minutes|days|am|pm|of (?:the|us)))

\b(?:
patient
pt
), (?<span>(?:or|theatre|bay|bed|room|chair) \d{1,3}[a-z]?)\b

\b(?<span>(?:
lit
salle
box
camilla
cuarto
sala
cama
chambre
quirofano
) \d{1,3})\b

\b(?:
monsieur
dame
mamie
papi
petit\w{0,3}
vieux
vieille
con
conne
toxico
celui
celle
patiente?
senora?
viejit[oa]
viej[oa]
imbecil
drogata
abuel[oa]
chic[oa]
) (?<span>(?:du|de la|del) \d{1,3})\b

\b(?:
posts?
tweets?
writes
blogs?
streams?
goes
known
account
handle
insta(?:gram)?
tiktok
twitter
user ?name
channel
profile
)(?: (?:as|by|is|at|on|under|name)){0,3}:? ?(?<span>@[a-z_][\w.]{2,30})

(?<![\d-])(?<span>(?:
\(\d{3}\) ?
\d{3}[.-]
[2-9]\d{2} (?=[2-9])
)\d{3}[ .-]\d{4})(?!\d)

(?<![\d-])(?<span>555-\d{4})(?!\d)

(?<![\w-])(?<span>(?:\+\d{1,3} ?)?\(?0\d{1,4}\)? ?\d{3,6}(?: \d{3,6}){0,2})(?!\d)

(?<![\d-])(?<span>\+\d{1,3}(?:[ .-]\d{2,4}){2,5})(?!\d)

\b(?:
number is
phone
ph
mob
mobile
cell
call (?:him|her|me) (?:at|on)
) ?:? ?(?<span>\d{3}[ .-]?\d{4})(?!\d)

\b(?<span>(?:(?:one|two|three|four|five|six|seven|eight|nine|zero|oh) ){3,10}\d{3}[ -]?\d{4})\b

(?<![\d.$#-])(?<span>(?:\+?1[ .-]?)?[2-9]\d{2}[2-9]\d{6})(?![\d.-])

(?<![\d-])(?<span>0\d{2,4}[-.]\d{3,4}[-.]?\d{3,4})(?!\d)

(?<![\w-])(?<span>0[1-9]\d{8,9})(?!\d)

(?<![\d.-])(?<span>\d{3}[.]\d{4})(?!\d)

\b(?<span>(?:(?:one|two|three|four|five|six|seven|eight|nine|zero|oh|double|triple)[ -]){6,14}(?:one|two|three|four|five|six|seven|eight|nine|zero|oh))\b

(?<![\w.,-])(?<span>(?:
(?:\+33|0033) ?[1-9]
0[1-9]
)(?:[ .-]\d{2}){4})(?![\d-])

(?<![\w.,-])(?<span>[6-9]\d{2} \d{2} \d{2} \d{2})(?![\d-])

(?<![\w.,-])(?<span>\d{2} \d{4} \d{4})(?![\d-])

\b(?:
tel
telefono
movil
celular
cel
llam\w{1,5}
numero
num
mob
mobile
portable
)\b[^.?!\d]{0,24}(?<span>\d{3} \d{3} \d{3,4})(?![\d-])

\b(?:
look at
see
check out
swipe (?:to see|for)
watch
regardez
miren
)\b.{0,40}\b(?<span>(?:his|her|this|that|those|these|ce|cette|su) (?:little |squishy |sweet |tiny |beautiful )?(?:faces?|smiles?|grin|dimples|jawline|feet|hands|sourire|visage|rostro|sonrisa))\b

\b(?<span>
full face(?: shown)?
su rostro
ce sourire
that grin
squishy face
)\b

\b(?<span>(?:pic(?:ture)?|photo|image|x-?ray|selfie|video|film|zoom in on)s? (?:of (?:the |his |her |a )?|the |his |her )(?:
rash
tattoo
wound
lesion
scar
amputation
hands
feet
chest
back
))\b

\b(?:
zoom in on
look at
) (?<span>(?:the|his|her|those) (?:tattoo|birthmark|tiny (?:feet|hands)|scar))\b

^(?<span>x-?ray of the \w{2,10})\b

\b(?<span>
before (?:and|&|/) after
left: before
avant[ /-]apres
antes y despues
)\b

\bswipe\b.{0,30}\b(?<span>front, side, back|the magic|results?)

\b(?<span>(?:
selfies?
photos?
pics?
pictures?
images?
videos?
x-?rays?
scans?
snaps?
shots?
reel
) (?:of|with|from) (?:my|our|a|this|that|the|one of (?:my|our)) (?:\w{2,12} )?(?:patients?|pt|resident|client|wee man|little (?:man|lady)))\b

\b(?:
post(?:ing|ed)?
shar(?:e|ing|ed)
here(?:'s| is| are)
attached
see
look at
upload(?:ing|ed)?
this is
) (?:is )?(?<span>(?:my|our) (?:patient|pt|client|resident)(?:'s)? (?:photos?|pics?|pictures?|face|x-?rays?|scans?|ct|mri|smile|wound|scar|selfie|video|before and after))\b

\b(?<span>(?:la |une |cette |ma )?(?:
photos?
images?
videos?
radios?
irm
cliches?
selfies?
) (?:de (?:la |sa |l')?|du |des |d'|avec (?:mon |ma |une? )?)(?:cicatrice|plaie|visage|main|pied|jambe|tatouage|lesion|tumeur|blessure|bebe|sourire|genou|ventre|radio|patiente?s?))\b

\b(?<span>(?:la |una |esta )?(?:
fotos?
imagen
imagenes
videos?
radiografia
placa
tac
selfies?
) (?:de (?:la |su |mi )?|del |con (?:mi |una? )?)(?:cicatriz|herida|cara|rostro|mano|pie|pierna|tatuaje|lesion|tumor|bebe|sonrisa|rodilla|barriga|pacientes?))\b

(?<![\d-])(?<span>\d{3}-\d{2}-\d{4})(?![\d-])

\b(?:
ssn
social(?: security)?(?: number| no\.?)?
last (?:4|four)(?: of)?(?: (?:his|her|their|the))?(?: social| ssn)?
)\b[^.?!]{0,12}?(?<span>\d{4,9})(?!\d)

\b(?:full social)\b.{0,80}?(?<span>\d{9})(?!\d)

(?<![\d-])(?<span>\d{9})(?!\d)(?=.{0,60}\b(?:social|ssn)\b)

(?<![\w-])(?<span>\d{9})(?![\d-])

\b(?<span>[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d])\b

\b(?:
ssn
social security(?: number| no\.?)?
s\.s\.n\.?
national insurance(?: number| no\.?)?
ni (?:number|no\.?)
nino
sin number
pps(?:n| number)?
tfn
crn
curp
dni
nss
insee
num(?:ero)? (?:de )?secu(?:rite sociale)?
secu
itin
passport(?: number| no\.?)?
aadhaar
)(?: (?:is|was|on file|number|ends?|ending|starts?|in|with|of|=)){0,3} ?[:#=]? ?(?<span>[a-z]{0,2} ?(?:[\dx*]{1,4}[ .-]?){2,5}[a-z]?)(?![\w])

\b(?:
ssn
social
)(?: (?:is|ends?|ending|in|with|last|four|4|digits|number|are)){1,5} (?<span>\d{4})\b

(?<![\d.])(?<span>\d{3}[ .]\d{2}[ .]\d{4})(?![\d])

(?<![\d.-])(?<span>[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[ab]) ?\d{3} ?\d{3}(?: ?\d{2})?)(?![\d.-])

(?<![\w-])(?<span>\d{7}(?!th|st|nd|rd)[a-w][a-iw])(?![\w-])

(?<![\w*-])(?<span>(?:[x*#]{3}[- ]?[x*#]{2}[- ]?\d{4}))(?![\w-])

(?<![\d-])(?<span>\d{3}[ -]\d{3}[ -]\d{3})(?![\d-])

\b(?<span>[a-z]{4}\d{6}[hm][a-z]{5}[a-z\d]\d)\b

\b(?:
dni
nie
cpf
curp
rut
cedula
nir
nas
numero de secu\w{0,16}
tax file number
tfn
medicare levy
bsn
)\b[^.?!\d]{0,30}(?<span>[a-z]?\d[\d .-]{5,16}\d?-?[a-z]?)(?![\w])

\b(?<span>(?:https?://)?(?:www\.)?(?:[a-z0-9-]{1,30}\.){0,2}(?:
gofundme
caringbridge
justgiving
legacy
obituar
givesendgo
mealtrain
facebook
instagram
tiktok
linkedin
)[a-z0-9.-]{1,30}/[^\s,;!?"]{3,80})

\b(?<![\w./])(?<span>(?:https?://)?(?!t\.co|doi\.|bit\.|pubmed|www\.ncbi)(?:[a-z0-9-]{1,30}\.){1,3}(?:com|org|net|ca|uk|au|ie|us|info|example|co|fr|es|me|tv|news)/[^\s,;!?"]{3,80})

\b(?<span>(?:https?://)?(?:[a-z0-9-]{1,20}\.){0,2}(?:
mychart
myhealth
patientportal
patient-?portal
portal
pacs
dicom
imaging
epic
cerner
athena
healow
followmyhealth
patientaccess
dossierpatient
doctolib
)[a-z0-9-]{0,20}(?:\.[a-z0-9-]{1,20}){1,3}/[^\s,;!?"]{0,2}[^\s,;!"]{1,80})

\b(?<span>(?:[a-z0-9-]{1,20}\.){1,2}[a-z]{2,8}/[^\s,;!"]{0,20}(?:
study=
patient=
patientid
pid=
mrn=
accession
studyuid
)[^\s,;!"]{1,60})

\b(?<span>(?:https?://)?(?:drive\.google|docs\.google|photos\.app\.goo|photos\.google|dropbox|icloud|1drv|onedrive|wetransfer|we\.tl)[a-z.]{0,10}/[^\s,;!"]{3,80})

\b(?:
plates?
reg(?:istration)?
rego
number plate
vin
licen[cs]e plate
)\b(?: (?:number|no\.?|ending|is|on (?:his|her|the) \w{2,12})){0,3} ?:? ?(?:is )?(?<span>[a-z0-9]{1,4}[ -]?[a-z0-9]{2,5}(?:[ -][a-z0-9]{2,4})?)\b

\b(?<span>(?:lime |cherry |bright |pale )?(?:
red
green
yellow
blue
orange
pink
purple
white
black
gray
grey
silver
gold
brown
) (?:\d{4} )?(?:kawasaki|harley|mustang|silverado|f-?\d{3}|corvette|camaro|jeep|tesla|prius|honda|toyota|ford|chevy|dodge|bmw|mini|reliant robin|vespa|ducati|yamaha|porsche|ferrari|tractor|ute|van|pickup|truck|beetle|camper|minibus|motorcycle|scooter))\b

\b(?<span>(?:19|20)\d{2} (?:
mustang
corvette
camaro
chevy
ford
harley
silverado
beetle
porsche
datsun
cadillac
))\b

\b(?:her|his|their|the guy's|with the|in (?:a|the)) (?<span>(?:\w{3,10} )?(?:
red
green
yellow
blue
orange
pink
purple
white
black
gray
grey
silver
gold
brown
teal
maroon
lime
rusty
lifted
vintage
custom
) (?:\w{3,12} ){0,2}(?:car|truck|pickup|van|suv|sedan|convertible|bike|motorcycle|scooter|jeep|camper|bus|tractor|trike|wheelchair van|mobility scooter|hearse|limo))\b

\b(?:
plates?
tags?
rego
reg
number plate
)\b(?: (?:is|was|reads|says|number|no\.?|ending|starts|with|in)){0,3} ?[:#"]? ?(?<span>(?=[a-z0-9 -]{0,8}\d)[a-z0-9]{2,4}[ -]?[a-z0-9]{2,5})\b

\b(?:
vin
chassis
vehicle
)\b[^.?!]{0,20}\b(?<span>[a-hj-npr-z0-9]{17})\b

\b(?:
car
van
drives
driving
parked
plates?
reg
ute
truck
lorry
bike
jeep
)\b[^.?!]{0,30}\b(?<span>[A-Z]{2}\d{2} ?[A-Z]{3}|\d{2,3}-[A-Z]{1,2}-\d{1,6}|[A-Z]{2}-\d{3}-[A-Z]{2}|\d{4} [B-DF-HJ-NP-TV-Z]{3}|[A-Z]{3}[ -]\d{2,4}[A-Z]?)\b

\b(?:
immatricule\w{0,2}
plaque
matricula
placas?
)\b[^.?!]{0,20}\b(?<span>[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,4})\b

\byou(?:'ve| have|'d| had)? (?:were|was|been|got|are)?(?: \w{2,10})? ?(?:(?:
seen
treated
admitted
discharged
evaluated
assessed
examined
referred
offered
given
prescribed
scheduled
booked
rescheduled
billed
charged
invoiced
informed
warned
advised
counselled
counseled
consented
diagnosed
operated on
vaccinated
tested
screened
scanned
x-?rayed
numbed
sedated
intubated
delivered
stitched(?: up)?
fitted
measured
triaged
transferred
wheeled
under (?:our|my|his|her|dr) care
on (?:our|my|the) (?:ward|unit|floor|list|table|books|service|caseload)
in (?:our|my) (?:chair|clinic|care|unit|ward|office|surgery|practice|er|ed|icu|hospital)
here (?:for|on|last|in|with)
with us (?:for|on|last|in|since)
a (?:joy|pleasure|dream|star|champ|great|wonderful|lovely|difficult|tough|tricky|model|new|former|former|long-?time|brave) (?:patient|case|client|to (?:treat|care for|look after))
so (?:poorly|sick|ill|unwell|brave)
late (?:for|to|by)
\d{1,3} minutes late
a no-?show
non-?compliant
rude to
intoxicated
abusive
verbally
aggressive
my (?:first|last|favou?rite|toughest|bravest|best) (?:patient|delivery|case|client|admission)
))\b

\byou (?:\w{1,10} )?(?:
missed
declined
refused
cancelled
canceled
rescheduled
no-?showed
left
arrived
came
turned up
showed up
walked (?:in|out)
neglected to
failed to
stopped
signed
agreed to
skipped
ate
owe
still owe
told (?:our|my|us)
left out
demanded
insisted
yelled
screamed
swore
brought
booked
didn't (?:show|pay|mention|follow|take|come|wear|disclose|tell)
did not (?:show|pay|mention|follow|take|come|wear|disclose|tell)
never (?:came|paid|showed|mentioned|returned|filled|took|told|complained|once)
chose (?:not )?to
opted
requested
)\b.{0,80}\b(?:(?:visits?|appointments?|appt|procedures?|surger(?:y|ies)|operation|op|chart|file|records?|notes|results?|biops(?:y|ies)|labs?|bloods?|bloodwork|mri|ct|x-?rays?|scans?|ultrasound|echo|ecg|ekg|balance|treatment(?: plan)?|implants?|crowns?|bridge|veneers?|braces|aligners|retainer|dentures?|fillings?|extractions?|root canal|cleaning|hygiene visit|whitening|gum graft|potassium|urine (?:screen|sample|test)|sample|specimen|swab|smear|pap|sessions?|therapy|counselling|follow[ -]?ups?|check-?ups?|physical|colonoscopy|endoscopy|hysterectomy|mastectomy|lumpectomy|tonsillectomy|stitches|sutures|staples|dressing|cast|splint|boot|mental health plan|care plan|medications?|meds|prescriptions?|script|refills?|dose|tablets|infusion|injections?|filler|botox|lip filler|lift|tuck|augmentation|nose job|rhinoplasty|wound|scar|pregnancy|delivery|labou?r|birth|c-section|twins'? birth|polyps?|a1c|blood sugars?|blood pressure|cholesterol|diagnosis|symptoms|condition|recovery|rehab|discharge|admission|stay with us|time with us|care|referral|transplant|kidney|chemo|radiation|last (?:day|round) of (?:chemo|treatment)|remission|hearing aids?|hearing test|glasses|contact lens\w{0,2}|eye exam|lasik|cataracts?|knees?|hips?|shoulder|ankle|wrist|back|hamstring|acl|rotator cuff|tooth|teeth|smile|gums|jaw|moles?|rash|skin|ears?|earwax|ear wax|heart|valve|stent|pacemaker|icd|pump|device|port|insurance claim|claim|co-?pay|copay|deductible|invoice|account|bill|disability form|sick note|medical card|appeal|hep c|sonda|consent form|waiver|deposit|hygienist)|treatment|advice|consent|smoking|payment|fee|us|sedation|anesthe\w{3,4}|nurse|hygienist|staff|front desk|receptionist|doctor|dentist|aftercare|instructions|exercises|clinic|office|practice)\b

\byour (?:[\w'-]{1,12} ){0,3}(?:(?:
visits?
appointments?
appt
procedures?
surger(?:y|ies)
operation
op
chart
file
records?
notes
results?
biops(?:y|ies)
labs?
bloods?
bloodwork
mri
ct
x-?rays?
scans?
ultrasound
echo
ecg
ekg
balance
treatment(?: plan)?
implants?
crowns?
bridge
veneers?
braces
aligners
retainer
dentures?
fillings?
extractions?
root canal
cleaning
hygiene visit
whitening
gum graft
potassium
urine (?:screen|sample|test)
sample
specimen
swab
smear
pap
sessions?
therapy
counselling
follow[ -]?ups?
check-?ups?
physical
colonoscopy
endoscopy
hysterectomy
mastectomy
lumpectomy
tonsillectomy
stitches
sutures
staples
dressing
cast
splint
boot
mental health plan
care plan
medications?
meds
prescriptions?
script
refills?
dose
tablets
infusion
injections?
filler
botox
lip filler
lift
tuck
augmentation
nose job
rhinoplasty
wound
scar
pregnancy
delivery
labou?r
birth
c-section
twins'? birth
polyps?
a1c
blood sugars?
blood pressure
cholesterol
diagnosis
symptoms
condition
recovery
rehab
discharge
admission
stay with us
time with us
care
referral
transplant
kidney
chemo
radiation
last (?:day|round) of (?:chemo|treatment)
remission
hearing aids?
hearing test
glasses
contact lens\w{0,2}
eye exam
lasik
cataracts?
knees?
hips?
shoulder
ankle
wrist
back
hamstring
acl
rotator cuff
tooth
teeth
smile
gums
jaw
moles?
rash
skin
ears?
earwax
ear wax
heart
valve
stent
pacemaker
icd
pump
device
port
insurance claim
claim
co-?pay
copay
deductible
invoice
account
bill
disability form
sick note
medical card
appeal
hep c
sonda
consent form
waiver
deposit
hygienist
))\b(?! (?:patients|team|staff|advice|question))

(?:
\bgreat (?:seeing|to see) you\b
\b(?:lovely|good|great|wonderful|a pleasure|a privilege|an honou?r|a joy|so nice) (?:to )?(?:see|seeing|treat|treating|caring for|care for|look after|looking after|meet|meeting|deliver|delivering|bring|help|helping|have|having|be part of|being part of|work with|working with|walk with)(?:ing)? (?:you|your|little|him|her|baby|them|such)\b
)

\b(?:
privilege
honou?r
pleasure
joy
delight
) (?:was ours|to (?:bring|care|look|treat|help|deliver|fix|operate|see|be part))\b

\b(?:
thank(?:s| you) for (?:trusting (?:us|me)|choosing (?:us|our)|coming in|coming to see|visiting us|letting (?:us|me) (?:care|look|treat|be)|your visit|being (?:such )?an? (?:\w{3,12} )?(?:patient|client|trooper|champ|star))
part of your (?:\w{1,12} )?journey
in my chair again
(?:our|the|my) (?:records?|notes|files|system|schedule|logs|appointment book|charts?) (?:show|indicate|say|confirm|reflect|state|tell)s?
according to (?:our|your) (?:records?|notes|chart|files)
as we discussed
comme discute
i (?:treated|delivered|operated on|stitched|scoped|admitted|saw) you
when (?:i|we) (?:saw|met|treated|admitted|operated|spoke|last)
when we met
this client
this patient was
see you at your
at your (?:last|next|first|visit|appointment|consult\w{0,6})
we(?:'ll| will) see you (?:on|at|next|in|again)
)\b

\b(?:we|i) (?:
sent
called
tried
tried you
texted
emailed
faxed
mailed
left
) you(?:r)? .{0,60}\b(?:results?|report|appointment|pathology|colonoscopy|fax|lab|mri|surgery|follow|voicemails?|messages?|refund)\b

\b(?:
mind
ice
rest
elevate
look after
take care of
go easy on
be gentle with
protect
keep (?:icing|moving|elevating)
enjoy
rock
test
show off
) (?:that|those|the new|your|your new) (?:new )?(?:(?:visits?|appointments?|appt|procedures?|surger(?:y|ies)|operation|op|chart|file|records?|notes|results?|biops(?:y|ies)|labs?|bloods?|bloodwork|mri|ct|x-?rays?|scans?|ultrasound|echo|ecg|ekg|balance|treatment(?: plan)?|implants?|crowns?|bridge|veneers?|braces|aligners|retainer|dentures?|fillings?|extractions?|root canal|cleaning|hygiene visit|whitening|gum graft|potassium|urine (?:screen|sample|test)|sample|specimen|swab|smear|pap|sessions?|therapy|counselling|follow[ -]?ups?|check-?ups?|physical|colonoscopy|endoscopy|hysterectomy|mastectomy|lumpectomy|tonsillectomy|stitches|sutures|staples|dressing|cast|splint|boot|mental health plan|care plan|medications?|meds|prescriptions?|script|refills?|dose|tablets|infusion|injections?|filler|botox|lip filler|lift|tuck|augmentation|nose job|rhinoplasty|wound|scar|pregnancy|delivery|labou?r|birth|c-section|twins'? birth|polyps?|a1c|blood sugars?|blood pressure|cholesterol|diagnosis|symptoms|condition|recovery|rehab|discharge|admission|stay with us|time with us|care|referral|transplant|kidney|chemo|radiation|last (?:day|round) of (?:chemo|treatment)|remission|hearing aids?|hearing test|glasses|contact lens\w{0,2}|eye exam|lasik|cataracts?|knees?|hips?|shoulder|ankle|wrist|back|hamstring|acl|rotator cuff|tooth|teeth|smile|gums|jaw|moles?|rash|skin|ears?|earwax|ear wax|heart|valve|stent|pacemaker|icd|pump|device|port|insurance claim|claim|co-?pay|copay|deductible|invoice|account|bill|disability form|sick note|medical card|appeal|hep c|sonda|consent form|waiver|deposit|hygienist))\b

\b(?:that|those) (?:\w{2,12} )?(?:(?:
visits?
appointments?
appt
procedures?
surger(?:y|ies)
operation
op
chart
file
records?
notes
results?
biops(?:y|ies)
labs?
bloods?
bloodwork
mri
ct
x-?rays?
scans?
ultrasound
echo
ecg
ekg
balance
treatment(?: plan)?
implants?
crowns?
bridge
veneers?
braces
aligners
retainer
dentures?
fillings?
extractions?
root canal
cleaning
hygiene visit
whitening
gum graft
potassium
urine (?:screen|sample|test)
sample
specimen
swab
smear
pap
sessions?
therapy
counselling
follow[ -]?ups?
check-?ups?
physical
colonoscopy
endoscopy
hysterectomy
mastectomy
lumpectomy
tonsillectomy
stitches
sutures
staples
dressing
cast
splint
boot
mental health plan
care plan
medications?
meds
prescriptions?
script
refills?
dose
tablets
infusion
injections?
filler
botox
lip filler
lift
tuck
augmentation
nose job
rhinoplasty
wound
scar
pregnancy
delivery
labou?r
birth
c-section
twins'? birth
polyps?
a1c
blood sugars?
blood pressure
cholesterol
diagnosis
symptoms
condition
recovery
rehab
discharge
admission
stay with us
time with us
care
referral
transplant
kidney
chemo
radiation
last (?:day|round) of (?:chemo|treatment)
remission
hearing aids?
hearing test
glasses
contact lens\w{0,2}
eye exam
lasik
cataracts?
knees?
hips?
shoulder
ankle
wrist
back
hamstring
acl
rotator cuff
tooth
teeth
smile
gums
jaw
moles?
rash
skin
ears?
earwax
ear wax
heart
valve
stent
pacemaker
icd
pump
device
port
insurance claim
claim
co-?pay
copay
deductible
invoice
account
bill
disability form
sick note
medical card
appeal
hep c
sonda
consent form
waiver
deposit
hygienist
)) (?:was|were|is|are|of yours|looked|came out|healed|turned out)\b

(?:
\b(?:how(?:'s| is) (?:that|the|your) (?:(?:visits?|appointments?|appt|procedures?|surger(?:y|ies)|operation|op|chart|file|records?|notes|results?|biops(?:y|ies)|labs?|bloods?|bloodwork|mri|ct|x-?rays?|scans?|ultrasound|echo|ecg|ekg|balance|treatment(?: plan)?|implants?|crowns?|bridge|veneers?|braces|aligners|retainer|dentures?|fillings?|extractions?|root canal|cleaning|hygiene visit|whitening|gum graft|potassium|urine (?:screen|sample|test)|sample|specimen|swab|smear|pap|sessions?|therapy|counselling|follow[ -]?ups?|check-?ups?|physical|colonoscopy|endoscopy|hysterectomy|mastectomy|lumpectomy|tonsillectomy|stitches|sutures|staples|dressing|cast|splint|boot|mental health plan|care plan|medications?|meds|prescriptions?|script|refills?|dose|tablets|infusion|injections?|filler|botox|lip filler|lift|tuck|augmentation|nose job|rhinoplasty|wound|scar|pregnancy|delivery|labou?r|birth|c-section|twins'? birth|polyps?|a1c|blood sugars?|blood pressure|cholesterol|diagnosis|symptoms|condition|recovery|rehab|discharge|admission|stay with us|time with us|care|referral|transplant|kidney|chemo|radiation|last (?:day|round) of (?:chemo|treatment)|remission|hearing aids?|hearing test|glasses|contact lens\w{0,2}|eye exam|lasik|cataracts?|knees?|hips?|shoulder|ankle|wrist|back|hamstring|acl|rotator cuff|tooth|teeth|smile|gums|jaw|moles?|rash|skin|ears?|earwax|ear wax|heart|valve|stent|pacemaker|icd|pump|device|port|insurance claim|claim|co-?pay|copay|deductible|invoice|account|bill|disability form|sick note|medical card|appeal|hep c|sonda|consent form|waiver|deposit|hygienist)|baby|little one))\b
\bdays? post-?op\b
)

\b(?:saw|see|seeing|seen|treat(?:ed|ing)?|had|got|get|fit|fixed?|met|meeting|having|booked|squeezed|delivered|examined|admitted|scoped|vaccinated|stitched|looked after|look after|cared for|caring for|care for|took care of|take care of|helped|helping|put|told|called|rang|texted|emailed|reminded|warned|offered|gave|sent|seeing|remember|miss) you (?:in|on|at|last|again|yesterday|today|this|for|back|same|so|through|up|down|when|here|from|that|about|a|the|your|to sleep|under|twice|three|several|and your)\b

\b(?:
told you
i said
as i said
remember i said
)\b.{0,60}\b(?:in your head|nothing to worry|benign|would heal|get better|work|pills?|knee|lump|it was|it wasn't)\b

(?:
\b(?:i|we) (?:sat|stayed|talked|spoke|walked|cried|prayed|waited|worked|held|stood|was there|were there)(?: \w{2,8}){0,2} (?:with|for|beside|by|on) you\b
\bthe (?:night|day|morning|week|time|afternoon) you (?:came|were|arrived|walked|got|had|went|left)\b
\byou were \w{3,10} (?:and|when|the) \b
)

\bsee you (?:on|next|in|again|monday|tuesday|wednesday|thursday|friday)\b

\b(?:
you(?:'re| are| were| have)? (?:not|never) (?:been )?(?:a |our |one of our |my )?(?:patients?|clients?|seen|treated|here)
never (?:been|were) (?:a|our|one of our) (?:patients?|clients?)
no record of (?:you|your|ever)
(?:have|having) (?:no|any) record
not (?:a|our|one of our) (?:patients?|clients?)
we (?:have )?never (?:saw|seen|treated|met) you
can(?:not|'t) find (?:you|your) (?:in|name|chart|record)
)\b

\b(?:
vous (?:avez ete|aviez|avez|n'etes|etes|etiez) (?:\w{1,9} ){0,2}(?:vue?|recue?|refuse|manque|venue?|ete|honore|arrivee?|annule|paye|suivie?|operee?|traitee?|soignee?|patiente?)
votre (?:\w{3,10} )?(?:dossier|extraction|rendez-vous|rdv|operation|suivi|detartrage|traitement|consultation|couronne|dent|accouchement|genou|hanche|analyses?|resultats?|prise de sang|ordonnance|sejour|intervention|fille|fils|mari|mere|pere|bebe|ivg|grossesse|fausse couche|\w{4,14} s'est (?:bien |mal )?(?:passee?|deroulee?))
lors de votre
vous (?:voir|revoir|recevoir|soigner|accompagner|operer)
(?:ravie?s?|heureu\w{1,3}|plaisir) (?:de |d')(?:vous|votre)
)\b

\b(?:
usted (?:vino|dejo|tuvo|no|llego|falto|cancelo|pidio|firmo|estuvo)
(?:su|tu) (?:visita|cita|tratamiento|azucar|expediente|operacion|cirugia|consulta|mama|papa|hij[oa]|nin[oa]|bebe|esposo|esposa|rodilla|cadera|diente|muela|parto|herida|receta|resultado|analisis|recuperacion)
sus (?:resultados|citas|consultas|analisis)
revisamos su
(?:lo|la|los|las|le|te) (?:esperamos|atendimos|vimos|operamos|tratamos|recordamos|recuerdo|llamamos|veremos|vemos)
confiar en nosotros
)\b

\b(?:
(?:vos|tes|tus|sus) (?:analyses|resultats|examens|bilans|prises de sang|estudios|resultados|examenes|analisis)
(?:votre|ton|ta|tu|su) (?:angine|traitement|genou|hanche|dent|operation|cicatrice|glycemie|cirugia|rodilla|azucar|glucosa|cita)
a (?:lundi|mardi|mercredi|jeudi|vendredi|samedi) au cabinet
te veo el \w{5,9} en consulta
)\b

\b(?:
joyeux anniversaire
feliz cumpleanos
) a (?:notre|nuestr[oa]|mi|ma|mon)\b

\byour (?:
results
biopsy
labs
surgery
stitches
scan
next appointment
chart
)\b

(?:
\b(?:your|her|his) (?:chart|file|record|notes) (?:said|says|had|has|listed|mentioned)\b
\b(?:got|found|saw|took) your (?:number|address|name|profile) (?:from|in|off|on) (?:your|the) (?:chart|file|records?|system|intake)\b
)

\byou (?:were|declined|missed|refused|stopped|left|owe|failed|neglected|told|never|didn't|wouldn't|ate|came|did not|arrived|demanded|walked|waited|chose|asked|received|had)\b

\b(?:
account
balance
invoice
)\b.{0,60}\b(?:overdue|shows|outstanding|unpaid|settled|owe|sent to)\b

\b(?:
late cancellations?
missed (?:\w{1,8} )?(?:appointments?|follow[ -]ups?)
no-?shows?
last-?minute cancel\w{2,8}
)\b

\b(?:
healing (?:like|beautifully|nicely|well)
your story
rude to our (?:staff|team)
\w{3,8} appointments
appointments with us
(?:your|the|his|her|su) (?:mom|mum|dad|mother|father|son|daughter|husband|wife|little (?:one|girl|boy|guy|man)|papa|mama|nino|nina) (?:is|was|did|feels?|este|esta|had|looks|got|and you)
next (?:visit|cleaning|appointment|check-?up)
glad (?:the|your|you(?:'re| are)|we|it|to|he|she|that|mom|mum|dad|baby)
happy (?:the|your|you(?:'re| are)|to hear (?:the|your|you))
so sorry (?:the|your|you|for the)
)\b

\b(?:the same|a former|an angry|this|that) patient\b.{0,60}\b(?:review|star|yelp|log(?:ging|ged) in)\b

\b(?:
gentleman
lady
person
man
woman
patient
) who (?:blasted|reviewed|left|wrote|posted|gave us)\b

\b(?:he|she|they|that|who)(?:'s| is| was|'re) (?:
one of (?:mine|ours)
my (?:\w{3,9} )?(?:patient|client)
our (?:\w{3,9} )?(?:patient|client)
a (?:patient|client) of (?:mine|ours)
(?:here )?with us (?:now|here|on)
in with me
chez nous
under me
)\b

(?:
\bthat(?:'s| is| was) (?:my|our) (?:\w{1,10} )?(?:patient|client|\d{1,2} ?o'?clock)\b
\bhey,? that's (?:my|our)\b
)

(?:
\bcan confirm (?:she|he|they)\b
\byes it was the\b
\boui c'est bien\b
)

\b(?:
birthday
congratulations
congrats
shout ?out
welcome
love
good luck
farewell
goodbye
cheers
) (?:\w{1,6} ){0,3}(?:to )?(?:our|my|one of our|one of my) (?:\w{1,12} ){0,3}(?:patients?|clients?|regulars?|ladies|gals|mamas?|\d{1,2} ?o'?clock)\b

\bone of (?:our|my) (?:\w{2,12} )?(?:gals?|girls|ladies|guys|mamas|mommas|clients|patients|kiddos|babies|regulars|brides|smiles)\b[^.!?]{0,30}@

\b(?:your|his|her) (?:ex|neighbou?r|mum|mom|dad|boss|sister|cousin) (?:\w{1,10} )?(?:
came (?:thru|through|in)
was admitted
is on
is in
is with
)\b

(?:
\b(?:chose us for (?:his|her)|trusted us with (?:his|her)|the transformation on|results on (?:our|my) (?:lovely|beautiful|gorgeous))\b
\bwe did together\b
)

\byou were the (?:lady|guy|man|woman|one|kid) (?:with|in|who)\b

\b(?:
i saw
i looked up
looked up
looked at
) your (?:\w{1,8} )?(?:x-?ray|chart|scan|labs|results|record)\b

(?:
\bif i delivered (?:you|your)\b
\bi (?:delivered|stitched|intubated|scoped|operated on) you\b
\byou know who you are\b.{0,60}\b(?:patient|chair|clinic|wax|o'?clock)\b
)

\bif you(?:'re| are) (?:the|her|his) (?:\w{2,12} ){0,3}(?:who|with|from|seen|that|in (?:bed|room)|son|daughter|family)\b.{0,80}\b(?:clinic|ward|er|ed|call|appointment|results|left|your)\b

(?:
\b(?:seen (?:at|by|with|in|on)|was seen) (?:\d{1,2}[:.]\d{2}|dr\.? \w{3,14}|our|\d{1,2} ?(?:am|pm))\b
\bin (?:to )?see (?:us|me|dr\.? \w{3,12}) (?:today|yesterday|this|last|on)\b
)

\byour (?:\w{1,12} ){0,2}(?:
(?:visits?|appointments?|appt|procedures?|surger(?:y|ies)|operation|op|chart|file|records?|notes|results?|biops(?:y|ies)|labs?|bloods?|bloodwork|mri|ct|x-?rays?|scans?|ultrasound|echo|ecg|ekg|balance|treatment(?: plan)?|implants?|crowns?|bridge|veneers?|braces|aligners|retainer|dentures?|fillings?|extractions?|root canal|cleaning|hygiene visit|whitening|gum graft|potassium|urine (?:screen|sample|test)|sample|specimen|swab|smear|pap|sessions?|therapy|counselling|follow[ -]?ups?|check-?ups?|physical|colonoscopy|endoscopy|hysterectomy|mastectomy|lumpectomy|tonsillectomy|stitches|sutures|staples|dressing|cast|splint|boot|mental health plan|care plan|medications?|meds|prescriptions?|script|refills?|dose|tablets|infusion|injections?|filler|botox|lip filler|lift|tuck|augmentation|nose job|rhinoplasty|wound|scar|pregnancy|delivery|labou?r|birth|c-section|twins'? birth|polyps?|a1c|blood sugars?|blood pressure|cholesterol|diagnosis|symptoms|condition|recovery|rehab|discharge|admission|stay with us|time with us|care|referral|transplant|kidney|chemo|radiation|last (?:day|round) of (?:chemo|treatment)|remission|hearing aids?|hearing test|glasses|contact lens\w{0,2}|eye exam|lasik|cataracts?|knees?|hips?|shoulder|ankle|wrist|back|hamstring|acl|rotator cuff|tooth|teeth|smile|gums|jaw|moles?|rash|skin|ears?|earwax|ear wax|heart|valve|stent|pacemaker|icd|pump|device|port|insurance claim|claim|co-?pay|copay|deductible|invoice|account|bill|disability form|sick note|medical card|appeal|hep c|sonda|consent form|waiver|deposit|hygienist)
chair
bed
window
room
nurse
nurses
)\b(?! (?:patients|team|staff|advice|question))

\byou (?:never once|were (?:seen|treated|our|my|the)|fought|beat|still finished|made (?:us|me|the whole)|finished|survived|rang|walked out|let me (?:carry|hold|cry)|taught (?:us|me)|absolute (?:legend|star|warrior))\b

\b(?:
rest (?:easy|well|in peace|peacefully)
rip (?:mr|mrs|ms|miss)
r\.i\.p\.
fly high
goodbye,?
godspeed
sleep well
),? (?:to )?(?:my |our |dear |old |sweet |mr |mrs |ms |miss |little |big )?[a-z]{3,14}\b

(?:
\bthank(?:s| you),? (?:so much )?(?:mr|mrs|ms|miss|mme|sra?)\b
\bthank you (?:to )?[a-z]{3,14} (?:[a-z]{3,14} )?for (?:the|your) (?:\w{2,12} ){0,3}(?:card|shortbread|cookies|chocolates?|flowers|cake|biscuits|bread|eggs|gift|note|letter|tomatoes|honey|jam|wine|pie|painting|quilt|scarf|blanket|trust)\b
)

\b(?:
happy \d{0,3}(?:st|nd|rd|th)? ?birthday
congrats
congratulations
welcome home
good luck
well done
get well
speedy recovery
so proud of you
)\b.{0,40}\b(?:patients?|chemo|transplant|surgery|remission|discharge|kidney|dialysis|unit|ward|clinic)\b

\b(?:please )?(?:
come (?:get|in|back|collect|pick)
pick up
collect
call (?:us|me|the clinic)
ring (?:us|me)
)\b.{0,40}\b(?:labs|results|prescription|meds|script|hearing aids?|glasses|dentures|appointment|your)\b

\b(?<span>\d{1,3} ?(?:[mf]|yo[mf]?|y\.?o\.?|y/o|/[mf]))\b(?![\w'])

\b(?<span>[mf] ?\d{2})\b(?!-)

\b(?<span>(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]?(?:yr|year|month|week|day)s?[- ]?old)\b

\b(?:aged?|age of|is|was|she's|he's|just|only|barely|,) (?<span>\d{1,3})(?=[,.;!]|$| and | years|\))

\b(?:
lady
woman
man
guy
gentleman
girl
boy
kid
child
toddler
baby
infant
newborn
neonate
teen
teenager
grandmother
grandfather
granny
nan
fella
fellow
bloke
lad
lass
dude
mom
mum
mother
father
dad
couple
person
patient
pt
mama
veteran
nun
priest
pastor
student
farmer
old man
old lady
gal
chap
family
widow
widower
preemie
preterm
twins
triplets
client
resident of ours
inpatient
outpatient
primip
gravida
multip
),? (?<span>\d{1,3})\b(?! ?(?:%|mg|ml|units|hours|days|weeks|minutes|cm|mm|kg|lb))

\b(?<span>\d{1,3} (?:
ans
anos
))\b(?! de (?:notre|nuestr|la clin|l'hop|diplom|servic|carr|residen|experi|metier))

\b(?:(?:senora?|hombre|mujer|paciente|nin[oa]|chic[oa]|joven|bebe|abuelit[oa]|muchach[oa]|gestante|adolescente|viejit[oa]|anciano|anciana|novi[oa]|madre|padre|pareja)) de (?<span>\d{2})\b

\b(?<span>\d{2}(?:\+\d)? weeks(?: pregnant)?)\b

(?:
\b(?<span>(?:nin[oa]|chic[oa]|mujer|hombre|senora?|joven|abuel[oa]|petite?|femme|homme|ado|fille|garcon) (?:de |d')\d{1,2}(?: ans| anos)?)\b
\b(?<age>\d{1,2} anitos)\b
)

\b(?<span>(?:in (?:his|her|their)|early|mid|late)[- ](?:(?:early|mid|late)[- ])?(?:
teens
twenties
thirties
forties
fifties
sixties
seventies
eighties
nineties
20s
30s
40s
50s
60s
70s
80s
90s
))\b

\b(?<span>(?:
1?\d
two
three
four
five
six
seven
eight
nine
ten
eleven
twelve
thirteen
fourteen
fifteen
sixteen
seventeen
)[- ]?(?:yo|y\.o\.|(?:yr|year|month|week|day)s?[- ]old|year old))\b

\b(?<span>(?:1?\d) ?[mf])\b

\b(?<span>
newborn
neonate
preemie
preterm
infant
toddler
nicu
picu
bub
triplets
twins
pediatric
schoolgirl
schoolboy
third grader
second grader
kindergartner
teenager
teen
)\b

\b(?:tiny|our|the|a|this|that|one|little|sick|two of the|local) (?<span>
baby
kid
kids
child
boy
girl
)\b

\b(?<span>
une petite
un petit
una nina
un nino
nourrisson
ado
)\b

\b(?<span>(?:
(?:petit|petite|gamine?|gosse|ado|fillette|garcon|fille|lyceenne?|collegienne?|nourrisson|bebe) (?:de )?\d{1,2}(?: ans| mois)?
(?:nin[oa]|chic[oa]|chav[oa]|chamac[oa]|muchach[oa]|menor|bebe|adolescente) de \d{1,2}
\d{1,2} anitos
a \d{1,2} ans
con 1\d anos
une enfant
un nino
una nina
jumell?es
jumeaux
gemel[oa]s
doudou
mineure? de
))\b

\b(?<span>
today
tonight
this (?:morning|afternoon|evening|arvo|week|weekend|shift)
last (?:night|week|weekend|month)
yesterday
just now
right now
an hour ago
(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|couple of|\d{1,2})|a) (?:(?:minutes?|hours?|nights?|days?|weeks?|months?)) ago
overnight
as of this morning
)\b

\b(?<span>(?:on |since |last |this )?(?:(?:
monday
tuesday
wednesday
thursday
friday
saturday
sunday
lundi
mardi
mercredi
jeudi
vendredi
samedi
dimanche
lunes
martes
miercoles
jueves
viernes
sabado
domingo
))(?: (?:morning|afternoon|night|arvo|evening))?)\b

\b(?<span>
at \d{1,2} ?(?:am|pm)
\dam
since \d{4}
since midnight
\d{1,2}:\d{2}(?: ?am| ?pm)?
)\b

\b(?<span>(?:on |since |over |this )?(?:(?:
christmas
christmas eve
easter
thanksgiving
new year's eve
new years
halloween
labor day
memorial day
july 4th
fourth of july
boxing day
valentine's day
mother's day
father's day
)))\b

\b(?<span>
aujourd'hui
hier
cette nuit
ce matin
ce soir
hier soir
tout a l'heure
hoy
ayer
anoche
esta (?:manana|noche|semana)
\b2day\b
2nite
)\b

\b(?<span>(?:in|since|last|this|early|late) (?:
(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)
spring
summer
fall
autumn
winter
))\b

\b(?:
it's been
day
first
third
second
) (?<span>(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|couple of|\d{1,2})) (?:days|hours|weeks))\b

\b(?<span>(?:
cette semaine
la semaine derniere
ce week-?end
\d{1,2}e jour
depuis (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)
d'hier
de ce matin
hier soir
esta semana
la semana pasada
esta madrugada
esta tarde
de hoy
de ayer
ayer por la \w{5,8}
en lo que va del ano
\w{3,6} dias con
vino hoy
fue hoy
))\b

\b(?<span>(?:our|this|a|my|the|their|her|his) (?:\w{1,12} )?(?:
little 
small 
critical access 
two-doctor 
one-doctor 
single-gp 
island 
coastal 
mountain 
\d{1,2}-bed  
tiny 
rural 
remote 
local 
one-stoplight 
)(?:\w{1,12} )?(?:town|hospital|village|community|island|county|clinic|er|ed|ski town|placement))\b

\b(?<span>
(?:ski|mining|mill|fishing|farm|border|beach|college) town
reservation
the village
village de
pueblo
island
halting site
(?:county|parish) (?:hospital|jail)
population \d{1,5}
town of \d{1,3},?\d{0,3}
\d{1,4} habitants
our area
this our area
small ?town[a-z]{0,4}
rural(?: \w{4,10})?
remote (?:\w{4,10})
the (?:valley|peninsula|rez|islands?|hollow|county seat|only (?:hospital|clinic|school|church|pub|diner|garage|bakery|gas station) in)
down the (?:road|street)
next town over
(?:local|county|nearby|neighbou?ring) (?:high school|school|church|mill|plant|prison|college|team|paper|news|fair|dam|mine|pub|market|nursery|daycare)
(?:high|middle|primary|elementary|grammar) school
nursing home
care home
dorm
frat house
barracks
base\b
everybody knows
everyone knows (?:the|her|him|who)
one hospital
on that station
our district
our little (?:\w{1,12} )?hospital
where everybody knows
)\b

\b(?<span>the (?:
courthouse
church
7-eleven
dollar general
walmart
high school
primary school
elementary
grain elevator
quarry
mill
arena
rink
fairground
casino
halting
parade
school board
bus depot
)(?: \w{1,12})?)\b

\b(?<span>(?:
du village
de la commune
notre commune
du bourg
du quartier
d'a cote
de la ville
dans le canton
du pont
de la place
de la gare
de l'ecole
du lycee
du college
del pueblo
de aqui
del barrio
de la colonia
del mercado
del colegio
de la primaria
de la prepa
de la uni
de la escuela
la parada del
es \w{4,12} (?:\w{4,10} )?aqui
est \w{4,12} ici
))\b

\b(?<span>(?:
works? (?:at|for|in|as) (?:the|a|an) (?:\w{2,15} ?){1,2}
(?:runs|ran|owns|owned|keeps|kept|manages|tient|tenait|gere|lleva|regenta) (?:a|the|our|le|la|el|his|her) (?:\w{2,15} ?){1,3}
serves on (?:the )?(?:\w{3,12} ){1,2}
sits on the (?:\w{3,12} ?){1,2}
drives (?:a snowplow|the \w{3,8}|a \w{3,8}|for)
teaches (?:\w{2,14} ?){1,3}
coaches (?:my |the |our )?(?:[\w'-]{2,14} ?){1,4}
plays (?:the |in the |for |in )(?:\w{3,14} ?){1,2}
sings (?:in|at|for) (?:\w{2,14} ?){1,2}
conducts the \w{3,14}
leads the \w{3,14}
reads the (?:\w{3,14} ?){1,2}
sells (?:\w{3,14} ?){1,2}
sold (?:me|my|us|your) (?:\w{2,14} ?){1,3}
chairs? (?:of )?the \w{3,12}
raises \w{3,12}
(?:studying|training|trained|apprenticed) (?:\w{2,12} ){0,2}(?:to be|as) an? \w{3,15}
(?:first|last|only|local|resident|village|town|county|school|church|hospital) (?:responder|crossing guard|lollipop \w{3,5}|bus driver|football coach|lunch lady|dinner lady|bell ringer|postmistress|organist|santa)
(?:truck|bus|taxi|cab|train|tram|crane|forklift|delivery) drivers?
(?:fill(?:ing)? in|doing the) (?:\w{3,8} ){0,2}forecast
man of the cloth
woman of the cloth
ex-[a-z]{3,14}
retired [a-z]{3,14}
former [a-z]{3,14}
(?:mall|department[- ]store) santa
best man
maid of honou?r
mother of the bride
father of the bride
ring bearer
drag (?:queen|king)
wwii vet
night watchman
beauty queen
news ?reader
weather ?(?:man|woman|girl)
town council
parish council
city council
school board
pta
rotary
vfw
choir
pipe band
brass band
jewell?ers' association
drama club
))\b

\b(?<span>(?:
boulang(?:er|ere)
facteur
factrice
macon
gendarme
maire
mairesse
prefet
prefete
notaire
instit(?:uteur|utrice)?
prof d\w{1,12}
pompier
agricult(?:eur|rice)
berger
pech(?:eur|euse)
marin pecheur
chanteu(?:r|se)
footballeu(?:r|se)
deputee?
charpentier
vigneron(?:ne)?
coiffeu(?:r|se)
bouch(?:er|ere)
motard
conductrice
panader[oa]
carter[oa]
albanil
policia
alcalde(?:sa)?
gobernador[a]?
concejal[a]?
notari[oa]
maestr[oa]
profesor[a]?
bomber[oa]
agricultor[a]?
pescador[a]?
mariner[oa]
torer[oa]
monja
cantante
futbolista
diputad[oa]
carpinter[oa]
costurera
director[a]? de
taxista
camioner[oa]
peluquer[oa]
vendedor[a]? de
qui tient la
la de los \w{4,12}
el de la \w{4,12}
monaguillo
))\b

\b(?<span>(?:
mother
father
mom
mum
dad
parent
grandmother
grandfather
widow
widower
wife
husband
son
daughter
brother
sister
) of (?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|couple of|\d{1,2})|one|twins|triplets|the))\b

\b(?<span>(?:the|a|our|la|le|el) (?:\w{3,14} ){0,2}(?:[a-z]{3,14})'s (?:(?:wife|husband|spouse|partner|girlfriend|boyfriend|fiancee?|son|daughter|mother|father|mom|mum|mam|mama|dad|daddy|brother|sister|twin|grandmother|grandfather|grandma|grandpa|granny|nan|nana|nanny|gran|uncle|aunt|auntie|cousin|niece|nephew|stepdad|stepmom|mother-in-law|father-in-law|grandson|granddaughter|widow|widower|ex|ex-husband|ex-wife|parents|family|neighbou?r)))\b

\b(?<span>(?:
femme
fille
fils
mari
mere
pere
soeur
frere
mujer
hij[oa]
marido
madre
padre
herman[oa]
novi[oa]
) (?:du|de la|del|de) \w{3,14})\b

\b(?<span>(?:
two
three
four
five
six
seven
both
estranged
eldest
oldest
youngest
only
surviving
twin
identical
) (?:\w{3,12} )?(?:wives|husbands|brothers|sisters|sons|daughters|kids|children|siblings))\b

\b(?<span>
(?:your|my kid's|my kids'|our kids'|my old|my neighbou?r's|jess's|her|his) (?:neighbou?r|ex|bus driver|mums?|teacher|landlord|boss|classmate|school)
i was at school with
went to school with
groom
bride
newlyweds?
married \d{1,2} years
husband and wife
stepdad
stepmother
teammates?
my (?:neighbou?r|old teacher|kid's teacher|mechanic|hairdresser|mailman|landlord)
)\b

\b(?<span>
son mari
sa femme
sa conjointe
sa mere
sa fille
son fils
su (?:mujer|esposo|esposa|marido|madre|hij[oa])
dont les parents
)\b

\b(?<span>(?:
(?:le fils|la fille|la femme|le mari|la mere|le pere|le frere|la soeur|la hija|el hijo|la esposa|el esposo|la madre|el padre|el hermano|la hermana|el marido|la mujer) (?:du|de la|de l'|del|de mi|de ma|de mon|de)
voisine?s? de palier
ses deux fill?es
su hija cumple
son mari est
su marido es
ses deux (?:enfants|fils)
mariee?, deux enfants
sa mere est ma
ou vont mes enfants
donde estudian mis hijos
su profe de
la maestra del?
sa maitresse
le mariage de sa fille
la boda de su
padrastro
el marido
))

\b(?<span>(?:
hit
struck
bitten
gored
kicked
trampled
attacked
stung
crushed
shot
stabbed
impaled
run over
pinned
electrocuted
struck down
mauled
headbutted
thrown
) (?:by|in|through|with|off|under|from) (?:a|an|the|his|her|their|my|\d)(?: \w{1,14}){1,2})\b

\b(?<span>(?:
fell
fallen
jumped
thrown
tumbled
slipped
dropped
pushed
) (?:off|from|out of|into|down|through|on) (?:a|an|the|his|her|their|it)(?: \w{1,14}){0,2})\b

\b(?<span>(?:
swallowed
ate
drank
inhaled
injected
snorted
inserted
) (?:a|an|the|his|her|\d{1,3}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|couple of|\d{1,2}))(?: \w{1,14}){1,2})\b

\b(?<span>(?:
chainsaw
nail ?gun
auger
wood ?chipper
lawn ?mower
tractor
forklift
pipe wrench
machete
crossbow
arrow
firework
fireworks
grenade
table saw
circular saw
grain bin
combine harvester
snowblower
snow ?mobile
skidoo
quad bike
atv
jet ?ski
surfboard
zamboni
propane
liquid nitrogen
trampoline
bouncy castle
zipline
parachute
paraglid\w{2,4}
hang glid\w{2,4}
hot air balloon
moose
orignal
bear
shark
alligator
crocodile
bull
horse
goat
llama
emu
ostrich
kangaroo
snake ?bite
raccoon
prairie dog
lightning
avalanche
rock ?slide
cliff
quicksand
manhole
escalator
lightbulb
light bulb
foreign body
pto shaft
balcony
roof
ladder
scaffold
))\b

\b(?<span>(?:
car
bus
train
plane
helicopter
boat
bike
motorcycle
motorbike
tractor
truck
school bus
ski
surfing
farm
farming
hunting
boating
diving
rodeo
industrial
mining
climbing
) (?:crash|accident|wreck|collision|derailment|rollover))\b

\b(?<span>(?:through|into|in|thru|to) (?:the|her|his|their) (?:
calf
thigh
neck
chest
eye
skull
bum
butt
foot
hand
leg
face
head
abdomen
throat
ear
nose
arm
both hands
))\b

\b(?<span>(?:
(?:stuck|caught|trapped|wedged|lodged|impaled|buried|embedded) (?:in|on|under|between|inside) (?:a|an|the|his|her|my)(?: \w{2,12}){1,2}
(?:versus|vs\.?|v\.?) (?:a |an |the )?\w{3,12}
(?:on|off|with|by|from) (?:a|an|the|his|her) (?:tractor|ladder|roof|trampoline|scooter|e-?scooter|hoverboard|unicycle|skateboard|sled|toboggan|snowmobile|jet ski|boat|dock|diving board|horse|bull|mule|camel|swing|slide|treadmill|escalator|elevator|ceiling fan|blender|mandoline|knife|axe|hatchet|saw|drill|screwdriver|hammer|nail|fork|spoon|chopsticks?|fish ?hook|harpoon|spear|sword|gun|rifle|shotgun|bb gun|firecracker|firework|grill|bonfire|campfire|turkey fryer|fryer|oven|kettle|iron|curling iron|microwave|space heater|generator|battery|magnets?|button battery|lego|marble|coin|bead|crayon|toothbrush|light ?bulb|bottle|jar|can|glass|window|door|car door|gate|fence|barbed wire|tree|branch|cactus|rock|boulder|hay bale|silage|conveyor|press|lathe|forklift|crane|train|tram|bus|truck|van|car|suv|taxi|bicycle|bike|motorbike|moped|dog|cat|rooster|goose|swan|pig|boar|cow|goat|ram|sheep|deer|elk|moose|bear|bat|rat|squirrel|raccoon|monkey|snake|rattlesnake|spider|scorpion|jellyfish|stingray|shark|bees?|wasps?|fire ants)
(?:allergic|reaction) to (?:a |an |the |his |her )?\w{3,12}
drowned
drowning
electrocution
hypothermia
frostbite
carbon monoxide
house fire
self-inflicted
gunshot
gsw
stabbing
hanging
jumped
poisoning
took (?:his|her) (?:\w{1,12} ){0,2}(?:metoprolol|pills|meds)
taking (?:his|her) (?:\w{1,12} ){0,3}
))\b

\b(?<span>(?:
(?:percutee?|renversee?|ecrasee?|mordue?|encornee?|fauchee?|poignardee?|heurtee?|happee?) (?:par|dans)
tombee? (?:du|de|d'|dans|sous)
coincee? (?:dans|sous)
electrocutee?
noyee?
brulee? (?:par|dans|au)
accident de \w{3,12}
coup de (?:couteau|feu|fusil|sabot)
(?:lo|la) atropello
atropell\w{2,5}
cayo (?:de|del|desde|en)
se cayo
cornada
apunalad[oa]
mordid[oa]
electrocut\w{2,4}
ahogad[oa]
balacera
balazo
se trago
accidente de \w{3,12}
aplastad[oa]
dans l'ascenseur
en el estacionamiento
en el ascensor
en el taxi
))\b

\b(?<span>(?:
first
only
second
third
rarest
weirdest
biggest
youngest
oldest
) (?:\w{1,14} ){0,3}(?:case|one|patient|time|ever|i've (?:ever )?(?:seen|had|scoped)|of its kind|in the (?:state|county|country|region|world)|i delivered|our (?:\w{1,12} ){1,3}has))\b

\b(?<span>
(?:never|never ever|hadn't ever|had never) (?:seen|heard of|encountered)
once in a (?:career|lifetime)
one in a million
zebra
rare(?:st)?
case report
write (?:it|this) up
i had seen exactly zero
never thought i'd see
the (?:worst|best|biggest) \w{2,14}(?: \w{2,14}){0,2} i have ever
textbook never
primer caso
premier cas
record for our
i've (?:literally )?only (?:got|had|seen) one
the only (?:one|person|woman|man|patient|yellow)
)\b

\b(?<span>(?:
fatal familial insomnia
creutzfeldt
cjd
prion
huntington'?s
als
motor neurone? disease
angiosarcoma
paraganglioma
pheochromocytoma
hlh
brucell[a-z]{1,4}
q fever
hanta(?:virus)?
plague
leprosy
rabies
botulism
anthrax
tularemia
kuru
tetanus
diphtheria
polio
locked[- ]in
progeria
moyamoya
wegener'?s
takayasu
behcet'?s
kawasaki
stiff person
guillain
myasthenia
porphyria
amyloid[a-z]{0,4}
sarcoid(?:osis)?
albinis[a-z]{0,3}
alagille
wilson'?s disease
marfan
ehlers
trisomy
osteogenesis
conjoined
situs inversus
charcot'?s triad
cone dystrophy
mitochondrial
epidermolysis
stevens[- ]johnson
necroti[sz]ing fasciitis
flesh[- ]eating
naegleria
brain-eating
medullary
carcinoid
craniopharyngioma
glioblastoma
dipg
retinoblastoma
neuroblastoma
ewing'?s?
osteosarcoma
chordoma
mesothelioma
aplastic
tts?p
pnh
sickle
h[a]?emophili[a-z]{1,3}
cystic fibrosis
tay[- ]sachs
leigh
batten
rett
williams syndrome
prader
fragile x
kluver
capgras
cotard
foreign accent
broken heart
takotsubo
insulinoma
leishmania[a-z]{0,4}
melioidosis
cysticercosis
echinococc[a-z]{1,3}
mucormycosis
scurvy
beriberi
thallium
cyanide
ricin
fibrodysplasia
))\b

\b(?<span>(?:
siamoise?s?
siameses
\d{1,2}e cas
premier cas
jamais vu
jamais rencontre
rarissime
cas unique
primer caso
los primeros en
nunca habia visto
rarisim[oa]
caso unico
en (?:\d{2}|treinta|cuarenta|veinte|trente|quarante|vingt) (?:ans|anos)
maladie rare
enfermedad rara
fait divers
))\b

\b(?<span>
(?:on|in|from|about) (?:the|channel \d{1,2}|tonight's|today's) ?(?:news|paper|local news|front page)?
channel \d{1,2}
you'?(?:ve| have|ll have) (?:probably )?seen
the (?:news|article|piece|video|tribune) (?:left out|said|says|got|everyone)
went viral
gone viral
made the (?:news|paper|papers)
in this (?:article|piece|video)
)\b(?<!\b(?:on|in|from|about) the ?)

\b(?<span>(?:the|last night's|saturday's|sunday's|friday's|yesterday's|that) (?:\w{1,14} )?(?:
shooting
standoff
crash
pile-?up
collapse
explosion
fire
stabbing
plane crash
derailment
tornado
earthquake
flood
hostage
shootout
raid
riot
arena
roof collapse
bus crash
murder
attack
drowning
rescue
))\b

\b(?<span>
(?:for|to) (?:everyone|everybody|those|whoever|all) (?:\w{1,8} )?asking(?: about)?
the one (?:on|from) the news
everyone (?:is|was) talking about
certain (?:retired |new |masked |big |famous )?(?:\w{1,12} )?(?:quarterback|band|left back|celebrity|singer|actor|player|politician|ski town|department|presenter|family|someone)
stop posting the video
not saying who
not naming names
can't say (?:who|where|which)
won't say (?:who|which)
je ne dirai pas
no voy a decir
if y'all knew
you know who
if you know you know
a player
billionaire
)\b

\b(?<span>(?:
fait divers
a la une
dans le journal
aux infos
au 20 heures
la presse en parle
vous avez (?:vu|lu|entendu)
incendie d[eu]
tout le (?:village|canton|quartier|monde) le connait
la police nous
las noticias
los periodicos
en la prensa
la balacera
el incendio
la explosion
el derrumbe
de la feria
todo el pueblo
ca va sortir
la fille a filme
lo grabaron
star ac
la seleccion
telenovela
))\b

\b(?<span>(?:
died
passed away
slipped away
dead
didn't make it
lost the (?:leg|arm|baby|hand|fight)
lose the (?:leg|arm|hand)
(?:kept|keep) (?:the|his|her) (?:leg|hand|arm)
amputat\w{2,4}
coded
arrested
brain dead
paraly[sz]ed
(?:cancer|seizure)[- ]free
in remission
off the vent
intubated
went home after
walking again
we'd lost both
lost (?:her|him|both|one)
fatal
fighting for (?:her|his) life
back (?:teaching|at work|on)
murio
est mort
decede
llego viva
open book pelvis
is going to lose
))\b

\b(?<span>(?:
est parti(?:e)? (?:cette|mercredi|lundi|mardi|jeudi|vendredi|samedi|dimanche|hier|ce matin|dans)
remarche
marche deja
ne marchera plus
a perdu (?:la|une|son|sa)
n'a pas vu
ya camina
se quedo (?:ciega|ciego|coja|cojo|sola|solo)
no la contamos
murio
perdio (?:la|el|su|una|un)
ni vivant
est sorti
vont bien
a enfin
sauvee? de justesse
rattrapee? de justesse
ya tiene
voulait mourir
))\b

\b(?<span>(?:
hiv
aids
positive for hiv
chlamydia
syphilis
gonorrh[o]?ea
herpes
genital warts
std
sti
overdos[a-z]{1,3}
narcan
naloxone
heroin
meth
cocaine
crack
opioid use
addict[a-z]{0,4}
alcoholi[a-z]{1,3}
withdrawing
detox
rehab
drunk
drinking at work
suicid[a-z]{1,6}
self-harm
hanged
hanging
cutting
psych hold
psychosis
schizophreni[ac]
bipolar
eating disorder
anorexi[ac]
bulimi[ac]
abortion
termination
miscarri[a-z]{2,5}
stillb[a-z]{2,5}
infertility
rape
raped
sexual assault
assaulted
molested
abused?
domestic violence
trafficked
child abuse
non-accidental
rectal
rectum
penis
vagina
vaginoplasty
labia
erectile
impoten[a-z]{1,3}
incontinen[a-z]{1,3}
colposcopy
pelvic floor
h[a]?emorrhoids
hemorroides
doxycycline and left
lithium
arrested
warrants
public health form
seropositivite
vih
ivg
violada
))\b

\b(?<span>(?:
vih
seropositi\w{1,3}
sida
ist\b
mst\b
syphilis
sifilis
gonorrhee
gonorrea
chlamydi\w{1,3}
clamidia
herpes genital
avortement
avorte
ivg
fausse couche
deuil perinatal
mort-?nee?
aborto
aborto con
sobredosis
surdose
toxico
toxicoman\w{1,3}
drogata
heroine
heroina
cocaine
cocaina
alcoolique
dessaoule
alcoholic[oa]
cirrhose
tentative de suicide
ts medicamenteuse
intento de suicidio
schizophren\w{1,3}
esquizofren\w{1,3}
viol\b
violee?
violada
violencia
violences? conjugales?
la golpea
le pega
battue
maltrat\w{2,6}
inceste
abus sexuel
abuso sexual
del padrastro
deni total
detenue?
preso
incarceree?
enterrement de son bebe
psychiatrie
psiquiatrico
sans abri
en la calle
))\b

(?<span>"[^"]{4,160}")

\b(?<span>(?:she|he|they|pt|patient) (?:
asked
told me
said
insisted
swore
claims?
says
joked
named
corrected
wanted
)(?: \w{1,12}){1,3})\b

\b(?<span>(?:
m'a demande
a exige
me pidio
me dijo
me pregunto
)(?: \w{1,12}){1,3})\b

\b(?<span>(?:
tattoo(?:ed|s)?
piercings?
dreadlocks
mohawk
mustache
moustache
limp
stutter
lisp
cane
eye ?patch
hearing aids?
nail polish
lipstick
costume
dressed as
wearing
cowboy (?:boots|hat)
robe
scrubs from
kilt
turban
rosary
bible
cross necklace
harmonica
guitar
piano
banjo
fiddle
ukulele
trumpet
accordion
choir
knit(?:s|ting|ted)?
quilts?
crochet\w{0,3}
paints?
poem
poetry
chess
bingo
poker
crossword
sudoku
jigsaw
fishing
golf
pickleball
tennis
soccer
rugby
baseball
hockey
basketball
lacrosse
softball
volleyball
cricket
track
swim team
cheer
karate
ballet
gymnastics
skateboard
skiing
snowboard
surfing
climbing
rodeo
sheep
cattle
pigeons?
bees
hens
ferret
iguana
python
tortoise
hamster
puppy
kitten
cat
cats
dogs?
therapy dog
pie
casserole
tamales
cookies
brisket
soup
jam
whisky
moonshine
snickers
burrito
donut
pizza
lottery
medals?
trophy
uniform
badge
limo
helicopter
yacht
tractor
truck
motorbike
caravan
trailer park
birthmark
glass eye
prosthetic leg
red hair
one eye
wheelchair
service dog
cockatoos?
beard
accent
six fingers
twelve fingers
mask(?:ed)?
tux
updo
wedding (?:dress|ring|weekend)
traje
uniform
jersey
pontoon boat
hymn
keyboard
drawn
draws
collects?
plays (?:the|in)
marathon
champion
on a blade
recovering
hoodie
portraits
crossword
prom
graduation
christening
birthday
anniversary
honeymoon
wedding
camera crew
mug shot
goats
chickens
parrots?
dog has it
netball
football
wrestler
bouncer
))\b

\b(?:her|his) (?<span>(?:
english
pickup
truck
boat
bakery
shop
store
farm
church
dog
horse
team
band
crew
cabin
trailer
school
league
blog
podcast
))\b

\b(?<span>(?:
look at
check out
zoom in (?:on|for)
swipe
pic(?:ture|s)?(?: of| in| attached)
photos? (?:of|with|attached|below|in)
film attached
(?:full )?video (?:below|in|of|attached)
see (?:her|his) (?:\w{1,10} )?(?:video|face)
selfie
x-?ray of
xray
before and after
before & after
avant[ /-]apres
antes y despues
here'?s (?:his|her|the|those)(?: \w{1,12})? (?:x-?ray|ct|mri|pic|photo|face|scan|hands|feet)
miren
regardez
left: before
new reel
going live
full face shown
post-?op photo
))\b

\b(?<span>(?:
the (?:next|following|same|other|very next) (?:morning|day|night|evening|afternoon|week)
in the (?:small|wee) hours
at (?:noon|midnight|dawn|shift change|\d{1,2}(?:[.:]\d{2})?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|couple of|\d{1,2}) o'clock)
by (?:\d{1,2}(?:[.:]\d{2})?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|couple of|\d{1,2}) o'clock)
before (?:dawn|sunrise|christmas|lunch)
(?:first|last|second|third) (?:day|night|shift|call|case) (?:of|on|back)
(?:spring|winter|summer|fall) break
tomorrow
(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|couple of|\d{1,2})|\d{1,3}) (?:hours?|days?|weeks?|months?) (?:later|after|since|in|post|into|out)
l'(?:hiver|ete) (?:passe|dernier)
la semaine (?:passee|derniere)
de (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)
depuis (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)
el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)
la semana pasada
just (?:pronounced|delivered|coded|discharged|primed|lost|told|saw|finished)
all (?:night|morning|day)
on (?:nights|days)
is (?:sunday|saturday|friday|monday|tuesday|wednesday|thursday|tomorrow)
))\b

\b(?<span>\d{1,2}\.\d{2}(?: the next| this| in the| on| ?am| ?pm))\b

\b(?<span>
(?:village|country|island|rural|bush|reservation|prison|jail|school|camp|ship|base|resort|cruise|mining|farm|small-?town|one-?horse|county|parish|district) (?:practice|clinic|surgery|hospital|nurse|doctor|gp|er|ed|paramedic|dentist|vet|pharmacy|infirmary|sick ?bay)
in (?:this|our|the next|that) (?:county|village|town|valley|parish|island|street|district|neighbou?rhood|suburb)
(?:our|the) (?:main|high) street
across the (?:road|street|lake|bay|valley)
up the (?:hill|road|valley|river|coast)
(?:two|three|one|\d{1,3}) (?:towns?|districts?|villages?|streets?|doors?|miles|hours|blocks) (?:over|away|down|up|north|south|east|west|by road|from)
(?:one|two|three|four|five) (?:stop ?lights?|traffic lights?|churches|pubs)
one \w{4,12} (?:church|school|pub|shop|store|dentist|pharmacy|bakery)
nearest (?:\w{3,14} ){1,2}(?:is|was)
\d{2,4} (?:km|kilomet(?:er|re)s|miles|hectares|acres)
houseboat
lighthouse
grand nord
arctic
outback
off-?grid
far north
del pueblo
du village
del barrio
municipal
de la (?:commune|paroisse)
(?:on|by) the (?:canal|harbou?r|quay|pier|dock|wharf|marina|reservoir|lake)
)\b

\b(?<span>(?:
swallow(?:ed|s)
inserted
ate
inhaled
aspirated
drank
sniffed
injected
impaled
glued
superglued
stapled
sat on
stepped on
slept on
tripped (?:on|over)
slipped (?:while|on|in)
fell (?:while|onto|off|over|in|through|asleep)
landed on
climbed (?:inside|into|onto|up|down)
crashed (?:his|her|a|the|into)
flipped
rolled (?:his|her|a|the)
jumped (?:off|from|into|out)
dived
dove
got (?:his|her) \w{3,10} (?:stuck|caught|trapped)
tried to (?:open|fix|cut|catch|light|jump|lift|pull|remove|ride|shave|pierce)
while (?:painting|cleaning|putting up|hanging|shaving|fixing|riding|trimming|cooking|carving|dancing|climbing|opening|changing|feeding|milking|shearing|calving|fishing|hunting|juggling|skating|sledding|welding)
after (?:swallowing|eating|falling|trying|cleaning|being (?:hit|kicked|bitten|thrown|stung))
by (?:cleaning|limpiar|trying)
chute (?:de|du)
tombe\w{0,2} (?:de|du|dans)
se cayo
cornada
picadura
mordi\w{2,4}
atropell\w{2,4}
quem\w{2,4} con
ahog\w{2,4}
noyade
noye\w{0,2}
)(?: [\w'-]{1,14}){0,3})

\b(?<span>(?:
pulled
removed
retrieved
extracted
dug
fished
took
) (?:an?|the|\d{1,3}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|couple of|\d{1,2})|eleven|his|her) (?:[\w'-]{2,14} ){1,4}(?:out|from|off) (?:of )?(?:an?|his|her|the|someone|my|their)?(?: \w{3,12})?)\b

\b(?<span>(?:
batteries
aas
whistle
sword
attachment
vacuum
bottle
countertops
bat\b
nail
screw
marble
magnet
lego
toothbrush
earring
ring
key
kiln
sleigh
rehearsal
mechanical bull
highland games
chandelier
countertop
organ loft
tank
harpoon
tuba
bagpipes
))\b

\b(?<span>(?:
(?:precisely|exactly|only|just) (?:one|two|three|a handful)(?: \(\d\))? (?:\w{3,12} )?(?:in|of|on|like)
one of (?:two|three|four|five|six|\d{1,2}) in
hadn't seen one
yes,? it'?s (?:real|a thing)
never (?:thought|expected|imagined) (?:we|i|i'd|we'd)
had to (?:google|look it up|look that up)
nothing in the textbook
no case report
syndrome
of the (?:two|three|four|five|six|seven) (?:brothers|sisters|siblings|kids|men|women|crew|passengers)
(?:second|third|fourth|fifth) (?:\w{3,14} ){1,2}(?:in|this) (?:\w{3,9} ){0,2}(?:months?|weeks?|year|years|week)
(?:overdose|admission|miscarriage|loss|suicide) number \w{2,6}
premier cas
primer caso
nunca (?:habia )?visto
jamais vu
))\b

\b(?<span>(?:
front page
(?:on|in) (?:the )?(?:six o'clock |evening |local |national )?news
on (?:channel|cnn|tv|the telly|the radio)
channel \d{1,2}
you (?:all )?(?:know|saw|read|heard) (?:exactly )?(?:which|who|about|the)
the one (?:from|on|in|you|that was)
(?:real|whole) (?:town|village|county|school) (?:knows|knew|turned|came|was)
since the (?:hurricane|flood|fire|earthquake|tornado|storm|crash|shooting|strike|explosion)
the (?:hurricane|tornado|earthquake|wildfire|avalanche|pile-?up|derailment|shooting|siege|standoff|explosion|flood|storm)
the (?:highland games|marathon|rodeo|regatta|parade|county fair|carnival|cup final|rehearsal dinner|fun run|triathlon|nativity|christmas play|ball|gala|prom|wedding|fete|festival|match|derby|derby day)
guilty on
the trial
the verdict
the inquest
now that it's over
lockdown
mass shooting
celle de la
le fait divers
en el (?:periodico|telediario)
dans le journal
la une
certain (?:famous |well-known |local )?\w{3,14} (?:who|whose)
name you'?d? (?:know|recogni[sz]e)
(?:band|film|song|show|book|team) you (?:have|'ve|all|would|know|definitely)
household name
you'?d recogni[sz]e
can'?t say who
not (?:saying|naming) (?:who|names)
won't (?:say|name) (?:who|which|names)
let'?s just say
lets just say
))\b

\b(?<span>(?:
(?:did|does)(?:n't| not) (?:make it|survive|wake up|come back)
never woke(?: up)?
isn't awake
still (?:in a coma|on the vent|intubated|critical|unconscious)
(?:is|was|were|been) (?:buried|cremated|brain[- ]dead|dead|gone|paraly[sz]ed)
(?:are|is|was|were|and) going home
walked out
walking again
woke up
on the transplant list
n'a pas survecu
est decedee?
remarche
a survecu
murio
fallecio
sobrevivio
no sobrevivio
sali(?:o|eron) (?:adelante|caminando)
back in custody
left without being seen
finished calving
days from
had (?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|couple of|\d{1,2})|\d{1,2}) (?:days|weeks|hours|months)(?: left| to live)?
second coat
beat (?:it|cancer)
cancer-?free
rang the bell
in remission
relapsed
transferred out
lost (?:his|her|their) (?:leg|arm|hand|eye|baby|sight|hearing)
stillbirth
demise
autopsy
pronounced
time of death
last (?:breath|words)
))\b

\b(?<span>(?:
trans (?:patient|man|woman|boy|girl|kid)
transgender
testosterone
top surgery
bottom surgery
new name
closeted
genital warts
ano-?genital
hep(?:atitis)? [bc]
prep\b
partner notification
sti clinic
gum clinic
suboxone
methadone
buprenorphine
drinks? (?:at work|a bottle|vodka)
locked (?:door|ward|unit)
sectioned
5150
voices
delusions?
manic
mania
pregnant at
teen pregnancy
virgin
hymen
incest
mi tio
su padrastro
rape kit
sexual abuse
strangled
bruises? (?:wasn't|weren't|that)
social services
cps
child protection
foster
in custody
handcuffed
prison
inmate
on remand
parole
deported
undocumented
asylum
affair
mistress
two wives
not the father
paternity
secret (?:family|baby)
huntington'?s
carrier
brca
dementia
incontinen\w{2,3}
erectile
vasectomy
egg donor
sperm
surrogate
stillbirth
neonatal death
lost (?:the|her|their) (?:baby|twins?|pregnancy)
sobredosis
suicid\w{1,6}
viol(?:ee|ada)
toxicoman\w
seropositi\w{2,4}
avortement
aborto
))\b

\b(?<span>(?:
in (?:a|his|her|full) (?:\w{3,10} )?(?:kilt|costume|uniform|suit|tux|tuxedo|gown|dress|hat|robe|cape|habit|turban|sari|wetsuit|leotard|jersey|onesie|santa suit|armou?r)
with (?:a|his|her|the) (?:\w{3,10} )?(?:tattoo|beard|mustache|moustache|accent|stutter|limp|cane|prosthe\w{2,3}|eyepatch|dreadlocks|mohawk|scar|birthmark|parrot|harmonica|guitar|dog|goat|chihuahuas?)
stuffed \w{4,10}
(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:dogs|cats|goats|chihuahuas|chickens|horses|parrots|cows|sheep|wives|kids|tattoos)
ex-?roadie
single,
widow(?:ed|er)?
newly ?wed
engaged
divorc\w{2,3}
estranged
speaks (?:only|no) \w{4,10}
survivor of
(?:twin|triplet)s?
tweets
goat
narwhal
boat
dinghy
quilt
poet(?:ry)?
clinker
spitfires?
skat(?:es|ing)
telescope
accordion
))\b

\b(?:
imagine (?:a|you|your|that|this)
hypothetical(?:ly)?
suppose (?:a|you|your)
let's say a
picture this
clinical (?:scenario|vignette)
vignettes?
boards?[- ](?:style|question|exam|stem|prep|review)
boards question
question stem
stem generator
uworld
amboss
anki
flashcards?
(?:als|bls|ems|trauma) scenario
scenario:
you are dispatched
you and your (?:basic )?partner
step [123](?: ck| cs)?
abim
usmle
nclex
mcqs?
next best step
best next step
practice question
exam question
shelf exam
pour l'edn
mrcp
plab
osces?
)\b

(?:
\bnot (?:a )?real(?: case| patient| person)?\b
\bisn't real\b
\bmade[- ]up\b
\b(?:i|we) invented\b
\bfictional\b
\bfictitious\b
\bimaginary (?:patient|person|friend)\b
\bnot asking about any(?:body|one)\b
\bpretend (?:patient|family)\b
\bdid not happen\b
)

\b(?:
sim ?lab
simulations?
simulated
simulator
sim ?man
mannequins?
manikins?
standardi[sz]ed patients?
actor patients?
role[- ]?play\w{0,3}
drill (?:at|on|today|tonight|with|for)
mass casualty (?:drill|exercise)
demo (?:environment|patient)
synthetic
test patient
training (?:case|scenario|exercise)
mock (?:code|patient|exam|trial|disaster)
(?:painted|fake|moulage) (?:burns?|blood|wounds?)
moulage
)\b

(?:
\b(?:several|many|a few|lots of) (?:people|patients|stories) (?:stitched|rolled|blended|combined|merged)\b
\bcomposites?\b
\bamalgam\b
)

\b(?:
every fact about
all details (?:are )?changed
details (?:have been |are |were )?(?:changed|altered)
(?:names|details) (?:and details )?(?:are |have been )?(?:changed|fictional)
)\b

\b(?:
classic(?:al)? (?:presentation|sign)
textbook case
radiopaedia
teaching (?:library|file)
open teaching
licensed stock
stock (?:photo|image)
model photo
mimic-iv
de-?identified
)\b

\bwhat(?:'s| is) your (?:first question|next step|cutoff|diagnosis)\b

(?:
\b(?:case|image|ecg|quiz) of the (?:week|day|month)\b
\bjeopardy\b
\bpub quiz\b
\bwalks? into a bar\b
\bknock,? knock\b
\bmr\.? textbook\b
)

\b(?:
episode \d{1,3}
(?:this|last|next|tonight's|new|every|the|pilot|first)(?: \w{2,12})? episodes?
season (?:\d|finale)
finale
netflix
hulu
hbo
tv (?:show|drama|series)
medical drama
soap opera
grey's(?: anatomy)?
the pitt
scrubs (?:episode|rewatch)
house md
dr\.? house
er reruns
house of god
call the midwife
casualty on
novels?
the protagonist
the narrator
main character
fan ?fic\w{0,5}
screenplay
plot (?:twist|hole|line)
chapter \d{1,2}
movies?
film about
villain
ivan ilyich
star wars
anakin
marvel
harry potter
hogwarts
gandalf
frodo
batman
spider-?man
superman
dungeons
d&d
cleric
bard
tavern
book club
audiobook
fantasy (?:team|league|football)
sherlock
watson
frankenstein
dracula
hamlet
ophelia
macbeth
lear
disney
pixar
cartoon
paw patrol
elmo
video ?game
zelda
mario kart
pokemon
opera
short story
reboot
fairy tale
nursery rhyme
humpty dumpty
cinderella
snow white
rapunzel
sleeping beauty
father christmas
the stage play
series finale
)\b

\b(?:
finished
reading
reread
rereading
watching
rewatching
binge\w{0,6}
just read
) (?:the )?['"\u2018\u201c]

\b(?:
teddy
stuffed animal
doll
toy
lego
) (?:hospital|clinic|surgery|patient)\b

(?:
\b(?:\d{2} ?[mf]|[mf] ?\d{2}) here\b
^\d{2} ?[mf],? (?:internist|nurse|pgy|resident|physician|rn|md|doctor|attending|student|med|np|pa)\b
)

\bmy (?:
own (?:\w{1,12} ){0,3}(?:cancer|surgery|diagnosis|health|therapy|echo|mammogram|labs|appendix|hospital|birth|delivery|depression|ivf|pump|knee|back|care)
(?:\w{1,12} ){0,2}(?:a1c|blood sugars?|bg|bs|sugars|glucose|numbers|insulin|pump|dexcom|cgm|libre|omnipod|metformin|diabetes|diagnosis|diabetic|thyroid|cholesterol|bp|blood pressure|weight|bmi|pregnancy|bump|belly|uterus|cervix|water|waters|contractions|labou?r|due date|induction|c-section|section|epidural|ob|obgyn|ob/gyn|midwife|doctor|endo|gp|pcp|dr|surgeon|therapist|psychiatrist|dentist|neurologist|oncologist|cardiologist|pharmacist|chemo|radiation|tumou?r|cancer|biopsy|mastectomy|mammogram|surgery|operation|hysterectomy|appendix|tonsils|gallbladder|colonoscopy|endoscopy|mri|ultrasound|scan|labs|bloodwork|test results|meds|medication|antidepressants?|ssri|adhd|anxiety|depression|ptsd|migraines?|period|cycle|ovulation|ivf|hormones|periods|fertility|transfer|embryos?|miscarriage|breasts?|boobs?|nipples?|milk supply|stomach|ankles|feet|knee|back|hip|shoulder|arm|leg|eyes?|teeth|tooth|wisdom teeth|jaw|throat|sinuses|asthma|inhaler|allerg(?:y|ies)|eczema|psoriasis|lupus|crohn'?s|ibs|endometriosis|pcos|seizures?|epilepsy|stroke|heart attack|kidneys?|kidney stones?|port|scar|stitches|cast|crutches|covid|long covid|flu|vasectomy|vaccine|booster|hospital stay|hospital bill|insurance|deductible|prescriptions?|pharmacy|appointment|check-?up|physical|recovery|sobriety|rehab|symptoms)
)\b(?! (?:patient|clinic schedule|resident))

\bi (?:was|am|got|have been|had|'ve been|ended up|went|just got) (?:just |recently |also |finally |officially )?(?:
the patient
diagnosed
a patient
admitted
hospitali[sz]ed
type (?:1|2|one|two)
t1
t2
diabetic
pregnant
induced
in recovery
sober
in labou?r
in the er
in hospital
in the hospital
to the (?:er|hospital|doctor|ob|endo)
put on
prescribed
high risk
overdue
misdiagnosed
told (?:i|by my)
on (?:metformin|insulin|lantus|novolog|humalog|a pump|zoloft|lexapro)
sick
nauseous
bleeding
cramping
spotting
)\b

(?:
\bi'?m (?:the (?:patient|frequent flyer)|a (?:type|t1|t2|diabetic)|type|t1|t2|diabetic|pregnant|postpartum|\d{1,2} ?(?:weeks|wks|w\d|\+)|\d{1,2}w|high risk|overdue|in labou?r|having (?:a (?:boy|girl|baby)|contractions|surgery)|due (?:in|on|any)|nursing a|breastfeeding|recovering|in remission|sober|(?:a )?\d{2} ?(?:year|yo|,|and|m\b|f\b))
\bi am (?:the frequent flyer|a type|diabetic|pregnant|\d{1,2} weeks)\b
)

\b(?:
i have
i've had
i've got
i had
i suffer from
living with
struggling with
) (?:been )?(?:\w{1,12} ){0,2}(?:diabetes|type (?:1|2)|t1d?|t2d?|gd|gestational diabetes|cancer|depression|anxiety|adhd|epilepsy|asthma|lupus|ms|crohn'?s|pcos|hypothyroid\w{0,3}|ptsd|a miscarriage|a c-section|migraines|endometriosis|surgery|an appointment|an ultrasound|my (?:first|20|anatomy|nt|glucose))\b

(?:
^(?:tonsils out|long covid|diagnosed with|three years out|marrying|palpitations)\b
\b(?:weeks pregnant|weeks along|ttc|bfp|first (?:kick|ultrasound)|due date|baby (?:bump|shower|registry|names?)|ftm\b|stm\b|anatomy scan|gender reveal|morning sickness|kick counts|nursery (?:is|done)|birth story|birth plan|l&d bag|hospital bag|fellow (?:diabetics|t1s?|moms)|newly diagnosed|d-?anniversary|diaversary)\b
)

\b(?:
patient this time
l&d patient
as a patient
mama \(me\)
postpartum and back
on the other side of the (?:bed|stethoscope|rail|rails)
wrong (?:side|end) of the (?:bed|needle|stethoscope|scalpel)
my own\b
)

\bwhen i (?:was|had) (?:\d{1,2}|sick|pregnant|in labou?r|cancer|diagnosed|a kid|little|younger)\b

^(?:dad|mum|mom|grandma|grandpa|nan|hubby|dh) (?!of\b|is \d|was \d|\w{1,12} (?:in (?:bed|bay|room)|to me))[a-z]{2,14}\b

\b(?:
grandma
grandpa
granny
nana
mamie
papi
mom
mum
dad
) (?:turned|[a-z]{2,12} turned)\b

\b(?:
adopting
our (?:son|daughter|baby|kids?|wedding|due date|firstborn|second baby|little (?:one|man|girl|guy)|twins|first baby)
she's called [a-z]{3,12} and she'?s
welcomed (?:our|a baby)
(?:she|he) turns (?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:on|today|tomorrow|this)
proud (?:mom|mum|mama|dad|daddy|aunt|uncle)
kid'?s dad
kid'?s mom
as a (?:mom|mum|dad|parent|daughter|son|wife|husband|caregiver)
)\b

(?:
\b(?:c'est|es|est) (?:mon|ma|mi) (?:fils|fille|frere|soeur|mere|pere|mari|femme|hij[oa]|herman[oa]|madre|padre|marido|esposa|sobrin[oa]|niet[oa])\b
, (?:mon|ma|mi) (?:fils|fille|niece|neveu|hij[oa]|sobrin[oa]|niet[oa]),
)

\b(?:
the vet\b(?! (?:was|is|who|in))
our vet\b
vet says
veterinar\w{2,4}
animal hospital
kennel
crate rest
chewed (?:his|her) cone
good (?:boy|girl)\b(?=.{0,40}\b(?:treat|walk|tail|fur|paw))
my (?:dog|cat|puppy|kitten|rabbit|kelpie|hamster|horse|guinea pig|parrot|ferret|tortoise|goldfish)
(?:dog|cat|puppy|kitten) is\b
three-legged cat
purr(?:s|ing)
litter box
zoomies
squirrel patrol
leash
heartworm
)

\b(?:
congratulations
congrats
well deserved
kudos
welcome(?: to)? (?:the |our )?(?:team)
please welcome
meet our (?:new )?
proud of (?:our|my) (?:resident|fellow|team|student)
shout ?out to (?:our|my|the) (?:team|nurses|resident|night|staff|charge|techs?|unit clerk|cleaners?|porters?)
hats off
thank you (?:to )?(?:dr|prof|our|my (?:mentor|attending|team|program)|the (?:team|nurses|staff))
huge thank
happy birthday to (?:dr|our (?:charge|nurse|resident|chief))
happy retirement
retirement (?:party|do|speech)
hangs up
daisy award
of the year
award
nominated
promoted
match(?:ed)? (?:at|into|day)
fellowship (?:at|in)
co-?author
co-?resident
work (?:sister|wife|husband|bestie|mom)
taught me
trained me
mentored
threw a (?:clog|scalpel)
(?:retired|retires|retiring) (?:after|from|today|next)
joins? (?:us|our)
joined (?:us|our)
taking appointments
new (?:hire|colleague|partner|associate|pa|np|gp|doctor|hygienist|midwife)
colleagues?
unit clerk
first author
program director
chief resident
charge nurse
)\b

(?:
\b(?:bsn|msn|ccrn|phd|dnp|pa-c|mbbs|frcs|facs|frcp|dpt|pharmd|pgy-?\d|ct[123])\b
, (?:rn|md|do|np|dds|dmd)\b
)

\b(?:
dr
drs
prof
professor
dra
nurse
sister
)\.? (?!google|of\b|said|told|asked)(?:[a-z'-]{2,20})\b

(?:
\bet al\b
\band colleagues\b
\b(?:doi|pmid|nct\d|isrctn|isbn|eudract|preprint|journal club|keynote|plenary|oration|grand rounds|lecture|webinar|podcast|hosts?:|poster|conference|congress|symposium|meta-analysis|systematic review|trial registry|patient advocate|registry|published (?:today|in)|our (?:new |latest )?(?:paper|article)|open access|new from our group|inscriptions|cupo limitado|presenta|speaking (?:on|at)|workshop|abstract|op-?ed|editorial|obituary is|biography|memoir)\b
)

\b(?:
presents?
presenting
speaks
gives
) (?:the |her |his |a )?(?:new|latest|ten-year|results|keynote|talk|plenary|data|guidelines)\b

(?:
\b(?:bravo|felicitations|felicidades|enhorabuena) (?:a|to|al?)\b
\b(?:leur|son|su|notre|nuestro) (?:article|articulo|these|tesis|livre|libro)\b
)

\b(?:
paper
article
poster
abstract
letter
manuscript
) .{0,40}\b(?:with|avec|by|from)\b

\b(?:
president
king
queen
prince
princess
senator
governor
pope
prime minister
premier
actor
actress
singer
congressman
secretary
dame
sir
) (?:[a-z'-]{2,20})\b.{0,80}\b(?:diagnos|cancer|died|at 100|speaking|says|said|memoir|openly|announced|bill|office|hospice|wrote|shared|ran|obituary)

\b(?:
the bbc
cnn
according to
reported(?:ly)?
office says
(?:says|announced|revealed) (?:she|he) (?:was|has been|is) (?:diagnosed|pregnant)
spoken? openly
speaking openly
open about
public figures?
i'm not (?:her|his) doctor
haven't read (?:her|his) chart
on live tv
on (?:national )?tv
whole country
the nation
in the guardian
in the times
obituary
)\b

\b(?:
phineas gage
henry molaison
h\.m\.
s\.m\.
louis leborgne
louise brown
henrietta lacks
broca's patient
typhoid mary
charles byrne
fdr
jfk
damar hamlin
christian eriksen
tutankhamun
van gogh
beethoven
mozart
chopin
keats
chekhov
darwin
freud
galen
semmelweis
nightingale
mary seacole
osler
hippocrates
cushing
halsted
apgar
jenner
pasteur
lister
john snow
napoleon
lincoln
henry viii
churchill
elvis
)\b

(?:
\b(?:in|,|of|born|died) 1[6789]\d\d\b
\b1[6789]\d\d:
\b(?:historic(?:al)?|victorian|medieval|wartime|century) \b
)

\b(?:
quarterback
striker
linebacker
rodgers
nfl
nba
premier league
world cup
super bowl
football game
monday night
olympics
grand prix
wimbledon
)\b.{0,80}\b(?:wishing|couch|rehab|bbc|game|pitch|watching|watched|collapse\w{0,2}|concussion|injur\w{1,4})\b

\bthe verdict in\b|\bestate of\b|\bv\.? united states\b|\b[a-z]{3,15} v\.? [a-z]{3,15}\b

\b\d{1,3}(?:\.\d)? ?(?:
%
per ?cent
percent
)

\b(?:
median
mean age
iqr
cohort
incidence
prevalence
per 100,000
per 1,000
randomi[sz]ed
rct
odds ratio
confidence interval
hazard ratio
p ?= ?0
n ?= ?\d
guidelines?
recommend(?:s|ed|ation)
uspstf
nationally
nationwide
national
our state
statewide
surveillance
positivity
hospitali[sz]ations last week
uptake
mortality
respondents
health department
sante publique
enrol(?:l)?ed
recruit(?:ing|ment)
outbreak
advisory
vaccination
studies
study (?:finds|found|shows)
research(?:ers)? (?:shows?|finds?|found)
statistics
1 in \d{1,4}
one in (?:three|four|five|six|eight|ten)
)\b

\b\d{1,3}[,\.]?\d{3} (?:\w{1,15} ){0,3}(?:
patients
adults
people
women
men
children
births
recipients
encounters
physicians
visits
cases
deaths
participants
pacientes
adultos
)\b

\b(?:
adults
people
patients
women
men
children
over
babies
anyone
)[- ](?:aged? )?(?:\d{2}\+|\d{2} (?:and|or|to) (?:over|above|older|\d{2})|over \d{2}|under \d{1,2}|\d{2}s)

\b(?:
some (?:patients|families|people|parents)
those who
folks
every (?:visit|patient|time)
most patients
my patients
your patients
our patients
one family,? back
in my experience
always think
rule i teach
pro tip
psa
myth
in general
generally
a thread
short answer
faq
if you're
if you've
if your
when patients
when someone
a person with
first patient i ever
as a (?:house officer|junior)
before you post
new residents
a certain (?:sort|kind|type) of
the (?:sort|kind|type) of (?:man|woman|patient|person|family)
there's always (?:a|one|someone)
imagine
somewhere,? a
)\b

\b(?:
(?:\d{1,2}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|couple of|\d{1,2})|many|ten|twenty|thirty|forty) years (?:ago|on|later)
years ago
early in my career
intern year
back in (?:19|20)\d\d
back in the
long ago
during my (?:training|residency|intern\w{0,4}|student)
when i was an? (?:intern|student|resident|junior|sho|house officer|registrar|new grad)
my first (?:year|job)
decades? ago
in my training
)\b

\b(?:
any(?:one|body) (?:else|have|has|had|know|tried|ever|got|using)
does any(?:one|body)
has any(?:one|body)
have any of you
do (?:you guys|any of you)
what do you (?:do|think|guys|use|all)
how do you (?:guys|all|deal|handle|cope)
any (?:advice|tips|suggestions|thoughts|ideas|recommendations|input)
need (?:some )?advice
looking for (?:advice|input|suggestions)
your thoughts
thoughts\?
advice\?
help me
question (?:for|about)
just (?:wanted|want|curious|wondering)
wondering (?:if|how|what)
thanks in advance
tl;?dr
edit:
update:
xpost
x-?post
/?r/[a-z]{3,16}
reddit
redditors
this sub(?:reddit)?
throwaway
\(?rant\)?
long[- ]time lurker
first[- ]time poster
hi everyone
hey guys
hi all
hey all
)\b

\b(?:
we're hiring
hiring
now hiring
vacancy
accepting new patients
new patients welcome
walk-?ins? (?:mon|welcome|clinic|from|hours)
walk-?ins\b
book (?:online|now|in)
opening hours
holiday hours
we've moved
we'll be closed
closed (?:on|thursday|monday|tuesday|wednesday|friday|saturday|sunday|for|tomorrow|today)
our office
suite \d
bulk bill(?:ed|ing)
same docs
flu (?:vaccines?|vax|shots?|jabs?)
vaccine clinic
per diem
send your cv
npi
referring offices
refills please
practice manager
office manager
front desk is
clinic manager
research line
research volunteers
volunteers needed
fax stays
sera fermee
vacunas
vacunacion
no appointment needed
appointments? now
out of network
second location
mammogram van
poison control
988
911
nhs 111
\b111\b
samaritans
lifeline
crisis line
support line
doors open
rsvp
apply (?:by|at|now|here)
jobs@
info@
contact@
hello@
reception@
feedback@
patient relations
relations@
complaints?@
staff training
all feedback
respond to specifics
town hall
county commission
drop-?in
free (?:clinic|screening|class|parking|blood pressure)
open (?:mon|from|until|late|on)
)\b

(?:
\b(?:call|ring|text|phone|email|llame|fax) (?:us|our|the (?:office|clinic|practice|front desk|research))\b
\b(?:mon|tue|wed|thu|fri|sat)[a-z]{0,5} ?(?:-|to|through) ?(?:mon|tue|wed|thu|fri|sat|sun)
)

\b(?:
can't
cannot
unable to
don't
won't
) (?:say here|say whether|comment on|discuss|talk about|confirm) (?:whether|individual|anything|anyone|any|here|appointments)?

(?:
\bprivacy (?:rules?|laws?)\b
\bto protect privacy\b
\bbecause of (?:\w{3,12} )?privacy\b
)

\b(?:
(?:le|notre) (?:cabinet|centre|secretariat|service) (?:demenage|ferme|ouvre|sera|est (?:ferme|ouvert)|vous (?:repond|rappelle|accueille))
nous demenageons
nos mudamos
citas al
rendez-vous au
prenez (?:rdv|rendez-vous)
puede llamar
llame al
llamenos
horario
horaires
(?:consultorio|local|piso) \d
par confidentialite
respecter la confidentialite
por privacidad
no comentamos
)\b

\b(?:with|has|her|his|their|patient'?s?|written|signed|given|gave|obtained|full) (?:\w{1,12} ){0,3}(?:
consent
permission
)\b

\b(?:
consented
gave (?:me|us) permission
asked (?:me|us) to share
(?:read and )?approved this
signed (?:our|the|a) (?:\w{1,10} ){0,4}release
shared with (?:permission|the patient's ok)
for letting us
told (?:her|his|their) (?:\w{1,15} )?story
wants? (?:me|us|everyone) to (?:share|know)
happy for me to (?:share|tell)
ok(?:ay)?'?d this post
)\b

\b(?:
avec (?:son|l')accord
con (?:su )?(?:permiso|consentimiento)
)\b

\b(?:
no permission
without (?:her|his|their|the) (?:\w{1,12} )?(?:permission|knowing|consent)
never asked (?:her|him|them)
did(?:n't| not) (?:get round to )?ask(?:ing)?
didn't ask
won't mind
no consent
she won't remember
he won't remember
no permission slip
don't know i'?m (?:sharing|posting)
shh
who'?d say no
)\b

\b(?:
senat(?:e|ors?)
mpp
medicaid (?:bill|cuts)
vote
voting
petition
unions?
unioni[sz]e
strike
picket
staffing
ratios?
prior auth(?:s|orization)?
denials?
insurance compan(?:y|ies)
insurers?
reimbursement
rebate
noncompete
loan forgiveness
policy
policies
advocacy
ministry
legislat(?:or|ure|ion)
minister of
parliament
public meeting
hearing (?:is|at)
testify
felony
lawmakers?
closures?
corridor care
underfund(?:ed|ing)
pay restoration
our lane
huelga
greve
docket
ballot
ceos?
administrators?
admin\b
c-suite
management
private equity
the system
healthcare system
burnout
wages
contract
)\b

\b(?:
matched
passed (?:my )?boards
step 2 passed
my (?:\w{2,12} )?(?:wedding|marathon|garden|house|commute|scrubs|couch|book|car|apartment|flat|sourdough|bike|run|5k|10k|stethoscope|badge|locker|coffee|lunch|desk|laptop|school|class|exam|interview|application|gpa|resume|cv|degree|career|job|degree|phone|hair|shoes|socks|feed|followers|page|birthday|anniversary|kitchen|thesis|shift ends)
kindergarten
potluck
hens'
fellowship in july
half marathon
great north run
jollof
moving from
rent(?:al)?
raffle
holiday
vacation
mcat
gre\b
applying
applicants?
interviews?
admissions?
med school
medical school
nursing school
pharmacy school
pa school
premed
pre-med
postbacc
clinicals
prereqs?
tuition
)\b

\b(?:
the (?:word|term|phrase|label)
stop (?:saying|calling|using)
we should retire
let's retire
things i've heard
said in front of me
called .{1,30} by (?:doctors|nurses|consultants)
language (?:is|matters)
stigma
dehumani[sz]
instead of (?:saying|writing)
isn't a diagnosis
is not a diagnosis
rereading
the people who used it
)\b

(?:
\b(?:no (?:se )?cura|ne (?:se )?(?:guerit|soigne|traite) pas|ne guerissent pas|no (?:se )?trata con|no funciona contra)\b
\b(?:(?:does|do|did) not (?:cause|cure|cures|work|prevent|mean|reverse|treat|remove)|doesn't (?:cause|cure|work|prevent|mean|reverse|treat|remove|replace)|don't (?:cause|cure|prevent|reverse|remove)|(?:never|not) caused?|no \w{3,12} (?:\w{3,12} )?cures|^no,|myths?|debunk\w{0,3}|false|hoax|misinformation|isn't true|not true|there is no evidence|no evidence|it doesn't|claims? that|was withdrawn|been told that)\b
)

\b(?:
you
your
yours
yourself
you're
you've
)\b

\b(?:
patients
people
women
men
adults
children
kids
families
parents
those
trainees
students
residents
nurses
doctors
physicians
clinicians
colleagues
everyone
everybody
)\b

\b(?:
excited
thrilled
honou?red
delighted
proud
grateful
humbled
chuffed
happy to
pleased
officially
announc\w{2,6}
join us
join me
register
deadline
link (?:below|in)
linked
thread
episode
published
accepted
submitted
abstract
slides
graduat\w{2,5}
anniversary
farewell
potluck
picnic
party
vacation
holiday
weekend plans
marathon
race
season tickets
dinner
garden
kids' school
school run
recipe
novel
movie
concert
commute
printer
ehr
epic
inbox
password
fax machine
wifi
software
rota
swap
paycheck
salary
loans?
)\b

(?:^| )(?:[A-Z][\w'-]{1,16} ){4,9}[A-Z][\w'-]{1,16}[.!?]?$|\| [A-Z][A-Za-z ]{3,24}$|\bRT @|https?://t\.co|\bvia @

(?:^(?:step )?\d{1,2}[.)/]|^[-~2022~2192*] |\b(?:here's (?:how|what|why|the)|how to|always|never|remember|don't|do not|make sure|learn|know the|signs|symptoms of|if (?:someone|anyone|a patient|the)|when (?:a|in doubt)|it's okay|it is okay|we need|we should|let's|please)\b)

\b(?:
i
i'm
i've
i'd
i'll
myself
me
my
je
j'ai
yo
)\b

\b(?:my|our)(?: \w{1,15}){0,2} (?:
patient
pt
client
)(?:'s)?\b(?! (?:advocate|portal|safety|satisfaction|survey|education|experience|population|care|panel|relations|is the))

\b(?:patient|pt|client|one|regular|case|favou?rite|baby|kid) of (?:mine|ours)\b

\bone of (?:my|our|mine|ours)\b(?!(?: \w{1,15})? (?:favou?rites?|colleagues?|residents?|students?|nurses?|doctors|friends|goals|papers|trainees|attendings|professors|staff|team|kids|best|biggest|main|books))

(?:
\b(?:ma|notre|mon|une de mes|un de mes) patiente?\b
\b(?:mi|nuestra|nuestro|una|un) paciente\b
)

\b(?:he|she)(?:'s|'d)? (?:is |was |been )?(?:one of )?(?:my|our) (?:
patient
client
regular
)\b

\bpts?'?s? (?:son|daughter|wife|husband|mom|mum|dad|family|told|said|is|was|had|has|came|here|asked|with|in|health|who|mother|father|wants?|refus\w{2,3}|left|keeps?)\b

\b(?:
the
my
our
a
new
this
next
last
one
another
same
) p[tx]\b

(?:
^PT:
\b(?:s/p|c/o|h/o|hx of|pmh|b/l|d/c'?d|dx'?d|new dx|tx'?d|a&ox\d|gcs ?\d|nkda|[gG]\d[pP]\d)\b
)

\b\d{1,3} ?(?:[mf]|yo[mf]?|y\.?o\.?|y/o|/[mf])\b(?![\w'])

\b[mf] ?\d{2}\b(?!-)

\b(?:\d{1,3}|[a-z]{3,7}(?:-[a-z]{3,5})?)[- ]?(?:yr|year|month|week|day)s?[- ]?old\b

\b(?:
lady
woman
man
guy
gentleman
girl
boy
kid
child
toddler
baby
infant
newborn
neonate
teen
teenager
grandmother
grandfather
granny
nan
fella
fellow
bloke
lad
lass
dude
mom
mum
mother
father
dad
couple
person
patient
pt
mama
veteran
nun
priest
pastor
student
farmer
old man
old lady
gal
chap
family
widow
widower
preemie
preterm
twins
triplets
client
resident of ours
inpatient
outpatient
primip
gravida
multip
),? (?:of |aged )?\d{1,3}\b(?! ?(?:%|mg|ml|units|hours|days|weeks|minutes|years of|cm|mm|kg|lb))

\b(?:
aged?
age of
) \d{1,3}\b

\b\d{1,3} (?:
ans
anos
)\b(?! de (?:notre|nuestr|la clin|l'hop|diplom|servic|carr|residen|experi|metier))

\b(?:
he
she
her
him
patient
mom
mum
)(?:'s| is| was|,)? (?:only |just |now |barely |aged )?(?:\d{1,2}|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty)\b(?! ?(?:%|mg|ml|hours?|days?|weeks?|months?|minutes|times|lb|pounds|in\b|of\b|years (?:of|ago)|cm|mm|kg|\w{1,12} (?:times|ago)))

\b(?:in (?:his|her|their)|early|mid|late)[- ](?:(?:early|mid|late)[- ])?(?:
teens
twenties
thirties
forties
fifties
sixties
seventies
eighties
nineties
20s
30s
40s
50s
60s
70s
80s
90s
)\b

(?:^|[.!?:] )(?:aged? )?(?:
(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w{3,5})?
thirteen
fourteen
fifteen
sixteen
seventeen
eighteen
nineteen
\d{2}
)(?:,| and) (?:a |and |no |never |in |single|married|\w{1,12} (?:pregnant|years))

(?:
\b(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|veinte|doce|trece|catorce|quince) (?:y \w{3,7} )?anos\b
\b(?:quinze|seize|vingt|trente|quarante|cinquante|soixante)(?:[- ]\w{2,8}){0,2} ans\b
)

\b(?:
we
i
ours?
just
finally
today
)(?:'ve|'d| have| just| also| finally| recently| once| did| got to| had to){0,2} (?:had|got|have|saw|see|seen|met|treated|lost|admitted|delivered|took care of|sat with|visited|inherited|reviewed|assessed|examined|followed|discharged|transferred|transported|rounded on|consulted on|operated on|scrubbed (?:in )?on|assisted|caught|resuscitated|rescued|sedated|took|counselled|counseled|diagnosed|know|told) (?:a|an|this|one|two|three|another|our|the|some)(?: [\w-]{1,14}){0,3} (?:(?:lady|woman|man|guy|gentleman|girl|boy|kid|child|toddler|baby|infant|newborn|neonate|teen|teenager|grandmother|grandfather|granny|nan|fella|fellow|bloke|lad|lass|dude|mom|mum|mother|father|dad|couple|person|patient|pt|mama|veteran|nun|priest|pastor|student|farmer|old man|old lady|gal|chap|family|widow|widower|preemie|preterm|twins|triplets|client|resident of ours|inpatient|outpatient|primip|gravida|multip)|\d{1,2}[a-z ]{1,10}old|patient|case)\b

\b(?:saw|see|seeing|have|got|had|met|told|did) (?:a|an|this|my|our|one|three|two)(?: [\w'-]{1,15}){1,3} (?:
today
tonight
last night
yesterday
this (?:morning|week|afternoon|evening)
)\b

\b(?:had|took|got|saw) one (?:today|tonight|last|yesterday|this|once|who)\b

(?:
\bj'ai (?:vu|recu|eu|pris en charge|opere|accouche|soigne|suivi|annonce) (?:un|une|le|la|mon|ma)\b
\b(?:je l'ai|on l'a|nous l'avons) \w{3,12}\b
)

(?:
\b(?:atendi|conoci|recibi|opere|operamos|tuvimos|vimos|trate|ingresamos|salvamos|perdimos) (?:al?|un|una|el|la)\b
\bse nos (?:fue|murio)\b
\bme (?:llego|toco|entro|mando|trajo)\b
)

\b(?:
llego
ingreso
entro
vino
acudio
) (?:\w{1,10} ){0,3}(?:un|una|el|la)\b

\b(?:
(?:coded|intubated|extubated|resuscitated|delivered|scoped|admitted|discharged|pronounced|cannulated|sedated|transfused|amputated|grafted|tapped|stitched|sutured|operated on|disimpacted|examined|diagnosed|consented|cathed|stented|shocked|defibrillated|ventilated|catheterised|catheterized|biopsied|transplanted|dialysed|dialyzed|plated|casted|splinted|reduced|debrided|drained|lanced|vaccinated|swabbed|bagged|tubed|crashed onto|flew out|transferred|treated|nursed|looked after|cared for|took care of|saw|ultrasounded|triaged|rescued|saved|lost|buried)
(?:worked on|worked up|pulled|dug|fished|removed|sewed|re-?attached|re-?implanted|extracted|crowned|filled|drilled|capped|bonded|whitened|scaled|root[- ]canall?ed|dispensed|counselled|counseled|compounded|prescribed|titrated|weaned|tapered|dosed|injected|infused|primed|hung|pushed|bolused|detoxed|restrained|secluded|sectioned|committed|assessed|evaluated|interviewed|screened|tested|scanned|imaged|x-?rayed|echoed|ekg''d|palpated|auscultated|percussed|catheteri[sz]ed|straight cathed|irrigated|cleaned|packed|dressed|washed|fed|bathed|turned|repositioned|suctioned|nebuli[sz]ed|decannulated|trached|repaired|replaced|fixed|pinned|screwed|realigned|relocated|manipulated|fused|resected|excised|ablated|cauteri[sz]ed|froze|clipped|coiled|stapled|ligated|clamped|induced|sectioned|caught|swaddled|resected|rewarmed|cooled|warmed|decompressed|needled|stabili[sz]ed|extricated|boarded|packaged|collared|tourniqueted|flew|airlifted|transported|dispatched|rehabbed|mobili[sz]ed|fitted|implanted|programmed|interrogated|paced|cardioverted|converted|revived|rehydrated|misdiagnosed|autopsied|dissected|grossed|reported|embalmed|laid out|certified|held|hugged|comforted|consoled|sat with|prayed with|gave|giving|handing|handed|holding|delivering|treating|stitching|suturing|intubating|coding|scoping|draining|removing|pulling|discharging|resuscitating|opere|accouche|soigne|intube|recousu|enterre|annonce|opero|opere|atendi|cosi|saque|entube|salve|pari)
) (?:her|him|them|a|an|the|our|my|one|both|someone|this|his|it|out|up|two|three|four|\d{1,2})\b(?! (?:bill|house|bag|whole|boards?|exam|paper|poster|scooter|way|shift|talk|petition|letter|movie|film|show|tool|app|script|keynote|lecture|news|code|software|app|website|question|problem))

\b(?:
told
tell
telling
asked
asking
explained to
explaining to
informed
warned
promised
reassured
) (?:her|him|a woman|a man|a mum|a mom|a dad|them|the (?:family|son|wife|husband|daughter|mother|father|parents|patient))\b

\b(?:
je lui
le
) (?:ai|ai annonce|dis|dije|explique)\b

\b(?:did|do|doing|performed) (?:the|a|her|his|an) (?:\w{3,14} )?(?:
grafts?
section
surgery
fusion
medical
study
autopsy
autopsie
rape kit
kit
assessment
intake
home visit
evaluation
repair
reduction
intubation
block
lp
tap
line
delivery
cesarean
circumcision
extraction
biopsy
swab
bleed
cannula
ecg
echo
)\b

\b(?:(?:
(?:on|nous|je) l(?:'a|'ai|'avons) (?:\w{3,14})
j'ai (?:annonce|diagnostique|opere|accouche|intube|reanime|pleure avec|tenu|crie sur|eu en consult)
(?:lo|la|le) (?:llevamos|trajimos|operamos|intubamos|trajo|trajeron|puse|dije|perdimos|reanimamos|canalice|atendi|diagnostique)
diagnostique
tuvimos que
tenemos (?:al?|un|una)
on l'a
operation reussie
la cirugia de
visita a domicilio
suis allee? (?:au|a)
elle a tenu la main
agarrada de mi mano
tenu la main
))\b

\bc[ao]mes? (?:
in
thr(?:ough|u)
to us
back
by
out of
into
)(?: (?:again|today|tonight|yesterday|last night|this \w{5,9}|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)))?(?:,)? (?:with|after|to|because|by|our|my|the|in|screaming|bleeding|crying|via|from|and|still|a|for|convinced|holding|asking|wanting)\b

\b(?:
presented
presents
presenting
) (?:with|to|after|in|at|as)\b

\b(?:
brought
drove
driven
wheeled
flown
airlifted
medevac'?d?
bussed
rushed
carried
walked
helicoptered
choppered
blue-?lighted
transported
) (?:\w{1,6} ){0,2}(?:in|into)\b(?! (?:the bill|a marathon|charge))

\b(?:
medevac
retrieval
flew out
flew to
air ambulance
helicopter from
)\b

\b(?:
admitted
transferred
discharged
hospitali[sz]ed
sectioned
readmitted
referred
discharging
readmitting
admitting
) (?:to|from|with|on|last|the same|today|under|for|in|after|this|by|a|an|back|him|her|home)\b(?! (?:hospital last year|our state))

(?:
\b(?:left|leave|leaving) (?:ama|without being seen|against medical advice)\b
\bself-?discharged?\b
\bdid not wait\b
)

(?:
\b(?:back|in) again (?:on|last|tonight|today|with)\b
\bis back\b
)

\b(?:
rolled
wheeled
walked
limped
stumbled
strolled
waltzed
turned
showed
rocked
pitched
ended
landed
checked
signed
staggered
hobbled
crawled
drove (?:him|her)self
bounced
dragged
dropped
wandered
trotted
skipped
hopped
shuffled
toddled
marched
rode
) (?:him |her |them |herself |himself )?(?:in|up|into|back|off|out|down|over)\b(?=.{0,60}\b(?:with|after|to (?:us|the|our|my)|by|at|for|because|in (?:our|my|the)|on (?:our|my|a)|holding|covered|clutching|complaining|asking|saying|having|screaming|bleeding|convinced|wearing)\b)

\b(?:
chief complaint
presenting complaint
reason for (?:visit|consult)
c/o
complain(?:s|ed|ing) of
scan request
requisition
new (?:admission|admit|consult|intake|referral|client|diagnosis|patient)
the (?:admission|admit|consult|transfer|add-on|referral|intake)
home visit
hospice visit
call-?out
took the call
rapid response
code blue
code stroke
trauma (?:alert|activation|call)
crash call
met call
cat(?:egory)? 1
medics (?:brought|rolled)
ems (?:brought|rolled)
post-?take
overnight call
toned out
dispatched
)\b

\b(?:
est chez nous
est arrivee?
aux urgences
en urgencias
a urgencias
en consulta
en la guardia
en reeducation
en reanimation
au bloc
en planta
)\b

\b(?:(?:
(?:est|sont|etait) (?:entree?s?|arrivee?s?|venue?s?|rentree?s?|repartie?s?|sortie?s?|hospitalisee?s?|admise?s?|nee?s?)
hospitalisee?
internad[oa]
hospitalizad[oa]
ingreso
ingresad[oa]
vino (?:por|a|con|hoy|por la)
salio con
atropellad[oa]
ramenee?
amenee?
nees? chez nous
chez nous
nacid[oa]s aqui
(?:alta|place) (?:para|en|chez)
por fin alta
est sorti
est repartie?
))\b

\bmy (?:(?:little|old|older|elderly|young|younger|sweet|sweetest|poor|lovely|dear|middle-aged|drunk|pregnant|homeless|unconscious|confused|tiny|brave|bravest|angry|big|frail|retired|single|gorgeous|favou?rite|first|last|next|new|trans|deaf|blind|diabetic|stable|sick|sickest|very|really|certain|beautiful|local|small) ){0,2}(?:\d{1,2} ?[mf]|\d{1,2} ?yo|\d{1,2} ?(?:am|pm|o'?clock)|(?:first|last|next|\w{2,10}day) (?:patient|case|admission|appointment|visit)|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo) (?:lady|man|guy|clinic)|dka|stemi|gib|overdose|borderline|chest pain|appy|hip|guy in|lady in|suicide watch|stroke|admission|consult|add-on|delivery|postpartum ladies)\b

\b(?:
room
bed
bay
cubicle
cubi
box
chambre
cama
habitacion
trolley
hallway
table
pod
chair
cell
side ?room
) ?#?\d{1,4}[a-z]?\b(?! (?:beds?|minutes))

\b(?:the|our|that) (?:[\w-]{2,14} ){0,2}(?:
wrist
stone
leg
pain
overdose
appy
gallbladder
hip
stroke
stemi
dka
laceration
bleed
arrest
tib-fib
femur
) (?:guy|lady|girl|man|woman|kid|in (?:bed|bay|room|\d))\b

(?:
\b(?:participant|subject|case|volunteer) (?:#|no\.? )?\d{1,4}\b
\b(?:one|our very first|the only) (?:participant|respondent|volunteer)\b
)

\b(?:
in
to the family in
from
the (?:one|lady|guy|man|woman|gentleman|kid) in
) (?:bed |room |bay )?\d{1,2}\b(?=[,:.!]| (?:is|was|has|keeps|just|needs|wants))

\bfrequent flyer (?:is|was|came|in|back)\b

\b(?:
lit
salle
box
camilla
cuarto
sala
quirofano
) \d{1,3}\b

\b(?:
(?:monsieur|dame|mamie|papi|petit\w{0,3}|vieux|vieille|con|conne|toxico|celui|celle|patiente?|senora?|viejit[oa]|viej[oa]|imbecil|drogata|abuel[oa]|chic[oa]|fille) 
le 
la 
el 
hombre 
mujer 
)(?:du|de la|del) \d{1,3}\b

\b(?:
took care of
taken care of
looked after
look after
cared for
caring for
take care of
looking after
nursed
nursing
) (?:him|her|a|an|the|that|this|someone|one|your|our|my last|them)\b(?! (?:each other|ourselves|mom|dad|babies|baby at))

\b(?:he's|she's|they're|is|was|been) (?:here )?(?:
with us
in with us
under me
under us
on our (?:unit|ward|floor)
on (?:the|our|my) (?:list|books|caseload|service|schedule|panel)
in (?:our|my) (?:unit|ward|chair|clinic|care|bay)
)\b

\bon (?:my|our|the) (?:
list
books
caseload
census
hallway
operating table
or table
table
slab
service
panel
transplant list
unit
ward
trolley
couch
gurney
stretcher
caseload
roster
)\b

\b(?:in|to|into|through|from|outside|at) (?:my|our) (?:\w{1,12} )?(?:
list
books
caseload
clinic
surgery
chair
office
exam room
practice
bay
unit
ward
ed
er
a&e
icu
nicu
picu
department
theatre
waiting room
triage
resus
trauma bay
lab
pharmacy
counter
ambulance
rig
truck
hallway
hospital
hospice
pasillo
consulta
servicio
consultation
service
bloc
table
session
care
group
car park
corridor
prep room
shuttle
fridge
office hours
sick bay
)\b

(?:
\b(?:saw|see) you (?:in|at|last|on)\b
\bi delivered (?:the|that|this|her|him|you|your|a|as)\b
)

\b(?:
treating
seeing
following
managing
covering
admitting
transferring
monitoring
) (?:a|an|this|one) (?:\w{1,15} ){0,2}(?:(?:lady|woman|man|guy|gentleman|girl|boy|kid|child|toddler|baby|infant|newborn|neonate|teen|teenager|grandmother|grandfather|granny|nan|fella|fellow|bloke|lad|lass|dude|mom|mum|mother|father|dad|couple|person|patient|pt|mama|veteran|nun|priest|pastor|student|farmer|old man|old lady|gal|chap|family|widow|widower|preemie|preterm|twins|triplets|client|resident of ours|inpatient|outpatient|primip|gravida|multip)|patient|case)\b

(?:
\bfor (?:him|her),? (?:since|for) (?:years|\w{1,8} years)\b
\b(?:duty of candour|case report|serious case review|collateral|next of kin|next-of-kin|safeguarding|notified|mandatory report|child protection|coroner|post-?mortem|autopsy|capacity assessment|section \d|mental health act|5150|baker act)\b
)

\b(?:
broke the news
breaking the news
bad news
gave (?:him|her|them) the (?:diagnosis|news|results)
held (?:his|her|their) hands?
hold(?:ing)? (?:his|her|their) hands?
sat with (?:him|her|them)
called (?:his|her|the) (?:wife|husband|son|daughter|mom|mother|family|dad|parents)
time of death
called it
rosc
withdrew
withdrawing (?:care|support)
comfort care
compassionate extubation
made (?:him|her) comfortable
rang the bell
went home
gets to go home
goes home
going home
sent (?:him|her|them) home
on (?:the|a) vent(?:ilator)?
on ecmo
hand(?:ed|ing) over
prescription for
primed
cut (?:the|his|her) (?:belt|ring|clothes|shirt|jeans|boot)
chest compressions
pushing on (?:the|his|her) chest
)\b

\b(?:
at (?:the )?bedside
bedside
the next bed
in the bed
hospital bed
waiting room
in recovery
in resus
in theatre
in triage
in the (?:ed|er|icu|or|nicu|picu|ward|clinic|unit|ambulance|bay|cath lab|trauma bay)
on (?:the )?(?:ward|labou?r ward|labou?r and delivery|medsurg|med-surg|icu|tele|nicu|l&d|unit|floor)
front desk
reception desk
through the window
at the counter
crash cart
call bell
call light
in (?:a|her|his|the) gown
wristband
emesis basin
pill organi[sz]er
discharge (?:papers|summary)
consent form
drain
drip
ventilator
oxygen mask
syringe driver
stretcher
gurney
trolley
handcuffed
shackled
in custody
locked (?:door|unit|ward)
psych hold
home visit
houseboat
school nurse
prison clinic
jail clinic
clinic diaries
my clinic
our clinic
the chart
the notes
the scan
the x-?ray
the ct
the mri
the biopsy
the results
the labs
the monitor
the ultrasound
the specimen
the slides?
the body
the morgue
the mortuary
the autopsy
the coroner
)\b

\b(?:
au chevet
dans le couloir
en la sala de espera
junto a la cama
sa femme a cote
en (?:el )?pasillo
(?:urgences|urgencias|reanimation|en rea|soins intensifs|terapia intensiva|uci|quirofano|au bloc|bloc \d|maternite|maternidad|ehpad|chu|hopital|clinique|clinica|dispensaire|consultorio|cabinet|a domicile|au domicile|a domicilio|en sala|mi sala|brancard|camilla|ambulancia|smur|samu|en consult\w{0,7}|en planta|en el piso|en chambre|salle \d{1,3}|cuarto \d{1,3}|lit \d{1,3}|lhss|centro de salud|pabellon)
) ?

\b(?:we|i|i've|we've)(?: just| also|'ve)? (?:
lost
pronounced
withdrew
called
buried
) (?:a patient|her|him|both|one|someone|a \w{1,10}|another|the baby|my first|our first|them)\b(?! (?:bet|game|bag|lanyard))

\b(?:he|she|baby|patient|they|dad|mom|mum|who|and|it)(?:'s)? (?:
died
passed
passed away
slipped away
didn't make it
coded
arrested
bled out
crashed
went at
didn't come back
didn't survive
survived
did not survive
never woke
isn't awake
won't wake
lived
)\b

(?:
\bdidn't get (?:her|him|them) back\b
\b(?:said|say) goodbye to\b
\bdead before\b
\bgone before\b
\bhad (?:\w{1,8} )?(?:days|weeks|hours) (?:left|to live)\b
)

\b(?:
slipped away
passed peacefully
se nos fue
est decedee?
est partie
n'a pas survecu
murio
fallecio
rest easy
rest well
rip
)\b

\b(?:
never forget
think(?:ing)? about (?:her|him|them|that \w{3,8}|it) (?:forever|every|for|all)
can'?t (?:stop thinking|get (?:him|her|it) out)
broke me
breaks me
haunts? me
stays? with me
stuck with me
still see (?:his|her)
gonna think
remember (?:his|her|that) (?:face|eyes|hand|voice|name)
i (?:had|have) to go back in
cried in (?:the|my)
nobody prepares you
hug your (?:people|kids|babies|loved ones)
had to (?:say|tell|write) (?:it|this)
besoin de le dire
no (?:puedo|puede) llorar
first time i(?:'ve)?
best (?:thing|save|case|shift|day)
made my (?:day|week|shift|year)
highlight of my (?:day|week|shift)
bless (?:him|her)
good for (?:him|her|them) honestly
god love (?:him|her)
one for the books
dull (?:night|day|moment)
you can't make this up
true story
reader, (?:he|she|i)
)\b

\b(?:she|he|they|who|(?:lady|woman|man|guy|gentleman|girl|boy|kid|child|toddler|baby|infant|newborn|neonate|teen|teenager|grandmother|grandfather|granny|nan|fella|fellow|bloke|lad|lass|dude|mom|mum|mother|father|dad|couple|person|patient|pt|mama|veteran|nun|priest|pastor|student|farmer|old man|old lady|gal|chap|family|widow|widower|preemie|preterm|twins|triplets|client|resident of ours|inpatient|outpatient|primip|gravida|multip)) (?:just |then |once |always |also )?(?:
asked
told
said to
thanked
wanted
refused
insisted
swore
squeezed
hugged
cried
called
named
yelled at
threw
drew
offered
brought
gave
handed
promised
apologi[sz]ed
laughed
smiled
declined
demanded
begged
whispered
blinked
sang
tweets
keeps
)(?: (?:me|us|my|our|whether|if|the|for|to|him|her|that|it|a|she|he)|[.,!?]|$)

\b(?:patient|pt|mom|dad|husband|wife|kid|family|him|her) ?:

\b(?:
asked
told
thanked
hugged
called
taught
offered
sent
gave
brought
) me\b(?! to (?:present|speak|cover))

\b(?:
m'a dit
m'a demande
m'a appelee?
m'a offert
elle a demande
il a demande
me pidio
me dijo
me pregunto
me ha dit
me ha dicho
no le diga
dice que
dit que
)\b

\b(?:
m'a (?:appris|demande|dit|remercie|serre|offert|fait)
il voulait
elle voulait
avait choisi
me (?:pinto|dijo|pidio|abrazo|regalo|escupio|llama|dice|enseno)
queria
como queria
)\b

\b(?:
she
he
her
him
his
hers
elle
il
ella
lui
)(?:'s|'d|'ll)?\b

\b(?:
(?:cancers?|hypertension|hypotension|infarct\w{0,3}|embolism|thrombosis|syndrome|disorder|disease|illness|injur(?:y|ies|ed)|trauma|accident|attack|failure|arrhythmia|tachycardia|defect|deficiency|obstruct\w{2,4}|perforat\w{2,4}|dissection|torsion|prolapse|impaction|aspirat\w{2,4}|choking|poisoning|intoxicat\w{2,4}|dehydrat\w{2,4}|malnutrition|obes(?:e|ity)|autis\w{1,3}|adhd|ptsd|ocd|anxiety|insomnia|migraines?|eczema|psoriasis|lupus|crohn'?s|celiac|gout|shingles|strep|flu|rsv|croup|sickle|lyme|scabies|lice|worms?|maggots?|botched|infertility|preterm|pre-?eclamptic|cerebral|palsy|epilep\w{2,4}|trisomy|cleft|hydrocephal\w{2,4}|cancer|tumou?rs?|melanoma|lymphoma|leuk[a]?emia|sarcoma|carcinoma|metasta[a-z]{1,8}|chemo|stroke|seizures?|sepsis|septic|heart attack|stemi|dka|dvt|aaa|hiv|hepatitis|tb|tuberculosis|endocarditis|meningitis|pneumonia|fractures?|femur|pelvis|hip|overdose|od|withdrawal|withdrawing|narcan|detox|suicid[a-z]{1,6}|self-harm|psychosis|psychotic|schizophrenia|bipolar|depression|dementia|alzheimer's|parkinson's|miscarriage|stillb[a-z]{1,6}|abortion|ivg|ectopic|pregnant|pregnancy|preeclampsia|eclampsia|labou?r|c-section|breech|transplant|bypass|hysterectomy|mastectomy|appendix|appendicitis|appy|gallbladder|hernia|colonoscopy|colposcopy|biopsy|mri|ct|x-?ray|echo|ekg|ecg|troponin|potassium|platelets|a1c|urine screen|hcg|smear|polyps?|pathology|effusion|chest tube|trach|vent|vented|ventilator|ecmo|picc|foley|catheter|iv|dialysis|morphine|dilaudid|fentanyl|lithium|insulin|warfarin|antibiotics|post-?op|pre-?op|surgery|operation|amputation|burns?|anaphylaxis|rash|abscess|cellulitis|infection|bleeding|h[a]?emorrhage|ruptured?|arrest|cpr|chlamydia|syphilis|gonorrh[o]?ea|herpes|std|sti|veneers|crown|extraction|root canal|braces|filler|botox|implants?|lipo|facelift|rhinoplasty|prosthetic|wheelchair|brain tumou?r|aneurysm|diagnosis|diagnosed|relapse|remission|hospice|palliative|dnr|dnacpr|prognosis|dka|copd|chf|diabetes|diabetic|wound|ulcer|gangrene|rabies|botulism|measles|malaria|dengue|mono|covid|vaginoplasty|circumcision|vasectomy|ivf|fertility treatment|spinal cord|concussion|coma|dying|died|death|labs|bloodwork|results|scan|scans|refill|prescription|meds|visit|appointment|follow[ -]?up|cancer-free|cirurgia|cirugia|operacion|chimio|chirurgie|operation|greffe|avc|infarctus|fracture|accouchement|grossesse|embarazada|parto|trasplante|fractura|infarto|diabete|vih|sida|sobredosis|convulsion[a-z]{0,4}|femoral|rougeole|hemorro[i]?des|seropositivite|anafilaxia|biopsia|diagnostic|diagnostico)
(?:(?=\w{6})\w{3,16}(?:itis|[^m]osis|a?emia|[^l]oma|[^l]omas|ectomy|ectomies|plasty|ostomy|otomy|oscopy|ography|[a-z]{2}pathy|algia|[a-z]{2}uria|pnea|pnoea|cardia|plegia|paresis|rrh[a-z]{1,4}|penia|megaly|lysis|emesis|phasia|opsy|trauma|cyte|cytes|statin|olol|pril|sartan|cillin|mycin|azole|azepam|caine|mab|tidine|floxacin|vir|parin|oxaban|gliptin|glutide|idone|apine|triptan|dipine))
(?:fatal familial insomnia|creutzfeldt|cjd|prion|huntington'?s|als|motor neurone? disease|angiosarcoma|paraganglioma|pheochromocytoma|hlh|brucell[a-z]{1,4}|q fever|hanta(?:virus)?|plague|leprosy|rabies|botulism|anthrax|tularemia|kuru|tetanus|diphtheria|polio|locked[- ]in|progeria|moyamoya|wegener'?s|takayasu|behcet'?s|kawasaki|stiff person|guillain|myasthenia|porphyria|amyloid[a-z]{0,4}|sarcoid(?:osis)?|albinis[a-z]{0,3}|alagille|wilson'?s disease|marfan|ehlers|trisomy|osteogenesis|conjoined|situs inversus|charcot'?s triad|cone dystrophy|mitochondrial|epidermolysis|stevens[- ]johnson|necroti[sz]ing fasciitis|flesh[- ]eating|naegleria|brain-eating|medullary|carcinoid|craniopharyngioma|glioblastoma|dipg|retinoblastoma|neuroblastoma|ewing'?s?|osteosarcoma|chordoma|mesothelioma|aplastic|tts?p|pnh|sickle|h[a]?emophili[a-z]{1,3}|cystic fibrosis|tay[- ]sachs|leigh|batten|rett|williams syndrome|prader|fragile x|kluver|capgras|cotard|foreign accent|broken heart|takotsubo|insulinoma|leishmania[a-z]{0,4}|melioidosis|cysticercosis|echinococc[a-z]{1,3}|mucormycosis|scurvy|beriberi|thallium|cyanide|ricin|fibrodysplasia)
)\b

\b(?:(?:
cancer du
leucemie
leucemia
lymphome
linfoma
neuroblastom[ea]
tumeurs?
diabet(?:e|es|ique|ico|ica)
hemofilia
hemophilie
avc
ictus
infarctus
infarto
embolie
pancreatit(?:e|is)
papil[ol]?edem[ae]
hemorragi[ea]
hemorragie
fractura
grossesse
enceinte
embaraz(?:o|ada)
accouchement
parto
cesarien(?:ne)?
cesarea
chimio
quimio
greffee?
trasplante
transplante
amputee?
amputar
ulcer[ea]
escarre
angine
bronchiolite
asthme
epilepsi[ea]
demence
demencia
prothese
pneumonie
neumonia
fievre
fiebre
ongle incarne
septicemie
menottee?
tomografia
radiographie
perfusion
insulin[ae]
morfina
heparin[ea]
porphyrie
creutzfeldt
semaines d'amenorrhee
\d{2} sa\b
\d{2} semanas
maladie
enfermedad
vacc?ina?
pilule
arret cardiaque
paro cardiaco
convulsi\w{2,5}
quemad[oa]s?
brulee?s?
))\b

\b(?:(?:
urinal
bleep(?:ed)?
cath
fascia
tech
phase [123]
positives
call light
ice chips
bed ?pan
gown
monitor
curtain
isolation
sitter
census
code
coded
bay
pre-?op
op note
anesthesia
anaesthetic
needles?
lidocaine
retractors?
scalpel
fever
fevers
febrile
chest pain
belly pain
abdominal pain
headaches?
dizzy
vomiting
vomited
bleed(?:ing|s)?
bled
blood
bloody
pressure
bp
heart rate
hr
sats?
spo2
o2
oxygen
glucose
sodium
lactate
hgb
h[a]?emoglobin
hematocrit
creatinine
crit
wbc
troponins?
d-dimer
lipase
bilirubin
swollen
swelling
lump
mole
cyst
nodule
mass
clot
clots
broken
broke
fractured?
dislocated?
sprain(?:ed)?
torn
cut
laceration
lac
bruises?
bruising
stab(?:bed)?
burn(?:ed|t)?
bite
bitten
allerg(?:y|ic)
overdosed?
unconscious
unresponsive
collapsed?
fainted
syncope
confused
delirious
agitated
restrained
psych
hallucinat[a-z]{2,4}
paranoid
manic
weak(?:ness)?
numb(?:ness)?
paraly[sz]ed
blind
deaf
itch(?:y|ing)
pus
poop
stool
constipat[a-z]{2,3}
enema
vomit
cough(?:ing)?
wheez[a-z]{1,3}
asthma
gasping
breathing
sob
hypox[a-z]{1,3}
tachy
brady
rhythm
afib
vtach
vfib
flatline
pulse
shock
crashing
coding
compressions
rosc
epi
levo
propofol
ketamine
roc
bagging
tube
drain
catheter
stitches
sutures
staples
cast
splint
sling
brace
crutches
walker
stent
pacer
pacemaker
icd
lvad
graft
screws
plates
ex-?fix
hardware
prosthesis
dentures
tooth
teeth
molar
gums?
eye
ear
nose
throat
lungs?
liver
kidneys?
bladder
bowel
colon
rectum
spleen
pancreas
ovary
ovarian
uterus
cervix
prostate
testic[a-z]{2,4}
breast
nipple
aorta
aortic
carotid
valve
heart
brain
skull
spine
spinal
ribs?
femoral
tibia
ankle
knees?
elbow
wrist
shoulder
hip
thigh
calf
toes?
fingers?
thumb
scalp
jaw
face
skin
nerve
labou?r
contractions
cervical
dilated
epidural
placenta
preterm
cord
fetal
fetus
gestation
weeks pregnant
postpartum
trimester
newborn
apgar
dose
dosage
tablets?
pills?
injection
infusion
drip
bolus
units
transfusion
cultures?
antibiotic
vaccine
jab
shots?
swab
urine
bloods
labs?
ultrasound
scope
scan
film
imaging
radiation
immunotherapy
treatment
therapy
therapist
consult
referral
referred
screening
check-?up
exam
symptoms?
diagnos[a-z]{2,4}
prognosis
terminal
stage (?:[1-4]|iv|iii|ii|i)\b
metastatic
biopsied
benign
malignant
recurrence
relapsed?
remission
comfort care
palliat[a-z]{2,4}
goals of care
code status
full code
withdraw[a-z]{0,4} care
organ donor
autopsy
morgue
funeral
chart
charting
triaged?
ambulance
ems
medics?
paramedics
stretcher
gurney
trolley
bedside
rounds
handover
shift
on call
overnight
inpatient
outpatient
admission
discharge
readmission
ama
room air
npo
iv
im
prn
stat
))\b

\b(?:(?:(?:the|our|this|his|her|my|an?|in|to|this) (?:
ed
er
a&e
icu
picu
nicu
micu
ccu
resus
ward
unit
floor
theatre
or
clinic
surgery
trauma bay
hospital
office
practice
l&d
delivery room
recovery
hospice
rehab
cath lab
triage
waiting room
exam room
nursing home
care home
psych ward
dialysis
burn unit
urgent care
chair
table
operating room
department
lab
helicopter
ambulance
)))\b

\b(?:(?:
urgences
urgencias
reanimation
en rea
soins intensifs
terapia intensiva
uci
quirofano
au bloc
bloc \d
maternite
maternidad
ehpad
chu
hopital
clinique
clinica
dispensaire
consultorio
cabinet
a domicile
au domicile
a domicilio
en sala
mi sala
brancard
camilla
ambulancia
smur
samu
en consult\w{0,7}
en planta
en el piso
en chambre
salle \d{1,3}
cuarto \d{1,3}
lit \d{1,3}
lhss
centro de salud
pabellon
))\b

\b(?:(?:
ibuprofen
tylenol
acetaminophen
paracetamol
aspirin
naproxen
advil
motrin
benadryl
zofran
prednisone
steroids?
amoxicillin
augmentin
azithromycin
z-?pack
doxycycline
keflex
cipro
antibiotics?
metformin
insulin
novorapid
lantus
ozempic
wegovy
semaglutide
tirzepatide
mounjaro
lisinopril
losartan
amlodipine
metoprolol
propranolol
warfarin
eliquis
xarelto
statins?
atorvastatin
lexapro
zoloft
sertraline
prozac
ssri
wellbutrin
xanax
ativan
adderall
vyvanse
ritalin
lithium
gabapentin
tramadol
oxycodone
percocet
vicodin
dilaudid
morphine
fentanyl
suboxone
methadone
levothyroxine
synthroid
tamoxifen
methotrexate
progesterone
estrogen
birth control
the pill
plan b
valacyclovir
valaciclovir
valtrex
acyclovir
aciclovir
fluconazole
diflucan
ivermectin
hydroxychloroquine
fenbendazole
omeprazole
lansoprazole
pantoprazole
albuterol
ventolin
inhaler
salbutamol
water pill
furosemide
lasix
melatonin
magnesium
potassium
pepto
imodium
miralax
senna
peroxide
hydrocortisone
clobetasol
calamine
charcoal
codeine
tramadol
viagra
cialis
finasteride
spironolactone
accutane
retinol
tretinoin
botox
nitrofurantoin
macrobid
bactrim
trimethoprim
cbd
kratom
edible
papaya leaf
paracetamol
metformina
ibuprofeno
amoxicilina
pastilla
))\b

\b(?:(?:
centrals
incisors?
premolars?
wisdom teeth
dentur\w{1,3}
bridge ?work
fishbone
husk
abutment
caries
periodont\w{2,4}
ear wax
earwax
hearing (?:aid|test)
audiogram
cochlear
otoscope
glasses prescription
retina\w{0,2}
cataracts?
glaucoma
corneal?
dispensary
blister pack
methadone
suboxone
buprenorphine
clozapine
depot
haldol
olanzapine
antipsychotics?
lithium
ect
sectioned
mania
psychiatric
delusion\w{0,3}
hallucinat\w{2,4}
koro
catatoni[ac]
eating disorder
anorexia
self-?harm
virgin
hymen
imperforate
midwives
c-?section
cesarean
caesarean
forceps
ventouse
shoulder dystocia
nuchal
crowning
contractions
dilated
meconium
postpartum
antenatal
prenatal
perinatal
surrogate
ivf
embryos?
triplets
twins
vsg
gastric (?:sleeve|bypass)
bariatric
veneers?
botox
filler
liposuction
rhinoplasty
bbl
rib fractures
tib-?fib
open fracture
clavicle
traction
ex-?fix
cast room
countertops
silicosis
asbestosis
mesothelioma
transplant list
dialysis chair
fistula
hd session
dcd
organ donor
apheresis
enzyme replacement
gene therapy
hormone therapy
testosterone
oestradiol
estradiol
puberty blockers?
brca\d?
huntington\w{0,3}
carrier
genetic (?:test|counsel\w{2,5})
decompression
the bends
hyperbaric
insulin
sugars
amlodipine
blood pressure
\d{2,3}/\d{2,3}
hep (?:a|b|c)
prep\b
partner notification
contact tracing
rape kit
sane nurse
forensic
tox screen
narcan
fentanyl
overdose number
syringe driver
symptom control
palliative
hospice
last rites
end of life
brain death
nok
advance directive
dnr
polst
gsw
stab wound
impaled
swallowed
foreign body
splenic flexure
endoscopist
batteries
degloving
amputat\w{2,4}
tourniquet
c-?collar
backboard
tachycardi[ac]
diagnos\w{2,4}
dx
prognosis
metastas\w{2}
staging
biops\w{1,3}
aml\b
nhl\b
cll\b
cml\b
mds\b
remission
relapse\w{0,2}
chemo\w{0,9}
radiation
port-?a-?cath
hickman
cornada
ingles
quemad\w{1,4}
bassin
saign\w{1,4}
hemorrag\w{2,4}
ahog\w{2,4}
noyade
noye\w{0,2}
reeducation
cancer
semaines
semanas
sonda
prostata
prostate
tumeur
tumor
fievre
fiebre
dialisis
dialyse
rinon
rein\b
foie
higado
coeur
corazon
poumon
pulmon
grossesse
enceinte
enfermedad
maladie
gravement
urgence
trasplante
))\b

\b(?:
doctors?
physicians?
nurses?
nursing
residents?
residency
attending
surgeons?
hospitalist
intern
interns
medic
medical
medicine
med school
med student
midwi(?:fe|ves)
pharmac(?:y|ist|ists)
dentists?
dental
gps?
registrars?
consultants?
paramedics?
rn
lpn
cna
hca
pgy-?\d
ms[1-4]
m[1-4]
np
pa
crna
anesthesi\w{3,7}
anaesthe\w{3,7}
radiolog\w{2,4}
cardiolog\w{2,4}
derm\w{0,9}
psych\w{0,8}
ortho\w{0,8}
oncolog\w{2,4}
obgyn
ob
peds
pediatric\w{0,4}
paediatric\w{0,4}
neuro\w{0,8}
urolog\w{2,4}
therapist
clinicians?
scrubs
stethoscope
white coat
patients?
pts?
healthcare
health care
nhs
medecin
infirmiere?s?
urgences
medico
enfermer[oa]s?
hospital
pacientes?
consulta
implants?
filler
botox
vaccine\w{0,2}
vaccin\w{2,5}
cure[sd]?
chemo
surgery
diagnos\w{2,4}
)\b

\b(?:
medecins?
infirmiere?s?
internes?
aide-soignante?s?
sage-femmes?
medic[oa]s
enfermer[oa]s?
residentes?
guardia
garde\b(?= de| a| en|,)
de turno
cirujan[oa]s?
chirurgienn?e?s?
dentistas?
pharmacienn?e?s?
farmaci[ao]
prescris
ordonnance
receta
pacientes?
patientes?
antibiotiques?
antibioticos?
anticoagulante?s?
medicament(?:o|os|s)?
marcapasos
a parir
genoux
dolores?
l'examine
doctoras?
radiografia
suero
consultas?
gynecos?
reeducation
bajar de peso
)\b

\b(?:his|her|their|the kid's|the baby's|the patient's|pt's|whose)(?: \w{2,12})? (?:
face
head
skull
brain
eyes?
ears?
nose
mouth
teeth
tooth
jaw
neck
throat
shoulder
arms?
elbow
wrists?
hands?
fingers?
thumb
chest
heart
lungs?
ribs?
back
spine
belly
abdomen
stomach
liver
kidneys?
spleen
gallbladder
bladder
bowel
rectum
butt
bum
penis
scrotum
testicles?
vagina
uterus
cervix
breasts?
hips?
pelvis
femur
legs?
knees?
shin
ankle
foot
feet
toes?
skin
blood
hair
scar
wound
stump
tumou?r
placenta
pulse
pressure
oxygen
sats
sugars?
a1c
fever
pain
meds
pills
insulin
inhaler
chart
dossier
scans?
results
labs
mri
ct
x-?ray
biopsy
bloods
urine
diagnosis
surgery
echo
pathology
potassium
platelets
chemo
transplant
wristband
iv
line
foley
birth plan
epidural
bypass
op note
infusion
tube
drain
cast
brace
hearing aids?
dentures
gel
mastectomy
testosterone
depot
clozapine
methadone
suboxone
)\b

\b(?:
(?:seen|treated|admitted|readmitted|diagnosed|evaluated|examined|assessed|hospitali[sz]ed|discharged|transferred|referred|operated on|monitored|under treatment|under care|residing|resides)
visited
reviewed
presented
consulted
consult
appointment
check-?up
surgery
visit
transplant
scan
biopsy
admit date
care of
dx'd
tx'd
visited
)\b(?: (?:at|by|on|in|to|with|under|last|here|our|from|it|again|the|dr|@|case))

(?:^|\bfor |\bmgmt |\bin )(?:\w{1,12} ){0,2}\b(?:
pt
patient
) w(?:/|ith) 

\b(?:
mr
mrs
ms
miss
)\b\.? \w

\b(?:
mrn
emr
record
insurance
policy
ssn
ss#
social
health plan
member
acct
nhs
)\b

\b(?:i|i'm|i've)(?: just| also| really| often| kind of| sort of){0,2} (?:
want
wanted
hope
hoping
wish
plan
planning
think about
thinking about
thought about
been thinking (?:about|of)
)(?: (?:to|i|of|about|that)){0,3} (?:die|dying|be dead|being dead|not be here|not being here|not wak(?:e|ing) up|just don't wake up|don't wake up|didn't wake up|end (?:it|my life|things)|ending (?:it|my life|things)|disappear|kill(?:ing)? myself|crash(?:ing)? my car|driving into)\b

(?:
\b(?:passive|active) (?:si|suicidal)
\b(?:i'm|i am|feeling|been|am i) (?:\w{1,10} )?suicidal\b
\bsuicidal (?:thoughts|ideation)\b(?=.{0,60}\b(?:i|my|me)\b)
)

\b(?:
better off without me
better off (?:if i|with the life insurance|with me gone)
no ?one would (?:notice|miss me)
who would (?:actually )?(?:notice|miss)
don't plan to be here
not (?:going to|gonna) be here (?:much longer|in|next)
don't want to (?:be here|be alive|wake up|exist|live)
no reason to (?:live|go on|keep going)
can't (?:go on|keep living|do this life)
tired of (?:being alive|living|existing)
hurt(?:ing)? myself
my own life
written (?:the|my|a) note
giving away my
only way (?:out|the \w{1,10} go away)
shouldn't google
stockpil\w{1,4}
count(?:ed|ing) (?:the|my) pills
overpass
step off the
in front of a train
)\b

(?:
\b(?:veux|voudrais|envie de) (?:mourir|en finir|disparaitre|ne plus etre la)\b
\bidees (?:noires|suicidaires)\b
\b(?:quiero|ganas de) (?:morir(?:me)?|desaparecer|no despertar)\b
\bno quiero (?:vivir|seguir)\b
\bne pas me reveiller\b
\bplus envie de vivre\b
)

\b(?:
nothing left (?:in the tank|to give)
i'm (?:not ok|not okay|drowning|falling apart|breaking|completely broken|burnt out|burned out|so burnt|so burned|numb|hollow|empty|not coping)
can't (?:do this anymore|cope|stop crying|get out of bed|face (?:going|another)|breathe before|keep doing this)
(?:cry|crying|cried|sobbing|sobbed) (?:in|on) (?:the|my|every|a) (?:\w{1,10} )?(?:car|stairwells?|bathroom|shower|parking|supply|garage|toilet|closet|walk|drive)
been crying
i don't think i am
i feel (?:hollow|numb|nothing|empty)
haven't (?:opened my blinds|slept in|eaten|showered)
threw up .{0,30}before (?:going in|my shift|work|every shift)
throw(?:ing)? up before
panic attacks?
sign me off
signed off (?:sick|with)
my body (?:just )?refuses
does anyone know a therapist
therapist (?:who|that)
dread (?:every|going)
running out of whatever
stopped feeling
sit in my car
sat in (?:my|the) car
parked .{0,40}(?:forty|thirty|\d\d) minutes
one shoe on
i can't feel
je craque
a bout
je n'en peux plus
j'en peux plus
no puedo mas
estoy agotad[oa]
burn-?out total
haven't stopped shaking
not sure i can
i'm (?:so|really) tired of
)\b

(?:
\b(?:my|our) (?:dad|mom|mum|mother|father|wife|husband|son|daughter|brother|sister|baby|best friend|work (?:wife|sister|husband)|grandm\w{2,5}|partner) (?:\w{1,10} )?(?:died|passed|is gone|killed|took his|took her)\b
\b(?:dad|mum|mom) died\b
)

\blost (?:one|a patient|someone|a kid|my first|a baby|her|him|my (?:dad|mom|mum|best friend|brother|sister))\b.{0,120}\b(?:cry|crying|cried|can't|stairwell|stopped|hollow|loved|home)\b

\b(?:
first death
light a candle
stopped counting (?:out loud)?
i miss (?:him|her)
my miscarriage
we lost (?:our|the) baby
can't stop (?:thinking|seeing)
keep seeing (?:his|her) face
grieving
mourning
bereave\w{1,5}
funeral (?:was|is)
lost a co-?resident
eleven since
)\b

(?:
\b(?:mon|ma) (?:pere|mere|frere|soeur|mari|femme|fils|fille) est (?:mort|morte|decedee?|parti|partie)\b
\b(?:muri[o~00f3]|fallecio) mi (?:padre|madre|herman[oa]|hij[oa]|espos[oa])\b
\bmi (?:padre|madre|herman[oa]) (?:murio|fallecio)\b
)

\b(?:
grabbed me
groped
touched me
harass(?:ed|ing|ment) me
sexually (?:harass|assault)\w{0,3} (?:me|by)
assaulted me
propositioned me
cornered me
stalking me
followed me home
doxx?ed
(?:they|someone|he) found my (?:house|address|home)
death threats
threaten(?:ed|ing|s) (?:me|my (?:family|kids))
bull(?:y|ied|ying) me
being bullied
rolls (?:her|his) eyes when i
screams at me
throws (?:\w{1,10} ){0,2}at me
humiliat\w{2,5} me
used my body
calls me (?:\w{1,10}|the)
laughed at me
told (?:the )?others i'm
called me a? ?(?:slur|stupid|fag|chink|n-word)
racist .{0,30}to me
retaliat\w{2,5} against me
afraid to go (?:in|to work)
slurs? at me
he used my
puts? me on every
eighty classmates laughed
think about my career
me grita
me acosa
me toco
m'a touchee?
me harcele
harcele[e]?
)\b

\b(?:
i think i'm an (?:alcoholic|addict)
i'm an (?:alcoholic|addict)
i (?:relapsed|can't stop drinking|drink (?:every|alone|before)|need to stop drinking|want to (?:stop|get clean|quit drinking)|need (?:rehab|detox)|am using again|started using)
a (?:bottle|fifth|pint) (?:of \w{1,8} )?(?:a|every|per) (?:night|day)
pocketing the waste
divert(?:ing|ed) (?:fentanyl|meds|the)
stealing (?:fentanyl|meds|the waste|from the pyxis)
physician health program
my drinking
my using
hooked on
addicted to
withdrawals? at work
operated with the shakes
smell it on (?:me|my)
meeting with doctors in it
\baa\b meeting
sober .{0,20}(?:relapse|slip)
and then (?:i )?(?:relapsed|friday)
je bois
alcoolique
estoy bebiendo
soy alcoholic[oa]
dependant
taking (?:the )?(?:leftover|waste)
practitioner health for (?:me|myself)
)\b

\b(?:
whistle-?blow\w{0,4}
(?:how|where|who) (?:do|can|should|did) (?:i|you|we) (?:report|escalate|go to|tell|call)\b.{0,80}
do i go to the (?:state|board|press|media)
report (?:them|my hospital|this hospital|anonymously)
billing for (?:visits|services|things) (?:that )?(?:never|didn't)
falsif\w{2,6}
(?:told|asked|made|advised|forced) (?:us |me )?(?:not )?to (?:chart|write down|document|clock out|lie|alter|change|delete|falsify|log)
(?:admin|they|pd|coordinator|program) (?:edits?|deletes?|deleted|covers? up|buried|told us not|threatened)
datix(?:ed)? (?:it|came back)
closed: "no harm"
hotline that
lawyer for this
protects? (?:you|whistle)
leak rate
done my own audit
trainees? (?:before me )?(?:raised|reported)
retaliation
unsafe (?:ratios?|staffing) (?:and|but|told)
told (?:supervisor|my manager|management) in writing
one alarm away
what do i do\?
acgme
who outside the hospital
the word acgme
duty hours? (?:violation|logs?)
off the record
cover(?:ed|ing)? (?:it |this )?up
a quien (?:denuncio|reporto)
comment signaler
lanceur d'alerte
)\b

\b(?:
time of death
forward my mail
legally deceased
my own funeral
has ended me
killed me
burrito
lol
lmao
haha
for (?:primary care|colleagues|uk colleagues)
our (?:new )?(?:cohort )?paper
asking about suicide
suicide[- ](?:prevention|rates)
literature
speaking
practitioner health is
put both in your phone
if you're thinking about
you can (?:call|text)
call or text 988
samaritans(?:: | are | on )
years? sober
my daughter's
didn't match
almost left
i was told
i'm a program director now
told (?:twice|my boards)
survey
petition
union
picket
vote
minister
congress
public meeting
i've written to
with my name on it
in writing, with dates
taller de mindfulness
sindicato
)\b

\b(?<span>
(?:work(?:ed|ing)|figur(?:ed|ing)) out (?:which|what|how|where|when)(?: [\w']{1,12}){1,8} (?:nobody checks|no one checks|nobody (?:would|will)|unlocked|high enough|be easiest|easiest for|find me|found|give away|miss)
(?:which|what) (?:stairwell|roof|car park|bridge|platform|room|cupboard|drawer|vein|dose)(?: [\w']{1,10}){0,5} (?:nobody|no one|unlocked|checks|enough)
(?:look(?:ing|ed)?|looks|star(?:e|ing|ed)|regarder?|miro|mirando|mirar) (?:at |el |le |la |por )?(?:the |a |that )?(?:bridge|roof|river|tracks|train|overpass|cliff|window|pont|puente|ventana|quai|vias)(?: [\w']{1,9}){0,3} (?:differently|too long|autrement|distinto|de otra|longer|and think)
(?:driv(?:e|ing)|steer(?:ing)?|walk(?:ing)?|veer(?:ing)?|swerv(?:e|ing)|step(?:ping)?) (?:on,? |off |straight |just )?(?:into|off|in front of) (?:the |a |oncoming )?(?:river|tree|wall|barrier|traffic|bridge|lorry|truck|sea|road|roof|balcony|median|train|lake|pier)
(?:just )?(?:keep|kept|not stop) (?:on )?(?:driving|walking) (?:and|until|past|into|till)
(?:hope|hoping|hoped|wish|wished|wishing|fantasi[sz]\w{2,4}) (?:about |that |for |of )?(?:a |the |some )?(?:\w{2,9} )?(?:bus|car|lorry|truck|crash|accident|cancer|diagnosis|tumou?r|aneurysm|heart attack|coma)(?: [\w']{1,9}){0,4}
(?:letters?|notes?|passwords?) (?:for|to) (?:my|the) (?:kids|wife|husband|parents|mum|mom|family|children|partner)
(?:life insurance|death in service)(?: [\w']{1,9}){0,5} (?:pays?|more|cover\w{0,1}|better|worth)
tired in a way
not planning anything
no plan,? (?:but|just)
(?:easier|better|simpler|kinder|quieter) (?:for (?:everyone|them|my \w{3,9}) )?(?:if i (?:wasn'?t|weren'?t|was not|didn'?t)|without me)
(?:don'?t|do not|can'?t) see (?:a|any|the) (?:way|point|future|reason)(?: (?:out|through|in|to))?
burden (?:to|on) (?:everyone|them|my|anyone)
(?:want|wanted|wanting) (?:it|everything|all of it|the noise) (?:all )?to (?:stop|be over|end)
(?:want|need|like) to (?:go to sleep|sleep) (?:and not|for ever|forever)
i know what (?:that|this) (?:sentence |one )?(?:means|sounds like|is)
(?:en finir|me foutre en l'air|plus etre la|disparaitre|ne plus me reveiller|passer a l'acte|sauter)\b
(?:quitarme|no estar aqui|desaparecer|no despertar|acabar con todo|tirarme|sobro|mejor sin mi|ya no quiero)
(?:bought|left|stocked|filled)(?: [\w']{1,9}){0,4} (?:cat|dog|freezer)(?: [\w']{1,9}){0,6} in case
)\b

\b(?<span>
(?:thought|think|thinking|thoughts|idea|fantas\w{2,4}|dream\w{0,3}|wonder\w{0,3}) (?:about|of|what|how)(?: [\w']{1,9}){0,5} (?:not (?:waking|being|coming|existing)|never (?:waking|coming)|dying|dead|death|suicide|ending|jump\w{0,3}|overdos\w{1,3}|the pills|insulin|potassium|propofol|the (?:bridge|roof|tracks|train)|disappear\w{0,3}|gone)
(?:access to|know (?:exactly )?(?:how|which|what)|enough)(?: [\w']{1,9}){0,4} (?:dose|drugs?|potassium|insulin|propofol|would (?:do it|be enough|work)|kill me|not hurt|painless)
(?:don'?t|do not|didn'?t|not) (?:want|plan|expect|intend|going)(?: to)? (?:be (?:here|around|alive)|wake|live|see (?:christmas|the|next|my)|exist|survive)(?: [\w']{1,9}){0,3}
(?:they|everyone|my (?:kids|family|husband|wife|team)|the (?:team|rota|ward))(?:'d| would)? (?:all )?be (?:better|fine|ok|relieved)(?: off)? (?:without|if i)
(?:ready|want|time|easier) to (?:go|die|stop existing|be done with (?:it|life|living))
(?:closest|close) (?:i'?ve|i have|to) (?:ever )?(?:come|been|doing it|ending)
(?:last|final) (?:post|shift|night|message|goodbye)\b(?=.{0,60}(?:ever|goodbye|sorry|love you|bye))
goodbye(?:,| to| everyone)(?= .{0,40}(?:sorry|tired|can'?t))
)\b

\b(?<span>
a quoi bon (?:continuer|vivre|tout)
para que (?:seguir|vivir)
what'?s the point (?:of|in) (?:any|living|going|carrying|it all)
(?:doctors|nurses|medics|residents|people|of us)(?: [\w']{2,8}){0,3} (?:don'?t|didn'?t|never) survive (?:this|it|that)
)\b

\b(?<span>
(?:haven'?t|don'?t|can'?t|didn'?t|couldn'?t) (?:felt?|feel|taste|enjoy|laugh|laughed|cry|cried|remember|recogni[sz]e|care|slept?|sleep|eat|eaten|breathe|think|stop shaking)(?: [\w']{1,10}){0,4} (?:anything|about (?:since|it|anything)|since|any ?more|properly|much|myself|in (?:weeks|days|months)|for (?:weeks|days|months))
(?:felt|feel|feeling) (?:nothing|numb|hollow|empty|dead|like a ghost|like a fraud every|like i'?m (?:drowning|failing|disappearing|underwater|watching)|invisible|trapped|broken|worthless|like a machine)
used to love (?:this|it|my job|medicine|nursing|the job)
(?:scares|frightens|frightened|terrifies|worries) me
(?:cr(?:y|ied|ying)|sob(?:bed|bing)?|wept|weep(?:ing)?) (?:in|on|at|before|after|all|most|every|between|behind|again|the whole)(?: [\w']{1,10}){0,4}
(?:dread(?:ing|ed)?|dreaded|terrified of|scared of|sick at the thought of|nauseous before) (?:the |every |going |my |each |sunday|monday|tomorrow|opening)(?: ?[\w']{1,10}){0,3}
(?:sit|sat|sitting|parked|park|hide|hiding|lock myself|locked myself) (?:there |outside |out |here )?(?:in|until|till|for|on)(?: (?:the|my|a))? (?:car|carpark|car park|garage|stairwell|toilet|loo|bathroom|cupboard|closet|radio|engine|forty|thirty|twenty|an hour|\d\d)(?: [\w']{1,9}){0,3}
(?:three|two|four|3|2|4) hours?(?:' sleep| of sleep| a night| sleep)
wak(?:e|ing) (?:up )?at (?:three|four|two|\d)
resigned (?:today|yesterday)
handed in my notice
walked out
(?:hands|i|i'?m|i've been|still) (?:won'?t stop |can'?t stop |keep )?shak(?:e|ing)\b
panic attacks?
can'?t (?:do|take|face|go back|keep|carry on|cope|get out|walk back|make myself)(?: [\w']{1,9}){0,3}
(?:i'?m|i am|am|feel) (?:so |just |completely |utterly |totally |truly |really |beyond )?(?:exhausted|burn(?:t|ed)[- ]?out|done|spent|broken|finished|drowning|lost|at (?:my|the) (?:limit|end|edge)|not (?:ok|okay|fine|coping|alright|well)|depressed|alone|a shell|a failure|hanging on|unravell?ing|falling apart)
running on (?:empty|fumes)
nothing left
on (?:the )?(?:edge|brink)
pleur\w{1,4}(?: \w{1,9}){0,4}
dors (?:plus|pas|trois|deux|quatre)(?: \w{2,8}){0,1}
j'?y arrive plus
tiens plus
au bout
epuise\w{0,1}
a bout
vide\b
llor(?:o|ando|e)(?: \w{1,9}){0,4}
no (?:duermo|puedo|aguanto|doy)(?: \w{1,6}){0,1} ?(?:mas)?
agotad[oa]
vacia
rot[oa] por dentro
me da (?:panico|miedo|terror)
ansiedad
)\b

\b(?<span>
(?:some|most|many|every|these|lately|all) (?:mornings?|nights?|days|shifts?|weeks?)(?: [\w']{1,9}){0,6} (?:can'?t|don'?t want|wish|hope|cry|wonder|pretend|stare|lie|wake)\w{0,3}
(?:don'?t|do not|not sure i|can'?t) (?:know how much longer|want to (?:do|be) (?:this|a (?:doctor|nurse|medic)|here)|think i can|remember (?:the last time|who|why|what))(?: [\w']{1,9}){0,5}
(?:how do|how can|how did) (?:you|people|any of you|others)(?: all)? (?:keep going|do this|cope|survive|carry on|come back|stay)
i(?:'m| am|'ve been| have been|'ve)? (?:so |just |really |completely |absolutely )?(?:struggling|sinking|burn\w{2,3} out|unwell|failing|lost it|cracked|crumbl\w{2,3}|breaking|broke(?: down)?|gone under|going under|drowning|over it all|tired of (?:this|it all|everything|being)|scared of myself|not myself|not sleeping|losing (?:it|myself|my mind)|at breaking point)
(?:off sick|signed off|on leave) (?:with|for|because)(?: [\w']{2,10}){0,3}
(?:lie|lying|lay|stare|staring|stared) (?:awake|there|at the (?:ceiling|wall|rota|door))
(?:every|each|any) (?:bleep|page|alarm|call|phone call|shift|email)(?: [\w']{1,9}){0,3} (?:makes|sends|and i|feels|i)
(?:no|any|zero) joy
nobody (?:asks|asked|notices|noticed|would notice|checks)(?: [\w']{1,9}){0,4}
(?:me|je) (?:sens|suis) (?:vid|nul|seul|perdu|inutile|epuis|a bout|mal)\w{0,3}
me siento (?:vaci|inutil|sol|perdid|mal|rot|hundid)\w{0,2}
no (?:quiero|tengo) (?:volver|ganas|fuerzas)(?: \w{1,9}){0,3}
envie de rien
plus la force
j'?en peux plus
craque\w{0,2}
)\b

\b(?:
(?:don'?t|do not|didn'?t|not sure|no idea) (?:know )?(?:who|what|how|where) (?:to |i (?:can|should) |else to )?(?:tell|turn|talk|ask|do|say|go|start|call|to tell|to do)(?: [\w']{1,9}){0,4}
what (?:would|did|should|do|can) (?:you|i|people|anyone)(?: even| actually)? do(?: first| next)?\??
who (?:would|do|should|can|did) (?:you|i|we) (?:go|tell|call|talk|report|trust|ask|speak)(?: [\w']{1,6}){0,3}
has any(?:one|body)
if any(?:one|body)(?:'s| has| is| knows)
does any(?:one|body)
is there (?:a|any|anyone|somewhere|anything)
throwaway
asking for me
for me(?: this time|, not)
knot in my stomach
i'?m scared
i am scared
scared
shaking
ashamed
never said (?:this|it)
haven'?t told (?:anyone|my|a soul)
first time (?:i'?ve|saying)
(?:report|reports|reported|pull|pulls|lose|losing|take|cost|risk)(?: [\w']{1,8}){0,3} (?:licen[cs]e|registration|pin|training|visa|job|place|badge|to the (?:board|gmc|nmc|ahpra|college))
straight to (?:ahpra|the (?:gmc|nmc|board|college))
confidential(?:ly)? (?:help|support|service|line)
anonymous(?:ly)?
am i (?:protected|covered|safe|being|allowed|wrong|overreacting|the only)
please be kind
so i'?m (?:writing|saying|posting) it here
je ne sais (?:pas|plus)
quelqu'un (?:a|est|sait|connait)
alors je l'?ecris
alguien (?:ha|sabe|mas|conoce|que)
no se (?:a quien|que hacer|como|si)
a quien (?:acudo|denuncio|se lo)
todavia no (?:encuentro|se)
que (?:hariais|harian|hago|hicisteis)
)\b

\b(?:
(?:don'?t|do not|not sure|no idea|can'?t see) (?:know )?how (?:to |i (?:can |will |could )?)(?:walk|face|go|get|carry|keep|continue|live|be|stand|do|hold|finish|start)(?: [\w']{1,9}){0,4}
not sure how(?: [\w']{1,9}){1,4}
a quoi bon
para que seguir
what'?s the point
je (?:souris|fais semblant)
finjo
)\b

\b(?<span>
(?:my|our|me|work|mi|ma|mon|mes|nuestr[oa]|notre)(?: [\w'-]{2,12}){0,3} (?:died|passed(?: away)?|is gone|was gone|is dead|didn'?t make it|killed (?:him|her)self|took (?:his|her) (?:own )?life|se (?:murio|fue|nos fue)|murio|fallecio|est (?:mort|morte|parti|partie|decede|decedee)|nous a quittes)
(?:he|she|they|dad|mum|mom|nan|gran|grandma|grandad|grandpa|mam|papa|maman) (?:died|passed(?: away)?|left us|slipped away)(?: (?:in|on|last|this|yesterday|before|while|at|two|three|a|six))?
(?:se (?:murio|fue|nos fue)|murio|fallecio|perdi|perdimos|enterramos|ha muerto|mort|perdu|enterre) (?:mi|a mi|al|nuestr[oa]|ma|mon|notre)(?: \w{3,12}){1,2}
miscarri(?:ed|age|ages|ying)
stillb(?:orn|irth)
(?:our|my) (?:son|daughter|baby|boy|girl|twins|little one)(?: [\w']{2,9}){0,5} (?:weeks|did not stay|didn'?t stay|never (?:cried|came|breathed)|was born (?:still|sleeping)|asleep)
fausse couche
aborto espontaneo
(?:buried|burying|bury|scattered|cremat\w{2,4}) (?:my|our|him|her)(?: \w{2,9}){0,2}
(?:his|her|dad'?s|mum'?s|mom'?s|my [\w']{3,12}) (?:funeral|ashes|memorial|wake|empty (?:locker|chair|desk)|voicemail|lamp|coat|locker|mug|stethoscope)
(?:lost|losing) (?:my|our|him|her|one of (?:our|us)|a (?:colleague|friend|co-?resident|classmate|resident|nurse)|somebody i|someone i)(?: [\w']{2,9}){0,2}
one of (?:our own|ours|us)\b
(?:colleague|friend|co-?resident|classmate|roommate|mentor|work (?:wife|husband|mum|mom))(?: [\w']{2,9}){0,4} (?:suicide|died|gone|dead|passed)
(?:someone|somebody|friend|colleague) you (?:shared|worked|trained|ate|sat)(?: [\w']{2,9}){0,3}
years? (?:today|tomorrow|on) since(?: [\w']{2,9}){0,2} (?:died|went|left)
widow(?:ed|er)?\b(?=.{0,40}\b(?:i|me|my)\b)
i'?m grieving
my grief
deuil
duelo
luto
)\b

\b(?<span>
(?:we|i) lost (?:our|my|him|her|them|one of|a (?:baby|child|son|daughter|sister|brother|colleague|friend|parent|resident|nurse)|dad|mum|mom)(?: [\w']{2,10}){0,3}
(?:since|when|after|before|the (?:day|night|week)) (?:my |our )?(?:dad|mum|mom|mother|father|husband|wife|partner|sister|brother|son|daughter|nan|gran|grandma|grandad|grandpa|best friend|friend|colleague|he|she) (?:died|passed|went|left us)
(?:dad|mum|mom|mother|father|husband|wife|sister|brother|son|daughter|nan|gran\w{0,3})'?s (?:death|dying|funeral|last|anniversary|birthday (?:today|would))
would(?:'ve| have) (?:been|turned) \d{1,3}
first (?:christmas|birthday|shift|mother'?s day|father'?s day|holiday|year)(?: [\w']{2,9}){0,3} without
(?:suicide|overdose|covid|cancer) (?:took|got) (?:my|our|him|her)
hasn'?t (?:woken|woke)
isn'?t awake yet
(?:withdrew|withdraw|turned off|switched off)(?: [\w']{2,9}){0,3} on my (?:own )?\w{3,8}
(?:ivf|embryo|pregnancy|heartbeat)(?: [\w']{2,9}){0,4} (?:failed|gone|lost|stopped|no longer)
no heartbeat
)\b

\b(?<span>
(?:second|third|fourth|another|\w{3,7}) funeral(?: [\w']{2,9}){0,3}
funeral(?:s)? (?:for|of|on|was|is|this)(?: [\w']{2,9}){0,3}
)\b

\b(?<span>
(?:can'?t|cannot|couldn'?t|haven'?t|don'?t|no|not) (?:stop |know how to |been able to |supe |encuentro como )?(?:shaking|crying|seeing|hearing|thinking|walk past|go back|go in|open|delete|look at|say (?:his|her) name|volver|ser medica|dormir|believe|breathe|concentrate|sleep)(?: [\w']{1,9}){0,4}
keep (?:thinking|seeing|hearing|replaying|expecting|reaching|looking)(?: [\w']{1,9}){0,5}
(?:have to|had to|got to|must) go back (?:in|to|on)
back (?:in|at work|on (?:the )?(?:ward|shift)) (?:at|on|tomorrow|monday|the next)
finished (?:the|my) (?:list|shift|round|clinic)
took (?:two|three|four|five|one|\d) days?
(?:his|her) name (?:is|was)
say it (?:out loud|aloud)
gets me
miss (?:him|her|my)
nobody (?:prepares|tells|warns) you
never (?:got|get) to (?:say|meet|hold|tell)
hug(?:ged)? (?:your|my)
hold(?:ing)? (?:his|her) hand
empty (?:chair|locker|desk)
death certificates?
i (?:did|was doing|had) (?:cpr|compressions) on (?:my|our|her|him)
pushing on (?:the|his|her) chest
solo (?:nieta|hija|nieto|hijo)
juste (?:sa|une|un|son) (?:fille|fils|petite)
on my own ward
same (?:ward|unit|hospital|bed|floor|labou?r ward)
i (?:cry|cried|sob|wept)
cry(?:ing)? in
hollow
numb
)\b

\b(?<span>
(?:put|puts|putting|grab(?:s|bed)?|slid(?:es)?|slips?|rest(?:s|ed)|place[sd]?|lay[s]?|laid|brush(?:es|ed)|press(?:es|ed)|rub(?:s|bed)|strok(?:es|ed)|squeez(?:es|ed)|touch(?:es|ed)|pinch(?:es|ed)|slap(?:s|ped)|kiss(?:es|ed)|smack(?:s|ed)|grop\w{2,3}|pin(?:s|ned)|corner(?:s|ed)|follow(?:s|ed)|block(?:s|ed)) (?:(?:his|her|a|their) (?:hands?|leg|knee|arm|body|crotch|lips) (?:on|around|up|down|under|against|over|across) )?my (?:\w{2,8} )?(?:waist|thigh|thighs|knee|shoulders?|back|hips?|bum|arse|ass|butt|breasts?|chest|neck|hair|leg|bottom|mouth|face|skirt|scrubs|way|arm)
hands? on my (?:\w{2,8} )?(?:waist|thigh|knee|shoulders?|back|hips?|bum|arse|ass|chest|neck|leg)
(?:main|mains) sur (?:ma|mon|mes)(?: \w{3,9})
(?:mano|manos) (?:en|por|sobre) (?:mi|el|la)(?: \w{3,9})
me (?:toca|toco|tocaba|manosea|acosa|acosan|grita|humilla|insulta|amenaza|persigue|acorrala)\w{0,2}
(?:il|elle|mon chef|on) m'?(?:e )?(?:a )?(?:touche|harcele|humilie|insulte|menace|coince|suit|hurle dessus|plaque)\w{0,3}
(?:know|knows|knew|found|posted|published|shared|have|sent|got) (?:out )?(?:where (?:i|my|we)|my (?:home |house )?address|my front door|my number|my kids'?|a (?:picture|photo) of my (?:house|front door|car|kids|door|home))(?: [\w']{1,9}){0,5}
picture of my (?:house|front door|car|kids|home)
(?:strangers|people|trolls|men|someone|accounts?|they)(?: [\w']{1,9}){0,4} (?:threaten(?:ing|ed)?|wish(?:ing)? me|rape|telling me they|hunting|stalking|messaging me|at my (?:house|door|work))
(?:rape|death|bomb) threats?
doxx?(?:ed|ing)
pile-?on
nuremberg
(?:won'?t|doesn'?t|didn'?t|never) (?:stop|take no|stops) (?:messag|call|text|email|follow|touch|comment)\w{2,4} (?:me|my|on my)
(?:he|she|who|and) (?:also )?(?:writes|signs|marks|grades|does) (?:my|our) (?:letters?|references?|evaluations?|rota|appraisals?|eval|sign-?off)
comments? (?:about|on) my (?:body|breasts|accent|chest|looks|skirt|legs|skin|hijab|weight|race|sex life)
(?:mock|mimic|imitat|mak(?:es|ing) fun)\w{0,3} (?:of )?my (?:accent|stutter|hijab|name|weight)
(?:scream|yell|shout|swear|spat|spit|lung)\w{0,3} (?:at|in) (?:me|my face)
(?:threw|throws|hurled|chucked) (?:a|an|the)(?: \w{3,12}){1,2} at (?:me|my)
(?:hit|hits|punched|kicked|choked|strangled|slapped|bit|shoved|headbutted|stabbed|attacked|assaulted|spat on) me
standing on the far side
sexual(?:ly)? (?:joke|comment|harass|assault)\w{0,5}(?: [\w']{1,8}){0,3} (?:me|my|at)
(?:bullied|bullying|belittl\w{2,4}|humiliat\w{2,4}|demean\w{2,4}|undermin\w{2,4}|gaslight\w{0,3}|isolat\w{2,4}) (?:me|by (?:my|the|our|a)|us)
called me (?:a |an )?(?:slur|n-word|p-word|terrorist|monkey|girl|stupid|useless|whore|slut|bitch|paki|chink|faggot)
)\b

\b(?<span>
(?:posted|shared|published|put up|leaked|found|tweeted) my (?:home |street |full )?(?:street|address|name and|number|daughter|son|kids?|child|school|photo|workplace|clinic)(?: [\w']{1,9}){0,5}
frightened me
(?:i'?m|i am) (?:off|leaving|locking|deleting|coming off) (?:here|this|twitter|x|the app|my account)(?: \w{2,9}){0,3}
locked (?:replies|my account|down)
(?:police|crime) (?:report|number|reference)(?=.{0,80}(?:threat|troll|account|message))
)\b

\b(?<span>
(?:he|she|they|who|and|consultant|attending|boss|registrar|surgeon|manager|senior|patient|chief|professor)(?: [\w']{2,9}){0,3} (?:calls?|called|refers? to) me (?:(?:a|an|the|his|her|by) )?(?!back|in\b|over|today|when|if|for)(?:[\w' ]{3,22})(?=.{0,80}(?:every|front|theatre|round|laugh|again|since|whole|team|patients))
(?:asks?|asked|invit\w{2,3}|text\w{0,3}|messag\w{1,3}|rings?|calls?) me(?: [\w']{1,9}){0,5} (?:to (?:his|her) (?:hotel|room|house|flat|office)|late at night|at (?:midnight|2am|1am|night)|for (?:nudes|photos|a kiss|sex|drinks again))
(?:if i (?:report|say|complain|tell|speak)|he (?:said|says) (?:if i|nobody will|no one will|i'd))(?: [\w']{1,9}){0,6}
(?:another|third|fourth|second|every) (?:student|resident|nurse|junior|woman|girl)(?: [\w']{1,9}){0,4} (?:he|him) (?:has |'s )?(?:done|did|touched|said|cornered)
(?:won'?t|doesn'?t) take no(?: [\w']{2,8}){0,3}
jokes? about (?:my|me|raping|my being)(?: [\w']{2,9}){0,3}
(?:singled|singles|single) me out
(?:pick|picks|picked|picking) on me
makes? my life (?:hell|miserable|a misery)
(?:afraid|scared|terrified) (?:of (?:him|her|my (?:boss|consultant|manager|attending))|to (?:be alone|walk|go home|open))(?: [\w']{1,9}){0,4}
(?:crossed|cross) (?:the|a) line with me
uncomfortable (?:around|with|every time|when) (?:he|him|she|her)
insinua\w{0,4}
me hace comentarios(?: \w{2,9}){0,3}
remarques (?:sur|sexistes|racistes)(?: \w{2,9}){0,3}
)\b

\b(?<span>
(?:two|three|four|a|one|half a|another|\d|most of a|a whole) (?:\w{3,9} )?(?:bottles?|fifths?|pints?|litres?|liters?|cans|six-?packs?|boxes)(?: of \w{3,9})? (?:a|every|each|per|most|by|some) (?:night|day|evening|nights|weekday|weekend|bedtime)
(?:two|three|four|a|one) bottles?(?: [\w']{1,8}){0,3} (?:most nights|every night|a night)
day (?:one|two|three|four|five|six|seven|\d{1,3}) (?:without|sober|clean|off|dry|no)
self-?refer\w{0,4}(?: [\w']{1,8}){0,3} (?:drinking|alcohol|drugs|opioids|substances?|addiction)
(?:doctors?|physicians?|nurses?|practitioners?|clinicians?)'? health (?:programme|program|service)s?(?: [\w']{1,9}){0,8}(?=.{0,160}(?:drink|sober|pills|using|without|straight to|licen|report))
(?:lorazepam|diazepam|fentanyl|morphine|propofol|ketamine|tramadol|codeine|zopiclone|midazolam|oxy\w{0,6}|pills|meds|vials?|ampoules?|ritalin|adderall|gabapentin|nitrous|ketamina|fentanilo|morfina) (?:from|out of|off|del|de la|du|left over from) (?:the |my |work|a |la |el )?(?:\w{3,9} )?(?:carts?|trolley|cupboard|pyxis|omnicell|ward|work|patients?|safe|store|stock|sharps|carro|botiquin|planta|chariot|armoire|stock)
(?:taking|took|take|pocket(?:ed|ing)|stealing|stole|swallow(?:ed|ing)|keeping|kept|inject(?:ed|ing)|snort(?:ed|ing)|using|used) (?:the |some |a bit of |my patients'? |what'?s )?(?:leftover|wast(?:e|age)|left over|left in the|patients'?|fentanyl|propofol|morphine|samples|ward stock)(?: [\w']{1,9}){0,4}
count(?:ing|ed)? the hours (?:to|till|until|for|between)
(?:need|needed|needing|have|had|take|takes) (?:a |one |two |three |my |some )?(?:drink|wine|vodka|drinks|pill|pills|tramadol|codeine|zopiclone|xanax|gummy|weed|bump|line) (?:to|just to|before i can|in order to) (?:sleep|get|face|function|come down|cope|stop|switch|start|calm|be|feel|work|walk)
(?:can'?t|couldn'?t|unable to) (?:sleep|get through|get to|face|function|stop|cope|work|start|do a shift)(?: [\w']{1,9}){0,4} (?:without (?:a drink|drinking|wine|it|them|pills|something|\w{4,12})|drinking|using|at one)
i'?(?:d|ve) (?:like|want|love|need|tried|trying) to (?:stop|cut down|quit|get clean|get sober)
before there'?s a yet
wine o'?clock any ?more
(?:drink(?:ing)?|drank|using) (?:alone|on my own|every (?:night|day|evening)|most (?:nights|days)|in secret|in the (?:morning|car)|before (?:work|shifts?)|since (?:the|my)|again|more than i|too much|to sleep|myself)
(?:hid(?:e|ing|den)?|stash\w{0,3}) (?:the |my |them |it |empty )?(?:bottles|pills|empties|vodka|drinking|from)
(?:i|i'?ve|i'?d|just|have) (?:relapsed|slipped|started (?:drinking|using) again|been using)
my (?:drinking|addiction|habit|dealer|problem with (?:alcohol|drink|pills))
i (?:might|may|think i|could) (?:be|have|am) (?:an? )?(?:alcoholic|addict|dependent|drinking problem|problem with)
(?:first|my) (?:aa|na|smart recovery|caduceus) meeting
withdraw(?:al|ing)(?: [\w']{1,8}){0,3} (?:shift|work|ward|clinic|shakes)
je bois (?:seule?|tous|chaque|trop|pour|avant)
j'?ai (?:replonge|rechute)
ma consommation
(?:bebo|estoy bebiendo|tomo) (?:sol[oa]|todas|cada|demasiado|para dormir|pastillas|lorazepam)
he recaido
mi consumo
durmiendo con
enganchad[oa]
)\b

\b(?<span>
(?:tablets?|pills?|codeine|tramadol|zopiclone|diazepam|oxys?|percs?|xanax|benzos?|vicodin|gabapentin|wine|vodka|gin|whisk\w{1,2}|beers?|drinks?)(?: [\w']{1,9}){0,6} (?:every (?:night|day|shift|morning)|a (?:day|night)|each (?:night|day)|to (?:sleep|get through|cope|function|start|come down|wind down)|before (?:work|shifts?|bed|i)|since (?:january|february|march|april|may|june|july|august|september|october|november|december|the|my|last))(?=.{0,120}\b(?:i|me|my|i'?m|i'?ve|help|stop|scared|ashamed|secret|problem)\b)
(?:i|i'?ve|i'?m|i'?d|am|have)(?: [\w']{2,9}){0,4} (?:writing|wrote|written|prescribing|prescribed|calling in|ordering) (?:(?:my|scripts?|prescriptions?|them|it)(?: [\w']{1,6}){0,3} )?(?:for myself|my own (?:scripts?|meds|prescriptions?)|in my (?:mum|mom|wife|husband|dog|partner)'?s name)
(?:one|days?|weeks?|hours?|months?) (?:sober|clean|without a drink|off (?:the|it|them))(?=.{0,80}(?:hard|don'?t|help|scared|shak|want|sponsor|meeting))
(?:need|want|looking for|find|where (?:can|do) i (?:get|find)) (?:a )?(?:\w{3,12} )?(?:rehab|detox|aa|na|sponsor|addiction (?:help|doctor|service)|recovery (?:group|meeting))(?=.{0,120}\b(?:me|i|my|doctor|nurse)\b)
(?:smell|smelt|smelled|noticed?|notices?|caught|find out)(?: [\w']{1,9}){0,3} (?:on me|my breath|my hands shak\w{2,3}|me (?:drinking|using|taking|with))
(?:lost count|stopped counting) (?:of )?(?:the |how many )?(?:drinks|bottles|glasses|pills|units)
(?:j'?ai|je) (?:besoin d'?un verre|prends? (?:des|du|les)(?: \w{3,12}){1,2} (?:pour (?:tenir|dormir)|du service|a l'hopital))
(?:necesito|tomo|robo|cojo)(?: \w{2,12}){1,4} (?:para (?:dormir|aguantar|trabajar)|del (?:carro|hospital|botiquin))
)\b

\b(?<span>
(?:bill(?:ed|ing|s)?|charg(?:ed|ing|es)|claim(?:ed|ing|s)?|cod(?:ed|ing)|invoic(?:ed|ing))(?: [\w']{2,10}){0,3} for (?:\w{2,9} ){0,3}(?:that |which |they |who )?(?:never|didn'?t|don'?t|weren'?t|doesn'?t|nobody|not|we don'?t|ghost|dead)(?: [\w']{2,9}){0,2}
upcod\w{2,3}
kickbacks? (?:for|from|to)
(?:told|asked|asking|ordered|pressured|pressuring|expected|forced|instructed|made|wants?|telling) (?:me|us|the nurses|staff|everyone|juniors) (?:not )?to (?:back-?date|change|alter|sign|falsify|delete|destroy|lie|hide|rewrite|amend|fudge|shred|drop|write|chart|document|discharge|ignore|say nothing|keep quiet|stay quiet|clock|log|code|bill|upcode)(?: [\w']{1,9}){0,6}
(?:notes?|records?|charts?|logs?|times?|obs|consent forms?|audits?|signatures?|figures|numbers|checks|incident reports?|datix\w{0,2}|rotas?) (?:were|was|are|is|being|get|got|have been|had been|keep being) (?:changed|altered|edited|deleted|back-?dated|falsified|forged|signed|rewritten|closed|buried|fudged|downgraded|disappear\w{2,3}|faked)
(?:expired|reused|reusing|re-?using|unsterile|diluted|watered|counterfeit|fake|contaminated) (?:\w{3,10} )?(?:stock|vials?|instruments?|drugs|needles|syringes|implants?|scopes?|vaccines?|meds|equipment)
(?:rais(?:ed|ing)|report(?:ed|ing)?|flagg(?:ed|ing)|escalat(?:ed|ing)|complain(?:ed|ing)|spoke up|spoken up|speaking up|datixed|told (?:management|hr|my (?:manager|boss|supervisor)))(?: [\w']{1,12}){0,6} (?:and (?:since|now|then|nothing|i'?ve|got|was|suddenly|my)|since then|ever since|twice|three times|four times|nothing (?:happen|chang)\w{2,3}|ignored|buried)
(?:fraud|fraudulent|cover-?up|covering up|kickback|unsafe practice|patient harm|malpractice|illegal)(?=.{0,160}\b(?:report|who|how|tell|protected|lawyer|evidence|afraid|scared)\b)
facturan (?:visitas|consultas)(?: \w{2,9}){0,4}
(?:me|nos) (?:piden|obligan|mandan) (?:a )?(?:firmar|cambiar|falsear|mentir|borrar|callar)(?: \w{2,9}){0,3}
on (?:me|nous) (?:demande|oblige) (?:de|a) (?:signer|changer|falsifier|mentir|antidater|taire)(?: \w{2,9}){0,3}
facture\w{0,2} (?:des|de) (?:actes|visites)(?: \w{2,9}){0,3}
)\b

\b(?<span>(?:
i think
pretty sure
i know
found out
discovered
realised
realized
noticed
saw
seen
watched
proof
evidence
)(?: [\w']{1,12}){0,8} (?:fraud\w{0,5}|billing for|falsif\w{2,4}|forg\w{2,4}|divert\w{0,3}|stealing|selling|covering|fake\w{0,1}|faking|kickbacks?|unlicensed|unqualified|without (?:consent|a licen[cs]e)|unnecessary (?:surger\w{1,3}|procedures?|scans?|tests?))(?: [\w']{1,9}){0,4})\b

\b(?<span>
(?:go|going|report|reporting|write|went|complain|take (?:it|this)) (?:it |this |them |him |her )?(?:to|straight to) (?:the )?(?:regulator|cqc|gmc|nmc|ahpra|hiqa|oig|state|state board|board|press|papers|media|police|ombudsman|coroner|hdc|college|ministry|inspectorate|joint commission|cms|osha|union lawyer|ordre|colegio|inspeccion)
(?:am i|are we|would i be|will i be|is (?:she|he)) (?:protected|covered|legally protected|safe)
protected disclosure
whistle-?blow\w{0,4}
qui tam
public interest disclosure
speak up guardian
freedom to speak
retaliat\w{2,4}
reprisals?
represalias
represailles
lanceur d'alerte
(?:rota|rotas|shifts|schedule|contract|evaluation|appraisal|references?|leave)(?:'s| is| are| was| has been| have been| got)? (?:a punishment|punish\w{2,4}|pulled|changed|blocked|non-?renewed|not renewed|cut|cancelled|all nights)
(?:still )?on probation
compliance (?:officer|is|was|reports)(?: [\w']{1,9}){0,5}
(?:owner|boss|ceo|director|head)'s (?:brother|sister|wife|husband|son|daughter|friend|cousin|mate)
(?:who|where|how) (?:do|would|can|should|could|did) (?:i|you|we|one) (?:even |actually |safely )?(?:report|go to|go|tell|raise|escalate|take (?:it|this)|complain)(?: [\w']{1,8}){0,3}
keep(?:ing)? (?:copies|evidence|screenshots|a log|notes at home|a diary)
(?:denunciar|denuncio|a quien aviso|inspeccion|como lo denuncio)
(?:signaler|denoncer|a qui (?:le )?dire|qui prevenir)
)\b

\b(?<span>
(?:i|we)(?:'ve| have)? (?:got |have |kept |keep )?(?:the )?(?:evidence|emails?|screenshots|proof|photos|a folder|records)(?: [\w']{1,9}){0,4}(?=.{0,140}(?:report|board|lawyer|regulator|who|tell|scared|lose|job|licen))
(?:afraid|scared|terrified|worried)(?: [\w']{1,9}){0,3} (?:report|speak\w{0,3}|los\w{1,3} my (?:job|visa|licen[cs]e)|retaliat\w{2,4}|blacklist\w{0,3})(?: [\w']{1,9}){0,3}
(?:blow|blowing|blew) the whistle
(?:lawyer|union|hotline|helpline|guardian|ombuds\w{2,6}) (?:for|who|that|first|before)(?: [\w']{1,9}){0,3}
(?:they|hr|management|admin|my (?:boss|manager|director|chief))(?: [\w']{1,9}){0,3} (?:threaten\w{0,3}|warned|told) me(?: [\w']{1,9}){0,6}
(?:get|getting|got) (?:fired|sacked|blacklisted|non-?renewed|labelled|punished) (?:for|if|after)(?: [\w']{1,9}){0,5}
)\b

\b(?:
matched
my patient
(?:she|he) told me (?:she|he)
telehealth
(?:resources?|helplines?|support) (?:for|are|is) (?:below|doctors|nurses|anyone)
if you (?:are|need|feel|know|'re)
we'?re (?:here|offering|running)
our (?:peer support|wellbeing|new study|programme|program)
webinar
study
podcast
years (?:clean|in recovery|of sobriety)
i'?m okay now
i'?m (?:fine|well) now
got help
so glad i (?:called|asked|got)
novel
film
netflix
episode
)\b`,
}));

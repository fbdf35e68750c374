// Generated from rules/ by `npm run generate`; do not edit. A test fails when it is out of date.

export const REWORD = {
  "time": [
    [
      "\\b(?:today|tonight|this (?:morning|afternoon|evening|arvo|shift)|just now|right now|2day)\\b",
      "recently"
    ],
    [
      "\\b(?:yesterday|last (?:night|week|weekend|month)|overnight)\\b",
      "recently"
    ],
    [
      "\\b(?:aujourd'hui|hier|cette nuit|ce matin|ce soir|hier soir)\\b",
      "récemment"
    ],
    [
      "\\b(?:hoy|ayer|anoche|esta (?:manana|noche|semana))\\b",
      "hace poco"
    ]
  ],
  "terms": [
    [
      "\\bfrequent fl[iy]ers?\\b",
      "someone who needs care often"
    ],
    [
      "\\bdrug[- ]seekers?\\b",
      "someone in pain"
    ],
    [
      "\\b(?:junkie|addict|druggie|crackhead|tweaker)s?\\b",
      "someone who uses drugs"
    ],
    [
      "\\b(?:gomers?|gorks?|vegetables?)\\b",
      "very ill patient"
    ],
    [
      "\\btrain ?wreck\\b",
      "complicated case"
    ],
    [
      "\\bgranny dump(?:s|ing)?\\b",
      "social admission"
    ],
    [
      "\\b(?:psycho|schizo)s?\\b",
      "patient in crisis"
    ],
    [
      "\\bheart ?sinks?\\b",
      "patient I find hard to help"
    ]
  ]
} as const;

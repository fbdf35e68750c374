// Generated from rules/ by `npm run generate`; do not edit. A test fails when it is out of date.

export const SECOND_OPINION = {
  "plain": "a an the this that these those some someone somebody something anyone it its itself they them their theirs themself themselves who whom whose which what when where how why and or but so because while if as than then at by for from in into of off on onto out over to under up with within about after before during through between is are was were be been being am do does did done has had have having will would can could may might there here also just too still again",
  "general": "person people patient patients adult adults child children teenager baby infant parent relative family colleague clinician older younger middle-aged recent recently once earlier later ago while region area place somewhere elsewhere case cases story illness condition situation experience uncommon unusual few several",
  "kin": [
    "i me my mine myself",
    "we us our ours ourselves",
    "you your yours yourself",
    "he him his himself",
    "she her hers herself",
    "see sees saw seen seeing",
    "tell tells told telling",
    "come comes came coming",
    "go goes went gone going",
    "give gives gave given giving",
    "take takes took taken taking",
    "make makes made making",
    "know knows knew known knowing",
    "think thinks thought thinking",
    "feel feels felt feeling",
    "find finds found finding",
    "learn learns learned learnt learning",
    "teach teaches taught teaching",
    "lose loses lost losing loss",
    "bring brings brought bringing",
    "leave leaves left leaving",
    "die dies died dying death",
    "fall falls fell fallen falling",
    "say says said saying",
    "write writes wrote written writing"
  ],
  "contrary": "not no never none nobody nothing neither nor cannot without hardly barely"
} as const;

import type { Change } from "./ledger.ts";

/** How far around a change its grammar is looked at, in UTF-16 units. */
const NEAR = 40;
const PERSON = "patient|child|baby|relative|family|colleague|infant|newborn|teenager|person|adult";

/** What no writer leaves standing; each pattern is one kind of break that a change can cause. */
const BREAKS: readonly RegExp[] = [
  // two determiners, or one behind an adjective or a name: "the a patient", "chubby-cheeked a patient"
  /\b(?:my|our|your|his|her|their|the|this|an?|another|every) (?:an?|the|my|our|someone|people)\b(?! (?:lot|few|little|bit|while))/i,
  new RegExp(`\\b(?:(?:my|our|your|his|her|their|the|this|an?) [\\w-]+|[\\w-]+(?:-\\w+ed|ous|ful|less)|you|me|him|baby|dr\\.?|mr\\.?|mrs\\.?) an? (?:${PERSON})\\b`, "i"),
  new RegExp(`\\b(?:from|named|called|near|outside) an? (?:${PERSON})(?=[,.;!?]| (?:with|yesterday|today)|$)`, "i"),
  new RegExp(`\\b(?:young|middle-aged|older|elderly|teenage|little|tiny|sweet|poor|brave|old|dear|go) (?:an?|the) (?:${PERSON})\\b`, "i"),
  // an adjective without its noun: "of a young since"
  /\b(?:an?|the|my|our|this) (?:very )?(?:young|middle-aged|older|elderly|teenage|uncommon)(?= ?(?:[.,;:!?)]|$)| (?:since|who|whose|with|and|in|on|at|to|from|is|was|has|had|after|before|when|because|but)\b)/i,
  // a possessive without its noun, a name cut at its hyphen, half of a name
  /(?:^|[\s(])['’]s\b|['’]s an? /,
  new RegExp(`\\b(?:${PERSON}|region)-\\p{L}|\\b(?:our region|a road|a patient|the patient) (?:and )?(?!I\\b|I['’])\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ of our region`, "u"),
  /\b(?:my|our|his|their|the) (?:is|was|has|had|are|were|will)\b/i,
  // somebody behind a noun or a title that needs nobody: "Participant a patient", "took a patient.", "one of patients"
  new RegExp(`(?:^|[ (])(?:St\\.?|[Pp]articipant|[Nn]ame|[Cc]oach|[Uu]ser|URN|MRN|NHS|[Mm]ember|[Ll]ic|[Nn]o\\.|[\\p{Lu}][\\p{Ll}]+(?<!\\b(?:Admitted|Saw|Seen|Met|Lost|Told|Had|Have|Got|Was|Is|When|If|After|Today|Tonight|Then|And|But|So|For|To|With|From|By|Because|While|Just|Gave|Taught|Helped|Held|Delivered|Treated|Asked|Watched|Discharged|Intubated|Diagnosed|Called|Sent|Took|Being|As|Like|That|Once|Imagine|Picture|Never|Finally|Also|Before|Since|Until|Whoever|Only|About|On|In|At|Of|Or|Not|Where|Seeing|Having|Sometimes|Every|Meet|Caught|Found|Sat|Visited|Hugged|Extubated|Consoled|Coded)) )an? (?:patient|child|baby|teenager|relative)\\b`, "u"),
  /\bone of (?:patients|people|children|babies)\b|\b(?:an?|the) (?:patient|child|baby|teenager) (?:party|team|crew|club|committee|council|group|page|department|a patient)\b/i,
  /\b(?:my|our|the) (?:favou?rite|best|sweet|dear|little|old|own) \w+ an? (?:patient|child|baby)\b|\bour region \d|\ban? (?:man|woman|gentleman|lady|guy|kid|girl|boy|fella|bloke|chap), a (?:patient|child)\b|\b(?:child|patient|baby) (?:brother|sister|mother|father|mom|dad|wife|husband)\b/i,
  /\b(?:and|was|is|were|are|['’]s) the (?:first|second|only|last|same|other)(?=[.,;!?]|$)/i,
  /\ba patient of (?!mine|ours|theirs|his|hers|yours|my|our|the (?:practice|clinic))/i,
  // what has lost what it governs
  /\b(?:from|of|with|by|into|the|an?|and|or|as|than|my|our|their|named|called|the same) ?(?:[.;:!?)](?:\s|$)|,|$|\n| (?:and|but|so|because|who|from|of|was|is|had|has|came)\b)|\b(?:the|an?) (?:with|in|on|at|to|for|by|when|after|before|while|since|until|that|which)\b(?! (?:house|call|demand|law))/i,
  /\b(?:is|was|are|were|be|['’]s) ?(?:[.;!?)](?:\s|$)|,)|\b(?:on|in|at|near|to|for)(?:,|\.(?:\s|$))/i,
  // one said twice, a noun where none can stand
  /\bfamily,? (?:and|or) (?:his|her|their) family\b|\bwhoever an? \w|\bespecially who\b|\baddress (?:an )?email address/i,
  // signs left alone, doubled words
  / [,;](?: |$)|[,;] ?[.,;!?](?!\.)|\(\s*\)|\(\s*[,;.]/,
  /\b(\w{2,}) \1\b(?<!\b(?:had had|that that|so so|very very|no no|ha ha|really really|bye bye))/i,
];

const around = (text: string, start: number, end: number): string => text.slice(Math.max(0, start - NEAR), end + NEAR);

/** Does a text hold after a change as it held before, as far as the words around the change show? */
export function sound({ start, end, text: put }: Change, text: string): boolean {
  const before = around(text, start, end);
  const after = text.slice(Math.max(0, start - NEAR), start) + put + text.slice(end, end + NEAR);
  return BREAKS.every((broken) => !broken.test(after) || broken.test(before));
}

const DECADES = ["", "teens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties"] as const;

/** An age as a stage of life: "34F" -> "woman in her thirties", "4 year old" -> "young child". Null where it is none. */
export function ageInWords(text: string): string | null {
  const found = /(\d{1,3})/.exec(text);
  if (found === null) return null;
  const age = Number(found[1]);
  if (/\b(?:weeks?|months?|days?)\b/i.test(text)) return /old/i.test(text) ? "infant" : null;
  const sex = /^f ?\d|\d ?f$|\/f$|yof$/i.test(text.trim()) ? "f" : /^m ?\d|\d ?m$|\/m$|yom$/i.test(text.trim()) ? "m" : "";
  const asNoun = sex !== "" || /old$|yo$|y\.?o\.?$|y\/o$/i.test(text.trim());
  if (!asNoun) return null;
  if (age < 1 || age > 89) return null;
  if (age < 5) return "young child";
  if (age < 13) return "child";
  if (age < 18) return "teenager";
  const decade = DECADES[Math.floor(age / 10)] ?? "";
  if (sex === "f") return `woman in her ${decade === "teens" ? "late teens" : decade}`;
  if (sex === "m") return `man in his ${decade === "teens" ? "late teens" : decade}`;
  return age < 40 ? "young adult" : age < 65 ? "middle-aged" : "older";
}

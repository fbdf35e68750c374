/** "Post the pearl, not the patient": the parts of a post that teaches without its patient. */
export const outline: Readonly<Record<string, string>> = {
  "outline.finding": "What it is about, in general",
  "outline.looks": "What it looks like",
  "outline.ask": "What to ask or do",
  "outline.link": "Where to read more",
};

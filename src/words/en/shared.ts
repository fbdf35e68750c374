/** English words that a post box and our own pages both show. */
export const shared: Readonly<Record<string, string>> = {
  "pages.not-saved": "That could not be saved. The setting is as it was.",
  "settings.starters": "Starters",
  "settings.replies": "Saved replies",
  "settings.patientLinks": "Links for patients",
  "settings.program.someone": "Your program",
};

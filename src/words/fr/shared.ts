/** French words that a post box and our own pages both show. */
export const shared: Readonly<Record<string, string>> = {
  "pages.not-saved": "L'enregistrement a échoué. Le réglage reste comme il était.",
  "settings.starters": "Amorces",
  "settings.replies": "Réponses toutes prêtes",
  "settings.patientLinks": "Liens pour les patients",
  "settings.program.someone": "Votre programme",
};

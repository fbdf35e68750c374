/** French words of the outline. */
export const outline: Readonly<Record<string, string>> = {
  "outline.finding": "De quoi il s'agit, en général",
  "outline.looks": "À quoi cela ressemble",
  "outline.ask": "Ce qu'il faut demander ou faire",
  "outline.link": "Où en lire plus",
};

import { learnPages } from "../../src/words/with-pages.ts";

// The browser tests look for what any page of ours says.
learnPages();

import { render } from "preact";
import { learnPages } from "../../words/with-pages.ts";
import { Posted } from "./posted.tsx";

learnPages();
render(<Posted />, document.getElementById("app")!);

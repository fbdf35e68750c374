import { render } from "preact";
import { learnPages } from "../../words/with-pages.ts";
import { Seen } from "./seen.tsx";

learnPages();
render(<Seen />, document.getElementById("app")!);

import { render } from "preact";
import { learnPages } from "../../words/with-pages.ts";
import { Options } from "./options.tsx";

learnPages();
render(<Options />, document.getElementById("app")!);

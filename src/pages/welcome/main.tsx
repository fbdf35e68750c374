import { render } from "preact";
import { learnPages } from "../../words/with-pages.ts";
import { Welcome } from "./welcome.tsx";

learnPages();
render(<Welcome />, document.getElementById("app")!);

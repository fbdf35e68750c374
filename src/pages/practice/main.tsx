import { render } from "preact";
import { learnPages } from "../../words/with-pages.ts";
import { Practice } from "./practice.tsx";

learnPages();
render(<Practice />, document.getElementById("app")!);

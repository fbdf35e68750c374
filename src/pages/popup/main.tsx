import { render } from "preact";
import { learnPages } from "../../words/with-pages.ts";
import { Popup } from "./popup.tsx";

learnPages();
render(<Popup />, document.getElementById("app")!);

import { render } from "preact";
import { Posted } from "./posted.tsx";

render(<Posted />, document.getElementById("app")!);

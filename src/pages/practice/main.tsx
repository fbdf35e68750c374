import { render } from "preact";
import { Practice } from "./practice.tsx";

render(<Practice />, document.getElementById("app")!);

import { render } from "preact";
import { Seen } from "./seen.tsx";

render(<Seen />, document.getElementById("app")!);

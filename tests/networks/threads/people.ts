import { query } from "../shared/dom.ts";
import { divRole, does, people } from "../shared/people.ts";

/** `/activity/`: a request to follow, and somebody to follow back; also with `?lang=ja`. */
export const isPeople = location.pathname.startsWith("/activity");
const japanese = query.get("lang") === "ja";

export const peoplePage = (): HTMLElement =>
  people([
    does(divRole(japanese ? "承認" : "Confirm", { id: "confirm" }), "confirm"),
    does(divRole(japanese ? "フォローバック" : "Follow back", { id: "back" }), "follow jo"),
    does(divRole("Follow", { id: "follow" }), "follow a_journal"),
  ]);

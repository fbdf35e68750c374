import { createElement as h, type Element } from "react";
import { labels } from "../shared/labels.ts";
import css from "./x.module.css";

interface Props {
  /** X names the same button tweetButton or tweetButtonInline. */
  button: string;
  label: string;
  disabled: boolean;
  onPost(): void;
  onAdd?(): void;
}

const tool = (testId: string, label: string, mark: string): Element =>
  h(
    "button",
    { type: "button", className: css["tool"], "data-testid": testId, "aria-label": label },
    h("span", { "aria-hidden": "true" }, mark),
  );

/** The row below the text: attachments, poll, schedule, place, next part, and the button that sends. */
export function ToolBar(props: Props): Element {
  return h(
    "div",
    { className: css["bar"], "data-testid": "toolBar" },
    h(
      "nav",
      { role: "navigation", className: css["tools"] },
      h("input", {
        type: "file",
        className: css["file"],
        "data-testid": "fileInput",
        multiple: true,
        accept: "image/jpeg,image/png,image/webp,image/gif,video/mp4",
        "aria-label": labels.addMedia,
        tabIndex: -1,
      }),
      tool("createPollButton", labels.poll, "≡"),
      tool("scheduleOption", labels.schedule, "◷"),
      tool("geoButton", labels.location, "◎"),
    ),
    h(
      "div",
      { className: css["right"] },
      props.onAdd === undefined
        ? null
        : h(
            "button",
            {
              type: "button",
              className: css["add"],
              "data-testid": "addButton",
              "aria-label": labels.addPart,
              onClick: props.onAdd,
            },
            "+",
          ),
      h(
        "button",
        {
          type: "button",
          role: "button",
          className: css["send"],
          "data-testid": props.button,
          "aria-disabled": props.disabled ? "true" : undefined,
          tabIndex: props.disabled ? -1 : 0,
          onClick: props.onPost,
        },
        h("div", { className: css["sendInner"] }, h("span", {}, h("span", {}, props.label))),
      ),
    ),
  );
}

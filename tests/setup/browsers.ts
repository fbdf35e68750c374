/** The browser drivers, and all that tests do with the pages they open. */
export { chord, clickOn, enter, sentAfter, sentFrom, type TestPage, typeInto, untilEnabled } from "./acts.ts";
export { type ChromiumDriver, launchChromium } from "./chromium.ts";
export { type FirefoxDriver, launchFirefox } from "./firefox.ts";
export { type Evaluator, highlights, onElement } from "./in-page.ts";
export { openShadowCopy } from "./open-shadow.ts";
export { until } from "./until.ts";
export type { World } from "./world.ts";

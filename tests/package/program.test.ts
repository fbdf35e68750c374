import { expect, test } from "vitest";
import { ProgramError, readProgram } from "../../src/cli/package/program.ts";

const read = (text: string) => {
  try {
    return readProgram(text, "program.yaml");
  } catch (error) {
    return error instanceof ProgramError ? error.lines : String(error);
  }
};
const HOST = "host: https://a.example/ce/\n";

test("a program's file becomes its packages' settings", () => {
  expect(read(`${HOST}key: elm.pem\nsettings:\n  programName: Elm EM\n  programAllowed:\n    - Elm Clinic\n  firstRunPage: false\n`)).toEqual({
    host: "https://a.example/ce", key: "elm.pem", settings: { programName: "Elm EM", programAllowed: ["Elm Clinic"], firstRunPage: false },
  });
  expect(read(HOST)).toEqual({ host: "https://a.example/ce", key: "program-key.pem", settings: {} });
});
test.each([
  ["a key that is not there", `${HOST}\ncolour: red\n`, [/^program\.yaml:3: there is no "colour" here/]],
  ["a setting that is not there", `${HOST}settings:\n  programName: Elm\n  regoin: us\n`, [/^program\.yaml:4: there is no setting "regoin"; a program may set: region, /]],
  ["a wrong value", `${HOST}settings:\n  region: mars\n`, [/^program\.yaml:3: "region" does not take this value; it takes us, uk, ca/]],
  ["a wrong entry of a list, with its own line", `${HOST}settings:\n  programPlaces:\n    - Elm 7 West\n    - ER\n`, [/^program\.yaml:5: "programPlaces" does not take the entry "ER"; it takes /]],
  ["a term of the resident's own", `${HOST}settings:\n  workplace: Elm\n`, [/^program\.yaml:3: "workplace" is the resident's own/]],
  ["a number for a text", `${HOST}settings:\n  programName: 12\n`, [/^program\.yaml:3: "programName" does not take/]],
  ["a value that is the resident's to choose", `${HOST}settings:\n  onDeviceModel: true\n`, [/^program\.yaml:3: "onDeviceModel" does not take this value; it takes false$/]],
  ["a setting of the resident's own", `${HOST}settings:\n  conductSensitivity: careful\n`, [/^program\.yaml:3: "conductSensitivity" is the resident's own/]],
  ["several mistakes in their order", `settings:\n  region: mars\n  programLink: http://a.example\nhost: ftp://a\n`, [/:2: "region"/, /:3: "programLink"/, /:4: "host"/]],
  ["settings that are no settings", `${HOST}settings: us\n`, [/^program\.yaml:2: "settings" takes/]],
  ["a missing host", "settings:\n  region: us\n", [/:1: "host" is missing/]],
  ["http to another machine", "host: http://a.example\n", [/:1: "host" takes an https/]],
  ["a key said twice", `${HOST}${HOST}`, [/^program\.yaml:2: /]],
  ["what is not YAML", "host: [\n", [/^program\.yaml:\d: /]],
  ["an empty file", "", [/^program\.yaml:1: expected/]],
  ["an alias", `${HOST}settings: &a\n  programName: *a\n`, [/./]],
])("%s is named with its line", (_name, text, lines) => {
  const faults = read(text);
  if (!Array.isArray(faults)) return expect(typeof faults, String(faults)).toBe("string");
  expect(faults.length).toBe(lines.length);
  lines.forEach((line, i) => expect(faults[i]).toMatch(line));
});

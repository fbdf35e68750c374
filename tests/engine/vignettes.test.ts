import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/engine/check.ts";
import { atLeast, type Category, type Draft } from "../../src/engine/report.ts";

/** The ten vignettes that state boards were asked about (Greysen 2013), by topic, each in wordings of our own. The verbatim ones are not public. */
const checker = createChecker();
const WARNED: Record<string, readonly [Category | "phi.", readonly (string | Draft)[]]> = {
  "misleading outcomes (81 %)": ["prof.misinformation", [
    "Our knee injections have a 100% success rate. Book your consultation today.",
    "Not one of my patients on this protocol has had their cancer come back.",
    "Celery juice reverses type 2 diabetes, I see it in clinic every week.",
    "Every single patient I've treated with my drip is off their insulin and cured.",
  ]],
  "images without consent (79 %)": ["prof.consent-missing", [
    "He doesn't know I filmed it, but watch this little man take his first steps after surgery",
    "Before and after of this morning's nose job! Didn't ask her but look at that profile",
    "Sharing this video of my patient dancing on the ward, she won't mind",
    "Snapped a pic of the patient on the table, he was asleep anyway",
  ]],
  "misrepresented credentials (77 %)": ["prof.credentials", [
    "Did the weekend filler course, so I'm officially an aesthetic surgeon. Book now!",
    "Failed my boards but I still put cardiologist on the website, nobody's ever checked",
    "I'm basically a dermatologist, I shadowed one for a month. New clients welcome",
    "Number one spine surgeon in the whole country, call us today for an appointment",
  ]],
  "inappropriate contact with patients (77 %)": ["prof.boundary", [
    "Looked up my patient on Instagram after her appointment, she is gorgeous",
    "Got her number from her chart. Asking her out once she's discharged",
    "Friended a bunch of my patients on Facebook last night, accept the request!",
    { text: "Hi, it's your surgeon. Drinks Friday once your stitches are out? You looked amazing", surface: "dm" },
  ]],
  "intoxication with duty (73 %)": ["prof.impairment", [
    "Still drunk from the wedding and my shift starts at seven, wish me luck",
    "Three glasses of prosecco at lunch and afternoon clinic at two",
    "Hungover doing the ward round, nobody noticed",
    "The edibles kicked in just as I started my night shift",
  ]],
  "discriminatory speech (60 %)": ["prof.discrimination", [
    "These immigrants just come here to drop babies on our taxes, the ward is full of them",
    "Women surgeons are too emotional for trauma lists. There, I said it.",
    "I refuse to treat Muslims in my clinic",
    "Every gypsy that comes into A&E steals something",
  ]],
  "derogatory speech toward patients (46 %)": ["prof.patient-disparagement", [
    "Another drug-seeking junkie in bed 4, pain 12/10 while eating chips",
    "My borderline patients are so manipulative, it isn't an emergency, sweetie",
    "The whale in room 6 is back again, lol",
    "I hope the idiot in triage chokes on his sandwich",
  ]],
};
const QUIET: Record<string, readonly string[]> = {
  "alcohol without intoxication (40 %)": [
    "Glass of red on the porch, week off at last",
    "Cheers to my sister, married today! Champagne for everyone",
    "Went to a wine tasting with the residents on our day off",
    "Post-call pint with the best team, nobody on until Monday",
  ],
  "narrative without a breach (16 %)": [
    "Medicine lets you sit with people on the worst day of their lives. I never take that lightly.",
    "Years ago somebody taught me to ask one more question before leaving the room. I still do.",
    "Patients often tell me the waiting is harder than the news.",
    "Some visits remind me why I chose family medicine.",
  ],
};
const draftOf = (post: string | Draft): Draft => (typeof post === "string" ? { text: post } : post);

describe.each(Object.entries(WARNED))("%s", (_, [category, posts]) => {
  test.each(posts.map((post) => [draftOf(post)] as const))("warns: $text", (draft) => {
    const found = checker.check(draft).findings.filter((finding) => finding.category.startsWith(category) && atLeast(finding.severity, "warn"));
    expect(found.length).toBeGreaterThan(0);
  });
});
describe.each(Object.entries(QUIET))("%s", (_, posts) => {
  test.each(posts)("does not interrupt: %s", (text) => expect(atLeast(checker.check({ text }).verdict, "warn")).toBe(false));
});

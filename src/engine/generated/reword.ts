// Generated from rules/ by `npm run generate`; do not edit. A test fails when it is out of date.

export const REWORD = {
  "words": {
    "en": {
      "patient": "a patient",
      "again": "the patient",
      "child": "a child",
      "baby": "a baby",
      "relative": "a relative",
      "family": "a family",
      "colleague": "a colleague",
      "other": "another patient",
      "region": "our region",
      "few": "a few",
      "many": "many",
      "long": "long",
      "gap": "[The main point, told in general]",
      "policy": "To protect privacy we do not discuss anyone's care, or whether someone is a patient, in public. Please call our office.",
      "own": "I can't speak about anyone's care here.",
      "advice": "I can't advise on your situation here. Your own clinician or pharmacist can."
    },
    "fr": {
      "patient": "un patient",
      "again": "le patient",
      "woman": "une patiente",
      "womanAgain": "la patiente",
      "region": "la région",
      "gap": "[L'essentiel, dit en général]",
      "policy": "Pour protéger la vie privée, nous ne parlons pas en public des soins d'une personne, ni de qui est patient. Merci d'appeler le secrétariat.",
      "own": "Je ne peux pas parler ici des soins d'une personne.",
      "advice": "Je ne peux pas vous conseiller ici. Votre médecin ou votre pharmacien le peut."
    },
    "es": {
      "patient": "un paciente",
      "again": "el paciente",
      "woman": "una paciente",
      "womanAgain": "la paciente",
      "region": "la región",
      "gap": "[Lo esencial, dicho en general]",
      "policy": "Para proteger la privacidad no hablamos en público de la atención de nadie, ni de quién es paciente. Por favor, llame a nuestra consulta.",
      "own": "No puedo hablar aquí de la atención de nadie.",
      "advice": "No puedo aconsejarle aquí. Su médico o su farmacéutico sí puede."
    }
  },
  "classes": {
    "power tool": "chainsaw|nail ?gun|table saw|circular saw|wood ?chipper|lawn ?mower|auger|drill|hedge trimmer|angle grinder|band ?saw|snowblower|leaf blower|tile saw",
    "tool": "pipe wrench|wrench|screwdriver|hammer|axe|hatchet|saw|crowbar|shovel|pitchfork|rake|ratchet strap|soldering iron",
    "kitchen tool": "mandoline|blender|turkey fryer|fryer|kitchen knife|bread knife|food processor|pressure cooker|stand mixer|meat slicer|cheese grater",
    "farm machine": "tractor|combine harvester|combine|pto shaft|grain bin|hay baler|baler|thresher",
    "machine": "forklift|conveyor(?: belt)?|press|lathe|zamboni|excavator|bulldozer|cement mixer|printing press|dough mixer",
    "vehicle": "school bus|bus|truck|lorry|van|suv|taxi|cab|tram|train(?! ?wreck)|car|pickup|garbage truck|golf cart|limo|helicopter",
    "sports vehicle": "quad bike|atv|jet ?ski|snow ?mobile|skidoo|dirt bike|motorbike|motorcycle|moped|e-?scooter|scooter|hoverboard|unicycle|skateboard|go-?kart|dune buggy",
    "boat": "houseboat|dinghy|pontoon boat|yacht|kayak|canoe|fishing boat|ferry",
    "large animal": "horse|bull|cow|mule|camel|llama|moose|elk|bear|pig|boar|ostrich|emu|kangaroo|alligator|crocodile|shark|bison|donkey|stallion|ram",
    "animal": "raccoon|squirrel|goose|swan|rooster|goat|sheep|snake|rattlesnake|spider|scorpion|jellyfish|stingray|monkey|bat|prairie dog|ferret|iguana|parrot|python|badger|fox|otter|llama|alpaca|hedgehog|chihuahua|narwhal",
    "firework": "firecracker|bottle rocket|roman candle|sparkler",
    "weapon": "machete|crossbow|harpoon|spear|sword|arrow|grenade|samurai sword|shotgun|bb gun",
    "household object": "light ?bulb|bottle|jar|tv remote|remote control|vase|candle|curling iron|toothbrush|fork|spoon|chopstick|fish ?hook|coat hanger|shampoo bottle|tuba|whistle|ceiling fan|chandelier",
    "battery": "button batter(?:y|ies)",
    "small object": "marble|bead|coin|lego|crayon|magnet|aa|earring|ring|googly eye|whistle",
    "piece of sports equipment": "trampoline|bouncy castle|zipline|paraglider|hang glider|parachute|surfboard|toboggan|sled|diving board|mechanical bull",
    "pet": "dog|cat|puppy|kitten|labrador|terrier|spaniel|budgie|hamster",
    "toy": "stuffed \\w+|teddy bear|doll|action figure",
    "penetrating injury": "gsw|gunshot(?: wound)?|gun ?shot wound|stabbing|stab wound",
    "infection": "hiv|chlamydia|gonorrh?oea|syphilis|herpes|genital warts|ano-?genital warts|hep(?:atitis)? [bc]|hpv|mpox",
    "mental illness": "postpartum psychosis|psychosis|psychotic episode|mania|schizophrenia|bipolar(?: disorder| 1| 2)?|delusions",
    "mental health crisis": "suicide attempt|suicidal ideation|self-harm|5150",
    "medication": "suboxone|methadone|buprenorphine|testosterone|antabuse|naltrexone",
    "pregnancy loss": "miscarriage|stillbirth|neonatal death|fetal demise|termination|abortion",
    "uncommon condition": "fatal familial insomnia|huntington'?s(?: disease| gene)?|stiff[- ]person syndrome|koro syndrome|locked-in syndrome|creutzfeldt-jakob(?: disease)?|cjd|progeria|porphyria|mad hatter'?s disease|leprosy|plague|anthrax|brucellosis|tularemia|naegleria(?: fowleri)?"
  },
  "phrases": [
    [
      "\\b(?:fell|fallen|jumped|tumbled|slipped|dropped) (?:off|from|out of) (?:a|an|the|his|her|their)(?: (?!of|in|at|on|and|while|when|with|to|trying|after|\\w+ing\\b)\\w+){1,2}(?: of (?:a|an|the|his|her|their)(?: (?!in|at|on|and|while|when|with|to|trying|after|\\w+ing\\b)\\w+){1,2})?",
      "fell"
    ],
    [
      "\\b(?:hit|struck|run over|knocked down) by (?:a|an|the|his|her|their)(?: (?!in|at|on|and|while|when|with|to|after|from|for|that|who|of|before|because)\\w+){1,2}",
      "hit by a vehicle"
    ],
    [
      "\\b(?:bitten|gored|kicked|trampled|mauled|stung|attacked) by (?:a|an|the|his|her|their|\\w+)(?: (?!in|at|on|and|while|when|with|to|after|from|for|that|who|of|before|because)\\w+){1,2}",
      "injured by an animal"
    ],
    [
      "\\b(?:swallowed|ate|inhaled) (?:a|an|the|his|her|\\d+|two|three|four|five|six|seven|eight|nine|ten|several)(?: (?!(?:in|at|on|and|but|so|then|while|when|with|to|after|from|for|that|who|of|by|before|because|again|last|this|yesterday|today|tonight|off|is|was)\\b)\\w+){1,3}",
      "swallowed something"
    ],
    [
      "(?:my|our|the) (?:very )?(?:first|only|second|third)(?: ever)? (case|patient)(?: ever)?",
      "a $1"
    ],
    [
      "(?:first|only|second|third|rarest|weirdest|biggest)(?: ever)? (case|patient)(?: ever)?",
      "$1"
    ],
    [
      "(?:exactly |precisely |only |just )?(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) (patients|cases|deaths|overdoses|kids|children|teenagers|babies|admissions)",
      "a few $1"
    ],
    [
      "(?:fentanyl|heroin|meth|cocaine|opioid|xanax|methadone) (overdose)",
      "$1"
    ],
    [
      "rare(?:st)?",
      "uncommon"
    ],
    [
      "(?:the|a|our|this) mother of (?!the\\b|an?\\b)(?:twins|triplets|\\w+)",
      "a parent"
    ],
    [
      "(?:mother|father|mom|mum|dad) of (?!the\\b|an?\\b)(?:twins|triplets|\\w+)",
      "parent"
    ],
    [
      "trans(?:gender)? (man|woman|boy|girl|patient|kid|teen|teenager|person|student)",
      "$1"
    ],
    [
      "in custody|handcuffed|on remand|on parole",
      ""
    ],
    [
      "(?:an |the )?inmate",
      "a patient"
    ]
  ],
  "terms": [
    [
      "frequent fl[iy]ers?",
      "someone who needs care often"
    ],
    [
      "drug[- ]seekers?",
      "someone in pain"
    ],
    [
      "drug[- ]seeking",
      "asking for pain relief"
    ],
    [
      "(?:junkie|addict|druggie|crackhead|tweaker)",
      "person who uses drugs"
    ],
    [
      "(?:junkie|addict|druggie|crackhead|tweaker)s",
      "people who use drugs"
    ],
    [
      "(?:wino|alkie)",
      "person who drinks"
    ],
    [
      "(?:drunks|winos|alkies)",
      "people who drink"
    ],
    [
      "(?:gomer|gork|vegetable)",
      "very ill patient"
    ],
    [
      "(?:gomer|gork|vegetable)s",
      "very ill patients"
    ],
    [
      "train ?wreck|hot mess|dumpster fire|disaster",
      "complicated case"
    ],
    [
      "granny dump(?:ing)?|acopia",
      "social admission"
    ],
    [
      "granny dumps",
      "social admissions"
    ],
    [
      "(?:psycho|schizo|nutter|nutjob|loony|lunatic)",
      "patient in crisis"
    ],
    [
      "(?:psycho|schizo|nutter|nutjob|lunatic)s",
      "patients in crisis"
    ],
    [
      "heart ?sinks?(?: patients?)?",
      "patient I find hard to help"
    ],
    [
      "bed ?blockers",
      "patients waiting to leave"
    ],
    [
      "bed ?blocker",
      "patient waiting to leave"
    ],
    [
      "malingerer|faker|hypochondriac|drama queen|whiner",
      "patient in distress"
    ],
    [
      "malingerers|fakers|hypochondriacs|drama queens|whiners",
      "patients in distress"
    ],
    [
      "non-?compliant",
      "not able to follow the plan"
    ],
    [
      "repeat customers?|regulars?",
      "someone who needs care often"
    ],
    [
      "the elderly",
      "older people"
    ],
    [
      "noctors|mid-?levels",
      "advanced practice clinicians"
    ],
    [
      "noctor|mid-?level",
      "advanced practice clinician"
    ],
    [
      "(?:a )?(?:dirtbag|scumbag|lowlife|deadbeat|asshole|arsehole|dickhead|prick|bastard|twat|jerk|moron|idiot)",
      "someone I found difficult"
    ],
    [
      "always works?|never fails",
      "often helps"
    ],
    [
      "100 ?% (?:effective|success(?: rate)?)",
      "good results in many people"
    ],
    [
      "zero risk|no risk",
      "few known risks"
    ]
  ],
  "promises": [
    [
      "(?:is|are|was|were|['’]s|['’]re|['’]m) (?:100 ?% |absolutely |completely )?guaranteed to",
      " may"
    ],
    [
      "(?:100 ?% |absolutely |completely )?guaranteed to",
      "may"
    ],
    [
      ",? ?(?:and |or )?(?:with )?(?:a |our )?(?:100 ?% )?(?:or your money back|money[- ]back(?: guarantee)?|full refund guarantee)(?: guaranteed)?",
      ""
    ],
    [
      ", (?:100 ?% )?guaranteed(?=[,.!?]|$)",
      ""
    ],
    [
      "(is|are|['’]s|['’]re) (?:100 ?% |absolutely |completely )?guaranteed(?! \\w)",
      " may help"
    ],
    [
      "(?:i|we) (?:can |do |will |even |personally )?(?:guarantee|promise)(?: you)?(?: that)? ((?:you|they|it|this|these|he|she|(?:your|our|my|the|this|these) [\\w-]+(?: (?!will\\b|can\\b)[\\w-]+)?))(?:['’]ll| will| can) (?=[a-z])",
      "$1 may "
    ],
    [
      "(?:i|we) (?:can |do |will |even |personally )?(?:guarantee|promise)(?: you)? (?!that|you|to\\b)",
      "we aim for "
    ],
    [
      "guarantees (?=[a-z])",
      "may bring "
    ],
    [
      ",? ?i promise(?: you)?(?=[,.!?]|$)",
      ""
    ],
    [
      "(you|they|he|she|we|patients|it|this)(?:['’]ll| will| can) (?:never|not) (?:need|see|take|want) ([^.,!?]{2,30}) again",
      "$1 may need less of $2"
    ],
    [
      "(you|they|he|she|we|patients)(?:['’]ll| will| can) be (?:cured|healed)(?: of)?",
      "$1 may feel better"
    ],
    [
      "(?:(an?|the|this|our|my|your) )?(?:(?:guaranteed|100 ?%|miracle|permanent|instant|only|real|natural|proven|complete|total|secret) ){0,3}cures? for (?!all)",
      "a possible treatment for "
    ],
    [
      "(?:will|can|does|['’]ll) (?:completely |totally |permanently |always )?cure",
      " may help with"
    ],
    [
      "(?:completely |totally |permanently )?cured (?=my|our|his|her|their|the|hundreds|thousands|many|all|so)",
      "seemed to help "
    ],
    [
      "cures",
      "may help some people with"
    ],
    [
      "100 ?% guaranteed",
      "possible"
    ],
    [
      "guaranteed",
      "possible"
    ]
  ],
  "profanity": {
    "out": "(?:absolutely |such an? )?(?:f+u+c*k+i+n+'?g?|f[*#@]+c?k?i?n?g?|fecking|friggin'?g?|freaking|goddamn(?:ed)?|god ?damn|bloody)|(?:as f(?:uck|\\*\\*k)|\\baf)|the (?:actual )?(?:fuck|hell)",
    "terms": [
      [
        "bullshit|horseshit",
        "nonsense"
      ],
      [
        "shitty|crappy",
        "bad"
      ],
      [
        "shit ?show|cluster ?fuck",
        "mess"
      ],
      [
        "pissed(?: off)?",
        "upset"
      ]
    ]
  }
} as const;

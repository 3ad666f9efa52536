export const publicPages = {
  find: {
    more: 'More choices',
    'any-time': 'Any time of day',
    'any-number': 'Once or regularly',
    'any-language': 'Any language',
    'plain-japanese': 'Plain Japanese is fine',
    'whole-town': '{{town}} (all of it)',
  },
  within: {
    just: 'In that town only',
    '500': 'Within 500 m of it',
    '1000': 'Within 1 km of it',
    '2000': 'Within 2 km of it',
    '3000': 'Within 3 km of it',
    '5000': 'Within 5 km of it',
  },
  'time-of-day': {
    morning: 'Begins before noon',
    afternoon: 'Begins between noon and 5 pm',
    evening: 'Begins after 5 pm',
  },
  repeats: { once: 'Just once', regular: 'Regularly' },
  near: {
    way: 'Choose the town I am in now',
    done: '{} is chosen. Your position was used on this device only and was not sent.',
    failed: 'Your position could not be found. Please choose a town from the list.',
  },
  search: {
    ways: 'How to see the results',
    list: 'By date',
    fit: 'Best fit for me',
    map: 'Map',
    print: 'Print on paper',
    'count-fit': '{{number}} openings that fit you',
    'nothing-but': 'Nothing fits all of it. Leave one thing out, and there is something.',
  },
  without: {
    words: 'Without the words: {{number}}',
    where: 'Without town and distance: {{number}}',
    weekday: 'Without the day of the week: {{number}}',
    time: 'Without the time of day: {{number}}',
    days: 'Without the dates: {{number}}',
    field: 'Without the field: {{number}}',
    repeats: 'Once or regularly: {{number}}',
    online: 'Not only online: {{number}}',
    children: 'Not only with children: {{number}}',
    beginners: 'Not only “beginners welcome”: {{number}}',
    language: 'Without the language: {{number}}',
  },
  map: {
    title: 'Map with the number of openings in each town. The table has the same numbers.',
    town: '{{town}}: {{number}} openings',
    table: 'Openings by town',
    number: '{{number}}',
    nowhere: 'In no town (online and others)',
  },
  gathering: {
    title: 'Gathering places',
    lead: 'No need to apply: just go, and somebody will be there. Closing days can change; if you come from far, please ring first.',
    map: 'Map with the number of gathering places in each town. The list has the same places.',
    'map-town': '{{town}}: {{number}} places',
    find: 'Find a gathering place',
    'any-kind': 'Any kind of place',
    count: '{{number}} gathering places',
    nothing: 'No place fits all of it.',
    'nothing-way': 'Clear everything and see all',
    'none-yet': 'No gathering places have been entered yet.',
    elsewhere: 'Outside the city, or in a town that is not known',
    phone: 'Telephone {{phone}}',
    openings: 'Find openings at this place',
    source: 'Source: {{sources}}',
  },
  'place-kind': {
    'community-centre': 'Community centre',
    'activity-centre': 'Room for citizens’ groups',
    'learning-centre': 'Place to learn',
    salon: 'Open house',
    hall: 'Meeting hall',
  },
  sheet: {
    title: 'Volunteers, it is your turn!',
    issued: '{{day}} · Tsumugi, volunteering in Tama',
    lead: 'Activities that need a hand, by date. Tell us the number of the one you like, by telephone or on paper.',
    'print-it': 'This page can be printed on A4 paper: use “Print” in your browser.',
    'as-text': 'Read it as plain text',
    back: 'Back to the search',
    number: 'No.',
    numbered: '■ No. {{number}}  {{title}}',
    when: 'When',
    where: 'Where',
    who: 'Wanted',
    money: 'Money, insurance',
    group: 'Group',
    and: ', ',
    'more-days': 'and {{number}} more times (until {{last}})',
    rest: 'There are {{number}} more. Please ask by telephone or at the counter.',
    nothing: 'Nothing fits what was asked for at the moment.',
    how: 'How to apply',
    'by-phone': 'Telephone {{phone}}',
    'no-phone': 'You will find the telephone number in the city’s guide.',
    'on-paper':
      'By telephone: tell us the number of the opening you would like to join. A coordinator will help you.\nOn paper: fill in the form below and bring it to the volunteer centre.',
    next: 'Then the group answers (about 3 days) and the centre checks (about 3 working days). You are always told the result. Applying and withdrawing cost nothing.',
    form: {
      title: 'Application form (to cut off)',
      name: 'Name and its reading',
      phone: 'Telephone',
      numbers: 'Numbers of the activities',
      days: 'Days and times you can come',
      wish: 'Help that you would need',
      note: 'This form is used only to reach and register you. The group does not learn your name and telephone number before the centre has approved.',
    },
  },
  opening: {
    number: 'Opening no. {{number}} (say this number on the telephone or at the counter)',
  },
  share: { picture: 'Two threads that are spun into one: Tsumugi.' },
  home: {
    share:
      'In Tama, people who want to help and groups that need a hand find each other. Once or for two hours is fine.',
    week: 'This week ({{number}} within seven days)',
    'week-fit': 'This week, for you',
    'quiet-week': 'Nothing begins within seven days. Please look at what comes after.',
    map: 'See the map',
    figures: 'Right now in this city',
    'figure-openings': 'openings that look for people',
    'figure-soon': 'begin within seven days',
    'figure-groups': 'groups are looking',
    'figure-towns': 'towns with activities',
    how: 'How it works',
    find: {
      title: 'Find',
      text: 'Where, from when until when, and what. You learn about money and insurance before you apply. With a card you also see why something fits you.',
    },
    apply: {
      title: 'Apply',
      text: 'Just choose the days you can come. The group answers within 3 days, the centre within 3 working days. You always see whose turn it is.',
    },
    together: {
      title: 'Take part',
      text: 'A week and a day before, we tell you the place, the time it ends and what to bring. Your hours go into your own record.',
    },
    ways: 'Your way in',
    'for-resident': {
      title: 'I want to take part',
      text: 'From what you can do, what you would like to try and when you are free, we show what fits. It takes about 3 minutes.',
      way: 'Sign up or sign in',
    },
    'for-group': {
      title: 'Our group needs a hand',
      text: 'While you write, you see how many people could come. The centre checks and publishes within 5 working days.',
      way: 'Register a group',
    },
    'for-paper': {
      title: 'I use the telephone or the counter',
      text: 'Read the list in large letters on paper and tell us a number by telephone. A coordinator enters everything for you.',
      way: 'See the list to print',
    },
  },
  texts: {
    'no-phone': '(please look up the number in the city’s guide)',
    help: {
      title: 'First time here',
      lead: 'Tsumugi brings people who want to help and groups that need help together, with a coordinator of the volunteer centre in between. It costs nothing.',
      find: {
        title: '1 Find',
        text: 'Everybody can read the openings without signing up. See where, from when until when, what, and about money and insurance. You can choose by town, day and time.',
      },
      card: {
        title: '2 Write your card',
        text: 'Enter your email address and a sign-in link comes; there is no password. In three steps we ask what you can do, what you would like to try, when you are free and how far you go. You can stop and go on later.',
      },
      interest: {
        title: '3 Apply',
        text: 'Choose the days you can come: alone, with friends or as a family. The group does not learn your name and contact before your place is settled.',
      },
      next: {
        title: 'After you have applied',
        text: 'First the group answers, within 3 days. Then the centre checks, within 3 working days. If it takes longer, the centre asks the group. “My activities” always shows whose turn it is and until when.\nOnce it is settled, we remind you a week and a day before. If you cannot come, you may withdraw without a reason.',
      },
      phone: {
        title: 'Apply by telephone',
        text: 'Ring the volunteer centre and say the number of the opening; it is on its page and on the printed list. A coordinator enters it for you, and news comes by telephone or letter.\nTelephone {{phone}}',
      },
      paper: {
        title: 'Apply on paper',
        text: 'Print “Volunteers, it is your turn!”: the last part is a form. Fill it in and bring it to the counter. The answer comes by letter or telephone.',
      },
      safety: {
        title: 'Safety and insurance',
        text: 'Every opening says who takes care of insurance. Volunteer insurance runs from 1 April to 31 March; if you join in between, it counts from midnight of the next day. One policy covers unpaid activities of every group.\nExpenses at cost (such as fares) are still unpaid. Where money grows with the hours, the opening says “paid” and the centre checks the terms.\nIf something was wrong or not as agreed, you can tell the centre alone.',
      },
      family: {
        title: 'Under 18, or with children',
        text: 'Under 18 you may apply; before your place is settled we ask a guardian for consent, by a link or by telephone. Where children are welcome, they are not counted in the number of places.',
      },
      group: {
        title: 'For groups',
        text: 'Sign in and go to “Register a group”. Groups of at least three people that do not work for profit can register. The centre checks within 5 working days. Registration is renewed every year.',
      },
      trouble: {
        title: 'If something does not work',
        text: 'If no email comes, look into the spam folder. A sign-in link ends after 10 minutes; simply ask for another.\nYou can ask anything by telephone or at the counter.',
      },
    },
    privacy: {
      title: 'Your personal data',
      lead: 'We ask only what is needed, show it only to whoever needs it, and erase it when it is not needed any more.',
      what: {
        title: 'What we ask',
        text: 'Name and reading, date of birth, town, email address. A telephone number if you like. No house number (only those who want letters give an address). We ask what you need to take part, never the name of an illness or a disability. What you write about it in your own words is kept encrypted.',
      },
      'who-sees': {
        title: 'Who sees it',
        text: 'The coordinators of the volunteer centre. When you apply, the group sees your age in tens, your town, why it fits and your message. Name and contact are shown after you, the group and the centre have all said yes: to that group only, and only what you chose. 14 days after the activity they disappear, and the group is asked to destroy its list.',
      },
      'how-long': {
        title: 'How long we keep it',
        text: 'After 3 years without use (2 under the age of 18) we erase it, with a notice before. What you need to take part is erased after 1 year, records of messages after 1 year. The record of who decided what and when holds no names and no contacts.',
      },
      position: {
        title: 'Your position',
        text: 'The browser asks for it only when you press “Choose the town I am in now”. The nearest town is chosen on your device; the position itself is not sent and not kept. Words that you search for are not kept either.',
      },
      mails: {
        title: 'Messages',
        text: 'We send sign-in links and news of your applications and registration. For everything else you choose how and when, kind by kind. A link in each email ends it.',
      },
      cookies: {
        title: 'Cookies',
        text: 'Only for signing in and for your language. No advertising, no tracking, no parts of other companies.',
      },
      yours: {
        title: 'Your data',
        text: 'Signed in, “My data” lets you read everything that is kept, take it along, correct it and erase it. For 7 days you can take an erasure back. For people who use the telephone or the counter, the centre does it.',
      },
    },
    accessibility: {
      title: 'Accessibility',
      lead: 'We want pages that everybody can use. The aim is level AA of JIS X 8341-3:2016 and WCAG 2.2.',
      what: {
        title: 'What we do',
        text: 'Every page and form works without JavaScript and with the keyboard alone. At 200 % text size and on 320 pixels nothing is lost. Nothing is said by colour alone. Maps and pictures have a table or list with the same content. There are five languages.',
      },
      other: {
        title: 'Without a screen',
        text: 'There is a list in large letters to print, and a plain-text edition for screen readers and email. Everything can be done by telephone and at the counter too.',
      },
      tested: {
        title: 'What we have checked',
        text: 'With every change, all pages are opened in Chromium in five languages: axe must find nothing, and nothing may be wider than a screen of 320 pixels. Such tools find only a part of the problems.',
      },
      'not-yet': {
        title: 'What is not done yet',
        text: 'People who use a screen reader have not tried it with us yet, and nobody else has tested it. Texts written by groups may have no readings and no translation.',
      },
      tell: {
        title: 'If you notice something',
        text: 'Please tell the volunteer centre what is hard to use.\nTelephone {{phone}}',
      },
    },
    about: {
      title: 'Where our data comes from',
      lead: 'This service uses the following open data.',
      service: {
        title: 'About this service',
        text: 'Made to connect the “mutual learning” of Tama City’s fourth lifelong learning plan with what people do in their town.',
      },
      'data-towns': {
        title: 'Towns and positions',
        text: 'Geolonia 住所データ (CC BY 4.0)\nThe shapes of towns on the map are computed from their points and are not the real boundaries.',
      },
      'data-groups': { title: 'Groups', text: 'Made from 国税庁法人番号公表サイト (National Tax Agency)' },
      'data-events': { title: 'Events', text: 'Takamatsu City Open Data, adapted (CC BY 4.0)' },
      'data-places': { title: 'Gathering places', text: 'Takamatsu City Open Data, adapted (CC BY 4.0)' },
      'data-openings': {
        title: 'Imported openings',
        text: 'NYC Open Data (NYC Service)\nContains public sector information licensed under the Open Government Licence v3.0.',
      },
    },
  },
};

export const publicLabels = {
  within: 'How near',
  weekday: 'Day of the week',
  'time-of-day': 'Time of day',
  from: 'From this day',
  to: 'Until this day',
  repeats: 'How often',
  language: 'Language used',
  'place-kind': 'Kind of place',
  has: 'What should be there',
};

export const publicProblems = {
  'postal-unknown': 'No town of this city has this “{{label}}”. Take it away, or choose a town.',
};

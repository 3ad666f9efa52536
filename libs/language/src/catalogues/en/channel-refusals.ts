export const channelRefusals = {
  'message-unknown': {
    title: 'This letter or call is not here',
    'what-to-do': 'Go back to the list and choose again. It may belong to another area.',
  },
  'not-posted': {
    title: 'This letter is not on record as posted',
    'what-to-do': 'It was taken back already, or it came back. Please look at the list.',
  },
  'nothing-asked': {
    title: 'This only tells something',
    'what-to-do': 'Please note it as told or as not reached.',
  },
  'address-missing': {
    title: 'Letters need an address',
    'what-to-do': 'Go back and write it down.',
  },
  'phone-missing': {
    title: 'No telephone number is known',
    'what-to-do': 'Write one on the card, or choose letters.',
  },
  'line-not-set-up': {
    title: 'LINE is not available here',
    'what-to-do': 'We will write by email.',
  },
  'push-not-set-up': {
    title: 'Browser notices are not available here',
    'what-to-do': 'We will write by email.',
  },
  'signature-not-valid': {
    title: 'This cannot be accepted',
    'what-to-do': 'It does not carry the signature of LINE.',
  },
  'push-host-not-known': {
    title: 'This browser cannot be added',
    'what-to-do': 'Its push service is not one that we know. Please try another browser.',
  },
};

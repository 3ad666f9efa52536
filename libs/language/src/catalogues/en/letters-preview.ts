export const lettersPreview = {
  title: 'The letters',
  lead: 'Every message that Tsumugi sends, with sample names and dates: as email, and as plain text.',
  language: 'Language',
  kind: 'Kind',
  'all-kinds': 'All kinds',
  show: 'Show',
  number: '{{number}} of {{all}}',
  'as-mail': 'Sample email: {{subject}}',
  kinds: {
    access: 'ways in and checks of who it is',
    decision: 'what one must know',
    reminder: 'what is coming up',
    invitation: 'being asked',
    thanks: 'thanks and records',
    digest: 'new openings in one email',
    work: 'what there is to do',
  },
};

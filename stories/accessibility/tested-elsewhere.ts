interface Test {
  readonly file: string;
  /** Its title, as it stands there. */
  readonly test: string;
}

const hire = 'packages/widgets/src/hire-local/form/request-form.test.ts';
const jobs = 'packages/widgets/src/job-board/sending.test.ts';
const quote = 'packages/widgets/src/inbox/person/quote-form.test.ts';

/** What tests beside the elements show: by element and criterion. Each must be there. */
export const testedElsewhere: Readonly<Record<string, Readonly<Record<string, readonly Test[]>>>> = {
  'Alumni directory': {
    '2.5.8': [
      {
        file: 'packages/widgets/src/alumni-directory/any-size.test.ts',
        test: 'has targets of 44 px where nothing could be loaded, too',
      },
    ],
  },
  'Hire local': {
    '2.1.1': [{ file: hire, test: 'goes through all steps by keyboard alone' }],
    '3.3.1': [{ file: hire, test: 'says what is missing beside the field and above, and loses nothing' }],
    '3.3.4': [{ file: hire, test: 'the last look shows all of it, and leads back to each step' }],
    '3.3.7': [{ file: hire, test: 'keeps the draft over a reload, and offers it' }],
  },
  'Job board': {
    '3.3.1': [{ file: jobs, test: 'says what is missing, and leads there' }],
    '3.3.7': [{ file: jobs, test: 'goes on where it was left' }],
  },
  Inbox: {
    '3.3.1': [{ file: quote, test: 'says beside each field what is missing, and goes to the first' }],
    '3.3.3': [
      { file: quote, test: 'says when it is later than asked, or above the budget, and lets it through' },
    ],
    '3.3.7': [{ file: quote, test: 'keeps what was begun, for each invitation' }],
  },
};

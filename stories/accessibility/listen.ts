/** What somebody with a screen reader should listen for, by the name of the element's page. */
export const listenFor: Readonly<Record<string, readonly string[]>> = {
  'Alumni directory': [
    'Typing a word: the number of people is said once, after the typing has rested for a second, and not at each key.',
    'A card is one button with the name of the person; what else stands on it is read on, and not part of the name.',
    'A person is opened: the dialog says the name, and Escape leads back to the same card.',
    'The places that are suggested: is the number of suggestions said, and the one that the arrow is on?',
  ],
  'Hire local': [
    'The dialog opens on its title; the title says for what a quote is asked.',
    'Each step says which it is, and of how many.',
    'What is missing: the list above is said, and each line leads to its field.',
    'A button for one product, as in a showcase, says its name; any other says its own words only.',
  ],
  Showcase: [
    'A picture says what is on it; one that did not come has words in its place.',
    'Prices from–to: are both numbers read, with rupiah and the unit?',
    'The QR code has a name, and the same address as a link beside it.',
  ],
  'Job board': [
    'The kind of work (vacancy, shared order, help wanted) is said before the title is left.',
    'The number beside each kind is read with it.',
    'Saving a job says so, and saying it twice is not needed.',
  ],
  Inbox: [
    'What waits for an answer comes first, each as an article with its title.',
    '“Terkirim” is said once; what waits for the line says that it waits.',
    'Amounts in rupiah: is Rp15.000 read as fifteen thousand, and not as fifteen?',
  ],
  Ledger: [
    'Checking says its result once, also where it takes long.',
    'A fingerprint of 64 characters is not read out unless one goes there.',
    'The table of turns names column and row.',
  ],
  'Fair split': [
    'The division is said when the typing has rested, with what is left over.',
    'The table says name, pieces and reason in one row.',
    'What is wrong with a row of the sheet names the row.',
  ],
};

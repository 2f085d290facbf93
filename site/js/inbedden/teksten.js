/** What stands in the code: in the language of the widget, which need not be that of this page. */
export const TEKSTEN = {
  nl: {
    titel: 'Slaagwijzer: ben ik geslaagd?',
    open: 'Open de Slaagwijzer',
    knop: 'Ben ik geslaagd? Reken het uit.',
  },
  en: {
    titel: 'Slaagwijzer: have I passed?',
    open: 'Open Slaagwijzer',
    knop: 'Have I passed? Work it out.',
  },
};

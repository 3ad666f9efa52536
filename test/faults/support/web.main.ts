import './break.main';

/** The web app as it stands, or with one of its parts taken away. */
require('../../../apps/web/src/main');

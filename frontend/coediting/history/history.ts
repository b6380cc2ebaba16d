import type { Additions, TextSession } from '../session';
import { authorship } from './authors';
import { HistoryPanel } from './panel';
import { TextHistory } from './text-history';
import { VersionView } from './version-view';

const ICON = 'M13 3a9 9 0 0 0-9 9H1l4 4 4-4H6a7 7 0 1 1 2 4.9l-1.4 1.4A9 9 0 1 0 13 3zm-1 5v5l4.3 2.5.7-1.2-3.5-2V8z';

/** How the text came to be: its versions, what changed between them, who wrote what. */
export function history(session: TextSession): Additions {
  const record = new TextHistory(session);
  const versions = new VersionView(session, record, () => panel.requestUpdate());
  const panel = new HistoryPanel(session, record, versions);

  session.on('version', ({ version }) => {
    if (version !== null) {
      void record.load(false);
      void versions.show(version, version);
    } else if (versions.shown) {
      versions.back();
    }
  });

  return {
    plugins: [authorship(() => panel.authorsEnded())],
    panels: [
      {
        name: 'history',
        label: session.texts('history.title'),
        icon: ICON,
        element: panel,
        shown: (open) => panel.shown(open),
      },
    ],
    destroy: () => panel.shown(false),
  };
}

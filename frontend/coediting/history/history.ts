import type { Additions, TextSession } from '../session';
import { leaveVersion } from './address';
import { authorship } from './authors';
import { HistoryPanel } from './panel';
import { TextHistory } from './text-history';
import { VersionView } from './version-view';

const ICON = 'M4 12a8 8 0 1 0 2.500-5.800M4 4v4h4M12 8v4.500l3 1.800';

/** How the text came to be: its versions, what changed between them, who wrote what. */
export function history(session: TextSession): Additions {
  const record = new TextHistory(session);
  const versions = new VersionView(session, record, () => {
    left = asked;
    leaveVersion();
    panel.requestUpdate();
  });
  const panel = new HistoryPanel(session, record, versions);

  /** The page goes on asking for its version when the text is opened again; one has been there, and gone back. */
  let asked: number | null = null;
  let left: number | null = null;

  session.on('version', ({ version }) => {
    left = version === asked ? left : null;
    asked = version;
    if (version !== null && version === left) {
      return;
    }
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

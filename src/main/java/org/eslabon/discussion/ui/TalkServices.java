package org.eslabon.discussion.ui;

import org.eslabon.discussion.Discussions;
import org.eslabon.notification.Following;
import org.eslabon.notification.Inbox;
import org.eslabon.shell.live.LiveSupport;
import org.springframework.stereotype.Component;

/** What a conversation on a page asks. */
@Component
record TalkServices(Discussions discussions, Following following, Inbox inbox, LiveSupport live) {}

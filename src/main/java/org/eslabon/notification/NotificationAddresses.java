package org.eslabon.notification;

/** Where the pages of this module are, without a leading slash. */
public final class NotificationAddresses {

    public static final String INBOX = "inbox";

    /** What one follows, and which mails one gets. */
    public static final String SETTINGS = "account/notifications";

    private NotificationAddresses() {}

    /** Leads on to what the line is about, and marks it as read. */
    public static String line(NotificationId id) {
        return INBOX + "/" + id.value();
    }
}

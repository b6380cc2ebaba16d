package org.eslabon.notification;

/** When a person wants a mail about what concerns her. */
public enum MailChoice {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NEVER;

    /** Key of the choice's translated name. */
    public String key() {
        return "notification.mail." + name();
    }
}

package org.eslabon.notification;

/** Why somebody is told of something, the more pressing reasons first. */
public enum NotificationKind {
    /** Somebody has mentioned her. */
    MENTION(MailChoice.AT_ONCE),
    /** Something waits for her. */
    WAITS(MailChoice.DAILY),
    /** Somebody has commented on what she follows. */
    COMMENT(MailChoice.DAILY),
    /** Something was decided about what she follows, or in a city whose decisions she follows. */
    DECISION(MailChoice.DAILY),
    /** Somebody has changed what she follows. */
    CHANGE(MailChoice.DAILY);

    private final MailChoice standard;

    NotificationKind(MailChoice standard) {
        this.standard = standard;
    }

    /** What holds where a person has chosen nothing else. */
    public MailChoice standard() {
        return standard;
    }

    /** Key of the kind's translated name. */
    public String key() {
        return "notification.kind." + name();
    }
}

package org.eslabon.followup.model;

/** How far an action has come, as far as a traffic light asks. */
public enum Phase {
    /** Nobody has agreed on it yet: a draft, or in review. */
    NOT_AGREED,
    /** The city has decided against it. */
    REJECTED,
    /** Approved, and its work has not begun. */
    AGREED,
    /** Its work has begun, whatever is being decided about it meanwhile. */
    UNDER_WAY,
    SUSPENDED,
    DONE
}

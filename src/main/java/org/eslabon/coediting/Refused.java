package org.eslabon.coediting;

/** Why something that was sent was not done. */
enum Refused {
    MALFORMED("malformed"),
    TOO_LARGE("too-large"),
    TOO_FAST("too-fast"),
    NOT_ALLOWED("not-allowed"),
    DOES_NOT_FIT("does-not-fit"),
    UNKNOWN("unknown");

    private final String code;

    Refused(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}

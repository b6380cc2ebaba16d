package org.eslabon.coediting;

/** Why a connection is closed, as the browser is told. */
enum Closing {
    SESSION_ENDED(4401),
    NO_RIGHT(4403),
    NOTHING_THERE(4404),
    SILENT(4408),
    OTHER_SCHEMA(4409),
    TOO_LARGE(4413),
    TOO_FAST(4429),
    COME_AGAIN(1013);

    private final int code;

    Closing(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}

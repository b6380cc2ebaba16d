package org.eslabon.launch;

import org.jspecify.annotations.Nullable;

/** The product cannot start, for a reason that the person who starts it can do something about. */
public class StartRefused extends RuntimeException {

    private final String remedy;

    public StartRefused(String whatHappened, String remedy) {
        this(whatHappened, remedy, null);
    }

    StartRefused(String whatHappened, String remedy, @Nullable Throwable cause) {
        super(whatHappened, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}

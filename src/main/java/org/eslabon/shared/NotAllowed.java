package org.eslabon.shared;

/** The person may see the thing but not do this with it. Views do not offer it, so this is a stale view or an attack. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(String what) {
        super(what);
    }
}

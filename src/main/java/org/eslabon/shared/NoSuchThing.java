package org.eslabon.shared;

/**
 * The thing does not exist, or it is not this person's to see. The two are one exception on purpose: an address must
 * not tell a stranger which it is.
 */
public class NoSuchThing extends RuntimeException {

    public NoSuchThing() {
        super("No such thing", null, false, false);
    }
}

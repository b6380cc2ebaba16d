package org.eslabon.exchange.model;

/** How far the owner's consent to what is written now has come. */
public enum State {
    DRAFT,
    /** The owner has been asked for consent. */
    ASKED,
    /** What is written now is what the library shows. */
    PUBLISHED,
    DECLINED,
    /** It was in the library, and was taken out of it. */
    WITHDRAWN;

    /** Key of the state's translated name. */
    public String key() {
        return "exchange.state." + name();
    }
}

package org.eslabon.capacity;

/** What a public service gives to firms. */
public enum PublicServiceKind {
    PERMIT,
    REGISTRATION,
    ONE_STOP_SHOP,
    TRAINING,
    CREDIT,
    TECHNICAL_ASSISTANCE,
    OTHER;

    /** Key of the kind's translated name. */
    public String key() {
        return "capacity.public-service.kind." + name();
    }
}

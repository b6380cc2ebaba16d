package org.eslabon.valuechain;

/** How far the partnership has come with an obstacle. */
public enum ObstacleStatus {
    /** Stated by somebody. */
    IDENTIFIED,
    /** Agreed on by the partnership, with evidence. */
    CONFIRMED,
    /** Actions against it are under way. */
    BEING_ADDRESSED,
    RESOLVED,
    /** Not an obstacle after all. */
    DISMISSED;

    public boolean open() {
        return this != RESOLVED && this != DISMISSED;
    }

    /** Key of the status's translated name. */
    public String key() {
        return "valuechain.obstacle.status." + name();
    }
}

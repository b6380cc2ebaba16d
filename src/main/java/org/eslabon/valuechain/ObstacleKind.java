package org.eslabon.valuechain;

/** What sort of thing holds the chain back. The first four are made by policy, and policy can unmake them. */
public enum ObstacleKind {
    TAX,
    FEE,
    INFORMAL_PAYMENT,
    REGULATORY_DELAY,
    INFRASTRUCTURE,
    LOGISTICS,
    INPUTS,
    TECHNOLOGY,
    SKILLS,
    FINANCE,
    QUALITY,
    MARKET_ACCESS,
    COORDINATION,
    OTHER;

    public boolean policyInduced() {
        return this == TAX || this == FEE || this == INFORMAL_PAYMENT || this == REGULATORY_DELAY;
    }

    /** Key of the kind's translated name. */
    public String key() {
        return "valuechain.obstacle.kind." + name();
    }
}

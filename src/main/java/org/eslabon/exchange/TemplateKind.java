package org.eslabon.exchange;

/** The kind of cluster programme that a plan template comes from. */
public enum TemplateKind {
    /** Local production clusters, as in Brazil. */
    LOCAL_CLUSTER,
    /** Cluster programmes of cities, as in Argentina. */
    CITY_CLUSTER,
    /** Programmes of productive development agencies, as in Chile. */
    DEVELOPMENT_AGENCY,
    GENERAL;

    /** Key of the kind's translated name. */
    public String key() {
        return "exchange.template.kind." + name();
    }
}

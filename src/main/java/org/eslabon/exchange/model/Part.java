package org.eslabon.exchange.model;

/** What a person is to a good practice; she may be several of these. */
public enum Part {
    /** May edit the plans of the city it comes from. */
    WRITER,
    /** Belongs to the organisation that answers for the action. */
    OWNER,
    /** Keeps the good practices of the programme. */
    CURATOR
}

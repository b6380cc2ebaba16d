package org.eslabon.valuechain.model;

/** What a figure is about; together with a subject and an item it addresses one figure of a study. */
public enum SubjectKind {
    STUDY,
    PRODUCED_VOLUME,
    ACTOR,
    ACTOR_ACCOUNT,
    ACTOR_REPORTED,
    RECEIVER,
    FLOW,
    EMPLOYMENT,
    TRADE,
    PRICE,
    STAGE_TIME,
    STAGE_DELAY,
    POLICY
}

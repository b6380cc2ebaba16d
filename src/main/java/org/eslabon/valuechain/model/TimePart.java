package org.eslabon.valuechain.model;

/** What the days at a stage are spent on (formula 10). */
public enum TimePart {
    PROCESS,
    WAIT,
    TRANSPORT
}

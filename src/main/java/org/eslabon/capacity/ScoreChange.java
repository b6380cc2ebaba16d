package org.eslabon.capacity;

/**
 * A score as a person wants it, and as she saw it when she decided so.
 *
 * @param seen what stood there
 * @param wanted what shall stand there; whether it is sealed does not matter here
 */
public record ScoreChange(IndicatorId indicator, OwnScore seen, OwnScore wanted) {}

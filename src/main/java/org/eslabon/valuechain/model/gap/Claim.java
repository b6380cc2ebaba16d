package org.eslabon.valuechain.model.gap;

import java.math.BigDecimal;

/**
 * An obstacle's part of one cell: how much of the gap there is due to it.
 *
 * @param <O> what an obstacle is known by
 * @param weight above 0, at most 1: all obstacles together explain no more of a cell than there is
 */
public record Claim<O>(O obstacle, CellKey cell, BigDecimal weight) {

    public Claim {
        if (weight.signum() <= 0 || weight.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("The weight of a claim lies above 0 and is at most 1, not " + weight);
        }
    }
}

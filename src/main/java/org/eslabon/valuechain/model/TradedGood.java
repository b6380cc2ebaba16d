package org.eslabon.valuechain.model;

/** A good that enters or leaves the country for the chain; its value is a figure of kind TRADE in the account unit. */
public record TradedGood(String key, String name, Direction direction) {

    public enum Direction {
        IMPORTED,
        EXPORTED
    }
}

package org.eslabon.valuechain.model;

import org.jspecify.annotations.Nullable;

/**
 * A product that passes from one actor type to another, or stays with it (own consumption, own import).
 *
 * @param key unique in the study: seller, buyer and product, numbered where a source lists the same exchange twice
 * @param seller actor code
 * @param buyer actor code
 * @param unit of the volume, as the source writes it
 */
public record Flow(
        String key,
        String seller,
        String buyer,
        @Nullable String product,
        @Nullable String unit) {

    public boolean staysWithSeller() {
        return seller.equals(buyer);
    }
}

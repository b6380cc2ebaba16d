package org.eslabon.coediting;

/** How much a client may send: a store that fills with time and empties with use. Not thread-safe. */
final class Allowance {

    private final double most;
    private final double perNanosecond;
    private double left;
    private long at;

    Allowance(double most, double perSecond, long now) {
        this.most = most;
        perNanosecond = perSecond / 1e9;
        left = most;
        at = now;
    }

    /** Takes that much if there is as much. */
    boolean take(double amount, long now) {
        left = Math.min(most, left + (now - at) * perNanosecond);
        at = now;
        if (amount > left) {
            return false;
        }
        left -= amount;
        return true;
    }
}

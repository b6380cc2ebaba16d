package org.eslabon.coediting.model;

/** How a refusal travels out of a recursion; {@link Result#of} turns it into a value before anyone outside sees it. */
final class Misfit extends RuntimeException {

    final transient Result.Reason reason;
    final transient String detail;

    Misfit(Result.Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    static Misfit content(String detail) {
        return new Misfit(Result.Reason.DOES_NOT_FIT, detail);
    }

    static Misfit position(int position) {
        return new Misfit(Result.Reason.OUTSIDE, "position " + position);
    }

    static Misfit malformed(String detail) {
        return new Misfit(Result.Reason.MALFORMED, detail);
    }

    static Misfit unknown(String detail) {
        return new Misfit(Result.Reason.UNKNOWN, detail);
    }

    static Misfit tooLarge(String detail) {
        return new Misfit(Result.Reason.TOO_LARGE, detail);
    }
}

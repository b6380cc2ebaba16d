package org.eslabon.finance.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The caps of one source against what it promises. Only pledges are measured: commitments and payments are part of them.
 *
 * <p>A total can fall below what a cap was reckoned on without anybody touching the source: a budget is cut, a rate changes.
 * Then the cap is exceeded, which is shown, and from then on amounts there may fall but not rise.
 */
public final class CapUses {

    /**
     * What the source promises.
     *
     * @param action null for the plan as a whole
     * @param own in the money of the source
     * @param converted in the money of the budgets; null where an exchange rate is missing
     */
    public record Pledge<W>(
            W plan,
            @Nullable W action,
            BigDecimal own,
            @Nullable BigDecimal converted) {}

    private CapUses() {}

    /**
     * @param budgets of plans and actions; what has none is missing
     */
    public static <W> List<CapUse<W>> of(List<Cap> caps, List<Pledge<W>> pledges, Map<W, BigDecimal> budgets) {
        List<CapUse<W>> uses = new ArrayList<>();
        for (Cap cap : caps) {
            switch (cap.basis()) {
                case SHARE_OF_ACTION -> uses.addAll(shares(cap, pledges, Pledge::action, budgets));
                case SHARE_OF_PLAN -> uses.addAll(shares(cap, pledges, Pledge::plan, budgets));
                case AMOUNT, AGREED -> {
                    BigDecimal own = Money.sum(pledges.stream().map(Pledge::own).toList());
                    uses.add(new CapUse<>(cap, null, own, own, cap.limit(null)));
                }
            }
        }
        return uses;
    }

    private static <W> List<CapUse<W>> shares(
            Cap cap, List<Pledge<W>> pledges, Function<Pledge<W>, @Nullable W> placeOf, Map<W, BigDecimal> budgets) {
        Map<W, List<Pledge<W>>> byPlace = new LinkedHashMap<>();
        for (Pledge<W> pledge : pledges) {
            W place = placeOf.apply(pledge);
            if (place != null) {
                byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(pledge);
            }
        }
        List<CapUse<W>> uses = new ArrayList<>();
        byPlace.forEach((place, there) -> uses.add(new CapUse<>(
                cap,
                place,
                Money.sum(there.stream().map(Pledge::own).toList()),
                converted(there),
                cap.limit(budgets.get(place)))));
        return uses;
    }

    private static <W> @Nullable BigDecimal converted(List<Pledge<W>> pledges) {
        BigDecimal sum = Money.ZERO;
        for (Pledge<W> pledge : pledges) {
            BigDecimal converted = pledge.own().signum() == 0 ? Money.ZERO : pledge.converted();
            if (converted == null) {
                return null;
            }
            sum = sum.add(converted);
        }
        return sum;
    }

    /** The first cap that a change would break: it raises what is promised in a place to more than the cap lets there. */
    public static <W> Optional<CapUse<W>> broken(List<CapUse<W>> before, List<CapUse<W>> after) {
        return after.stream()
                .filter(use -> use.exceeded() || use.unknown())
                .filter(use -> use.own().compareTo(own(before, use)) > 0)
                .findFirst();
    }

    private static <W> BigDecimal own(List<CapUse<W>> before, CapUse<W> use) {
        return before.stream()
                .filter(one -> one.cap().basis() == use.cap().basis() && Objects.equals(one.place(), use.place()))
                .map(CapUse::own)
                .findFirst()
                .orElse(Money.ZERO);
    }
}

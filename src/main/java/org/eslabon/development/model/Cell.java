package org.eslabon.development.model;

import java.math.BigDecimal;

/**
 * What falls into one place of a portfolio.
 *
 * @param withoutBudget how many of the actions state no budget
 * @param budget in the currency of the city, to the cent
 */
public record Cell(int plans, int actions, int withoutBudget, BigDecimal budget) {

    public static final Cell EMPTY = new Cell(0, 0, 0, new BigDecimal("0.00"));

    public boolean isEmpty() {
        return plans == 0 && actions == 0;
    }

    Cell with(Undertaking one, BigDecimal money) {
        return new Cell(
                one.action() ? plans : plans + 1,
                one.action() ? actions + 1 : actions,
                one.action() && one.budget() == null ? withoutBudget + 1 : withoutBudget,
                budget.add(money));
    }
}

package org.eslabon.finance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eslabon.finance.model.Means;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Figure;
import org.eslabon.plan.Subject;
import org.eslabon.plan.spi.Funding;
import org.eslabon.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** What is promised for plans and actions, for the approvals: what they bind to, and which funders are asked. */
@Component
class PromisedMoney implements Funding {

    private final Financing financing;
    private final Actions actions;

    PromisedMoney(Financing financing, Actions actions) {
        this.financing = financing;
        this.actions = actions;
    }

    @Override
    public Set<OrganisationId> funders(Subject subject) {
        if (subject.action() != null) {
            return financing.fundersOf(subject.action());
        }
        Set<OrganisationId> funders = new HashSet<>();
        for (ActionSummary action : actions.ofPlan(subject.plan()).actions()) {
            funders.addAll(financing.fundersOf(action.id()));
        }
        return funders;
    }

    /** Pledges are what is agreed; commitments and payments follow from it. */
    @Override
    public List<Figure> figures(Subject subject) {
        List<FrozenAmount> frozen =
                subject.action() == null ? financing.frozen(subject.plan()) : financing.frozen(subject.action());
        List<FrozenAmount> pledged = frozen.stream()
                .filter(amount -> amount.stage() == Stage.PLEDGED)
                .toList();
        return Stream.concat(
                        pledged.stream().map(PromisedMoney::amount),
                        pledged.stream()
                                .filter(amount -> amount.valuation() != null)
                                .map(PromisedMoney::valuation)
                                .distinct())
                .toList();
    }

    /** What is given in kind is not called money. */
    private static Figure amount(FrozenAmount amount) {
        return new Figure(
                amount.means() == Means.IN_KIND ? Figure.Part.FINANCING_IN_KIND : Figure.Part.FINANCING,
                amount.label(),
                amount.source() + " · " + amount.year(),
                Figure.Kind.MONEY,
                amount.amount().toPlainString() + " " + amount.currency().getCurrencyCode());
    }

    /** Once for all years of a line. */
    private static Figure valuation(FrozenAmount amount) {
        return new Figure(
                Figure.Part.VALUATION,
                amount.source() + " · " + amount.means(),
                amount.source(),
                Figure.Kind.TEXT,
                amount.valuation());
    }
}

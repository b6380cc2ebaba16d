package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A policy analysis matrix of a study: of a system by a free name, or of an actor type by its own. Of an actor type, what
 * nobody states on the private side follows from its account and is marked as derived.
 *
 * @param derived the figures that were computed from an account rather than stated
 */
public record PolicyCase(String name, PolicyMatrix matrix, Set<PolicyItem> derived) {

    public PolicyCase {
        derived = Set.copyOf(derived);
    }

    /** The cases of which the study states at least one figure, in the order of their statement. */
    public static List<PolicyCase> of(StudyData study, Analysis analysis) {
        var names = new LinkedHashSet<String>();
        study.figures().forEach((key, figure) -> {
            if (key.kind() == SubjectKind.POLICY && !figure.derived()) {
                names.add(key.subject());
            }
        });
        var cases = new ArrayList<PolicyCase>();
        for (var name : names) {
            var figures = new EnumMap<PolicyItem, BigDecimal>(proposed(analysis, name));
            var derived = EnumSet.noneOf(PolicyItem.class);
            derived.addAll(figures.keySet());
            for (var item : PolicyItem.values()) {
                var stated = study.stated(FigureKey.policy(name, item));
                if (stated != null) {
                    figures.put(item, stated);
                    derived.remove(item);
                }
            }
            cases.add(new PolicyCase(name, matrix(figures), derived));
        }
        return List.copyOf(cases);
    }

    /**
     * The private side as the account of the actor type of this name gives it, in account money; empty where no actor
     * type with an account, or more than one, is called so.
     *
     * <p>A is production with subsidies, B the consumables, and C all other costs (services, wages, land, interest, taxes
     * and depreciation), so that the private profit D is the net operating profit of an account that balances.
     */
    public static Map<PolicyItem, BigDecimal> proposed(Analysis analysis, String name) {
        var figures = new EnumMap<PolicyItem, BigDecimal>(PolicyItem.class);
        var called = analysis.actors().stream()
                .filter(actor -> actor.actor().name().equals(name))
                .toList();
        if (called.size() == 1) {
            var account = called.getFirst().account();
            var tradables = account.get(AccountItem.CONSUMABLES);
            figures.put(
                    PolicyItem.PRIVATE_REVENUE,
                    account.get(AccountItem.PRODUCTION).add(account.get(AccountItem.SUBSIDIES)));
            figures.put(PolicyItem.PRIVATE_TRADABLES, tradables);
            figures.put(PolicyItem.PRIVATE_FACTORS, account.totalCost().subtract(tradables));
        }
        return figures;
    }

    public static PolicyMatrix matrix(Map<PolicyItem, BigDecimal> figures) {
        return new PolicyMatrix(
                figures.get(PolicyItem.PRIVATE_REVENUE),
                figures.get(PolicyItem.PRIVATE_TRADABLES),
                figures.get(PolicyItem.PRIVATE_FACTORS),
                figures.get(PolicyItem.SOCIAL_REVENUE),
                figures.get(PolicyItem.SOCIAL_TRADABLES),
                figures.get(PolicyItem.SOCIAL_FACTORS));
    }

    public @Nullable BigDecimal figure(PolicyItem item) {
        return figure(matrix, item);
    }

    public static @Nullable BigDecimal figure(PolicyMatrix matrix, PolicyItem item) {
        return switch (item) {
            case PRIVATE_REVENUE -> matrix.privateRevenue();
            case PRIVATE_TRADABLES -> matrix.privateTradables();
            case PRIVATE_FACTORS -> matrix.privateFactors();
            case SOCIAL_REVENUE -> matrix.socialRevenue();
            case SOCIAL_TRADABLES -> matrix.socialTradables();
            case SOCIAL_FACTORS -> matrix.socialFactors();
        };
    }
}

package org.eslabon.followup.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eslabon.followup.AttentionLine;
import org.eslabon.followup.model.Colour;
import org.eslabon.followup.model.Trouble;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Which lines are shown. It travels in the address, so that a link shows a colleague the same. */
record AttentionFilter(
        @Nullable Trouble trouble,
        @Nullable Colour light,
        @Nullable PlanId plan,
        @Nullable OrganisationId organisation) {

    static final AttentionFilter NONE = new AttentionFilter(null, null, null, null);

    /** What cannot be understood in an address filters nothing. */
    static AttentionFilter read(QueryParameters query) {
        return new AttentionFilter(
                value(query, "kind", name -> Trouble.valueOf(name.toUpperCase(Locale.ROOT)))
                        .filter(one -> one != Trouble.NONE)
                        .orElse(null),
                value(query, "light", name -> Colour.valueOf(name.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                value(query, "plan", id -> new PlanId(UUID.fromString(id))).orElse(null),
                value(query, "organisation", id -> new OrganisationId(UUID.fromString(id)))
                        .orElse(null));
    }

    private static <T> Optional<T> value(QueryParameters query, String name, Function<String, T> reading) {
        try {
            return query.getSingleParameter(name).map(reading);
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    /**
     * The address of the page that shows this.
     *
     * @param path where the page is
     */
    String address(String path) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (trouble != null) {
            parameters.put("kind", trouble.name().toLowerCase(Locale.ROOT));
        }
        if (light != null) {
            parameters.put("light", light.name().toLowerCase(Locale.ROOT));
        }
        if (plan != null) {
            parameters.put("plan", plan.value().toString());
        }
        if (organisation != null) {
            parameters.put("organisation", organisation.value().toString());
        }
        return parameters.isEmpty()
                ? path
                : path + "?" + QueryParameters.simple(parameters).getQueryString();
    }

    boolean shows(AttentionLine line) {
        return (trouble == null || line.troubles().contains(trouble))
                && (light == null || line.light().colour() == light)
                && (plan == null || plan.equals(line.plan()))
                && (organisation == null || organisation.equals(line.organisation()));
    }

    AttentionFilter of(@Nullable Trouble wanted) {
        return new AttentionFilter(wanted, light, plan, organisation);
    }

    AttentionFilter lit(@Nullable Colour wanted) {
        return new AttentionFilter(trouble, wanted, plan, organisation);
    }

    AttentionFilter ofPlan(@Nullable PlanId wanted) {
        return new AttentionFilter(trouble, light, wanted, organisation);
    }

    AttentionFilter ofOrganisation(@Nullable OrganisationId wanted) {
        return new AttentionFilter(trouble, light, plan, wanted);
    }
}

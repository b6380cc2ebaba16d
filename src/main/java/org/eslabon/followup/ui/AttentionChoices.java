package org.eslabon.followup.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eslabon.followup.AttentionLine;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Of which plan and which organisation actions are listed: a choice among those that have some. */
class AttentionChoices extends Div {

    AttentionChoices(List<AttentionLine> all, AttentionFilter filter, Consumer<AttentionFilter> go) {
        Map<PlanId, String> plans = new LinkedHashMap<>();
        Map<OrganisationId, String> organisations = new LinkedHashMap<>();
        all.forEach(line -> {
            plans.put(line.plan(), line.planTitle());
            organisations.put(line.organisation(), line.organisationName());
        });
        add(
                choice("followup.plan", plans, filter.plan(), wanted -> go.accept(filter.ofPlan(wanted))),
                choice(
                        "followup.organisation",
                        organisations,
                        filter.organisation(),
                        wanted -> go.accept(filter.ofOrganisation(wanted))));
        addClassName("toolbar");
        getElement()
                .setAttribute("role", "search")
                .setAttribute("aria-label", getTranslation("followup.attention.filter"));
    }

    private <T> ComboBox<T> choice(String key, Map<T, String> names, @Nullable T chosen, Consumer<@Nullable T> choose) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setPlaceholder(getTranslation(key));
        choice.setAriaLabel(getTranslation(key));
        choice.setItems(names.keySet());
        Function<T, String> name = one -> names.getOrDefault(one, "–");
        choice.setItemLabelGenerator(name::apply);
        choice.setClearButtonVisible(true);
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue());
            }
        });
        return choice;
    }
}

package org.eslabon.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eslabon.capacity.CapacityGap;
import org.eslabon.capacity.CapacityGapId;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Participant;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSeed;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.NewAction;
import org.eslabon.plan.PlanId;
import org.eslabon.uikit.DateField;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleSummary;
import org.jspecify.annotations.Nullable;

/** An action is begun with what it cannot do without. */
class NewActionForm extends Div {

    private final TextField title = new TextField(getTranslation("plan.field.title"));
    private final MultiSelectComboBox<ObstacleSummary> obstacles =
            new MultiSelectComboBox<>(getTranslation("plan.obstacles"));
    private final MultiSelectComboBox<CapacityGap> gaps = new MultiSelectComboBox<>(getTranslation("plan.gaps"));
    private final ComboBox<Participant> organisation = new ComboBox<>(getTranslation("plan.action.organisation"));
    private final ComboBox<Member> person = new ComboBox<>(getTranslation("plan.action.person"));
    private final DateField starts = new DateField(getTranslation("plan.action.starts"));
    private final DateField ends = new DateField(getTranslation("plan.action.ends"));
    private final DateField nextUpdate = new DateField(getTranslation("plan.next-update"));
    private final NumberInput budget = new NumberInput("");
    private final TextArea description = new TextArea(getTranslation("plan.action.description"));
    private final FormErrors errors = new FormErrors();

    /**
     * @param against the obstacle the person comes from, if she comes from one
     * @param closing the capacity gap she comes from, if she comes from one
     * @param seed what the action begins with, if it does not begin from nothing
     */
    NewActionForm(
            PlanId plan,
            City city,
            PlanServices services,
            @Nullable ObstacleId against,
            @Nullable CapacityGapId closing,
            @Nullable ActionSeed seed,
            Consumer<ActionId> made,
            Runnable cancel) {
        addClassNames("card", "action-document");
        choices(city, services, against);
        gapChoices(city, services, closing);
        Button save = new Button(getTranslation("plan.action.save"), click -> {
            if (!errors.readable()) {
                return;
            }
            FormOutcome<ActionId> outcome = seed == null
                    ? services.actions().create(plan, filled())
                    : services.seeds().createAction(plan, filled(), seed.key());
            switch (outcome) {
                case FormOutcome.Done<ActionId> done -> made.accept(done.value());
                case FormOutcome.Refused<ActionId> refused -> errors.show(refused.byField());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save, new Button(getTranslation("plan.cancel"), click -> cancel.run()));
        buttons.addClassName("form-buttons");
        add(new H2(getTranslation("plan.action.new")));
        if (seed != null) {
            begin(seed);
        }
        add(fields(), buttons);
        title.focus();
    }

    /** What it begins with is written into the form; what cannot be seen there is said. */
    private void begin(ActionSeed seed) {
        title.setValue(seed.title());
        description.setValue(seed.description() == null ? "" : seed.description());
        Div words = new Div(new Paragraph(getTranslation("plan.seed.from", seed.origin())));
        words.addClassNames("seed-note", "second");
        List<String> parts = new ArrayList<>();
        seed.milestones()
                .forEach(future -> parts.add(getTranslation("plan.seed.milestone", future.title(), future.months())));
        seed.indicators().forEach(future -> parts.add(getTranslation("plan.seed.indicator", future.name())));
        if (!parts.isEmpty()) {
            UnorderedList list = new UnorderedList();
            parts.forEach(part -> list.add(new ListItem(part)));
            words.add(new Paragraph(getTranslation("plan.seed.parts")), list);
        }
        add(words);
    }

    private void choices(City city, PlanServices services, @Nullable ObstacleId against) {
        List<ObstacleSummary> known = services.obstacles().ofCity(city.id());
        obstacles.setItems(known);
        obstacles.setItemLabelGenerator(ObstacleSummary::statement);
        obstacles.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(getTranslation("plan.choice.cleared"))
                .setFocused(getTranslation("plan.choice.focused"))
                .setSelected(getTranslation("plan.choice.selected"))
                .setDeselected(getTranslation("plan.choice.deselected"))
                .setTotal(getTranslation("plan.choice.total")));
        obstacles.setHelperText(known.isEmpty() ? getTranslation("plan.obstacles.none") : "");
        known.stream().filter(one -> one.id().equals(against)).forEach(obstacles::select);
        List<Member> members = services.partnerships().members(city.id());
        organisation.setItems(services.partnerships().participants(city.id()));
        organisation.setItemLabelGenerator(one -> one.organisation().name());
        person.setItemLabelGenerator(member -> member.person().name());
        person.setEnabled(false);
        organisation.addValueChangeListener(change -> {
            Participant chosen = change.getValue();
            List<Member> hers = members.stream()
                    .filter(member -> chosen != null
                            && member.organisation()
                                    .equals(chosen.organisation().id()))
                    .toList();
            person.clear();
            person.setItems(hers);
            person.setEnabled(chosen != null);
            if (hers.size() == 1) {
                person.setValue(hers.getFirst());
            }
        });
        nextUpdate.setValue(services.today(city).plusMonths(1));
        budget.setLabel(getTranslation("plan.action.budget", city.currency().getCurrencyCode()));
    }

    private void gapChoices(City city, PlanServices services, @Nullable CapacityGapId closing) {
        List<CapacityGap> known = services.gaps().ofCity(city.id());
        gaps.setItems(known);
        gaps.setItemLabelGenerator(gap -> gap.name(getLocale()));
        gaps.setI18n(obstacles.getI18n());
        gaps.setVisible(!known.isEmpty());
        known.stream().filter(one -> one.id().equals(closing)).forEach(gaps::select);
        obstacles.setRequiredIndicatorVisible(known.isEmpty());
    }

    private Div fields() {
        errors.input("title", title).setRequiredIndicatorVisible(true);
        errors.input("obstacles", obstacles);
        errors.input("organisation", organisation).setRequiredIndicatorVisible(true);
        errors.input("person", person).setRequiredIndicatorVisible(true);
        errors.input("nextUpdateOn", nextUpdate).setRequiredIndicatorVisible(true);
        errors.input("startsOn", starts);
        errors.input("endsOn", ends);
        errors.input("budget", budget);
        errors.input("description", description);
        Div form = new Div(title, obstacles, gaps, organisation, person, nextUpdate, starts, ends, budget, description);
        form.addClassName("form-grid");
        title.addClassName("wide");
        obstacles.addClassName("wide");
        gaps.addClassName("wide");
        description.addClassName("wide");
        return form;
    }

    private NewAction filled() {
        Participant by = organisation.getValue();
        Member who = person.getValue();
        return new NewAction(
                title.getValue(),
                description.getValue(),
                obstacles.getValue().stream().map(ObstacleSummary::id).collect(Collectors.toSet()),
                gaps.getValue().stream().map(CapacityGap::id).collect(Collectors.toSet()),
                by == null ? null : by.organisation().id(),
                who == null ? null : who.person().id(),
                starts.getValue(),
                ends.getValue(),
                nextUpdate.getValue(),
                budget.getValue());
    }
}

package org.eslabon.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eslabon.capacity.CapacityGap;
import org.eslabon.meetings.Agreement;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.NewAction;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.PlanSummary;
import org.eslabon.shared.Refusal;
import org.eslabon.uikit.DateField;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.ObstacleSummary;

/** Makes an action of an agreement: all that is known is filled in; the plan and what it answers are chosen. */
class MakeActionDialog extends Dialog {

    private static final int TITLE_LENGTH = 300;

    private final transient MeetingPage page;
    private final transient MeetingWords words;
    private final transient Agreement agreement;
    private final transient FormErrors errors;
    private final ComboBox<PlanSummary> plan;
    private final TextField title;
    private final MultiSelectComboBox<ObstacleSummary> obstacles;
    private final MultiSelectComboBox<CapacityGap> gaps;
    private final DateField ends;
    private final DateField nextUpdate;

    MakeActionDialog(MeetingPage page, Agreement agreement) {
        super(page.words().text("action.ask"));
        this.page = page;
        this.words = page.words();
        this.agreement = agreement;
        errors = new FormErrors(words);
        plan = errors.input("plan", new ComboBox<>(words.text("action.plan")));
        title = errors.input("title", new TextField(words.text("action.title")));
        obstacles = errors.input("obstacles", new MultiSelectComboBox<>(words.text("action.obstacles")));
        gaps = new MultiSelectComboBox<>(words.text("action.gaps"));
        ends = errors.input("endsOn", new DateField(words.text("action.ends")));
        nextUpdate = errors.input("nextUpdateOn", new DateField(words.text("action.next-update")));
        setWidth("min(40rem, 100vw)");
        List<PlanSummary> plans = page.ask().plans().ofCity(page.city().id());
        if (plans.isEmpty()) {
            add(
                    new Paragraph(words.text("action.no-plan")),
                    new Anchor(
                            "/" + PlanAddresses.newPlan(page.city().slug(), null, null),
                            words.text("action.begin-plan")));
            getFooter().add(new Button(words.text("cancel"), click -> close()));
            return;
        }
        choices(plans);
        Span owner =
                MinutesTab.second(words.text("action.owner", agreement.personName(), agreement.organisationName()));
        Div form = new Div(plan, title, obstacles, gaps, ends, nextUpdate, owner);
        form.addClassName("form-grid");
        List.of(plan, title, obstacles, gaps, owner).forEach(one -> one.addClassName("wide"));
        add(form);
        Button make = new Button(words.text("action.make"), click -> make());
        make.addThemeNames("primary");
        getFooter().add(new Button(words.text("cancel"), click -> close()), make);
    }

    private void choices(List<PlanSummary> plans) {
        plan.setItems(plans);
        plan.setItemLabelGenerator(PlanSummary::title);
        plan.setRequiredIndicatorVisible(true);
        PlanId about = page.ask().meetings().get(page.meeting()).plan();
        PlanSummary likely = plans.size() == 1
                ? plans.getFirst()
                : plans.stream()
                        .filter(one -> one.id().equals(about))
                        .findFirst()
                        .orElse(null);
        plan.setValue(likely);
        String what = agreement.what();
        title.setValue(what.length() > TITLE_LENGTH ? what.substring(0, TITLE_LENGTH) : what);
        title.setRequiredIndicatorVisible(true);
        List<ObstacleSummary> known = page.ask().obstacles().ofCity(page.city().id());
        obstacles.setItems(known);
        obstacles.setItemLabelGenerator(ObstacleSummary::statement);
        obstacles.setI18n(InvitePart.choiceWords(words));
        List<CapacityGap> open = page.ask().gaps().ofCity(page.city().id());
        gaps.setItems(open);
        gaps.setItemLabelGenerator(gap -> gap.name(words.locale()));
        gaps.setI18n(InvitePart.choiceWords(words));
        gaps.setVisible(!open.isEmpty());
        obstacles.setHelperText(
                words.text(known.isEmpty() && open.isEmpty() ? "action.no-obstacles" : "action.obstacles.help"));
        LocalDate today =
                LocalDate.ofInstant(page.ask().clock().instant(), page.city().timeZone());
        LocalDate month = today.plusMonths(1);
        ends.setValue(agreement.dueOn());
        nextUpdate.setValue(
                agreement.dueOn().isAfter(today) && agreement.dueOn().isBefore(month) ? agreement.dueOn() : month);
        nextUpdate.setRequiredIndicatorVisible(true);
    }

    private void make() {
        PlanSummary chosen = plan.getValue();
        if (chosen == null) {
            errors.show(Map.of("plan", Refusal.of("meetings.refusal.required")));
            return;
        }
        NewAction wanted = new NewAction(
                title.getValue(),
                agreement.what(),
                obstacles.getValue().stream().map(ObstacleSummary::id).collect(Collectors.toSet()),
                gaps.getValue().stream().map(CapacityGap::id).collect(Collectors.toSet()),
                agreement.owner().organisation(),
                agreement.owner().person(),
                null,
                ends.getValue(),
                nextUpdate.getValue(),
                null);
        switch (page.ask().agreements().makeAction(agreement.id(), chosen.id(), wanted)) {
            case FormOutcome.Done<ActionId> done -> {
                close();
                Notices.done(words.text("action.made", chosen.title()));
            }
            case FormOutcome.Refused<ActionId>(var byField) -> {
                errors.show(byField);
                // The owner is the agreement's: what is said against her has no input here.
                byField.entrySet().stream()
                        .filter(one ->
                                one.getKey().equals("person") || one.getKey().equals("organisation"))
                        .map(Map.Entry::getValue)
                        .forEach(Notices::refused);
            }
        }
    }
}

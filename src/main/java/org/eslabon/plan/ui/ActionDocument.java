package org.eslabon.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eslabon.coediting.TextOwner;
import org.eslabon.partnership.City;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionFields;
import org.eslabon.plan.ActionSheet;
import org.eslabon.plan.Responsible;
import org.eslabon.plan.Subject;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.uikit.DateField;
import org.eslabon.uikit.Formats;

/** An action with all that hangs on it, edited in place beside the list. */
class ActionDocument extends Div {

    private final transient PlanServices services;
    private final transient LiveFields live;
    private final transient Formats formats;
    private final transient Map<Responsible, String> people = new LinkedHashMap<>();
    private final ActionTiesPart ties;
    private final MilestonesPart milestones;
    private final IndicatorsPart indicators;
    private final EffectsPart effects;
    private final WorkflowPart workflow;
    private transient Action action;

    /**
     * @param mayChange whether the current user may change it at all
     * @param back the address of the plan with its actions
     * @param remove takes the action away
     */
    ActionDocument(
            ActionSheet sheet,
            City city,
            PlanServices services,
            Formats formats,
            boolean mayChange,
            String back,
            Runnable remove) {
        this.action = sheet.action();
        this.services = services;
        this.formats = formats;
        Editing editing = Editing.of(mayChange, action.status());
        addClassNames("card", "action-document");
        live = new LiveFields(this, Action.thing(action.id()), services.live());
        ties = new ActionTiesPart(action, services, editing.all());
        milestones = new MilestonesPart(action.id(), services.milestones(), services.live(), editing);
        indicators = new IndicatorsPart(city, action.id(), services, formats, editing);
        Subject subject = new Subject(action.plan(), action.id());
        workflow = new WorkflowPart(city, subject, services, mayChange);
        add(head(back), workflow, fields(new TiedFields<>(live, () -> this.action, this::save, Field::name, editing)));
        services.sections().forEach(section -> add(section.of(city, subject, editing.all())));
        effects = new EffectsPart(action, city.slug(), services, formats, editing);
        add(text(), ties);
        services.actionSections().forEach(section -> add(section.of(city, action)));
        add(effects, milestones, indicators);
        if (editing.all()) {
            Button away =
                    new Button(getTranslation("plan.action.remove"), VaadinIcon.TRASH.create(), click -> remove.run());
            away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            Div foot = new Div(away);
            foot.addClassName("part");
            add(foot);
        }
        show(sheet);
    }

    void refresh(ActionSheet now) {
        action = now.action();
        live.refresh();
        show(now);
    }

    private void show(ActionSheet sheet) {
        workflow.show(sheet.action().status(), sheet.action().reopened());
        ties.show(sheet.ties());
        effects.show(sheet);
        milestones.show(sheet.milestones());
        indicators.show(sheet.indicators());
    }

    private Div text() {
        String label = getTranslation("plan.action.description");
        Div part = new Div(
                new H3(label),
                services.texts()
                        .of(
                                new TextOwner(Action.thing(action.id()), "text"),
                                label,
                                getTranslation("plan.action.text.placeholder")));
        part.addClassNames("part", "text-part");
        return part;
    }

    private Div head(String back) {
        Anchor close = new Anchor("/" + back, VaadinIcon.CLOSE.create());
        close.addClassName("document-close");
        close.getElement().setAttribute("aria-label", getTranslation("plan.action.close"));
        Anchor toList =
                new Anchor("/" + back, VaadinIcon.ARROW_LEFT.create(), new Span(getTranslation("plan.action.back")));
        toList.addClassName("document-back");
        Div head = new Div(
                toList, new H2(getTranslation("plan.action")), services.talks().of(Action.thing(action.id())), close);
        head.addClassName("document-head");
        return head;
    }

    private Div fields(TiedFields<Action> tied) {
        TextArea effect = new TextArea(getTranslation("plan.action.effect"));
        effect.setHelperText(getTranslation("plan.action.effect.help"));
        DateField starts = new DateField(getTranslation("plan.action.starts"));
        DateField ends = new DateField(getTranslation("plan.action.ends"));
        starts.setClearButtonVisible(true);
        ends.setClearButtonVisible(true);
        NumberInput budget = new NumberInput(
                getTranslation("plan.action.budget", action.currency().getCurrencyCode()));
        Component title = tied.tie(ActionFields.TITLE, new TextField(getTranslation("plan.field.title")));
        Component onGap = tied.tie(ActionFields.EXPECTED_EFFECT, effect);
        Component who = tied.tie(ActionFields.RESPONSIBLE, responsible(), this::nameOf);
        title.addClassName("wide");
        onGap.addClassName("wide");
        who.addClassName("wide");
        Div form = new Div(
                title,
                who,
                tied.tie(ActionFields.STARTS_ON, starts, formats::date),
                tied.tie(ActionFields.ENDS_ON, ends, formats::date),
                tied.tie(ActionFields.NEXT_UPDATE_ON, new DateField(getTranslation("plan.next-update")), formats::date),
                tied.tie(ActionFields.BUDGET, budget, formats::money),
                onGap);
        form.addClassName("form-grid");
        return form;
    }

    /** The people of the partnership, each for one of her organisations, and whoever is named now. */
    private ComboBox<Responsible> responsible() {
        services.partnerships()
                .members(action.city())
                .forEach(member -> people.put(
                        new Responsible(member.organisation(), member.person().id()),
                        member.person().name() + " · " + member.organisationName()));
        ComboBox<Responsible> input = new ComboBox<>(getTranslation("plan.action.responsible"));
        input.setItems(people.keySet());
        input.setItemLabelGenerator(this::nameOf);
        return input;
    }

    private String nameOf(Responsible who) {
        String named = people.get(who);
        return named != null ? named : action.personName() + " · " + action.organisationName();
    }

    private <T> FieldOutcome<T> save(Field<Action, T> field, FieldChange<T> change) {
        return services.actions().change(action.id(), field, change);
    }
}

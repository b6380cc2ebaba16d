package org.eslabon.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.approval.ApprovalAddresses;
import org.eslabon.approval.ApprovalBody;
import org.eslabon.approval.ApprovalRequestId;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Plan;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.PlanSheet;
import org.eslabon.plan.Status;
import org.eslabon.plan.Transition;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.PageHead;
import org.jspecify.annotations.Nullable;

/** Where a plan, its actions, or both are submitted: what, to whom, and a word for those who decide. */
@Route("c/:city/approvals/new")
@PermitAll
class SubmitView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient ApprovalServices ask;
    private final transient Map<ActionId, Checkbox> actions = new LinkedHashMap<>();
    private final Checkbox itself = new Checkbox();
    private final TextArea note = new TextArea();
    private final Div refusal = new Div();
    private transient @Nullable City city;
    private transient @Nullable Plan plan;

    SubmitView(ApprovalServices ask) {
        this.ask = ask;
        addClassNames("page", "submit-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City here = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        ask.rights().require(here.id(), Right.SUBMIT);
        var query = event.getLocation().getQueryParameters();
        PlanId id = query.getSingleParameter("plan")
                .map(text -> TypedId.read(text, PlanId::new))
                .orElseThrow(NoSuchThing::new);
        ActionId only = query.getSingleParameter("action")
                .map(text -> TypedId.read(text, ActionId::new))
                .orElse(null);
        PlanSheet sheet = ask.actions().ofPlan(id);
        if (!sheet.plan().city().equals(here.id())) {
            throw new NoSuchThing();
        }
        city = here;
        plan = sheet.plan();
        removeAll();
        actions.clear();
        List<ApprovalBody> bodies = ask.bodies().ofCity(here.id());
        add(new PageHead(getTranslation("approval.submit.title", sheet.plan().title())));
        if (bodies.isEmpty()) {
            Anchor found = new Anchor(
                    "/" + ApprovalAddresses.bodies(here.slug()), getTranslation("approval.bodies.found-first"));
            add(new EmptyState(getTranslation("approval.no-bodies"), getTranslation("approval.no-bodies.why"), found));
            return;
        }
        add(what(sheet, only), who(bodies), said(here));
    }

    private Div what(PlanSheet sheet, @Nullable ActionId only) {
        Div card = new Div(new H2(getTranslation("approval.submit.what")));
        card.addClassName("card");
        UnorderedList list = new UnorderedList();
        list.addClassName("submit-list");
        itself.setLabel(getTranslation("approval.submit.plan"));
        list.add(choice(itself, sheet.plan().status(), sheet.plan().reopened(), only == null));
        sheet.actions().forEach(action -> {
            Checkbox box = new Checkbox(action.title());
            actions.put(action.id(), box);
            list.add(choice(box, action.status(), action.reopened(), only == null || only.equals(action.id())));
        });
        card.add(list);
        return card;
    }

    private ListItem choice(Checkbox box, Status status, boolean reopened, boolean wanted) {
        boolean possible = Transition.SUBMIT.possibleFrom(status);
        box.setEnabled(possible);
        box.setValue(possible && wanted);
        Span how = new Span(getTranslation(status.key()) + (reopened ? " · " + getTranslation("plan.reopened") : ""));
        how.addClassName("second");
        return new ListItem(box, how);
    }

    private Div who(List<ApprovalBody> bodies) {
        Div card = new Div(new H2(getTranslation("approval.submit.who")));
        card.addClassName("card");
        OrderedList list = new OrderedList();
        list.addClassName("submit-bodies");
        bodies.forEach(body -> {
            Span rule = new Span(RuleSentence.of(
                    body.rule(), body.quorum(), body.days(), body.seats().size(), getLocale()));
            rule.addClassName("second");
            list.add(new ListItem(
                    new Span(body.name() + " · " + getTranslation(body.subject().key())), rule));
        });
        card.add(list);
        return card;
    }

    private Div said(City here) {
        note.setLabel(getTranslation("approval.submit.note"));
        note.setHelperText(getTranslation("approval.submit.note.help"));
        note.setWidthFull();
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        Button submit = new Button(getTranslation("approval.submit.do"), click -> submit(here));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph frozen = new Paragraph(getTranslation("approval.submit.frozen"));
        frozen.addClassName("second");
        Div card = new Div(note, frozen, refusal, submit);
        card.addClassNames("card", "submit-word");
        return card;
    }

    private void submit(City here) {
        Plan submitted = plan;
        if (submitted == null) {
            return;
        }
        Set<ActionId> chosen = actions.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        switch (ask.requests().submit(submitted.id(), itself.getValue(), chosen, note.getValue())) {
            case Outcome.Done<ApprovalRequestId>(var request) ->
                getUI().ifPresent(ui -> ui.navigate(ApprovalAddresses.request(here.slug(), request)));
            case Outcome.Refused<ApprovalRequestId>(var why) ->
                refusal.setText(Texts.text(
                        getLocale(), why.messageKey(), why.arguments().toArray()));
        }
    }

    @Override
    public String getPageTitle() {
        return plan == null ? getTranslation("approval.title") : getTranslation("approval.submit.title", plan.title());
    }

    @Override
    public List<Crumb> trail() {
        return city == null || plan == null
                ? List.of()
                : List.of(
                        new Crumb(getTranslation("plan.plans"), PlanAddresses.plans(city.slug())),
                        new Crumb(plan.title(), PlanAddresses.plan(city.slug(), plan.id())),
                        new Crumb(getTranslation("approval.submit.crumb"), null));
    }
}

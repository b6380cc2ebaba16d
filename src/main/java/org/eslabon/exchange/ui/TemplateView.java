package org.eslabon.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eslabon.exchange.ExchangeAddresses;
import org.eslabon.exchange.PlanTemplate;
import org.eslabon.exchange.PlanTemplateId;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PageHead;
import org.jspecify.annotations.Nullable;

/** A plan template: read by all, edited in place by those who curate. */
@Route(ExchangeAddresses.TEMPLATES + "/:template")
@PermitAll
class TemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient ExchangeServices ask;
    private final PageHead head = new PageHead("");
    private final Div body = new Div();
    private transient @Nullable PlanTemplate shown;
    private @Nullable TemplateForm form;

    TemplateView(ExchangeServices ask) {
        this.ask = ask;
        addClassNames("page", "template-page");
        add(head, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanTemplateId id =
                TypedId.read(event.getRouteParameters().get("template").orElse(""), PlanTemplateId::new);
        boolean first = shown == null || !shown.id().equals(id);
        form = null;
        show(ask.templates().get(id));
        if (first) {
            ask.live().updates().listen(body, Set.of(PlanTemplate.thing(id)), recorded -> refresh(id));
        }
    }

    private void refresh(PlanTemplateId id) {
        if (shown == null || !shown.id().equals(id)) {
            return;
        }
        try {
            show(ask.templates().get(id));
            tellTrail();
        } catch (NoSuchThing removed) {
            shown = null;
            form = null;
            head.setActions();
            body.removeAll();
            body.add(new EmptyState(
                    getTranslation("exchange.template.gone"), getTranslation("exchange.template.gone.why")));
        }
    }

    private void show(PlanTemplate template) {
        shown = template;
        head.setTitle(template.name().in(getLocale()));
        head.setLine(
                new Span(getTranslation(template.kind().key())),
                new Span(getTranslation(
                        "exchange.template.proposals", template.proposals().size())));
        boolean editable = ask.templates().mayEdit();
        head.setActions(actions(template, editable).toArray(Component[]::new));
        if (!editable) {
            form = null;
            body.removeAll();
            body.add(new TemplateReading(template));
            return;
        }
        if (form == null) {
            form = new TemplateForm(template, ask);
            body.removeAll();
            body.add(form);
        } else {
            form.refresh(template);
        }
    }

    private List<Component> actions(PlanTemplate template, boolean editable) {
        List<Component> actions = new ArrayList<>();
        if (editable) {
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> remove(template));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(getTranslation("exchange.template.remove"));
            remove.setTooltipText(getTranslation("exchange.template.remove"));
            actions.add(remove);
        }
        for (City city : ask.cities().mineWith(Right.PLAN, Grant.OWN)) {
            Anchor use = new Anchor(
                    "/" + PlanAddresses.newPlanFrom(city.slug(), template.seed()),
                    getTranslation("exchange.template.use", city.name()));
            use.addClassName("task-button");
            actions.add(use);
        }
        return actions;
    }

    private void remove(PlanTemplate template) {
        ask.templates().remove(template.id());
        UI.getCurrent().navigate(ExchangeAddresses.TEMPLATES);
        Notices.undoable(
                getTranslation("exchange.removed", template.name().in(getLocale())),
                getTranslation("exchange.undo"),
                () -> ask.templates().restore(template.id()));
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? getTranslation("exchange.tab.templates")
                : shown.name().in(getLocale());
    }

    @Override
    public List<Crumb> trail() {
        return shown == null
                ? List.of()
                : List.of(
                        new Crumb(getTranslation("exchange.nav"), ExchangeAddresses.LIBRARY),
                        new Crumb(getTranslation("exchange.tab.templates"), ExchangeAddresses.TEMPLATES),
                        new Crumb(shown.name().in(getLocale()), null));
    }
}

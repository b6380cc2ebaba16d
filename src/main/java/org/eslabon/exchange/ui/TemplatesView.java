package org.eslabon.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.eslabon.exchange.ExchangeAddresses;
import org.eslabon.exchange.PlanTemplate;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.PageHead;

/** What plans can begin from. */
@Route(ExchangeAddresses.TEMPLATES)
@PermitAll
class TemplatesView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient ExchangeServices ask;
    private final PageHead head;
    private final Div body = new Div();

    TemplatesView(ExchangeServices ask) {
        this.ask = ask;
        addClassName("page");
        head = new PageHead(getTranslation("exchange.title"));
        add(head, ExchangeTabs.of(ExchangeAddresses.TEMPLATES, getLocale()), body);
        ask.live().updates().listen(body, Set.of(PlanTemplate.ALL), recorded -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<PlanTemplate> found = ask.templates().all();
        boolean editable = ask.templates().mayEdit();
        head.setActions();
        body.removeAll();
        if (found.isEmpty()) {
            body.add(
                    editable
                            ? new EmptyState(
                                    getTranslation("exchange.templates.empty"),
                                    getTranslation("exchange.templates.empty.why"),
                                    begin())
                            : new EmptyState(
                                    getTranslation("exchange.templates.empty"),
                                    getTranslation("exchange.templates.empty.reader")));
            return;
        }
        if (editable) {
            head.setActions(begin());
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-cards");
        found.forEach(template -> list.add(card(template)));
        body.add(list);
    }

    private ListItem card(PlanTemplate template) {
        Anchor link = new Anchor(
                "/" + ExchangeAddresses.of(template.id()), template.name().in(getLocale()));
        Paragraph kind = new Paragraph(getTranslation(template.kind().key()));
        kind.addClassName("plan-card-chain");
        Paragraph text = new Paragraph(template.text().in(getLocale()));
        text.addClassName("practice-excerpt");
        Span count = new Span(getTranslation(
                "exchange.template.proposals", template.proposals().size()));
        count.addClassName("second");
        ListItem card = new ListItem(new H2(link), kind, text, count);
        card.addClassNames("card", "plan-card");
        return card;
    }

    private Button begin() {
        Button begin = new Button(
                getTranslation("exchange.template.new"), click -> new NewTemplateDialog(ask.templates()).open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.tab.templates");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("exchange.nav"), ExchangeAddresses.LIBRARY),
                new Crumb(getTranslation("exchange.tab.templates"), null));
    }
}

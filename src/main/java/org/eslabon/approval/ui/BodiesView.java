package org.eslabon.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.approval.ApprovalAddresses;
import org.eslabon.approval.ApprovalBody;
import org.eslabon.approval.SeatHolder;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.StatusMark;

/** Who decides in a city, in which order and by which rule. */
@Route("c/:city/approvals/bodies")
@PermitAll
class BodiesView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient ApprovalServices ask;
    private final PageHead head = new PageHead("");
    private final Div body = new Div();
    private String slug = "";

    BodiesView(ApprovalServices ask) {
        this.ask = ask;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        slug = city.slug();
        boolean mayChange = ask.rights().may(city.id(), Right.CONVENE);
        removeAll();
        head.setTitle(getTranslation("approval.title"));
        add(head, ApprovalTabs.of(city.slug(), ApprovalTabs.BODIES), body);
        show(city, mayChange);
        ask.live().updates().listen(body, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream().anyMatch(one -> one.act().thing().kind().equals("approval-body"))) {
                show(city, mayChange);
            }
        });
    }

    private void show(City city, boolean mayChange) {
        List<ApprovalBody> bodies = ask.bodies().ofCity(city.id());
        body.removeAll();
        head.setActions();
        if (bodies.isEmpty()) {
            body.add(
                    mayChange
                            ? new EmptyState(
                                    getTranslation("approval.no-bodies"),
                                    getTranslation("approval.no-bodies.why"),
                                    add(city))
                            : new EmptyState(
                                    getTranslation("approval.no-bodies"), getTranslation("approval.no-bodies.reader")));
            return;
        }
        if (mayChange) {
            head.setActions(add(city));
        }
        Paragraph order = new Paragraph(getTranslation("approval.bodies.order"));
        order.addClassName("second");
        OrderedList list = new OrderedList();
        list.addClassName("body-list");
        for (int i = 0; i < bodies.size(); i++) {
            list.add(line(city, bodies.get(i), i > 0, mayChange));
        }
        body.add(order, list);
    }

    private Button add(City city) {
        Button add = new Button(
                getTranslation("approval.body.new"), click -> new BodyDialog(ask.bodies(), city.id(), null).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }

    private ListItem line(City city, ApprovalBody one, boolean hasEarlier, boolean mayChange) {
        Span kind = new Span(getTranslation(one.kind().key()) + " · "
                + getTranslation(one.subject().key()));
        kind.addClassName("second");
        Paragraph rule = new Paragraph(RuleSentence.of(
                one.rule(), one.quorum(), one.days(), one.seats().size(), getLocale()));
        Paragraph seats = new Paragraph(getTranslation(
                "approval.seats.named",
                one.seats().stream().map(SeatHolder::name).collect(Collectors.joining(", "))));
        Div words = new Div(new H2(one.name()), kind, rule, seats);
        List<SeatHolder> mute =
                one.seats().stream().filter(seat -> !seat.decidesIn(one.kind())).toList();
        if (!mute.isEmpty()) {
            words.add(new StatusMark(
                    getTranslation(
                            "approval.seats.mute",
                            mute.stream().map(SeatHolder::name).collect(Collectors.joining(", "))),
                    VaadinIcon.WARNING,
                    StatusMark.Tone.ATTENTION));
        }
        ListItem line = new ListItem(words);
        line.addClassName("card");
        if (mayChange) {
            Button edit = new Button(
                    getTranslation("approval.body.edit"), click -> new BodyDialog(ask.bodies(), city.id(), one).open());
            edit.setAriaLabel(getTranslation("approval.body.edit.of", one.name()));
            Button up = new Button(
                    VaadinIcon.ARROW_UP.create(), click -> ask.bodies().earlier(one.id()));
            up.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            up.setAriaLabel(getTranslation("approval.body.earlier", one.name()));
            up.setTooltipText(getTranslation("approval.body.earlier", one.name()));
            up.setEnabled(hasEarlier);
            Button away = new Button(VaadinIcon.TRASH.create(), click -> remove(one));
            away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            away.setAriaLabel(getTranslation("approval.body.remove", one.name()));
            away.setTooltipText(getTranslation("approval.body.remove", one.name()));
            Div buttons = new Div(edit, up, away);
            buttons.addClassName("body-buttons");
            line.add(buttons);
        }
        return line;
    }

    private void remove(ApprovalBody one) {
        ask.bodies().remove(one.id());
        Notices.undoable(
                getTranslation("approval.body.removed", one.name()),
                getTranslation("approval.undo"),
                () -> ask.bodies().restore(one.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.tab.bodies");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("approval.nav"), ApprovalAddresses.requests(slug)),
                new Crumb(getTranslation("approval.tab.bodies"), null));
    }
}

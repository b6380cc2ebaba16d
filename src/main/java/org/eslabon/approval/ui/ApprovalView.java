package org.eslabon.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.eslabon.approval.ApprovalAddresses;
import org.eslabon.approval.ApprovalItem;
import org.eslabon.approval.ApprovalItemId;
import org.eslabon.approval.ApprovalRequestId;
import org.eslabon.approval.ApprovalRequestSummary;
import org.eslabon.approval.ApprovalSheet;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PageHead;
import org.jspecify.annotations.Nullable;

/**
 * A sitting: everything that was submitted together, one of them opened with what is decided about, and the voices of those
 * who may decide here.
 */
@Route("c/:city/approvals/:request")
@PermitAll
class ApprovalView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient ApprovalServices ask;
    private transient @Nullable Shown shown;

    private record Shown(
            City city,
            ApprovalRequestId id,
            PageHead head,
            Button withdraw,
            ItemList list,
            DecisionBar bar,
            Div detail) {}

    private transient @Nullable ApprovalSheet sheet;
    private transient @Nullable ApprovalItem opened;

    ApprovalView(ApprovalServices ask) {
        this.ask = ask;
        addClassNames("page", "approval-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        ApprovalRequestId id =
                TypedId.read(event.getRouteParameters().get("request").orElse(""), ApprovalRequestId::new);
        ApprovalSheet found = ask.approvals().get(id);
        if (!found.request().city().equals(city.id())) {
            throw new NoSuchThing();
        }
        ApprovalItemId wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("item")
                .map(text -> TypedId.read(text, ApprovalItemId::new))
                .orElse(null);
        Shown now = shown != null && shown.id().equals(id) ? shown : built(city, id);
        shown = now;
        opened = wanted == null
                ? found.items().getFirst()
                : found.items().stream()
                        .filter(item -> item.id().equals(wanted))
                        .findFirst()
                        .orElseThrow(NoSuchThing::new);
        now.detail().removeAll();
        show(now, found);
    }

    private Shown built(City city, ApprovalRequestId id) {
        removeAll();
        PageHead head = new PageHead("");
        Button withdraw = new Button(getTranslation("approval.withdraw"), click -> withdraw(id));
        withdraw.addThemeNames("tertiary");
        withdraw.addClassName("approval-withdraw");
        head.setTools(ask.talks().of(ApprovalRequestSummary.thing(id)));
        Div detail = new Div();
        detail.addClassName("approval-detail");
        ItemList list = new ItemList(item -> "/" + ApprovalAddresses.item(city.slug(), id, item));
        DecisionBar bar = new DecisionBar(ask.decisions(), id, list);
        Div side = new Div(list, bar, withdraw);
        side.addClassName("approval-side");
        Div split = new Div(side, detail);
        split.addClassName("approval-split");
        add(head, split);
        ask.live().updates().listen(split, Set.of(ApprovalRequestSummary.thing(id)), recorded -> refresh());
        return new Shown(city, id, head, withdraw, list, bar, detail);
    }

    private void refresh() {
        Shown now = shown;
        ApprovalItem before = opened;
        if (now == null || before == null) {
            return;
        }
        ApprovalSheet found = ask.approvals().get(now.id());
        opened = found.items().stream()
                .filter(item -> item.id().equals(before.id()))
                .findFirst()
                .orElse(before);
        show(now, found);
    }

    private void show(Shown now, ApprovalSheet found) {
        sheet = found;
        ApprovalItem item = opened == null ? found.items().getFirst() : opened;
        Formats formats = new Formats(getLocale(), now.city().timeZone());
        showHead(now, found.request(), formats);
        now.list().show(found, item.id());
        now.bar().show(found);
        if (now.detail().getChildren().findFirst().orElse(null) instanceof ItemDetail detail) {
            detail.show(item, found);
        } else {
            now.detail().add(new ItemDetail(now.city(), item, found, ask, formats));
        }
    }

    private void showHead(Shown now, ApprovalRequestSummary request, Formats formats) {
        now.head().setTitle(getTranslation("approval.of", request.subject()));
        now.head()
                .setLine(
                        new Anchor(
                                "/" + PlanAddresses.plan(now.city().slug(), request.plan()),
                                getTranslation("approval.see-plan")),
                        new Span(getTranslation(
                                "approval.requested", request.requestedBy(), formats.dateTime(request.requestedAt()))),
                        new Span(getTranslation("approval.open-of", request.open(), request.items())));
        now.withdraw()
                .setVisible(request.open() > 0 && ask.rights().may(now.city().id(), Right.SUBMIT));
        getChildren()
                .filter(child -> child.hasClassName("approval-note"))
                .findFirst()
                .ifPresent(this::remove);
        if (request.note() != null) {
            Paragraph note = new Paragraph(request.note());
            note.addClassName("approval-note");
            addComponentAtIndex(1, note);
        }
    }

    private void withdraw(ApprovalRequestId id) {
        switch (ask.requests().withdraw(id)) {
            case Outcome.Done<Integer>(var count) -> Notices.done(getTranslation("approval.withdrawn", count));
            case Outcome.Refused<Integer>(var why) -> Notices.refused(why);
        }
    }

    @Override
    public String getPageTitle() {
        return sheet == null
                ? getTranslation("approval.title")
                : getTranslation("approval.of", sheet.request().subject());
    }

    @Override
    public List<Crumb> trail() {
        return shown == null || sheet == null
                ? List.of()
                : List.of(
                        new Crumb(
                                getTranslation("approval.nav"),
                                ApprovalAddresses.requests(shown.city().slug())),
                        new Crumb(sheet.request().subject(), null));
    }
}

package org.eslabon.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.eslabon.approval.ApprovalAddresses;
import org.eslabon.approval.ApprovalRequestSummary;
import org.eslabon.partnership.City;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;
import org.eslabon.uikit.StatusMark;

/** What is asked of the bodies of a city: what waits for a decision first. */
@Route("c/:city/approvals")
@PermitAll
class ApprovalsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final Set<String> SHOWN = Set.of("approval", "plan");

    private final transient ApprovalServices ask;
    private final Div body = new Div();

    ApprovalsView(ApprovalServices ask) {
        this.ask = ask;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        removeAll();
        add(new PageHead(getTranslation("approval.title")), ApprovalTabs.of(city.slug(), ApprovalTabs.REQUESTS), body);
        show(city);
        ask.live().updates().listen(body, Set.of(ThingRef.city(city.id())), recorded -> {
            if (recorded.stream()
                    .anyMatch(one -> SHOWN.contains(one.act().thing().kind()))) {
                show(city);
            }
        });
    }

    private void show(City city) {
        List<ApprovalRequestSummary> found = ask.approvals().ofCity(city.id());
        body.removeAll();
        if (found.isEmpty()) {
            Anchor plans = new Anchor("/" + PlanAddresses.plans(city.slug()), getTranslation("approval.to-plans"));
            body.add(new EmptyState(getTranslation("approval.empty"), getTranslation("approval.empty.why"), plans));
            return;
        }
        Formats formats = new Formats(getLocale(), city.timeZone());
        UnorderedList list = new UnorderedList();
        list.addClassNames("card", "approval-list");
        found.forEach(request -> list.add(line(city, request, formats)));
        body.add(list);
    }

    private ListItem line(City city, ApprovalRequestSummary request, Formats formats) {
        Anchor link = new Anchor("/" + ApprovalAddresses.request(city.slug(), request.id()), request.subject());
        Span about = new Span(getTranslation(
                "approval.line", request.items(), request.requestedBy(), formats.dateTime(request.requestedAt())));
        about.addClassName("second");
        Div words = new Div(link, about);
        words.addClassName("approval-line-words");
        Div marks = new Div(progress(request));
        marks.addClassName("workflow-marks");
        if (request.waitingForMe() > 0) {
            marks.add(new StatusMark(
                    getTranslation("approval.waits-for-you", request.waitingForMe()),
                    VaadinIcon.USER_CLOCK,
                    StatusMark.Tone.ATTENTION));
        }
        if (request.dueAt() != null) {
            marks.add(new StatusMark(
                    getTranslation("approval.until", formats.dateTime(request.dueAt())),
                    VaadinIcon.CLOCK,
                    StatusMark.Tone.NEUTRAL));
        }
        return new ListItem(words, marks);
    }

    private Component progress(ApprovalRequestSummary request) {
        return request.open() > 0
                ? new StatusMark(
                        getTranslation("approval.open-of", request.open(), request.items()),
                        VaadinIcon.HOURGLASS,
                        StatusMark.Tone.ACTIVE)
                : new StatusMark(
                        getTranslation("approval.approved-of", request.approved(), request.items()),
                        VaadinIcon.CHECK,
                        request.approved() == request.items() ? StatusMark.Tone.DONE : StatusMark.Tone.NEUTRAL);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("approval.nav"), null));
    }
}

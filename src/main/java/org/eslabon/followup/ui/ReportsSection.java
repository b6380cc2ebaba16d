package org.eslabon.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eslabon.followup.Update;
import org.eslabon.partnership.City;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Subject;
import org.eslabon.plan.spi.SubjectSection;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.SheetDownload;
import org.springframework.core.annotation.Order;

/** What was reported: on the sheet of an action with the way to report, on the page of a plan of all its actions. */
@org.springframework.stereotype.Component
@Order(1)
class ReportsSection implements SubjectSection {

    private final FollowUpServices ask;

    ReportsSection(FollowUpServices ask) {
        this.ask = ask;
    }

    @Override
    public Component of(City city, Subject subject, boolean editable) {
        LightWords words = new LightWords(new Formats(UI.getCurrent().getLocale(), city.timeZone()));
        ActionId action = subject.action();
        Div section = action == null ? ofPlan(city, subject.plan(), words) : ofAction(city, action, words);
        section.addClassName("reports");
        return section;
    }

    private Div ofAction(City city, ActionId action, LightWords words) {
        ReportList list = new ReportList(ask.updates(), words, ask.live().user().id(), null);
        Paragraph none = new Paragraph(words.text("followup.reports.none"));
        none.addClassName("second");
        Div head = new Div(new H3(words.text("followup.reports")));
        head.addClassName("section-head");
        if (ask.updates().mayReport(action)) {
            head.add(report(city, action, words));
        }
        Div section = new Div(head, none, list);
        section.addClassName("part");
        Runnable show = () -> {
            try {
                List<Update> now = ask.updates().ofAction(action);
                none.setVisible(now.isEmpty());
                list.show(now);
            } catch (NoSuchThing removed) {
                section.setVisible(false); // the page itself says so
            }
        };
        show.run();
        ask.live().updates().listen(section, Set.of(Action.thing(action)), told -> show.run());
        return section;
    }

    private Button report(City city, ActionId action, LightWords words) {
        Button report = new Button(
                words.text("followup.report"),
                click -> new ReportDialog(
                                action, ask.lights().ofAction(action).progress(), ask.today(city), ask.updates(), words)
                        .open());
        report.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        return report;
    }

    private Div ofPlan(City city, PlanId plan, LightWords words) {
        ReportList list = new ReportList(
                ask.updates(),
                words,
                ask.live().user().id(),
                update -> PlanAddresses.action(city.slug(), plan, update.action()));
        Div head = new Div(new H2(words.text("followup.reports.plan")), downloads(city, plan, words));
        head.addClassName("section-head");
        Div section = new Div(head, list);
        section.addClassName("card");
        Runnable show = () -> {
            try {
                List<Update> now = ask.updates().ofPlan(plan);
                section.setVisible(!now.isEmpty());
                list.show(now);
            } catch (NoSuchThing removed) {
                section.setVisible(false); // the page itself says so
            }
        };
        show.run();
        ask.live().updates().listen(section, Set.of(Subject.of(plan).thing()), told -> show.run());
        return section;
    }

    private Div downloads(City city, PlanId plan, LightWords words) {
        Locale locale = words.formats().locale();
        Div downloads = new Div(
                new SheetDownload(
                        words.text("followup.reports.export"),
                        words.text("followup.reports"),
                        city.timeZone(),
                        out -> FollowUpSheets.reports(ask.updates().ofPlan(plan), locale, city.timeZone(), out)),
                new SheetDownload(
                        words.text("followup.readings.export"),
                        words.text("followup.readings"),
                        city.timeZone(),
                        out -> FollowUpSheets.readings(ask.readings().ofPlan(plan), locale, city.timeZone(), out)));
        downloads.addClassName("section-tools");
        return downloads;
    }
}

package org.eslabon.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.MeetingAddresses;
import org.eslabon.meetings.MeetingId;
import org.eslabon.meetings.NewMeeting;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.plan.FormOutcome;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PageHead;

/** Where a meeting is planned. */
@Route("c/:city/meetings/new")
@PermitAll
class NewMeetingView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private static final Duration USUAL = Duration.ofHours(2);

    private final transient MeetingServices ask;
    private String slug = "";

    NewMeetingView(MeetingServices ask) {
        this.ask = ask;
        addClassNames("page", "form-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        City city = ask.cities().bySlug(event.getRouteParameters().get("city").orElse(""));
        ask.rights().require(city.id(), Right.CONVENE);
        slug = city.slug();
        removeAll();
        add(new PageHead(getTranslation("meetings.new")), form(city));
    }

    private Div form(City city) {
        MeetingWords words = new MeetingWords(new Formats(getLocale(), city.timeZone()));
        MeetingInputs inputs = new MeetingInputs(city, null, ask, words);
        FormErrors errors = new FormErrors(words);
        inputs.kind.setValue(Meeting.Kind.WORKSHOP);
        inputs.hours.setVisible(false);
        inputs.kind.addValueChangeListener(
                change -> inputs.hours.setVisible(change.getValue() == Meeting.Kind.TRAINING));
        inputs.starts.setHelperText(words.text("meeting.zone", city.name()));
        inputs.starts.addValueChangeListener(change -> moveEnd(inputs, change.getOldValue(), change.getValue()));
        Div fields = new Div(
                errors.input("title", inputs.title),
                errors.input("starts", inputs.starts),
                errors.input("ends", inputs.ends),
                errors.input("kind", inputs.kind),
                errors.input("hours", inputs.hours),
                errors.input("place", inputs.place),
                errors.input("link", inputs.link),
                errors.input("plan", inputs.plan),
                errors.input("study", inputs.study));
        fields.addClassNames("form-grid", "meeting-form");
        inputs.title.addClassName("wide");
        inputs.title.setRequiredIndicatorVisible(true);
        inputs.title.focus();
        Button save = new Button(words.text("new.save"), click -> {
            errors.clear();
            switch (ask.meetings().create(city.id(), filled(inputs))) {
                case FormOutcome.Done<MeetingId> done ->
                    UI.getCurrent().navigate(MeetingAddresses.meeting(slug, done.value()));
                case FormOutcome.Refused<MeetingId> refused -> errors.show(refused.byField());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel =
                new Button(words.text("cancel"), click -> UI.getCurrent().navigate(MeetingAddresses.meetings(slug)));
        Div buttons = new Div(save, cancel);
        buttons.addClassName("form-buttons");
        Div card = new Div(fields, buttons);
        card.addClassName("card");
        return card;
    }

    /** A meeting that is moved stays as long as it is. */
    private static void moveEnd(MeetingInputs inputs, LocalDateTime before, LocalDateTime after) {
        LocalDateTime ends = inputs.ends.getValue();
        if (after == null) {
            return;
        }
        Duration lasts =
                before != null && ends != null && ends.isAfter(before) ? Duration.between(before, ends) : USUAL;
        inputs.ends.setValue(after.plus(lasts));
    }

    private static NewMeeting filled(MeetingInputs inputs) {
        return new NewMeeting(
                inputs.kind.getValue(),
                inputs.title.getValue(),
                inputs.starts.getValue(),
                inputs.ends.getValue(),
                inputs.place.getValue(),
                inputs.link.getValue(),
                inputs.kind.getValue() == Meeting.Kind.TRAINING ? inputs.hours.getValue() : null,
                inputs.plan.getValue(),
                inputs.study.getValue());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meetings.new");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(getTranslation("meetings.title"), MeetingAddresses.meetings(slug)),
                new Crumb(getTranslation("meetings.new"), null));
    }
}

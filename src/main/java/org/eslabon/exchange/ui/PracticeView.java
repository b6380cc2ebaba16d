package org.eslabon.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import org.eslabon.exchange.Practice;
import org.eslabon.exchange.PracticeId;
import org.eslabon.exchange.PracticeSheet;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.spi.HasTrail;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PageHead;
import org.jspecify.annotations.Nullable;

/** A good practice: what it says, where it comes from, what was asked about it; for those of its city also its consent. */
@Route(ExchangeAddresses.LIBRARY + "/:practice")
@PermitAll
class PracticeView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final transient ExchangeServices ask;
    private transient @Nullable PracticeSheet shown;
    private transient @Nullable Frame frame;

    /** The parts of the page, as long as the person may do the same with it. */
    private record Frame(
            PageHead head,
            ConsentPart consent,
            @Nullable PracticeForm form,
            PracticeReading reading,
            PracticeFacts facts,
            QuestionsPart questions) {}

    PracticeView(ExchangeServices ask) {
        this.ask = ask;
        addClassNames("page", "practice-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PracticeId id = TypedId.read(event.getRouteParameters().get("practice").orElse(""), PracticeId::new);
        PracticeSheet sheet = ask.practices().get(id);
        shown = sheet;
        frame = built(sheet);
        show(sheet, frame);
    }

    private Frame built(PracticeSheet sheet) {
        removeAll();
        Formats formats = new Formats(getLocale(), ask.live().user().require().zone());
        PracticeId id = sheet.practice().id();
        Frame made = new Frame(
                new PageHead(sheet.text().title()),
                new ConsentPart(ask.practices(), formats),
                sheet.editable() ? new PracticeForm(sheet, ask) : null,
                new PracticeReading(),
                new PracticeFacts(formats),
                new QuestionsPart(id, ask.questions(), formats));
        Div main = new Div(made.form() == null ? made.reading() : made.form(), made.questions());
        main.addClassName("practice-main");
        Div side = new Div(made.consent(), made.facts());
        side.addClassName("practice-side");
        Div split = new Div(main, side);
        split.addClassName("practice-split");
        add(made.head(), split);
        ask.live().updates().listen(split, Set.of(Practice.thing(id)), recorded -> refresh(id));
        return made;
    }

    private void refresh(PracticeId id) {
        PracticeSheet before = shown;
        Frame now = frame;
        if (before == null || now == null) {
            return;
        }
        try {
            PracticeSheet sheet = ask.practices().get(id);
            shown = sheet;
            if (sheet.editable() != before.editable()) {
                now = built(sheet);
                frame = now;
            }
            show(sheet, now);
            tellTrail();
        } catch (NoSuchThing gone) {
            shown = null;
            frame = null;
            removeAll();
            add(new EmptyState(getTranslation("exchange.gone"), getTranslation("exchange.gone.why")));
        }
    }

    private void show(PracticeSheet sheet, Frame now) {
        now.head().setTitle(sheet.text().title());
        now.head()
                .setLine(
                        new Span(sheet.practice().cityName()),
                        new Span(sheet.practice().ownerName()),
                        Marks.progress(sheet.practice().finished(), getLocale()),
                        new Span(getTranslation("exchange.reused", sheet.reuses())));
        now.head().setActions(actions(sheet).toArray(Component[]::new));
        now.consent().show(sheet);
        if (now.form() != null) {
            now.form().refresh(sheet);
        } else {
            now.reading().show(sheet.text());
        }
        now.facts().show(sheet);
        now.questions().show(sheet);
    }

    private List<Component> actions(PracticeSheet sheet) {
        List<Component> actions = new ArrayList<>();
        Practice practice = sheet.practice();
        if (sheet.editable() && !practice.standing().inLibrary()) {
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> remove(sheet));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(getTranslation("exchange.remove"));
            remove.setTooltipText(getTranslation("exchange.remove"));
            actions.add(remove);
        }
        if (practice.standing().inLibrary()) {
            Button copy = new Button(
                    getTranslation("exchange.copy"),
                    VaadinIcon.COPY_O.create(),
                    click -> new CopyDialog(ask.library().plans(), practice.seed()).open());
            copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(copy);
        }
        return actions;
    }

    private void remove(PracticeSheet sheet) {
        PracticeId id = sheet.practice().id();
        switch (ask.practices().remove(id)) {
            case Outcome.Done<PracticeId> done -> {
                UI.getCurrent().navigate(ExchangeAddresses.OURS);
                Notices.undoable(
                        getTranslation("exchange.removed", sheet.text().title()),
                        getTranslation("exchange.undo"),
                        () -> ask.practices().restore(id));
            }
            case Outcome.Refused<PracticeId>(var why) -> Notices.refused(why);
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("exchange.title") : shown.text().title();
    }

    @Override
    public List<Crumb> trail() {
        return shown == null
                ? List.of()
                : List.of(
                        new Crumb(getTranslation("exchange.nav"), ExchangeAddresses.LIBRARY),
                        new Crumb(shown.text().title(), null));
    }
}

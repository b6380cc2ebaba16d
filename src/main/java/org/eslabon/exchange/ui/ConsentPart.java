package org.eslabon.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.eslabon.exchange.Practice;
import org.eslabon.exchange.PracticeSheet;
import org.eslabon.exchange.PracticeStep;
import org.eslabon.exchange.Practices;
import org.eslabon.exchange.model.Standing;
import org.eslabon.exchange.model.Step;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** How far the owner's consent has come, what the person can do about it, and what was done. */
class ConsentPart extends Div {

    private static final List<Step> FORWARD = List.of(Step.ASK, Step.CONSENT);

    private final transient Practices practices;
    private final transient Formats formats;
    private transient @Nullable Frame shown;
    private transient @Nullable Practice current;

    /** What the part is made of; a new revision alone moves no button that somebody may be pressing. */
    private record Frame(
            Standing standing,
            String owner,
            @Nullable Instant publishedAt,
            List<PracticeStep> steps,
            List<Step> offered) {}

    ConsentPart(Practices practices, Formats formats) {
        this.practices = practices;
        this.formats = formats;
        addClassNames("card", "consent-part");
    }

    void show(PracticeSheet sheet) {
        Practice practice = sheet.practice();
        current = practice;
        Frame now = new Frame(
                practice.standing(), practice.ownerName(), practice.publishedAt(), sheet.steps(), sheet.offered());
        setVisible(sheet.ofMyCity());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        Div marks = new Div(Marks.of(practice.standing().state(), formats.locale()));
        marks.addClassName("workflow-marks");
        add(new H2(getTranslation("exchange.consent")), marks);
        add(new Paragraph(
                getTranslation("exchange.state." + practice.standing().state() + ".why", practice.ownerName())));
        if (Marks.earlierInLibrary(practice.standing())) {
            add(new Paragraph(getTranslation("exchange.earlier", formats.dateTime(practice.publishedAt()))));
        }
        Div buttons = new Div();
        buttons.addClassName("decision-buttons");
        sheet.offered().forEach(step -> buttons.add(button(step)));
        add(buttons);
        if (!sheet.steps().isEmpty()) {
            UnorderedList log = new UnorderedList();
            log.addClassName("consent-log");
            sheet.steps().forEach(step -> log.add(line(step)));
            add(log);
        }
    }

    private Button button(Step step) {
        Button button = new Button(getTranslation(step.key()), click -> ask(step));
        if (FORWARD.contains(step)) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    /** About the revision that stands on the page when she begins to say it. */
    private void ask(Step step) {
        Practice read = current;
        if (read != null) {
            new StepDialog(step, reason -> practices.step(read.id(), step, read.revision(), reason)).open();
        }
    }

    private ListItem line(PracticeStep step) {
        Span when = new Span(
                step.organisation() == null
                        ? getTranslation("exchange.step.by", step.person(), formats.dateTime(step.at()))
                        : getTranslation(
                                "exchange.step.by.for",
                                step.person(),
                                step.organisation(),
                                formats.dateTime(step.at())));
        when.addClassName("second");
        ListItem line = new ListItem(new Span(getTranslation("exchange.step.done." + step.step())), when);
        if (step.reason() != null) {
            Paragraph reason = new Paragraph(step.reason());
            reason.addClassName("seat-reason");
            line.add(reason);
        }
        return line;
    }
}

package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eslabon.capacity.Assessor;
import org.eslabon.capacity.CapacityAddresses;
import org.eslabon.capacity.CatalogueItem;
import org.eslabon.capacity.Dimension;
import org.eslabon.capacity.Indicator;
import org.eslabon.capacity.OwnScore;
import org.eslabon.capacity.OwnScores;
import org.eslabon.capacity.RoundSheet;
import org.eslabon.capacity.Scores;
import org.eslabon.capacity.model.Answer;
import org.eslabon.capacity.workbook.ScoreFile;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.SheetDownload;
import org.jspecify.annotations.Nullable;

/** One's own scores, an indicator at a time: five levels as cards, the evidence below, saved as one goes. */
@JsModule("./capacity/score-keys.ts")
class ScoreTab extends Div implements RoundTab {

    private final transient RoundPage page;
    private final transient CapacityWords words;
    private final IndicatorSteps steps;
    private final Div place = new Div();
    private final Span saved = new Span();
    private final Span where = new Span();
    private transient @Nullable OwnScores mine;
    private transient @Nullable LiveFields live;
    private transient @Nullable AnswerCards cards;
    private transient @Nullable RoundSheet sheet;
    private @Nullable String begunAt;

    ScoreTab(RoundPage page) {
        this.page = page;
        this.words = page.words();
        this.steps = new IndicatorSteps(page, RoundView.SCORE);
        addClassName("study-tab");
        saved.addClassName("saved-mark");
        saved.getElement().setAttribute("role", "status");
        where.addClassName("second");
    }

    @Override
    public void show(RoundSheet now) {
        boolean changed = sheet == null
                || sheet.round().state() != now.round().state()
                || mine == null != page.ask().scores().mine(page.round()).isEmpty();
        sheet = now;
        mine = page.ask().scores().mine(page.round()).orElse(null);
        if (mine == null) {
            removeAll();
            add(new EmptyState(words.text("score.not-invited"), words.text("score.not-invited.why")));
            return;
        }
        if (changed) {
            build(now, mine);
        } else if (live != null) {
            live.refresh();
        }
        refresh();
    }

    private void build(RoundSheet now, OwnScores own) {
        removeAll();
        Indicator indicator = indicator(now);
        boolean may = now.round().state().scoring() && page.ask().rounds().mayScore(page.round());
        boolean editable = may && !own.of(indicator.id()).sealed();
        place.removeAll();
        place.addClassNames("card", "scoring");
        String name = words.in(indicator.name());
        H2 title = new H2(name);
        Div head = new Div(where, saved);
        head.addClassName("scoring-head");
        place.add(head, title, new Paragraph(words.in(indicator.text(CatalogueItem.ASKS))));
        if (!editable) {
            place.add(note(now, own.of(indicator.id())));
        }
        AnswerCards made = new AnswerCards(indicator, words, editable, answer -> choose(indicator, answer));
        cards = made;
        place.add(made, evidence(own, indicator, editable), steps(now, indicator));
        place.getElement().executeJs("window.scoreKeys(this)");
        Div more = new Div(files(now, may));
        more.addClassName("toolbar");
        add(place, steps, more);
    }

    /** The one that the address names, or else the first that she had not answered when she came. */
    private Indicator indicator(RoundSheet now) {
        OwnScores own = mine;
        if (begunAt == null && own != null) {
            begunAt = now.catalogue().indicators().stream()
                    .filter(one -> own.of(one.id()).answer() == null)
                    .findFirst()
                    .map(Indicator::code)
                    .orElse(null);
        }
        return IndicatorSteps.at(now.catalogue(), page.indicator() == null ? begunAt : page.indicator());
    }

    private Paragraph note(RoundSheet now, OwnScore score) {
        String key = !now.round().state().scoring()
                ? "score.closed-note"
                : score.sealed() ? "score.sealed-note" : "score.no-right";
        Paragraph note = new Paragraph(words.text(key));
        note.addClassName("second");
        return note;
    }

    private Div evidence(OwnScores own, Indicator indicator, boolean editable) {
        LiveFields fields =
                new LiveFields(place, Assessor.thing(own.assessor()), page.ask().live());
        live = fields;
        TextArea evidence = new TextArea(words.text("evidence"));
        evidence.setHelperText(words.text("evidence.help"));
        evidence.setMinRows(3);
        evidence.setReadOnly(!editable);
        TextField link = new TextField(words.text("link"));
        link.setPlaceholder("https://");
        link.setReadOnly(!editable);
        Component evidenceField = fields.bind(
                Scores.field("evidence", indicator.id()),
                evidence,
                () -> score(indicator).evidence(),
                change -> page.ask().scores().changeEvidence(page.round(), indicator.id(), change));
        Component linkField = fields.bind(
                Scores.field("link", indicator.id()),
                link,
                () -> score(indicator).link(),
                change -> page.ask().scores().changeLink(page.round(), indicator.id(), change));
        Div form = new Div(evidenceField, linkField);
        form.addClassName("scoring-evidence");
        return form;
    }

    private OwnScore score(Indicator indicator) {
        return mine == null ? OwnScore.NONE : mine.of(indicator.id());
    }

    private void choose(Indicator indicator, Answer answer) {
        FieldChange<Answer> change = new FieldChange<>(score(indicator).answer(), answer);
        if (change.seen() == answer) {
            return;
        }
        switch (page.ask().scores().answer(page.round(), indicator.id(), change)) {
            case FieldOutcome.Saved<Answer> done -> {
                saved.setText(words.text("saved", words.formats().dateTime(Instant.now())));
            }
            case FieldOutcome.Conflict<Answer> conflict -> Notices.done(words.text("score.other-window"));
            case FieldOutcome.Refused<Answer>(var refusal) -> Notices.refused(refusal);
        }
        mine = page.ask().scores().mine(page.round()).orElse(null);
        refresh();
    }

    /** What may have changed without another indicator being looked at. */
    private void refresh() {
        RoundSheet now = sheet;
        OwnScores own = mine;
        if (now == null || own == null) {
            return;
        }
        Indicator indicator = indicator(now);
        int asked = now.catalogue().indicators().size();
        Dimension dimension = now.catalogue().dimension(indicator.dimension()).orElseThrow();
        where.setText(words.text(
                "score.where",
                IndicatorSteps.index(now.catalogue(), indicator) + 1,
                asked,
                words.in(dimension.name()),
                own.answered()));
        if (cards != null) {
            cards.show(own.of(indicator.id()).answer());
        }
        steps.show(now.catalogue(), indicator, one -> mark(own.of(one.id()).answer()));
    }

    private IndicatorSteps.Mark mark(@Nullable Answer answer) {
        if (answer == null) {
            return new IndicatorSteps.Mark("", "", "step-open");
        }
        String mark = answer.level() == null ? words.text("answer." + answer + ".short") : "" + answer.level();
        return new IndicatorSteps.Mark(mark, words.answer(answer), "step-done");
    }

    private Div steps(RoundSheet now, Indicator indicator) {
        Button back = step(
                words.text("previous"), IndicatorSteps.beside(now.catalogue(), indicator, -1), VaadinIcon.ARROW_LEFT);
        back.addClassName("step-previous");
        Button on =
                step(words.text("next"), IndicatorSteps.beside(now.catalogue(), indicator, 1), VaadinIcon.ARROW_RIGHT);
        on.setIconAfterText(true);
        on.addThemeNames("primary");
        on.addClassName("step-next");
        Span keys = new Span(words.text("score.keys"));
        keys.addClassNames("second", "only-wide");
        Div steps = new Div(back, keys, on);
        steps.addClassName("scoring-steps");
        return steps;
    }

    private Button step(String text, @Nullable Indicator to, VaadinIcon icon) {
        Button button = new Button(text, icon.create(), click -> {
            if (to != null) {
                RoundPage.go(UI.getCurrent(), page.at(RoundView.SCORE, to.code()));
            }
        });
        button.setEnabled(to != null);
        return button;
    }

    private Component[] files(RoundSheet now, boolean may) {
        SheetDownload template = new SheetDownload(
                words.text("score.download"),
                words.text("file.sheet") + " " + now.round().subject(),
                page.city().timeZone(),
                out -> {
                    Optional<OwnScores> own = page.ask().scores().mine(page.round());
                    ScoreFile.write(
                            page.ask().rounds().get(page.round()).catalogue(),
                            own.orElseThrow(NoSuchThing::new),
                            words.locale(),
                            out);
                });
        if (!may) {
            return new Component[] {template};
        }
        Anchor upload = new Anchor(
                "/" + CapacityAddresses.round(page.city().slug(), page.round()) + "/import",
                words.text("score.import"));
        upload.addClassName("download");
        return List.of(template, upload).toArray(Component[]::new);
    }
}

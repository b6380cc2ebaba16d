package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eslabon.capacity.Agreement;
import org.eslabon.capacity.CatalogueItem;
import org.eslabon.capacity.Indicator;
import org.eslabon.capacity.Round;
import org.eslabon.capacity.RoundSheet;
import org.eslabon.capacity.SeenScore;
import org.eslabon.capacity.SessionSheet;
import org.eslabon.capacity.Sessions;
import org.eslabon.capacity.model.Answer;
import org.eslabon.capacity.model.Distribution;
import org.eslabon.capacity.model.RoundState;
import org.eslabon.capacity.model.Side;
import org.eslabon.shared.Outcome;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.KeyFigure;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.StatusMark;
import org.jspecify.annotations.Nullable;

/** The consensus session: what everybody scored, indicator by indicator, and what is agreed; all see the same at once. */
class SessionTab extends Div implements RoundTab {

    private final transient RoundPage page;
    private final transient CapacityWords words;
    private final IndicatorSteps steps;
    private final Div scores = new Div();
    private final Div agreement = new Div();
    private final Span count = new Span();
    private transient @Nullable SessionSheet session;
    private transient @Nullable Indicator shown;
    private transient @Nullable RoundState built;
    private transient @Nullable LiveFields live;

    SessionTab(RoundPage page) {
        this.page = page;
        this.words = page.words();
        this.steps = new IndicatorSteps(page, RoundView.SESSION);
        addClassName("study-tab");
        scores.addClassNames("card", "session-scores");
        agreement.addClassNames("card", "session-agreement");
        count.addClassName("second");
    }

    @Override
    public void show(RoundSheet now) {
        Optional<SessionSheet> found = page.ask().sessions().get(page.round());
        if (found.isEmpty()) {
            removeAll();
            shown = null;
            add(new EmptyState(words.text("session.covered"), words.text("session.covered.why")));
            return;
        }
        session = found.get();
        Indicator indicator = wanted(found.get());
        boolean another = shown == null
                || !shown.id().equals(indicator.id())
                || built != now.round().state();
        if (another) {
            shown = indicator;
            built = now.round().state();
            removeAll();
            Div columns = new Div(scores, agreement);
            columns.addClassName("session-columns");
            Div said = new Div(
                    new H2(words.text("session.talk")),
                    page.ask().talks().about(Round.thing(page.round()), indicator.code()));
            said.addClassName("card");
            add(columns, steps, said);
            buildAgreement(found.get(), indicator);
        } else if (live != null) {
            live.refresh();
        }
        showScores(found.get(), indicator);
        showCount(found.get());
        steps.show(now.catalogue(), indicator, one -> mark(found.get(), one));
    }

    /** The one the address names, or else the one the session is at. */
    private Indicator wanted(SessionSheet now) {
        if (page.indicator() != null) {
            return IndicatorSteps.at(now.sheet().catalogue(), page.indicator());
        }
        return Optional.ofNullable(now.sheet().round().shown())
                .flatMap(id -> now.sheet().catalogue().indicator(id))
                .orElseGet(() -> now.sheet().catalogue().indicators().getFirst());
    }

    private void showCount(SessionSheet now) {
        count.setText(words.text(
                "session.count",
                now.agreed(),
                now.sheet().catalogue().indicators().size()));
    }

    private IndicatorSteps.Mark mark(SessionSheet now, Indicator one) {
        Agreement agreed = now.agreement(one.id());
        if (agreed != null && agreed.agreed() != null) {
            Answer answer = agreed.agreed();
            String mark = answer.level() == null ? words.text("answer." + answer + ".short") : "" + answer.level();
            return new IndicatorSteps.Mark(mark, words.text("session.agreed-on", words.answer(answer)), "step-done");
        }
        return now.distribution(one.id()).divergent()
                ? new IndicatorSteps.Mark("!", words.text("session.divergent"), "step-divergent")
                : new IndicatorSteps.Mark("", "", "step-open");
    }

    private void showScores(SessionSheet now, Indicator indicator) {
        List<SeenScore> given = now.of(indicator.id());
        Distribution all = now.distribution(indicator.id());
        scores.removeAll();
        Span where = new Span(words.text(
                "session.where",
                IndicatorSteps.index(now.sheet().catalogue(), indicator) + 1,
                now.sheet().catalogue().indicators().size(),
                words.in(now.sheet()
                        .catalogue()
                        .dimension(indicator.dimension())
                        .orElseThrow()
                        .name())));
        where.addClassName("second");
        scores.add(where, new H2(words.in(indicator.name())));
        if (elsewhere(now, indicator)) {
            scores.add(new Anchor("/" + page.tab(RoundView.SESSION), words.text("session.follow")));
        }
        scores.add(new Paragraph(words.in(indicator.text(CatalogueItem.ASKS))));
        if (all.divergent()) {
            scores.add(new StatusMark(
                    words.text("session.divergent"), VaadinIcon.EXCLAMATION_CIRCLE_O, StatusMark.Tone.ATTENTION));
        }
        scores.add(new DotLine(given, words));
        Div figures = new Div(
                new KeyFigure(
                        words.text("median"),
                        words.level(all.median()),
                        words.text("rests-on", all.levels().size())),
                new KeyFigure(
                        words.text("range"),
                        CapacityWords.number(all.range()),
                        all.lowest() == null
                                ? ""
                                : words.text("range.from-to", all.lowest(), Objects.requireNonNull(all.highest()))),
                new KeyFigure(
                        words.text("side.PUBLIC"), words.level(all.median(Side.PUBLIC)), words.text("side.PUBLIC.who")),
                new KeyFigure(
                        words.text("side.PRIVATE"),
                        words.level(all.median(Side.PRIVATE)),
                        words.text("side.PRIVATE.who")));
        figures.addClassName("key-figures");
        scores.add(figures, evidence(given));
    }

    /** Whether the person looks at another indicator than the session. */
    private boolean elsewhere(SessionSheet now, Indicator indicator) {
        Round round = now.sheet().round();
        return page.indicator() != null
                && round.state() == RoundState.CONSENSUS
                && round.shown() != null
                && !round.shown().equals(indicator.id());
    }

    private Component evidence(List<SeenScore> given) {
        UnorderedList list = new UnorderedList();
        list.addClassName("home-list");
        for (SeenScore one : given) {
            Span who = new Span(one.assessor().name() + " · " + one.assessor().organisationName() + " · "
                    + words.answer(one.answer()) + (one.late() ? " · " + words.text("session.late") : ""));
            who.addClassName("second");
            ListItem line = new ListItem(who);
            line.add(new Span(one.evidence() == null ? words.text("session.no-evidence") : one.evidence()));
            if (one.link() != null) {
                Anchor link = new Anchor(one.link(), one.link(), AnchorTarget.BLANK);
                link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
                line.add(link);
            }
            list.add(line);
        }
        Div part = new Div(new H3(words.text("evidence")), list);
        part.addClassName("session-evidence");
        return part;
    }

    private void buildAgreement(SessionSheet now, Indicator indicator) {
        agreement.removeAll();
        RoundState state = now.sheet().round().state();
        boolean facilitates = page.mayRun() && state == RoundState.CONSENSUS;
        LiveFields fields =
                new LiveFields(agreement, Round.thing(page.round()), page.ask().live());
        live = fields;
        Select<Answer> agreed = new Select<>();
        agreed.setLabel(words.text("agreed"));
        agreed.setItems(Answer.values());
        agreed.setItemLabelGenerator(words::answer);
        agreed.setReadOnly(!facilitates);
        Select<Integer> target = new Select<>();
        target.setLabel(words.text("goal"));
        target.setItems(1, 2, 3, 4, 5);
        target.setReadOnly(!facilitates);
        TextArea reason = new TextArea(words.text("reason"));
        reason.setReadOnly(!facilitates);
        reason.setMinRows(3);
        Component agreedField = fields.bind(
                Sessions.field("agreed", indicator.id()),
                agreed,
                words::answer,
                () -> of(indicator, Agreement::agreed),
                change -> page.ask().sessions().agree(page.round(), indicator.id(), change));
        Component targetField = fields.bind(
                Sessions.field("target", indicator.id()),
                target,
                () -> of(indicator, Agreement::target),
                change -> page.ask().sessions().changeTarget(page.round(), indicator.id(), change));
        Component reasonField = fields.bind(
                Sessions.field("reason", indicator.id()),
                reason,
                () -> of(indicator, Agreement::reason),
                change -> page.ask().sessions().changeReason(page.round(), indicator.id(), change));
        agreement.add(new H2(words.text("agreement")), count, agreedField, targetField, reasonField);
        if (facilitates) {
            agreement.add(moves(now, indicator));
        } else if (state == RoundState.CONSENSUS) {
            Span follows = new Span(words.text("session.follows"));
            follows.addClassName("second");
            agreement.add(follows);
        }
    }

    private <T> @Nullable T of(Indicator indicator, Function<Agreement, @Nullable T> part) {
        Agreement found = session == null ? null : session.agreement(indicator.id());
        return found == null ? null : part.apply(found);
    }

    private Div moves(SessionSheet now, Indicator indicator) {
        Div moves = new Div();
        moves.addClassName("scoring-steps");
        if (elsewhere(now, indicator)) {
            Button here = new Button(words.text("session.show-here"), click -> move(indicator));
            here.addThemeNames("primary");
            moves.add(here);
            return moves;
        }
        Indicator before = IndicatorSteps.beside(now.sheet().catalogue(), indicator, -1);
        Indicator after = IndicatorSteps.beside(now.sheet().catalogue(), indicator, 1);
        Button back = new Button(words.text("previous"), VaadinIcon.ARROW_LEFT.create(), click -> move(before));
        Button on = new Button(words.text("next"), VaadinIcon.ARROW_RIGHT.create(), click -> move(after));
        on.setIconAfterText(true);
        on.addThemeNames("primary");
        on.addClassName("session-next");
        back.setEnabled(before != null);
        on.setEnabled(after != null);
        moves.add(back, on);
        return moves;
    }

    private void move(@Nullable Indicator to) {
        if (to == null) {
            return;
        }
        if (page.ask().sessions().show(page.round(), to.id()) instanceof Outcome.Refused<?>(var refusal)) {
            Notices.refused(refusal);
        } else if (page.indicator() != null) {
            UI.getCurrent().navigate(page.tab(RoundView.SESSION));
        } else {
            show(page.ask().rounds().get(page.round()));
        }
    }
}

package org.eslabon.finance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eslabon.finance.BlockOutcome;
import org.eslabon.finance.CellWish;
import org.eslabon.finance.FinanceAddresses;
import org.eslabon.finance.FinancingLine;
import org.eslabon.finance.LineId;
import org.eslabon.finance.PlanFinancing;
import org.eslabon.finance.model.PastedBlock;
import org.eslabon.finance.model.Stage;
import org.eslabon.finance.ui.FundingGridElement.Place;
import org.eslabon.finance.ui.FundingGridElement.Typed;
import org.eslabon.partnership.City;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.ThingRef;
import org.eslabon.shell.live.ConflictChoice;
import org.eslabon.shell.live.Presence;
import org.eslabon.uikit.KeptTexts;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PersonAvatar;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The grid of a plan at one stage, with what it has to say: errors of a pasted block, and two values to choose from. */
class FundingGridPart extends Div {

    private final transient City city;
    private final transient Stage stage;
    private final transient FinanceServices services;
    private final transient LineDialog.Opening lineDialog;
    private final FundingGridElement grid = new FundingGridElement();
    private final Div conflicts = new Div();
    private final Paragraph refusal = new Paragraph();
    private final transient Map<Place, Div> asked = new HashMap<>();
    private transient @Nullable Showing shown;

    private record Showing(PlanFinancing financing, GridModel model, FinanceWords words) {}

    FundingGridPart(
            City city, PlanFinancing financing, Stage stage, FinanceServices services, LineDialog.Opening lineDialog) {
        this.city = city;
        this.stage = stage;
        this.services = services;
        this.lineDialog = lineDialog;
        addClassNames("card", "funding-card");
        Div head = new Div(new H2(getTranslation("finance.grid")), choice(financing));
        head.addClassName("pane-head");
        Paragraph help = new Paragraph(
                getTranslation(stage == Stage.DISBURSED ? "finance.grid.help.payments" : "finance.grid.help"));
        help.addClassName("funding-help");
        refusal.addClassName("funding-message");
        refusal.getElement().setAttribute("role", "alert");
        conflicts.addClassName("funding-conflicts");
        add(head, refusal, conflicts, grid, help);
        grid.onTyped(typed -> ifThere(() -> typed(typed)));
        grid.onPasted((place, text) -> ifThere(() -> pasted(place, text)));
        grid.onPaymentsAsked(place -> lineDialog.open(place.line(), place.year()));
        grid.onLineAsked(line -> lineDialog.open(line, null));
        ThingRef presence = ThingRef.of("financing", financing.plan().id());
        services.live().presence().attend(this, presence, services.live().user().require(), this::showOthers);
        grid.onEntered(place -> services.live().presence().move(this, presence, name(place)));
        grid.onLeft(() -> services.live().presence().move(this, presence, null));
    }

    void show(PlanFinancing financing, FinanceWords words) {
        GridModel model = new GridModel(city.slug(), financing, stage, words);
        shown = new Showing(financing, model, words);
        grid.setModel(model.json().put("place", placeOfUnsaved(financing)));
        List<LineId> there = model.order().stream().map(FinancingLine::id).toList();
        asked.keySet().stream()
                .filter(place -> !there.contains(place.line()))
                .toList()
                .forEach(this::settle);
    }

    /** Where her browser keeps what she typed here until it is stored. */
    private String placeOfUnsaved(PlanFinancing financing) {
        return KeptTexts.name(
                services.live().user().require().personId(),
                "financing",
                financing.plan().id().value().toString(),
                stage.name());
    }

    /** The stages as addresses, so that a link shows the same one. */
    private Div choice(PlanFinancing financing) {
        Div choice = new Div();
        for (Stage each : Stage.values()) {
            Anchor link = new Anchor(
                    "/" + FinanceAddresses.ofPlan(city.slug(), financing.plan().id()) + FinancingView.query(each),
                    getTranslation(each.key()));
            if (each == stage) {
                link.getElement().setAttribute("aria-current", "true");
            }
            choice.add(link);
        }
        choice.addClassName("segmented");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("finance.stages"));
        return choice;
    }

    private static String name(Place place) {
        return place.line().value() + "." + place.year();
    }

    private void showOthers(List<Presence.Present> present) {
        ObjectNode people = JsonNodeFactory.instance.objectNode();
        for (Presence.Present one : present) {
            if (one.field() != null) {
                people.putObject(one.field())
                        .put("name", one.name())
                        .put("initials", initials(one.name()))
                        .put("colour", PersonAvatar.colourOf(one.person()));
            }
        }
        grid.setOthers(people);
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String part : name.split("\\s+")) {
            if (!part.isEmpty() && initials.length() < 2) {
                initials.appendCodePoint(part.codePointAt(0));
            }
        }
        return initials.toString();
    }

    /** Somebody may have removed the line a moment ago; the grid is about to show it. */
    private void ifThere(Runnable write) {
        try {
            write.run();
        } catch (NoSuchThing removed) {
            say(getTranslation("finance.gone"));
        }
    }

    private void typed(Typed typed) {
        Showing now = shown;
        if (now == null) {
            return;
        }
        say("");
        Optional<BigDecimal> amount = now.words().typed(typed.text());
        if (!typed.text().isEmpty() && amount.isEmpty()) {
            grid.refuse(typed.place(), typed.text(), now.words().text("finance.refusal.unreadable", typed.text()));
            return;
        }
        BigDecimal seen = typed.seen().isEmpty() ? null : new BigDecimal(typed.seen());
        save(typed.place(), typed.text(), new FieldChange<>(seen, amount.orElse(null)), now.words());
    }

    private void save(Place place, String text, FieldChange<BigDecimal> change, FinanceWords words) {
        switch (services.lines().change(place.line(), place.year(), stage, change)) {
            case FieldOutcome.Saved<BigDecimal> saved -> {
                if (FieldChange.same(change.seen(), saved.value())) {
                    grid.settle(place);
                } else {
                    grid.stored(place);
                }
            }
            case FieldOutcome.Refused<BigDecimal>(Refusal why) -> grid.refuse(place, text, words.text(why));
            case FieldOutcome.Conflict<BigDecimal> conflict -> ask(place, text, change.wanted(), conflict, words);
        }
    }

    /** Both values stand there until one is chosen. */
    private void ask(
            Place place,
            String text,
            @Nullable BigDecimal mine,
            FieldOutcome.Conflict<BigDecimal> conflict,
            FinanceWords words) {
        settle(place);
        grid.ask(place, text);
        BigDecimal theirs = conflict.current();
        ConflictChoice choice = new ConflictChoice(
                conflict.by(),
                theirs == null ? null : words.amount(theirs),
                mine == null ? null : words.amount(mine),
                () -> settle(place),
                () -> {
                    settle(place);
                    save(place, text, new FieldChange<>(theirs, mine), words);
                });
        Paragraph where = new Paragraph(whereIs(place));
        where.addClassName("funding-where");
        Div both = new Div(where, choice);
        asked.put(place, both);
        conflicts.add(both);
    }

    private void settle(Place place) {
        Div both = asked.remove(place);
        if (both != null) {
            conflicts.remove(both);
            grid.settle(place);
        }
    }

    private String whereIs(Place place) {
        Showing now = shown;
        return now == null
                ? place.year() + ""
                : now.model().order().stream()
                                .filter(line -> line.id().equals(place.line()))
                                .map(line -> line.sourceName() + " · "
                                        + (line.actionTitle() == null
                                                ? getTranslation("finance.whole-plan")
                                                : line.actionTitle()))
                                .findFirst()
                                .orElse("")
                        + " · " + place.year();
    }

    private void pasted(Place at, String text) {
        Showing now = shown;
        if (now == null) {
            return;
        }
        if (stage == Stage.DISBURSED) {
            say(getTranslation("finance.refusal.disbursed"));
            return;
        }
        switch (PastedBlock.read(text)) {
            case PastedBlock.TooLarge(int most) -> say(getTranslation("finance.paste.large", most));
            case PastedBlock.Unreadable(int row, int column, String cell) ->
                say(getTranslation(
                        "finance.paste.cell", row, column, getTranslation("finance.refusal.unreadable", cell)));
            case PastedBlock.Read(var rows) -> write(at, rows, now);
        }
    }

    /** Puts the block where the person stands; what reaches beyond the grid is refused with its place. */
    private void write(Place at, List<List<@Nullable BigDecimal>> rows, Showing now) {
        List<FinancingLine> lines = now.model().order();
        List<Integer> years = now.model().years();
        int top = lines.stream().map(FinancingLine::id).toList().indexOf(at.line());
        int left = years.indexOf(at.year());
        int width = rows.getFirst().size();
        if (top < 0 || left < 0) {
            return;
        }
        if (top + rows.size() > lines.size() || left + width > years.size()) {
            say(getTranslation("finance.paste.beyond", rows.size(), width, lines.size() - top, years.size() - left));
            return;
        }
        List<CellWish> wishes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FinancingLine line = lines.get(top + i);
            if (!now.financing().changeable().contains(line.source())) {
                say(getTranslation("finance.paste.not-yours", i + 1, line.sourceName()));
                return;
            }
            for (int j = 0; j < width; j++) {
                int year = years.get(left + j);
                wishes.add(new CellWish(
                        line.id(),
                        year,
                        new FieldChange<>(line.amount(stage, year), rows.get(i).get(j))));
            }
        }
        switch (services.lines().paste(now.financing().plan().id(), stage, wishes)) {
            case BlockOutcome.Saved(int changed) -> {
                say("");
                Notices.done(getTranslation("finance.paste.done", changed));
            }
            case BlockOutcome.Refused(int index, Refusal why) ->
                say(getTranslation(
                        "finance.paste.cell",
                        index / width + 1,
                        index % width + 1,
                        now.words().text(why)));
        }
    }

    private void say(String text) {
        refusal.setText(text);
    }
}

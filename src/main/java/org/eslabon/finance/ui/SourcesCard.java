package org.eslabon.finance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.finance.FundingSource;
import org.eslabon.finance.PlanFinancing;
import org.eslabon.finance.SourceId;
import org.eslabon.finance.model.Cap;
import org.eslabon.finance.model.CapUse;
import org.eslabon.partnership.City;
import org.eslabon.shared.TypedId;
import org.eslabon.uikit.StatusMark;
import org.jspecify.annotations.Nullable;

/** The sources of a city with what limits them; each opens to be read and changed. A row stays where it is while others work. */
class SourcesCard extends Div {

    private final transient City city;
    private final transient FinanceServices services;
    private final Div head = new Div(new H2(getTranslation("finance.sources")));
    private final Div list = new Div();
    private final transient Map<SourceId, Row> rows = new LinkedHashMap<>();
    private transient @Nullable PlanFinancing shown;
    private transient @Nullable FinanceWords words;
    private @Nullable SourceDialog open;

    SourcesCard(City city, FinanceServices services) {
        this.city = city;
        this.services = services;
        addClassNames("card", "sources-card");
        head.addClassName("pane-head");
        list.addClassName("source-rows");
        list.getElement().setAttribute("role", "list");
        add(head, list);
    }

    void addTool(Button button) {
        head.add(button);
    }

    /** Whether a limit of the source is exceeded anywhere in the city. */
    static boolean exceeded(PlanFinancing financing, FundingSource source) {
        return financing.caps().getOrDefault(source.id(), List.of()).stream().anyMatch(CapUse::exceeded);
    }

    void show(PlanFinancing now, FinanceWords said) {
        shown = now;
        words = said;
        Set<SourceId> there = new HashSet<>();
        List<FundingSource> sources = now.funding().sources();
        sources.forEach(source -> there.add(source.id()));
        rows.entrySet().removeIf(entry -> {
            boolean gone = !there.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            Row row = rows.computeIfAbsent(source.id(), Row::new);
            if (list.indexOf(row) != i) {
                list.remove(row);
                list.addComponentAtIndex(i, row);
            }
            row.show(source, i, now, said);
        }
        if (open != null && open.isOpened()) {
            open.show(now, said);
        }
    }

    private void open(SourceId id) {
        PlanFinancing now = shown;
        FinanceWords said = words;
        if (now == null || said == null) {
            return;
        }
        now.funding().sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .ifPresent(source -> {
                    SourceDialog dialog =
                            new SourceDialog(city, source, now.changeable().contains(id), services);
                    open = dialog;
                    dialog.show(now, said);
                    dialog.open();
                });
    }

    private final class Row extends Div {

        private final Span swatch = new Span();
        private final Button name;
        private final Span about = new Span();
        private final Div limits = new Div();
        private final Span promised = new Span();

        Row(SourceId id) {
            addClassName("source-row");
            getElement().setAttribute("role", "listitem");
            swatch.addClassName("funding-swatch");
            name = new Button("", click -> SourcesCard.this.open(id));
            name.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            name.addClassName("source-name");
            about.addClassName("second");
            limits.addClassName("source-limits");
            promised.addClassName("number");
            Div words = new Div(name, about);
            words.addClassName("source-words");
            add(swatch, words, limits, promised);
        }

        void show(FundingSource source, int index, PlanFinancing now, FinanceWords said) {
            swatch.getStyle().setBackground(Palette.colour(index));
            name.setText(source.name());
            about.setText(String.join(
                    " · ",
                    said.text(source.kind().key()),
                    source.giver(),
                    said.text(source.sector().key()),
                    source.currency().getCurrencyCode()));
            limits.removeAll();
            List<CapUse<TypedId>> uses = now.caps().getOrDefault(source.id(), List.of());
            for (Cap cap : source.limits()) {
                limits.add(new Span(said.limit(cap, source.currency())));
                if (uses.stream().anyMatch(use -> use.cap().equals(cap) && use.exceeded())) {
                    limits.add(new StatusMark(
                            said.text("finance.cap.exceeded"), VaadinIcon.WARNING, StatusMark.Tone.ATTENTION));
                } else if (uses.stream().anyMatch(use -> use.cap().equals(cap) && use.unknown())) {
                    limits.add(new StatusMark(
                            said.text("finance.cap.unknown"), VaadinIcon.QUESTION_CIRCLE_O, StatusMark.Tone.ATTENTION));
                }
            }
            promised.setText(said.pledgedBy(source, now));
        }
    }
}

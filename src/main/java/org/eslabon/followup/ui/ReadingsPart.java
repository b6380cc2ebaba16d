package org.eslabon.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.followup.Reading;
import org.eslabon.partnership.City;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Indicator;
import org.eslabon.plan.IndicatorId;
import org.eslabon.plan.spi.IndicatorPart;
import org.eslabon.uikit.Formats;
import org.springframework.stereotype.Component;

/** Beneath each indicator: its readings over time, and the way to another. */
@Component
class ReadingsPart implements IndicatorPart {

    private final FollowUpServices ask;

    ReadingsPart(FollowUpServices ask) {
        this.ask = ask;
    }

    @Override
    public OnSheet of(City city, ActionId action) {
        return new Sheet(city, action);
    }

    private final class Sheet implements OnSheet {

        private final City city;
        private final ActionId action;
        private final LightWords words;
        private final boolean mayWrite;
        private final Map<IndicatorId, Line> lines = new HashMap<>();
        private Map<IndicatorId, List<Reading>> readings = Map.of();

        Sheet(City city, ActionId action) {
            this.city = city;
            this.action = action;
            this.words = new LightWords(new Formats(UI.getCurrent().getLocale(), city.timeZone()));
            this.mayWrite = ask.updates().mayReport(action);
        }

        @Override
        public void read() {
            readings = ask.readings().ofAction(action);
            lines.forEach((indicator, line) -> line.show(readings.getOrDefault(indicator, List.of())));
        }

        @Override
        public Line beneath(Indicator indicator) {
            Line line = new Line(indicator, this);
            lines.put(indicator.id(), line);
            line.show(readings.getOrDefault(indicator.id(), List.of()));
            return line;
        }
    }

    private final class Line extends Div {

        private final transient Indicator indicator;
        private final transient Sheet sheet;
        private boolean open;
        private transient List<Reading> shown = List.of();

        Line(Indicator indicator, Sheet sheet) {
            this.indicator = indicator;
            this.sheet = sheet;
            addClassName("readings");
        }

        void show(List<Reading> readings) {
            shown = readings;
            removeAll();
            Div line = new Div();
            line.addClassName("readings-line");
            if (readings.size() > 1) {
                line.add(new Sparkline(
                        readings, sheet.words.text("followup.readings.line", indicator.name(), readings.size())));
            }
            if (!readings.isEmpty()) {
                Span last = new Span(sheet.words.text(
                        "followup.reading.last",
                        sheet.words.formats().date(readings.getFirst().readOn()),
                        readings.getFirst().authorName()));
                last.addClassName("second");
                line.add(last);
                line.add(small(
                        sheet.words.text(open ? "followup.readings.close" : "followup.readings.all", readings.size()),
                        indicator.name(),
                        () -> {
                            open = !open;
                            show(shown);
                        }));
            }
            if (sheet.mayWrite) {
                line.add(small(
                        sheet.words.text("followup.reading.add"),
                        indicator.name(),
                        () -> new ReadingDialog(indicator, ask.today(sheet.city), ask.readings(), sheet.words).open()));
            }
            add(line);
            if (open && !readings.isEmpty()) {
                UnorderedList list = new UnorderedList();
                readings.forEach(reading -> list.add(item(reading)));
                add(list);
            }
            setVisible(sheet.mayWrite || !readings.isEmpty());
        }

        private ListItem item(Reading reading) {
            Span value = new Span(sheet.words.formats().number(reading.value(), 6)
                    + (indicator.unit() == null ? "" : " " + indicator.unit()));
            value.addClassName("number");
            Span about = new Span(sheet.words.formats().date(reading.readOn()) + " · " + reading.authorName());
            about.addClassName("second");
            ListItem item = new ListItem(value, about);
            if (reading.evidence() != null) {
                item.add(Evidence.of(reading.evidence()));
            }
            if (sheet.mayWrite) {
                Button away = new Button(
                        VaadinIcon.TRASH.create(), click -> ask.readings().withdraw(reading.id()));
                away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                away.setAriaLabel(sheet.words.text(
                        "followup.reading.withdraw", sheet.words.formats().date(reading.readOn())));
                item.add(away);
            }
            return item;
        }

        private static Button small(String word, String of, Runnable work) {
            Button button = new Button(word, click -> work.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(word + ": " + of);
            return button;
        }
    }
}

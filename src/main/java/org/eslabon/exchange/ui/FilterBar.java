package org.eslabon.exchange.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eslabon.exchange.LibraryChoices;
import org.eslabon.exchange.PracticeFilter;
import org.eslabon.plan.Area;
import org.jspecify.annotations.Nullable;

/** What the library is narrowed by. It stands in the address, so that a link shows a colleague the same. */
class FilterBar extends Div {

    private final TextField words = new TextField();
    private final Button more = new Button();
    private boolean folds;
    private final Select<String> city = new Select<>();
    private final Select<Area> area = new Select<>();
    private final Select<String> chain = new Select<>();
    private final Select<Boolean> finished = new Select<>();
    private final Select<String> currency = new Select<>();
    private final AmountField from;
    private final AmountField to;
    private final Select<Boolean> order = new Select<>();
    private transient LibraryChoices choices = new LibraryChoices(Map.of(), List.of(), List.of());

    /**
     * @param changed hears the query of the address that shows what is wanted now
     */
    FilterBar(Consumer<QueryParameters> changed) {
        addClassNames("card", "practice-filter");
        words.setLabel(getTranslation("exchange.filter.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("wide");
        select(city, "exchange.filter.city", slug -> choices.cities().getOrDefault(slug, slug));
        select(area, "exchange.field.area", one -> getTranslation(one.key()));
        select(chain, "exchange.field.chain", one -> one);
        select(
                finished,
                "exchange.filter.progress",
                yes -> getTranslation(yes ? "exchange.finished" : "exchange.going-on"));
        select(currency, "exchange.filter.currency", one -> one);
        from = new AmountField(getTranslation("exchange.filter.from"));
        to = new AmountField(getTranslation("exchange.filter.to"));
        order.setLabel(getTranslation("exchange.filter.order"));
        order.setItems(false, true);
        order.setItemLabelGenerator(
                most -> getTranslation(most ? "exchange.filter.order.reuses" : "exchange.filter.order.newest"));
        area.setItems(Area.values());
        finished.setItems(false, true);
        Div folded = new Div(city, area, chain, finished, currency, from, to, order);
        folded.addClassName("practice-filter-folded");
        add(words, more, folded);
        fold(true);
        more.addClickListener(click -> fold(!folds));
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        more.addClassName("practice-filter-more");
        for (HasValue<?, ?> input :
                Arrays.<HasValue<?, ?>>asList(words, city, area, chain, finished, currency, from, to, order)) {
            input.addValueChangeListener(change -> {
                from.setEnabled(!currency.isEmpty());
                to.setEnabled(!currency.isEmpty());
                if (change.isFromClient()) {
                    changed.accept(query());
                }
            });
        }
    }

    /** On a phone the filters would hide what they filter; where there is room, style keeps them open. */
    private void fold(boolean away) {
        folds = away;
        setClassName("folded", away);
        more.setText(getTranslation(away ? "exchange.filter.more" : "exchange.filter.less"));
        more.getElement().setAttribute("aria-expanded", String.valueOf(!away));
    }

    private <T> void select(Select<T> select, String key, Function<T, String> name) {
        String all = getTranslation("exchange.filter.all");
        select.setLabel(getTranslation(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setItemLabelGenerator(one -> one == null ? all : name.apply(one));
    }

    void show(LibraryChoices now, PracticeFilter filter) {
        if (!now.equals(choices)) {
            choices = now;
            city.setItems(List.copyOf(now.cities().keySet()));
            chain.setItems(now.chains());
            currency.setItems(now.currencies());
        }
        if (!words.getValue().equals(filter.words() == null ? "" : filter.words())) {
            words.setValue(filter.words() == null ? "" : filter.words());
        }
        set(city, known(filter.city(), now.cities().keySet()));
        set(area, filter.area());
        set(chain, known(filter.chain(), now.chains()));
        set(finished, filter.finished());
        set(currency, known(filter.currency(), now.currencies()));
        set(from, filter.from());
        set(to, filter.to());
        set(order, filter.mostReused());
        from.setEnabled(!currency.isEmpty());
        to.setEnabled(!currency.isEmpty());
    }

    private static @Nullable String known(@Nullable String wanted, Collection<String> all) {
        return wanted != null && all.contains(wanted) ? wanted : null;
    }

    private static <T> void set(HasValue<?, T> input, @Nullable T value) {
        if (value == null) {
            input.clear();
        } else if (!value.equals(input.getValue())) {
            input.setValue(value);
        }
    }

    private QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "q", words.getValue());
        put(query, "city", city.getValue());
        put(query, "area", area.getValue());
        put(query, "chain", chain.getValue());
        put(query, "finished", finished.getValue());
        put(query, "currency", currency.getValue());
        put(query, "from", plain(currency.isEmpty() ? null : from.getValue()));
        put(query, "to", plain(currency.isEmpty() ? null : to.getValue()));
        put(query, "sort", Boolean.TRUE.equals(order.getValue()) ? "reuses" : null);
        return QueryParameters.simple(query);
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toString();
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.put(name, value.toString());
        }
    }

    /** What an address asks for; what cannot be read in it narrows nothing. */
    static PracticeFilter read(QueryParameters query) {
        return new PracticeFilter(
                text(query, "q"),
                text(query, "city"),
                Arrays.stream(Area.values())
                        .filter(area -> area.name().equals(text(query, "area")))
                        .findFirst()
                        .orElse(null),
                text(query, "chain"),
                text(query, "currency"),
                amount(text(query, "from")),
                amount(text(query, "to")),
                text(query, "finished") == null ? null : Boolean.valueOf(text(query, "finished")),
                "reuses".equals(text(query, "sort")));
    }

    private static @Nullable String text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(text -> !text.isBlank()).orElse(null);
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,17}(\\.[0-9]{1,2})?") ? new BigDecimal(text) : null;
    }
}

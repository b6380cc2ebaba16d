package org.eslabon.search.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eslabon.partnership.City;
import org.eslabon.search.Search;
import org.eslabon.search.SearchQuery;
import org.eslabon.search.SearchQuery.Since;
import org.eslabon.search.SearchResults;
import org.eslabon.shared.CityId;
import org.jspecify.annotations.Nullable;

/** What one looks for: words, and of which kind, where and since when. */
class SearchFilters extends Div {

    private static final int PAUSE_MILLISECONDS = 300;

    private final TextField text = new TextField();
    private final ComboBox<String> kind = new ComboBox<>();
    private final ComboBox<City> city = new ComboBox<>();
    private final Select<Since> since = new Select<>();
    private final transient List<City> mine;
    private transient Map<String, Integer> kinds = Map.of();
    private transient Map<CityId, Integer> cities = Map.of();

    /**
     * @param mine the cities to choose from
     * @param changed told of what the person looks for now
     */
    SearchFilters(List<City> mine, Consumer<SearchQuery> changed) {
        this.mine = mine;
        addClassNames("toolbar", "search-filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("search.title"));
        text.setPlaceholder(getTranslation("search.placeholder"));
        text.setAriaLabel(getTranslation("search.title"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(200);
        text.setAutofocus(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLISECONDS);
        kind.setPlaceholder(getTranslation("search.kind"));
        kind.setAriaLabel(getTranslation("search.kind"));
        kind.setClearButtonVisible(true);
        kind.setItemLabelGenerator(one -> counted(KindMark.name(one, getLocale()), kinds.get(one)));
        city.setPlaceholder(getTranslation("search.city"));
        city.setAriaLabel(getTranslation("search.city"));
        city.setClearButtonVisible(true);
        city.setItemLabelGenerator(one -> counted(one.name(), cities.get(one.id())));
        city.setItems(mine);
        city.setVisible(mine.size() > 1);
        since.setAriaLabel(getTranslation("search.since"));
        since.setItems(Since.values());
        since.setEmptySelectionAllowed(true);
        since.setEmptySelectionCaption(getTranslation("search.since.ever"));
        since.setItemLabelGenerator(one -> getTranslation(one == null ? "search.since.ever" : one.key()));
        text.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        kind.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        city.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        since.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        add(text, kind, city, since);
    }

    private void tell(boolean byPerson, Consumer<SearchQuery> changed) {
        if (byPerson) {
            changed.accept(query());
        }
    }

    private SearchQuery query() {
        City where = city.getValue();
        return new SearchQuery(
                text.getValue(), kind.getValue(), where == null ? null : where.id(), since.getValue(), Search.PAGE);
    }

    void show(SearchQuery query) {
        text.setValue(query.text());
        offer(query.kind(), kinds.keySet());
        city.setValue(mine.stream()
                .filter(one -> one.id().equals(query.city()))
                .findFirst()
                .orElse(null));
        since.setValue(query.since());
    }

    /** Says with each choice how much there would be. */
    void count(SearchResults results) {
        kinds = results.kinds();
        cities = results.cities();
        offer(kind.getValue(), kinds.keySet());
        City where = city.getValue();
        city.setItems(mine);
        city.setValue(where);
    }

    private void offer(@Nullable String chosen, Set<String> found) {
        Set<String> offered = new TreeSet<>(Comparator.comparing((String one) -> KindMark.name(one, getLocale()))
                .thenComparing(one -> one));
        offered.addAll(found);
        if (chosen != null) {
            offered.add(chosen);
        }
        kind.setItems(offered);
        kind.setValue(chosen);
    }

    private String counted(String name, @Nullable Integer count) {
        return count == null ? name : getTranslation("search.counted", name, count);
    }
}

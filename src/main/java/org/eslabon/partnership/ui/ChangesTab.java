package org.eslabon.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.eslabon.audit.Actor;
import org.eslabon.audit.Entry;
import org.eslabon.audit.TrailFilter;
import org.eslabon.partnership.City;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.Formats;

/** The city's trail: who did what, when, from what to what. */
class ChangesTab extends PartnershipTab {

    /** A row on a wide page, a card on a phone: the style decides. */
    private static final String LINE = """
            <div class="change">
              <span class="change-when">${item.when}</span>
              <span class="change-who">${item.who}</span>
              <span class="change-what"><span class="second">${item.kind}</span> ${item.label}</span>
              <span class="change-act">${item.act}</span>
              <span class="change-values">
                <span class="change-from">${item.from}</span>
                <span aria-hidden="true">${item.arrow}</span>
                <span class="change-to">${item.to}</span>
                <span class="second">${item.reason}</span>
              </span>
            </div>""";

    private final transient Desk desk;
    private final transient City city;
    private final ComboBox<Actor> person = new ComboBox<>();
    private final Select<String> kind = new Select<>();
    private final TextField text = new TextField();
    private final Div place = new Div();
    private final VirtualList<Entry> list = new VirtualList<>();
    private final CallbackDataProvider<Entry, Void> entries;
    private volatile TrailFilter filter;

    ChangesTab(Desk desk, City city) {
        this.desk = desk;
        this.city = city;
        filter = TrailFilter.all(city.id());
        addClassName("changes");
        entries = DataProvider.fromCallbacks(
                query -> desk.changes().page(filter, query.getOffset(), query.getLimit()).stream(),
                query -> desk.changes().count(filter));
        list.setDataProvider(entries);
        list.setRenderer(renderer());
        list.addClassName("change-list");
        list.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("partnership.tab.changes"));
        add(filters(), place);
        show();
    }

    @Override
    List<Component> actions() {
        return List.of(new ChangesDownload(
                getTranslation("partnership.changes.export"), getLocale(), city, desk.changes(), () -> filter));
    }

    @Override
    void reload() {
        show();
    }

    private Div filters() {
        TrailWords words = new TrailWords(getLocale());
        person.setPlaceholder(getTranslation("partnership.changes.person"));
        person.setAriaLabel(getTranslation("partnership.changes.person"));
        person.setItems(desk.changes().actors(city.id()));
        person.setItemLabelGenerator(Actor::name);
        person.setClearButtonVisible(true);
        person.addValueChangeListener(change -> narrow());
        kind.setPlaceholder(getTranslation("partnership.changes.kind"));
        kind.setAriaLabel(getTranslation("partnership.changes.kind"));
        kind.setItems(desk.changes().kinds(city.id()));
        kind.setItemLabelGenerator(
                one -> one == null ? getTranslation("partnership.changes.kind.all") : words.kind(one));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("partnership.changes.kind.all"));
        kind.addValueChangeListener(change -> narrow());
        text.setPlaceholder(getTranslation("partnership.changes.text"));
        text.setAriaLabel(getTranslation("partnership.changes.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> narrow());
        Div filters = new Div(text, person, kind);
        filters.addClassName("toolbar");
        return filters;
    }

    private void narrow() {
        Actor by = person.getValue();
        filter = new TrailFilter(city.id(), by == null ? null : by.person(), kind.getValue(), text.getValue());
        show();
    }

    private void show() {
        if (desk.changes().count(filter) > 0) {
            if (list.getParent().isEmpty()) {
                place.removeAll();
                place.add(list);
            }
            entries.refreshAll();
            return;
        }
        place.removeAll();
        boolean narrowed = !filter.equals(TrailFilter.all(city.id()));
        place.add(
                narrowed
                        ? new EmptyState(
                                getTranslation("partnership.filter.nothing"),
                                getTranslation("partnership.filter.nothing.why"),
                                new Button(getTranslation("partnership.filter.clear"), click -> clear()))
                        : new EmptyState(
                                getTranslation("partnership.changes.none"),
                                getTranslation("partnership.changes.none.why")));
    }

    private void clear() {
        person.clear();
        kind.clear();
        text.clear();
        filter = TrailFilter.all(city.id());
        show();
    }

    private LitRenderer<Entry> renderer() {
        TrailWords words = new TrailWords(getLocale());
        Formats formats = new Formats(getLocale(), city.timeZone());
        return LitRenderer.<Entry>of(LINE)
                .withProperty("when", entry -> formats.dateTime(entry.at()))
                .withProperty("who", words::who)
                .withProperty("kind", entry -> words.kind(entry.thing().kind()))
                .withProperty("label", Entry::label)
                .withProperty("act", words::act)
                .withProperty("from", entry -> words.value(entry, entry.from()))
                .withProperty("arrow", entry -> entry.from() != null && entry.to() != null ? "→" : "")
                .withProperty("to", entry -> words.value(entry, entry.to()))
                .withProperty("reason", entry -> entry.reason() == null ? "" : entry.reason());
    }
}

package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasPlaceholder;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eslabon.capacity.Catalogue;
import org.eslabon.capacity.CatalogueItem;
import org.eslabon.capacity.CatalogueOrder;
import org.eslabon.capacity.CatalogueOrder.Direction;
import org.eslabon.capacity.Catalogues;
import org.eslabon.capacity.Dimension;
import org.eslabon.capacity.Indicator;
import org.eslabon.capacity.IndicatorId;
import org.eslabon.capacity.Wording;
import org.eslabon.capacity.model.Answer;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.shell.live.LiveSupport;
import org.eslabon.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** One version of a catalogue: its indicators on the left, the chosen one beside, to read or, in a draft, to edit. */
class CataloguePanel extends Div {

    private final transient CapacityWords words;
    private final String language;
    private final boolean editable;
    private final transient Catalogues catalogues;
    private final transient CatalogueOrder order;
    private final transient LiveSupport support;
    private final Div list = new Div();
    private final Div detail = new Div();
    private transient @Nullable Catalogue catalogue;
    private transient @Nullable IndicatorId open;
    private transient @Nullable IndicatorId built;
    private transient @Nullable LiveFields live;
    private transient @Nullable LiveFields names;
    private transient @Nullable String listed;
    private transient @Nullable Moved moved;

    CataloguePanel(
            CapacityWords words,
            String language,
            boolean editable,
            Catalogues catalogues,
            CatalogueOrder order,
            LiveSupport support) {
        this.words = words;
        this.language = language;
        this.editable = editable;
        this.catalogues = catalogues;
        this.order = order;
        this.support = support;
        addClassName("catalogue");
        list.addClassNames("card", "catalogue-list");
        detail.addClassNames("card", "catalogue-detail");
        add(list, detail);
    }

    private String in(Wording wording) {
        return wording.in(Locale.of(language));
    }

    void show(Catalogue now) {
        catalogue = now;
        if (open == null || now.indicator(open).isEmpty()) {
            open = now.indicators().isEmpty()
                    ? null
                    : now.indicators().getFirst().id();
        }
        String structure = structure(now);
        if (!structure.equals(listed)) {
            listed = structure;
            showList(now);
        } else if (names != null) {
            names.refresh();
        }
        if (!Objects.equals(built, open)) {
            build(now);
        } else if (live != null) {
            live.refresh();
        }
    }

    /** All that the list is built from; names of dimensions in a draft are fields of their own. */
    private String structure(Catalogue now) {
        StringBuilder all = new StringBuilder(String.valueOf(open));
        for (Dimension dimension : now.dimensions()) {
            all.append('|').append(editable ? dimension.id() : in(dimension.name()));
            dimension
                    .indicators()
                    .forEach(one -> all.append('/').append(one.id()).append(in(one.name())));
        }
        return all.toString();
    }

    private void showList(Catalogue now) {
        list.removeAll();
        LiveFields fields = new LiveFields(list, Catalogue.thing(now.id()), support);
        names = fields;
        for (Dimension dimension : now.dimensions()) {
            Div part = new Div(movable(
                    editable ? name(fields, dimension) : new H3(in(dimension.name())),
                    in(dimension.name()),
                    dimension.id(),
                    now.dimensions().stream().map(Dimension::id).toList(),
                    direction -> order.move(dimension.id(), direction)));
            part.addClassName("catalogue-dimension");
            for (Indicator one : dimension.indicators()) {
                NativeButton choose = new NativeButton(in(one.name()), click -> {
                    open = one.id();
                    show(Objects.requireNonNull(catalogue));
                });
                choose.addClassName("catalogue-line");
                if (one.id().equals(open)) {
                    choose.getElement().setAttribute("aria-current", "true");
                }
                part.add(movable(
                        choose,
                        in(one.name()),
                        one.id(),
                        dimension.indicators().stream().map(Indicator::id).toList(),
                        direction -> order.move(one.id(), direction)));
            }
            if (editable) {
                part.add(adding("catalogue.indicator.add", typed -> {
                    Outcome<IndicatorId> made = catalogues.addIndicator(dimension.id(), language, typed);
                    if (made instanceof Outcome.Done<IndicatorId>(var id)) {
                        open = id;
                    }
                    return made;
                }));
                if (dimension.indicators().isEmpty()) {
                    part.add(small("catalogue.dimension.remove", () -> catalogues.removeDimension(dimension.id())));
                }
            }
            list.add(part);
        }
        if (editable) {
            list.add(adding("catalogue.dimension.add", typed -> catalogues.addDimension(now.id(), language, typed)));
        }
        moved = null;
    }

    private record Moved(TypedId id, Direction direction) {}

    private Component movable(
            Component what,
            String called,
            TypedId id,
            List<? extends TypedId> among,
            Function<Direction, Outcome<?>> move) {
        if (!editable) {
            return what;
        }
        MovableRow row = new MovableRow(what, called, among.indexOf(id), among.size(), words, direction -> {
            moved = new Moved(id, direction);
            tell(move.apply(direction));
        });
        if (moved != null && moved.id().equals(id)) {
            row.focus(moved.direction());
        }
        return row;
    }

    private Component name(LiveFields fields, Dimension dimension) {
        TextField input = new TextField();
        input.setAriaLabel(words.text("catalogue.dimension.name"));
        return fields.bind(
                Catalogues.field(dimension.id().value(), CatalogueItem.NAME, language),
                input,
                () -> Objects.requireNonNull(catalogue)
                        .dimension(dimension.id())
                        .map(Dimension::name)
                        .map(wording -> wording.exactly(language))
                        .orElse(null),
                change -> catalogues.changeName(dimension.id(), language, change));
    }

    private interface Adding {
        Outcome<?> add(String typed);
    }

    private Div adding(String key, Adding what) {
        TextField name = new TextField();
        name.setPlaceholder(words.text(key));
        name.setAriaLabel(words.text(key));
        Button add = new Button(VaadinIcon.PLUS.create());
        add.setAriaLabel(words.text(key));
        add.addThemeNames("tertiary");
        Runnable make = () -> {
            if (name.isEmpty()) {
                name.focus();
                return;
            }
            if (tell(what.add(name.getValue()))) {
                name.clear();
            }
        };
        add.addClickListener(click -> make.run());
        Div line = new Div(name, add);
        line.addClassName("catalogue-add");
        return line;
    }

    private Button small(String key, Supplier<Outcome<?>> does) {
        Button button = new Button(words.text(key), VaadinIcon.TRASH.create(), click -> tell(does.get()));
        button.addThemeNames("tertiary", "small");
        return button;
    }

    private static boolean tell(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var refusal)) {
            Notices.refused(refusal);
            return false;
        }
        return true;
    }

    private void build(Catalogue now) {
        built = open;
        detail.removeAll();
        live = null;
        Indicator indicator = open == null ? null : now.indicator(open).orElse(null);
        if (indicator == null) {
            return;
        }
        if (editable) {
            edit(now, indicator);
        } else {
            read(indicator);
        }
    }

    private void read(Indicator indicator) {
        Span weight = new Span(words.text("catalogue.weight", words.formats().number(indicator.weight(), 3)));
        weight.addClassName("second");
        detail.add(new H2(in(indicator.name())), weight, new Paragraph(in(indicator.text(CatalogueItem.ASKS))));
        for (int level = Answer.LOWEST; level <= Answer.HIGHEST; level++) {
            Span number = new Span(String.valueOf(level));
            number.addClassName("answer-number");
            Div line = new Div(number, new Span(in(indicator.text(CatalogueItem.level(level)))));
            line.addClassName("catalogue-level");
            detail.add(line);
        }
    }

    private void edit(Catalogue now, Indicator indicator) {
        LiveFields fields = new LiveFields(detail, Catalogue.thing(now.id()), support);
        live = fields;
        detail.add(new H2(words.text("indicator")));
        BigDecimalField weight = new BigDecimalField(words.text("weight"));
        weight.setLocale(words.locale());
        for (CatalogueItem item : CatalogueItem.values()) {
            if (item == CatalogueItem.NAME) {
                detail.add(text(fields, indicator, item, new TextField()));
                detail.add(fields.bind(
                        Catalogues.weightField(indicator.id()),
                        weight,
                        value -> words.formats().number(value, 3),
                        () -> again(indicator).weight(),
                        change -> catalogues.changeWeight(indicator.id(), change)));
            } else {
                detail.add(text(fields, indicator, item, new TextArea()));
            }
        }
        Button remove = new Button(
                words.text("catalogue.indicator.remove"), VaadinIcon.TRASH.create(), click -> askToRemove(indicator));
        remove.addThemeNames("tertiary");
        detail.add(remove);
    }

    private <C extends Component & HasValue<?, String> & HasLabel> Component text(
            LiveFields fields, Indicator indicator, CatalogueItem item, C input) {
        input.setLabel(words.text("catalogue.item." + item));
        String elsewhere = indicator.text(item).in(Locale.of(language));
        if (indicator.text(item).exactly(language) == null && input instanceof HasPlaceholder empty) {
            empty.setPlaceholder(elsewhere);
        }
        return fields.bind(
                Catalogues.field(indicator.id().value(), item, language),
                input,
                () -> again(indicator).text(item).exactly(language),
                change -> catalogues.changeText(indicator.id(), item, language, change));
    }

    private Indicator again(Indicator indicator) {
        return catalogue == null
                ? indicator
                : catalogue.indicator(indicator.id()).orElse(indicator);
    }

    private void askToRemove(Indicator indicator) {
        ConfirmDialog dialog = new ConfirmDialog(
                words.text("catalogue.indicator.remove.ask", in(indicator.name())),
                words.text("catalogue.indicator.remove.what"),
                words.text("catalogue.indicator.remove"),
                confirmed -> tell(catalogues.removeIndicator(indicator.id())));
        dialog.setCancelable(true);
        dialog.setCancelText(words.text("cancel"));
        dialog.open();
    }
}

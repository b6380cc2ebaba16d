package org.eslabon.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Some of many, each of which can be taken away, and a choice of those that can be added. The choice is searched by words in
 * any order, whatever their case and accents.
 */
public class PickedList<T> extends Div {

    private final Function<T, String> name;
    private final Function<T, Component> line;
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<T> choice = new ComboBox<>();
    private final boolean editable;
    private final Consumer<T> remove;
    private int fewest;
    private transient List<T> picked = List.of();
    private transient List<T> addable = List.of();

    /**
     * @param addLabel what the choice is called
     * @param name of one, in the choice and for those who cannot see its line
     * @param line how one stands in the list
     * @param fewest so many must stay
     */
    public PickedList(
            String addLabel,
            Function<T, String> name,
            Function<T, Component> line,
            int fewest,
            boolean editable,
            Consumer<T> add,
            Consumer<T> remove) {
        this.name = name;
        this.line = line;
        this.editable = editable;
        this.remove = remove;
        this.fewest = fewest;
        addClassName("picked");
        list.addClassName("picked-list");
        choice.setPlaceholder(addLabel);
        choice.setAriaLabel(addLabel);
        choice.setItemLabelGenerator(name::apply);
        choice.addValueChangeListener(change -> {
            T chosen = change.getValue();
            if (change.isFromClient() && chosen != null) {
                choice.clear();
                add.accept(chosen);
            }
        });
        add(list);
        if (editable) {
            add(choice);
        }
    }

    /** How many must stay; takes effect when the list is next shown. */
    public void setFewest(int wanted) {
        fewest = wanted;
    }

    /** Shows these; what is the same already stays untouched, for somebody may be choosing in it. */
    public void show(List<T> nowPicked, List<T> nowAddable) {
        if (!picked.equals(nowPicked)) {
            picked = nowPicked;
            list.removeAll();
            picked.forEach(one -> list.add(item(one, picked.size())));
        }
        if (!addable.equals(nowAddable)) {
            addable = nowAddable;
            choice.setItems((one, typed) -> found(name.apply(one), typed), addable);
        }
        list.setVisible(!picked.isEmpty());
        choice.setVisible(!addable.isEmpty());
    }

    private static boolean found(String text, String typed) {
        String plain = plain(text);
        return Arrays.stream(plain(typed).split("\\s+")).allMatch(plain::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private ListItem item(T one, int of) {
        ListItem item = new ListItem(line.apply(one));
        if (editable && of > fewest) {
            Button away = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove.accept(one));
            away.setAriaLabel(getTranslation("uikit.take-away", name.apply(one)));
            away.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
            item.add(away);
        }
        return item;
    }
}

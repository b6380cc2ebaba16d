package org.eslabon.finance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eslabon.finance.FundingSource;
import org.eslabon.finance.FundingSources;
import org.eslabon.finance.PlanFinancing;
import org.eslabon.finance.SourceId;
import org.eslabon.finance.model.Cap;
import org.eslabon.finance.model.CapBasis;
import org.eslabon.finance.model.CapUse;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.shared.TypedId;
import org.eslabon.shell.live.ConflictChoice;
import org.eslabon.uikit.StatusMark;
import org.jspecify.annotations.Nullable;

/** One cap of a source: the most, the reason, and how far it is used. Both are saved together. */
class CapEditor extends Div {

    private static final int MOST_USES = 6;

    private final SourceId source;
    private final CapBasis basis;
    private final transient FinanceServices services;
    private final boolean editable;
    private final AmountInput most;
    private final TextField reason;
    private final Button save;
    private final Button remove;
    private final Div note = new Div();
    private final Div uses = new Div();
    private transient @Nullable Cap seen;

    CapEditor(FundingSource source, CapBasis basis, boolean editable, FinanceServices services) {
        this.source = source.id();
        this.basis = basis;
        this.services = services;
        this.editable = editable;
        addClassName("cap-editor");
        most = new AmountInput(
                getTranslation("finance.cap." + basis, source.currency().getCurrencyCode()));
        reason = new TextField(getTranslation("finance.cap.reason"));
        reason.setMaxLength(1_000);
        save = new Button(getTranslation("finance.save"), click -> save());
        save.setAriaLabel(getTranslation("finance.cap.save", most.getLabel()));
        remove = new Button(VaadinIcon.TRASH.create(), click -> store(null));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("finance.cap.remove", most.getLabel()));
        Div row = new Div(most, reason, save, remove);
        row.addClassName("cap-row");
        most.setReadOnly(!editable);
        reason.setReadOnly(!editable);
        save.setVisible(editable);
        add(row, note, uses);
        seen = source.cap(basis).orElse(null);
        put(seen);
    }

    void show(FundingSource now, PlanFinancing financing, FinanceWords words) {
        Cap stored = now.cap(basis).orElse(null);
        if (!Objects.equals(stored, seen) && untouched()) {
            seen = stored;
            put(stored);
        }
        remove.setVisible(editable && stored != null);
        setVisible(editable || stored != null);
        showUses(stored, now, financing, words);
    }

    private boolean untouched() {
        BigDecimal before = seen == null ? null : seen.most();
        return FieldChange.same(before, most.getValue()) && reason.getValue().equals(seen == null ? "" : seen.reason());
    }

    private void put(@Nullable Cap cap) {
        most.setValue(cap == null ? null : cap.most());
        reason.setValue(cap == null ? "" : cap.reason());
        most.setInvalid(false);
        reason.setInvalid(false);
    }

    private void save() {
        Refusal ofMost = most.unreadable()
                ? Refusal.of("finance.refusal.no-number")
                : FundingSources.refusalOfMost(basis, most.getValue());
        most.setInvalid(ofMost != null);
        most.setErrorMessage(ofMost == null ? "" : said(ofMost));
        if (ofMost == null) {
            store(new Cap(basis, most.getValue(), reason.getValue()));
        }
    }

    private void store(@Nullable Cap wanted) {
        note.removeAll();
        reason.setInvalid(false);
        switch (services.sources().changeCap(source, basis, new FieldChange<>(seen, wanted))) {
            case FieldOutcome.Saved<Cap> saved -> {
                seen = saved.value();
                put(seen);
            }
            case FieldOutcome.Refused<Cap>(Refusal refusal) -> {
                reason.setInvalid(true);
                reason.setErrorMessage(said(refusal));
            }
            case FieldOutcome.Conflict<Cap> conflict -> ask(wanted, conflict);
        }
    }

    private void ask(@Nullable Cap wanted, FieldOutcome.Conflict<Cap> conflict) {
        note.add(new ConflictChoice(
                conflict.by(),
                inWords(conflict.current()),
                inWords(wanted),
                () -> {
                    note.removeAll();
                    seen = conflict.current();
                    put(seen);
                },
                () -> {
                    seen = conflict.current();
                    store(wanted);
                }));
    }

    private static @Nullable String inWords(@Nullable Cap cap) {
        return cap == null ? null : cap.most().toPlainString() + " · " + cap.reason();
    }

    private String said(Refusal refusal) {
        return Texts.text(getLocale(), refusal.messageKey(), refusal.arguments().toArray());
    }

    private void showUses(@Nullable Cap stored, FundingSource now, PlanFinancing financing, FinanceWords words) {
        uses.removeAll();
        List<CapUse<TypedId>> its = financing.caps().getOrDefault(now.id(), List.of()).stream()
                .filter(use -> use.cap().equals(stored))
                .sorted((one, other) -> Boolean.compare(other.exceeded(), one.exceeded()))
                .toList();
        if (its.isEmpty()) {
            return;
        }
        String money = basis.isShare()
                ? financing.funding().currency().getCurrencyCode()
                : now.currency().getCurrencyCode();
        UnorderedList list = new UnorderedList();
        list.addClassName("cap-uses");
        its.stream().limit(MOST_USES).forEach(use -> {
            ListItem item = new ListItem(new Span(words.text(
                    "finance.cap.use",
                    name(use.place(), financing, words),
                    words.amount(use.used()),
                    words.amount(use.limit()),
                    money)));
            if (use.exceeded()) {
                item.add(new StatusMark(
                        words.text("finance.cap.exceeded"), VaadinIcon.WARNING, StatusMark.Tone.ATTENTION));
            }
            list.add(item);
        });
        if (its.size() > MOST_USES) {
            list.add(new ListItem(words.text("finance.cap.more", its.size() - MOST_USES)));
        }
        uses.add(list);
    }

    private static String name(@Nullable TypedId place, PlanFinancing financing, FinanceWords words) {
        if (place == null) {
            return words.text("finance.cap.all");
        }
        if (place.equals(financing.plan().id())) {
            return financing.plan().title();
        }
        return financing.actions().stream()
                .filter(action -> action.id().equals(place))
                .map(action -> action.title())
                .findFirst()
                .orElseGet(() -> words.text("finance.cap.elsewhere"));
    }
}

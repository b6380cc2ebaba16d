package org.eslabon.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eslabon.followup.Update;
import org.eslabon.followup.UpdateId;
import org.eslabon.followup.Updates;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.uikit.Notices;
import org.eslabon.uikit.PersonAvatar;
import org.jspecify.annotations.Nullable;

/** Reports, newest first; the latest few, and all when somebody asks for them. */
class ReportList extends Div {

    private static final int FEW = 3;

    private final transient Updates updates;
    private final transient LightWords words;
    private final transient @Nullable Function<Update, String> address;
    private final transient PersonId me;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private transient List<Update> all = List.of();
    private boolean whole;

    /**
     * @param address where the action of a report is; null on the sheet of that action
     */
    ReportList(Updates updates, LightWords words, PersonId me, @Nullable Function<Update, String> address) {
        this.updates = updates;
        this.words = words;
        this.me = me;
        this.address = address;
        list.addClassName("report-list");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        more.addClickListener(click -> {
            whole = !whole;
            show(all);
        });
        add(list, more);
    }

    void show(List<Update> now) {
        all = now;
        list.removeAll();
        // What can be taken back is one's own latest: of one action, on its sheet.
        Optional<UpdateId> mine = address != null
                ? Optional.empty()
                : now.stream()
                        .filter(one -> !one.withdrawn() && one.author().equals(me))
                        .findFirst()
                        .map(Update::id);
        now.stream()
                .limit(whole ? now.size() : FEW)
                .forEach(update ->
                        list.add(item(update, mine.filter(update.id()::equals).isPresent())));
        more.setVisible(now.size() > FEW);
        more.setText(whole ? words.text("followup.reports.fewer") : words.text("followup.reports.all", now.size()));
    }

    private ListItem item(Update update, boolean mine) {
        PersonAvatar avatar = new PersonAvatar(update.author(), update.authorName());
        Span name = new Span(update.authorName());
        name.addClassName("report-author");
        Span when = new Span(words.formats().dateTime(update.at()));
        when.addClassName("second");
        Div head = new Div(avatar, name, when);
        head.addClassName("report-head");
        if (update.progress() != null) {
            Span progress = new Span(words.text("followup.progress", update.progress()));
            progress.addClassName("report-progress");
            head.add(progress);
        }
        ListItem item = new ListItem(head);
        if (address != null) {
            item.add(new Anchor("/" + address.apply(update), update.actionTitle()));
        }
        if (update.withdrawn()) {
            Paragraph gone = new Paragraph(
                    words.text("followup.update.withdrawn", words.formats().dateTime(update.withdrawnAt())));
            gone.addClassName("second");
            item.add(gone);
            return item;
        }
        Paragraph done = new Paragraph(update.done());
        done.addClassName("report-text");
        item.add(done);
        if (update.hinders() != null) {
            Paragraph hinders = new Paragraph(words.text("followup.update.hinders.says", update.hinders()));
            hinders.addClassNames("report-text", "report-hinders");
            item.add(hinders);
        }
        if (update.evidence() != null) {
            Div evidence = new Div(new Span(words.text("followup.evidence") + ": "), Evidence.of(update.evidence()));
            evidence.addClassName("report-evidence");
            item.add(evidence);
        }
        Div foot = new Div(
                new Span(words.text("followup.update.next.says", words.formats().date(update.nextUpdateOn()))));
        foot.addClassNames("report-foot", "second");
        if (mine) {
            Button back = new Button(words.text("followup.update.withdraw"), click -> withdraw(update));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            foot.add(back);
        }
        item.add(foot);
        return item;
    }

    private void withdraw(Update update) {
        new WithdrawDialog(words, () -> {
                    if (updates.withdraw(update.id()) instanceof Outcome.Refused<?>(var why)) {
                        Notices.refused(why);
                    }
                })
                .open();
    }
}

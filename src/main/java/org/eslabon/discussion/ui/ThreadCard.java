package org.eslabon.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eslabon.discussion.Comment;
import org.eslabon.discussion.CommentThread;
import org.eslabon.discussion.Standing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.StatusMark;
import org.jspecify.annotations.Nullable;

/** A thread: what was said, and where one answers. Shown again, it changes only what is different: somebody may write in it. */
class ThreadCard extends ListItem {

    private final transient Parts parts;
    private final transient TalkServices ask;
    private final transient Formats formats;
    private final Runnable changed;
    private final Div head = new Div();
    private final Div comments = new Div();
    private final Div foot = new Div();
    private transient List<Comment> shown = List.of();
    private transient @Nullable CommentThread thread;
    private transient @Nullable Standing standing;

    /**
     * @param parts how the page knows the parts of the thing; none where all threads are about the same part
     * @param changed told when something was said or settled here
     */
    ThreadCard(Parts parts, TalkServices ask, Formats formats, Runnable changed) {
        this.parts = parts;
        this.ask = ask;
        this.formats = formats;
        this.changed = changed;
        addClassName("talk-thread");
        head.addClassName("talk-thread-head");
        comments.addClassName("talk-comments");
        foot.addClassName("talk-foot");
        add(head, comments, foot);
    }

    void show(CommentThread now, Standing may) {
        boolean another = thread == null
                || thread.open() != now.open()
                || !may.equals(standing)
                || now.resolvedByName() != null && !now.equals(thread);
        thread = now;
        standing = may;
        showHead(now);
        showComments(now, may);
        if (another) {
            showFoot(now, may);
        }
    }

    private void showHead(CommentThread now) {
        head.removeAll();
        if (now.kind() == CommentThread.Kind.OPINION) {
            head.add(new StatusMark(getTranslation(now.kind().key()), VaadinIcon.ACADEMY_CAP, StatusMark.Tone.ACTIVE));
        }
        String part = now.part();
        String label = part == null ? null : parts.label().apply(part);
        if (part != null && label != null) {
            Button about = new Button(label, click -> parts.open().accept(part));
            about.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            about.addClassName("talk-part");
            head.add(about);
        } else if (part != null && parts != Parts.NONE) {
            Span gone = new Span(getTranslation("discussion.part.gone"));
            gone.addClassName("second");
            head.add(gone);
        }
        head.setVisible(head.getComponentCount() > 0);
    }

    /** A comment that is as it was stays: its author may be changing it. */
    private void showComments(CommentThread now, Standing may) {
        List<Comment> wanted = now.comments();
        for (int i = 0; i < wanted.size(); i++) {
            if (i < shown.size() && shown.get(i).equals(wanted.get(i))) {
                continue;
            }
            if (i < comments.getComponentCount()) {
                comments.remove(comments.getComponentAt(i));
            }
            comments.addComponentAtIndex(i, new CommentLine(wanted.get(i), now.thing(), may.speaks(), ask, formats));
        }
        shown = new ArrayList<>(wanted);
    }

    private void showFoot(CommentThread now, Standing may) {
        foot.removeAll();
        if (!now.open()) {
            Span resolved = new Span(getTranslation(
                    "discussion.resolved-by",
                    String.valueOf(now.resolvedByName()),
                    formats.dateTime(now.resolvedAt())));
            resolved.addClassName("second");
            foot.add(resolved);
        }
        if (!may.speaks()) {
            return;
        }
        if (now.open()) {
            foot.add(new TalkInput(
                    getTranslation("discussion.reply"),
                    "discussion.reply",
                    "",
                    text -> ask.discussions().people(now.thing(), text),
                    text -> reply(now, text),
                    () -> {}));
        }
        Button settle = new Button(
                getTranslation(now.open() ? "discussion.resolve" : "discussion.reopen"), click -> settle(now));
        settle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        foot.add(settle);
    }

    private Optional<Refusal> reply(CommentThread to, String text) {
        if (ask.discussions().reply(to.id(), text) instanceof Outcome.Refused<?>(Refusal refusal)) {
            return Optional.of(refusal);
        }
        changed.run();
        return Optional.empty();
    }

    private void settle(CommentThread now) {
        if (now.open()) {
            ask.discussions().resolve(now.id());
        } else {
            ask.discussions().reopen(now.id());
        }
        changed.run();
    }
}

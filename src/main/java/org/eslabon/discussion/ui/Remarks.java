package org.eslabon.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eslabon.audit.Recorded;
import org.eslabon.discussion.CommentThread;
import org.eslabon.discussion.Standing;
import org.eslabon.discussion.ThreadId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.ThingRef;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** All threads about a thing, or about one part of it, and where one begins another; it follows what others say. */
class Remarks extends Div {

    private final transient ThingRef thing;
    private final @Nullable String part;
    private final transient Parts parts;
    private final transient TalkServices ask;
    private final transient Formats formats;
    private final Checkbox opinion = new Checkbox();
    private final Div begin = new Div();
    private final Paragraph empty = new Paragraph();
    private final UnorderedList open = new UnorderedList();
    private final UnorderedList settled = new UnorderedList();
    private final Button more = new Button();
    private final transient Map<ThreadId, ThreadCard> cards = new HashMap<>();
    private transient List<CommentThread> threads = List.of();
    private transient @Nullable Standing standing;

    Remarks(ThingRef thing, @Nullable String part, Parts parts, TalkServices ask) {
        this.thing = thing;
        this.part = part;
        this.parts = parts;
        this.ask = ask;
        this.formats = new Formats(getLocale(), ask.live().user().require().zone());
        addClassName("talk-remarks");
        begin.addClassName("talk-begin");
        empty.addClassName("second");
        open.addClassName("talk-threads");
        settled.addClassName("talk-threads");
        settled.setVisible(false);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        more.addClickListener(click -> showSettled(!settled.isVisible()));
        opinion.setLabel(getTranslation("discussion.as-opinion"));
        add(begin, empty, open, more, settled);
        refresh();
        ask.live().updates().listen(this, Set.of(thing), recorded -> {
            if (recorded.stream().anyMatch(Remarks::concerns)) {
                refresh();
            }
        });
    }

    /** Whether somebody said or settled something. */
    static boolean concerns(Recorded one) {
        String field = one.act().field();
        return field != null && field.startsWith("comment.");
    }

    /** Reads again what was said, and shows what is different. */
    private void refresh() {
        Standing may = ask.discussions().standing(thing);
        threads = part == null ? ask.discussions().of(thing) : ask.discussions().of(thing, part);
        if (!may.equals(standing)) {
            standing = may;
            showBegin(may);
        }
        show(open, threads.stream().filter(CommentThread::open).toList(), may);
        List<CommentThread> done =
                threads.stream().filter(thread -> !thread.open()).toList();
        show(settled, done, may);
        cards.keySet().retainAll(threads.stream().map(CommentThread::id).toList());
        empty.setText(getTranslation(may.speaks() ? "discussion.empty" : "discussion.empty.reader"));
        empty.setVisible(threads.stream().noneMatch(CommentThread::open));
        more.setVisible(!done.isEmpty());
        showSettled(settled.isVisible() && !done.isEmpty());
    }

    private void showSettled(boolean shown) {
        settled.setVisible(shown);
        long count = threads.stream().filter(thread -> !thread.open()).count();
        more.setText(getTranslation(shown ? "discussion.settled.hide" : "discussion.settled", count));
        more.getElement().setAttribute("aria-expanded", String.valueOf(shown));
    }

    private void showBegin(Standing may) {
        begin.removeAll();
        if (!may.speaks()) {
            Paragraph reads = new Paragraph(getTranslation("discussion.reads"));
            reads.addClassName("second");
            begin.add(reads);
            return;
        }
        begin.add(new TalkInput(
                getTranslation("discussion.write"),
                "discussion.input.send",
                "",
                text -> ask.discussions().people(thing, text),
                this::begin,
                () -> {}));
        if (may.opines() && may.comments()) {
            begin.add(opinion);
        }
    }

    private Optional<Refusal> begin(String text) {
        boolean opines = standing != null && standing.opines() && (opinion.getValue() || !standing.comments());
        CommentThread.Kind kind = opines ? CommentThread.Kind.OPINION : CommentThread.Kind.COMMENT;
        if (ask.discussions().begin(thing, part, kind, text) instanceof Outcome.Refused<?>(Refusal refusal)) {
            return Optional.of(refusal);
        }
        opinion.setValue(false);
        refresh();
        return Optional.empty();
    }

    private void show(UnorderedList list, List<CommentThread> wanted, Standing may) {
        List<ThreadCard> all = wanted.stream()
                .map(thread -> {
                    ThreadCard card = cards.computeIfAbsent(
                            thread.id(), id -> new ThreadCard(parts, ask, formats, this::refresh));
                    card.show(thread, may);
                    return card;
                })
                .toList();
        list.getChildren().filter(child -> !all.contains(child)).toList().forEach(list::remove);
        for (int i = 0; i < all.size(); i++) {
            if (i >= list.getComponentCount() || list.getComponentAt(i) != all.get(i)) {
                list.addComponentAtIndex(i, all.get(i)); // the others stay where they are: somebody may write there
            }
        }
        list.setVisible(list == settled ? list.isVisible() : !all.isEmpty());
    }

    /** Points at a comment; says whether it is among these. */
    boolean pointAt(UUID comment) {
        Optional<CommentThread> found = threads.stream()
                .filter(thread -> thread.comments().stream()
                        .anyMatch(one -> one.id().value().equals(comment)))
                .findFirst();
        found.ifPresent(thread -> {
            if (!thread.open()) {
                showSettled(true);
            }
            getElement().executeJs("""
                    setTimeout(() => {
                      this.querySelectorAll('.talk-linked').forEach(one => one.classList.remove('talk-linked'));
                      const comment = this.querySelector('#' + CSS.escape($0));
                      comment?.classList.add('talk-linked');
                      comment?.scrollIntoView({ block: 'center' });
                      comment?.focus({ preventScroll: true });
                    })""", "comment-" + comment);
        });
        return found.isPresent();
    }

    /** Where one begins another thread. */
    void focusInput() {
        begin.getChildren()
                .filter(TalkInput.class::isInstance)
                .map(TalkInput.class::cast)
                .findFirst()
                .ifPresent(TalkInput::focus);
    }
}

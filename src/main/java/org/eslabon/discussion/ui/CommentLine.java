package org.eslabon.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.eslabon.discussion.Comment;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Mentions;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.ThingRef;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.PersonAvatar;

/** What somebody said, with who and when; its author can say it differently or take it back. */
class CommentLine extends Div {

    private final transient Comment comment;
    private final transient ThingRef thing;
    private final transient TalkServices ask;
    private final transient Formats formats;
    private final boolean own;

    CommentLine(Comment comment, ThingRef thing, boolean speaks, TalkServices ask, Formats formats) {
        this.comment = comment;
        this.thing = thing;
        this.ask = ask;
        this.formats = formats;
        this.own = speaks
                && comment.text() != null
                && comment.author().equals(ask.live().user().id());
        addClassName("talk-comment");
        setId("comment-" + comment.id().value());
        getElement().setAttribute("tabindex", "-1");
        show();
    }

    private void show() {
        removeAll();
        PersonAvatar avatar = new PersonAvatar(comment.author(), comment.authorName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(comment.authorName());
        name.addClassName("talk-name");
        Span when = new Span(formats.dateTime(comment.at()));
        when.addClassName("second");
        Div who = new Div(name, when);
        who.addClassName("talk-who");
        if (comment.editedAt() != null && comment.text() != null) {
            Span edited = new Span(getTranslation("discussion.edited"));
            edited.addClassName("second");
            edited.setTitle(formats.dateTime(comment.editedAt()));
            who.add(edited);
        }
        Div head = new Div(avatar, who);
        head.addClassName("talk-byline");
        add(head);
        if (own) {
            head.add(actions());
        }
        add(comment.text() == null ? deleted() : said(comment.text()));
    }

    private Paragraph deleted() {
        Paragraph deleted = new Paragraph(getTranslation("discussion.deleted"));
        deleted.addClassName("second");
        return deleted;
    }

    private static Paragraph said(String text) {
        Paragraph said = new Paragraph();
        said.addClassName("comment-text");
        for (Mentions.Piece piece : Mentions.pieces(text)) {
            Span words = new Span(piece.read());
            if (piece instanceof Mentions.Named) {
                words.addClassName("mention");
            }
            said.add(words);
        }
        return said;
    }

    private Div actions() {
        Div actions = new Div(
                action(VaadinIcon.PENCIL, "discussion.edit", this::edit),
                action(VaadinIcon.TRASH, "discussion.delete", this::askToDelete));
        actions.addClassName("talk-actions");
        return actions;
    }

    private Button action(VaadinIcon icon, String key, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private void edit() {
        String seen = comment.text();
        if (seen == null) {
            return;
        }
        removeAll();
        TalkInput input = new TalkInput(
                getTranslation("discussion.edit"),
                "discussion.save",
                seen,
                text -> ask.discussions().people(thing, text),
                text -> save(new FieldChange<>(seen, text)),
                this::show);
        add(input);
        input.focus();
    }

    private Optional<Refusal> save(FieldChange<String> change) {
        return switch (ask.discussions().edit(comment.id(), change)) {
            case FieldOutcome.Refused<String>(Refusal refusal) -> Optional.of(refusal);
            case FieldOutcome.Conflict<String> _ -> Optional.of(Refusal.of("discussion.changed-elsewhere"));
            case FieldOutcome.Saved<String> _ -> {
                show();
                yield Optional.empty();
            }
        };
    }

    private void askToDelete() {
        ConfirmDialog sure = new ConfirmDialog(
                getTranslation("discussion.delete.ask"),
                getTranslation("discussion.delete.what"),
                getTranslation("discussion.delete"),
                confirmed -> ask.discussions().delete(comment.id()));
        sure.setConfirmButtonTheme("error primary");
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("discussion.input.cancel"));
        sure.open();
    }
}

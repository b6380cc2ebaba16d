package org.eslabon.discussion.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import java.util.UUID;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/** The conversation about the thing of a page: a button that says how much is open, and beside the page, what was said. */
class Talk extends Div {

    private final transient ThingRef thing;
    private final transient Parts parts;
    private final transient TalkServices ask;
    private final Span count = new Span();
    private final Button toggle = new Button();
    private final Button follow = new Button();
    private final Aside panel = new Aside();
    private @Nullable Remarks remarks;
    private boolean follows;

    Talk(ThingRef thing, Parts parts, TalkServices ask) {
        this.thing = thing;
        this.parts = parts;
        this.ask = ask;
        addClassName("talk");
        toggle.setIcon(VaadinIcon.COMMENT_ELLIPSIS_O.create());
        toggle.setText(getTranslation("discussion.comments"));
        count.addClassName("talk-count");
        toggle.setSuffixComponent(count);
        toggle.addClassName("talk-toggle");
        toggle.addClickListener(click -> {
            if (panel.isVisible()) {
                close();
            } else {
                open().focusInput();
            }
        });
        panel.addClassName("talk-panel");
        panel.setVisible(false);
        panel.getElement().setAttribute("aria-label", getTranslation("discussion.comments"));
        add(toggle, panel);
        showCount();
        ask.live().updates().listen(this, Set.of(thing), recorded -> {
            if (recorded.stream().anyMatch(Remarks::concerns)) {
                showCount();
                if (panel.isVisible()) {
                    ask.inbox().heard(thing);
                }
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ask.inbox().seen(thing);
        // The address is known only when the whole page is there.
        attached.getUI().beforeClientResponse(this, context -> openLinked(context.getUI()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (ComponentUtil.getData(detached.getUI(), Talk.class) == this) {
            ComponentUtil.setData(detached.getUI(), Talk.class, null);
        }
    }

    /** A link to a comment opens the conversation it belongs to; that of a text is opened by the text. */
    private void openLinked(UI ui) {
        LinkedComment.of(ui).filter(this::isOfThis).ifPresent(linked -> open().pointAt(linked));
    }

    private boolean isOfThis(UUID comment) {
        return ask.discussions().of(thing).stream()
                .flatMap(thread -> thread.comments().stream())
                .anyMatch(one -> one.id().value().equals(comment));
    }

    private Remarks open() {
        getUI().ifPresent(ui -> {
            Talk other = ComponentUtil.getData(ui, Talk.class);
            if (other != null && other != this) {
                other.close();
            }
            ComponentUtil.setData(ui, Talk.class, this);
        });
        Remarks shown = remarks == null ? build() : remarks;
        remarks = shown;
        panel.setVisible(true);
        toggle.getElement().setAttribute("aria-expanded", "true");
        ask.inbox().heard(thing);
        return shown;
    }

    private void close() {
        panel.setVisible(false);
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.focus();
    }

    private Remarks build() {
        Button closing = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        closing.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        closing.setAriaLabel(getTranslation("discussion.close"));
        closing.setTooltipText(getTranslation("discussion.close"));
        follow.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        follow.addClickListener(click -> {
            if (follows) {
                ask.following().leave(thing);
            } else {
                ask.following().follow(thing);
            }
            showFollow();
        });
        showFollow();
        Div head = new Div(new H2(getTranslation("discussion.comments")), follow, closing);
        head.addClassName("talk-head");
        Remarks made = new Remarks(thing, null, parts, ask);
        panel.add(head, made);
        Shortcuts.addShortcutListener(panel, this::close, Key.ESCAPE).listenOn(panel);
        return made;
    }

    private void showFollow() {
        follows = ask.following().follows(thing);
        follow.setText(getTranslation(follows ? "discussion.following" : "discussion.follow"));
        follow.setIcon((follows ? VaadinIcon.BELL : VaadinIcon.BELL_O).create());
        follow.setTooltipText(getTranslation(follows ? "discussion.following.why" : "discussion.follow.why"));
        follow.getElement().setAttribute("aria-pressed", String.valueOf(follows));
    }

    private void showCount() {
        int open = ask.discussions().open(thing);
        count.setText(open == 0 ? "" : String.valueOf(open));
        toggle.setAriaLabel(getTranslation("discussion.comments.count", open));
    }
}

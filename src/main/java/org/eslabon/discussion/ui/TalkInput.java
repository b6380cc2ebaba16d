package org.eslabon.discussion.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eslabon.coediting.spi.Mentionable;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where one writes: what is written stays in it until it was sent, also when it was refused. */
@Tag("eslabon-talk-input")
@JsModule("./discussion/talk-input.ts")
class TalkInput extends Component implements HasStyle {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Function<String, List<Mentionable>> people;
    private final transient Function<String, Optional<Refusal>> send;
    private final Runnable leave;

    /**
     * @param label what is to be written
     * @param sendKey key of the word on the button
     * @param text what was said before, with its mentions; empty for something new
     * @param people who can be called in
     * @param send keeps what was written, or says why not
     * @param leave when the person wants to write nothing after all
     */
    TalkInput(
            String label,
            String sendKey,
            String text,
            Function<String, List<Mentionable>> people,
            Function<String, Optional<Refusal>> send,
            Runnable leave) {
        this.people = people;
        this.send = send;
        this.leave = leave;
        Map<String, String> words = new HashMap<>(Texts.beginningWith(getLocale(), "discussion.input."));
        words.put("send", getTranslation(sendKey));
        getElement()
                .setProperty("label", label)
                .setProperty("text", text)
                .setPropertyJson("words", JSON.valueToTree(words));
    }

    void focus() {
        getElement().executeJs("setTimeout(() => this.focus())");
    }

    @ClientCallable
    private JsonNode people(String text) {
        return JSON.valueToTree(people.apply(text).stream()
                .map(one -> Map.of(
                        "id", one.id().value().toString(), "name", one.name(), "organisation", one.organisation()))
                .toList());
    }

    /** The reason why it was refused, or nothing. */
    @ClientCallable
    private String send(String text) {
        return send.apply(text)
                .map(refusal ->
                        getTranslation(refusal.messageKey(), refusal.arguments().toArray()))
                .orElse("");
    }

    @ClientCallable
    private void leave() {
        leave.run();
    }
}

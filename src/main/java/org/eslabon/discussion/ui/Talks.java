package org.eslabon.discussion.ui;

import com.vaadin.flow.component.html.Div;
import org.eslabon.shared.ThingRef;
import org.springframework.stereotype.Component;

/** Makes the conversation about a thing, for the current user. */
@Component
public class Talks {

    private final TalkServices ask;

    Talks(TalkServices ask) {
        this.ask = ask;
    }

    /**
     * A button with the number of open threads, and the panel it opens beside the page; to be put where the page has its
     * actions. A link with {@code ?comment=} opens it at that comment. The thing counts as seen from then on.
     *
     * @throws org.eslabon.shared.NoSuchThing if the thing is not the current user's to see
     */
    public Div of(ThingRef thing) {
        return new Talk(thing, Parts.NONE, ask);
    }

    /** The same about a thing with parts that are talked about too. */
    public Div of(ThingRef thing, Parts parts) {
        return new Talk(thing, parts, ask);
    }

    /** The conversation about a thing, in place, where the thing has a dialog and no page. It counts as heard. */
    public Div about(ThingRef thing) {
        Remarks remarks = new Remarks(thing, null, Parts.NONE, ask);
        remarks.addAttachListener(attached -> {
            ask.inbox().seen(thing);
            ask.inbox().heard(thing);
            LinkedComment.of(attached.getUI()).ifPresent(remarks::pointAt);
        });
        return remarks;
    }

    /** The conversation about one part, in place: below a figure, or in a dialog. */
    public Div about(ThingRef thing, String part) {
        return new Remarks(thing, part, Parts.NONE, ask);
    }
}

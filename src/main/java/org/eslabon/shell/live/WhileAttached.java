package org.eslabon.shell.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that goes on for as long as a component is on a page, and starts again when it comes back to one. */
final class WhileAttached {

    private final Function<UI, Registration> start;
    private @Nullable Registration running;

    private WhileAttached(Function<UI, Registration> start) {
        this.start = start;
    }

    /**
     * @param start begins, and says how to end
     * @return ends it for good
     */
    static Registration run(Component owner, Function<UI, Registration> start) {
        WhileAttached going = new WhileAttached(start);
        Registration attach = owner.addAttachListener(attached -> going.begin(attached.getUI()));
        Registration detach = owner.addDetachListener(detached -> going.end());
        owner.getUI().ifPresent(going::begin);
        return Registration.once(() -> {
            attach.remove();
            detach.remove();
            going.end();
        });
    }

    private void begin(UI ui) {
        end();
        running = start.apply(ui);
    }

    private void end() {
        if (running != null) {
            running.remove();
            running = null;
        }
    }
}

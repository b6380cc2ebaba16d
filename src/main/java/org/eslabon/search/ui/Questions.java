package org.eslabon.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Asks as the person who types, in a thread beside her page: she types on meanwhile, and sees the answer to what she typed
 * last.
 */
final class Questions {

    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

    private final AtomicLong last = new AtomicLong();

    <T> void ask(UI ui, Supplier<T> question, Consumer<T> shown, Runnable failed) {
        long number = last.incrementAndGet();
        Runnable asking = () -> {
            T answer;
            try {
                answer = question.get();
            } catch (RuntimeException failure) {
                LOG.warn("A search failed", failure);
                tell(ui, number, failed);
                return;
            }
            tell(ui, number, () -> shown.accept(answer));
        };
        Thread.ofVirtual()
                .inheritInheritableThreadLocals(false)
                .name("search")
                .start(new DelegatingSecurityContextRunnable(asking, SecurityContextHolder.getContext()));
    }

    /** What was asked so far is not answered any more. */
    void forget() {
        last.incrementAndGet();
    }

    private void tell(UI ui, long number, Runnable action) {
        if (number != last.get()) {
            return;
        }
        try {
            ui.access(() -> {
                if (number == last.get()) {
                    action.run();
                }
            });
        } catch (UIDetachedException gone) {
            LOG.debug("The page was closed meanwhile");
        }
    }
}

package org.eslabon.shell.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eslabon.audit.Act;
import org.eslabon.audit.Recorded;
import org.eslabon.glance.Glance;
import org.eslabon.glance.TransactionsOfNothing;
import org.eslabon.shared.ThingRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LivePagesTest {

    private static final ThingRef THING = new ThingRef("obstacle", new UUID(0, 1));

    private final Glance glance = new Glance(new TransactionsOfNothing(), 12);
    private final Pages pages = new Pages(glance);
    private final LiveUpdates updates = new LiveUpdates(pages, glance);
    private final Div view = new Div();
    private final AtomicInteger heard = new AtomicInteger();

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        pages.stop();
    }

    @Test
    void listenOnlyWhileTheyAreOnTheScreenAndNeverTwice() {
        updates.listen(view, Set.of(THING), recorded -> heard.incrementAndGet());
        assertThat(updates.listeningTo(THING)).isZero();

        for (int i = 0; i < 3; i++) {
            UI.getCurrent().add(view);
            assertThat(updates.listeningTo(THING)).isEqualTo(1);
            UI.getCurrent().remove(view);
            assertThat(updates.listeningTo(THING)).isZero();
        }
    }

    @Test
    void stopListeningForGoodWhenAsked() {
        UI.getCurrent().add(view);
        Registration registration = updates.listen(view, Set.of(THING), recorded -> heard.incrementAndGet());

        registration.remove();
        UI.getCurrent().remove(view);
        UI.getCurrent().add(view);

        assertThat(updates.listeningTo(THING)).isZero();
    }

    @Test
    void hearSeveralChangesAsOne() {
        UI.getCurrent().add(view);
        updates.listen(view, Set.of(THING), recorded -> heard.addAndGet(recorded.size() * 100 + 1));

        updates.on(changed("statement"));
        updates.on(changed("evidence"));

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(heard).hasValue(201);
        });
    }

    @Test
    void hearWhatWasDoneBetweenReadingAndBeingShown() {
        updates.listen(view, Set.of(THING), recorded -> heard.incrementAndGet());
        updates.on(changed("statement"));

        UI.getCurrent().add(view);

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(heard).hasValue(1);
        });
    }

    @Test
    void areClosedWhenTheirBrowserHasBeenSilentForLong() {
        ForgottenPages forgotten = new ForgottenPages(pages);
        UI ui = UI.getCurrent();
        VaadinSession session = ui.getSession();
        ui.add(view);
        updates.listen(view, Set.of(THING), recorded -> {});
        forgotten.watch(ui);

        forgotten.close();
        MockVaadin.clientRoundtrip(false);
        assertThat(updates.listeningTo(THING)).isEqualTo(1);

        ui.getInternals()
                .setLastHeartbeatTimestamp(Instant.now()
                        .minus(ForgottenPages.SILENCE)
                        .minus(Duration.ofSeconds(1))
                        .toEpochMilli());
        forgotten.close();

        await().pollInSameThread().untilAsserted(() -> {
            session.getService().runPendingAccessTasks(session);
            assertThat(updates.listeningTo(THING)).isZero();
        });
        assertThat(forgotten.openPages()).isZero();
    }

    private static Recorded changed(String field) {
        return new Recorded(Act.of(null, THING, "changed", "Permits").field(field, "a", "b"), null);
    }
}

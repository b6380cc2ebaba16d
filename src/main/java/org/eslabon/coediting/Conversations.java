package org.eslabon.coediting;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eslabon.audit.Act;
import org.eslabon.coediting.model.ModelJson;
import org.eslabon.coediting.model.Schema;
import org.springframework.stereotype.Component;

/** What conversations need of the rest of the application. */
@Component
class Conversations {

    final Authorities authorities;
    final DocumentRepository documents;
    final TextStore store;
    final Gate gate;
    final Commenting commenting;
    final CommentMessages comments;
    final VersionNames versions;
    final History history;
    final Written written;
    final ModelJson json = new ModelJson(Schema.product());

    private final MeterRegistry meters;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("text-later").factory());

    Conversations(
            Authorities authorities,
            DocumentRepository documents,
            TextStore store,
            Gate gate,
            Commenting commenting,
            CommentMessages comments,
            VersionNames versions,
            History history,
            Written written,
            MeterRegistry meters) {
        this.authorities = authorities;
        this.documents = documents;
        this.store = store;
        this.gate = gate;
        this.commenting = commenting;
        this.comments = comments;
        this.versions = versions;
        this.history = history;
        this.written = written;
        this.meters = meters;
    }

    /** Notes in the trail that somebody has begun to write. */
    void wrote(Visitor visitor, Act act) {
        Thread.ofVirtual().start(() -> written.with(visitor.id(), act, () -> {}));
    }

    void count(Refused refused) {
        meters.counter("coediting.refused", "code", refused.code()).increment();
    }

    void count(Closing closing) {
        meters.counter("coediting.closed", "code", closing.name()).increment();
    }

    void after(Duration delay, Runnable work) {
        later.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
}

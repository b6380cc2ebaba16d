package org.eslabon.search;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the index up: a moment after each change on this node, and once a second for what others have left undone. */
@Component
class IndexWorker {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWorker.class);
    private static final int PAUSE_MILLISECONDS = 1000;

    /** What one person does at once is read once. */
    private static final int GATHER_MILLISECONDS = 100;

    private final Indexer indexer;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean started;
    private boolean begun;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("search-index").factory());

    IndexWorker(Indexer indexer) {
        this.indexer = indexer;
    }

    /** Not before: until then there may come what leaves no line in the trail, as the programme's own catalogue. */
    @EventListener
    void start(ApplicationReadyEvent ready) {
        started = true;
        worker.scheduleWithFixedDelay(this::workSafely, 0, PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    void wake() {
        if (started && woken.compareAndSet(false, true)) {
            try {
                worker.schedule(
                        () -> {
                            woken.set(false);
                            workSafely();
                        },
                        GATHER_MILLISECONDS,
                        TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("The index is written at the next start");
            }
        }
    }

    private void workSafely() {
        try {
            if (!begun) {
                indexer.begin();
                begun = true;
            }
            indexer.work();
        } catch (RuntimeException later) {
            LOG.warn("The index of the search could not be written; trying again soon: {}", later.getMessage());
            LOG.debug("Because of", later);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(5, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}

package org.eslabon.meetings;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two nodes that look at the same moment for what has fallen due. */
final class TwoNodes {

    private TwoNodes() {}

    static void work(DueMeetings due) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Boolean> node = () -> {
            MeetingWorker worker = new MeetingWorker(due);
            together.await();
            worker.work();
            return true;
        };
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> one : nodes.invokeAll(List.of(node, node))) {
                one.get();
            }
        }
    }
}

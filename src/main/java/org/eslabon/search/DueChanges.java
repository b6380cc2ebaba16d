package org.eslabon.search;

import org.eslabon.audit.Act;
import org.eslabon.audit.Recorded;
import org.eslabon.coediting.TextKept;
import org.eslabon.search.spi.Change;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Notes what has to be read again, in the transaction of the change: both are stored or neither. */
@Component
class DueChanges {

    private final DueRepository due;
    private final IndexWorker worker;

    DueChanges(DueRepository due, IndexWorker worker) {
        this.due = due;
        this.worker = worker;
    }

    @EventListener
    void note(Recorded recorded) {
        Act act = recorded.act();
        due.add(new Change(act.thing(), act.within(), act.verb()));
    }

    @EventListener
    void note(TextKept kept) {
        due.add(new Change(kept.owner().thing(), null, "wrote"));
    }

    @TransactionalEventListener
    void committed(Recorded recorded) {
        worker.wake();
    }

    @TransactionalEventListener
    void committed(TextKept kept) {
        worker.wake();
    }
}

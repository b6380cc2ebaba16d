package org.eslabon.glance;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Transactions as services know them, with no database behind them. */
public final class TransactionsOfNothing extends AbstractPlatformTransactionManager {

    private boolean running;

    private record Transaction(boolean within) {}

    @Override
    protected Object doGetTransaction() {
        return new Transaction(running);
    }

    @Override
    protected boolean isExistingTransaction(Object transaction) {
        return ((Transaction) transaction).within();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        running = true;
    }

    @Override
    protected Object doSuspend(Object transaction) {
        running = false;
        return transaction;
    }

    @Override
    protected void doResume(Object transaction, Object suspended) {
        running = true;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {}

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}

    @Override
    protected void doSetRollbackOnly(DefaultTransactionStatus status) {}

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        running = false;
    }
}

package org.eslabon.glance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class GlanceTest {

    private final TransactionsOfNothing manager = new TransactionsOfNothing();
    private final Glance glance = new Glance(manager, 12);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksTheSameQuestionOnceAndForgetsItAtItsEnd() {
        glance.within(() -> {
            assertThat(ask("roles")).isEqualTo(1);
            assertThat(ask("roles")).isEqualTo(1);
            assertThat(ask("plan")).isEqualTo(2);
        });
        glance.within(() -> assertThat(ask("roles")).isEqualTo(3));

        assertThat(ask("roles")).as("outside").isEqualTo(4);
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    @Test
    void readsForAllThatFollowOneChangeWhatIsTheSameForEverybody() {
        glance.within(() -> assertThat(askForAll("plan")).isEqualTo(1));
        glance.within(() -> assertThat(askForAll("plan")).isEqualTo(1));
        glance.within(() -> {
            glance.changed();
            assertThat(askForAll("plan")).as("of the state that was begun with").isEqualTo(1);
        });
        glance.within(() -> assertThat(askForAll("plan")).isEqualTo(2));

        TransactionTemplate service = new TransactionTemplate(manager);
        service.setReadOnly(true);
        service.executeWithoutResult(status -> {
            assertThat(askForAll("plan")).as("for a page that is opened").isEqualTo(3);
            assertThat(askForAll("plan")).isEqualTo(3);
        });
    }

    @Test
    void writesAfterwardsWhatFollowsFromShowingAndAtOnceElsewhere() {
        List<String> done = new ArrayList<>();
        glance.within(() -> {
            Glance.afterwards(() -> {
                assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                        .isFalse();
                done.add("noted as read");
            });
            done.add("shown");
        });
        new TransactionTemplate(manager).executeWithoutResult(status -> {
            Glance.afterwards(() -> done.add("written"));
            done.add("committed");
        });

        assertThat(done).containsExactly("shown", "noted as read", "written", "committed");
    }

    @Test
    void writesBesideItWhatHasToBeThereFirst() {
        glance.within(() -> {
            assertThat(ask("roles")).isEqualTo(1);
            int written = glance.beside(() -> {
                assertThat(TransactionSynchronizationManager.isCurrentTransactionReadOnly())
                        .isFalse();
                return asked.incrementAndGet();
            });
            assertThat(written).isEqualTo(2);
            assertThat(ask("roles")).isEqualTo(1);
        });
    }

    @Test
    void keepsNoFailureForTheNext() {
        glance.within(() -> assertThatThrownBy(() -> Glance.onceForAll("plan", () -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database"));

        glance.within(() -> assertThat(askForAll("plan")).isEqualTo(1));
    }

    @Test
    void letsManyWaitForTheOneWhoAsks() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Answers answers = new Answers();
            Future<Integer> first = people.submit(() -> answers.to("plan", () -> {
                asking.countDown();
                await(answered);
                return asked.incrementAndGet();
            }));
            asking.await();
            Future<Integer> second = people.submit(() -> answers.to("plan", asked::incrementAndGet));
            answered.countDown();

            assertThat(first.get()).isEqualTo(1);
            assertThat(second.get()).isEqualTo(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void asksEachTimeWhereSomethingMayBeWritten() {
        new TransactionTemplate(manager).executeWithoutResult(status -> {
            assertThat(ask("roles")).isEqualTo(1);
            assertThat(ask("roles")).isEqualTo(2);
        });
    }

    @Test
    void remembersNothingForATransactionThatRunsMeanwhile() {
        TransactionTemplate another = new TransactionTemplate(manager);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        another.setReadOnly(true);

        glance.within(() -> {
            assertThat(ask("roles")).isEqualTo(1);
            another.executeWithoutResult(status -> assertThat(ask("roles")).isEqualTo(2));
            assertThat(ask("roles")).isEqualTo(1);
        });
    }

    @Test
    void goesOnWhenSomethingInItWasRefused() {
        TransactionTemplate service = new TransactionTemplate(manager);

        assertThatCode(() -> glance.within(() -> {
                    assertThatThrownBy(() -> service.executeWithoutResult(status -> {
                                throw new IllegalStateException();
                            }))
                            .isInstanceOf(IllegalStateException.class);
                    service.executeWithoutResult(status -> ask("roles"));
                }))
                .doesNotThrowAnyException();
    }

    private int ask(String question) {
        return Glance.once(question, asked::incrementAndGet);
    }

    private int askForAll(String question) {
        return Glance.onceForAll(question, asked::incrementAndGet);
    }
}

package org.eslabon.plan;

import java.util.List;
import org.eslabon.audit.Act;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Plans and actions as those see them who decide about them. No right is asked here: it is for the module that keeps the
 * approvals, which has asked, or which acts when a term has run out and nobody is signed in.
 */
public interface Reviews {

    /** A plan or an action that nobody else changes until the transaction ends. */
    record Held(Subject subject, CityId city, String title, Status status, boolean running) {

        /** What is written down when something is done to it. */
        Act act(String verb) {
            Act act = Act.of(city, subject.thing(), verb, title);
            return subject.action() == null ? act : act.in(Plan.thing(subject.plan()));
        }
    }

    /**
     * @throws NoSuchThing if there is none, or it was removed
     */
    Held hold(Subject subject);

    /** Its figures as they are now: all that is agreed about it besides its text, in the order in which people read them. */
    List<Figure> figures(Subject subject);

    /** What is agreed about it has changed where another module keeps it: reopens it if it rests on an approval. */
    void changed(Subject subject, @Nullable PersonId by);

    /**
     * @param by null where time acted and no person
     * @throws IllegalStateException if there is no such way from where it stands
     */
    void move(Held held, Transition transition, @Nullable PersonId by, @Nullable String reason);
}

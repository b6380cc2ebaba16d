package org.eslabon.exchange;

import java.util.List;
import org.eslabon.audit.AuditTrail;
import org.eslabon.exchange.model.Part;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What others ask the owners of good practices, and what these answer; all who may read a practice read it. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class PracticeQuestions {

    private static final int LONGEST_QUESTION = 2_000;
    private static final int LONGEST_ANSWER = 5_000;

    private final QuestionRepository questions;
    private final LibraryRepository library;
    private final PracticeAccess access;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    PracticeQuestions(
            QuestionRepository questions,
            LibraryRepository library,
            PracticeAccess access,
            Rights rights,
            CurrentUser user,
            AuditTrail trail) {
        this.questions = questions;
        this.library = library;
        this.access = access;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    /** The practices of the city about which an organisation of the current user has a question to answer. */
    @Transactional(readOnly = true)
    public List<PracticeSummary> waitingForMe(CityId city) {
        rights.requireToSee(city);
        return library.questioned(city, rights.ownOrganisations(city));
    }

    /** Asks the owners of a practice that the library shows. */
    public Outcome<QuestionId> ask(PracticeId practice, String text) {
        Practice asked = access.toRead(practice);
        String question = PlainText.of(text);
        if (question == null) {
            return Outcome.refused("exchange.refusal.required");
        }
        if (question.length() > LONGEST_QUESTION) {
            return Outcome.refused("exchange.refusal.long", LONGEST_QUESTION);
        }
        if (!asked.standing().inLibrary()) {
            return Outcome.refused("exchange.refusal.not-in-library");
        }
        QuestionId id = QuestionId.next();
        questions.add(id, practice, question, user.id());
        trail.record(user.id(), access.act(asked, "asked"));
        return Outcome.done(id);
    }

    /**
     * Answers for the organisation that owns the practice; the first answer stays.
     *
     * @throws NotAllowed if the current user does not belong to it
     */
    public Outcome<QuestionId> answer(QuestionId id, String text) {
        Practice asked = access.toRead(questions.lock(id).orElseThrow(NoSuchThing::new));
        if (!access.parts(asked).contains(Part.OWNER)) {
            throw new NotAllowed("answering for " + asked.ownerName());
        }
        String answer = PlainText.of(text);
        if (answer == null) {
            return Outcome.refused("exchange.refusal.required");
        }
        if (answer.length() > LONGEST_ANSWER) {
            return Outcome.refused("exchange.refusal.long", LONGEST_ANSWER);
        }
        if (!questions.answer(id, answer, user.id(), asked.owner())) {
            return Outcome.refused("exchange.refusal.answered");
        }
        trail.record(user.id(), access.act(asked, "answered"));
        return Outcome.done(id);
    }
}

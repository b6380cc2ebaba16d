package org.eslabon.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.eslabon.capacity.model.Answer;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Partnerships;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.TestComponent;

/** Rounds about the permit desk of Cuenca, as people of the demonstration hold them. */
@TestComponent
public class Shop {

    public static final String ANA = "ana.vintimilla@acudir.example";
    public static final String EMILY = "emily.carter@cuenca.example";
    public static final String TERESA = "teresa.crespo@cccuenca.example";
    public static final String IVAN = "ivan.abad@ucuenca.example";
    public static final String MERCEDES = "mercedes.loja@cafe.example";
    public static final String LUCIA = "lucia.ferrer@caf.example";
    public static final String CAROLINA = "carolina.char@ccb.example";

    private final AsPerson person;
    private final Cities cities;
    private final Partnerships partnerships;
    private final Rounds rounds;
    private final Scores scores;
    private final Sessions sessions;

    Shop(AsPerson person, Cities cities, Partnerships partnerships, Rounds rounds, Scores scores, Sessions sessions) {
        this.person = person;
        this.cities = cities;
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.scores = scores;
        this.sessions = sessions;
    }

    public CityId city(String seenBy, String slug) {
        return person.as(seenBy, () -> cities.bySlug(slug).id());
    }

    static NewRound wanted(String subject, LocalDate day) {
        return new NewRound(subject, null, Round.Kind.BASELINE, day, null);
    }

    public RoundId round(String by, String city, String subject) {
        CityId id = city(by, city);
        return done(person.as(by, () -> rounds.create(id, wanted(subject, LocalDate.of(2026, 5, 1)))));
    }

    public AssessorId invite(String by, RoundId round, String who) {
        Candidate candidate = person.as(by, () -> candidate(round, who));
        return done(person.as(by, () -> rounds.invite(round, candidate.organisation(), candidate.person())));
    }

    private Candidate candidate(RoundId round, String who) {
        List<Candidate> all = rounds.candidates(round);
        return partnerships.members(rounds.get(round).round().city()).stream()
                .filter(member -> member.person().email().equals(who))
                .map(Member::person)
                .flatMap(found -> all.stream().filter(one -> one.person().equals(found.id())))
                .findFirst()
                .orElseGet(() -> all.getLast());
    }

    public List<Indicator> asked(String by, RoundId round) {
        return person.as(by, () -> rounds.get(round)).catalogue().indicators();
    }

    public void score(String by, RoundId round, Indicator indicator, Answer answer) {
        assertThat(person.as(by, () -> scores.answer(round, indicator.id(), new FieldChange<>(null, answer))))
                .isInstanceOf(FieldOutcome.Saved.class);
    }

    public void open(String by, RoundId round) {
        done(person.as(by, () -> rounds.openSession(round)));
    }

    public void agree(String by, RoundId round, Indicator indicator, Answer answer, Integer target) {
        assertThat(person.as(by, () -> sessions.agree(round, indicator.id(), new FieldChange<>(null, answer))))
                .isInstanceOf(FieldOutcome.Saved.class);
        if (target != null) {
            assertThat(person.as(
                            by, () -> sessions.changeTarget(round, indicator.id(), new FieldChange<>(null, target))))
                    .isInstanceOf(FieldOutcome.Saved.class);
        }
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}

package org.eslabon.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.eslabon.coediting.WrittenText;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Partnerships;
import org.eslabon.plan.FormOutcome;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Meetings as people of the demonstration hold them, planned by the clock of the test. */
@TestComponent
@Import(WrittenText.class)
public class Hall {

    public static final String ANA = "ana.vintimilla@acudir.example";
    public static final String JORGE = "jorge.malo@acudir.example";
    public static final String EMILY = "emily.carter@cuenca.example";
    public static final String PABLO = "pablo.ochoa@cuenca.example";
    public static final String TERESA = "teresa.crespo@cccuenca.example";
    public static final String IVAN = "ivan.abad@ucuenca.example";
    public static final String LUCIA = "lucia.ferrer@caf.example";
    public static final String CAROLINA = "carolina.char@ccb.example";
    public static final String MARTA = "marta.donado@alcaldia.example";
    public static final String BEATRIZ = "beatriz.lima@fortaleza.example";

    private final AsPerson person;
    private final Cities cities;
    private final Partnerships partnerships;
    private final Meetings meetings;
    private final MeetingInvitations invitations;
    private final Attendances attendances;
    private final Minutes minutes;
    private final Agreements agreements;
    private final WrittenText texts;
    private final Clock clock;

    Hall(
            AsPerson person,
            Cities cities,
            Partnerships partnerships,
            Meetings meetings,
            MeetingInvitations invitations,
            Attendances attendances,
            Minutes minutes,
            Agreements agreements,
            WrittenText texts,
            Clock clock) {
        this.person = person;
        this.cities = cities;
        this.partnerships = partnerships;
        this.meetings = meetings;
        this.invitations = invitations;
        this.attendances = attendances;
        this.minutes = minutes;
        this.agreements = agreements;
        this.texts = texts;
        this.clock = clock;
    }

    public City city(String seenBy, String slug) {
        return person.as(seenBy, () -> cities.bySlug(slug));
    }

    /** A meeting of two hours that begins so much later than now, or earlier. */
    public MeetingId meeting(String by, String slug, Meeting.Kind kind, String title, Duration from) {
        City city = city(by, slug);
        LocalDateTime starts = LocalDateTime.ofInstant(clock.instant().plus(from), city.timeZone());
        return made(person.as(by, () -> meetings.create(city.id(), wanted(kind, title, starts))));
    }

    static NewMeeting wanted(Meeting.Kind kind, String title, LocalDateTime starts) {
        return new NewMeeting(
                kind,
                title,
                starts,
                starts.plusHours(2),
                "Casa de la Provincia",
                null,
                kind == Meeting.Kind.TRAINING ? new BigDecimal("1.5") : null,
                null,
                null);
    }

    public Member member(String seenBy, String slug, String email) {
        var city = city(seenBy, slug).id();
        return person.as(seenBy, () -> partnerships.members(city)).stream()
                .filter(member -> member.person().email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    public Owner owner(String seenBy, String slug, String email) {
        Member member = member(seenBy, slug, email);
        return new Owner(member.organisation(), member.person().id());
    }

    public MeetingInvitationId invite(String by, MeetingId meeting, String slug, String email) {
        Owner whom = owner(by, slug, email);
        return done(person.as(by, () -> invitations.invite(meeting, whom.organisation(), whom.person())));
    }

    public MeetingInvitationId guest(String by, MeetingId meeting, String name, String email) {
        return done(person.as(
                by,
                () -> invitations.inviteGuest(
                        meeting, new NewGuest(name, email, "Ministério da Indústria", Texts.PORTUGUESE))));
    }

    public void came(String by, MeetingInvitationId invitation, Sex sex) {
        assertThat(person.as(by, () -> attendances.change(invitation, new FieldChange<>(null, sex))))
                .isInstanceOf(FieldOutcome.Saved.class);
    }

    public AttendanceId walkedIn(String by, MeetingId meeting, String name, String organisation, Sex sex) {
        return done(person.as(by, () -> attendances.addWalkIn(meeting, new WalkIn(name, organisation, sex))));
    }

    /** Minutes that say this, begun if there are none. */
    public void write(String by, String slug, MeetingId meeting, String text) {
        texts.begin(Minutes.text(meeting), "Acta");
        texts.add(Minutes.text(meeting), owner(by, slug, by).person(), text);
    }

    public MinutesId send(String by, MeetingId meeting, int days) {
        return done(person.as(by, () -> minutes.send(meeting, days)));
    }

    public AgreementId agree(String by, MeetingId meeting, String slug, String what, String owner) {
        Owner hers = owner(by, slug, owner);
        var due = LocalDateTime.ofInstant(clock.instant(), city(by, slug).timeZone())
                .toLocalDate()
                .plusWeeks(2);
        return made(person.as(by, () -> agreements.add(meeting, new NewAgreement(what, hers, due))));
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    static <T> T made(FormOutcome<T> outcome) {
        assertThat(outcome).isInstanceOf(FormOutcome.Done.class);
        return ((FormOutcome.Done<T>) outcome).value();
    }
}

package org.eslabon.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eslabon.audit.FieldSaves;
import org.eslabon.capacity.model.RoundState;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rounds of scoring: what is assessed, by whom, and where the round is. Who edits analyses opens, invites, facilitates and
 * closes; everybody who sees the city sees how far each assessor is, never what she scored.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Rounds {

    private final RoundRepository rounds;
    private final ScoreRepository scores;
    private final AgreementRepository agreements;
    private final CatalogueRepository catalogues;
    private final PublicServiceRepository services;
    private final RoundAccess access;
    private final Assessors assessors;
    private final Partnerships partnerships;
    private final Rights rights;
    private final CurrentUser user;
    private final FieldSaves saves;

    Rounds(
            RoundRepository rounds,
            ScoreRepository scores,
            AgreementRepository agreements,
            CatalogueRepository catalogues,
            PublicServiceRepository services,
            RoundAccess access,
            Assessors assessors,
            Partnerships partnerships,
            Rights rights,
            CurrentUser user,
            FieldSaves saves) {
        this.rounds = rounds;
        this.scores = scores;
        this.agreements = agreements;
        this.catalogues = catalogues;
        this.services = services;
        this.access = access;
        this.assessors = assessors;
        this.partnerships = partnerships;
        this.rights = rights;
        this.user = user;
        this.saves = saves;
    }

    /** All rounds of the city, newest first. */
    @Transactional(readOnly = true)
    public List<RoundSummary> ofCity(CityId city) {
        rights.requireToSee(city);
        return rounds.ofCity(city);
    }

    /** All rounds about a service of the register, newest first. */
    @Transactional(readOnly = true)
    public List<Round> ofService(PublicServiceId service) {
        rights.requireToSee(services.cityOf(service).orElseThrow(NoSuchThing::new));
        return rounds.about(service);
    }

    /**
     * @throws NoSuchThing if there is none, or it was removed, or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public RoundSheet get(RoundId id) {
        Round round = access.toSee(id);
        return new RoundSheet(
                round,
                catalogues.load(catalogues.byId(round.catalogue()).orElseThrow(NoSuchThing::new)),
                rounds.assessors(id));
    }

    /** The rounds that wait for the current user's scores: she was invited, may score, and has not answered everything. */
    @Transactional(readOnly = true)
    public List<RoundSummary> waitingForMe(CityId city) {
        List<RoundSummary> all = ofCity(city);
        if (!rights.may(city, Right.SCORE)) {
            return List.of();
        }
        Map<RoundId, Integer> answered = scores.answeredBy(city, user.id());
        return all.stream()
                .filter(one -> one.round().state().scoring())
                .filter(one -> answered.getOrDefault(one.round().id(), one.indicators()) < one.indicators())
                .toList();
    }

    public Outcome<RoundId> create(CityId city, NewRound wanted) {
        rights.require(city, Right.ANALYSE);
        NewRound round = new NewRound(
                PlainText.of(wanted.subject()),
                wanted.organisation(),
                wanted.kind(),
                wanted.heldOn(),
                wanted.catalogue(),
                wanted.service());
        Refusal refusal = RoundAccess.refusalOfSubject(round.subject());
        refusal = refusal == null && round.kind() == null ? Refusal.of("capacity.round.kind.required") : refusal;
        refusal = refusal == null ? RoundAccess.refusalOfDate(round.heldOn()) : refusal;
        if (refusal == null
                && round.organisation() != null
                && partnerships.participant(city, round.organisation()).isEmpty()) {
            refusal = Refusal.of("capacity.round.organisation.stranger");
        }
        PublicServiceId service = round.service();
        if (service != null && !services.cityOf(service).filter(city::equals).isPresent()) {
            throw new NoSuchThing();
        }
        Catalogue.Version asked = asked(city, round.catalogue());
        if (refusal == null && asked.draft()) {
            refusal = Refusal.of("capacity.round.catalogue.draft");
        }
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        RoundId id = RoundId.next();
        rounds.add(id, city, asked.id(), round, user.id());
        access.record(access.reread(id), "created");
        return Outcome.done(id);
    }

    private Catalogue.Version asked(CityId city, @Nullable CatalogueId chosen) {
        List<Catalogue.Version> versions = catalogues.of(city);
        return chosen == null
                ? Catalogues.published(versions)
                : versions.stream()
                        .filter(one -> one.id().equals(chosen))
                        .findFirst()
                        .orElseThrow(NoSuchThing::new);
    }

    public FieldOutcome<String> changeSubject(RoundId id, FieldChange<String> change) {
        Round round = access.toRun(id);
        String wanted = PlainText.of(change.wanted());
        Refusal refusal = RoundAccess.refusalOfSubject(wanted);
        refusal = refusal == null ? refusalIfLocked(round) : refusal;
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return saves.save(
                user.id(),
                () -> RoundAccess.act(access.reread(id), "changed"),
                "subject",
                new FieldChange<>(change.seen(), wanted),
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable String seen, @Nullable String to) {
                        return rounds.setSubject(id, seen, to);
                    }

                    @Override
                    public String now() {
                        return access.reread(id).subject();
                    }
                },
                null);
    }

    public FieldOutcome<LocalDate> changeHeldOn(RoundId id, FieldChange<LocalDate> change) {
        Round round = access.toRun(id);
        Refusal refusal = RoundAccess.refusalOfDate(change.wanted());
        refusal = refusal == null ? refusalIfLocked(round) : refusal;
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return saves.save(
                user.id(),
                () -> RoundAccess.act(access.reread(id), "changed"),
                "heldOn",
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable LocalDate seen, @Nullable LocalDate to) {
                        return rounds.setHeldOn(id, seen, to);
                    }

                    @Override
                    public LocalDate now() {
                        return access.reread(id).heldOn();
                    }
                },
                null);
    }

    private static @Nullable Refusal refusalIfLocked(Round round) {
        return round.state() == RoundState.LOCKED ? Refusal.of("capacity.round.locked") : null;
    }

    /** Who could be invited: people of the city whose role may score, and the current user if her bank may. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(RoundId id) {
        Round round = access.toSee(id);
        return assessors.candidates(round).stream()
                .filter(one -> rounds.assessor(id, one.person()).isEmpty())
                .toList();
    }

    /** Invites a person to score for one of her organisations, with the role that organisation has today. */
    public Outcome<AssessorId> invite(RoundId id, OrganisationId organisation, PersonId person) {
        Round round = access.toRun(id);
        if (!round.state().scoring()) {
            return Outcome.refused("capacity.round.not-scoring");
        }
        Optional<Candidate> who = assessors.candidates(round).stream()
                .filter(one -> one.person().equals(person) && one.organisation().equals(organisation))
                .findFirst();
        if (who.isEmpty()) {
            return Outcome.refused("capacity.assessor.stranger");
        }
        Optional<AssessorId> already = rounds.assessor(id, person);
        if (already.isPresent()) {
            return Outcome.done(already.get());
        }
        AssessorId assessor = AssessorId.next();
        rounds.invite(assessor, round, who.get(), user.id());
        access.record(RoundAccess.act(round, "invited")
                .field("assessor", null, who.get().name() + ", " + who.get().organisationName()));
        return Outcome.done(assessor);
    }

    /** Takes somebody who has not answered anything out of the round. */
    public Outcome<AssessorId> withdraw(RoundId id, AssessorId assessor) {
        Round round = access.toRun(id);
        Assessor who = rounds.assessors(id).stream()
                .filter(one -> one.id().equals(assessor))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        if (!round.state().scoring()) {
            return Outcome.refused("capacity.round.not-scoring");
        }
        if (who.answered() > 0) {
            return Outcome.refused("capacity.assessor.has-answered", who.name());
        }
        rounds.withdraw(assessor);
        access.record(
                RoundAccess.act(round, "withdrew").field("assessor", who.name() + ", " + who.organisationName(), null));
        return Outcome.done(assessor);
    }

    /** Closes scoring and puts all scores on the table. What has been answered does not change from here on. */
    public Outcome<RoundId> openSession(RoundId id) {
        Round round = access.toRun(id);
        if (!round.state().next().contains(RoundState.CONSENSUS)) {
            return Outcome.refused("capacity.round.not-scoring");
        }
        if (scores.answers(id) == 0) {
            return Outcome.refused("capacity.round.no-answers");
        }
        scores.seal(id);
        go(round, RoundState.CONSENSUS, null);
        List<IndicatorId> asked =
                catalogues.load(catalogues.byId(round.catalogue()).orElseThrow(NoSuchThing::new)).indicators().stream()
                        .map(Indicator::id)
                        .toList();
        agreements.layOut(round, asked);
        if (round.shown() == null) {
            rounds.setShown(id, asked.getFirst());
        }
        return Outcome.done(id);
    }

    /** Freezes what was agreed; on every indicator there must be an agreement, even that it does not apply. */
    public Outcome<RoundId> lock(RoundId id) {
        Round round = access.toRun(id);
        if (!round.state().next().contains(RoundState.LOCKED)) {
            return Outcome.refused("capacity.session.closed");
        }
        long open = agreements.of(id).values().stream()
                .filter(one -> one.agreed() == null)
                .count();
        if (open > 0) {
            return Outcome.refused("capacity.round.not-agreed", open);
        }
        go(round, RoundState.LOCKED, null);
        return Outcome.done(id);
    }

    /** Takes late scores. What others scored is covered again, and what was answered before stays as it is. */
    public Outcome<RoundId> reopen(RoundId id, String reason) {
        Round round = access.toRun(id);
        if (!round.state().next().contains(RoundState.REOPENED)) {
            return Outcome.refused("capacity.round.not-closed");
        }
        String why = PlainText.of(reason);
        if (why == null) {
            return Outcome.refused("capacity.round.reason.required");
        }
        if (why.length() > RoundAccess.REASON_LENGTH) {
            return Outcome.refused("capacity.text.long", RoundAccess.REASON_LENGTH);
        }
        go(round, RoundState.REOPENED, why);
        return Outcome.done(id);
    }

    private void go(Round round, RoundState to, @Nullable String reason) {
        rounds.setState(round.id(), to);
        access.record(RoundAccess.act(round, "changed")
                .field("state", round.state(), to)
                .because(reason));
    }

    /** Takes the round out of sight; {@link #restore} brings it back. */
    public Outcome<RoundId> remove(RoundId id) {
        Round round = access.toRun(id);
        if (round.state() == RoundState.LOCKED) {
            return Outcome.refused("capacity.round.locked");
        }
        if (rounds.setRemoved(id, true)) {
            access.record(round, "removed");
        }
        return Outcome.done(id);
    }

    public void restore(RoundId id) {
        rights.require(rounds.cityOf(id).orElseThrow(NoSuchThing::new), Right.ANALYSE);
        if (rounds.setRemoved(id, false)) {
            access.record(access.reread(id), "restored");
        }
    }

    /** Whether the current user may score in the round: she was invited, and her role may still score. */
    @Transactional(readOnly = true)
    public boolean mayScore(RoundId id) {
        Round round = access.toSee(id);
        return rights.may(round.city(), Right.SCORE)
                && rounds.assessor(id, user.id()).isPresent();
    }
}

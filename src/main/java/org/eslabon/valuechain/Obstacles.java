package org.eslabon.valuechain;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.audit.FieldSaves;
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
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What holds the value chains of a city back.
 *
 * <p>Writes run at read committed: a save that finds another value than the person saw must be able to read that value.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Obstacles {

    static final int STATEMENT_LENGTH = 500;
    static final int EVIDENCE_LENGTH = 10_000;
    private static final int HISTORY_LENGTH = 200;

    private final ObstacleRepository obstacles;
    private final StudyRepository studies;
    private final StageNames stages;
    private final Partnerships partnerships;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final FieldSaves saves;

    Obstacles(
            ObstacleRepository obstacles,
            StudyRepository studies,
            StageNames stages,
            Partnerships partnerships,
            Rights rights,
            CurrentUser user,
            AuditTrail trail,
            FieldSaves saves) {
        this.obstacles = obstacles;
        this.studies = studies;
        this.stages = stages;
        this.partnerships = partnerships;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
        this.saves = saves;
    }

    /** All obstacles of the city in short, oldest first. */
    @Transactional(readOnly = true)
    public List<ObstacleSummary> ofCity(CityId city) {
        return log(city).stream().map(Obstacle::summary).toList();
    }

    /** All obstacles of the city, oldest first. */
    @Transactional(readOnly = true)
    public List<Obstacle> log(CityId city) {
        rights.requireToSee(city);
        return obstacles.ofCity(city);
    }

    /**
     * @throws NoSuchThing if there is no such study or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public List<Obstacle> ofStudy(StudyId study) {
        rights.requireToSee(studies.cityOf(study).orElseThrow(NoSuchThing::new));
        return obstacles.ofStudy(study);
    }

    /**
     * @throws NoSuchThing if there is none or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public Obstacle get(ObstacleId id) {
        Obstacle obstacle = obstacles.byId(id).orElseThrow(NoSuchThing::new);
        rights.requireToSee(obstacle.city());
        return obstacle;
    }

    /** What was done to the obstacle, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> history(ObstacleId id) {
        return trail.of(Obstacle.thing(get(id).id()), HISTORY_LENGTH);
    }

    /** Records an obstacle in the city of its study. */
    public Outcome<ObstacleId> create(NewObstacle wanted) {
        CityId city = studies.cityOf(wanted.study()).orElseThrow(NoSuchThing::new);
        rights.require(city, Right.PLAN);
        NewObstacle obstacle = new NewObstacle(
                wanted.study(),
                PlainText.of(wanted.statement()),
                wanted.kind(),
                PlainText.of(wanted.stage()),
                PlainText.of(wanted.evidence()),
                wanted.responsible());
        Refusal refusal = refusalOfStatement(obstacle.statement());
        refusal =
                refusal == null && obstacle.kind() == null ? Refusal.of("valuechain.obstacle.kind.required") : refusal;
        refusal = refusal == null ? refusalOfStage(obstacle.study(), obstacle.stage()) : refusal;
        refusal = refusal == null ? refusalOfEvidence(obstacle.evidence()) : refusal;
        refusal = refusal == null ? refusalOfResponsible(city, obstacle.responsible()) : refusal;
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        ObstacleId id = ObstacleId.next();
        obstacles.add(id, city, obstacle, user.id());
        trail.record(
                user.id(),
                Act.of(city, Obstacle.thing(id), "created", Objects.requireNonNull(obstacle.statement()))
                        .in(Study.thing(obstacle.study())));
        return Outcome.done(id);
    }

    public FieldOutcome<String> changeStatement(ObstacleId id, FieldChange<String> change) {
        Obstacle obstacle = toChange(id);
        String wanted = PlainText.of(change.wanted());
        return change(
                obstacle,
                ObstacleField.STATEMENT,
                new FieldChange<>(change.seen(), wanted),
                refusalOfStatement(wanted),
                Obstacle::statement,
                statement -> statement);
    }

    public FieldOutcome<ObstacleKind> changeKind(ObstacleId id, FieldChange<ObstacleKind> change) {
        return change(toChange(id), ObstacleField.KIND, change, required(change), Obstacle::kind, ObstacleKind::name);
    }

    public FieldOutcome<String> changeStage(ObstacleId id, FieldChange<String> change) {
        Obstacle obstacle = toChange(id);
        String wanted = PlainText.of(change.wanted());
        return change(
                obstacle,
                ObstacleField.STAGE,
                new FieldChange<>(change.seen(), wanted),
                Objects.equals(wanted, obstacle.stage()) ? null : refusalOfStage(obstacle.study(), wanted),
                Obstacle::stage,
                stage -> stage);
    }

    public FieldOutcome<String> changeEvidence(ObstacleId id, FieldChange<String> change) {
        String wanted = PlainText.of(change.wanted());
        return change(
                toChange(id),
                ObstacleField.EVIDENCE,
                new FieldChange<>(change.seen(), wanted),
                refusalOfEvidence(wanted),
                Obstacle::evidence,
                evidence -> evidence);
    }

    public FieldOutcome<OrganisationId> changeResponsible(ObstacleId id, FieldChange<OrganisationId> change) {
        Obstacle obstacle = toChange(id);
        return change(
                obstacle,
                ObstacleField.RESPONSIBLE,
                change,
                refusalOfResponsible(obstacle.city(), change.wanted()),
                Obstacle::responsible,
                OrganisationId::value);
    }

    public FieldOutcome<ObstacleStatus> changeStatus(ObstacleId id, FieldChange<ObstacleStatus> change) {
        return change(
                toChange(id), ObstacleField.STATUS, change, required(change), Obstacle::status, ObstacleStatus::name);
    }

    private Obstacle toChange(ObstacleId id) {
        Obstacle obstacle = obstacles.byId(id).orElseThrow(NoSuchThing::new);
        rights.require(obstacle.city(), Right.PLAN);
        return obstacle;
    }

    private <T> FieldOutcome<T> change(
            Obstacle obstacle,
            ObstacleField field,
            FieldChange<T> change,
            @Nullable Refusal refusal,
            Function<Obstacle, @Nullable T> current,
            Function<T, Object> stored) {
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        ObstacleId id = obstacle.id();
        return saves.save(
                user.id(),
                () -> Act.of(
                                obstacle.city(),
                                Obstacle.thing(id),
                                "changed",
                                reread(id).statement())
                        .in(Study.thing(obstacle.study())),
                field.inTrail(),
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable T seen, @Nullable T wanted) {
                        return obstacles.set(id, field, column(seen), column(wanted));
                    }

                    @Override
                    public @Nullable T now() {
                        return current.apply(reread(id));
                    }

                    @Override
                    public @Nullable Object inTrail(@Nullable T value) {
                        return value instanceof OrganisationId organisation
                                ? partnerships
                                        .participant(obstacle.city(), organisation)
                                        .map(participant ->
                                                participant.organisation().shortName())
                                        .orElse("")
                                : value;
                    }

                    private @Nullable Object column(@Nullable T value) {
                        return value == null ? null : stored.apply(value);
                    }
                },
                null);
    }

    private Obstacle reread(ObstacleId id) {
        return obstacles.byId(id).orElseThrow(NoSuchThing::new);
    }

    private static @Nullable Refusal required(FieldChange<?> change) {
        return change.wanted() == null ? Refusal.of("valuechain.obstacle.required") : null;
    }

    private static @Nullable Refusal refusalOfStatement(@Nullable String statement) {
        if (statement == null) {
            return Refusal.of("valuechain.obstacle.statement.required");
        }
        return statement.length() > STATEMENT_LENGTH
                ? Refusal.of("valuechain.obstacle.statement.long", STATEMENT_LENGTH)
                : null;
    }

    /** A stage is one of the study's, in its last version. */
    private @Nullable Refusal refusalOfStage(StudyId study, @Nullable String stage) {
        return stage == null || stages.of(study).contains(stage)
                ? null
                : Refusal.of("valuechain.obstacle.stage.stranger");
    }

    private static @Nullable Refusal refusalOfEvidence(@Nullable String evidence) {
        return evidence != null && evidence.length() > EVIDENCE_LENGTH
                ? Refusal.of("valuechain.obstacle.evidence.long", EVIDENCE_LENGTH)
                : null;
    }

    private @Nullable Refusal refusalOfResponsible(CityId city, @Nullable OrganisationId responsible) {
        return responsible != null
                        && partnerships.participant(city, responsible).isEmpty()
                ? Refusal.of("valuechain.obstacle.responsible.stranger")
                : null;
    }
}

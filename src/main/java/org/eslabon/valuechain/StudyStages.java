package org.eslabon.valuechain;

import java.util.List;
import java.util.Objects;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.LeadTime;
import org.eslabon.valuechain.model.StudyData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Adds stages to a study whose source names none, or not all; renames them, and takes away those that nothing hangs on. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class StudyStages {

    /** What the trail of a study calls the name of a stage. */
    static final String FIELD = "stage";

    static final int NAME_LENGTH = 200;
    private static final int MOST_STAGES = 60;

    private final StudyRepository studies;
    private final StudyDataRepository data;
    private final StageRepository rows;
    private final BenchmarkRepository benchmarks;
    private final ObstacleRepository obstacles;
    private final StudyDrafts drafts;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    StudyStages(
            StudyRepository studies,
            StudyDataRepository data,
            StageRepository rows,
            BenchmarkRepository benchmarks,
            ObstacleRepository obstacles,
            StudyDrafts drafts,
            Rights rights,
            CurrentUser user,
            AuditTrail trail) {
        this.studies = studies;
        this.data = data;
        this.rows = rows;
        this.benchmarks = benchmarks;
        this.obstacles = obstacles;
        this.drafts = drafts;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    /** Adds a stage at the end of the chain, in the draft; where the last version is published, a new draft begins. */
    public Outcome<String> add(StudyId id, String name) {
        Study study = studies.byId(id).orElseThrow(NoSuchThing::new);
        rights.require(study.city(), Right.ANALYSE);
        String wanted = PlainText.of(name);
        Refusal refusal = refusalOfName(wanted);
        if (refusal != null || wanted == null) {
            return new Outcome.Refused<>(Objects.requireNonNull(refusal));
        }
        studies.lock(id);
        List<String> known = LeadTime.stagesOf(last(id));
        if (known.stream().anyMatch(wanted::equalsIgnoreCase)) {
            return Outcome.refused("valuechain.stage.there", wanted);
        }
        if (known.size() >= MOST_STAGES) {
            return Outcome.refused("valuechain.stage.many", MOST_STAGES);
        }
        rows.add(id, drafts.open(study, user.id()), wanted);
        trail.record(
                user.id(),
                Act.of(study.city(), Study.thing(id), "added", study.name()).field(FIELD, null, wanted));
        return Outcome.done(wanted);
    }

    private static @Nullable Refusal refusalOfName(@Nullable String wanted) {
        if (wanted == null) {
            return Refusal.of("valuechain.stage.name.required");
        }
        return wanted.length() > NAME_LENGTH ? Refusal.of("valuechain.stage.name.long", NAME_LENGTH) : null;
    }

    private StudyData last(StudyId id) {
        return data.read(id, drafts.last(id).number());
    }

    /**
     * Calls a stage otherwise in the draft, with all that belongs to it: its actor types, times and obstacles. Benchmarks
     * keep the name that they were made with. Where the last version is published, a new draft begins.
     */
    public Outcome<String> rename(StudyId id, String stage, String name) {
        Study study = studies.byId(id).orElseThrow(NoSuchThing::new);
        rights.require(study.city(), Right.ANALYSE);
        String wanted = PlainText.of(name);
        Refusal refusal = refusalOfName(wanted);
        if (refusal != null || wanted == null) {
            return new Outcome.Refused<>(Objects.requireNonNull(refusal));
        }
        studies.lock(id);
        List<String> known = LeadTime.stagesOf(last(id));
        if (!known.contains(stage)) {
            return Outcome.refused("valuechain.stage.gone", stage);
        }
        if (wanted.equals(stage)) {
            return Outcome.done(stage);
        }
        if (known.stream().anyMatch(other -> !other.equals(stage) && other.equalsIgnoreCase(wanted))) {
            return Outcome.refused("valuechain.stage.there", wanted);
        }
        int draft = drafts.open(study, user.id());
        rows.rename(id, draft, stage, wanted);
        benchmarks.renameStage(id, draft, stage, wanted);
        trail.record(
                user.id(),
                Act.of(study.city(), Study.thing(id), "renamed", study.name()).field(FIELD, stage, wanted));
        for (Obstacle obstacle : obstacles.at(id, stage)) {
            obstacles.set(obstacle.id(), ObstacleField.STAGE, stage, wanted);
            trail.record(
                    user.id(),
                    Act.of(study.city(), Obstacle.thing(obstacle.id()), "changed", obstacle.statement())
                            .in(Study.thing(id))
                            .field(ObstacleField.STAGE.inTrail(), stage, wanted));
        }
        return Outcome.done(wanted);
    }

    /** Takes a stage out of the draft, if nothing hangs on it; else it says what does. */
    public Outcome<String> remove(StudyId id, String stage) {
        Study study = studies.byId(id).orElseThrow(NoSuchThing::new);
        rights.require(study.city(), Right.ANALYSE);
        studies.lock(id);
        StudyData last = last(id);
        if (!LeadTime.stagesOf(last).contains(stage)) {
            return Outcome.refused("valuechain.stage.gone", stage);
        }
        List<String> actors = last.actors().stream()
                .filter(actor -> stage.equals(actor.stage()))
                .map(ActorType::name)
                .toList();
        long figures = last.figures().keySet().stream()
                .filter(FigureKey::isOfStage)
                .filter(key -> key.subject().equals(stage))
                .count();
        List<String> hindering =
                obstacles.at(id, stage).stream().map(Obstacle::statement).toList();
        if (!actors.isEmpty() || figures > 0 || !hindering.isEmpty()) {
            return Outcome.refused(
                    "valuechain.stage.used",
                    stage,
                    actors.size(),
                    String.join(", ", actors),
                    figures,
                    hindering.size(),
                    String.join(", ", hindering));
        }
        rows.remove(id, drafts.open(study, user.id()), stage);
        trail.record(
                user.id(),
                Act.of(study.city(), Study.thing(id), "removed", study.name()).field(FIELD, stage, null));
        return Outcome.done(stage);
    }
}

package org.eslabon.capacity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.audit.Act;
import org.eslabon.audit.FieldSaves;
import org.eslabon.capacity.AgreementRepository.Column;
import org.eslabon.capacity.model.Answer;
import org.eslabon.capacity.model.RoundState;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consensus sessions: all scores on the table, and what is agreed about them. Everybody who sees the city sees a session;
 * who edits analyses facilitates it.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Sessions {

    static final int REASON_LENGTH = 10_000;

    private final RoundRepository rounds;
    private final ScoreRepository scores;
    private final AgreementRepository agreements;
    private final CatalogueRepository catalogues;
    private final RoundAccess access;
    private final CurrentUser user;
    private final FieldSaves saves;

    Sessions(
            RoundRepository rounds,
            ScoreRepository scores,
            AgreementRepository agreements,
            CatalogueRepository catalogues,
            RoundAccess access,
            CurrentUser user,
            FieldSaves saves) {
        this.rounds = rounds;
        this.scores = scores;
        this.agreements = agreements;
        this.catalogues = catalogues;
        this.access = access;
        this.user = user;
        this.saves = saves;
    }

    /** Empty while scores are covered, for everybody. */
    @Transactional(readOnly = true)
    public Optional<SessionSheet> get(RoundId id) {
        Round round = access.toSee(id);
        return round.state().revealed() ? Optional.of(load(round)) : Optional.empty();
    }

    /** The rounds about the same subject whose scores are on the table, oldest first. */
    @Transactional(readOnly = true)
    public List<SessionSheet> history(RoundId id) {
        Round round = access.toSee(id);
        return rounds.about(round.city(), round.subject()).stream()
                .filter(one -> one.state().revealed())
                .map(this::load)
                .toList();
    }

    private SessionSheet load(Round round) {
        List<Assessor> assessors = rounds.assessors(round.id());
        Catalogue catalogue = catalogues.load(catalogues.byId(round.catalogue()).orElseThrow(NoSuchThing::new));
        return new SessionSheet(
                new RoundSheet(round, catalogue, assessors),
                scores.ofRound(
                        round.id(), assessors.stream().collect(Collectors.toMap(Assessor::id, Function.identity()))),
                agreements.of(round.id()));
    }

    /** Records the level the session agrees on, or that none applies. */
    public FieldOutcome<Answer> agree(RoundId round, IndicatorId indicator, FieldChange<Answer> change) {
        return change(round, indicator, Column.AGREED, change, null, Answer::name, Agreement::agreed);
    }

    /** Records the level that is aimed at, from 1 to 5. */
    public FieldOutcome<Integer> changeTarget(RoundId round, IndicatorId indicator, FieldChange<Integer> change) {
        Integer wanted = change.wanted();
        Refusal refusal = wanted != null && (wanted < Answer.LOWEST || wanted > Answer.HIGHEST)
                ? Refusal.of("capacity.session.target.senseless")
                : null;
        return change(round, indicator, Column.TARGET, change, refusal, target -> target, Agreement::target);
    }

    public FieldOutcome<String> changeReason(RoundId round, IndicatorId indicator, FieldChange<String> change) {
        String wanted = PlainText.of(change.wanted());
        Refusal refusal = wanted != null && wanted.length() > REASON_LENGTH
                ? Refusal.of("capacity.text.long", REASON_LENGTH)
                : null;
        return change(
                round,
                indicator,
                Column.REASON,
                new FieldChange<>(change.seen(), wanted),
                refusal,
                text -> text,
                Agreement::reason);
    }

    /** Turns everybody who follows the session to this indicator. */
    public Outcome<IndicatorId> show(RoundId id, IndicatorId indicator) {
        Round round = access.toRun(id);
        String name = nameIn(round, indicator);
        if (round.state() != RoundState.CONSENSUS) {
            return Outcome.refused("capacity.session.closed");
        }
        if (!Objects.equals(round.shown(), indicator)) {
            rounds.setShown(id, indicator);
            access.record(RoundAccess.act(round, "showed").field("shown", null, name));
        }
        return Outcome.done(indicator);
    }

    private String nameIn(Round round, IndicatorId indicator) {
        if (catalogues.of(indicator).filter(round.catalogue()::equals).isEmpty()) {
            throw new NoSuchThing();
        }
        return Wording.languages().stream()
                .map(language -> catalogues.text(indicator.value(), CatalogueItem.NAME, language))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private <T> FieldOutcome<T> change(
            RoundId id,
            IndicatorId indicator,
            Column column,
            FieldChange<T> change,
            @Nullable Refusal senseless,
            Function<T, Object> stored,
            Function<Agreement, @Nullable T> current) {
        Round round = access.toRun(id);
        String name = nameIn(round, indicator);
        Refusal refusal = senseless;
        if (refusal == null && round.state() != RoundState.CONSENSUS) {
            refusal = Refusal.of("capacity.session.closed");
        }
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return saves.save(
                user.id(),
                () -> Act.of(round.city(), Round.thing(id), "agreed", round.subject() + " · " + name),
                field(column.name().toLowerCase(), indicator),
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable T seen, @Nullable T wanted) {
                        return agreements.set(id, indicator, column, column(seen), column(wanted));
                    }

                    @Override
                    public @Nullable T now() {
                        return current.apply(agreements.of(id, indicator));
                    }

                    @Override
                    public @Nullable Object inTrail(@Nullable T value) {
                        return value instanceof Answer answer && answer.level() != null ? answer.level() : value;
                    }

                    private @Nullable Object column(@Nullable T value) {
                        return value == null ? null : stored.apply(value);
                    }
                },
                null);
    }

    /**
     * The name by which the trail and the open pages know a part of an agreement.
     *
     * @param part {@code agreed}, {@code target} or {@code reason}
     */
    public static String field(String part, IndicatorId indicator) {
        return part + "." + indicator.value();
    }
}

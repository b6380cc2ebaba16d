package org.eslabon.capacity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eslabon.audit.Act;
import org.eslabon.audit.FieldSaves;
import org.eslabon.capacity.ScoreRepository.Column;
import org.eslabon.capacity.model.Answer;
import org.eslabon.capacity.model.RoundState;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The current user's own scores, and nobody else's: until a session opens, this is the only way to any score. The trail
 * says that she has written about an indicator, never what.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Scores {

    static final int EVIDENCE_LENGTH = 10_000;
    static final int LINK_LENGTH = 2000;

    private final RoundRepository rounds;
    private final ScoreRepository scores;
    private final CatalogueRepository catalogues;
    private final RoundAccess access;
    private final Rights rights;
    private final CurrentUser user;
    private final FieldSaves saves;

    Scores(
            RoundRepository rounds,
            ScoreRepository scores,
            CatalogueRepository catalogues,
            RoundAccess access,
            Rights rights,
            CurrentUser user,
            FieldSaves saves) {
        this.rounds = rounds;
        this.scores = scores;
        this.catalogues = catalogues;
        this.access = access;
        this.rights = rights;
        this.user = user;
        this.saves = saves;
    }

    /** Her own sheet in the round; empty for those who do not score in it. */
    @Transactional(readOnly = true)
    public Optional<OwnScores> mine(RoundId id) {
        access.toSee(id);
        return rounds.assessor(id, user.id()).map(assessor -> new OwnScores(assessor, scores.of(assessor)));
    }

    public FieldOutcome<Answer> answer(RoundId round, IndicatorId indicator, FieldChange<Answer> change) {
        return change(round, indicator, Column.ANSWER, change, null, Answer::name, OwnScore::answer);
    }

    public FieldOutcome<String> changeEvidence(RoundId round, IndicatorId indicator, FieldChange<String> change) {
        String wanted = PlainText.of(change.wanted());
        return change(
                round,
                indicator,
                Column.EVIDENCE,
                new FieldChange<>(change.seen(), wanted),
                refusalOfEvidence(wanted),
                text -> text,
                OwnScore::evidence);
    }

    /** Only addresses of the web: they become links on others' screens. */
    public FieldOutcome<String> changeLink(RoundId round, IndicatorId indicator, FieldChange<String> change) {
        String wanted = PlainText.of(change.wanted());
        return change(
                round,
                indicator,
                Column.LINK,
                new FieldChange<>(change.seen(), wanted),
                refusalOfLink(wanted),
                text -> text,
                OwnScore::link);
    }

    /** Takes several of her scores at once, as from a workbook: all of them or, if one is refused, none. */
    public Outcome<Integer> take(RoundId id, List<ScoreChange> changes) {
        Writing writing = toScore(id);
        Refusal closed = refusal(writing.round());
        if (closed != null) {
            return new Outcome.Refused<>(closed);
        }
        Catalogue catalogue = catalogue(writing.round());
        for (ScoreChange change : changes) {
            Indicator indicator = catalogue.indicator(change.indicator()).orElseThrow(NoSuchThing::new);
            Refusal refusal = refusal(writing.assessor(), indicator, change);
            if (refusal != null) {
                return new Outcome.Refused<>(refusal);
            }
        }
        for (ScoreChange change : changes) {
            OwnScore seen = change.seen();
            OwnScore wanted = change.wanted();
            write(writing, change.indicator(), Column.ANSWER, name(seen.answer()), name(wanted.answer()));
            write(writing, change.indicator(), Column.EVIDENCE, seen.evidence(), PlainText.of(wanted.evidence()));
            write(writing, change.indicator(), Column.LINK, seen.link(), PlainText.of(wanted.link()));
        }
        if (!changes.isEmpty()) {
            access.record(act(writing, "imported"));
        }
        return Outcome.done(changes.size());
    }

    private @Nullable Refusal refusal(AssessorId assessor, Indicator indicator, ScoreChange change) {
        OwnScore now = scores.of(assessor, indicator.id());
        OwnScore seen = change.seen();
        if (now.sealed()) {
            return Refusal.of("capacity.score.sealed");
        }
        boolean same = now.answer() == seen.answer()
                && Objects.equals(now.evidence(), seen.evidence())
                && Objects.equals(now.link(), seen.link());
        if (!same) {
            return Refusal.of("capacity.score.changed-meanwhile");
        }
        Refusal refusal = refusalOfEvidence(PlainText.of(change.wanted().evidence()));
        return refusal == null ? refusalOfLink(PlainText.of(change.wanted().link())) : refusal;
    }

    private void write(
            Writing writing, IndicatorId indicator, Column column, @Nullable String seen, @Nullable String wanted) {
        if (!Objects.equals(seen, wanted)) {
            scores.begin(writing.assessor(), writing.round(), indicator);
            scores.set(writing.assessor(), indicator, column, seen, wanted, writing.late(column));
        }
    }

    private static @Nullable String name(@Nullable Answer answer) {
        return answer == null ? null : answer.name();
    }

    /** Who writes in which round, checked. */
    private record Writing(Round round, AssessorId assessor) {
        boolean late(Column column) {
            return column == Column.ANSWER && round.state() == RoundState.REOPENED;
        }
    }

    /** Her sheet in a round that is neither opened nor closed until the transaction ends. */
    private Writing toScore(RoundId id) {
        Round seen = access.toSee(id);
        rights.require(seen.city(), Right.SCORE);
        AssessorId assessor = rounds.assessor(id, user.id()).orElseThrow(() -> new NotAllowed("score in round " + id));
        rounds.hold(id);
        return new Writing(access.reread(id), assessor);
    }

    private static @Nullable Refusal refusal(Round round) {
        return round.state().scoring() ? null : Refusal.of("capacity.score.closed");
    }

    private Catalogue catalogue(Round round) {
        return catalogues.load(catalogues.byId(round.catalogue()).orElseThrow(NoSuchThing::new));
    }

    private <T> FieldOutcome<T> change(
            RoundId id,
            IndicatorId indicator,
            Column column,
            FieldChange<T> change,
            @Nullable Refusal senseless,
            Function<T, String> stored,
            Function<OwnScore, @Nullable T> current) {
        Writing writing = toScore(id);
        if (!catalogues
                .of(indicator)
                .filter(writing.round().catalogue()::equals)
                .isPresent()) {
            throw new NoSuchThing();
        }
        Refusal refusal = senseless == null ? refusal(writing.round()) : senseless;
        if (refusal == null && scores.of(writing.assessor(), indicator).sealed()) {
            refusal = Refusal.of("capacity.score.sealed");
        }
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return saves.save(
                user.id(),
                () -> act(writing, "scored"),
                field(column.name().toLowerCase(), indicator),
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable T seen, @Nullable T wanted) {
                        scores.begin(writing.assessor(), writing.round(), indicator);
                        return scores.set(
                                writing.assessor(), indicator, column, text(seen), text(wanted), writing.late(column));
                    }

                    @Override
                    public @Nullable T now() {
                        return current.apply(scores.of(writing.assessor(), indicator));
                    }

                    /** Everybody of the city reads the trail: what she scored is not for it. */
                    @Override
                    public @Nullable Object inTrail(@Nullable T value) {
                        return null;
                    }

                    private @Nullable String text(@Nullable T value) {
                        return value == null ? null : stored.apply(value);
                    }
                },
                null);
    }

    private static Act act(Writing writing, String verb) {
        return Act.of(
                        writing.round().city(),
                        Assessor.thing(writing.assessor()),
                        verb,
                        writing.round().subject())
                .in(Round.thing(writing.round().id()));
    }

    /**
     * The name by which the trail and her own open pages know a part of a score.
     *
     * @param part {@code answer}, {@code evidence} or {@code link}
     */
    public static String field(String part, IndicatorId indicator) {
        return part + "." + indicator.value();
    }

    /** Why a text cannot be kept as evidence; null if it can. */
    public static @Nullable Refusal refusalOfEvidence(@Nullable String evidence) {
        return evidence != null && evidence.length() > EVIDENCE_LENGTH
                ? Refusal.of("capacity.text.long", EVIDENCE_LENGTH)
                : null;
    }

    /** Why a text cannot be kept as a link; null if it can. */
    public static @Nullable Refusal refusalOfLink(@Nullable String link) {
        if (link == null) {
            return null;
        }
        if (link.length() > LINK_LENGTH) {
            return Refusal.of("capacity.text.long", LINK_LENGTH);
        }
        try {
            URI address = new URI(link);
            return link.matches("https?://\\S+") && address.getHost() != null
                    ? null
                    : Refusal.of("capacity.score.link.senseless");
        } catch (URISyntaxException senseless) {
            return Refusal.of("capacity.score.link.senseless");
        }
    }
}

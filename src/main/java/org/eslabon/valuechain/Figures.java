package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.audit.FieldSaves;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.PlainText;
import org.eslabon.valuechain.model.FigureKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Single figures of a study: changed with who and why, and traced back. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Figures {

    static final int WHOLE_DIGITS = 30;
    static final int FRACTION_DIGITS = 10;
    static final int REASON_LENGTH = 1000;
    private static final int HISTORY_SHOWN = 50;

    private final StudyRepository studies;
    private final StudyDataRepository data;
    private final StudyDrafts drafts;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final FieldSaves saves;

    Figures(
            StudyRepository studies,
            StudyDataRepository data,
            StudyDrafts drafts,
            Rights rights,
            CurrentUser user,
            AuditTrail trail,
            FieldSaves saves) {
        this.studies = studies;
        this.data = data;
        this.drafts = drafts;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
        this.saves = saves;
    }

    /**
     * Changes one figure of the study's draft; where the last version is published, a new draft begins with it.
     *
     * @param change in the unit of the figure; null wanted means that the study no longer states it
     * @param why the new source, or the reason: it stands beside the figure from now on
     */
    public FieldOutcome<BigDecimal> change(StudyId id, FigureKey key, FieldChange<BigDecimal> change, String why) {
        Study study = studies.byId(id).orElseThrow(NoSuchThing::new);
        rights.require(study.city(), Right.ANALYSE);
        if (key.isOfStage()) {
            studies.lock(id); // somebody may be renaming it
        }
        if (!data.read(id, drafts.last(id).number()).has(key)) {
            throw new NoSuchThing();
        }
        String reason = PlainText.orEmpty(why);
        FieldOutcome<BigDecimal> refused = refusal(key, change.wanted(), reason);
        if (refused != null) {
            return refused;
        }
        return saves.save(
                user.id(),
                () -> Act.of(study.city(), Study.thing(id), "changed", study.name()),
                key.address(),
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable BigDecimal seen, @Nullable BigDecimal wanted) {
                        return FieldChange.same(now(), seen)
                                && data.set(id, drafts.open(study, user.id()), key, seen, wanted, reason, user.id());
                    }

                    @Override
                    public @Nullable BigDecimal now() {
                        return data.value(id, drafts.last(id).number(), key);
                    }

                    @Override
                    public @Nullable Object inTrail(@Nullable BigDecimal value) {
                        return value == null ? null : value.stripTrailingZeros().toPlainString();
                    }
                },
                reason);
    }

    /** Who changed the figure, when, from what to what and why, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> history(StudyId id, FigureKey key) {
        Study study = studies.byId(id).orElseThrow(NoSuchThing::new);
        rights.requireToSee(study.city());
        return key.isOfStage() ? ofStage(id, key) : trail.of(Study.thing(id), key.address(), HISTORY_SHOWN);
    }

    /** The history under all names that the stage has had. */
    private List<Entry> ofStage(StudyId id, FigureKey key) {
        List<Entry> history = new ArrayList<>();
        String name = key.subject();
        long until = Long.MAX_VALUE;
        for (Entry named : trail.of(Study.thing(id), StudyStages.FIELD, HISTORY_SHOWN)) {
            if (name != null && name.equals(named.to()) && named.number() < until) {
                addAll(history, id, new FigureKey(key.kind(), name, key.item()), named.number(), until);
                name = named.from();
                until = named.number();
            }
        }
        if (name != null) {
            addAll(history, id, new FigureKey(key.kind(), name, key.item()), 0, until);
        }
        return history;
    }

    private void addAll(List<Entry> history, StudyId id, FigureKey key, long after, long until) {
        trail.of(Study.thing(id), key.address(), HISTORY_SHOWN).stream()
                .filter(entry -> entry.number() > after && entry.number() < until)
                .forEach(history::add);
    }

    private static @Nullable FieldOutcome<BigDecimal> refusal(FigureKey key, @Nullable BigDecimal wanted, String why) {
        if (why.isEmpty()) {
            return FieldOutcome.refused("valuechain.figure.why.required");
        }
        if (why.length() > REASON_LENGTH) {
            return FieldOutcome.refused("valuechain.figure.why.long", REASON_LENGTH);
        }
        if (wanted == null) {
            return null;
        }
        if (wanted.signum() < 0 && !key.mayBeNegative()) {
            return FieldOutcome.refused("valuechain.figure.negative");
        }
        return canBeStored(wanted)
                ? null
                : FieldOutcome.refused("valuechain.figure.digits", WHOLE_DIGITS, FRACTION_DIGITS);
    }

    /** A number is judged by its size before it is written out: 1E+999999999 is short to type and long to store. */
    static boolean canBeStored(BigDecimal wanted) {
        BigDecimal plain = wanted.stripTrailingZeros();
        return (long) plain.precision() - plain.scale() <= WHOLE_DIGITS && plain.scale() <= FRACTION_DIGITS;
    }
}

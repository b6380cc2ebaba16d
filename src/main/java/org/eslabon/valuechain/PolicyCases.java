package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.PolicyCase;
import org.eslabon.valuechain.model.PolicyItem;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.SubjectKind;
import org.eslabon.valuechain.workbook.PolicyMatrixFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes cases of the policy analysis matrix into a study; their figures then change like all others ({@link Figures}). */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class PolicyCases {

    static final int NAME_LENGTH = 200;
    private static final int MOST_CASES = 50;

    private final StudyRepository studies;
    private final StudyDataRepository data;
    private final StudyDrafts drafts;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    PolicyCases(
            StudyRepository studies,
            StudyDataRepository data,
            StudyDrafts drafts,
            Rights rights,
            CurrentUser user,
            AuditTrail trail) {
        this.studies = studies;
        this.data = data;
        this.drafts = drafts;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    /**
     * Adds cases with the figures that are stated for them, all or none; each figure gets its own line in the trail. A case
     * that is there already is refused: nobody's figures are written over.
     *
     * @param why where the figures come from: it stands beside each of them
     */
    public Outcome<Integer> add(StudyId id, List<PolicyMatrixFile.Case> cases, String why) {
        Study study = studies.byId(id).orElseThrow(NoSuchThing::new);
        rights.require(study.city(), Right.ANALYSE);
        List<PolicyMatrixFile.Case> wanted = cases.stream()
                .map(one -> new PolicyMatrixFile.Case(PlainText.orEmpty(one.name()), one.matrix()))
                .toList();
        String reason = PlainText.orEmpty(why);
        studies.lock(id);
        Refusal refusal = refusal(wanted, casesOf(data.read(id, drafts.last(id).number())), reason);
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        int draft = drafts.open(study, user.id());
        for (PolicyMatrixFile.Case one : wanted) {
            for (PolicyItem item : PolicyItem.values()) {
                BigDecimal figure = PolicyCase.figure(one.matrix(), item);
                if (figure != null) {
                    write(study, draft, FigureKey.policy(one.name(), item), figure, reason);
                }
            }
        }
        return Outcome.done(wanted.size());
    }

    private void write(Study study, int draft, FigureKey key, BigDecimal figure, String reason) {
        data.set(study.id(), draft, key, null, figure, reason, user.id());
        trail.record(
                user.id(),
                Act.of(study.city(), Study.thing(study.id()), "changed", study.name())
                        .field(key.address(), null, figure.stripTrailingZeros().toPlainString())
                        .because(reason));
    }

    private static Set<String> casesOf(StudyData study) {
        Set<String> names = new HashSet<>();
        study.figures().keySet().stream()
                .filter(key -> key.kind() == SubjectKind.POLICY)
                .forEach(key -> names.add(key.subject()));
        return names;
    }

    private static @Nullable Refusal refusal(List<PolicyMatrixFile.Case> wanted, Set<String> known, String reason) {
        if (wanted.isEmpty()) {
            return Refusal.of("valuechain.policy.case.required");
        }
        if (known.size() + wanted.size() > MOST_CASES) {
            return Refusal.of("valuechain.policy.case.many", MOST_CASES);
        }
        if (reason.isEmpty()) {
            return Refusal.of("valuechain.figure.why.required");
        }
        if (reason.length() > Figures.REASON_LENGTH) {
            return Refusal.of("valuechain.figure.why.long", Figures.REASON_LENGTH);
        }
        Set<String> met = new HashSet<>(known);
        for (PolicyMatrixFile.Case one : wanted) {
            Refusal refusal = refusal(one, met);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private static @Nullable Refusal refusal(PolicyMatrixFile.Case one, Set<String> met) {
        if (one.name().isEmpty()) {
            return Refusal.of("valuechain.policy.case.name-required");
        }
        if (one.name().length() > NAME_LENGTH) {
            return Refusal.of("valuechain.policy.case.long", NAME_LENGTH);
        }
        if (!met.add(one.name())) {
            return Refusal.of("valuechain.policy.case.there", one.name());
        }
        List<BigDecimal> figures = new ArrayList<>();
        for (PolicyItem item : PolicyItem.values()) {
            BigDecimal figure = PolicyCase.figure(one.matrix(), item);
            if (figure != null) {
                figures.add(figure);
            }
        }
        if (figures.isEmpty()) {
            return Refusal.of("valuechain.policy.case.empty", one.name());
        }
        if (figures.stream().anyMatch(figure -> figure.signum() < 0)) {
            return Refusal.of("valuechain.policy.case.negative", one.name());
        }
        return figures.stream().allMatch(Figures::canBeStored)
                ? null
                : Refusal.of(
                        "valuechain.policy.case.digits", one.name(), Figures.WHOLE_DIGITS, Figures.FRACTION_DIGITS);
    }
}

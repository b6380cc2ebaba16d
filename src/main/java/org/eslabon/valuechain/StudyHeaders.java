package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Function;
import org.eslabon.audit.Act;
import org.eslabon.audit.FieldSaves;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.PlainText;
import org.eslabon.valuechain.model.StudyHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What a study says of itself (name, commodity, year, money), changed field by field. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class StudyHeaders {

    private static final int TEXT_LENGTH = 200;
    private static final int NOTES_LENGTH = 100_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal LARGEST_FACTOR = new BigDecimal("1e15");

    private final StudyRepository studies;
    private final StudyDataRepository data;
    private final StudyDrafts drafts;
    private final Rights rights;
    private final CurrentUser user;
    private final FieldSaves saves;

    StudyHeaders(
            StudyRepository studies,
            StudyDataRepository data,
            StudyDrafts drafts,
            Rights rights,
            CurrentUser user,
            FieldSaves saves) {
        this.studies = studies;
        this.data = data;
        this.drafts = drafts;
        this.rights = rights;
        this.user = user;
        this.saves = saves;
    }

    /** The name belongs to the study, not to a version: it changes without starting one. */
    public FieldOutcome<String> changeName(StudyId id, FieldChange<String> change) {
        Study study = toChange(id);
        String wanted = PlainText.of(change.wanted());
        if (wanted == null) {
            return FieldOutcome.refused("valuechain.study.name.required");
        }
        if (wanted.length() > Studies.NAME_LENGTH) {
            return FieldOutcome.refused("valuechain.study.name.long", Studies.NAME_LENGTH);
        }
        return saves.save(
                user.id(),
                () -> Act.of(study.city(), Study.thing(id), "changed", wanted),
                "name",
                new FieldChange<>(change.seen(), wanted),
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable String seen, @Nullable String name) {
                        return studies.rename(id, seen, name);
                    }

                    @Override
                    public @Nullable String now() {
                        return studies.byId(id).map(Study::name).orElse(null);
                    }
                },
                null);
    }

    public FieldOutcome<String> changeCommodity(StudyId id, FieldChange<String> change) {
        return changeText(id, StudyField.COMMODITY, change, TEXT_LENGTH, StudyHeader::commodity);
    }

    /** The name of the chain, where the study covers less than the country. */
    public FieldOutcome<String> changeChainName(StudyId id, FieldChange<String> change) {
        return changeText(id, StudyField.CHAIN_NAME, change, TEXT_LENGTH, StudyHeader::name);
    }

    public FieldOutcome<String> changeNotes(StudyId id, FieldChange<String> change) {
        return changeText(id, StudyField.NOTES, change, NOTES_LENGTH, StudyHeader::notes);
    }

    public FieldOutcome<Integer> changeReferenceYear(StudyId id, FieldChange<Integer> change) {
        Study study = toChange(id);
        Integer wanted = change.wanted();
        return wanted != null && (wanted < FIRST_YEAR || wanted > LAST_YEAR)
                ? FieldOutcome.refused("valuechain.study.year", FIRST_YEAR + "", LAST_YEAR + "")
                : save(study, StudyField.REFERENCE_YEAR, change, StudyHeader::referenceYear);
    }

    /** ISO 4217. */
    public FieldOutcome<String> changeCurrency(StudyId id, FieldChange<String> change) {
        Study study = toChange(id);
        String wanted = PlainText.of(change.wanted());
        return wanted != null && !isCurrency(wanted)
                ? FieldOutcome.refused("valuechain.study.currency", wanted)
                : save(study, StudyField.CURRENCY, new FieldChange<>(change.seen(), wanted), StudyHeader::currency);
    }

    /** What money of the accounts is multiplied by to give the currency. */
    public FieldOutcome<BigDecimal> changeUnitFactor(StudyId id, FieldChange<BigDecimal> change) {
        return changeFactor(id, StudyField.UNIT_FACTOR, change, StudyHeader::unitFactor);
    }

    /** What prices and values of the flows are multiplied by to give the currency. */
    public FieldOutcome<BigDecimal> changeFlowFactor(StudyId id, FieldChange<BigDecimal> change) {
        return changeFactor(id, StudyField.FLOW_FACTOR, change, StudyHeader::flowFactor);
    }

    private FieldOutcome<BigDecimal> changeFactor(
            StudyId id, StudyField field, FieldChange<BigDecimal> change, Function<StudyHeader, BigDecimal> current) {
        Study study = toChange(id);
        BigDecimal wanted = change.wanted();
        return wanted == null
                        || wanted.signum() <= 0
                        || wanted.compareTo(LARGEST_FACTOR) > 0
                        || wanted.stripTrailingZeros().scale() > Figures.FRACTION_DIGITS
                ? FieldOutcome.refused("valuechain.study.factor")
                : save(study, field, change, current::apply);
    }

    private FieldOutcome<String> changeText(
            StudyId id,
            StudyField field,
            FieldChange<String> change,
            int longest,
            Function<StudyHeader, @Nullable String> current) {
        Study study = toChange(id);
        String wanted = PlainText.of(change.wanted());
        return wanted != null && wanted.length() > longest
                ? FieldOutcome.refused("valuechain.study.text.long", longest)
                : save(study, field, new FieldChange<>(change.seen(), wanted), current);
    }

    private <T> FieldOutcome<T> save(
            Study study, StudyField field, FieldChange<T> change, Function<StudyHeader, @Nullable T> current) {
        return saves.save(
                user.id(),
                () -> Act.of(study.city(), Study.thing(study.id()), "changed", study.name()),
                field.inTrail(),
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable T seen, @Nullable T wanted) {
                        return FieldChange.same(now(), seen)
                                && studies.set(study.id(), drafts.open(study, user.id()), field, seen, wanted);
                    }

                    @Override
                    public @Nullable T now() {
                        return current.apply(
                                data.header(study.id(), drafts.last(study.id()).number()));
                    }
                },
                null);
    }

    private Study toChange(StudyId id) {
        Study study = studies.byId(id).orElseThrow(NoSuchThing::new);
        rights.require(study.city(), Right.ANALYSE);
        return study;
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}

package org.eslabon.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.partnership.People.BANKER;
import static org.eslabon.partnership.People.COLLEAGUE;
import static org.eslabon.partnership.People.COORDINATOR;
import static org.eslabon.partnership.People.OFFICER;

import java.util.Map;
import java.util.Set;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithPartnerships
class RightsIT {

    private static final String RESEARCHER = "ivan.abad@ucuenca.example";

    @Autowired
    People person;

    @Autowired
    Known known;

    @Autowired
    Rights rights;

    private CityId cuenca;

    @BeforeEach
    void find() {
        cuenca = known.city("cuenca");
    }

    @Test
    void changeForOneCityAndShowAsDifferentFromTheProgramme() {
        decided(COORDINATOR, Role.UNIVERSITY, Right.PLAN, Grant.SUGGEST, Grant.FULL);

        assertThat(person.as(RESEARCHER, () -> rights.may(cuenca, Right.PLAN))).isTrue();
        assertThat(person.as(OFFICER, () -> rights.differences(cuenca)))
                .isEqualTo(Map.of(Role.UNIVERSITY, Set.of(Right.PLAN)));
        assertThat(person.as("andres.vives@uninorte.example", () -> rights.may(known.city("barranquilla"), Right.PLAN)))
                .isFalse();
    }

    @Test
    void goBackToTheProgrammesDefault() {
        decided(COORDINATOR, Role.UNIVERSITY, Right.PLAN, Grant.SUGGEST, Grant.FULL);

        var reset = person.as(
                COLLEAGUE,
                () -> rights.decide(cuenca, Role.UNIVERSITY, Right.PLAN, new FieldChange<>(Grant.FULL, null)));

        assertThat(reset).isEqualTo(new FieldOutcome.Saved<>(Grant.SUGGEST));
        assertThat(person.as(OFFICER, () -> rights.differences(cuenca))).isEmpty();
    }

    @Test
    void keepTheFirstOfTwoDecisionsAboutOneCell() {
        decided(COORDINATOR, Role.UNIVERSITY, Right.PLAN, Grant.SUGGEST, Grant.FULL);

        var second = person.as(
                COLLEAGUE,
                () -> rights.decide(cuenca, Role.UNIVERSITY, Right.PLAN, new FieldChange<>(Grant.SUGGEST, Grant.READ)));

        assertThat(second).isInstanceOfSatisfying(FieldOutcome.Conflict.class, conflict -> {
            assertThat(conflict.current()).isEqualTo(Grant.FULL);
            assertThat(conflict.by()).isEqualTo("Ana Vintimilla");
        });
    }

    @Test
    void areNotChangedByOneWhoDoesNotConvene() {
        assertThatThrownBy(() -> person.as(
                        OFFICER,
                        () -> rights.decide(
                                cuenca, Role.GOVERNMENT, Right.CONVENE, new FieldChange<>(Grant.NONE, Grant.FULL))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void lockNeitherTheCoordinatorNorADevelopmentBankOut() {
        refused(COORDINATOR, Role.COORDINATOR, Right.CONVENE, Grant.FULL, Grant.NONE);
        refused(COORDINATOR, Role.COORDINATOR, Right.SEE, Grant.FULL, Grant.NONE);
        refused(COORDINATOR, Role.DEVELOPMENT_BANK, Right.SEE, Grant.FULL, Grant.NONE);
    }

    /** What concerns the whole programme is not for one city to give away. */
    @Test
    void overTheProgrammeAreADevelopmentBanksToGive() {
        refused(COORDINATOR, Role.COORDINATOR, Right.CURATE, Grant.READ, Grant.FULL);
        decided(BANKER, Role.COORDINATOR, Right.CURATE, Grant.READ, Grant.FULL);
    }

    @Test
    void haveOnlyExtentsThatMakeSense() {
        refused(COORDINATOR, Role.UNIVERSITY, Right.FUND, Grant.OWN, Grant.SUGGEST);
    }

    private void decided(String by, Role role, Right right, Grant seen, Grant wanted) {
        assertThat(person.as(by, () -> rights.decide(cuenca, role, right, new FieldChange<>(seen, wanted))))
                .isEqualTo(new FieldOutcome.Saved<>(wanted));
    }

    private void refused(String by, Role role, Right right, Grant seen, Grant wanted) {
        assertThat(person.as(by, () -> rights.decide(cuenca, role, right, new FieldChange<>(seen, wanted))))
                .isInstanceOf(FieldOutcome.Refused.class);
    }
}

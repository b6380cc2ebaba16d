package org.eslabon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.UUID;
import org.eslabon.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPageTest {

    private final PlanId plan = new PlanId(UUID.randomUUID());

    @ParameterizedTest(name = "?{0} → {1} {2}")
    @CsvSource(nullValues = "–", textBlock = """
            ''                        , GRID    , –
            as=board                  , BOARD   , –
            as=timeline               , TIMELINE, –
            as=calendar               , CALENDAR, –
            as=calendar&month=2026-03 , CALENDAR, 2026-03
            as=calendar&month=1026-03 , CALENDAR, –
            as=calendar&month=march   , CALENDAR, –
            as=board&month=2026-03    , BOARD   , –
            as=BOARD                  , GRID    , –
            as=secret                 , GRID    , –
            """)
    void readsHowActionsAreShownAndWhatMeansNothingIsTheGrid(String query, ActionsAs as, YearMonth month) {
        PlanPage page = PlanPage.read("cuenca", plan, QueryParameters.fromString(query));

        assertThat(page.as()).isEqualTo(as);
        assertThat(page.month()).isEqualTo(month);
    }

    @Test
    void keepsInItsAddressesHowActionsAreShown() {
        PlanPage march = new PlanPage("cuenca", plan, ActionsAs.CALENDAR, YearMonth.of(2026, 3));

        assertThat(march.document()).endsWith(plan.value() + "?as=calendar&month=2026-03");
        assertThat(march.actions()).endsWith("?tab=actions&as=calendar&month=2026-03");
        assertThat(march.in(YearMonth.of(2026, 4)).actions()).endsWith("month=2026-04");
        assertThat(march.shownAs(ActionsAs.GRID).document())
                .endsWith(plan.value().toString());
        assertThat(march.newAction()).endsWith("/actions/new?as=calendar&month=2026-03");
    }
}

package org.eslabon.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eslabon.shared.NoSuchThing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How actions go, as columns of their rows. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProgressRows implements Progress {

    private final JdbcClient database;
    private final ActionRepository actions;

    ProgressRows(JdbcClient database, ActionRepository actions) {
        this.database = database;
        this.actions = actions;
    }

    @Override
    public Action hold(ActionId action) {
        actions.lock(action);
        return actions.byId(action).orElseThrow(NoSuchThing::new);
    }

    @Override
    public void setNextUpdate(ActionId action, LocalDate on) {
        database.sql("update action set next_update_on = :on where id = :id")
                .param("on", on)
                .param("id", action.value())
                .update();
    }

    @Override
    public void setActual(IndicatorId indicator, @Nullable BigDecimal actual) {
        database.sql("update indicator set actual = :actual where id = :id")
                .param("actual", actual)
                .param("id", indicator.value())
                .update();
    }
}

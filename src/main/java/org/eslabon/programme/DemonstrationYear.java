package org.eslabon.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Partnerships;
import org.eslabon.plan.FormOutcome;
import org.eslabon.security.InTheNameOf;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the people of the demonstration have done so far: plans, money, decisions, reports and meetings, each by the person
 * whose it is and through the services that everybody uses. All of it is invented, and says so; its dates lie around the day
 * of the first start.
 */
@Component
@Order(10)
@ConditionalOnProperty("eslabon.demonstration.year")
class DemonstrationYear implements ApplicationRunner {

    static final String ANA = "ana.vintimilla@acudir.example";
    static final String EMILY = "emily.carter@cuenca.example";
    static final String ROSA = "rosa.quizhpe@azuay.example";
    static final String TERESA = "teresa.crespo@cccuenca.example";
    static final String IVAN = "ivan.abad@ucuenca.example";
    static final String MERCEDES = "mercedes.loja@cafe.example";
    static final String LUCIA = "lucia.ferrer@caf.example";
    static final String MARTA = "marta.donado@alcaldia.example";
    static final String CAROLINA = "carolina.char@ccb.example";
    static final String BEATRIZ = "beatriz.lima@fortaleza.example";
    static final String RITA = "rita.moura@ict.example";

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationYear.class);

    private final InTheNameOf people;
    private final Cities cities;
    private final Partnerships partnerships;
    private final DemonstrationPlans plans;
    private final DemonstrationMoney money;
    private final DemonstrationWork work;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemonstrationYear(
            InTheNameOf people,
            Cities cities,
            Partnerships partnerships,
            DemonstrationPlans plans,
            DemonstrationMoney money,
            DemonstrationWork work,
            JdbcClient database,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.people = people;
        this.cities = cities;
        this.partnerships = partnerships;
        this.plans = plans;
        this.money = money;
        this.work = work;
        this.database = database;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /**
     * A city, its people by their address, and the day.
     *
     * @param by who does what follows
     */
    record Scene(InTheNameOf by, City city, Map<String, Member> members, LocalDate today) {

        <T> T as(String email, Supplier<T> doing) {
            return by.as(email, doing);
        }

        Member member(String email) {
            Member member = members.get(email);
            if (member == null) {
                throw new NoSuchThing();
            }
            return member;
        }

        /** The year in which the work of its plans began. */
        int firstYear() {
            return today.minusDays(150).getYear();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            transaction.executeWithoutResult(status -> begin());
        } catch (RuntimeException withoutIt) {
            LOG.warn("The demonstration begins without plans: {}", withoutIt.toString());
            LOG.debug("Because of", withoutIt);
        }
    }

    /** Once, where nobody has planned anything, and the demonstration's people are there. */
    private void begin() {
        boolean planned = database.sql("select count(*) from action_plan")
                        .query(Integer.class)
                        .single()
                > 0;
        int known = database.sql("select count(*) from person where email in (:all)")
                .param("all", List.of(ANA, LUCIA, MARTA, BEATRIZ))
                .query(Integer.class)
                .single();
        if (planned || known < 4) {
            return;
        }
        cuenca();
        barranquilla();
        fortaleza();
    }

    private void cuenca() {
        Scene scene = scene("cuenca", ANA);
        DemonstrationPlans.Cacao cacao = plans.cacao(scene);
        money.ofCacao(scene, cacao);
        work.decideAndBegin(scene, cacao);
        money.committedAndPaid(scene, cacao);
        work.reportAndMeet(scene, cacao);
    }

    private void barranquilla() {
        Scene scene = scene("barranquilla", MARTA);
        var plan = plans.port(scene);
        money.ofPort(scene, plan);
    }

    private void fortaleza() {
        Scene scene = scene("fortaleza", BEATRIZ);
        var plan = plans.chocolate(scene);
        money.ofChocolate(scene, plan);
    }

    private Scene scene(String slug, String seenBy) {
        City city = people.as(seenBy, () -> cities.bySlug(slug));
        Map<String, Member> members = new HashMap<>();
        new ArrayList<>(people.as(seenBy, () -> partnerships.members(city.id())))
                .forEach(member -> members.put(member.person().email(), member));
        return new Scene(people, city, members, LocalDate.ofInstant(clock.instant(), city.timeZone()));
    }

    /** What was refused, the demonstration got wrong. */
    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new IllegalStateException(outcome.toString());
    }

    static <T> T done(FormOutcome<T> outcome) {
        if (outcome instanceof FormOutcome.Done<T>(T value)) {
            return value;
        }
        throw new IllegalStateException(outcome.toString());
    }

    static void saved(FieldOutcome<?> outcome) {
        if (!(outcome instanceof FieldOutcome.Saved<?>)) {
            throw new IllegalStateException(outcome.toString());
        }
    }
}

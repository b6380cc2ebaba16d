package org.eslabon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eslabon.coediting.Documents;
import org.eslabon.coediting.TextKept;
import org.eslabon.coediting.TextOwner;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Memberships;
import org.eslabon.partnership.Partnerships;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Area;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.Milestones;
import org.eslabon.plan.NewAction;
import org.eslabon.plan.NewPlan;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.search.spi.Change;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.ThingRef;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.StudyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WithIndex
class IndexerIT {

    @Autowired
    AsPerson people;

    @Autowired
    Finding given;

    @Autowired
    Obstacles obstacles;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    Milestones milestones;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Memberships memberships;

    @Autowired
    Documents documents;

    @Autowired
    Search search;

    @Autowired
    Indexer indexer;

    @Autowired
    DueRepository due;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private String mark;
    private StudyId study;

    @BeforeEach
    void aStudy() {
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        study = given.study(ANALYST, "cuenca");
    }

    @Test
    void hasWhatWasWrittenAMomentLaterByItself() {
        given.obstacle(ANALYST, study, "Permisos " + mark);

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(people.as(OFFICER, () -> search.glimpse(mark)))
                        .hasSize(1));
    }

    @Test
    void forgetsTheWordsThatWereChanged() {
        ObstacleId id = given.obstacle(ANALYST, study, "Permisos " + mark);
        assertThat(titles("permisos " + mark)).hasSize(1);

        people.as(
                ANALYST, () -> obstacles.changeStatement(id, new FieldChange<>("Permisos " + mark, "Caminos " + mark)));

        assertThat(titles("permisos " + mark)).isEmpty();
        assertThat(titles("caminos " + mark)).hasSize(1);
    }

    @Test
    void losesWhatIsRemovedAndHasItAgainWhenItIsRestored() {
        PlanId plan = plan("Plan " + mark);
        action(plan, "Ventanilla " + mark, null);
        assertThat(titles(mark)).hasSize(2);

        act(() -> plans.remove(plan));
        assertThat(titles(mark)).isEmpty();

        act(() -> plans.restore(plan));
        assertThat(titles(mark)).hasSize(2);
    }

    @Test
    void hasTheTextAsItIsKeptAndNotWhatItSaidBefore() {
        ActionId action = action(plan("Plan " + mark), "Ventanilla " + mark, "Al comienzo b" + mark);
        assertThat(titles("b" + mark)).hasSize(1);
        TextOwner owner = new TextOwner(Action.thing(action), "text");
        people.as(ANALYST, () -> documents.of(owner));
        assertThat(titles("b" + mark)).hasSize(1);

        transaction.executeWithoutResult(status -> {
            database.sql("update document set plain_text = :text where owner_id = :id")
                    .param("text", "Después d" + mark)
                    .param("id", action.value())
                    .update();
            events.publishEvent(new TextKept(owner));
        });

        assertThat(titles("d" + mark)).containsExactly("Ventanilla " + mark);
        assertThat(titles("b" + mark)).isEmpty();
    }

    @Test
    void hasMilestonesWithTheirAction() {
        ActionId action = action(plan("Plan " + mark), "Ventanilla", null);
        act(() -> milestones.add(action, "Convenio " + mark, LocalDate.of(2026, 5, 1)));

        assertThat(titles("convenio " + mark)).containsExactly("Ventanilla");
    }

    @Test
    void followsWhoBelongsToAnOrganisation() {
        CityId cuenca = given.city(ANALYST, "cuenca");
        Member jorge = people.as(ANALYST, () -> partnerships.members(cuenca)).stream()
                .filter(member -> member.person().name().equals("Jorge Malo"))
                .findFirst()
                .orElseThrow();
        assertThat(titles("jorge malo")).containsExactly("Jorge Malo");

        people.as(
                ANALYST,
                () -> memberships.end(
                        cuenca, jorge.organisation(), jorge.person().id()));
        assertThat(titles("jorge malo")).isEmpty();

        people.as(
                ANALYST,
                () -> memberships.restore(
                        cuenca, jorge.organisation(), jorge.person().id()));
        assertThat(titles("jorge malo")).containsExactly("Jorge Malo");
    }

    @Test
    void isTheSameWhenItIsBuiltAnew() {
        given.obstacle(ANALYST, study, "Permisos " + mark);
        plan("Plan " + mark);
        given.catchUp();
        List<String> before = items();

        database.sql("delete from search_item").update();
        database.sql("delete from search_text").update();
        database.sql("""
                        insert into search_item (thing_id, kind, city_id, title_words, words)
                        values (uuid(), 'leftover', uuid(), ' w_x ', 'w_x')""").update();
        database.sql("update search_state set edition = 'older'").update();
        given.obstacle(ANALYST, study, "Caminos " + mark);
        indexer.work();
        assertThat(people.as(OFFICER, () -> search.glimpse(mark))).isEmpty();
        indexer.begin();

        assertThat(titles(mark)).hasSize(3);
        assertThat(items()).containsAll(before).hasSize(before.size() + 1);
    }

    @Test
    void losesNothingWhenSeveralNodesWriteAtOnce() {
        List<CompletableFuture<Void>> nodes = new ArrayList<>();
        for (int node = 0; node < 3; node++) {
            nodes.add(CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 20; i++) {
                    indexer.work();
                }
            }));
        }
        IntStream.range(0, 30).forEach(i -> given.obstacle(ANALYST, study, "Permisos " + i + " " + mark));
        nodes.forEach(CompletableFuture::join);

        assertThat(given.results(OFFICER, new SearchQuery(mark, null, null, null, 100))
                        .hits())
                .hasSize(30);
    }

    @Test
    void isNotHeldUpByAThingThatCannotBeReadAndReadsItLater() {
        UUID broken = UUID.randomUUID();
        Brittle.BROKEN.add(broken);
        due.add(new Change(new ThingRef("brittle", broken), null, "changed"));
        ObstacleId id = given.obstacle(ANALYST, study, "Permisos " + mark);
        given.catchUp();
        assertThat(titles(mark)).hasSize(1);
        assertThat(database.sql("select failures from search_due where thing_id = :id")
                        .param("id", broken)
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(id).isNotNull();

        Brittle.BROKEN.remove(broken);
        database.sql("update search_due set due_at = utc_timestamp(6)").update();

        assertThat(titles("brittle " + broken)).hasSize(1);
        assertThat(database.sql("select count(*) from search_due")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsNothingOfAChangeThatWasTakenBack() {
        transaction.executeWithoutResult(status -> {
            given.obstacle(ANALYST, study, "Permisos " + mark);
            status.setRollbackOnly();
        });

        assertThat(titles(mark)).isEmpty();
        assertThat(database.sql("select count(*) from search_due")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> items() {
        return database.sql("""
                        select concat_ws('|', i.kind, i.thing_id, i.city_id, i.changed_at, i.words, t.title, t.body, t.page)
                        from search_item i join search_text t
                            on t.thing_id = i.thing_id and t.kind = i.kind and t.city_id = i.city_id
                        where i.kind <> 'brittle' order by i.kind, i.thing_id, i.city_id""").query(String.class).list();
    }

    private PlanId plan(String title) {
        CityId cuenca = given.city(ANALYST, "cuenca");
        return people.as(ANALYST, () -> {
            var made = plans.create(
                    cuenca, new NewPlan(title, study, null, 2026, 2028, Area.PRODUCTIVE_TRANSFORMATION, null));
            return ((FormOutcome.Done<PlanId>) made).value();
        });
    }

    private ActionId action(PlanId plan, String title, String description) {
        CityId cuenca = given.city(ANALYST, "cuenca");
        ObstacleId permits = given.obstacle(ANALYST, study, "Permisos");
        Member ana = people.as(ANALYST, () -> partnerships.members(cuenca)).stream()
                .filter(member -> member.person().email().equals(ANALYST))
                .findFirst()
                .orElseThrow();
        NewAction wanted = new NewAction(
                title,
                description,
                Set.of(permits),
                ana.organisation(),
                ana.person().id(),
                null,
                null,
                LocalDate.of(2026, 6, 1),
                null);
        return people.as(ANALYST, () -> ((FormOutcome.Done<ActionId>) actions.create(plan, wanted)).value());
    }

    private List<String> titles(String typed) {
        return given.titles(OFFICER, typed);
    }

    private void act(Runnable action) {
        people.as(ANALYST, () -> {
            action.run();
            return true;
        });
    }
}

package org.eslabon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.valuechain.AsPerson.ANALYST;
import static org.eslabon.valuechain.AsPerson.OFFICER;
import static org.eslabon.valuechain.AsPerson.RESEARCHER;
import static org.eslabon.valuechain.AsPerson.STRANGER;

import java.util.List;
import java.util.UUID;
import org.eslabon.coediting.TextOwner;
import org.eslabon.coediting.WrittenText;
import org.eslabon.discussion.CommentId;
import org.eslabon.discussion.CommentThread.Kind;
import org.eslabon.discussion.Discussions;
import org.eslabon.meetings.Hall;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Cuenca;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.security.OwnAccount;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Headline;
import org.eslabon.valuechain.model.PolicyItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people say about things is found where they said it, by whoever sees the place. */
@WithIndex
class FoundCommentsIT {

    @Autowired
    AsPerson people;

    @Autowired
    Finding given;

    @Autowired
    Cuenca cuenca;

    @Autowired
    Discussions discussions;

    @Autowired
    WrittenText texts;

    @Autowired
    Hall hall;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    Rights rights;

    @Autowired
    OwnAccount account;

    private String mark;
    private StudyId study;
    private ObstacleId permits;

    @BeforeEach
    void anObstacleToTalkAbout() {
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        study = given.study(ANALYST, "cuenca");
        permits = given.obstacle(ANALYST, study, "Permisos lentos");
    }

    @Test
    void aCommentIsFoundAndLeadsToWhatItIsAbout() {
        say(OFFICER, Obstacle.thing(permits), "¿Once semanas? " + mark);

        Hit hit = hits(ANALYST, "once semanas " + mark).getFirst();

        assertThat(hit.thing().kind()).isEqualTo("comment");
        assertThat(Finding.text(hit.title())).isEqualTo("¿Once semanas? " + mark);
        assertThat(Finding.text(hit.excerpt())).isEqualTo("Emily Carter");
        assertThat(hit.within()).isEqualTo("Permisos lentos");
        assertThat(hit.path()).isEqualTo("c/cuenca/obstacles/" + permits.value());
        assertThat(hit.changedAt()).isNotNull();
    }

    @Test
    void aCommentAboutAFigureLeadsToTheFigure() {
        String figure = FigureKey.headline(Headline.values()[0]).address();
        say(ANALYST, Study.thing(study), figure, "Muy bajo " + mark);
        String longest =
                FigureKey.policy("é".repeat(150), PolicyItem.SOCIAL_FACTORS).address();
        say(ANALYST, Study.thing(study), longest, "Muy alto " + mark);

        String page = "c/cuenca/chains/" + study.value();
        assertThat(hits(OFFICER, "bajo " + mark).getFirst().path()).startsWith(page + "?figure=");
        assertThat(hits(OFFICER, "alto " + mark).getFirst().path())
                .as("an address that is too long to be kept")
                .isEqualTo(page);
    }

    @Test
    void whatIsSaidInTheMarginOfATextIsFoundWithTheThingWhoseTextItIs() {
        TextOwner analysis = new TextOwner(Study.thing(study), "text");
        PersonId emily = hall.owner(ANALYST, "cuenca", OFFICER).person();
        texts.begin(analysis, "El cacao pierde en el camino.");
        texts.remark(cuenca.city(), analysis, emily, "¿De qué año es? " + mark);
        texts.answer(cuenca.city(), analysis, emily, "Del 2024 r" + mark);

        for (String said : List.of("qué año " + mark, "2024 r" + mark)) {
            Hit hit = hits(RESEARCHER, said).getFirst();
            assertThat(hit.thing()).as(said).isEqualTo(Study.thing(study));
            assertThat(Finding.text(hit.excerpt())).as(said).contains(mark);
            assertThat(hits(STRANGER, said)).as(said).isEmpty();
        }
    }

    @Test
    void aCommentIsFoundByTheNameThatItsAuthorHasNow() {
        say(RESEARCHER, Obstacle.thing(permits), "Bien medido " + mark);
        assertThat(hits(OFFICER, "abad " + mark)).hasSize(1);
        String before = people.as(RESEARCHER, () -> account.profile().name());

        people.as(RESEARCHER, () -> account.rename(new FieldChange<>(before, "Iván Zúñiga")));
        try {
            assertThat(hits(OFFICER, "abad " + mark)).isEmpty();
            assertThat(hits(OFFICER, "zuniga " + mark)).hasSize(1);
        } finally {
            people.as(RESEARCHER, () -> account.rename(new FieldChange<>("Iván Zúñiga", before)));
        }
    }

    @Test
    void aStrangerFindsNoComment() {
        say(ANALYST, Obstacle.thing(permits), "Entre nosotros " + mark);
        assertThat(hits(RESEARCHER, mark)).hasSize(1);
        assertThat(hits(STRANGER, mark)).isEmpty();

        CityId city = cuenca.city();
        see(city, Grant.FULL, Grant.NONE);
        try {
            assertThat(hits(RESEARCHER, mark)).isEmpty();
        } finally {
            see(city, Grant.NONE, Grant.FULL);
        }
    }

    private void see(CityId city, Grant seen, Grant wanted) {
        people.as(ANALYST, () -> rights.decide(city, Role.UNIVERSITY, Right.SEE, new FieldChange<>(seen, wanted)));
    }

    @Test
    void whatSomebodySaysDifferentlyOrTakesBackIsNotFoundAsItWas() {
        CommentId comment = say(ANALYST, Obstacle.thing(permits), "Doce " + mark);
        assertThat(hits(OFFICER, "doce " + mark)).hasSize(1);

        people.as(ANALYST, () -> discussions.edit(comment, new FieldChange<>("Doce " + mark, "Trece semanas " + mark)));
        assertThat(hits(OFFICER, "doce " + mark)).isEmpty();
        assertThat(hits(OFFICER, "trece " + mark)).hasSize(1);

        act(() -> discussions.delete(comment));
        assertThat(hits(OFFICER, mark)).isEmpty();
    }

    @Test
    void whatIsCalledSoComesBeforeWhatWasSaidLater() {
        ObstacleId roads = given.obstacle(ANALYST, study, "Caminos " + mark);
        say(ANALYST, Obstacle.thing(roads), "Caminos " + mark + ", otra vez");

        assertThat(hits(OFFICER, "caminos " + mark))
                .extracting(hit -> hit.thing().kind())
                .containsExactly("obstacle", "comment");
    }

    @Test
    void aLongCommentShowsThePlaceWithTheWords() {
        say(ANALYST, Obstacle.thing(permits), "Palabras y palabras ".repeat(20) + "hasta aquí " + mark);

        Hit hit = hits(OFFICER, "aqui " + mark).getFirst();

        assertThat(Finding.text(hit.title())).hasSizeLessThan(100).endsWith("…");
        assertThat(Finding.text(hit.excerpt())).contains("hasta aquí " + mark);
    }

    @Test
    void commentsGoAndComeBackWithTheActionAndWithItsPlan() {
        PlanId plan = cuenca.plan("Café", study);
        ActionId action = cuenca.action(plan, "Ventanilla", permits);
        say(ANALYST, Action.thing(action), "¿Quién paga? " + mark);
        assertThat(hits(OFFICER, mark)).hasSize(1);

        act(() -> plans.remove(plan));
        assertThat(hits(OFFICER, mark)).isEmpty();
        act(() -> plans.restore(plan));
        assertThat(hits(OFFICER, mark)).hasSize(1);
        act(() -> actions.remove(action));
        assertThat(hits(OFFICER, mark)).isEmpty();
    }

    private CommentId say(String who, ThingRef about, String text) {
        return say(who, about, null, text);
    }

    private CommentId say(String who, ThingRef about, String part, String text) {
        return ((Outcome.Done<CommentId>) people.as(who, () -> discussions.begin(about, part, Kind.COMMENT, text)))
                .value();
    }

    private List<Hit> hits(String who, String typed) {
        return given.results(who, SearchQuery.everywhere(typed)).hits();
    }

    private void act(Runnable action) {
        people.as(ANALYST, () -> {
            action.run();
            return true;
        });
    }
}

package org.eslabon.programme;

import static org.eslabon.programme.DemonstrationYear.ANA;
import static org.eslabon.programme.DemonstrationYear.BEATRIZ;
import static org.eslabon.programme.DemonstrationYear.CAROLINA;
import static org.eslabon.programme.DemonstrationYear.EMILY;
import static org.eslabon.programme.DemonstrationYear.MARTA;
import static org.eslabon.programme.DemonstrationYear.MERCEDES;
import static org.eslabon.programme.DemonstrationYear.ROSA;
import static org.eslabon.programme.DemonstrationYear.TERESA;
import static org.eslabon.programme.DemonstrationYear.done;
import static org.eslabon.programme.DemonstrationYear.saved;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.eslabon.partnership.Member;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Area;
import org.eslabon.plan.IndicatorFields;
import org.eslabon.plan.IndicatorId;
import org.eslabon.plan.Indicators;
import org.eslabon.plan.MilestoneId;
import org.eslabon.plan.Milestones;
import org.eslabon.plan.NewAction;
import org.eslabon.plan.NewPlan;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Plans;
import org.eslabon.plan.StudyChoice;
import org.eslabon.programme.DemonstrationYear.Scene;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.valuechain.NewObstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The plans of the demonstration, as those write them who coordinate: drafts, without money. */
@Component
@ConditionalOnProperty("eslabon.demonstration.year")
class DemonstrationPlans {

    private final Studies studies;
    private final Obstacles obstacles;
    private final Plans plans;
    private final Actions actions;
    private final Milestones milestones;
    private final Indicators indicators;

    DemonstrationPlans(
            Studies studies,
            Obstacles obstacles,
            Plans plans,
            Actions actions,
            Milestones milestones,
            Indicators indicators) {
        this.studies = studies;
        this.obstacles = obstacles;
        this.plans = plans;
        this.actions = actions;
        this.milestones = milestones;
        this.indicators = indicators;
    }

    /**
     * Cuenca's plan.
     *
     * @param permits a counter for all permits, measured in {@code days}; {@code agreed} is its first milestone
     * @param road upkeep of the road to the port
     * @param fermenting places where growers ferment together
     * @param credit money before the harvest
     */
    record Cacao(
            PlanId plan,
            ActionId permits,
            MilestoneId agreed,
            IndicatorId days,
            ActionId road,
            ActionId fermenting,
            ActionId credit) {}

    /** A plan with one action. */
    record Small(PlanId plan, ActionId action) {}

    Cacao cacao(Scene scene) {
        return scene.as(ANA, () -> {
            StudyId study = study(scene);
            LocalDate today = scene.today();
            PlanId plan = plan(
                    scene,
                    study,
                    "Cacao fino sin demoras (ejemplo inventado)",
                    "Bajar lo que cuesta llevar un quintal de cacao fino de la finca al puerto, y pagarlo entre todos. "
                            + "Todo en este plan es un ejemplo inventado para la demostración.",
                    Area.PRODUCTIVE_TRANSFORMATION);
            ActionId permits = action(
                    plan,
                    "Ventanilla única de permisos de exportación",
                    "Un solo lugar, en línea y en persona, para los cuatro permisos que hoy se piden por separado.",
                    obstacle(
                            study,
                            "Los permisos de exportación tardan once semanas",
                            ObstacleKind.REGULATORY_DELAY,
                            "Ejemplo inventado: seguimiento de doce expedientes",
                            scene.member(EMILY)),
                    scene.member(EMILY),
                    today.minusDays(120),
                    today.plusDays(150),
                    today.plusDays(20),
                    "48000");
            MilestoneId agreed = milestone(permits, "Convenio entre las cuatro entidades", today.minusDays(60));
            milestone(permits, "Apertura al público", today.plusDays(75));
            IndicatorId days = indicator(permits, "Días por permiso", "días", "77", "20");
            ActionId road = action(
                    plan,
                    "Mantenimiento de la vía al puerto antes de las lluvias",
                    "Limpieza de cunetas y bacheo de los tramos que se cierran cada año.",
                    obstacle(
                            study,
                            "La vía al puerto se cierra en la época de lluvias",
                            ObstacleKind.INFRASTRUCTURE,
                            null,
                            scene.member(ROSA)),
                    scene.member(ROSA),
                    today.minusDays(90),
                    today.plusDays(200),
                    today.minusDays(10),
                    "120000");
            milestone(road, "Contrato de obra firmado", today.minusDays(15));
            milestone(road, "Cunetas limpias en los tramos críticos", today.plusDays(40));
            indicator(road, "Días con la vía cerrada al año", "días", "23", "5");
            ActionId fermenting = action(
                    plan,
                    "Centros de fermentación en tres asociaciones",
                    "Cajas, techos y una persona formada en cada asociación, para entregar grano parejo.",
                    obstacle(
                            study,
                            "Pocas asociaciones fermentan el grano como lo pide el comprador",
                            ObstacleKind.QUALITY,
                            null,
                            scene.member(MERCEDES)),
                    scene.member(MERCEDES),
                    today.plusDays(30),
                    today.plusDays(390),
                    today.plusDays(60),
                    "96000");
            indicator(fermenting, "Grano de primera", "%", "41", "75");
            ActionId credit = action(
                    plan,
                    "Crédito de cosecha con garantía compartida",
                    "La cámara y la caja de ahorro garantizan por mitades lo que se presta antes de la cosecha.",
                    obstacle(study, "El crédito llega después de la cosecha", ObstacleKind.FINANCE, null, null),
                    scene.member(TERESA),
                    today.plusDays(60),
                    today.plusDays(420),
                    today.plusDays(75),
                    "60000");
            return new Cacao(plan, permits, agreed, days, road, fermenting, credit);
        });
    }

    Small port(Scene scene) {
        return scene.as(MARTA, () -> {
            StudyId study = study(scene);
            PlanId plan = plan(
                    scene,
                    study,
                    "Carga ágil al puerto (ejemplo inventado)",
                    "Menos horas de espera para la carga que exportan las pequeñas empresas.",
                    Area.INFRASTRUCTURE);
            return new Small(
                    plan,
                    action(
                            plan,
                            "Turnos con hora para camiones de pequeños exportadores",
                            null,
                            obstacle(
                                    study,
                                    "La carga espera nueve horas a la entrada del puerto",
                                    ObstacleKind.LOGISTICS,
                                    null,
                                    scene.member(MARTA)),
                            scene.member(CAROLINA),
                            scene.today().minusDays(30),
                            scene.today().plusDays(240),
                            scene.today().plusDays(15),
                            "350000000"));
        });
    }

    Small chocolate(Scene scene) {
        return scene.as(BEATRIZ, () -> {
            StudyId study = study(scene);
            PlanId plan = plan(
                    scene,
                    study,
                    "Chocolate de Fortaleza (exemplo inventado)",
                    "Que pequenas fábricas comprem cacau fino e vendam chocolate com nome próprio.",
                    Area.SOCIAL);
            return new Small(
                    plan,
                    action(
                            plan,
                            "Cozinha compartilhada para pequenas fábricas",
                            null,
                            obstacle(
                                    study,
                                    "As pequenas fábricas não têm onde produzir com licença sanitária",
                                    ObstacleKind.TECHNOLOGY,
                                    null,
                                    scene.member(BEATRIZ)),
                            scene.member(BEATRIZ),
                            scene.today().plusDays(10),
                            scene.today().plusDays(300),
                            scene.today().plusDays(30),
                            "900000"));
        });
    }

    /** The city's study of the example chain, which is put in where it is missing; others can rely on it from now on. */
    private StudyId study(Scene scene) {
        CityId city = scene.city().id();
        StudyId study = examples(city).findFirst().orElseGet(() -> studies.addExample(city));
        studies.ofCity(city).stream().filter(one -> !one.published()).forEach(one -> done(studies.publish(one.id())));
        return study;
    }

    private Stream<StudyId> examples(CityId city) {
        return plans.studies(city).stream()
                .filter(choice -> choice.name().startsWith("Cacao fino"))
                .map(StudyChoice::id);
    }

    private PlanId plan(Scene scene, StudyId study, String title, String summary, Area area) {
        return done(plans.create(
                scene.city().id(),
                new NewPlan(title, study, summary, scene.firstYear(), scene.firstYear() + 2, area, null)));
    }

    private ObstacleId obstacle(
            StudyId study, String statement, ObstacleKind kind, @Nullable String evidence, @Nullable Member answers) {
        return done(obstacles.create(new NewObstacle(
                study, statement, kind, null, evidence, answers == null ? null : answers.organisation())));
    }

    private ActionId action(
            PlanId plan,
            String title,
            @Nullable String description,
            ObstacleId against,
            Member owner,
            LocalDate starts,
            LocalDate ends,
            LocalDate nextUpdate,
            String budget) {
        return done(actions.create(
                plan,
                new NewAction(
                        title,
                        description,
                        Set.of(against),
                        owner.organisation(),
                        owner.person().id(),
                        starts,
                        ends,
                        nextUpdate,
                        new BigDecimal(budget))));
    }

    private MilestoneId milestone(ActionId action, String title, LocalDate due) {
        return done(milestones.add(action, title, due));
    }

    private IndicatorId indicator(ActionId action, String name, String unit, String baseline, String target) {
        IndicatorId id = done(indicators.add(action, name, unit));
        saved(indicators.change(id, IndicatorFields.BASELINE, new FieldChange<>(null, new BigDecimal(baseline))));
        saved(indicators.change(id, IndicatorFields.TARGET, new FieldChange<>(null, new BigDecimal(target))));
        return id;
    }
}

package org.eslabon.development;

import java.util.List;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented development plans of the three cities of the demonstration, where there never was any. */
@Component
@Order(5)
@ConditionalOnProperty("eslabon.demonstration")
class DevelopmentDemonstration implements ApplicationRunner {

    private static final String INVENTED = "Ejemplo inventado para la demostración; no es el plan de la ciudad.";
    private static final String INVENTED_PT = "Exemplo inventado para a demonstração; não é o plano da cidade.";

    private final JdbcClient database;
    private final DevelopmentRepository repository;

    DevelopmentDemonstration(JdbcClient database, DevelopmentRepository repository) {
        this.database = database;
        this.repository = repository;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        boolean held = database.sql("select count(*) from development_plan")
                        .query(Integer.class)
                        .single()
                > 0;
        boolean demonstration =
                database.sql("select count(*) from city where slug in ('cuenca', 'barranquilla', 'fortaleza')")
                                .query(Integer.class)
                                .single()
                        == 3;
        if (!held && demonstration) {
            cuenca();
            barranquilla();
            fortaleza();
        }
    }

    private void cuenca() {
        CityId city = city("cuenca");
        DevelopmentPlanId before = plan(city, "Cuenca ejemplar", 2020, 2025, INVENTED, null);
        axis(city, before, "E1", "Economía de oficios", goal("E1.1", "Más talleres formales", null, 2025));
        axis(city, before, "E2", "Servicios cercanos", goal("E2.1", "Trámites en un solo lugar", null, 2025));
        DevelopmentPlanId now = plan(city, "Cuenca ejemplar", 2026, 2031, INVENTED, before);
        axis(
                city,
                now,
                "E1",
                "Economía que crea empleo",
                goal("E1.1", "Exportaciones con más valor", "20 % más de valor agregado local", 2029),
                goal("E1.2", "Permisos en menos tiempo", "De 55 a 20 días", 2028));
        axis(
                city,
                now,
                "E2",
                "Ciudad incluyente",
                goal("E2.1", "Jóvenes con primer empleo", "1.200 jóvenes colocados", 2030));
        axis(
                city,
                now,
                "E3",
                "Territorio conectado",
                goal("E3.1", "Vías rurales transitables todo el año", "180 km", 2031));
        axis(city, now, "E4", "Gobierno abierto", goal("E4.1", "Trámites en línea", "8 de cada 10", 2030));
    }

    private void barranquilla() {
        CityId city = city("barranquilla");
        DevelopmentPlanId plan = plan(city, "Barranquilla de muestra", 2024, 2027, INVENTED, null);
        axis(
                city,
                plan,
                "1",
                "Competitividad y empleo",
                goal("1.1", "Industria que exporta", "10 empresas nuevas que exportan", 2027));
        axis(city, plan, "2", "Barrios seguros", goal("2.1", "Menos hurtos a comercios", "30 % menos", 2027));
        axis(city, plan, "3", "Río y puerto", goal("3.1", "Carga más rápida al puerto", "De 9 a 5 horas", 2026));
    }

    private void fortaleza() {
        CityId city = city("fortaleza");
        DevelopmentPlanId plan = plan(city, "Fortaleza de exemplo", 2025, 2032, INVENTED_PT, null);
        axis(
                city,
                plan,
                "I",
                "Trabalho e renda",
                goal("I.1", "Ateliês formalizados", "2.000 ateliês", 2029),
                goal("I.2", "Crédito para pequenos negócios", null, 2030));
        axis(city, plan, "II", "Cidade para as pessoas", goal("II.1", "Calçadas acessíveis", "120 km", 2030));
        axis(city, plan, "III", "Litoral sustentável", goal("III.1", "Praias próprias para banho", "9 de 10", 2032));
    }

    private CityId city(String slug) {
        return new CityId(database.sql("select id from city where slug = ?")
                .param(slug)
                .query(UUID.class)
                .single());
    }

    private DevelopmentPlanId plan(
            CityId city, String name, int from, int to, String source, @Nullable DevelopmentPlanId follows) {
        DevelopmentPlanId id = DevelopmentPlanId.next();
        repository.add(id, city, new PlanForm(name, from, to, source, null, follows));
        return id;
    }

    private static GoalForm goal(String code, String name, @Nullable String target, int year) {
        return new GoalForm(code, name, target, year);
    }

    private void axis(CityId city, DevelopmentPlanId plan, String code, String name, GoalForm... goals) {
        AxisId id = AxisId.next();
        repository.add(id, city, plan, new AxisForm(code, name));
        List.of(goals).forEach(goal -> repository.add(GoalId.next(), city, id, goal));
    }
}

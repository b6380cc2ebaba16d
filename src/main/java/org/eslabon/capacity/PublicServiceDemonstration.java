package org.eslabon.capacity;

import java.math.BigDecimal;
import java.util.UUID;
import org.eslabon.capacity.model.ProcedureFigures;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented services of the three cities of the demonstration, put into a register that never held any. */
@Component
@Order(3)
@ConditionalOnProperty("eslabon.demonstration")
class PublicServiceDemonstration implements ApplicationRunner {

    private static final String INVENTED = "Ejemplo inventado para la demostración. ";
    private static final String INVENTED_PT = "Exemplo inventado para a demonstração. ";

    private final JdbcClient database;
    private final PublicServiceRepository services;
    private final ProcedureStepRepository steps;

    PublicServiceDemonstration(JdbcClient database, PublicServiceRepository services, ProcedureStepRepository steps) {
        this.database = database;
        this.services = services;
        this.steps = steps;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        boolean held = database.sql("select count(*) from public_service")
                        .query(Integer.class)
                        .single()
                > 0;
        boolean demonstration =
                database.sql("select count(*) from city where slug in ('cuenca', 'barranquilla', 'fortaleza')")
                                .query(Integer.class)
                                .single()
                        == 3;
        if (held || !demonstration) {
            return;
        }
        cuenca();
        barranquilla();
        fortaleza();
    }

    private void cuenca() {
        var permit = service(
                "cuenca",
                "emily.carter@cuenca.example",
                "Municipio",
                PublicServiceKind.PERMIT,
                "Licencia de funcionamiento",
                INVENTED + "Permite abrir un local al público.",
                "Dirección de Control Municipal");
        target(permit, "10", "60", 2);
        step(permit, "Certificado de uso de suelo", "Planificación", "5", "12.50", 1, 3);
        step(permit, "Inspección de bomberos", "Cuerpo de Bomberos", "8", "35", 1, 2);
        step(permit, "Pago de la tasa", "Tesorería", "0.5", "48", 1, 1);
        step(permit, "Entrega de la licencia", "Control Municipal", null, "0", 1, 0);
        var counter = service(
                "cuenca",
                "ana.vintimilla@acudir.example",
                "Acudir",
                PublicServiceKind.ONE_STOP_SHOP,
                "Ventanilla única de exportación",
                INVENTED + "Reúne los certificados que pide el comprador extranjero.",
                null);
        target(counter, "15", null, 1);
        step(counter, "Registro del exportador", "Acudir", "2", "0", 1, 4);
        step(counter, "Certificado fitosanitario", "Agencia de sanidad", "7", "90", 1, 3);
        step(counter, "Certificado de origen", "Cámara de Comercio", "3", "25", 0, 2);
        var training = service(
                "cuenca",
                "ana.vintimilla@acudir.example",
                "CC Cuenca",
                PublicServiceKind.TRAINING,
                "Curso de costos para microempresas",
                INVENTED + "Enseña a calcular el costo de cada producto.",
                "Centro de capacitación");
        step(training, "Inscripción", "Cámara de Comercio", "1", "20", 1, 1);
        step(training, "Curso y certificado", "Cámara de Comercio", "10", "0", 5, 0);
    }

    private void barranquilla() {
        var permit = service(
                "barranquilla",
                "marta.donado@alcaldia.example",
                "Alcaldía",
                PublicServiceKind.PERMIT,
                "Concepto de uso del suelo y apertura",
                INVENTED + "Habilita la apertura de un establecimiento.",
                "Secretaría de Control Urbano");
        target(permit, "5", "120000", 1);
        step(permit, "Solicitud en línea", "Control Urbano", "1", "0", 0, 2);
        step(permit, "Visita de verificación", "Control Urbano", "4", null, 1, 1);
        step(permit, "Pago y expedición", "Hacienda", "1", "86000", 0, 1);
        var credit = service(
                "barranquilla",
                "carolina.char@ccb.example",
                "CC Barranquilla",
                PublicServiceKind.CREDIT,
                "Mesa de crédito para pymes",
                INVENTED + "Prepara la solicitud y la presenta a los bancos con convenio.",
                null);
        target(credit, "20", "0", 3);
        step(credit, "Diagnóstico financiero", "CC Barranquilla", "3", "0", 1, 4);
        step(credit, "Estudio del banco", "Banco", "18", "0", 1, 6);
    }

    private void fortaleza() {
        var permit = service(
                "fortaleza",
                "beatriz.lima@fortaleza.example",
                "Prefeitura",
                PublicServiceKind.PERMIT,
                "Alvará de funcionamento",
                INVENTED_PT + "Permite abrir um estabelecimento ao público.",
                "Secretaria de Urbanismo");
        target(permit, "3", "150", 0);
        step(permit, "Consulta de viabilidade", "Urbanismo", "1", "0", 0, 1);
        step(permit, "Vistoria do Corpo de Bombeiros", "Bombeiros", "6", "95.40", 1, 3);
        step(permit, "Emissão on-line", "Urbanismo", "0.5", "72", 0, 1);
        var assistance = service(
                "fortaleza",
                "joao.sales@fortaleza.example",
                "Prefeitura",
                PublicServiceKind.TECHNICAL_ASSISTANCE,
                "Consultoria para costureiras",
                INVENTED_PT + "Ajuda ateliês a organizar a produção e o preço.",
                "Secretaria do Desenvolvimento Econômico");
        step(assistance, "Cadastro", "Desenvolvimento Econômico", "1", "0", 1, 2);
        step(assistance, "Diagnóstico no ateliê", "Desenvolvimento Econômico", null, "0", 0, 0);
        step(assistance, "Plano de melhoria", "Desenvolvimento Econômico", "15", "0", 2, 0);
    }

    private PublicServiceId service(
            String city,
            String by,
            String organisation,
            PublicServiceKind kind,
            String name,
            String purpose,
            @Nullable String unit) {
        PublicServiceId id = PublicServiceId.next();
        services.add(
                id,
                new CityId(found("select id from city where slug = ?", city)),
                new NewPublicService(
                        name,
                        kind,
                        purpose,
                        new OrganisationId(found("select id from organisation where short_name = ?", organisation)),
                        unit),
                new PersonId(found("select id from person where email = ?", by)));
        return id;
    }

    private UUID found(String sql, String key) {
        return database.sql(sql).param(key).query(UUID.class).list().getFirst();
    }

    private void target(PublicServiceId id, String days, @Nullable String cost, int visits) {
        database.sql("update public_service set target_days = ?, target_cost = ?, target_visits = ? where id = ?")
                .param(new BigDecimal(days))
                .param(cost == null ? null : new BigDecimal(cost))
                .param(visits)
                .param(id.value())
                .update();
    }

    private void step(
            PublicServiceId service,
            String title,
            String office,
            @Nullable String days,
            @Nullable String cost,
            int visits,
            int documents) {
        steps.add(
                ProcedureStepId.next(),
                service,
                new NewProcedureStep(
                        title,
                        office,
                        new ProcedureFigures(
                                days == null ? null : new BigDecimal(days),
                                cost == null ? null : new BigDecimal(cost),
                                visits,
                                documents),
                        null,
                        null));
    }
}

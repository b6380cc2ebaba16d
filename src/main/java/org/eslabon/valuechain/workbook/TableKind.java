package org.eslabon.valuechain.workbook;

import static org.eslabon.valuechain.workbook.Heading.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of a study: how their sheets may be called, which headings each cannot do without, and which it may have. */
enum TableKind {
    STUDY(
            "Value chain",
            List.of(
                    "value chain",
                    "study id",
                    "study",
                    "cadena valor",
                    "chaine valeur",
                    "cadeia valor",
                    "estudio",
                    "estudo",
                    "etude"),
            List.of(Set.of(PROPERTY), Set.of(PROPERTY_VALUE)),
            Set.of(PROPERTY_UNIT, DESCRIPTION)),
    STAGES(
            "Stages description",
            List.of("stages description", "stages", "eslabones", "etapas", "etapes", "maillons", "elos"),
            List.of(Set.of(STAGE)),
            Set.of(DESCRIPTION)),
    ACTORS(
            "Actor types",
            List.of(
                    "actor types",
                    "actors",
                    "tipos actores",
                    "actores",
                    "types acteurs",
                    "acteurs",
                    "tipos atores",
                    "atores"),
            List.of(Set.of(ACTOR_NAME), Set.of(STAGE)),
            Set.of(ACTOR_CODE, NUMBER_OF_ACTORS, DESCRIPTION)),
    ACCOUNTS(
            "Account by actor type",
            List.of("account actor type", "accounts", "account", "cuentas", "comptes", "contas"),
            List.of(Set.of(ACTOR_CODE, ACTOR_NAME), Set.of(ITEM), Set.of(AMOUNT)),
            Set.of(COST_OR_REVENUE, REMARK)),
    FLOWS(
            "Flow by actor type",
            List.of("flow actor type", "flows", "flow", "flujos", "flux", "fluxos"),
            List.of(Set.of(SELLER_CODE, SELLER_NAME), Set.of(BUYER_CODE, BUYER_NAME), Set.of(VOLUME, AMOUNT)),
            Set.of(PRODUCT, UNIT_PRICE, VOLUME_UNIT, SELLER_FUNCTION, BUYER_FUNCTION, PROVIDER, REMARK)),
    INDICATORS(
            "Indicator by actor type",
            List.of("indicator actor type", "indicators", "indicadores", "indicateurs"),
            List.of(
                    Set.of(ACTOR_CODE, ACTOR_NAME),
                    Set.of(VALUE_ADDED, PROFIT, TOTAL_COST, PUBLIC_BALANCE, NUMBER_OF_ACTORS)),
            Set.of()),
    RECEIVERS(
            "Direct value added receivers",
            List.of("direct value added receivers", "receivers", "receptores", "beneficiaires", "beneficiarios"),
            List.of(Set.of(RECEIVER_NAME), Set.of(AMOUNT)),
            Set.of(RECEIVER_CODE)),
    TRADE(
            "Imported and exported goods",
            List.of("imported exported goods", "trade", "comercio", "commerce"),
            List.of(Set.of(GOODS), Set.of(AMOUNT), Set.of(DIRECTION)),
            Set.of()),
    EMPLOYMENT(
            "Employment",
            List.of("employment", "empleo", "emploi", "emprego"),
            List.of(Set.of(ACTOR_NAME, ACTOR_CODE)),
            Set.of()),
    PRICES(
            "Farm gate price in final price",
            List.of("farm gate price final price", "prices", "precios", "prix", "precos"),
            List.of(Set.of(PRICE_CASE), Set.of(FARM_GATE_PRICE, END_PRICE)),
            Set.of(FARM_PRODUCT, END_PRODUCT, VOLUME_UNIT, CURRENCY_UNIT)),
    TIMES(
            "Times by stage",
            List.of("times stage", "times", "time", "tiempos eslabon", "tiempos", "tempos elo", "tempos", "temps"),
            List.of(
                    Set.of(STAGE),
                    Set.of(
                            PROCESS_DAYS,
                            WAIT_DAYS,
                            TRANSPORT_DAYS,
                            COMPARATOR_PROCESS_DAYS,
                            COMPARATOR_WAIT_DAYS,
                            COMPARATOR_TRANSPORT_DAYS)),
            Set.of(GOODS_VALUE, YEARLY_RATE_PERCENT, SPOILAGE_PERCENT_PER_DAY, DEMURRAGE, REMARK)),
    POLICY(
            "Policy analysis matrix",
            List.of("policy analysis matrix", "policy analysis", "pam", "matriz analisis politicas", "matriz analise"),
            List.of(
                    Set.of(POLICY_CASE),
                    Set.of(
                            PRIVATE_REVENUE,
                            PRIVATE_TRADABLES,
                            PRIVATE_FACTORS,
                            SOCIAL_REVENUE,
                            SOCIAL_TRADABLES,
                            SOCIAL_FACTORS)),
            Set.of(REMARK));

    private final String title;
    private final List<List<String>> names;
    private final List<Set<Heading>> required;
    private final Set<Heading> headings;

    TableKind(String title, List<String> names, List<Set<Heading>> required, Set<Heading> optional) {
        this.title = title;
        this.names = names.stream().map(Words::meaning).toList();
        this.required = required;
        this.headings = Arrays.stream(Heading.values())
                .filter(heading ->
                        optional.contains(heading) || required.stream().anyMatch(set -> set.contains(heading)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name of the sheet in the AFA export. */
    String title() {
        return title;
    }

    Set<Heading> headings() {
        return headings;
    }

    /** One set per column needed: any of its headings will do. */
    List<Set<Heading>> required() {
        return required;
    }

    boolean isNamed(String sheet) {
        var words = Words.meaning(sheet);
        return names.stream().anyMatch(name -> name.size() == words.size() && Words.containsAll(words, name));
    }
}

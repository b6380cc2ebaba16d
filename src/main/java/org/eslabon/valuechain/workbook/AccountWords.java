package org.eslabon.valuechain.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ReceiverGroup;
import org.jspecify.annotations.Nullable;

/** The names of account items and receivers of value added in the languages of the studies. */
final class AccountWords {

    private static final Map<AccountItem, List<List<String>>> ITEMS = new EnumMap<>(AccountItem.class);
    private static final Map<ReceiverGroup, List<List<String>>> RECEIVERS = new EnumMap<>(ReceiverGroup.class);

    static {
        item(
                AccountItem.PRODUCTION,
                "production",
                "produccion",
                "producao",
                "output",
                "sales",
                "ventas",
                "ventes",
                "vendas");
        item(
                AccountItem.SUBSIDIES,
                "subsidies",
                "subsidy",
                "subvention",
                "subsidios",
                "subsidio",
                "subvenciones",
                "subvencion",
                "subvencoes");
        item(
                AccountItem.CONSUMABLES,
                "consumables",
                "intermediate consumption",
                "intermediate goods",
                "consumibles",
                "insumos",
                "consumo intermedio",
                "consommables",
                "consommation intermediaire",
                "consommations intermediaires",
                "consumiveis",
                "consumo intermediario");
        item(AccountItem.SERVICES, "services", "external services", "servicios", "servicos", "services exterieurs");
        item(AccountItem.WAGES, "wages", "salaries", "hired labour", "salarios", "jornales", "salaires");
        item(
                AccountItem.LAND_FEE,
                "land fee",
                "land rent",
                "renta tierra",
                "arriendo tierra",
                "redevance fonciere",
                "rente fonciere",
                "renda terra");
        item(
                AccountItem.INTEREST,
                "interest loan",
                "interest",
                "interes",
                "intereses",
                "intereses prestamo",
                "interet",
                "interets",
                "interets emprunts",
                "juros",
                "juros emprestimos",
                "financial charges");
        item(
                AccountItem.TAXES,
                "taxes",
                "tax",
                "impuestos",
                "impuesto",
                "impots",
                "impots taxes",
                "impostos",
                "imposto");
        item(
                AccountItem.DEPRECIATION,
                "depreciation",
                "depreciacion",
                "amortizacion",
                "amortissement",
                "depreciacao",
                "amortization");
        item(
                AccountItem.NET_OPERATING_PROFIT,
                "net operating profit",
                "operating profit",
                "nop",
                "net profit",
                "profit",
                "beneficio neto",
                "utilidad neta operativa",
                "utilidad neta",
                "beneficio neto operativo",
                "resultat net exploitation",
                "resultat net",
                "lucro operacional liquido",
                "lucro liquido");
        receiver(
                ReceiverGroup.LAND_OWNERS,
                "land owners",
                "propietarios tierra",
                "duenos tierra",
                "donos terra",
                "proprietaires fonciers",
                "land");
        receiver(ReceiverGroup.DEPRECIATION, "depreciation", "depreciacion", "amortissement", "depreciacao");
        receiver(
                ReceiverGroup.EMPLOYEES,
                "employees",
                "empleados",
                "salaries",
                "employes",
                "empregados",
                "trabajadores",
                "trabalhadores",
                "wages");
        receiver(
                ReceiverGroup.LENDERS,
                "financial institutions",
                "instituciones financieras",
                "institutions financieres",
                "instituicoes financeiras",
                "prestamistas",
                "credores",
                "banks",
                "interest");
        receiver(ReceiverGroup.GOVERNMENT, "government", "gobierno", "estado", "gouvernement", "etat", "governo");
    }

    private AccountWords() {}

    private static void item(AccountItem item, String... names) {
        ITEMS.put(item, Stream.of(names).map(Words::meaning).toList());
    }

    private static void receiver(ReceiverGroup group, String... names) {
        RECEIVERS.put(group, Stream.of(names).map(Words::meaning).toList());
    }

    static @Nullable AccountItem item(String text) {
        return find(ITEMS, text);
    }

    static @Nullable ReceiverGroup receiver(String text) {
        return find(RECEIVERS, text);
    }

    /** A name has to be said whole, units in parentheses aside: "production tax" is not production. */
    private static <T> @Nullable T find(Map<T, List<List<String>>> names, String text) {
        var words = Words.meaningWithoutUnit(text);
        for (var entry : names.entrySet()) {
            for (var name : entry.getValue()) {
                if (name.size() == words.size() && Words.containsAll(words, name)) {
                    return entry.getKey();
                }
            }
        }
        return null;
    }
}

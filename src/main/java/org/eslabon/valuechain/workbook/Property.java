package org.eslabon.valuechain.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eslabon.valuechain.model.Headline;
import org.jspecify.annotations.Nullable;

/** The properties of a study that its first sheet lists, with the ways to name them. */
public enum Property {
    COUNTRY("country", "pais", "pays"),
    COMMODITY("commodity", "producto", "produit", "produto", "rubro", "filiere"),
    REFERENCE_YEAR("reference year", "year", "ano referencia", "ano", "annee reference", "annee"),
    NAME(
            "value chain name",
            "nombre cadena valor",
            "nombre cadena",
            "nome cadeia",
            "nom chaine valeur",
            "nome cadeia valor"),
    PRODUCT_TYPE("product type"),
    FLOW_FACTOR(
            "conversion rate flow money currency iso", "conversion rate flow money", "factor flujos", "fator fluxos"),
    CONVERSION_RATE(
            "conversion rate",
            "conversion rate currency unit",
            "change rate",
            "change rate study currency",
            "exchange rate",
            "unit factor",
            "conversion factor",
            "tasa conversion",
            "factor conversion",
            "fator conversao",
            "taux conversion",
            "taxa conversao"),
    CURRENCY_ISO("currency iso", "iso currency", "moneda iso", "monnaie iso", "devise iso", "moeda iso"),
    CURRENCY_UNIT(
            "currency unit",
            "currency unit afa",
            "currency",
            "unidad monetaria",
            "moneda",
            "unite monetaire",
            "monnaie",
            "devise",
            "unidade monetaria",
            "moeda"),
    PRODUCED_VOLUME(
            "total volume commodity production",
            "total volume production",
            "volumen total produccion",
            "volumen producido",
            "volume produzido",
            "volume total production",
            "volume total producao"),
    NOTES("notes", "source", "notas", "fuente", "fonte"),
    NOMINAL_PROTECTION(
            Headline.NOMINAL_PROTECTION,
            "nominal protection coefficient",
            "coeficiente proteccion nominal",
            "coeficiente protecao nominal"),
    PUBLIC_BALANCE_OF_BUDGET(
            Headline.PUBLIC_BALANCE_OF_BUDGET,
            "public fund balance public budget",
            "fondos publicos presupuesto publico",
            "fundos publicos orcamento publico"),
    PUBLIC_FUNDS_BALANCE(
            Headline.PUBLIC_FUNDS_BALANCE, "public fund balance", "balance fondos publicos", "saldo fundos publicos"),
    VALUE_ADDED(
            Headline.VALUE_ADDED,
            "total value added",
            "total added value",
            "valor agregado total",
            "valor adicionado total"),
    SHARE_OF_NATIONAL_GDP(Headline.SHARE_OF_NATIONAL_GDP, "value added share national gdp", "parte pib nacional"),
    SHARE_OF_AGRICULTURAL_GDP(
            Headline.SHARE_OF_AGRICULTURAL_GDP,
            "value added share agricultural sector gdp",
            "value added share agricultural gdp",
            "parte pib agricola"),
    RATE_OF_INTEGRATION(
            Headline.RATE_OF_INTEGRATION,
            "rate integration domestic economy",
            "rate integration",
            "tasa integracion",
            "taxa integracao"),
    BALANCE_OF_TRADE(
            Headline.BALANCE_OF_TRADE,
            "balance trade value chain",
            "balance trade",
            "balanza comercial cadena",
            "balanca comercial cadeia"),
    DOMESTIC_RESOURCE_COST(
            Headline.DOMESTIC_RESOURCE_COST,
            "domestic resource cost ratio",
            "costo recursos internos",
            "custo recursos internos"),
    GINI(Headline.GINI, "gini index", "indice gini", "gini");

    private final @Nullable Headline headline;
    private final List<List<String>> phrases;

    Property(String... phrases) {
        this(null, phrases);
    }

    Property(@Nullable Headline headline, String... phrases) {
        this.headline = headline;
        this.phrases = Arrays.stream(phrases).map(Words::meaning).toList();
    }

    @Nullable
    Headline headline() {
        return headline;
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The property that a label means best; labels of which less than a third is understood mean none. */
    static Optional<Property> of(String label) {
        var words = Words.meaning(label);
        Property best = null;
        var bestScore = 0;
        for (var property : values()) {
            var score = property.score(words);
            if (score > bestScore) {
                best = property;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private int score(List<String> words) {
        var best = 0;
        for (var phrase : phrases) {
            if (phrase.size() * 3 >= words.size() && Words.containsAll(words, phrase)) {
                best = Math.max(best, 10 * phrase.size() - (words.size() - phrase.size()));
            }
        }
        return best;
    }
}

package org.eslabon.valuechain.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns the reader knows, each with the ways to say it in English, French, Spanish and Portuguese. */
enum Heading {
    ACTOR_CODE(
            "actor type code",
            "actor code",
            "code actor",
            "codigo actor",
            "code acteur",
            "codigo ator",
            "code",
            "codigo"),
    ACTOR_NAME(
            "actor type name",
            "actor name",
            "actor type",
            "actor",
            "name",
            "nombre actor",
            "tipo actor",
            "nom acteur",
            "type acteur",
            "acteur",
            "nome ator",
            "tipo ator",
            "ator",
            "nombre",
            "nom",
            "nome"),
    STAGE("stage", "etapa", "eslabon", "etape", "maillon", "elo", "function"),
    DESCRIPTION("description", "descripcion", "descricao"),
    NUMBER_OF_ACTORS("number actor", "numero actores", "nombre acteurs", "numero atores"),
    COST_OR_REVENUE("cost revenue", "costo ingreso", "cout revenu", "cout recette", "custo receita", "costo o ingreso"),
    ITEM("item", "account item", "rubro", "partida", "cuenta", "poste", "rubrique", "rubrica", "conta"),
    AMOUNT("value", "amount", "monetary value", "valor", "monto", "valeur", "montant"),
    SELLER_CODE("seller actor type code", "seller code", "codigo vendedor", "code vendeur"),
    SELLER_NAME("seller name", "seller", "vendedor", "nombre vendedor", "vendeur", "nom vendeur", "nome vendedor"),
    BUYER_CODE("buyer actor type code", "buyer code", "codigo comprador", "code acheteur"),
    BUYER_NAME("buyer name", "buyer", "comprador", "nombre comprador", "acheteur", "nom acheteur", "nome comprador"),
    PRODUCT("product", "producto", "produit", "produto"),
    VOLUME(
            "volume exchanged",
            "volume",
            "quantity",
            "volumen",
            "cantidad",
            "volumen intercambiado",
            "quantite",
            "quantidade",
            "volume echange"),
    UNIT_PRICE(
            "unitary price",
            "unit price",
            "price",
            "precio unitario",
            "precio",
            "prix unitaire",
            "prix",
            "preco unitario",
            "preco"),
    VOLUME_UNIT(
            "volume unit", "unit", "unidad volumen", "unidade volume", "unidad", "unite volume", "unite", "unidade"),
    /** Columns that would be mistaken for others if they were not known. */
    SELLER_FUNCTION("provider function", "seller function"),
    BUYER_FUNCTION("buyer function"),
    PROVIDER("provider"),
    REMARK("remark", "comment", "observacion", "remarque", "observacao"),
    VALUE_ADDED(
            "direct added value",
            "direct value added",
            "added value",
            "valor agregado",
            "valor anadido",
            "valor adicionado",
            "valeur ajoutee",
            "valor agregado directo",
            "valeur ajoutee directe"),
    PUBLIC_BALANCE(
            "public fund balance",
            "public balance",
            "saldo fondos publicos",
            "balance publico",
            "balance fondos publicos",
            "solde fonds publics",
            "saldo fundos publicos"),
    PROFIT(
            "net operating profit",
            "operating profit",
            "nop",
            "beneficio neto",
            "utilidad neta operativa",
            "resultat net exploitation",
            "lucro operacional liquido",
            "lucro liquido",
            "beneficio neto operativo"),
    TOTAL_COST("total cost", "costo total", "cout total", "custo total"),
    GOODS("goods", "good", "bienes", "biens", "marchandises", "bens"),
    DIRECTION("imported exported", "direction", "importado exportado", "importe exporte"),
    RECEIVER_CODE("receiver code", "codigo receptor", "code beneficiaire", "codigo beneficiario"),
    RECEIVER_NAME("receiver name", "receiver", "receptor", "beneficiario", "beneficiaire", "nombre receptor"),
    PRICE_CASE("case start end price", "case", "caso", "cas"),
    FARM_PRODUCT("farm product"),
    FARM_GATE_PRICE("farm gate price", "precio finca", "prix bord champ", "preco porteira"),
    END_PRODUCT("end product"),
    END_PRICE("end price", "final price", "end product unit value", "precio final", "prix final", "preco final"),
    CURRENCY_UNIT("currency unit", "unidad monetaria", "unite monetaire", "unidade monetaria"),
    PROCESS_DAYS(
            "process days", "processing days", "process time", "dias proceso", "dias processo", "jours transformation"),
    WAIT_DAYS("waiting days", "wait days", "waiting time", "dias espera", "jours attente"),
    TRANSPORT_DAYS("transport days", "transport time", "dias transporte", "jours transport"),
    COMPARATOR_PROCESS_DAYS("comparator process days", "comparador dias proceso", "comparador dias processo"),
    COMPARATOR_WAIT_DAYS("comparator waiting days", "comparator wait days", "comparador dias espera"),
    COMPARATOR_TRANSPORT_DAYS("comparator transport days", "comparador dias transporte"),
    GOODS_VALUE(
            "value goods waiting",
            "value goods",
            "valor bienes espera",
            "valor bens espera",
            "valor bienes",
            "valor bens",
            "valor mercaderia"),
    YEARLY_RATE_PERCENT("yearly rate", "interest rate", "tasa anual", "taxa anual", "taux annuel"),
    SPOILAGE_PERCENT_PER_DAY("spoilage day", "spoilage", "merma dia", "merma", "perda dia", "perte jour"),
    DEMURRAGE("demurrage", "sobreestadia", "sobre estadia", "surestaries"),
    POLICY_CASE("policy case", "case", "system", "caso", "sistema", "cas"),
    PRIVATE_REVENUE("private revenue", "rev priv", "ingreso privado", "receita privada", "recette privee"),
    PRIVATE_TRADABLES(
            "private tradable inputs",
            "trad priv",
            "insumo transable privado",
            "insumo comercializavel privado",
            "insumos comercializaveis privados"),
    PRIVATE_FACTORS(
            "private domestic factors",
            "dom priv",
            "factor domestico privado",
            "fator domestico privado",
            "factores domesticos privados",
            "fatores domesticos privados"),
    SOCIAL_REVENUE("social revenue", "rev soc", "ingreso social", "receita social", "recette sociale"),
    SOCIAL_TRADABLES(
            "social tradable inputs",
            "trad soc",
            "insumo transable social",
            "insumo comercializavel social",
            "insumos transables sociales",
            "insumos comercializaveis sociais"),
    SOCIAL_FACTORS(
            "social domestic factors",
            "dom soc",
            "factor domestico social",
            "fator domestico social",
            "factores domesticos sociales",
            "fatores domesticos sociais"),
    PROPERTY("property", "propiedad", "propriete", "propriedade"),
    PROPERTY_VALUE("value", "valor", "valeur"),
    PROPERTY_UNIT("unit", "unidad", "unite", "unidade");

    private final List<List<String>> phrases;

    Heading(String... phrases) {
        this.phrases = Arrays.stream(phrases).map(Words::meaning).toList();
    }

    /** The heading as a message names it. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean isCode() {
        return name().endsWith("_CODE");
    }

    /** How well a heading says this: words found, less words left over; 0 where less than half of it is understood. */
    int score(List<String> words) {
        var best = 0;
        for (var phrase : phrases) {
            if (phrase.size() <= words.size()
                    && phrase.size() * 2 >= words.size()
                    && Words.containsAll(words, phrase)) {
                best = Math.max(best, 10 * phrase.size() - 3 * (words.size() - phrase.size()));
            }
        }
        return best;
    }
}

package org.eslabon.valuechain.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eslabon.tables.TypedNumber;
import org.eslabon.valuechain.model.EmploymentItem;
import org.junit.jupiter.api.Test;

/** How words and typed numbers are understood. */
class WordsTest {

    @Test
    void caseAccentsBlanksAndPunctuationDoNotMatter() {
        assertThat(Words.normal("  TransfAmandes  UNITÉ ")).isEqualTo("transfamandes unite");
        assertThat(Words.normal("Pisteur/Collecteur")).isEqualTo(Words.normal("pisteur  / collecteur"));
    }

    @Test
    void aLongWordBearsOneSlipAndAShortOneNone() {
        assertThat(Words.alike("curency", "currency")).isTrue();
        assertThat(Words.alike("vlaue", "value")).isTrue();
        assertThat(Words.alike("unskilled", "skilled")).isFalse();
        assertThat(Words.alike("code", "node")).isFalse();
        assertThat(Words.alike("male", "female")).isFalse();
    }

    @Test
    void totalsAreKnownInFourLanguages() {
        assertThat(List.of("Total", "TOTAL GENERAL", "Totaux", "Sub-total", "Grand Total", "Suma", "Somme", "Totais:"))
                .allMatch(Words::isTotal);
        assertThat(List.of("Sum farmers", "Grande ferme", "Producer", "General store"))
                .noneMatch(Words::isTotal);
    }

    @Test
    void numbersTypedAsTextAreReadWhereOnlyOneReadingIsPossible() {
        var certain = Map.of(
                "12,5",
                "12.5",
                "1 234,5",
                "1234.5",
                "1.234.567,8",
                "1234567.8",
                "1,234,567",
                "1234567",
                "-3",
                "-3",
                "0,125",
                "0.125",
                "1'000'000",
                "1000000",
                "2.5E3",
                "2500",
                "1234,567",
                "1234.567");
        certain.forEach((text, number) -> assertThat(TypedNumber.parse(text))
                .as(text)
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(new BigDecimal(number))));
        assertThat(List.of("1,234", "1.234", "12,34,5", "ten", "5 kg", "1e999", "--2", ""))
                .allMatch(text -> TypedNumber.parse(text).isEmpty());
    }

    @Test
    void theWordsOfEmploymentMayStandInAnyOrderAndLanguage() {
        assertThat(EmploymentWords.read("Female, permanent (unskilled)"))
                .isEqualTo(EmploymentItem.PERMANENT_UNSKILLED_FEMALE);
        assertThat(EmploymentWords.read("Permanente no calificado hombres"))
                .isEqualTo(EmploymentItem.PERMANENT_UNSKILLED_MALE);
        assertThat(EmploymentWords.read("Temporaire femme")).isEqualTo(EmploymentItem.TEMPORARY_FEMALE);
        assertThat(EmploymentWords.read("Permanent male")).isNull();
    }

    @Test
    void moneyIsUnderstoodInItsManyNames() {
        assertThat(Denomination.parse("MBIF", "BI")).isEqualTo(new Denomination("BIF", new BigDecimal("1000000")));
        assertThat(Denomination.parse("FCFA", "ML").currency()).isEqualTo("XOF");
        assertThat(Denomination.parse("F CFA", "CM").currency()).isEqualTo("XAF");
        assertThat(Denomination.parse("CFA", null).currency()).isNull();
        assertThat(Denomination.parse("millones de pesos", "CO"))
                .isEqualTo(new Denomination("COP", new BigDecimal("1000000")));
        assertThat(Denomination.parse("Mio. €", "FR")).isEqualTo(new Denomination("EUR", new BigDecimal("1000000")));
        assertThat(Denomination.parse("local currency", "PE").currency()).isEqualTo("PEN");
        assertThat(Denomination.parse("10^6 BRL", "BR").factor()).isEqualByComparingTo("1000000");
    }

    @Test
    void countriesAreKnownInTheLanguagesOfTheStudies() {
        assertThat(List.of("Ecuador", "Équateur", "ECUADOR ", "EC"))
                .allMatch(name -> "EC".equals(Countries.codeOf(name)));
        assertThat(Countries.codeOf("Brasil")).isEqualTo("BR");
        assertThat(Countries.codeOf("Atlantis")).isNull();
    }
}

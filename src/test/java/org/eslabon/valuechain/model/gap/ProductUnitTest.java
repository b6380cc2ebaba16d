package org.eslabon.valuechain.model.gap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProductUnitTest {

    @Test
    void isTheSameHoweverItIsWritten() {
        assertThat(ProductUnit.same("Ton", "t")).isTrue();
        assertThat(ProductUnit.same("toneladas ", "Tonnes")).isTrue();
        assertThat(ProductUnit.same("kg.", "Kilogram")).isTrue();
        assertThat(ProductUnit.same("quintal", "Quintal")).isTrue();
    }

    @Test
    void isAnotherWhereItCountsOtherwise() {
        assertThat(ProductUnit.same("Ton", "Kilogram")).isFalse();
        assertThat(ProductUnit.same("Liter", "kg")).isFalse();
        assertThat(ProductUnit.same("quintal", "arroba")).isFalse();
    }
}

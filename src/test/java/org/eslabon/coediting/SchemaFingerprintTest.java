package org.eslabon.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaFingerprintTest {

    @Test
    void isFnv1aAsPublished() {
        assertThat(SchemaFingerprint.of("")).isEqualTo("811c9dc5");
        assertThat(SchemaFingerprint.of("a")).isEqualTo("e40c292c");
        assertThat(SchemaFingerprint.of("foobar")).isEqualTo("bf9cf968");
    }
}

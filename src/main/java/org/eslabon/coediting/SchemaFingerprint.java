package org.eslabon.coediting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Tells the schema of this build from that of a page loaded before: FNV-1a, 32 bits, over the file's UTF-16 units. */
final class SchemaFingerprint {

    static final String VALUE = of(file());

    private SchemaFingerprint() {}

    private static String file() {
        try (var file = SchemaFingerprint.class.getResourceAsStream("/coediting/schema.json")) {
            if (file == null) {
                throw new IllegalStateException("The schema is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(String text) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return "%08x".formatted(hash);
    }
}

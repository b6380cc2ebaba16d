package org.eslabon.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageKindTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void tellsImagesByTheirFirstBytes() {
        assertThat(ImageKind.of(bytes("\u0089PNG\r\n\u001a\n…"))).contains(ImageKind.PNG);
        assertThat(ImageKind.of(bytes("\u00ff\u00d8\u00ff\u00e0"))).contains(ImageKind.JPEG);
        assertThat(ImageKind.of(bytes("GIF89a"))).contains(ImageKind.GIF);
        assertThat(ImageKind.of(bytes("RIFF1234WEBPVP8 "))).contains(ImageKind.WEBP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "<html>", "RIFF1234WAVE", "\u0089PN"})
    void takesNothingElseForOneWhateverItIsCalled(String content) {
        assertThat(ImageKind.of(bytes(content))).isEmpty();
    }
}

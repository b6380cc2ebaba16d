package org.eslabon.coediting;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The kinds of images a text may show, told by their first bytes: what a browser says of a file decides nothing. */
enum ImageKind {
    PNG("image/png", bytes -> begins(bytes, 0, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)),
    JPEG("image/jpeg", bytes -> begins(bytes, 0, 0xff, 0xd8, 0xff)),
    GIF("image/gif", bytes -> begins(bytes, 0, 'G', 'I', 'F', '8')),
    WEBP("image/webp", bytes -> begins(bytes, 0, 'R', 'I', 'F', 'F') && begins(bytes, 8, 'W', 'E', 'B', 'P'));

    private final String mediaType;
    private final Predicate<byte[]> recognises;

    ImageKind(String mediaType, Predicate<byte[]> recognises) {
        this.mediaType = mediaType;
        this.recognises = recognises;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ImageKind> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(kind -> kind.recognises.test(bytes))
                .findFirst();
    }

    private static boolean begins(byte[] bytes, int at, int... expected) {
        if (bytes.length < at + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[at + i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}

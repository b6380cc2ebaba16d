package org.eslabon.uikit;

import java.text.Normalizer;

/** Names of files as every system can store them. */
final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /** Letters, digits and hyphens, in lower case. */
    static String plain(String what) {
        String plain = Normalizer.normalize(what, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty()
                ? "eslabon"
                : plain.substring(0, Math.min(LONGEST, plain.length())).toLowerCase();
    }
}

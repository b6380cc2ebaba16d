package org.eslabon.coediting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How somebody really wrote a text, edit by edit. Positions count UTF-16 units here, whatever they count in the file:
 * what leads to the end that the file tells is right.
 *
 * @param edits each made on the text that the one before left
 */
record Trace(String start, List<Edit> edits, String end) {

    /** Some units at a position taken away and a text put there. */
    record Edit(int at, int deleted, String inserted) {}

    /** The file named by {@code -Deslabon.trace=}, or the one among the shared data of any folder above. */
    static Trace recorded() {
        var given = System.getProperty("eslabon.trace");
        if (given != null) {
            return read(Path.of(given));
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var found = folder.resolve("shared/data/traces/sveltecomponent.json.gz");
            if (Files.exists(found)) {
                return read(found);
            }
        }
        throw new AssertionError("No shared/data/traces in any folder above; name a trace by -Deslabon.trace=");
    }

    static Trace read(Path file) {
        try (var bytes = Files.newInputStream(file);
                InputStream json = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return of(JsonMapper.shared().readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Trace of(JsonNode json) {
        var recorded = new ArrayList<Edit>();
        for (var transaction : json.get("txns")) {
            for (var patch : transaction.get("patches")) {
                recorded.add(new Edit(
                        patch.get(0).asInt(), patch.get(1).asInt(), patch.get(2).asString()));
            }
        }
        var start = json.path("startContent").asString("");
        var end = json.get("endContent").asString();
        for (boolean characters : new boolean[] {false, true}) {
            var edits = leadingTo(end, start, recorded, characters);
            if (edits != null) {
                return new Trace(start, edits, end);
            }
        }
        throw new AssertionError("The edits lead to another text than the file says, however positions are counted");
    }

    /** The edits in UTF-16 units, or null if they lead elsewhere. */
    private static List<Edit> leadingTo(String end, String start, List<Edit> recorded, boolean characters) {
        var text = new StringBuilder(start);
        var edits = new ArrayList<Edit>();
        for (var edit : recorded) {
            try {
                int from = characters ? text.offsetByCodePoints(0, edit.at) : edit.at;
                int to = characters ? text.offsetByCodePoints(from, edit.deleted) : from + edit.deleted;
                text.replace(from, to, edit.inserted);
                edits.add(new Edit(from, to - from, edit.inserted));
            } catch (IndexOutOfBoundsException e) {
                return null;
            }
        }
        return end.contentEquals(text) ? edits : null;
    }
}

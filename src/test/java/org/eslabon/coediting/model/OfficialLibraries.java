package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * prosemirror-model and prosemirror-transform, as the browser's build installed them, running in Node. Answers come in
 * the order of the questions; one thread may ask while another reads.
 */
final class OfficialLibraries implements AutoCloseable {

    private static final Path SCRIPT = Path.of("src/test/resources/coediting/official.mjs");
    private static final Path OWN_NODE = Path.of("var/tools/node-24/bin/node");

    private final Process node;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    OfficialLibraries() throws IOException {
        assertThat(Path.of("node_modules/prosemirror-transform"))
                .as("The editor's libraries; the build of the browser's part installs them, or: npm ci")
                .exists();
        var command = List.of(Files.exists(OWN_NODE) ? OWN_NODE.toString() : "node", SCRIPT.toString());
        node = start(command);
        questions = node.outputWriter(StandardCharsets.UTF_8);
        answers = node.inputReader(StandardCharsets.UTF_8);
        questions.write(Json.write(Json.read(SchemaReader.resource("/coediting/schema.json"))));
        questions.newLine();
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            return fail(
                    "The editor's libraries run in Node 24, which is neither in " + OWN_NODE
                            + " nor on the PATH; ./eslabon test provides it.",
                    e);
        }
    }

    void ask(Question question) {
        try {
            questions.write(Json.write(List.of(question.function(), question.content())));
            questions.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No more questions; those that still wait in a buffer go on their way. */
    void endOfQuestions() {
        try {
            questions.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    Object answer() {
        try {
            var line = answers.readLine();
            return line == null ? fail("Node ended before it had answered; what it said is above.") : Json.read(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        node.destroy();
    }
}

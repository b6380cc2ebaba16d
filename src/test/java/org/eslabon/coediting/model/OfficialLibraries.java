package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/** prosemirror-model and prosemirror-transform, as the browser's build installed them, running inside the JVM. */
final class OfficialLibraries {

    private static final Path SCRIPT = Path.of("src/test/resources/coediting/official.js");

    private final Context context;
    private final Value functions;

    OfficialLibraries() {
        assertThat(Path.of("node_modules/prosemirror-transform"))
                .as("The editor's libraries; the build of the browser's part installs them, or: npm ci")
                .exists();
        context = Context.newBuilder("js")
                .allowExperimentalOptions(true)
                .allowIO(IOAccess.ALL)
                .option("engine.WarnInterpreterOnly", "false")
                .option("js.commonjs-require", "true")
                .option("js.commonjs-require-cwd", Path.of("").toAbsolutePath().toString())
                .build();
        try {
            context.eval(Source.newBuilder("js", SCRIPT.toFile()).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        functions = context.getBindings("js");
        functions.getMember("configure").execute(SchemaReader.resource("/coediting/schema.json"));
    }

    /** Asks one of the functions of official.js, with a question and an answer of maps, lists and values. */
    Object ask(String function, Map<String, ?> question) {
        return Json.read(
                functions.getMember(function).execute(Json.write(question)).asString());
    }

    void close() {
        context.close();
    }
}

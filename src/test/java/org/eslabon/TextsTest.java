package org.eslabon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final List<String> LANGUAGES = List.of("es", "pt", "en");

    @Test
    void areCompleteInEveryLanguage() throws IOException {
        for (String module : modules()) {
            Set<String> spanish = keys(module, "es");
            for (String language : LANGUAGES) {
                assertThat(keys(module, language))
                        .as(module + " in " + language)
                        .isEqualTo(spanish);
            }
        }
    }

    @Test
    void takeTheSameArgumentsInEveryLanguage() throws IOException {
        for (String module : modules()) {
            Properties spanish = texts(module, "es");
            for (String language : LANGUAGES) {
                Properties other = texts(module, language);
                spanish.stringPropertyNames()
                        .forEach(
                                key -> assertThat(new MessageFormat(other.getProperty(key)).getFormatsByArgumentIndex())
                                        .as(key + " in " + language)
                                        .hasSameSizeAs(new MessageFormat(spanish.getProperty(key))
                                                .getFormatsByArgumentIndex()));
            }
        }
    }

    @Test
    void existForEveryKeyTheCodeNames() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String module : modules()) {
            known.addAll(keys(module, "es"));
        }
        Pattern named = Pattern.compile("(?:getTranslation\\(|Texts\\.text\\([^\"()]*(?:\\(\\))?[^\"()]*|"
                + "Refusal\\.of\\(|refused\\()\\s*\"([a-z]+\\.[a-zA-Z0-9.-]+)\"");
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher keys = named.matcher(Files.readString(file));
                while (keys.find()) {
                    String key = keys.group(1);
                    if (!key.endsWith(".") && !known.contains(key)) {
                        missing.add(key + " in " + file.getFileName());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void areNotWrittenIntoTheViews() throws IOException {
        // Words given to a component as they stand: a capital and at least two letters more.
        Pattern words = Pattern.compile(
                "new (?:Span|H1|H2|H3|Paragraph|Button|TextField|TextArea|Select|ComboBox|Anchor|PageHead|EmptyState)\\("
                        + "\"[A-ZÁÉÍÓÚ][a-záéíóúñ]{2}");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(words.matcher(Files.readString(file))
                                .results()
                                .map(found -> found.group())
                                .toList())
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static List<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith("_es.properties"))
                    .map(name -> name.substring(0, name.indexOf('_')))
                    .toList();
        }
    }

    private static Set<String> keys(String module, String language) throws IOException {
        return new TreeSet<>(texts(module, language).stringPropertyNames());
    }

    private static Properties texts(String module, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(FOLDER.resolve(module + "_" + language + ".properties"))) {
            properties.load(file);
        }
        return properties;
    }
}

package org.eslabon.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Expected answers as people read them: a line for each thing, with its name and a word for each who asks; {@code #}
 * begins a comment. What was found instead is written to {@code target/rights}, as lines that can be copied once they
 * have been judged.
 */
public final class Table {

    private static final Path FOLDER = Path.of("src/test/resources/rights");
    private static final Path FOUND = Path.of("target/rights");
    private static final int ANSWERS = Asking.values().length;

    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private Table() {}

    /** All tables whose name ends so, as one. */
    public static Table read(String suffix) {
        Table table = new Table();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        table.add(file + ": " + line, line.strip().split("\\s{2,}|(?<=\\))\\s+"));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    private void add(String line, String[] parts) {
        List<String> answers = Stream.of(parts)
                .skip(1)
                .flatMap(part -> Stream.of(part.split("\\s+")))
                .toList();
        assertThat(answers).as(line).hasSize(ANSWERS);
        assertThat(lines.put(parts[0], answers)).as("twice: " + line).isNull();
    }

    public Map<String, List<String>> lines() {
        return lines;
    }

    /** Compares, and says each difference in a line. */
    public void compare(Map<String, List<String>> found, String name) {
        write(found, name);
        List<String> differences = new ArrayList<>();
        found.forEach((thing, answers) -> {
            List<String> expected = lines.get(thing);
            if (expected == null) {
                differences.add(thing + " is not in the table");
                return;
            }
            IntStream.range(0, ANSWERS)
                    .filter(i -> !expected.get(i).equals(answers.get(i)))
                    .forEach(i -> differences.add(thing + " as " + Asking.values()[i] + ": expected " + expected.get(i)
                            + ", found " + answers.get(i)));
        });
        lines.keySet().stream()
                .filter(thing -> !found.containsKey(thing))
                .forEach(thing -> differences.add(thing + " is in the table but does not exist"));
        assertThat(differences).isEmpty();
    }

    private static void write(Map<String, List<String>> found, String name) {
        int width = found.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        try {
            Files.createDirectories(FOUND);
            Files.writeString(
                    FOUND.resolve(name),
                    found.entrySet().stream()
                            .map(line -> line.getKey()
                                    + " ".repeat(width - line.getKey().length())
                                    + line.getValue().stream()
                                            .map(answer -> String.format("%-8s", answer))
                                            .collect(Collectors.joining(" "))
                                            .stripTrailing())
                            .collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

package org.eslabon.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application as a process that is measured. */
record Server(ProcessHandle process) {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    /** What it has used of the processors so far. */
    Duration processorTime() {
        return processorTime(process);
    }

    /** The same of the database, which this process has started. */
    static Duration processorTimeOfDatabase() {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                .map(Server::processorTime)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration processorTime(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The heap that is still in use after everything else was collected, in KB. */
    long liveHeap() throws IOException, InterruptedException {
        ask("GC.run");
        ask("GC.run");
        Matcher used = USED.matcher(ask("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("The heap is not told");
        }
        return Long.parseLong(used.group(1));
    }

    private String ask(String command) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IllegalStateException(answer);
        }
        return answer;
    }
}

package org.eslabon;

import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.eslabon.valuechain.AnalyseCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product, or with {@code analyse …} prints what a file says and ends. */
@SpringBootApplication
public class Eslabon {

    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        if (!words.isEmpty() && words.getFirst().equals("analyse")) {
            System.exit(AnalyseCommand.run(words.subList(1, words.size()), System.out, System.err));
        }
        TimeZone.setDefault(TimeZone.getTimeZone("UTC")); // times are stored and compared in UTC
        SpringApplication.run(Eslabon.class, arguments);
    }
}

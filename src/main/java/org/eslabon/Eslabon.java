package org.eslabon;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication
public class Eslabon {

    public static void main(String[] arguments) {
        SpringApplication.run(Eslabon.class, arguments);
    }
}

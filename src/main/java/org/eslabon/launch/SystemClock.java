package org.eslabon.launch;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock that everything asks, so that a test can set another. */
@Configuration
class SystemClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

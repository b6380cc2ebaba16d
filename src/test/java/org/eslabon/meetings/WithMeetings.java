package org.eslabon.meetings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eslabon.plan.StatementCount;
import org.eslabon.security.MovableClock;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The demonstration's cities, with a clock that the test moves; each test makes the meetings it needs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=meetings",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Hall.class, MovableClock.class, StatementCount.class})
@interface WithMeetings {}

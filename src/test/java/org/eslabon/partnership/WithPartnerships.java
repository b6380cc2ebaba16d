package org.eslabon.partnership;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration's partnerships, as they were, for each test: what it changes is taken back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=partnership",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({People.class, Known.class})
@Transactional(isolation = Isolation.READ_COMMITTED)
@interface WithPartnerships {}

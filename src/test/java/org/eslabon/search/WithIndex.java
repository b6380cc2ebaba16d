package org.eslabon.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eslabon.capacity.Shop;
import org.eslabon.finance.FinanceGiven;
import org.eslabon.meetings.Hall;
import org.eslabon.plan.Cuenca;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The demonstration, with a worker that keeps its index up. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=search",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Shop.class, Hall.class, Cuenca.class, FinanceGiven.class, Finding.class, Brittle.class})
@interface WithIndex {}

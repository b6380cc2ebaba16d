package org.eslabon.valuechain;

import java.util.Map;
import org.eslabon.valuechain.model.AccountItem;
import org.jspecify.annotations.Nullable;

/**
 * A benchmark of two studies as a person wants it.
 *
 * @param name what to call the comparator
 * @param names what each kind of cost is called as a component
 */
public record NewStudyBenchmark(
        Origin local, Origin comparator, @Nullable String name, Basis basis, Map<AccountItem, String> names) {}

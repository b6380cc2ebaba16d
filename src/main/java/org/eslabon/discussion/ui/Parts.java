package org.eslabon.discussion.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a page knows the parts of its thing that are talked about.
 *
 * @param label what a part is called; null if there is no such part any more
 * @param open shows a part on the page
 */
public record Parts(Function<String, @Nullable String> label, Consumer<String> open) {

    static final Parts NONE = new Parts(part -> null, part -> {});
}

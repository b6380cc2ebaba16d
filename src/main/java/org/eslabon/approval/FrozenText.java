package org.eslabon.approval;

import java.util.List;
import org.eslabon.approval.model.TextChange;

/**
 * The text that is decided about.
 *
 * @param html as it was when it was submitted, safe in a page
 * @param changes against what was approved before, word by word; empty where nothing was or nothing has changed
 */
public record FrozenText(String html, List<TextChange> changes) {}

package org.eslabon.shell.spi;

import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * A line of the navigation.
 *
 * @param labelKey key of its translated name
 * @param path the whole address without a leading slash
 * @param order smaller stands higher
 */
public record NavigationEntry(String labelKey, VaadinIcon icon, String path, int order) {}

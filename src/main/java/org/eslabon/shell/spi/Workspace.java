package org.eslabon.shell.spi;

/**
 * A workspace one can switch to.
 *
 * @param slug its part of the address, after {@code /c/}
 * @param planned whether its work has not begun
 */
public record Workspace(String slug, String name, boolean planned) {

    /** The address of a page of this workspace. */
    public String path(String page) {
        return page.isEmpty() ? "c/" + slug : "c/" + slug + "/" + page;
    }
}

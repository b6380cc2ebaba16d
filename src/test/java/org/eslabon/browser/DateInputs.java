package org.eslabon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Dates, typed as people type them. */
final class DateInputs {

    private DateInputs() {}

    /**
     * Types a date and leaves the field. The calendar opens as one types, and all else is out of reach until it is closed
     * again: who presses Enter before it is there has it open over the next field.
     */
    static void enter(Locator input, String date) {
        Locator picker = input.locator("xpath=ancestor::vaadin-date-picker");
        input.fill(date);
        assertThat(picker).hasAttribute("opened", "");
        input.press("Enter");
        assertThat(picker).not().hasAttribute("opened", "");
        input.press("Tab");
    }
}

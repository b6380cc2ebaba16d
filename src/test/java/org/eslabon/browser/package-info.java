/** The product in real browsers: people, their windows, and what they see. */
package org.eslabon.browser;

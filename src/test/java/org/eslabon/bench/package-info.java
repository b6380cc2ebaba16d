/** Measurements, run by hand; see bench/README.md. */
package org.eslabon.bench;

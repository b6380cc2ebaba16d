/** What bench/coediting adds to the packaged application: texts that belong to no plan and that everybody may write. */
package org.eslabon.bench.texts;

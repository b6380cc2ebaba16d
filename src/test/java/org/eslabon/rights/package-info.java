/** What each role may call and open, as a table that every service method and every view has to be entered in. */
package org.eslabon.rights;

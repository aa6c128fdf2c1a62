/** Correcting the record without editing it. */
@NullMarked
package org.hoso.command.correction;

import org.jspecify.annotations.NullMarked;

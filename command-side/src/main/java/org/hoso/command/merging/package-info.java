/** Merging two cases and taking them apart again. */
@NullMarked
package org.hoso.command.merging;

import org.jspecify.annotations.NullMarked;

/** Appealing: against one decision, and what its fall undoes. */
@NullMarked
package org.hoso.command.appeal;

import org.jspecify.annotations.NullMarked;

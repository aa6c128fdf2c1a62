/** Who may see what of a case: the matrix, how a reader stands to a case, and the log of what was opened for a reason. */
@NullMarked
package org.hoso.query.rights;

import org.jspecify.annotations.NullMarked;

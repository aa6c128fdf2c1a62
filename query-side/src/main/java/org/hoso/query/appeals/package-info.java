/** The appeals desk: an appeal beside what it is against, what was known then, and what of its ruling is not yet applied. */
@NullMarked
package org.hoso.query.appeals;

import org.jspecify.annotations.NullMarked;

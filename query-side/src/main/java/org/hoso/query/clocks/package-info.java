/** Clocks that show their working: those of a case, and one for any day that somebody asks about. */
@NullMarked
package org.hoso.query.clocks;

import org.jspecify.annotations.NullMarked;

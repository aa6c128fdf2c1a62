/** Unchanging collections that the pure functions of views build on. */
@NullMarked
package org.hoso.query.folding;

import org.jspecify.annotations.NullMarked;
